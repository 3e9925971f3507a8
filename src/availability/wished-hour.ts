import { END_OF_DAY, endOfSpan, type LocalDate, type Minute } from "../domain/time/civil-time.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { Zone } from "../domain/time/zone.ts";
import type { NewHour } from "./new-hour.ts";

/** Why an hour cannot be meant: broken numbers or texts, no span, or a time that the clock change skips. */
export type MeaninglessHour = "unreadable" | "no-span" | "skipped";

/**
 * What other programs hand over as an hour, once it is known to be one; an end of 0 is the midnight that ends the day.
 * Else why it is none.
 */
export function wishedHour(given: NewHour, date: LocalDate, zone: Zone): NewHour | MeaninglessHour {
  const { starts, ends, type, capacity } = given;
  if (!isMinute(starts) || !isMinute(ends)) return "unreadable";
  if (type !== undefined && (typeof type !== "string" || type.trim() === "")) return "unreadable";
  if (capacity !== undefined && !(Number.isSafeInteger(capacity) && capacity >= 1)) return "unreadable";
  const hour = { ...given, ends: endOfSpan(starts, ends) };
  if (hour.starts >= hour.ends) return "no-span";
  return isSkipped(hour.starts, date, zone) || isSkipped(hour.ends, date, zone) ? "skipped" : hour;
}

const isMinute = (value: unknown): value is Minute =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= END_OF_DAY;

/** In spring an hour of the night is not there: what would stand in it comes back later. */
function isSkipped(minute: Minute, date: LocalDate, zone: Zone): boolean {
  if (minute === END_OF_DAY) return false;
  const instant: Instant = zone.instantOf(date, minute);
  return zone.localOf(instant).minute !== minute;
}
