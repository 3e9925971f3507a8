import { addDays, type LocalDate, type Minute, nearestSunday } from "../domain/time/civil-time.ts";
import type { LocalTime } from "../domain/time/zone.ts";

/** The days a run looks at, both ends included (semantics 3.1). */
export interface SyncWindow {
  readonly now: LocalTime;
  /** S: the day from which it was asked to look, else today. */
  readonly base: LocalDate;
  /** L: nothing before it is touched. */
  readonly from: LocalDate;
  /** E: nothing after it is created. */
  readonly through: LocalDate;
}

export interface WindowOptions {
  readonly startDate: LocalDate | undefined;
  readonly daysAhead: number;
  /** False leaves the days before the nearest Sunday alone, as the first specification had it (semantics 2.3). */
  readonly coverRunningWeek: boolean;
}

export function syncWindow(
  now: LocalTime,
  { startDate, daysAhead, coverRunningWeek }: WindowOptions,
): SyncWindow {
  const base = startDate ?? now.date;
  const sunday = nearestSunday(base);
  const from = Math.max(now.date, coverRunningWeek ? base : sunday) as LocalDate;
  return { now, base, from, through: addDays(sunday, daysAhead) };
}

/** A lesson that starts this very minute is past already (semantics 2.25). */
export const isPast = ({ now }: SyncWindow, date: LocalDate, starts: Minute): boolean =>
  date < now.date || (date === now.date && starts <= now.minute);
