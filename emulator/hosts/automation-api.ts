import type { FieldOptions } from "../../src/base/port.ts";

/**
 * The documented API of an automation's script: more than the engine uses, and more than it may have. Whatever takes
 * a field or a record takes its id as well, and a field's name.
 */
export interface AutomationBase<Table extends AutomationTable = AutomationTable> {
  readonly id: string;
  readonly name: string;
  readonly tables: readonly Table[];
  /** Throws when there is none; so do the `get`s of a table. */
  getTable(idOrName: string): Table;
}

export interface AutomationTable<Field extends AutomationField = AutomationField> extends AutomationSource {
  readonly description: string | null;
  readonly fields: readonly Field[];
  readonly views: readonly AutomationView[];
  getField(idOrName: string): Field;
  getView(idOrName: string): AutomationView;
  createRecordAsync(fields: Cells): Promise<string>;
  createRecordsAsync(records: readonly { readonly fields: Cells }[]): Promise<readonly string[]>;
  updateRecordAsync(record: string | HasId, fields: Cells): Promise<void>;
  updateRecordsAsync(records: readonly { readonly id: string; readonly fields: Cells }[]): Promise<void>;
  deleteRecordAsync(record: string | HasId): Promise<void>;
  deleteRecordsAsync(records: readonly (string | HasId)[]): Promise<void>;
}

export interface AutomationView extends AutomationSource {
  readonly type: string;
}

/** What records are read from: a table or a view. */
export interface AutomationSource {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  selectRecordsAsync(query?: AutomationQuery): Promise<AutomationQueryResult>;
  /** `null` when there is no such record. */
  selectRecordAsync(id: string, query?: Pick<AutomationQuery, "fields">): Promise<AutomationRecord | null>;
}

export interface AutomationField {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: string;
  readonly options: FieldOptions | null;
  readonly isComputed: boolean;
}

export interface AutomationQuery {
  /** Every field where it is left out. */
  readonly fields?: readonly (string | HasId)[];
  /** Only these; ids that are unknown are left out. */
  readonly recordIds?: readonly string[];
  /** Refused: how Airtable orders each type of field is not known well enough. */
  readonly sorts?: readonly unknown[];
}

export interface AutomationQueryResult {
  readonly recordIds: readonly string[];
  readonly records: readonly AutomationRecord[];
  /** Throws when the result does not have it. */
  getRecord(id: string): AutomationRecord;
}

export interface AutomationRecord {
  readonly id: string;
  /** The primary cell as text, or `Unnamed record`; throws when the primary field is not loaded. */
  readonly name: string;
  /** Throws when the field is not loaded; so does the text. */
  getCellValue(field: string | HasId): unknown;
  getCellValueAsString(field: string | HasId): string;
}

/** A record or a field, as far as a call looks at it. */
export interface HasId {
  readonly id: string;
}

/** Cells by name or id of their field. */
export type Cells = Readonly<Record<string, unknown>>;
