import type { TemplateId } from "../domain/ids.ts";
import type { Presence } from "../domain/overlap.ts";
import type { SlotChanges } from "../domain/slot.ts";
import type { ActiveTemplate } from "../domain/template.ts";
import type { LocalDate } from "../domain/time/civil-time.ts";
import { nameOfSlot, type SlotFacts } from "./held/facts.ts";
import type { Protection } from "./held/protection.ts";
import type { Exclusion } from "./wanted/exclusions.ts";
import { type Occurrence, presenceOn } from "./wanted/expand.ts";

/** One write to one record. Slots are never deleted. */
export type Write = Retire | Update | Reopen | Create;
export type Change = Retire | Update | Reopen;

/** Set to blocked; the record, its notes and its room stay (semantics 3.6). */
export interface Retire {
  readonly kind: "retire";
  readonly slot: SlotFacts;
  readonly changes: SlotChanges;
  readonly reason: StaleReason;
  /** The active template that it came from, if there is one. */
  readonly origin: ActiveTemplate | undefined;
  /** Why its template, which has changed nothing of it, does not want the hour. */
  readonly exclusion: Exclusion | undefined;
}

/** Bring the cells of a held slot in line with what is wanted (semantics 3.7). */
export interface Update {
  readonly kind: "update";
  readonly slot: SlotFacts;
  readonly occurrence: Occurrence;
  readonly changes: SlotChanges;
}

/** Back to open what the engine itself had blocked (semantics 2.6). */
export interface Reopen {
  readonly kind: "reopen";
  readonly slot: SlotFacts;
  readonly occurrence: Occurrence;
  readonly changes: SlotChanges;
}

export interface Create {
  readonly kind: "create";
  readonly occurrence: Occurrence;
  readonly changes: SlotChanges;
}

/** Why a slot is no longer wanted, in the words of the change log (semantics 5.4). */
export type StaleReason =
  | "template_removed"
  | "template_disabled"
  | "template_teacher_changed"
  | "template_day_changed"
  | "template_time_changed"
  | "overridden"
  | "closed"
  | "lesson"
  | "template_fixed"
  | "template_reserved"
  | "duplicate";

/** Doing nothing is a decision too. */
export type Skip = MatchedSkip | UnmatchedSkip;

export type SkipReason = Skip["reason"];

/** A slot that is wanted, and left as it is. */
export interface MatchedSkip {
  readonly slot: SlotFacts;
  readonly occurrence: Occurrence;
  /**
   * - `blocked`: by a person, or it could not be opened now
   * - `not-reopened`: perhaps by the engine itself, which cannot tell without `sync_state`
   * - `past-start`: the lesson would begin in the past on the day to which the slot was moved
   */
  readonly reason: Protection | "blocked" | "not-reopened" | "past-start";
  /** Its hours are not those that its template wants. */
  readonly moved: boolean;
}

/** A slot that nobody wants any more, and that is left as it is. */
export interface UnmatchedSkip {
  readonly slot: SlotFacts;
  readonly occurrence: undefined;
  readonly reason: Protection | "reopened-by-hand" | "surplus-copy";
  /** The active template that it came from, if there is one. */
  readonly origin: ActiveTemplate | undefined;
  /** What that template has changed since. */
  readonly moved: Moved | undefined;
  /** Why that template, which has changed nothing of it, does not want the hour; first of all what lies on it. */
  readonly exclusion: Exclusion | undefined;
}

export type Moved = "teacher" | "day" | "time";

/** No slot is made, because an old slot of the template still stands in that week (semantics 2.13, 3.8). */
export interface Waiting {
  readonly occurrence: Occurrence;
  readonly by: SlotFacts;
}

/** What would have been a double booking (semantics 3.7, 3.8). */
export interface DoubleBooking {
  readonly kind: "create" | "reopen" | "update" | "duplicate";
  readonly occurrence: Occurrence;
  /** The record that was not changed; a create has none. */
  readonly slot: SlotFacts | undefined;
  readonly presence: Presence;
  readonly colliders: readonly Occupant[];
}

/** A refused write and one of those that stand in its way. */
export interface Collision {
  readonly doubleBooking: DoubleBooking;
  readonly with: Occupant;
}

/** Who takes time in the final state: a slot, or an occurrence that a slot will be made for. */
export type Occupant = {
  readonly presence: Presence;
  /** The templates it will belong to. */
  readonly templates: readonly TemplateId[];
  /** Occupants of one twin key are wanted at the same time and may overlap; undefined is nobody's twin (semantics 3.5). */
  readonly twinKey: string | undefined;
  /** Blocked by a person: nobody can be there, and nobody can book it. */
  readonly blocked: boolean;
} & (
  | { readonly slot: SlotFacts; readonly occurrence: undefined }
  | { readonly slot: undefined; readonly occurrence: Occurrence }
);

/** The write makes an hour bookable that was not. */
export const isOpening = ({ kind }: Write): boolean => kind === "create" || kind === "reopen";

/** The day on which the write shows: a slot's own, or the one it is made for. */
export const dateOf = (write: Write): LocalDate | undefined =>
  write.kind === "create" ? write.occurrence.date : write.slot.date;

/** Where the slot will be after the write; undefined when it takes nobody's time any more. */
export function presenceAfter(write: Write): Presence | undefined {
  switch (write.kind) {
    case "retire":
      return undefined;
    case "create":
      return presenceOn(write.occurrence, write.occurrence.date);
    case "update":
    case "reopen":
      return write.slot.date === undefined ? undefined : presenceOn(write.occurrence, write.slot.date);
  }
}

/** What logs and reports call whoever takes time. */
export const nameOfOccupant = ({ slot, occurrence }: Occupant): string =>
  slot ? nameOfSlot(slot) : occurrence.key.text;

/** What logs and reports call the subject of a write: its slot, or the key that a new slot will have. */
export const nameOfWrite = (write: Write): string =>
  write.kind === "create" ? write.occurrence.key.text : nameOfSlot(write.slot);
