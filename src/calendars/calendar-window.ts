import { addDays, type LocalDate, MIDNIGHT, weekdayOf } from "../domain/time/civil-time.ts";
import { type Instant, NEVER } from "../domain/time/instant.ts";
import type { Zone } from "../domain/time/zone.ts";

/** The days whose hours a calendar is to have, as instants; `until` is excluded. */
export interface CalendarWindow {
  /** Events that began before it are left as they are. */
  readonly today: Instant;
  /** Hours before it are not written: for a feed some weeks before today. */
  readonly from: Instant;
  readonly until: Instant;
}

/** From today 00:00 through the Saturday `weeks` weeks on; without weeks there is no end. */
export function calendarWindow(
  now: Instant,
  zone: Zone,
  weeks: number | undefined,
  daysBack = 0,
): CalendarWindow {
  const { date } = zone.localOf(now);
  const midnight = (day: LocalDate): Instant => zone.instantOf(day, MIDNIGHT);
  const afterSaturday = addDays(date, 7 - weekdayOf(date));
  return {
    today: midnight(date),
    from: midnight(addDays(date, -daysBack)),
    until: weeks === undefined ? NEVER : midnight(addDays(afterSaturday, 7 * weeks)),
  };
}
