import type { Brand } from "../brand.ts";

/** A civil date as whole days since 1970-01-01; it has no zone and no clock. */
export type LocalDate = Brand<number, "LocalDate">;

/** A time of day in minutes after midnight, 0–1439; as the end of a span also 1440 (24:00). */
export type Minute = Brand<number, "Minute">;

/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const MINUTES_PER_DAY = 1440;
export const MIDNIGHT = 0 as Minute;
export const END_OF_DAY = MINUTES_PER_DAY as Minute;

const DAYS_PER_ERA = 146_097;
const EPOCH_DAY_OF_ERA_ZERO = 719_468;

/** Reads `YYYY-MM-DD`; undefined unless it is a date of the calendar. */
export function parseDate(text: string): LocalDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The date of a year, a month from 1 and a day; undefined unless it is one of the calendar. */
export function dateOf(year: number, month: number, day: number): LocalDate | undefined {
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return valid ? fromCivil(year, month, day) : undefined;
}

/** `YYYY-MM-DD`. */
export function formatDate(date: LocalDate): string {
  const { year, month, day } = toCivil(date);
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

/** `DD/MM`, as a person writes a day of the running year. */
export function formatDayAndMonth(date: LocalDate): string {
  const { month, day } = toCivil(date);
  return `${pad(day)}/${pad(month)}`;
}

/** Reads `H:mm` or `HH:mm`, 00:00–23:59. */
export function parseTimeOfDay(text: string): Minute | undefined {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? ((Number(match[1]) * 60 + Number(match[2])) as Minute) : undefined;
}

/** `HH:mm`; the end of the day is `24:00`. */
export const formatTimeOfDay = (minute: Minute): string =>
  `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;

export const addDays = (date: LocalDate, days: number): LocalDate => (date + days) as LocalDate;

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (date: LocalDate): Weekday => ((((date + 4) % 7) + 7) % 7) as Weekday;

/** The Sunday on or before the date: the name of its week. */
export const weekOf = (date: LocalDate): LocalDate => addDays(date, -weekdayOf(date));

/** The date itself when it is a Sunday, else the next Sunday (semantics 3.1). */
export const nearestSunday = (date: LocalDate): LocalDate => addDays(date, (7 - weekdayOf(date)) % 7);

/** The first such weekday on or after the date. */
export const firstOnOrAfter = (date: LocalDate, weekday: Weekday): LocalDate =>
  addDays(date, (weekday - weekdayOf(date) + 7) % 7);

/** An end of 00:00 after a later start is the end of the day (semantics 2.18). */
export const endOfSpan = (starts: Minute | undefined, ends: Minute): Minute =>
  ends === MIDNIGHT && starts !== undefined && starts > MIDNIGHT ? END_OF_DAY : ends;

const pad = (value: number): string => String(value).padStart(2, "0");

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// Years are counted from March, so that a leap day is the last day of its year
// (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
function fromCivil(year: number, month: number, day: number): LocalDate {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - EPOCH_DAY_OF_ERA_ZERO) as LocalDate;
}

function toCivil(date: LocalDate): { year: number; month: number; day: number } {
  const shifted = date + EPOCH_DAY_OF_ERA_ZERO;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
