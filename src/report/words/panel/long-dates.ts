import type { LocalDate } from "../../../domain/time/civil-time.ts";

/** Dates with their month in letters, which nobody takes for another day. */
export interface LongDates {
  /** With the weekday. */
  longDate(date: LocalDate): string;
  /** From a day through another, both included. */
  longSpan(from: LocalDate, through: LocalDate): string;
}

const MS_PER_DAY = 86_400_000;

/** As people of a place write them; `locale` is a BCP 47 tag. */
export function longDates(locale: string): LongDates {
  const zone = { timeZone: "UTC" } as const;
  const day = { day: "numeric", month: "long", year: "numeric" } as const;
  const one = new Intl.DateTimeFormat(locale, { ...zone, ...day, weekday: "long" });
  const span = new Intl.DateTimeFormat(locale, { ...zone, ...day });
  return {
    longDate: (date) => one.format(date * MS_PER_DAY),
    longSpan: (from, through) => span.formatRange(from * MS_PER_DAY, through * MS_PER_DAY),
  };
}
