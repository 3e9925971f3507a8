import { describe, expect, test } from "vitest";
import { formatDate } from "../../src/domain/time/civil-time.ts";
import { readCalendarDays } from "../../src/holidays/calendar-days.ts";
import { type ReadProposals, readPastedLines } from "../../src/holidays/pasted-lines.ts";
import { toCreate, wholeSchool } from "../../src/holidays/proposal.ts";
import { readPasted } from "../../src/holidays/read-pasted.ts";

const said = ({ proposals, refused }: ReadProposals) => ({
  proposals: proposals.map(
    ({ name, from, through }) => `${formatDate(from)}..${formatDate(through)} ${name}`,
  ),
  refused: refused.map(({ what, why }) => `${why}: ${what}`),
});

describe("pasted lines", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["2026-12-06..2026-12-13 Hanukkah", ["2026-12-06..2026-12-13 Hanukkah"], []],
    ["2026-05-05 ל״ג בעומר", ["2026-05-05..2026-05-05 ל״ג בעומר"], []],
    ["2026-12-06 – 2026-12-13: חנוכה", ["2026-12-06..2026-12-13 חנוכה"], []],
    ["\r\n  2026-07-01..2026-08-31\tSummer  \n\n", ["2026-07-01..2026-08-31 Summer"], []],
    ["2026-12-13..2026-12-06 Hanukkah", [], ["before-start: 2026-12-13..2026-12-06 Hanukkah"]],
    ["2026-02-30 Nothing", [], ["no-date: 2026-02-30 Nothing"]],
    ["6.12.2026 Hanukkah", [], ["no-date: 6.12.2026 Hanukkah"]],
    ["2026-12-06..2026-12-13", [], ["no-name: 2026-12-06..2026-12-13"]],
    ["rubbish\n2026-05-05 A", ["2026-05-05..2026-05-05 A"], ["no-date: rubbish"]],
  ])("%j", (text, proposals, refused) => expect(said(readPastedLines(text))).toEqual({ proposals, refused }));
});

describe("an iCalendar file", () => {
  const file = (...events: readonly string[]): string =>
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      ...events.map((event) => `BEGIN:VEVENT\n${event}\nEND:VEVENT`),
      "END:VCALENDAR",
    ]
      .join("\n")
      .replaceAll("\n", "\r\n");

  test.each<[string, string, string, string]>([
    [
      "the end is the day after",
      "SUMMARY:Hanukkah\nDTSTART;VALUE=DATE:20261206\nDTEND;VALUE=DATE:20261214",
      "2026-12-06..2026-12-13 Hanukkah",
      "",
    ],
    [
      "without an end it is one day",
      "SUMMARY:Lag\nDTSTART;VALUE=DATE:20260505",
      "2026-05-05..2026-05-05 Lag",
      "",
    ],
    [
      "a duration in days",
      "SUMMARY:A\nDTSTART;VALUE=DATE:20260505\nDURATION:P1W",
      "2026-05-05..2026-05-11 A",
      "",
    ],
    [
      "a folded name with a comma",
      "SUMMARY:Sukkot\\, th\n e middle days\nDTSTART;VALUE=DATE:20260926",
      "2026-09-26..2026-09-26 Sukkot, the middle days",
      "",
    ],
    [
      "what recurs",
      "SUMMARY:Fridays\nDTSTART;VALUE=DATE:20260102\nRRULE:FREQ=WEEKLY",
      "",
      "recurring: Fridays",
    ],
    ["what has an hour", "SUMMARY:Meeting\nDTSTART:20260102T100000Z", "", "timed: Meeting"],
    [
      "what ends at an hour",
      "SUMMARY:Trip\nDTSTART;VALUE=DATE:20260102\nDTEND:20260103T100000Z",
      "",
      "timed: Trip",
    ],
    ["what is cancelled", "SUMMARY:Off\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20260102", "", "cancelled: Off"],
    ["what has no name", "DTSTART;VALUE=DATE:20260102", "", "no-name: 20260102"],
    ["what has no day", "SUMMARY:Some day", "", "no-date: Some day"],
    [
      "what ends before it begins",
      "SUMMARY:Back\nDTSTART;VALUE=DATE:20260105\nDTEND;VALUE=DATE:20260105",
      "",
      "before-start: Back",
    ],
  ])("%s", (_, event, proposal, refused) =>
    expect(said(readCalendarDays(file(event)))).toEqual({
      proposals: proposal === "" ? [] : [proposal],
      refused: refused === "" ? [] : [refused],
    }),
  );

  test("one that is refused stops no other, and what is no calendar says so", () => {
    const both = file("SUMMARY:X\nDTSTART:20260102T100000Z", "SUMMARY:Y\nDTSTART;VALUE=DATE:20260103");
    expect(said(readCalendarDays(both)).proposals).toEqual(["2026-01-03..2026-01-03 Y"]);
    expect(said(readCalendarDays("<html>")).refused).toEqual(["no-calendar: <html>"]);
  });
});

describe("what is pasted into an input of one line, which joins the lines", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "2026-12-06..2026-12-13 Hanukkah 2026-12-20 Trip 2027-01-01 – 2027-01-02 Snow",
      ["2026-12-06..2026-12-13 Hanukkah", "2026-12-20..2026-12-20 Trip", "2027-01-01..2027-01-02 Snow"],
      [],
    ],
    ["2026-05-05 A2026-05-06 B", ["2026-05-05..2026-05-05 A", "2026-05-06..2026-05-06 B"], []],
    ["2026-12-06 closed until 2026-12-08", ["2026-12-06..2026-12-06 closed until"], ["no-name: 2026-12-08"]],
    ["rubbish 2026-05-05 A", ["2026-05-05..2026-05-05 A"], ["no-date: rubbish"]],
    [
      "BEGIN:VCALENDAR VERSION:2.0 BEGIN:VEVENT UID:1 SUMMARY:Trip to the sea DTSTART;VALUE=DATE:20260505 END:VEVENT BEGIN:VEVENT SUMMARY:Choir DTSTART:20260506T100000Z END:VEVENT END:VCALENDAR",
      ["2026-05-05..2026-05-05 Trip to the sea"],
      ["timed: Choir"],
    ],
  ])("%s", (text, proposals, refused) => expect(said(readPasted(text))).toEqual({ proposals, refused }));

  test("where the lines are there, none is broken anew", () => {
    expect(said(readPasted("2026-05-05 as on 2026-05-06\n2026-05-07 B")).proposals).toEqual([
      "2026-05-05..2026-05-05 as on 2026-05-06",
      "2026-05-07..2026-05-07 B",
    ]);
  });
});

test("a row with the same days for the same people is left alone, and nothing is made twice", () => {
  const { proposals } = readPastedLines("2026-05-05 A\n2026-05-05 B\n2026-05-06 C\n2026-05-07 D");
  const [, , third] = proposals;
  const rows = [
    { from: third?.from, through: third?.through, teachers: [] },
    { from: undefined, through: undefined, teachers: [] },
  ];
  expect(toCreate(proposals, rows).map(({ name }) => name)).toEqual(["A", "D"]);
  const own = { ...wholeSchool("own", proposals[2]?.from as never, proposals[2]?.through as never) };
  expect(toCreate([{ ...own, teachers: ["recA" as never] }], rows)).toHaveLength(1);
});
