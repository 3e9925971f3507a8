import { keysOf } from "../domain/keys-of.ts";
import type { SlotChanges, SlotField } from "../domain/slot.ts";

/** What the engine notes for itself: nobody sees a difference in it. */
const NOTES = ["key", "source", "syncState", "legacyTeacher", "instanceId"] as const;

/** A field of a slot in which people see a difference. */
export type SeenField = Exclude<SlotField, (typeof NOTES)[number]>;

const isSeen = (field: SlotField): field is SeenField => !(NOTES as readonly SlotField[]).includes(field);

/** The fields of a change in which people see it. */
export const seenFields = (changes: SlotChanges): readonly SeenField[] => keysOf(changes).filter(isSeen);

/** A change without the fields in which nobody sees it. */
export const seenChanges = (changes: SlotChanges): SlotChanges =>
  Object.fromEntries(seenFields(changes).map((field) => [field, changes[field]]));
