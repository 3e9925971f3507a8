import type { TeacherId } from "../../domain/ids.ts";
import { parseSlotKey, type SlotKey, slotKey } from "../../domain/key.ts";
import type { Slot } from "../../domain/slot.ts";

/**
 * The stored key as it is to be read: one whose teacher nobody names any more speaks of the slot's own teacher, where
 * that is exactly one (semantics 2.71). The cell itself is never rewritten.
 */
export function storedKeyOf(
  slot: Slot,
  written: SlotKey | undefined,
  namedTeachers: ReadonlySet<TeacherId>,
): SlotKey | undefined {
  if (!written || namedTeachers.has(written.teacher)) return written;
  const [teacher] = slot.teachers;
  if (slot.teachers.length !== 1 || teacher === undefined) return written;
  return slotKey(teacher, written.date, written.starts);
}

/** An empty link is filled from the deprecated text field, then from the key (semantics 2.2, 2.62). */
export function teachersOf(slot: Slot, written = parseSlotKey(slot.key)): readonly TeacherId[] {
  if (slot.teachers.length > 0) return slot.teachers;
  if (/^rec[A-Za-z0-9]+$/.test(slot.legacyTeacher)) return [slot.legacyTeacher as TeacherId];
  return written ? [written.teacher] : [];
}
