import type { SlotId, StudentId, TeacherId, TemplateId } from "./ids.ts";
import type { LessonId } from "./lesson.ts";
import type { LocalDate, Minute } from "./time/civil-time.ts";

/**
 * A record of `slot_inventory` as its cells read. Undefined is a blank or unreadable cell.
 * What the cells mean for a run is said by `SlotFacts`.
 */
export interface Slot {
  readonly id: SlotId;
  /** The stored natural key as typed, trimmed. */
  readonly key: string;
  readonly teachers: readonly TeacherId[];
  /** The deprecated text field; it speaks only where `teachers` is empty. */
  readonly legacyTeacher: string;
  readonly date: LocalDate | undefined;
  readonly starts: Minute | undefined;
  readonly ends: Minute | undefined;
  /** Local times of day of the formulas `StartDT` and `EndDT`, read only where a time cell is not readable. */
  readonly formulaStarts: Minute | undefined;
  readonly formulaEnds: Minute | undefined;
  readonly type: string | undefined;
  readonly source: readonly TemplateId[];
  readonly status: SlotStatus;
  /** The status as the base names it; undefined when blank. */
  readonly statusName: string | undefined;
  readonly capacity: number | undefined;
  readonly weekday: number | undefined;
  readonly locked: boolean;
  readonly exceptions: boolean;
  readonly lessons: readonly LessonId[];
  readonly students: readonly StudentId[];
  /** The rooms that it names, as they are spelt. */
  readonly rooms: readonly string[];
  /** A lesson, a student or some occupancy is there. */
  readonly booked: boolean;
  /** Of the fields by which people and lessons protect a slot, those whose cell cannot be read; by their names in the base. */
  readonly unclear: readonly string[];
  /** What the formula `is_block` says; false where it says nothing. */
  readonly blockedByFormula: boolean;
  /** The formula has failed, so the status decides (semantics 2.15). */
  readonly blockUnreadable: boolean;
  readonly syncState: string;
  readonly instanceId: string;
}

/** The statuses that the engine knows, by their English keys. */
export type NamedStatus = "open" | "booked" | "blocked";

/** `foreign` is any other choice, which only people manage. */
export type SlotStatus = NamedStatus | "empty" | "foreign";

/** What the base calls the statuses that the engine knows. */
export type StatusNames = Readonly<Record<NamedStatus, string>>;

/** What a write may set on a slot, in plain values; fields that are not named keep their cell. */
export interface SlotValues {
  readonly key: string;
  readonly teacher: TeacherId;
  readonly date: LocalDate;
  readonly starts: Minute;
  readonly ends: Minute;
  readonly type: string;
  readonly source: TemplateId;
  readonly status: "open" | "blocked" | "empty";
  readonly capacity: number;
  readonly weekday: number;
  readonly syncState: string;
  readonly legacyTeacher: string;
  readonly instanceId: string;
}

export type SlotField = keyof SlotValues;
export type SlotChanges = Partial<SlotValues>;
