import type { RecordJson, TableJson } from "../base-json.ts";
import { fieldOf, isLookup, type StoredField, type StoredRecord, type StoredTable } from "./stored-table.ts";

/** Given records are taken as they are: a base may hold what a write would be refused. */
export function loadRecords(
  table: StoredTable,
  source: TableJson,
  linkedTable: (field: StoredField) => StoredTable | undefined,
): void {
  for (const { id, fields } of source.records) {
    const record: StoredRecord = new Map();
    for (const [name, value] of Object.entries(fields)) {
      if (value === null || value === undefined) continue;
      const field = fieldOf(table, name);
      const stored = givenCell(field, value, linkedTable(field) !== undefined);
      if (stored !== null) record.set(field.id, stored);
    }
    table.records.set(id, record);
  }
}

function givenCell(field: StoredField, value: unknown, isLinked: boolean): unknown {
  if (field.type === "multipleRecordLinks" && isLinked && Array.isArray(value)) {
    const ids = value.map((item: unknown) =>
      typeof item === "string" ? item : (item as { id?: unknown })?.id,
    );
    return ids.every((id) => typeof id === "string") ? (ids.length === 0 ? null : ids) : value;
  }
  if (field.type === "multipleSelects" && Array.isArray(value)) {
    return value.length === 0 ? null : value.map((item) => givenChoice(field, item));
  }
  return field.type === "singleSelect" ? givenChoice(field, value) : value;
}

/** Its id, where it is one of the field's. */
function givenChoice({ options }: StoredField, value: unknown): unknown {
  const name = typeof value === "string" ? value : (value as { name?: unknown } | null)?.name;
  return options?.choices?.find((choice) => choice.name === name)?.id ?? value;
}

/** The table as JSON again, with each cell as a script reads it. */
export function tableJson(
  table: StoredTable,
  read: (table: StoredTable, recordId: string, field: StoredField) => unknown,
): TableJson {
  const given = table.fields.filter(
    ({ formula, type, options }) => !formula && type !== "count" && !isLookup({ type, options }),
  );
  const records = [...table.records.keys()].map((id): RecordJson => {
    const cells = given.map((field) => [field.name, read(table, id, field)] as const);
    return { id, fields: Object.fromEntries(cells.filter(([, value]) => value !== null)) };
  });
  return {
    id: table.id,
    name: table.name,
    fields: table.fields.map(({ id, name, type, options }) => ({ id, name, type, options })),
    ...(table.views.length > 0 && {
      views: table.views.map(({ id, name, filter }) => ({
        id,
        name,
        ...(filter !== undefined && { filter }),
      })),
    }),
    records,
  };
}
