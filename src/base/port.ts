import type { Brand } from "../domain/brand.ts";

export type TableId = Brand<string, "TableId">;
export type FieldId = Brand<string, "FieldId">;

/**
 * All that the engine asks of the outside world. An adapter moves data and states its limits; it never decides.
 * Cells travel in the scripting form of Airtable: `null` when blank, links as `[{id}]`, selects as `{name}`,
 * dates as `YYYY-MM-DD`, date-times as ISO instants, durations in seconds.
 */
export interface BasePort {
  /** The most records one write may carry. */
  readonly batchSize: number;
  /** The most reads one run may make. */
  readonly readLimit: number;
  schema(): Promise<BaseSchema>;
  /** Every record of the table or of the view, with the named fields loaded. */
  list(table: TableId, fields: readonly FieldId[], view?: string): Promise<readonly RawRecord[]>;
  /** Writes all of them, or throws having written none; ids come back in order. */
  create(table: TableId, rows: readonly RawCells[]): Promise<readonly string[]>;
  /** Writes all of them, or throws having written none; fields that are not named keep their cell. */
  update(table: TableId, edits: readonly RawEdit[]): Promise<void>;
}

/** Where a person lets a script change the structure of a base; an automation may not. */
export interface SchemaPort {
  createField(table: TableId, name: string, type: string, options: FieldOptions | null): Promise<void>;
  /** Adds choices to a select; those that are there stay. */
  addChoices(table: TableId, field: FieldId, names: readonly string[]): Promise<void>;
  /** The first field becomes the primary one. */
  createTable(name: string, fields: readonly NewField[]): Promise<void>;
}

export interface NewField {
  readonly name: string;
  readonly type: string;
  readonly options: FieldOptions | null;
}

export interface BaseSchema {
  readonly tables: readonly TableSchema[];
}

export interface TableSchema {
  readonly id: TableId;
  readonly name: string;
  readonly fields: readonly FieldSchema[];
  readonly views: readonly { readonly id: string; readonly name: string }[];
}

export interface FieldSchema {
  readonly id: FieldId;
  readonly name: string;
  /** Airtable's own name of the type, such as `singleSelect`. */
  readonly type: string;
  readonly options: FieldOptions | null;
  readonly isComputed: boolean;
}

export interface FieldOptions {
  readonly choices?: readonly Choice[];
  /** What a computed field computes. */
  readonly result?: { readonly type: string; readonly options?: FieldOptions | null } | null;
  readonly linkedTableId?: string;
  readonly [option: string]: unknown;
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface RawRecord {
  readonly id: string;
  cell(field: FieldId): unknown;
}

export type RawCells = Readonly<Record<FieldId, unknown>>;

export interface RawEdit {
  readonly id: string;
  readonly cells: RawCells;
}
