import { formatInstant, type Instant, instantAt } from "../domain/time/instant.ts";
import { cellsOf, type EditState, type FieldChange, type QueuedEdit } from "./queue/queued-edit.ts";
import { rebaseEdit } from "./queue/rebase-edit.ts";
import type { Fields, RecordList } from "./records-port.ts";
import { sameCell } from "./same-cell.ts";

/** The tables of a base by name, as `slot-sync types` writes them. */
type AnyTables = Record<string, object>;

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
  readonly newId: () => string;
}

/** What the service has refused. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly status: number;
  readonly kind: string;
  readonly field: string | undefined;

  constructor(status: number, { kind, message, field }: { kind?: string; message?: string; field?: string }) {
    super(message ?? `The service answered ${status}`);
    this.status = status;
    this.kind = kind ?? "failed";
    this.field = field;
  }
}

/** Nobody has answered. */
class AwayError extends Error {
  override readonly name = "AwayError";
}

export interface RecordsClient<Tables extends AnyTables> {
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
  /** Sends what waits, in order; false while nobody answers. Call it when the network is back. */
  sendQueue(): Promise<boolean>;
  drop(id: string): void;
}

const STORED_UNDER = "slot-sync-queue";

/** The service from a browser or a program: what cannot be sent is kept, and sent later, once. */
export function recordsClient<Tables extends AnyTables = Record<string, Record<string, unknown>>>(
  options: ClientOptions,
): RecordsClient<Tables> {
  const { address, school, key, fetch, storage, newId } = options;
  const now = (): Instant => instantAt(options.now());
  const known = new Map<string, Fields>();
  type Item = { readonly state: EditState; readonly edit: QueuedEdit };

  const items = (): readonly Item[] => JSON.parse(storage.getItem(STORED_UNDER) ?? "[]") as Item[];
  const keep = (all: readonly Item[]): void => storage.setItem(STORED_UNDER, JSON.stringify(all));
  const put = (state: EditState, edit: QueuedEdit): void => {
    const others = items();
    const isKnown = others.some((item) => item.edit.id === edit.id);
    keep(
      isKnown
        ? others.map((item) => (item.edit.id === edit.id ? { state, edit } : item))
        : [...others, { state, edit }],
    );
  };
  const drop = (id: string): void => keep(items().filter(({ edit }) => edit.id !== id));

  const ask = async (
    method: string,
    path: string,
    body?: object,
  ): Promise<{ readonly status: number; readonly data: unknown }> => {
    let status: number;
    let text: string;
    try {
      const answer = await fetch(`${address}/v1/${encodeURIComponent(school)}/${path}`, {
        method,
        headers: { Authorization: `Bearer ${key}`, ...(body && { "Content-Type": "application/json" }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      status = answer.status;
      text = await answer.text();
    } catch {
      throw new AwayError("The service has not answered");
    }
    if (status >= 500 || status === 429) throw new AwayError(`The service answered ${status}`);
    const { data, error } = (text === "" ? {} : JSON.parse(text)) as { data?: unknown; error?: object };
    if (status >= 400) throw new ServiceError(status, error ?? {});
    return { status, data };
  };
  const remember = (
    table: string,
    records: readonly { readonly id: string; readonly fields: Fields }[],
  ): void => {
    for (const { id, fields } of records) known.set(JSON.stringify([table, id]), fields);
  };
  const at = (table: string, rest = ""): string => `tables/${encodeURIComponent(table)}/records${rest}`;
  const one = (id: string): string => `/${encodeURIComponent(id)}`;
  const waitingFor = (table: string, record: string): readonly QueuedEdit[] =>
    items().flatMap(({ state, edit }) =>
      state === "waiting" && edit.table === table && edit.record === record ? [edit] : [],
    );
  const enqueue = (
    kind: QueuedEdit["kind"],
    table: string,
    record: string | undefined,
    fields: Readonly<Record<string, FieldChange>>,
  ): { readonly queued: string } => {
    const id = newId();
    const edit = {
      id,
      school,
      table,
      kind,
      ...(record !== undefined && { record }),
      fields,
      by: "",
      since: now(),
    };
    put("waiting", { ...edit, at: formatInstant(now()) });
    return { queued: id };
  };
  /** Sends the write, or keeps it where nobody answers, or where an earlier one of the record still waits. */
  const write = async (
    table: string,
    record: string | undefined,
    send: () => Promise<{ readonly data: unknown }>,
    queue: () => { readonly queued: string },
  ): Promise<ClientWrite<never>> => {
    if (record !== undefined && waitingFor(table, record).length > 0) return queue();
    try {
      const { data } = await send();
      const kept = (data as { readonly queued?: unknown } | undefined)?.queued;
      if (typeof kept === "string") return { queued: kept };
      if (isRecord(data)) remember(table, [data]);
      return { data: data as never };
    } catch (thrown) {
      if (thrown instanceof AwayError) return queue();
      throw thrown;
    }
  };
  const list = async (
    table: string,
    { view, filter, fields, pageSize, offset }: ListOptions = {},
  ): Promise<RecordList> => {
    const given = { view, filter, pageSize, offset };
    const query = [
      ...Object.entries(given).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
      ),
      // Always more than one, so that a comma in a name is one.
      ...(fields ?? []).map((name) => `fields[]=${encodeURIComponent(name)}`),
      ...(fields?.length === 1 ? [`fields[]=${encodeURIComponent(fields[0] ?? "")}`] : []),
    ].join("&");
    const { data } = await ask("GET", `${at(table)}${query === "" ? "" : `?${query}`}`);
    const found = data as RecordList;
    if (!fields) remember(table, found.records);
    return found;
  };
  const clearCache = async (table?: string): Promise<void> => {
    await ask("DELETE", table === undefined ? "cache" : `cache/${encodeURIComponent(table)}`);
  };

  const send = async (edit: QueuedEdit): Promise<void> => {
    const { table, record = "", fields } = edit;
    switch (edit.kind) {
      case "update": {
        const from = Object.fromEntries(
          Object.entries(fields).flatMap(([name, change]) =>
            change.from === undefined ? [] : [[name, change.from]],
          ),
        );
        await ask("PATCH", at(table, one(record)), { fields: cellsOf(edit), from });
        return;
      }
      case "delete":
        await ask("DELETE", at(table, one(record)));
        return;
      case "create": {
        // Its answer may have been lost: then it is there, and equal, and was made since.
        await clearCache(table);
        const { records } = await list(table);
        const cells = cellsOf(edit);
        const isMade = records.some(
          (each) =>
            Date.parse(each.createdTime) >= edit.since - SKEW_MS &&
            Object.entries(cells).every(([name, cell]) => sameCell(cell, each.fields[name])),
        );
        if (!isMade) await ask("POST", at(table), { fields: cells });
      }
    }
  };

  return {
    listRecords: (table, its) => list(table, its) as Promise<never>,
    async getRecord(table, id) {
      const { data } = await ask("GET", at(table, one(id)));
      remember(table, [data as { id: string; fields: Fields }]);
      return data as never;
    },
    createRecord: (table, fields) =>
      write(
        table,
        undefined,
        () => ask("POST", at(table), { fields }),
        () =>
          enqueue(
            "create",
            table,
            undefined,
            Object.fromEntries(Object.entries(fields).map(([name, to]) => [name, { from: null, to }])),
          ),
      ),
    updateRecord: (table, id, fields, from) =>
      write(
        table,
        id,
        () => ask("PATCH", at(table, one(id)), { fields, ...(from && { from }) }),
        () =>
          enqueue(
            "update",
            table,
            id,
            rebaseEdit(
              fields as Fields,
              from as Fields | undefined,
              known.get(JSON.stringify([table, id])),
              waitingFor(table, id),
            ),
          ),
      ),
    deleteRecord: (table, id) =>
      write(
        table,
        id,
        () => ask("DELETE", at(table, one(id))),
        () => enqueue("delete", table, id, {}),
      ),
    async batchUpdate(table, records) {
      const { data } = await ask("POST", `tables/${encodeURIComponent(table)}/batch`, { records });
      return data as never;
    },
    syncActiveTeachers: async () => (await ask("GET", "teachers")).data as RecordList,
    syncTeacher: async (id) => (await ask("GET", `teachers${one(id)}`)).data as never,
    syncStudentLessons: async (id) => (await ask("GET", `students${one(id)}/lessons`)).data as RecordList,
    clearCache,
    queue: items,
    drop,
    async sendQueue() {
      for (const { state, edit } of items()) {
        if (state !== "waiting") continue;
        try {
          await send(edit);
          drop(edit.id);
        } catch (thrown) {
          if (thrown instanceof AwayError) return false;
          if (!(thrown instanceof ServiceError)) throw thrown;
          if (thrown.status === 404 && edit.kind === "delete") drop(edit.id);
          else put(thrown.kind === "conflict" ? "conflict" : "lost", { ...edit, reason: thrown.message });
        }
      }
      return true;
    },
  };
}

const isRecord = (data: unknown): data is { readonly id: string; readonly fields: Fields } =>
  typeof data === "object" && data !== null && "fields" in data;

/** Clocks of two machines are never quite the same. */
const SKEW_MS = 5_000;
