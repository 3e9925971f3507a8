import type { Instant } from "../domain/time/instant.ts";
import type { EditRules } from "./queue/decide-edit.ts";
import type { AnswerStorage, KeptRefusal, Sender } from "./queue/kept-answer.ts";
import type { QueueStorage } from "./queue/queued-edit.ts";
import type { Cache } from "./reading/cache.ts";
import type { DoorOptions } from "./reading/door.ts";
import type { Fields, ListQuery, RecordJson, RecordList, RecordsPort, RecordsTable } from "./records-port.ts";

export interface RecordsServiceOptions {
  readonly school: string;
  readonly port: RecordsPort;
  readonly cache: Cache;
  /** Names or ids of the tables that may be shown; left out, all. */
  readonly serves?: readonly string[] | undefined;
  /** Names or ids of the tables that are always read afresh. */
  readonly uncached: readonly string[];
  readonly storage: QueueStorage;
  /** What has come of writes, and which records were made. */
  readonly answers: AnswerStorage;
  /** A short text that is another for every other text. */
  readonly digest: (text: string) => string;
  /** The clock of the rules, and that of the machine. */
  readonly now: () => Instant;
  readonly machineNow: () => Instant;
  readonly newId: () => string;
  readonly rulesFor: (table: RecordsTable, present: RecordJson) => EditRules;
  /** Waits for a write no longer than its caller can; then it rejects as an answer that was lost does. */
  readonly inTime: <Value>(write: Promise<Value>) => Promise<Value>;
  /** The same for what has to be known before a write; it is over much sooner. */
  readonly soon: <Value>(read: Promise<Value>) => Promise<Value>;
  /**
   * Hears when writes that were given up waiting for are on their way, and when none is any more: meanwhile nobody else may
   * send the queue, in which they stand as well.
   */
  readonly late: (isAny: boolean) => void;
  /** Rings after so many milliseconds, for whoever waits for a turn. */
  readonly alarm?: DoorOptions["alarm"];
  /** The tables as they were last read, also by an earlier process. */
  readonly schemas: {
    last(): readonly RecordsTable[] | undefined;
    keep(tables: readonly RecordsTable[]): void;
  };
  readonly audit: (write: AuditedWrite) => void;
}

export interface AuditedWrite {
  readonly by: string;
  readonly table: string;
  readonly record: string;
  readonly before: Fields;
  readonly after: Fields;
  readonly outcome: "done" | "refused" | "lost";
}

export interface Read<Data> {
  readonly data: Data;
  readonly cached: boolean;
  readonly asOf: Instant;
}

/** Done, with what stands there now; or kept to be sent later. */
export type Write<Data> = { readonly data: Data } | { readonly queued: string };

export interface Removed {
  readonly id: string;
  readonly deleted: true;
}

export interface BatchResult {
  readonly done: number;
  readonly failed: readonly { readonly id: string; readonly error: KeptRefusal }[];
  readonly queued: number;
}

export interface BatchEdit {
  readonly id: string;
  readonly fields: Fields;
  readonly from?: Fields | undefined;
}

/** Reads and writes records of one base through a cache and a queue. Every call rejects with a `RecordsError`. */
export interface RecordsService {
  tables(): Promise<readonly RecordsTable[]>;
  tableNamed(nameOrId: string): Promise<RecordsTable>;
  listRecords(table: string, query?: ListQuery): Promise<Read<RecordList>>;
  getRecord(table: string, id: string, isFresh?: boolean): Promise<Read<RecordJson>>;
  /** Afresh; those that exist, in the order of the ids. */
  getRecords(table: string, ids: readonly string[]): Promise<Read<readonly RecordJson[]>>;
  createRecord(table: string, fields: Fields, sender: Sender): Promise<Write<RecordJson>>;
  updateRecord(table: string, edit: BatchEdit, sender: Sender): Promise<Write<RecordJson>>;
  deleteRecord(table: string, id: string, sender: Sender): Promise<Write<Removed>>;
  batchUpdate(table: string, edits: readonly BatchEdit[], sender: Sender): Promise<BatchResult>;
  clearCache(table?: string): Promise<void>;
  /** Anything else that is always read afresh, in turn with what is read of tables. */
  readAfresh<Value>(name: string, load: () => Promise<Value>): Promise<Read<Value>>;
  /** Everything that was given up waiting for has come to an end; before that nothing is sent from the queue. */
  settled(): Promise<void>;
}
