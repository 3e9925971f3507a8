import { describe, expect, test } from "vitest";
import type { Fault } from "../../emulator/platform/faults.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import {
  anyFaults,
  bookedMeanwhile,
  copiesThatStand,
  endAnywhere,
  longHistory,
  oneBadRecord,
  runsOfTwoMinds,
  slowPlatform,
  twoRuns,
} from "../support/laws.ts";
import { interleavedSyncs, limitedSync } from "../support/platform-school.ts";
import { holds } from "../support/properties.ts";
import { openSchool, WEDNESDAY } from "../support/school/open-school.ts";
import { aSlot, aTemplate } from "../support/school/specs.ts";

test(endAnywhere.name, () => holds(endAnywhere.example, endAnywhere.check, 0.2));
test(anyFaults.name, () => holds(anyFaults.example, anyFaults.check, 0.7));
test(twoRuns.name, () => holds(twoRuns.example, twoRuns.check, 0.05));
test(runsOfTwoMinds.name, () => holds(runsOfTwoMinds.example, runsOfTwoMinds.check, 0.1));
test(slowPlatform.name, () => holds(slowPlatform.example, slowPlatform.check, 0.7));
test(oneBadRecord.name, () => holds(oneBadRecord.example, oneBadRecord.check, 0.7));
test(bookedMeanwhile.name, () => holds(bookedMeanwhile.example, bookedMeanwhile.check, 0.5));
test(longHistory.name, () => holds(longHistory.example, longHistory.check, 0.3));

describe("the verifying pass is what heals a race", () => {
  const options = { now: WEDNESDAY, given: { daysAhead: 2 } };
  const example = { ...options, school: { templates: [aTemplate()], slots: [] }, format: {} };
  /** The calls of a run: both reads, a write, the verifying pass. */
  const [FIRST_WRITE, SECOND_LOOK] = [3, 4];
  /** It is tried twice. */
  const blind = [SECOND_LOOK, SECOND_LOOK + 1].map((call): Fault => ({ kind: "refuse", call }));

  test.each<[string, readonly Fault[], number]>([
    ["with it none of two runs' copies stays", [], 0],
    ["without it a copy stays", blind, 1],
  ])("%s", async (_, faults, copies) => {
    const school = openSchool(example.school);
    const run = { ...options, faults };
    const at = { i: FIRST_WRITE, j: FIRST_WRITE };
    await interleavedSyncs(school, { first: run, second: run, ...at });
    expect(school.slots()).toHaveLength(2);
    expect(await copiesThatStand(school, example)).toHaveLength(copies);
  });

  test.each<[string, readonly Fault[], string]>([
    ["with it a lesson that was booked meanwhile has its slot", [], STATUSES.open],
    ["without it the slot of a lesson stays closed", blind, STATUSES.blocked],
  ])("%s", async (_, faults, status) => {
    const school = openSchool({ templates: [], slots: [aSlot()] });
    const act = (): void => {
      school.edit(SLOTS.name, "recS1", { [`fld_${SLOTS.name}_lessons`]: [{ id: "recLesson" }] });
    };
    const given = { ...options.given, allowMassRetire: true };
    await limitedSync(school, {
      ...options,
      given,
      faults: [{ kind: "meanwhile", call: FIRST_WRITE, act }, ...faults],
    });
    expect(school.slot("recS1").status).toBe(status);
  });
});

describe("I25: a log that cannot be written", () => {
  const school = () =>
    openSchool(
      {
        templates: [aTemplate(), aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" })],
        slots: [aSlot()],
      },
      { overlapLog: true },
    );

  test.each<[string, (port: ReturnType<typeof school>["port"]) => ReturnType<typeof school>["port"]]>([
    [
      "cannot be read",
      (port) => ({
        ...port,
        list: async (table, fields, part) => {
          if (table === "tblOverlapLog") throw new Error("No");
          return port.list(table, fields, part);
        },
      }),
    ],
    [
      "takes no rows",
      (port) => ({
        ...port,
        create: async (table, rows) => {
          if (table === "tblOverlapLog") throw new Error("No");
          return port.create(table, rows);
        },
      }),
    ],
  ])("%s, changes nothing else", async (_, breaking) => {
    const [sound, broken] = [school(), school()];
    const expected = await sound.flag();
    const result = await broken.flag({ port: breaking(broken.port) });
    expect(broken.flags()).toEqual(sound.flags());
    expect(Object.keys(broken.flags())).toHaveLength(2);
    expect([result.flagged.changed, result.flagged.cleared]).toEqual([
      expected.flagged.changed,
      expected.flagged.cleared,
    ]);
    expect(broken.slots()).toEqual(sound.slots());
    expect([sound.overlapLog().length, broken.overlapLog().length]).toEqual([2, 0]);
  });
});
