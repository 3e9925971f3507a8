import { readName } from "../../base/codecs/cells/cells.ts";
import { type NameSettings, nameOfField } from "../../base/locate.ts";
import { STATUSES } from "../../base/schema/cell-words.ts";
import type { TableSpec } from "../../base/schema/field-spec.ts";
import { SLOTS, TEMPLATES } from "../../base/schema/tables.ts";
import type { EditRules } from "../queue/decide-edit.ts";
import type { Fields, RecordJson, RecordsTable } from "../records-port.ts";

export interface ProtectOptions extends NameSettings {
  readonly onConflict: EditRules["onConflict"];
  /** What the base calls a booked slot. */
  readonly bookedNames: readonly string[];
}

/** Whose word counts for a record: on slots that are locked or booked, and on what people alone write, never the queue's. */
export function rulesFor(options: ProtectOptions): (table: RecordsTable, present: RecordJson) => EditRules {
  const isTable = ({ id, name }: RecordsTable, spec: TableSpec): boolean => {
    const given = options.tables[spec.name];
    return given === undefined ? id === spec.id || name === spec.name : id === given || name === given;
  };
  return (table, { fields }) => {
    const spec = [SLOTS, TEMPLATES].find((each) => isTable(table, each));
    const isSettled = spec === SLOTS && isLockedOrBooked(fields, options);
    return {
      onConflict: options.onConflict,
      isProtected: (field) => isSettled || (spec !== undefined && isPeoples(spec, field, options)),
    };
  };
}

function isLockedOrBooked(fields: Fields, options: ProtectOptions): boolean {
  const cell = (key: keyof typeof SLOTS.fields): unknown => fields[nameOfField(SLOTS, key, options)];
  const status = readName(cell("status")) ?? "";
  return (
    cell("locked") === true ||
    isFilled(cell("lessons")) ||
    isFilled(cell("students")) ||
    [STATUSES.booked, ...options.bookedNames].includes(status)
  );
}

const isPeoples = (spec: TableSpec, field: string, names: NameSettings): boolean =>
  Object.entries(spec.fields).some(
    ([key, { access }]) => access === "person" && nameOfField(spec, key, names) === field,
  );

const isFilled = (cell: unknown): boolean => Array.isArray(cell) && cell.length > 0;
