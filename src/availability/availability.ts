import type { Seats } from "../base/codecs/slots/seats-codec.ts";
import { byCodeUnit, type TeacherId } from "../domain/ids.ts";
import type { Lesson } from "../domain/lesson.ts";
import { collide, type Presence } from "../domain/overlap.ts";
import type { Slot } from "../domain/slot.ts";
import { parseSyncState } from "../domain/sync-state.ts";
import { endOfSpan, type LocalDate } from "../domain/time/civil-time.ts";
import type { LocalTime } from "../domain/time/zone.ts";
import { isBooked } from "../planning/held/protection.ts";
import { teachersOf } from "../planning/held/stored-key.ts";
import { defaultCapacity } from "./default-capacity.ts";

/** A slot with all that says whether somebody can still book it. */
export interface BookableSlot extends Slot {
  readonly seats: Seats;
}

export interface Available {
  readonly slot: BookableSlot;
  /** Undefined where the base does not say how many it holds. */
  readonly remaining: number | undefined;
}

/**
 * The slots that can be booked now, of one teacher or of all, on one day or on any, in the order of time (semantics 5.4).
 * Computed from what is there and never stored; a lesson that starts this very minute is past. An hour is not offered
 * while one of its teachers has something else at that time: a booked hour, a lesson that is not of this slot, or an hour
 * that a person has blocked.
 */
export function availability(
  slots: readonly BookableSlot[],
  teacher: TeacherId | undefined,
  date: LocalDate | undefined,
  now: LocalTime,
  lessons: readonly Lesson[] = [],
): readonly Available[] {
  const taken = slots.flatMap((slot) => {
    const presence = presenceOf(slot);
    const what = presence && whatTakes(slot);
    return presence && what ? [{ slot, presence, what }] : [];
  });
  const isFree = (slot: BookableSlot, presence: Presence): boolean =>
    !taken.some(
      (other) =>
        other.slot.id !== slot.id &&
        collide(other.presence, presence) &&
        // What was added by hand was added in sight of what had been blocked.
        !(other.what === "blocked" && isAddedByHand(slot)),
    ) && !lessons.some((lesson) => collide(lesson, presence) && !slot.lessons.includes(lesson.id));
  return slots
    .flatMap((slot): readonly (Available & { readonly presence: Presence })[] => {
      const presence = presenceOf(slot);
      if (!presence || (teacher !== undefined && !presence.teachers.includes(teacher))) return [];
      if (date !== undefined && slot.date !== date) return [];
      if (!isOffered(slot) || !isToCome(presence, now) || slot.seats.full || !isFree(slot, presence))
        return [];
      const capacity = slot.capacity ?? defaultCapacity(slot.type);
      const remaining = capacity === undefined ? undefined : capacity - slot.seats.taken;
      return remaining === undefined || remaining > 0 ? [{ slot, remaining, presence }] : [];
    })
    .sort(
      (a, b) =>
        a.presence.date - b.presence.date ||
        a.presence.starts - b.presence.starts ||
        byCodeUnit(a.slot.id, b.slot.id),
    )
    .map(({ slot, remaining }) => ({ slot, remaining }));
}

/** What nobody can tell to be free is not offered (semantics 2.68). */
const isOffered = ({ status, blockedByFormula, unclear }: Slot): boolean =>
  (status === "open" || status === "empty") && !blockedByFormula && unclear.length === 0;

/** Nobody can be offered an hour of which nobody knows when it is. */
function presenceOf(slot: Slot): Presence | undefined {
  const { date } = slot;
  const starts = slot.starts ?? slot.formulaStarts;
  const given = slot.ends ?? slot.formulaEnds;
  if (date === undefined || starts === undefined || given === undefined) return undefined;
  const ends = endOfSpan(starts, given);
  return starts < ends ? { teachers: teachersOf(slot), date, starts, ends } : undefined;
}

const isToCome = ({ date, starts }: Presence, now: LocalTime): boolean =>
  date > now.date || (date === now.date && starts > now.minute);

/** What keeps others from being offered at the time of this one. */
function whatTakes(slot: BookableSlot): "booked" | "blocked" | undefined {
  const mark = parseSyncState(slot.syncState)?.mark;
  if (slot.status === "blocked" || slot.blockedByFormula)
    return mark === "retired" || mark === "manual" ? undefined : "blocked";
  return isBooked(slot) || slot.seats.taken > 0 ? "booked" : undefined;
}

const isAddedByHand = ({ syncState, locked }: Slot): boolean =>
  locked || parseSyncState(syncState)?.mark === "manual";
