import { keysOf } from "../../../domain/keys-of.ts";
import type { SlotChanges, SlotField, SlotValues } from "../../../domain/slot.ts";
import { formatDate, type LocalDate, type Minute } from "../../../domain/time/civil-time.ts";
import type { Zone } from "../../../domain/time/zone.ts";
import type { FieldId, FieldSchema, RawCells } from "../../port.ts";
import type { BaseMap } from "../../preflight/preflight.ts";
import { type EditableKey, TEXT_TYPES } from "../../schema/field-spec.ts";
import type { SLOTS } from "../../schema/tables.ts";
import { nameWriter, readsBackAs, timeWriter, weekdayWriter } from "../cells/cell-writers.ts";
import { fieldZone } from "../cells/field-zone.ts";

/** How this base stores what a run writes. */
export interface SlotWriter {
  /** The fields that exist here and may be written. */
  readonly fields: ReadonlySet<SlotField>;
  /** What they are called here. */
  readonly fieldNames: ReadonlyMap<string, string>;
  /** The cells of a write; `date` is the day of the slot. */
  encode(changes: SlotChanges, date: LocalDate): RawCells;
  /** What a written start or end reads back as on that day (semantics 2.24). */
  readsBackAs(field: "starts" | "ends", minute: Minute, date: LocalDate): Minute;
}

/** Which field a value goes into, and in what form; undefined where the field cannot take every one of them. */
type Form<Value> = (
  field: FieldSchema,
  base: { readonly school: Zone; readonly statuses: BaseMap["statuses"] },
) => ((value: Value, date: LocalDate) => unknown) | undefined;

interface Target<Value> {
  readonly key: EditableKey<typeof SLOTS.fields>;
  readonly form: Form<Value>;
}

const plain = () => (value: unknown) => value;
const link = () => (id: string) => [{ id }];
const time: Form<Minute> = (field, { school }) => timeWriter(field, fieldZone(field, school)).write;

/** Every value that a write may set has its field here, or this does not compile. */
const TARGETS: { readonly [Name in SlotField]: Target<SlotValues[Name]> } = {
  key: { key: "key", form: plain },
  teacher: { key: "teacher", form: link },
  date: { key: "date", form: () => formatDate },
  starts: { key: "starts", form: time },
  ends: { key: "ends", form: time },
  type: { key: "type", form: (field) => nameWriter(field).write },
  source: { key: "source", form: link },
  status: {
    key: "status",
    form:
      (_, { statuses }) =>
      (status) =>
        status === "empty" ? null : { name: statuses[status] },
  },
  capacity: { key: "capacity", form: plain },
  weekday: {
    key: "day",
    form: (field) => {
      const { accepts, write } = weekdayWriter(field);
      return WEEKDAYS.every(accepts) ? write : undefined;
    },
  },
  syncState: { key: "syncState", form: () => (text) => (text === "" ? null : text) },
  legacyTeacher: { key: "legacyTeacher", form: plain },
  instanceId: { key: "slotId", form: ({ type }) => (TEXT_TYPES.includes(type) ? plain() : undefined) },
};

export function slotWriter({ slots: { fields }, statuses }: BaseMap, school: Zone): SlotWriter {
  type Put = (changes: SlotChanges, date: LocalDate, cells: Record<FieldId, unknown>) => void;
  const puts = new Map<SlotField, Put>();
  const fieldNames = new Map<string, string>();
  const allow = <Name extends SlotField>(name: Name): void => {
    const { key, form }: Target<SlotValues[Name]> = TARGETS[name];
    const field = fields[key];
    const write = field && !field.isComputed ? form(field, { school, statuses }) : undefined;
    if (!field || !write) return;
    fieldNames.set(name, field.name);
    puts.set(name, (changes, date, cells) => {
      const value: SlotChanges[Name] = changes[name];
      if (value !== undefined) cells[field.id] = write(value, date);
    });
  };
  keysOf(TARGETS).forEach(allow);

  return {
    fields: new Set(puts.keys()),
    fieldNames,
    encode(changes, date) {
      const cells: Record<FieldId, unknown> = {};
      for (const put of puts.values()) put(changes, date, cells);
      return cells;
    },
    readsBackAs(name, minute, date) {
      const field = fields[name];
      return field ? readsBackAs(field, fieldZone(field, school), minute, date) : minute;
    },
  };
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
