import type { Closure } from "../../../domain/closure.ts";
import type { TeacherId } from "../../../domain/ids.ts";
import type { TimeSpan } from "../../../domain/overlap.ts";
import { formatDate, type LocalDate } from "../../../domain/time/civil-time.ts";
import type { Zone } from "../../../domain/time/zone.ts";
import type { FieldSchema, RawCells, RawRecord } from "../../port.ts";
import type { ClosureField } from "../../schema/tables.ts";
import { timeWriter } from "../cells/cell-writers.ts";
import { readTruth } from "../cells/cells.ts";
import { fieldZone } from "../cells/field-zone.ts";
import { type ClosureTable, decodeClosures } from "./closure-codec.ts";

/** A row of `closures`, also one that is not in use. */
export interface ClosureRow {
  readonly closure: Closure;
  readonly isDisabled: boolean;
}

/** Every row that says anything, in the order in which the table has them. */
export function decodeClosureRows(
  records: readonly RawRecord[],
  table: ClosureTable,
  school: Zone,
): readonly ClosureRow[] {
  const disabled = table.fields.disabled?.id;
  return records.flatMap((record) => {
    const isDisabled = disabled !== undefined && readTruth(record.cell(disabled));
    const enabled: RawRecord = {
      id: record.id,
      cell: (field) => (field === disabled ? null : record.cell(field)),
    };
    const [closure] = decodeClosures([enabled], table, undefined, school).closures;
    return closure ? [{ closure, isDisabled }] : [];
  });
}

/** What a new row of `closures` is to say. */
export interface NewClosure {
  readonly name: string;
  readonly from: LocalDate;
  readonly through: LocalDate;
  /** Left out, whole days. */
  readonly hours?: TimeSpan | undefined;
  readonly teachers: readonly TeacherId[];
}

/** A field that a closure needs and this base lacks, by its English key. */
export class MissingClosureField extends Error {
  override readonly name = "MissingClosureField";
  readonly field: ClosureField;

  constructor(field: ClosureField, table: ClosureTable) {
    super(`The table "${table.name}" has no field for ${field}, which this closure needs`);
    this.field = field;
  }
}

/** The cells of a new row. Throws a `MissingClosureField` rather than leave out what would close more or others. */
export function encodeClosure(closure: NewClosure, table: ClosureTable, school: Zone): RawCells {
  const cells: Record<string, unknown> = {};
  const needed = (key: ClosureField): FieldSchema => {
    const field = table.fields[key];
    if (!field) throw new MissingClosureField(key, table);
    return field;
  };
  const set = (field: FieldSchema, value: unknown): void => {
    cells[field.id] = value;
  };
  if (table.fields.name) set(table.fields.name, closure.name);
  set(needed("startDate"), formatDate(closure.from));
  if (closure.through !== closure.from) set(needed("endDate"), formatDate(closure.through));
  if (closure.hours) {
    for (const [key, minute] of [
      ["starts", closure.hours.starts],
      ["ends", closure.hours.ends],
    ] as const) {
      const field = needed(key);
      set(field, timeWriter(field, fieldZone(field, school)).write(minute, closure.from));
    }
  }
  if (closure.teachers.length > 0)
    set(
      needed("teachers"),
      closure.teachers.map((id) => ({ id })),
    );
  return cells;
}

/** The cells that end a closure: one that runs ends today, one to come is not used. */
export function encodeEnd(
  { from }: { readonly from: LocalDate },
  today: LocalDate,
  table: ClosureTable,
): RawCells {
  const key = from <= today ? "endDate" : "disabled";
  const field = table.fields[key];
  if (!field) throw new MissingClosureField(key, table);
  return { [field.id]: from <= today ? formatDate(today) : true };
}
