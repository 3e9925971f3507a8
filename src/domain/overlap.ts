import type { TeacherId } from "./ids.ts";
import type { LocalDate, Minute } from "./time/civil-time.ts";

/** A stretch of one day, half-open: `starts` belongs to it, `ends` does not. */
export interface TimeSpan {
  readonly starts: Minute;
  readonly ends: Minute;
}

/** Where somebody is, and when. */
export interface Presence extends TimeSpan {
  readonly teachers: readonly TeacherId[];
  readonly date: LocalDate;
}

/** Back-to-back spans do not overlap: 14:00–15:00 and 15:00–16:00 may both stand (semantics 3.1). */
export const overlaps = (a: TimeSpan, b: TimeSpan): boolean => a.starts < b.ends && b.starts < a.ends;

/** A teacher would have to be in two places at once. */
export const collide = (a: Presence, b: Presence): boolean =>
  a.date === b.date && overlaps(a, b) && shareTeacher(a, b);

export const shareTeacher = (a: Presence, b: Presence): boolean =>
  a.teachers.some((teacher) => b.teachers.includes(teacher));

export const samePresence = (a: Presence, b: Presence): boolean =>
  a.date === b.date && a.starts === b.starts && a.ends === b.ends && sameMembers(a.teachers, b.teachers);

/** Equality of link cells: order means nothing there. */
export const sameMembers = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((member) => b.includes(member));
