import type { Instant } from "../domain/time/instant.ts";

/** What the probe uses of the globals of an automation and of the Scripting extension; each host has a part of them. */
export interface ProbeHost {
  readonly base: ProbeBase;
  readonly input: { config?(): Readonly<Record<string, unknown>> };
  readonly output: { set?(key: string, value: unknown): void; markdown?(text: string): void };
  readonly console: { log(line: string): void };
  now(): Instant;
  /** When the run began, by the same clock. */
  readonly startedAt: Instant;
  /** Names of globals that may or may not be there, and whether they are. */
  readonly globals: Readonly<Record<string, boolean>>;
  /** How many characters of the file came with the paste, counted to its end. */
  readonly pasted: number;
}

export interface ProbeBase {
  readonly tables: readonly ProbeTable[];
  getTable(idOrName: string): ProbeTable;
  /** In the Scripting extension alone. */
  createTableAsync?(name: string, fields: readonly object[]): Promise<string>;
}

export interface ProbeTable {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly { readonly id: string; readonly name: string; readonly type: string }[];
  createFieldAsync?(name: string, type: string, options: object): Promise<string>;
  selectRecordsAsync(query: {
    readonly fields: readonly string[];
    readonly recordIds?: readonly string[];
  }): Promise<{ readonly records: readonly ProbeRecord[] }>;
  createRecordsAsync(records: readonly { readonly fields: object }[]): Promise<readonly string[]>;
  updateRecordsAsync(records: readonly { readonly id: string; readonly fields: object }[]): Promise<void>;
  deleteRecordsAsync(ids: readonly string[]): Promise<void>;
}

export interface ProbeRecord {
  readonly id: string;
  getCellValue(field: string): unknown;
}
