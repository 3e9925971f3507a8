import { describe, expect, test } from "vitest";
import { formatDate, type LocalDate, parseDate, weekdayOf } from "../../src/domain/time/civil-time.ts";
import { hebrewDate, hebrewYearOf, newYear } from "../../src/holidays/hebrew-calendar.ts";
import { israeliHolidays } from "../../src/holidays/israeli-holidays.ts";

const YEARS = Array.from({ length: 300 }, (_, index) => 1900 + index);
const HEBREW = new Intl.DateTimeFormat("en-u-ca-hebrew", {
  timeZone: "UTC",
  day: "numeric",
  month: "long",
  year: "numeric",
});
/** What `Intl` calls a day, such as "15 Nisan 5786". */
const hebrewOf = (date: LocalDate): string => {
  const parts = HEBREW.formatToParts(new Date(date * 86_400_000));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("day")} ${part("month")} ${part("year")}`;
};
const day = (text: string): LocalDate => parseDate(text) as LocalDate;

describe("5.11 the Hebrew calendar, as Intl has it over 300 years", () => {
  test("every month of every year begins on the day that Intl gives it", () => {
    const months = [
      ["tishri", "Tishri"],
      ["heshvan", "Heshvan"],
      ["kislev", "Kislev"],
      ["tevet", "Tevet"],
      ["shevat", "Shevat"],
      ["nisan", "Nisan"],
      ["iyar", "Iyar"],
      ["sivan", "Sivan"],
      ["tammuz", "Tamuz"],
      ["av", "Av"],
      ["elul", "Elul"],
    ] as const;
    const wrong = YEARS.map(hebrewYearOf).flatMap((year) =>
      months.flatMap(([month, name]) => {
        const found = hebrewOf(hebrewDate(year, month, 1));
        return found === `1 ${name} ${year}` ? [] : [`${month} ${year}: ${found}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("the last Adar of every year is Intl's Adar, or its second", () => {
    const wrong = YEARS.map(hebrewYearOf).flatMap((year) => {
      const found = hebrewOf(hebrewDate(year, "adar", 14));
      return [`14 Adar ${year}`, `14 Adar II ${year}`].includes(found) ? [] : [found];
    });
    expect(wrong).toEqual([]);
  });

  test("a year without a month says so", () => {
    expect(() => hebrewDate(5786, "adar-1", 1)).toThrow("The Hebrew year 5786 has no month adar-1");
    expect(newYear(5785)).toBe(day("2024-10-03"));
  });

  test.each<[name: string, part: "day" | "eve", days: number, hebrew: RegExp]>([
    ["rosh-hashana", "day", 2, /^1 Tishri/],
    ["yom-kippur", "day", 1, /^10 Tishri/],
    ["sukkot", "day", 8, /^15 Tishri/],
    ["purim", "day", 1, /^14 Adar(?! I )/],
    ["pesach", "day", 7, /^15 Nisan/],
    ["shavuot", "day", 1, /^6 Sivan/],
    ["rosh-hashana", "eve", 1, /^29 Elul/],
    ["yom-kippur", "eve", 1, /^9 Tishri/],
    ["sukkot", "eve", 1, /^14 Tishri/],
    ["pesach", "eve", 1, /^14 Nisan/],
    ["shavuot", "eve", 1, /^5 Sivan/],
  ])("%s (%s) is %i days from %s, in every year", (name, part, days, hebrew) => {
    for (const year of YEARS) {
      const own = israeliHolidays(year).filter((holiday) => holiday.name === name && holiday.part === part);
      expect(own.map(({ from }) => formatDate(from).slice(0, 4))).toEqual([String(year)]);
      expect(own.map(({ from, through }) => through - from + 1)).toEqual([days]);
      expect(own.map(({ from }) => hebrewOf(from)).join()).toMatch(hebrew);
    }
  });
});

describe("Independence Day", () => {
  const on = (year: number): string | undefined => {
    const found = israeliHolidays(year).find(
      ({ name, part }) => name === "independence-day" && part === "day",
    );
    return found && formatDate(found.from);
  };

  // As it was, and as it is announced: the fifth of Iyar on a Saturday, a Friday, a Wednesday and a Monday.
  test.each([
    [2021, "2021-04-15"],
    [2022, "2022-05-05"],
    [2023, "2023-04-26"],
    [2024, "2024-05-14"],
    [2025, "2025-05-01"],
    [2026, "2026-04-22"],
    [2001, "2001-04-26"],
    [1994, "1994-04-14"],
  ])("%i was on %s", (year, date) => expect(on(year)).toBe(date));

  test("neither it nor the day before touches the Sabbath, and there was none before the state", () => {
    for (const year of YEARS.filter((each) => each >= 2004)) {
      const date = on(year);
      expect([2, 3, 4]).toContain(weekdayOf(day(date ?? "")));
    }
    expect(on(1947)).toBeUndefined();
  });
});

test("the holidays of a year come in the order of days", () => {
  for (const year of YEARS) {
    const days = israeliHolidays(year).map(({ from }) => from);
    expect(days).toEqual(days.slice().sort((a, b) => a - b));
  }
});
