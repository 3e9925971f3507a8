import { describe, expect, test } from "vitest";
import type { BookableSlot } from "../../../src/availability/availability.ts";
import { calendarWindow } from "../../../src/calendars/calendar-window.ts";
import { hourSpan } from "../../../src/calendars/wanted/hour.ts";
import { hoursOfSlots } from "../../../src/calendars/wanted/hours-of-slots.ts";
import type { SlotId, TeacherId } from "../../../src/domain/ids.ts";
import { type LocalDate, type Minute, parseDate } from "../../../src/domain/time/civil-time.ts";
import { formatInstant } from "../../../src/domain/time/instant.ts";
import { type Zone, zoneOf } from "../../../src/domain/time/zone.ts";
import { instant } from "../../support/instant.ts";

const zone = zoneOf("Asia/Jerusalem") as Zone;
const NOW = instant("2026-01-06T10:00:00Z"); // a Tuesday, 12:00 in the school
const day = (text: string): LocalDate => parseDate(text) as LocalDate;

const aSlot = (changes: Partial<BookableSlot> = {}): BookableSlot => ({
  id: "recS1" as SlotId,
  key: "",
  teachers: ["recT1" as TeacherId],
  legacyTeacher: "",
  date: day("2026-01-06"),
  starts: 540 as Minute,
  ends: 600 as Minute,
  formulaStarts: undefined,
  formulaEnds: undefined,
  type: "פרטי",
  lessons: [],
  students: [],
  rooms: [],
  source: [],
  status: "booked",
  statusName: "booked",
  capacity: 1,
  weekday: undefined,
  locked: false,
  unclear: [],
  exceptions: false,
  booked: false,
  blockedByFormula: false,
  blockUnreadable: false,
  syncState: "",
  instanceId: "",
  seats: { taken: 0, full: false },
  ...changes,
});

describe("the hours of an agenda", () => {
  const open = { status: "open", statusName: "open" } as const;
  const linked = { ...open, booked: true, seats: { taken: 1, full: false } };
  test.each<[string, Partial<BookableSlot>, string]>([
    ["booked by its status", {}, "booked both"],
    ["booked by a link alone", linked, "booked both"],
    ["a group with room left", { ...linked, capacity: 3 }, "booked open both"],
    ["open, this morning", open, "open both"],
    ["of no status", { status: "empty" }, "open both"],
    ["open and full", { ...open, seats: { taken: 1, full: true } }, ""],
    ["locked and booked", { locked: true }, "booked both"],
    ["blocked", { status: "blocked" }, ""],
    ["blocked by its formula, though booked", { blockedByFormula: true }, ""],
    ["of another status", { status: "foreign" }, ""],
    ["without a readable start", { starts: undefined }, ""],
    ["with an end before its start", { ends: 500 as Minute }, ""],
  ])("%s", (_, changes, shownBy) => {
    const shows = (["booked", "open", "both"] as const).filter(
      (one) =>
        hoursOfSlots([aSlot(changes)], new Map(), { shows: one, types: undefined }, "tbl", NOW, zone).hours
          .length > 0,
    );
    expect(shows.join(" ")).toBe(shownBy);
  });

  const told = (changes: Partial<BookableSlot>, shows: "booked" | "open" = "booked") =>
    hoursOfSlots([aSlot(changes)], new Map(), { shows, types: undefined }, "tbl", NOW, zone);

  test("what cannot be read is counted where it would count", () => {
    expect(told({ date: undefined }).unreadable).toBe(1);
    expect(told({ date: undefined }, "open").unreadable).toBe(0);
    expect(told({ status: "open", starts: undefined }, "open").unreadable).toBe(1);
  });

  test("a blocked slot to which somebody is linked is named", () => {
    expect(told({ status: "blocked", booked: true }).blockedBookings).toHaveLength(1);
    expect(told({ status: "blocked" }).blockedBookings).toHaveLength(0);
  });

  test("a booked hour takes time, an open one does not", () => {
    expect(told({}).hours[0]?.isFree).toBe(false);
    expect(told(open, "open").hours[0]?.isFree).toBe(true);
  });

  test("only the types that are asked for", () => {
    const types = new Set(["קבוצתי"]);
    expect(hoursOfSlots([aSlot()], new Map(), { shows: "booked", types }, "tbl", NOW, zone).hours).toEqual(
      [],
    );
  });

  test("room and students come from their own cells", () => {
    const names = new Map([["recS1" as SlotId, ["Dana"]]]);
    const slot = aSlot({ rooms: ["4"] });
    const [hour] = hoursOfSlots([slot], names, { shows: "booked", types: undefined }, "tbl", NOW, zone).hours;
    expect(hour).toMatchObject({ room: "4", students: ["Dana"], table: "tbl" });
  });
});

describe("times of an hour", () => {
  const span = (date: string, starts: number, ends: number) => {
    const found = hourSpan(zone, day(date), starts as Minute, ends as Minute);
    return [formatInstant(found.starts), formatInstant(found.ends)];
  };
  test.each<[string, string, number, number, string, string]>([
    ["in winter", "2026-01-06", 840, 900, "2026-01-06T12:00", "2026-01-06T13:00"],
    ["in summer", "2026-07-06", 840, 900, "2026-07-06T11:00", "2026-07-06T12:00"],
    ["until 24:00", "2026-01-06", 1380, 1440, "2026-01-06T21:00", "2026-01-06T22:00"],
    ["into the hour that is skipped", "2026-03-27", 90, 150, "2026-03-26T23:30", "2026-03-27T00:30"],
    ["within the hour that is skipped", "2026-03-27", 120, 180, "2026-03-27T00:00", "2026-03-27T01:00"],
    ["in the hour that comes twice, the first", "2026-10-25", 60, 90, "2026-10-24T22:00", "2026-10-24T22:30"],
  ])("%s", (_, date, starts, ends, from, until) => {
    expect(span(date, starts, ends)).toEqual([`${from}:00.000Z`, `${until}:00.000Z`]);
  });
});

describe("the window", () => {
  const shown = (weeks: number | undefined, daysBack?: number, now = NOW) => {
    const { today, from, until } = calendarWindow(now, zone, weeks, daysBack);
    return [today, from, until].map((instant) =>
      instant === Number.POSITIVE_INFINITY ? "" : formatInstant(instant),
    );
  };
  test("goes from midnight at the school through the Saturday of the third week on", () => {
    expect(shown(3)).toEqual([
      "2026-01-05T22:00:00.000Z",
      "2026-01-05T22:00:00.000Z",
      "2026-01-31T22:00:00.000Z",
    ]);
  });
  test("is the running week where no more are asked for, also on its last day", () => {
    expect(shown(0)[2]).toBe("2026-01-10T22:00:00.000Z");
    expect(shown(0, 0, instant("2026-01-10T20:00:00Z"))[2]).toBe("2026-01-10T22:00:00.000Z");
  });
  test("goes back for a feed, and has no end for a reconciliation", () => {
    expect(shown(undefined, 28)).toEqual(["2026-01-05T22:00:00.000Z", "2025-12-08T22:00:00.000Z", ""]);
  });
});
