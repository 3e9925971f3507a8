import type { EditState, QueuedEdit } from "../queue/queued-edit.ts";
import type { RecordList } from "../records-port.ts";

/** The tables of a base by name, as `slot-sync types` writes them. */
export type TablesOf<Tables> = { readonly [Name in keyof Tables]: object };

export interface ClientRecord<Cells> {
  readonly id: string;
  readonly createdTime: string;
  readonly fields: Partial<Cells>;
}

export interface ListOptions {
  readonly view?: string;
  readonly filter?: string;
  readonly fields?: readonly string[];
  readonly pageSize?: number;
  readonly offset?: string;
}

/** Done, with what stands there now; or kept, here or by the service, to be sent later. */
export type ClientWrite<Data> = { readonly data: Data } | { readonly queued: string };

/** Where the queue is kept: `localStorage`, or anything like it. */
export interface ClientStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  /** What `localStorage` has beside; without it two tabs that keep something at one and the same moment may lose one. */
  removeItem?(key: string): void;
  key?(index: number): string | null;
  readonly length?: number;
}

export type ClientFetch = (
  address: string,
  request: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string },
) => Promise<{ readonly status: number; text(): Promise<string> }>;

export interface ClientOptions {
  /** Origin of the service. */
  readonly address: string;
  readonly school: string;
  readonly key: string;
  readonly fetch: ClientFetch;
  readonly storage: ClientStorage;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** An id that nobody else makes, such as `crypto.randomUUID()`: under it a write can be sent again without being done again. */
  readonly newId: () => string;
  /**
   * Does it while nobody else does who shares the storage, such as another tab of the browser: there
   * `(work) => navigator.locks.request("slot-sync", work)`. Left out, two of them may send the same, which the service does
   * once.
   */
  readonly exclusively?: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

export interface RecordsClient<Tables extends TablesOf<Tables>> {
  listRecords<Name extends keyof Tables & string>(
    table: Name,
    options?: ListOptions,
  ): Promise<{ readonly records: readonly ClientRecord<Tables[Name]>[]; readonly offset?: string }>;
  getRecord<Name extends keyof Tables & string>(table: Name, id: string): Promise<ClientRecord<Tables[Name]>>;
  createRecord<Name extends keyof Tables & string>(
    table: Name,
    fields: Partial<Tables[Name]>,
  ): Promise<ClientWrite<ClientRecord<Tables[Name]>>>;
  /** `from` is what the writer has read; left out, what this client was last shown. */
  updateRecord<Name extends keyof Tables & string>(
    table: Name,
    id: string,
    fields: Partial<Tables[Name]>,
    from?: Partial<Tables[Name]>,
  ): Promise<ClientWrite<ClientRecord<Tables[Name]>>>;
  deleteRecord<Name extends keyof Tables & string>(
    table: Name,
    id: string,
  ): Promise<ClientWrite<{ readonly id: string; readonly deleted: true }>>;
  batchUpdate<Name extends keyof Tables & string>(
    table: Name,
    records: readonly { readonly id: string; readonly fields: Partial<Tables[Name]> }[],
    /** Left out, a batch that is sent again is done again. */
    idempotencyKey?: string,
  ): Promise<{
    readonly done: number;
    readonly failed: readonly {
      readonly id: string;
      readonly error: { readonly kind: string; readonly message: string };
    }[];
    readonly queued: number;
  }>;
  syncActiveTeachers(): Promise<RecordList>;
  syncTeacher(id: string): Promise<ClientRecord<object>>;
  syncStudentLessons(id: string): Promise<RecordList>;
  clearCache(table?: keyof Tables & string): Promise<void>;
  /** What could not be sent, and what became of it. */
  queue(): readonly { readonly state: EditState; readonly edit: QueuedEdit }[];
  /** Sends what waits, in order; false while nobody answers, or while this key may not. Call it when the network is back. */
  sendQueue(): Promise<boolean>;
  drop(id: string): void;
}
