import {
  type CellWriter,
  nameWriter,
  timeWriter,
  weekdayWriter,
} from "../../base/codecs/cells/cell-writers.ts";
import { readNumber, readPlain, readWeekday } from "../../base/codecs/cells/cells.ts";
import { type NameSettings, nameOfField, type TableMap } from "../../base/locate.ts";
import type { FieldId, FieldSchema, RawCells, RawRecord } from "../../base/port.ts";
import { TEMPLATES, type TemplateField } from "../../base/schema/tables.ts";
import { type LocalDate, parseTimeOfDay } from "../../domain/time/civil-time.ts";
import type { Zone } from "../../domain/time/zone.ts";
import type { WantedRow } from "./template-file.ts";

/** By what a row of a set is known: set, anchor, week and day (a row without an anchor is its own). */
export function rowKey(record: RawRecord, { fields }: TableMap<TemplateField>): string | undefined {
  const cell = (key: TemplateField): unknown => (fields[key] ? record.cell(fields[key].id) : null);
  const set = readPlain(cell("templateSet"));
  if (set === "") return undefined;
  return keyOf(
    set,
    readPlain(cell("anchorId")) || record.id,
    readNumber(cell("weekIndex")),
    readWeekday(cell("day")),
  );
}

export const wantedKey = ({ templateSet, anchorId, weekIndex, day }: WantedRow): string =>
  keyOf(templateSet, anchorId, weekIndex, day);

/** A row without a week is one of every week, as the first of one. */
const keyOf = (set: string, anchor: string, week: number | undefined, day: number | undefined): string =>
  JSON.stringify([set, anchor, week ?? 1, day]);

/** The fields that hold a row, and what is needed of them. */
export const rowFields = [
  "templateSet",
  "anchorId",
  "weekIndex",
  "day",
] as const satisfies readonly TemplateField[];

/** The cells of a new row; adds to `problems` what its fields cannot hold. */
export function rowCells(
  row: WantedRow,
  { name: table, fields }: TableMap<TemplateField>,
  { zone, names }: { readonly zone: Zone; readonly names: NameSettings },
  problems: Set<string>,
): RawCells {
  const cells: Record<FieldId, unknown> = {};
  const put = <Value>(
    key: TemplateField,
    value: Value | undefined,
    writerOf: (field: FieldSchema) => CellWriter<Value>,
  ): void => {
    if (value === undefined) return;
    const field = fields[key];
    if (!field) {
      problems.add(
        `${table} needs the field ${nameOfField(TEMPLATES, key, names)}: create it, or name the field that holds it in the setting fieldNames as ${key}`,
      );
      return;
    }
    const writer = writerOf(field);
    if (writer.accepts(value)) cells[field.id] = writer.write(value, NO_DAY);
    else
      problems.add(`${table}.${field.name} has no choice for ${JSON.stringify(value)}: add it in Airtable`);
  };
  put("day", row.day as number, weekdayWriter);
  put("starts", parseTimeOfDay(row.starts), (field) => timeWriter(field, zone));
  put("ends", parseTimeOfDay(row.ends), (field) => timeWriter(field, zone));
  put("teacher", row.teacher, () => ({ accepts: () => true, write: (id) => [{ id }] }));
  put("type", row.type, textWriter);
  put("startDate", row.startDate, plainWriter);
  put("endDate", row.endDate, plainWriter);
  put("weekIndex", row.weekIndex, countWriter);
  put("cycleWeeks", row.cycleWeeks, countWriter);
  put("templateSet", row.templateSet, textWriter);
  put("anchorId", row.anchorId, textWriter);
  return cells;
}

/** Rows of a timetable have no day of their own; a time that is kept as a moment stands on the first of all. */
const NO_DAY = 0 as LocalDate;

const plainWriter = (): CellWriter<string> => ({ accepts: () => true, write: (text) => text });

/** A select holds its choices, any other field whatever is written. */
const textWriter = (field: FieldSchema): CellWriter<string> =>
  field.type === "singleSelect" ? nameWriter(field) : plainWriter();

function countWriter(field: FieldSchema): CellWriter<number> {
  if (field.type === "number") return { accepts: () => true, write: (number) => number };
  const words = textWriter(field);
  return {
    accepts: (number) => words.accepts(String(number)),
    write: (number) => words.write(String(number), NO_DAY),
  };
}
