import type { Brand } from "../domain/brand.ts";
import type { LocalDate } from "../domain/time/civil-time.ts";

export type TableId = Brand<string, "TableId">;
export type FieldId = Brand<string, "FieldId">;

/**
 * All that the engine asks of the outside world. An adapter moves data and states its limits; it never decides, and the
 * engine never asks which one it has. Cells travel in the scripting form of Airtable: `null` when blank, links as
 * `[{id}]` (with `name` where the adapter knows it), selects as `{name}`, dates as `YYYY-MM-DD`, date-times as ISO
 * instants, durations in seconds.
 *
 * Every call rejects with a `PortError`, whose kind says what has become of it.
 */
export interface BasePort {
  readonly limits: PortLimits;
  schema(): Promise<BaseSchema>;
  /** Every record of the table, or of the part that is asked for, with the named fields loaded. */
  list(table: TableId, fields: readonly FieldId[], part?: ListPart): Promise<readonly RawRecord[]>;
  /** Those of these records that still exist, in any order; at most `RECORDS_PER_READ` of them. */
  readRecords(
    table: TableId,
    ids: readonly string[],
    fields: readonly FieldId[],
  ): Promise<readonly RawRecord[]>;
  /** Writes all of them, or throws having written none; ids come back in order. */
  create(table: TableId, rows: readonly RawCells[]): Promise<readonly string[]>;
  /** Writes all of them, or throws having written none; fields that are not named keep their cell. */
  update(table: TableId, edits: readonly RawEdit[]): Promise<void>;
}

/** How many records may be read by their ids at one time. */
export const RECORDS_PER_READ = 100;

export interface ListPart {
  /** Name or id of the view to read through; left out, the whole table. */
  readonly view?: string | undefined;
  /** An adapter that can filter leaves out what is earlier; one that cannot gives everything. */
  readonly onOrAfter?: OnOrAfter | undefined;
  /** An adapter that can filter leaves out records with none of these texts; one that cannot gives everything. */
  readonly texts?: { readonly field: FieldId; readonly oneOf: readonly string[] } | undefined;
}

/**
 * Records of that day or later. A record without a date is kept, and so is one whose key (`teacher|date|start`) speaks
 * of that day or a later one: a slot that was dragged into the past still holds its key. `otherField` is a second date
 * of the record, which may speak of that day in place of the first.
 */
export interface OnOrAfter {
  readonly date: LocalDate;
  readonly field: FieldId;
  readonly keyField?: FieldId | undefined;
  readonly otherField?: FieldId | undefined;
}

/** What the other side allows one run. What has no limit is infinite. */
export interface PortLimits {
  /** The most records one write may carry. */
  readonly batch: number;
  /** The most reads one run may make. */
  readonly reads: number;
  readonly calls: CallLimits;
  /** How long a write has to wait after a read, in milliseconds. */
  readonly restAfterReadMs: number;
  /** How long a run may last, in milliseconds. */
  readonly runMs: number;
}

export interface CallLimits {
  /** So many calls may start within any `perMs` milliseconds. */
  readonly most: number;
  readonly perMs: number;
  /** How long to rest, in milliseconds, after a call was refused for the rate. */
  readonly restAfterRefusalMs: number;
  /** Reads count as calls, too. */
  readonly countReads: boolean;
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
  /** `app…`; undefined where the host does not tell it. */
  readonly id?: string | undefined;
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
