import type { TeacherId } from "../../domain/ids.ts";
import type { LocalDate, Minute } from "../../domain/time/civil-time.ts";
import { type Instant, later } from "../../domain/time/instant.ts";
import type { Zone } from "../../domain/time/zone.ts";

/** A dated hour of the school, of a slot or of a lesson, with all that a calendar may say of it. */
export interface Hour {
  readonly record: string;
  /** The id of its table, for the link. */
  readonly table: string;
  readonly teachers: readonly TeacherId[];
  readonly starts: Instant;
  readonly ends: Instant;
  readonly type: string;
  readonly status: string;
  readonly room: string;
  readonly students: readonly string[];
  /** Still to be booked, so that it takes nobody's time. */
  readonly isFree: boolean;
}

/**
 * The instants of an hour of a day. A time in the hour that the clock skips is the instant an hour later, one in the
 * hour that it repeats the first. An hour that would vanish between the two keeps its length.
 */
export function hourSpan(
  zone: Zone,
  date: LocalDate,
  starts: Minute,
  ends: Minute,
): { readonly starts: Instant; readonly ends: Instant } {
  const from = zone.instantOf(date, starts);
  const until = zone.instantOf(date, ends);
  return { starts: from, ends: until > from ? until : later(from, (ends - starts) * 60_000) };
}
