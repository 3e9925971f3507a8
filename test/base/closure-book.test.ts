import { describe, expect, test } from "vitest";
import { type ClosureBook, closedTimes, openClosureBook } from "../../src/base/closure-book.ts";
import { readInputs } from "../../src/configuration/inputs.ts";
import { schoolZone } from "../../src/configuration/school-zone.ts";
import type { ClosedTime } from "../../src/domain/closure.ts";
import { formatDate, formatTimeOfDay, type LocalDate, parseDate } from "../../src/domain/time/civil-time.ts";
import { openSchool } from "../support/school/open-school.ts";
import { aClosure, type School } from "../support/school/specs.ts";

const { settings } = readInputs({}, {}, {});
const day = (text: string): LocalDate => parseDate(text) as LocalDate;
const TODAY = day("2024-01-17");

async function open(closures: School["closures"]) {
  const school = openSchool({ templates: [], slots: [], ...(closures && { closures }) });
  const read = async (): Promise<ClosureBook> => {
    const book = await openClosureBook(school.port, settings, schoolZone(settings));
    if (!book) throw new Error("The school has no table of closures");
    return book;
  };
  return { read };
}
const said = ({ rows }: ClosureBook): readonly string[] =>
  rows.map(({ closure, isDisabled }) =>
    closure.state === "closed"
      ? `${closure.name} ${formatDate(closure.from)}..${formatDate(closure.through)} ${formatTimeOfDay(closure.hours.starts)}–${formatTimeOfDay(closure.hours.ends)} ${closure.teachers}${isDisabled ? " off" : ""}`
      : `${closure.name} invalid`,
  );

describe("the table of closures", () => {
  test("is read whole, also what is not in use, and a base without one says so", async () => {
    const { read } = await open([
      aClosure({ id: "recC1", name: "A" }),
      aClosure({ id: "recC2", name: "B", disabled: true }),
      aClosure({ id: "recC3", name: "C", from: null }),
    ]);
    expect(said(await read())).toEqual([
      "A 2024-01-23..2024-01-23 00:00–24:00 ",
      "B 2024-01-23..2024-01-23 00:00–24:00  off",
      "C invalid",
    ]);
    expect(closedTimes((await read()).rows).map(({ name }) => name)).toEqual(["A"]);
    const without = openSchool({ templates: [], slots: [] });
    const settingsElsewhere = { ...settings, tables: { closures: "nowhere" } };
    expect(await openClosureBook(without.port, settingsElsewhere, schoolZone(settings))).toBeUndefined();
  });

  test("reads back what was added", async () => {
    const { read } = await open([aClosure({ id: "recC1", name: "A" })]);
    const book = await read();
    await book.add([
      { name: "Day", from: day("2024-02-01"), through: day("2024-02-01"), teachers: [] },
      {
        name: "Morning",
        from: day("2024-02-02"),
        through: day("2024-02-03"),
        hours: { starts: 480 as never, ends: 1440 as never },
        teachers: ["recA" as never],
      },
    ]);
    expect(said(await read()).slice(1)).toEqual([
      "Day 2024-02-01..2024-02-01 00:00–24:00 ",
      "Morning 2024-02-02..2024-02-03 08:00–24:00 recA",
    ]);
  });

  test("one that runs ends today, and one to come is taken out of use; both rows stay", async () => {
    const { read } = await open([
      aClosure({ id: "recC1", name: "Runs", from: "2024-01-10", through: "2024-01-30" }),
      aClosure({ id: "recC2", name: "To come", from: "2024-01-20", through: "2024-01-30" }),
    ]);
    const book = await read();
    for (const { closure } of book.rows) await book.end(closure as ClosedTime, TODAY);
    expect(said(await read())).toEqual([
      "Runs 2024-01-10..2024-01-17 00:00–24:00 ",
      "To come 2024-01-20..2024-01-30 00:00–24:00  off",
    ]);
  });
});
