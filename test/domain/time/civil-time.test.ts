import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addDays,
  endOfSpan,
  formatDate,
  formatDayAndMonth,
  formatTimeOfDay,
  type LocalDate,
  type Minute,
  nearestSunday,
  parseDate,
  parseTimeOfDay,
  weekdayOf,
  weekOf,
} from "../../../src/domain/time/civil-time.ts";
import { aDateText } from "../../support/arbitraries.ts";

const dateOf = (text: string): LocalDate => parseDate(text) as LocalDate;

describe("civil dates", () => {
  test("agree with Temporal on every day from 1900 to 2100", () => {
    let expected = Temporal.PlainDate.from("1900-01-01");
    let date = dateOf("1900-01-01");
    for (let day = 0; day < 73_414; day++) {
      if (formatDate(date) !== expected.toString() || weekdayOf(date) !== expected.dayOfWeek % 7) {
        expect([formatDate(date), weekdayOf(date)]).toEqual([expected.toString(), expected.dayOfWeek % 7]);
      }
      expected = expected.add({ days: 1 });
      date = addDays(date, 1);
    }
    expect(formatDate(date)).toBe("2101-01-01");
  });

  test("read back as they were written, from year 0 to 9999", () => {
    fc.assert(
      fc.property(aDateText, (text) => {
        expect(formatDate(dateOf(text))).toBe(text);
      }),
    );
    expect(formatDate(dateOf("0000-01-01"))).toBe("0000-01-01");
    expect(formatDate(dateOf("9999-12-31"))).toBe("9999-12-31");
  });

  test.each([
    "2023-02-29",
    "2024-02-30",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "2024-1-5",
    "24-01-05",
    "2024-01-05T00:00",
    "",
    "yesterday",
  ])("%j is no date", (text) => expect(parseDate(text)).toBeUndefined());

  test("have a week that begins on their Sunday, over the end of a year with 53 weeks", () => {
    expect(formatDate(weekOf(dateOf("2024-01-17")))).toBe("2024-01-14");
    expect(formatDate(weekOf(dateOf("2024-01-14")))).toBe("2024-01-14");
    expect(formatDate(weekOf(dateOf("2021-01-01")))).toBe("2020-12-27");
  });

  test("have as nearest Sunday themselves or the next one", () => {
    expect(formatDate(nearestSunday(dateOf("2024-01-14")))).toBe("2024-01-14");
    expect(formatDate(nearestSunday(dateOf("2024-01-15")))).toBe("2024-01-21");
    expect(formatDate(nearestSunday(dateOf("2024-01-20")))).toBe("2024-01-21");
  });

  test("are shown to people as day and month", () =>
    expect(formatDayAndMonth(dateOf("2024-01-05"))).toBe("05/01"));
});

describe("times of day", () => {
  test.each([
    ["9:00", 540],
    ["09:00", 540],
    ["00:00", 0],
    ["23:59", 1439],
  ])("%s is minute %i", (text, minute) => expect(parseTimeOfDay(text)).toBe(minute));

  test.each(["24:00", "25:00", "12:60", "9:0", "0900", "9", "", "9:00 pm"])("%j is no time of day", (text) =>
    expect(parseTimeOfDay(text)).toBeUndefined(),
  );

  test("are written with two digits each, the end of the day as 24:00", () => {
    expect(formatTimeOfDay(545 as Minute)).toBe("09:05");
    expect(formatTimeOfDay(1440 as Minute)).toBe("24:00");
  });

  test("end at midnight only after a later start", () => {
    expect(endOfSpan(1320 as Minute, 0 as Minute)).toBe(1440);
    expect(endOfSpan(0 as Minute, 0 as Minute)).toBe(0);
    expect(endOfSpan(undefined, 0 as Minute)).toBe(0);
    expect(endOfSpan(600 as Minute, 660 as Minute)).toBe(660);
  });
});
