import { expect, test } from "vitest";
import type { BasePort, RawRecord } from "../../src/base/port.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { describeSync } from "../../src/report/report.ts";
import { openSchool } from "../support/school/open-school.ts";
import { aSlot, aTemplate } from "../support/school/specs.ts";
import { syncWordsOf } from "../support/words.ts";

/** The same port where the cells of links carry ids alone, as some bases give them. */
const nameless = (port: BasePort): BasePort => {
  const stripped = (record: RawRecord): RawRecord => ({
    id: record.id,
    cell(field) {
      const cell = record.cell(field);
      const isLink = Array.isArray(cell) && cell.every((each) => typeof each === "object" && "id" in each);
      return isLink ? cell.map(({ id }: { readonly id: string }) => ({ id })) : cell;
    },
  });
  return {
    ...port,
    list: async (...asked) => (await port.list(...asked)).map(stripped),
    readRecords: async (...asked) => (await port.readRecords(...asked)).map(stripped),
  };
};

test("where link cells carry no names, a run does the same, and teachers go by their ids", async () => {
  const school = () =>
    openSchool({
      templates: [
        aTemplate({ starts: "14:30", ends: "15:30" }),
        aTemplate({ id: "recT2", teachers: ["recB"] }),
      ],
      slots: [
        aSlot(),
        aSlot({ id: "recS2", teachers: ["recB"], source: ["recT2"], lessons: ["recLesson"], ends: "15:30" }),
      ],
    });
  const [named, bare] = [school(), school()];
  const given = { daysAhead: 2 };
  const expected = await named.sync({ given });
  const run = await bare.sync({ given, port: nameless(bare.port) });
  expect([run.created, run.updated, run.deactivated]).toEqual([
    expected.created,
    expected.updated,
    expected.deactivated,
  ]);
  expect(run.entries).toEqual(expected.entries);
  expect(run.school.teacherNames.size).toBe(0);
  for (const language of ["en", "he"] as const) {
    const settings = { recordLimit: 50_000, showStudents: true };
    const report = describeSync(run, syncWordsOf(language, STATUSES), settings).text;
    expect(report).toContain("recA");
    expect(report).not.toContain("undefined");
  }
});
