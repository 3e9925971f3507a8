import { describe, expect, test } from "vitest";
import { type ClosureBook, openClosureBook } from "../../src/base/closure-book.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { readInputs } from "../../src/configuration/inputs.ts";
import { schoolZone } from "../../src/configuration/school-zone.ts";
import type { ClosedTime } from "../../src/domain/closure.ts";
import { formatDate, formatTimeOfDay, type LocalDate, parseDate } from "../../src/domain/time/civil-time.ts";
import { holidayChoices } from "../../src/holidays/holiday-choices.ts";
import { emptyDraft, type HolidayDraft, readDraft } from "../../src/panel/holiday-draft.ts";
import { sortedClosures } from "../../src/panel/sorted-closures.ts";
import { openSchool } from "../support/school/open-school.ts";
import { aClosure, type School } from "../support/school/specs.ts";
import { panelWordsOf } from "../support/words.ts";

const { settings } = readInputs({}, {}, {});
const day = (text: string): LocalDate => parseDate(text) as LocalDate;
const TODAY = day("2024-01-17");
const WORDS = panelWordsOf("en", STATUSES).offer;

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

  test("what is over or out of use comes last, and what cannot be read first", async () => {
    const { read } = await open([
      aClosure({ id: "recC1", name: "Over", from: "2024-01-01", through: "2024-01-16" }),
      aClosure({ id: "recC2", name: "Later", from: "2024-02-01", through: "2024-02-02" }),
      aClosure({ id: "recC3", name: "Off", disabled: true }),
      aClosure({ id: "recC4", name: "Typing", from: null }),
      aClosure({ id: "recC5", name: "Now", from: "2024-01-17", through: "2024-01-17" }),
    ]);
    const { ahead, behind } = sortedClosures((await read()).rows, TODAY);
    expect(ahead.map(({ closure }) => closure.name)).toEqual(["Typing", "Now", "Later"]);
    expect(behind.map(({ closure }) => closure.name)).toEqual(["Off", "Over"]);
  });
});

describe("what somebody is about to add", () => {
  const draft = (change: Partial<HolidayDraft>): HolidayDraft => ({ ...emptyDraft(2026), ...change });
  const typed = { way: "one", name: "Trip", from: "2026-05-05" } as const;

  test.each<[string, Partial<HolidayDraft>, string]>([
    ["a single day", typed, "Trip 2026-05-05..2026-05-05"],
    ["several days", { ...typed, through: "2026-05-07" }, "Trip 2026-05-05..2026-05-07"],
    ["hours", { ...typed, starts: "08:00", ends: "12:00" }, "Trip 2026-05-05..2026-05-05 08:00–12:00"],
    [
      "until midnight",
      { ...typed, starts: "18:00", ends: "00:00" },
      "Trip 2026-05-05..2026-05-05 18:00–24:00",
    ],
    ["one hour alone", { ...typed, starts: "08:00" }, "no-hours"],
    ["hours the wrong way round", { ...typed, starts: "12:00", ends: "08:00" }, "no-hours"],
    ["days the wrong way round", { ...typed, through: "2026-05-04" }, "before-start"],
    ["no name", { ...typed, name: " " }, "no-name"],
    ["nothing yet", { way: "one", name: "Trip" }, ""],
    ["a pasted line", { way: "pasted", text: "2026-05-05 Trip" }, "Trip 2026-05-05..2026-05-05"],
    [
      "a file",
      {
        way: "pasted",
        text: "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Trip\nDTSTART;VALUE=DATE:20260505\nEND:VEVENT\nEND:VCALENDAR",
      },
      "Trip 2026-05-05..2026-05-05",
    ],
    [
      "a holiday that is ticked",
      { way: "holidays", chosen: new Set(["purim day 2026"]) },
      "Purim 2026-03-03..2026-03-03",
    ],
  ])("%s", (_, change, expected) => {
    const { proposals, refused } = readDraft(draft(change), WORDS);
    const all = [
      ...proposals.map(
        ({ name, from, through, hours }) =>
          `${name} ${formatDate(from)}..${formatDate(through)}${hours ? ` ${formatTimeOfDay(hours.starts)}–${formatTimeOfDay(hours.ends)}` : ""}`,
      ),
      ...refused.map(({ why }) => why),
    ];
    expect(all.join()).toBe(expected);
  });

  test("every holiday of a year is offered under a name, in both languages", () => {
    for (const language of ["en", "he"]) {
      const choices = holidayChoices(2026, panelWordsOf(language, STATUSES).offer);
      expect(new Set(choices.map(({ proposal }) => proposal.name)).size).toBe(choices.length);
      expect(choices.filter(({ isEve }) => !isEve)).toHaveLength(7);
    }
  });
});
