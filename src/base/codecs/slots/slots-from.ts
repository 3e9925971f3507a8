import type { TeacherId, TemplateId } from "../../../domain/ids.ts";
import { parseSlotKey } from "../../../domain/key.ts";
import type { Slot } from "../../../domain/slot.ts";
import { parseSyncState, sourcesOf } from "../../../domain/sync-state.ts";
import { addDays, type LocalDate } from "../../../domain/time/civil-time.ts";
import type { DecodedSlots } from "./slot-codec.ts";

/**
 * Slots of that day or later, of no day, or claimed by their key for that day or later. Nothing but the count of records,
 * and the templates from which the earlier ones come, may depend on whether the port has left out what is earlier.
 */
export const slotsFrom = (from: LocalDate, decoded: DecodedSlots): DecodedSlots => ({
  ...only(decoded, (slot) => reaches(from, slot)),
  formerSources: new Set(decoded.slots.flatMap((slot) => (reaches(from, slot) ? [] : formerSourcesOf(slot)))),
});

const formerSourcesOf = ({ source, syncState }: Slot): readonly TemplateId[] =>
  sourcesOf(source, parseSyncState(syncState));

const reaches = (from: LocalDate, { date, key }: Slot): boolean =>
  date === undefined || date >= from || (parseSlotKey(key)?.date ?? date) >= from;

/**
 * Keys of a day before that one, as they are stored and as they are read: whether such a slot is the hour itself, moved
 * by hand, or an edited copy of it, only the other records of that key tell, however long ago they were (semantics 2.28).
 */
export function earlierKeys(from: LocalDate, slots: readonly Slot[]): readonly string[] {
  const keys = slots.flatMap(({ key }) => {
    const parsed = parseSlotKey(key);
    return parsed && parsed.date < from ? [key, parsed.text] : [];
  });
  return [...new Set(keys)];
}

/** The port has left nothing out: there are records so long before the day that no filter keeps them. */
export const holdsEarlier = (from: LocalDate, { slots }: DecodedSlots): boolean =>
  slots.some((slot) => slot.date !== undefined && slot.date < addDays(from, -2) && !reaches(from, slot));

/** The slots, and with them those of the others that bear one of the keys. */
export function withKeys(kept: DecodedSlots, others: DecodedSlots, keys: readonly string[]): DecodedSlots {
  const own = new Set(kept.slots.map(({ id }) => id));
  const asked = new Set(keys);
  const more = only(others, ({ id, key }) => !own.has(id) && asked.has(parseSlotKey(key)?.text ?? key));
  return {
    ...kept,
    slots: [...kept.slots, ...more.slots],
    teacherNames: new Map([...more.teacherNames, ...kept.teacherNames]),
    studentNames: new Map([...more.studentNames, ...kept.studentNames]),
    bookedBy: new Map([...more.bookedBy, ...kept.bookedBy]),
  };
}

function only(decoded: DecodedSlots, isKept: (slot: Slot) => boolean): DecodedSlots {
  const slots = decoded.slots.filter(isKept);
  const teachers = new Set<TeacherId>(slots.flatMap((slot) => slot.teachers));
  const teacherNames = new Map([...decoded.teacherNames].filter(([id]) => teachers.has(id)));
  return { ...decoded, slots, teacherNames };
}
