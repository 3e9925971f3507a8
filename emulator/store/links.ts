import type { StoredField, StoredRecord, StoredTable } from "./stored-table.ts";

/** A link that is given on one side only is completed on the other. */
export function mirrorLinks(
  table: StoredTable,
  put: (table: StoredTable, recordId: string, field: StoredField, stored: unknown) => void,
): void {
  for (const field of table.fields.filter(({ type }) => type === "multipleRecordLinks")) {
    for (const [id, record] of table.records) {
      const given = record.get(field.id);
      if (!Array.isArray(given) || !given.every((each) => typeof each === "string")) continue;
      record.delete(field.id);
      put(table, id, field, given);
    }
  }
}

export function changeLinks(
  table: StoredTable,
  recordId: string,
  fieldId: string,
  change: (ids: readonly string[]) => readonly string[],
): void {
  const record = table.records.get(recordId);
  if (record) setLinks(record, fieldId, change(idsIn(record.get(fieldId))));
}

export function setLinks(record: StoredRecord, fieldId: string, ids: readonly string[]): void {
  if (ids.length === 0) record.delete(fieldId);
  else record.set(fieldId, ids);
}

/** The records that a stored link names. */
export const idsIn = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((each) => typeof each === "string") : [];
