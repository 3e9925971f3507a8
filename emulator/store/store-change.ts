import type { StoredField, StoredTable } from "./stored-table.ts";

/** What one write has changed, records by table and id. */
export interface StoreChange {
  readonly created: readonly RecordAt[];
  readonly destroyed: readonly RecordAt[];
  /** Cells of records that were there before, the far sides of links among them. */
  readonly cells: readonly (RecordAt & { readonly field: StoredField; readonly before: unknown })[];
  readonly createdFields: readonly FieldAt[];
  readonly changedFields: readonly FieldAt[];
  readonly destroyedFields: readonly FieldAt[];
}

export interface RecordAt {
  readonly table: StoredTable;
  readonly id: string;
}

export interface FieldAt {
  readonly table: StoredTable;
  readonly field: StoredField;
}

export const noChange = () => ({
  created: [] as RecordAt[],
  destroyed: [] as RecordAt[],
  cells: [] as StoreChange["cells"][number][],
  createdFields: [] as FieldAt[],
  changedFields: [] as FieldAt[],
  destroyedFields: [] as FieldAt[],
});

export const isChange = (change: StoreChange): boolean =>
  Object.values(change).some((part) => part.length > 0);
