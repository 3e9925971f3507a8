import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  formatDate,
  formatTimeOfDay,
  type LocalDate,
  type Minute,
  parseDate,
} from "../../../src/domain/time/civil-time.ts";
import { formatInstant, instantAt, later } from "../../../src/domain/time/instant.ts";
import { type Zone, zoneOf } from "../../../src/domain/time/zone.ts";
import { instant } from "../../support/instant.ts";

const zone = (name: string): Zone => zoneOf(name) as Zone;
const jerusalem = zone("Asia/Jerusalem");
const dateOf = (text: string): LocalDate => parseDate(text) as LocalDate;
const HOUR = 3_600_000;

const local = (text: string, at: Zone = jerusalem): string => {
  const { date, minute } = at.localOf(instant(text));
  return `${formatDate(date)} ${formatTimeOfDay(minute)}`;
};

test("late evening in UTC is the next day in the school", () => {
  expect(local("2024-01-14T22:30:00Z")).toBe("2024-01-15 00:30");
  expect(local("2024-07-14T20:59:00Z")).toBe("2024-07-14 23:59");
  expect(local("2024-07-14T21:00:00Z")).toBe("2024-07-15 00:00");
});

describe("changes of clock in Jerusalem", () => {
  test("an hour that is skipped becomes the later one", () => {
    const skipped = jerusalem.instantOf(dateOf("2026-03-27"), 150 as Minute);
    expect(formatInstant(skipped)).toBe("2026-03-27T00:30:00.000Z");
    expect(local(formatInstant(skipped))).toBe("2026-03-27 03:30");
  });

  test("an hour that happens twice is the earlier one", () => {
    const instant = jerusalem.instantOf(dateOf("2026-10-25"), 90 as Minute);
    expect(formatInstant(instant)).toBe("2026-10-24T22:30:00.000Z");
    expect(local(formatInstant(instant))).toBe("2026-10-25 01:30");
  });
});

const zones = [
  "Asia/Jerusalem",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "America/Sao_Paulo",
  "UTC",
] as const;

test.each(zones)("%s agrees with Temporal in both directions", (name) => {
  const ours = zone(name);
  const anInstant = fc
    .integer({ min: Date.UTC(1990, 0, 1) / HOUR, max: Date.UTC(2035, 0, 1) / HOUR })
    .map((hours) => instantAt(hours * HOUR));
  fc.assert(
    fc.property(anInstant, fc.integer({ min: 0, max: 59 }), (hour, minutes) => {
      const instant = later(hour, minutes * 60_000);
      const theirs = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
      const here = ours.localOf(instant);
      expect(formatDate(here.date)).toBe(theirs.toPlainDate().toString());
      expect(here.minute).toBe(theirs.hour * 60 + theirs.minute);
    }),
  );
  fc.assert(
    fc.property(anInstant, fc.integer({ min: 0, max: 1439 }), (instant, minute) => {
      const date = Math.floor(instant / (24 * HOUR)) as LocalDate;
      const theirs = Temporal.PlainDate.from(formatDate(date)).toZonedDateTime({
        timeZone: name,
        plainTime: { hour: Math.floor(minute / 60), minute: minute % 60 },
      });
      expect(ours.instantOf(date, minute as Minute)).toBe(theirs.epochMilliseconds);
    }),
  );
});

test("the whole day around every change of clock in Israel agrees with Temporal, minute by minute", () => {
  for (const day of ["2025-03-28", "2025-10-26", "2026-03-27", "2026-10-25", "2027-03-26", "2027-10-31"]) {
    for (let minute = 0; minute < 1440; minute++) {
      const theirs = Temporal.PlainDate.from(day).toZonedDateTime({
        timeZone: "Asia/Jerusalem",
        plainTime: { hour: Math.floor(minute / 60), minute: minute % 60 },
      });
      expect(jerusalem.instantOf(dateOf(day), minute as Minute)).toBe(theirs.epochMilliseconds);
    }
  }
});

test("without Intl the built-in rule for Israel gives the same, and no other zone is known", () => {
  const builtIn = zoneOf("Asia/Jerusalem", null) as Zone;
  expect(zoneOf("Europe/Berlin", null)).toBeUndefined();
  for (
    let instant = instantAt(Date.UTC(2014, 0, 1));
    instant < Date.UTC(2036, 0, 1);
    instant = later(instant, HOUR)
  ) {
    const [ours, theirs] = [builtIn.localOf(instant), jerusalem.localOf(instant)];
    if (ours.date !== theirs.date || ours.minute !== theirs.minute)
      expect([instant, ours]).toEqual([instant, theirs]);
  }
  const lastHour = instantAt(Date.UTC(2026, 2, 27));
  expect(builtIn.localOf(lastHour)).toEqual(jerusalem.localOf(lastHour));
});

test("a zone that does not exist is none", () => expect(zoneOf("Asia/Jerusalm")).toBeUndefined());
