import { byCodeUnit, type TeacherId, type TemplateId } from "./ids.ts";
import { instanceIdOf } from "./instance-id.ts";
import type { TimeSpan } from "./overlap.ts";
import type { Problem } from "./problem.ts";
import type { LocalDate, Minute, Weekday } from "./time/civil-time.ts";
import type { Instant } from "./time/instant.ts";
import type { WeekPattern } from "./time/week-pattern.ts";

/** A row of `weekly_slot`. What cannot be read holds its slots; it never counts as removed (semantics 3.2). */
export type SlotTemplate = ActiveTemplate | DisabledTemplate | InvalidTemplate;

export interface ActiveTemplate extends TemplateRow {
  readonly state: "active";
  readonly teacher: TeacherId;
  readonly weekday: Weekday;
  readonly starts: Minute;
  readonly ends: Minute;
  /** Undefined leaves the slot's own type alone. */
  readonly type: string | undefined;
  /** Undefined when the formula gives no whole number; the slot's own capacity is then left alone. */
  readonly capacity: number | undefined;
  readonly pattern: WeekPattern;
  /** Tells the rows of a set apart in `slot_id`; undefined is the row's own id. */
  readonly anchor: string | undefined;
  readonly warnings: readonly TemplateWarning[];
}

export interface DisabledTemplate extends TemplateRow {
  readonly state: "disabled";
}

export interface InvalidTemplate extends TemplateRow {
  readonly state: "invalid";
  readonly problems: readonly Problem[];
  /** Teacher, day and both times are empty: most likely a new row that nobody has filled yet. */
  readonly blank: boolean;
  /** Its set, dates or weeks cannot be meant, or are not those of the other rows of its set. */
  readonly isSetUnreadable: boolean;
}

export interface TemplateRow {
  readonly id: TemplateId;
  /** For people only. */
  readonly name: string;
  /** The teachers it names, readable or not: whom a run for one teacher concerns. */
  readonly teachers: readonly TeacherId[];
  /** Its lessons are made by another flow, week by week. */
  readonly fixed: boolean;
  /** Its hour belongs to a student. */
  /** Its start and end as they stand there, where both can be read; also of a row that is out of use or cannot be meant. */
  readonly hours: TimeSpan | undefined;
  readonly reserved: boolean;
  /** Undefined where the base does not say. */
  readonly createdAt: Instant | undefined;
  /** The template set it belongs to; undefined is the base layer, which every set overrides. */
  readonly set: string | undefined;
}

export type TemplateWarning =
  | { readonly code: "type-empty" }
  | { readonly code: "type-unusual"; readonly type: string }
  | { readonly code: "duration-differs"; readonly minutes: number };

/** The `slot_id` of the template's slot for that date (semantics 2.56). */
export const instanceOf = ({ id, set, anchor }: ActiveTemplate, date: LocalDate): string =>
  instanceIdOf(set ?? id, anchor ?? id, date);

type Aged = Pick<TemplateRow, "id" | "createdAt">;

/** The older template is senior, one of unknown age junior to all others; then the smaller id (semantics 3.2). */
export const bySeniority = (a: Aged, b: Aged): number => {
  const [bornA, bornB] = [a.createdAt ?? Number.POSITIVE_INFINITY, b.createdAt ?? Number.POSITIVE_INFINITY];
  return bornA === bornB ? byCodeUnit(a.id, b.id) : bornA - bornB;
};

/** What the flagger writes on a template (semantics 3.11). */
export interface TemplateFlags {
  readonly hasOverlap: boolean;
  /** The other templates, sorted. */
  readonly overlapWith: readonly TemplateId[];
  /** A line for every pair, at most twenty and then how many more; "" when there is none. */
  readonly overlapDetails: string;
}

export const NO_FLAGS: TemplateFlags = { hasOverlap: false, overlapWith: [], overlapDetails: "" };
