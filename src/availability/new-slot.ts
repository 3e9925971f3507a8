import { nameWriter, timeWriter } from "../base/codecs/cells/cell-writers.ts";
import type { BaseMap } from "../base/preflight/preflight.ts";
import type { NewSlot, Store } from "../base/store.ts";
import type { TeacherId } from "../domain/ids.ts";
import { type SlotKey, slotKey } from "../domain/key.ts";
import { type LocalDate, weekdayOf } from "../domain/time/civil-time.ts";
import type { Zone } from "../domain/time/zone.ts";
import type { SlotFacts } from "../planning/held/facts.ts";
import { defaultCapacity } from "./default-capacity.ts";
import type { NewHour } from "./new-hour.ts";

/** A slot that no run touches: marked as manual, or where the base has no field for that, locked (semantics 2.57). */
export function newSlot(key: SlotKey, { starts, ends, type, capacity }: NewHour, store: Store): NewSlot {
  const { teacher, date } = key;
  const marks = store.storage.fields.has("syncState");
  // Without one a base's own formula takes the hour for full.
  const seats = capacity ?? defaultCapacity(type);
  return {
    date,
    locked: !marks,
    changes: {
      key: key.text,
      teacher,
      date,
      starts,
      ends,
      status: "open",
      weekday: weekdayOf(date),
      ...(type !== undefined && { type }),
      ...(seats !== undefined && { capacity: seats }),
      ...(marks && { syncState: "v1||manual" }),
    },
  };
}

export const keyOf = (teacher: TeacherId, date: LocalDate, { starts }: NewHour): SlotKey =>
  slotKey(teacher, date, starts);

/** Made by `newSlot` where the base has no field for a mark: nothing but its key and its lock tells (semantics 2.57). */
export function isOwnWithoutMark({ slot, booked }: SlotFacts, { teacher, date, store }: OwnContext): boolean {
  if (store.storage.fields.has("syncState") || !slot.locked || booked || slot.source.length > 0) return false;
  return slot.starts !== undefined && slot.key === slotKey(teacher, date, slot.starts).text;
}

export interface OwnContext {
  readonly teacher: TeacherId;
  readonly date: LocalDate;
  readonly store: Store;
}

/** Throws where the next sync would take away again what is added. */
export function assertMarkable({ storage, map }: Store): void {
  if (storage.fields.has("syncState") || map.slots.fields.locked) return;
  throw new Error(
    `${map.slots.name} needs the field sync_state (text) or is_locked (checkbox) before hours can be added by hand: ` +
      "without it the next sync would close them. Create one of the two",
  );
}

/** A select without a choice for it cannot hold the hour. */
export function isStorable(
  { starts, ends, type }: NewHour,
  { slots: { fields } }: BaseMap,
  zone: Zone,
): boolean {
  const typeFits = type === undefined || !fields.type || nameWriter(fields.type).accepts(type);
  const holds = (field: typeof fields.starts, minute: typeof starts): boolean =>
    field !== undefined && timeWriter(field, zone).accepts(minute);
  return typeFits && holds(fields.starts, starts) && holds(fields.ends, ends);
}
