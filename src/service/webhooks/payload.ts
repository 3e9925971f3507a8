/** What Airtable tells of one change; every part may be missing. */
export interface Payload {
  /** The hook itself has something to say, such as `INVALID_HOOK`. */
  readonly error?: boolean;
  readonly code?: string;
  readonly actionMetadata?: {
    readonly source?: string;
    readonly sourceMetadata?: { readonly user?: { readonly id?: string } };
  };
  readonly changedTablesById?: Readonly<Record<string, ChangedTable>>;
  readonly createdTablesById?: Readonly<Record<string, unknown>>;
  readonly destroyedTableIds?: readonly string[];
}

export interface ChangedTable {
  readonly createdRecordsById?: Readonly<Record<string, unknown>>;
  readonly changedRecordsById?: Readonly<Record<string, unknown>>;
  readonly destroyedRecordIds?: readonly string[];
  readonly createdFieldsById?: Readonly<Record<string, unknown>>;
  readonly changedFieldsById?: Readonly<Record<string, unknown>>;
  readonly destroyedFieldIds?: readonly string[];
  readonly changedMetadata?: unknown;
  /** Where the hook watches a view, the changes stand under it. */
  readonly changedViewsById?: Readonly<Record<string, ChangedTable>>;
}
