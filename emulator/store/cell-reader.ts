import type { LookupFormat } from "../base-json.ts";
import { recordName } from "./cell-texts.ts";
import { copyOf } from "./copy.ts";
import type { Formula } from "./formula.ts";
import { isLookup, type StoredField, type StoredTable } from "./stored-table.ts";

/** The cell as a script reads it; lookups as plain values unless they are asked for in the other form. */
export type CellReader = (
  table: StoredTable,
  recordId: string,
  field: StoredField,
  lookups?: LookupFormat,
) => unknown;

/** Computes formulas, rollups and lookups when they are read; `linkedTable` is where a field links to. */
export function cellReader(linkedTable: (field: StoredField) => StoredTable | undefined): CellReader {
  const read: CellReader = (from, recordId, field, lookups = "values") => {
    const lookedUp = isLookup(field) ? lookUp(from, recordId, field) : undefined;
    if (lookedUp)
      return lookedUp.length === 0
        ? null
        : lookups === "objects"
          ? lookedUp
          : lookedUp.map(({ value }) => value);
    const record = from.records.get(recordId);
    const stored = record?.get(field.id) ?? null;
    if (field.formula) return computed(from, recordId, field, field.formula);
    if (field.type === "count") return linksOf(from, recordId, field).length;
    if (stored === null) return null;
    if (field.type === "singleSelect") return choiceById(field, stored);
    if (!Array.isArray(stored)) return copyOf(stored);
    if (field.type === "multipleSelects") return stored.map((id) => choiceById(field, id));
    if (field.type === "multipleRecordLinks") {
      return stored.map((id: unknown) =>
        typeof id === "string" ? { id, name: nameOf(field, id) } : copyOf(id),
      );
    }
    return copyOf(stored);
  };
  const computed = (from: StoredTable, recordId: string, field: StoredField, formula: Formula): unknown =>
    formula((name) => {
      if (field.type === "rollup" && name === "values") return rolledUp(from, recordId, field);
      const source = from.fields.find((each) => each.name === name || each.id === name);
      if (!source) throw new Error(`Unknown field ${name}`);
      const value = read(from, recordId, source);
      // What computes with an error is one itself.
      if (isErrorCell(value)) throw new Error(`The field ${name} has failed`);
      return value;
    });
  /** What the linked records hold, one entry for each value; undefined where the field does not tell where to look. */
  const lookUp = (
    from: StoredTable,
    recordId: string,
    field: StoredField,
  ): readonly { readonly linkedRecordId: string; readonly value: unknown }[] | undefined => {
    const link = from.fields.find(({ id }) => id === field.options?.recordLinkFieldId);
    const other = link && linkedTable(link);
    const target = other?.fields.find(({ id }) => id === field.options?.fieldIdInLinkedTable);
    if (!other || !target) return undefined;
    return linksOf(from, recordId, field).flatMap((linkedRecordId) => {
      const value = read(other, linkedRecordId, target);
      return (Array.isArray(value) ? value : value === null ? [] : [value]).map((each: unknown) => ({
        linkedRecordId,
        value: each,
      }));
    });
  };
  const linksOf = (from: StoredTable, recordId: string, { options }: StoredField): readonly string[] => {
    const cell = from.records.get(recordId)?.get(String(options?.recordLinkFieldId));
    return Array.isArray(cell) ? cell : [];
  };
  const rolledUp = (from: StoredTable, recordId: string, field: StoredField): readonly unknown[] => {
    const link = from.fields.find(({ id }) => id === field.options?.recordLinkFieldId);
    const other = link && linkedTable(link);
    const target = other?.fields.find(({ id }) => id === field.options?.fieldIdInLinkedTable);
    if (!other || !target) return [];
    return linksOf(from, recordId, field).map((id) => read(other, id, target));
  };
  const nameOf = (field: StoredField, id: string): string => {
    const other = linkedTable(field);
    const [primary] = other?.fields ?? [];
    const cell = other && primary && other.records.has(id) ? read(other, id, primary) : null;
    return recordName(primary, cell);
  };
  return read;
}

/** Also a list that holds one. */
const isErrorCell = (cell: unknown): boolean =>
  Array.isArray(cell)
    ? cell.some(isErrorCell)
    : typeof cell === "object" && cell !== null && ("error" in cell || "specialValue" in cell);

const choiceById = (field: StoredField, id: unknown): unknown =>
  field.options?.choices?.find((choice) => choice.id === id) ?? id;
