import type { FieldSchema, TableId } from "../base/port.ts";

/** Cells by the name of their field, in the form of Airtable's Web API; empty ones are left out. */
export type Fields = Readonly<Record<string, unknown>>;

export interface RecordJson {
  readonly id: string;
  /** ISO instant. */
  readonly createdTime: string;
  readonly fields: Fields;
}

export interface RecordsTable {
  readonly id: TableId;
  readonly name: string;
  /** The first one is the primary field. */
  readonly fields: readonly FieldSchema[];
}

export interface ListQuery {
  readonly view?: string | undefined;
  /** A formula of Airtable. */
  readonly filter?: string | undefined;
  /** Names; left out, all. */
  readonly fields?: readonly string[] | undefined;
  /** Left out, every record. */
  readonly pageSize?: number | undefined;
  readonly offset?: string | undefined;
}

export interface RecordList {
  readonly records: readonly RecordJson[];
  readonly offset?: string | undefined;
}

export interface RecordEdit {
  readonly id: string;
  readonly fields: Fields;
}

/**
 * What the records service asks of Airtable. Every call rejects with a `PortError`; a write that names more records than
 * one request carries is the caller's mistake.
 */
export interface RecordsPort {
  /** The most records one write may carry. */
  readonly batch: number;
  schema(): Promise<readonly RecordsTable[]>;
  list(table: RecordsTable, query: ListQuery): Promise<RecordList>;
  /** Those of these that exist; in one request for as many as one page holds. */
  read(table: RecordsTable, ids: readonly string[]): Promise<readonly RecordJson[]>;
  create(table: RecordsTable, rows: readonly Fields[]): Promise<readonly RecordJson[]>;
  update(table: RecordsTable, edits: readonly RecordEdit[]): Promise<readonly RecordJson[]>;
  remove(table: RecordsTable, ids: readonly string[]): Promise<void>;
}
