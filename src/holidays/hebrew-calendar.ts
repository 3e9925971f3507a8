import { addDays, type LocalDate } from "../domain/time/civil-time.ts";

/** Months in the order of the year; a leap year has `adar-1` before `adar`, which is then the second one. */
export type HebrewMonth =
  | "tishri"
  | "heshvan"
  | "kislev"
  | "tevet"
  | "shevat"
  | "adar-1"
  | "adar"
  | "nisan"
  | "iyar"
  | "sivan"
  | "tammuz"
  | "av"
  | "elul";

/** A day of the Hebrew calendar as a civil date, by the arithmetic of that calendar (semantics 5.11). */
export function hebrewDate(year: number, month: HebrewMonth, day: number): LocalDate {
  let date = newYear(year);
  for (const [name, length] of monthsOf(year)) {
    if (name === month) return addDays(date, day - 1);
    date = addDays(date, length);
  }
  throw new RangeError(`The Hebrew year ${year} has no month ${month}`);
}

/** The Hebrew year that begins in the autumn of a civil one. */
export const hebrewYearOf = (civilYear: number): number => civilYear + 3761;

/** The first day of Tishri. */
export const newYear = (year: number): LocalDate => addDays(EPOCH, elapsed(year) + delay(year));

const isLeap = (year: number): boolean => (7 * year + 1) % 19 < 7;

/** The first day of the year 1, in days since 1970-01-01. */
const EPOCH = -2_092_590 as LocalDate;

/** Parts of an hour: 1080 of them, 25,920 in a day. */
const PARTS_PER_DAY = 25_920;

/** Days from the epoch to the mean new moon of the year, kept off Sunday, Wednesday and Friday. */
function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / PARTS_PER_DAY);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** No year is of 356 days, and none of 382. */
function delay(year: number): number {
  const [before, own, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  if (after - own === 356) return 2;
  return own - before === 382 ? 1 : 0;
}

function monthsOf(year: number): readonly (readonly [HebrewMonth, number])[] {
  const days = newYear(year + 1) - newYear(year);
  return [
    ["tishri", 30],
    ["heshvan", days % 10 === 5 ? 30 : 29],
    ["kislev", days % 10 === 3 ? 29 : 30],
    ["tevet", 29],
    ["shevat", 30],
    ...(isLeap(year) ? ([["adar-1", 30]] as const) : []),
    ["adar", 29],
    ["nisan", 30],
    ["iyar", 29],
    ["sivan", 30],
    ["tammuz", 29],
    ["av", 30],
    ["elul", 29],
  ];
}
