import type { Zone } from "../../../domain/time/zone.ts";
import type { TableMap } from "../../locate.ts";
import type { FieldId, RawRecord } from "../../port.ts";
import { fieldZone, timesZone } from "./field-zone.ts";

/** The cells of a table by English key, and what is to be known to read them. */
export interface TableReader<Key extends string> {
  /** The fields to be read that this base has. */
  readonly fields: readonly FieldId[];
  /** Blank where the base has no such field. */
  cell(record: RawRecord, key: Key): unknown;
  /** The zone of the field's dates and moments. */
  zone(key: Key): Zone;
  /** The zone for reading times of day, as `readTime` takes it. */
  timesZone(key: Key): Zone | undefined;
}

export function tableReader<Key extends string>(
  { fields }: TableMap<Key>,
  keys: readonly Key[],
  school: Zone,
): TableReader<Key> {
  const ids: Partial<Record<Key, FieldId>> = {};
  const zones: Partial<Record<Key, Zone>> = {};
  for (const key of keys) {
    const field = fields[key];
    if (!field) continue;
    ids[key] = field.id;
    zones[key] = fieldZone(field, school);
  }
  return {
    fields: keys.flatMap((key) => ids[key] ?? []),
    cell(record, key) {
      const id = ids[key];
      return id === undefined ? null : record.cell(id);
    },
    zone: (key) => zones[key] ?? school,
    timesZone: (key) => timesZone(fields[key], school),
  };
}
