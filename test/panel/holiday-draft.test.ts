import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { formatDate, formatTimeOfDay } from "../../src/domain/time/civil-time.ts";
import { holidayChoices } from "../../src/holidays/holiday-choices.ts";
import { emptyDraft, type HolidayDraft, readDraft } from "../../src/panel/holiday-draft.ts";
import { panelWordsOf } from "../support/words.ts";

const WORDS = panelWordsOf("en", STATUSES).offer;

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
