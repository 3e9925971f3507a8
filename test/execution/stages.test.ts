import { expect, test } from "vitest";
import type { BasePort } from "../../src/base/port.ts";
import { readInputs, SCHEDULED_VARIABLES } from "../../src/configuration/inputs.ts";
import type { Settings } from "../../src/domain/settings.ts";
import type { Instant } from "../../src/domain/time/instant.ts";
import { PartialRunError } from "../../src/execution/errors.ts";
import { runFlagger } from "../../src/execution/flags/flagger.ts";
import { during, stageOf } from "../../src/execution/stages.ts";
import { runSync } from "../../src/execution/sync.ts";
import { instant } from "../support/instant.ts";
import { openSchool, WEDNESDAY } from "../support/school/open-school.ts";
import { aSlot, aTemplate } from "../support/school/specs.ts";

/** Something that breaks as soon as anybody asks for it: no bad input does that, so here the program itself is at fault. */
interface Fault {
  readonly setting?: keyof Settings;
  /** The clock breaks as soon as the base has been asked this for so many times. */
  readonly clockAfter?: readonly ["list" | "create", number];
  readonly schema?: boolean;
  /** Whoever is asked whether a write may start. */
  readonly mayStart?: boolean;
}

function hostWith(
  { setting, clockAfter, schema, mayStart }: Fault,
  given: Readonly<Record<string, unknown>>,
) {
  const { port } = openSchool({
    templates: [
      aTemplate({ starts: "16:00", ends: "17:00" }),
      aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" }),
    ],
    slots: [aSlot({ source: ["recT2"], starts: "14:30", ends: "15:30" })],
  });
  let asked = 0;
  const broken = () => {
    throw new Error("Broken");
  };
  const counting =
    (kind: "list" | "create") =>
    async (...args: readonly unknown[]) => {
      const value = await (port[kind] as (...all: readonly unknown[]) => Promise<unknown>)(...args);
      if (kind === clockAfter?.[0]) asked += 1;
      return value;
    };
  const base = {
    ...port,
    ...(schema === true && { schema: broken }),
    list: counting("list"),
    create: counting("create"),
  } as BasePort;
  const now = (): Instant => (clockAfter && asked >= clockAfter[1] ? broken() : instant(WEDNESDAY));
  const { settings } = readInputs({}, { daysAhead: 2, ...given }, SCHEDULED_VARIABLES);
  if (setting !== undefined) Object.defineProperty(settings, setting, { get: broken, enumerable: false });
  return { base, clock: { now }, settings, ...(mayStart === true && { mayStart: broken }) };
}

const failureOf = (run: Promise<unknown>): Promise<Error> =>
  run.then(
    () => {
      throw new Error("It did not break off.");
    },
    (error: Error) => error,
  );

test.each<[string, Fault, Readonly<Record<string, unknown>>, boolean]>([
  ["load", { schema: true }, {}, false],
  ["plan", { setting: "protectExceptions" }, {}, false],
  ["guard", { setting: "massRetireLimit" }, {}, false],
  ["guard", { setting: "massRetireLimit" }, { dryRun: true }, false],
  ["apply", { mayStart: true }, {}, true],
  ["verify", { clockAfter: ["create", 1] }, {}, true],
  ["flag", { setting: "flagBlocked" }, { flagDuringSync: true }, true],
  ["flag", { setting: "flagBlocked" }, { flagDuringSync: true, dryRun: true }, false],
  ["summarize", { setting: "mode" }, {}, true],
  ["summarize", { setting: "mode" }, { dryRun: true }, false],
  ["log", { clockAfter: ["list", 3] }, {}, true],
])("a sync that breaks off names the stage: %s, %o, %o", async (stage, fault, given, isPartial) => {
  const error = await failureOf(runSync(hostWith(fault, given)));
  expect([stageOf(error), error instanceof PartialRunError]).toEqual([stage, isPartial]);
});

test.each<[string, Fault, boolean]>([
  ["load", { schema: true }, false],
  ["plan", { setting: "protectExceptions" }, false],
  ["flag", { setting: "clearFlags" }, true],
])("a flagger that breaks off names the stage: %s", async (stage, fault, isPartial) => {
  const error = await failureOf(runFlagger(hostWith(fault, {})));
  expect([stageOf(error), error instanceof PartialRunError]).toEqual([stage, isPartial]);
});

test("a stage within a stage is the one that is named", async () => {
  const reason = new Error("Broken");
  const error = await failureOf(during("log", () => during("apply", () => Promise.reject(reason))));
  expect([error, stageOf(error), stageOf(new PartialRunError(error))]).toEqual([reason, "apply", "apply"]);
  expect([await during("plan", () => 7), stageOf(new Error("Elsewhere"))]).toEqual([7, undefined]);
});
