import type { StoredField, StoredTable } from "../../store/stored-table.ts";
import { ApiError, invalidRequest, invalidValue, noSuchRow } from "../api-error.ts";
import type { BaseContext } from "../base-context.ts";
import { fieldNamed } from "./listing.ts";
import { restCell } from "./rest-cells.ts";

interface Edit {
  readonly id: string | undefined;
  readonly cells: Readonly<Record<string, unknown>>;
}

export interface Upserted {
  readonly records: readonly string[];
  readonly createdRecords: readonly string[];
  readonly updatedRecords: readonly string[];
}

const MERGEABLE: ReadonlySet<string> = new Set([
  "singleLineText",
  "multilineText",
  "number",
  "singleSelect",
  "multipleSelects",
  "date",
]);
const MOST_MERGE_FIELDS = 3;

/** Each record is looked for by the named fields: none is created, one is updated, of several all is refused. */
export function upsert(
  { memory: { store }, wire }: BaseContext,
  table: StoredTable,
  edits: readonly Edit[],
  asked: unknown,
): Upserted {
  const fields = mergeFields(table, asked);
  const found = edits.map(({ id, cells }) => {
    if (id !== undefined) {
      if (!table.records.has(id)) throw noSuchRow(id);
      return id;
    }
    if (fields.some((field) => cells[field.id] === undefined)) throw invalidRequest();
    const same = [...table.records.keys()].filter((record) =>
      fields.every(
        (field) => likeness(field, store.read(table, record, field)) === likeness(field, cells[field.id]),
      ),
    );
    if (same.length > 1)
      throw new ApiError(422, wire.upsertOfSeveral, "More than one record matches the fields to merge on");
    return same[0];
  });
  const newRows = edits.filter((_, index) => found[index] === undefined).map(({ cells }) => cells);
  const updated = edits.flatMap(({ cells }, index) => {
    const id = found[index];
    return id === undefined ? [] : [{ id, cells }];
  });
  const created = [...store.create(table, newRows)];
  store.update(table, updated);
  const ids = [...created];
  return {
    records: found.map((id) => id ?? (ids.shift() as string)),
    createdRecords: created,
    updatedRecords: updated.map(({ id }) => id),
  };
}

function mergeFields(table: StoredTable, asked: unknown): readonly StoredField[] {
  const names = (asked as { readonly fieldsToMergeOn?: unknown } | null)?.fieldsToMergeOn;
  if (!Array.isArray(names) || names.length < 1 || names.length > MOST_MERGE_FIELDS) throw invalidRequest();
  return names.map((name) => {
    const field = fieldNamed(table, String(name));
    if (!MERGEABLE.has(field.type)) throw invalidValue(field.name);
    return field;
  });
}

const likeness = (field: StoredField, value: unknown): string =>
  JSON.stringify(restCell(field, value) ?? null);
