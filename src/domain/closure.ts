import type { Brand } from "./brand.ts";
import type { TeacherId } from "./ids.ts";
import { overlaps, type TimeSpan } from "./overlap.ts";
import type { Problem } from "./problem.ts";
import { shortened } from "./text/shortened.ts";
import { END_OF_DAY, type LocalDate, MIDNIGHT } from "./time/civil-time.ts";

export type ClosureId = Brand<string, "ClosureId">;

/** A row of `closures` that is in use: a holiday, a vacation, a sick day (semantics 5.7). */
export type Closure = ClosedTime | UnreadableClosure;

export interface ClosedTime extends ClosureRow {
  readonly state: "closed";
  /** Both days are included. */
  readonly from: LocalDate;
  readonly through: LocalDate;
  /** On each of its days. */
  readonly hours: TimeSpan;
}

/** It closes nothing, and withholds whatever would be opened for its teachers until it is mended. */
export interface UnreadableClosure extends ClosureRow {
  readonly state: "invalid";
  readonly problems: readonly Problem[];
}

interface ClosureRow {
  readonly id: ClosureId;
  /** For people only. */
  readonly name: string;
  /** None is the whole school. */
  readonly teachers: readonly TeacherId[];
}

export const WHOLE_DAY: TimeSpan = { starts: MIDNIGHT, ends: END_OF_DAY };

export const concerns = ({ teachers }: Pick<ClosureRow, "teachers">, teacher: TeacherId): boolean =>
  teachers.length === 0 || teachers.includes(teacher);

/** Whoever it concerns, the closure lies on this hour. */
export const liesOn = ({ from, through, hours }: ClosedTime, date: LocalDate, span: TimeSpan): boolean =>
  from <= date && date <= through && overlaps(hours, span);

/** What people call it: its name, else its record id. */
export const nameOfClosure = ({ name, id }: ClosureRow): string => (name === "" ? id : shortened(name));
