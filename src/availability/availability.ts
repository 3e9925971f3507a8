import type { Seats } from "../base/codecs/seats-codec.ts";
import { LESSON_TYPES } from "../base/schema.ts";
import type { TeacherId } from "../domain/ids.ts";
import type { Slot } from "../domain/slot.ts";
import { endOfSpan, type LocalDate } from "../domain/time.ts";
import type { LocalTime } from "../domain/zone.ts";
import { teachersOf } from "../planning/held/stored-key.ts";

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
 * The slots that can be booked now, of one teacher or of all, on one day or on any (semantics 5.4).
 * Computed from what is there and never stored; a lesson that starts this very minute is past.
 */
export const availability = (
  slots: readonly BookableSlot[],
  teacher: TeacherId | undefined,
  date: LocalDate | undefined,
  now: LocalTime,
): readonly Available[] =>
  slots.flatMap((slot): readonly Available[] => {
    if (teacher !== undefined && !teachersOf(slot).includes(teacher)) return [];
    if (date !== undefined && slot.date !== date) return [];
    if (!isOffered(slot) || !isToCome(slot, now) || slot.seats.full) return [];
    const capacity = slot.capacity ?? DEFAULT_CAPACITIES.get(slot.type);
    const remaining = capacity === undefined ? undefined : capacity - slot.seats.taken;
    return remaining === undefined || remaining > 0 ? [{ slot, remaining }] : [];
  });

const isOffered = ({ status, blockedByFormula }: Slot): boolean =>
  (status === "open" || status === "empty") && !blockedByFormula;

/** Nobody can be offered an hour of which nobody knows when it is. */
function isToCome(slot: Slot, now: LocalTime): boolean {
  const { date } = slot;
  const starts = slot.starts ?? slot.formulaStarts;
  const ends = slot.ends ?? slot.formulaEnds;
  if (date === undefined || starts === undefined || ends === undefined) return false;
  if (endOfSpan(starts, ends) <= starts) return false;
  return date > now.date || (date === now.date && starts > now.minute);
}

/** Where the slot does not say it; a group may be of any size. */
const DEFAULT_CAPACITIES: ReadonlyMap<string | undefined, number> = new Map([
  [LESSON_TYPES.single, 1],
  [LESSON_TYPES.pair, 2],
]);
