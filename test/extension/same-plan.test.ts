// @vitest-environment happy-dom
import { Sdk } from "@airtable/blocks/unstable_testing_utils";
import { expect, test } from "vitest";
import { memoryBase } from "../../emulator/memory-base.ts";
import { panelHost } from "../../sample/panel/host.ts";
import { blocksBase } from "../../src/adapters/blocks.ts";
import type { BasePort } from "../../src/base/port.ts";
import { readInputs, SCHEDULED_VARIABLES } from "../../src/configuration/inputs.ts";
import { runSync } from "../../src/execution/sync.ts";
import { caseNames, readCase } from "../cases/run-case.ts";
import { instant } from "../support/instant.ts";
import { writeTexts } from "../support/school/results.ts";

const clock = { now: () => instant(0), sleep: async () => undefined };

/** What the panel shows is what a script would do, although the SDK gives lookups in another form. */
test.each(caseNames)("the panel plans as the script does: %s", async (name) => {
  const { base, input, now } = readCase(name);
  const { settings } = readInputs({ dryRun: true }, input, SCHEDULED_VARIABLES);
  const told = async (port: BasePort): Promise<unknown> => {
    try {
      const { plan, entries } = await runSync({
        base: port,
        clock: { now: () => instant(now) },
        settings,
      });
      return { writes: writeTexts(plan.writes), entries };
    } catch (thrown) {
      return (thrown as Error).message;
    }
  };
  const { base: sdkBase } = new Sdk(panelHost(memoryBase(base), {}).airtable);
  expect(await told(blocksBase(sdkBase, clock))).toEqual(await told(memoryBase(base).port));
});
