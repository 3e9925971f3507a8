import { formatInstant, type Instant } from "../domain/time/instant.ts";
import { toError } from "../domain/to-error.ts";
import type { Cache } from "./cache.ts";
import { checkFields, knownField } from "./check-fields.ts";
import { type Door, doorOf } from "./door.ts";
import { freshReads } from "./fresh-reads.ts";
import { knownRecords } from "./known-records.ts";
import { decideEdit, type EditRules } from "./queue/decide-edit.ts";
import type { FieldChange, QueuedEdit, QueueStorage } from "./queue/queued-edit.ts";
import { rebaseEdit } from "./queue/rebase-edit.ts";
import { isAway, settle } from "./queue/send-queue.ts";
import { RecordsError, recordsError } from "./records-error.ts";
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
  /** The clock of the rules, and that of the machine. */
  readonly now: () => Instant;
  readonly machineNow: () => Instant;
  readonly newId: () => string;
  readonly rulesFor: (table: RecordsTable, present: RecordJson) => EditRules;
  /** Waits for a write no longer than its caller can; then it rejects as an answer that was lost does. */
  readonly inTime: <Value>(write: Promise<Value>) => Promise<Value>;
  /** The same for what has to be known before a write; it is over much sooner. */
  readonly soon: <Value>(read: Promise<Value>) => Promise<Value>;
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

export interface BatchResult {
  readonly done: number;
  readonly failed: readonly { readonly id: string; readonly error: RecordsError }[];
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
  createRecord(table: string, fields: Fields, by: string): Promise<Write<RecordJson>>;
  updateRecord(table: string, edit: BatchEdit, by: string): Promise<Write<RecordJson>>;
  deleteRecord(
    table: string,
    id: string,
    by: string,
  ): Promise<Write<{ readonly id: string; readonly deleted: true }>>;
  batchUpdate(table: string, edits: readonly BatchEdit[], by: string): Promise<BatchResult>;
  clearCache(table?: string): Promise<void>;
  /** Anything else that is always read afresh, in turn with what is read of tables. */
  readAfresh<Value>(name: string, load: () => Promise<Value>): Promise<Read<Value>>;
  /** Everything that was given up waiting for has come to an end; before that nothing is sent from the queue. */
  settled(): Promise<void>;
}

/** The same whether there is no such table or it is not shown. */
export const NO_SUCH_TABLE = "There is no such school or table here";

/** The schema has no table of its own to be kept under. */
const SCHEMA = { id: "" };

/** What fills the cache; what is always read afresh; and writes, which are kept where their turn does not come. */
const FILLS = { atOnce: 10, patienceMs: 20_000 };
const AFRESH = { atOnce: 3, patienceMs: 15_000 };
const WRITES = { atOnce: 3, patienceMs: 10_000 };

export function recordsService(options: RecordsServiceOptions): RecordsService {
  const { port, cache, storage, now, machineNow, newId, rulesFor, inTime, soon, schemas, audit, school } =
    options;
  const known = knownRecords();
  // Three doors, so that a crowd before one of them keeps nobody from the others.
  const [fills, afresh, writes] = [FILLS, AFRESH, WRITES].map((door) =>
    doorOf({ ...door, now: machineNow }),
  ) as [Door, Door, Door];
  const fresh = freshReads({ door: afresh, port, now });
  const underway = new Set<Promise<unknown>>();

  const asked = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (thrown) {
      throw recordsError(thrown);
    }
  };
  /** While Airtable is away the tables are what they were: without them no write could even be kept. */
  const tables = async (): Promise<readonly RecordsTable[]> => {
    const asking = cache.get(SCHEMA, "schema", async () => {
      const read = await port.schema();
      schemas.keep(read);
      return read;
    });
    const last = schemas.last();
    if (!last) return (await asking).value;
    try {
      return (await soon(asking)).value;
    } catch (thrown) {
      if (isAway(toError(thrown))) return last;
      throw thrown;
    }
  };
  const isListed = (list: readonly string[], { id, name }: RecordsTable): boolean =>
    list.includes(id) || list.includes(name);
  const tableNamed = async (nameOrId: string): Promise<RecordsTable> => {
    const table = (await tables()).find(({ id, name }) => id === nameOrId || name === nameOrId);
    if (!table || (options.serves && !isListed(options.serves, table)))
      throw new RecordsError("not-found", NO_SUCH_TABLE);
    return table;
  };
  const isUncached = (table: RecordsTable): boolean => isListed(options.uncached, table);
  const kept = async <Value>(
    table: RecordsTable,
    key: string,
    load: () => Promise<Value>,
  ): Promise<Read<Value>> => {
    const { value, cached, asOf } = await cache.get(table, key, () => fills.enter(load));
    return { data: value, cached, asOf };
  };
  const readAfresh = async <Value>(name: string, load: () => Promise<Value>): Promise<Read<Value>> => {
    const { value, asOf } = await fresh.read(name, load);
    return { data: value, cached: false, asOf };
  };
  const freshRecord = async (table: RecordsTable, id: string): Promise<Read<RecordJson>> => {
    const { value, asOf } = await fresh.records(table, [id]);
    const record = value.get(id);
    if (!record) throw noRecord(table, id);
    return { data: record, cached: false, asOf };
  };

  /** Makes a write that its caller waits for only so long; what is given up goes on. */
  const write = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const going = writes.enter(work);
    underway.add(going);
    void going.then(
      () => underway.delete(going),
      () => underway.delete(going),
    );
    return inTime(going);
  };
  const waitingFor = (table: RecordsTable, record: string): readonly QueuedEdit[] =>
    storage
      .list()
      .flatMap(({ state, edit }) =>
        state === "waiting" && edit.school === school && edit.table === table.name && edit.record === record
          ? [edit]
          : [],
      );
  const enqueue = (
    table: RecordsTable,
    kind: QueuedEdit["kind"],
    record: string | undefined,
    fields: QueuedEdit["fields"],
    by: string,
    since: Instant,
  ): string => {
    const id = newId();
    const at = formatInstant(now());
    storage.put("waiting", {
      id,
      school,
      table: table.name,
      kind,
      ...(record !== undefined && { record }),
      fields,
      by,
      at,
      since,
    });
    return id;
  };
  const enqueueUpdate = (
    table: RecordsTable,
    { id, fields, from }: BatchEdit,
    by: string,
    since: Instant,
  ): string => {
    const changes = rebaseEdit(fields, from, known.get(table, id), waitingFor(table, id));
    return enqueue(table, "update", id, changes, by, since);
  };
  const keepConflict = (
    table: RecordsTable,
    record: string,
    conflicts: Readonly<Record<string, FieldChange>>,
    by: string,
  ): void => {
    const edit = { id: newId(), school, table: table.name, kind: "update", record, by } as const;
    settle({ ...edit, fields: conflicts, at: formatInstant(now()), since: machineNow() }, conflicts, storage);
  };
  const told = (
    by: string,
    table: RecordsTable,
    record: string,
    before: Fields,
    after: Fields,
    outcome: AuditedWrite["outcome"],
  ): void =>
    audit({ by, table: table.name, record, before: pick(before, Object.keys(after)), after, outcome });
  const changed = (table: RecordsTable, records: readonly RecordJson[]): void => {
    cache.drop(table);
    known.keep(table, records);
  };
  const check = (table: RecordsTable, { fields, from = {} }: Pick<BatchEdit, "fields" | "from">): void => {
    checkFields(table, fields);
    for (const name of Object.keys(from)) knownField(table, name);
  };
  /** What of an edit is to be written over what stands there: without `from` all of it. */
  const decided = (table: RecordsTable, { fields, from }: BatchEdit, present: RecordJson) => {
    if (!from) return { write: fields, conflicts: {} };
    const changes = Object.fromEntries(
      Object.entries(fields).map(([name, to]) => [
        name,
        { from: name in from ? from[name] : (present.fields[name] ?? null), to },
      ]),
    );
    return decideEdit({ fields: changes }, present.fields, rulesFor(table, present));
  };

  const service: RecordsService = {
    tables: () => asked(tables),
    tableNamed: (nameOrId) => asked(() => tableNamed(nameOrId)),
    listRecords: (name, query = {}) =>
      asked(async () => {
        const table = await tableNamed(name);
        for (const field of query.fields ?? []) knownField(table, field);
        const { view, filter, fields, pageSize, offset } = query;
        const key = JSON.stringify(["list", view, filter, fields, pageSize, offset]);
        const load = () => port.list(table, query);
        const list = await (isUncached(table)
          ? readAfresh(JSON.stringify([table.id, key]), load)
          : kept(table, key, load));
        // A field that was not asked for is not empty, but unknown.
        if (!fields) known.keep(table, list.data.records);
        return list;
      }),
    getRecord: (name, id, isFresh = false) =>
      asked(async () => {
        const table = await tableNamed(name);
        const found = await (isFresh || isUncached(table)
          ? freshRecord(table, id)
          : kept(table, JSON.stringify(["get", id]), async () => {
              const [record] = await port.read(table, [id]);
              if (!record) throw noRecord(table, id);
              return record;
            }));
        known.keep(table, found.data);
        return found;
      }),
    getRecords: (name, ids) =>
      asked(async () => {
        const table = await tableNamed(name);
        const { value: found, asOf } = await fresh.records(table, ids);
        const records = ids.flatMap((id) => found.get(id) ?? []);
        known.keep(table, records);
        return { data: records, cached: false, asOf };
      }),

    createRecord: (name, fields, by) =>
      asked(async () => {
        const table = await tableNamed(name);
        checkFields(table, fields);
        const since = machineNow();
        try {
          const [record] = await write(async () => {
            const made = await port.create(table, [fields]);
            for (const { id } of made) told(by, table, id, {}, fields, "done");
            changed(table, made);
            return made;
          });
          if (!record) throw new RecordsError("away", "Airtable has not told what it has made");
          return { data: record };
        } catch (thrown) {
          if (!isKept(thrown)) {
            told(by, table, "", {}, fields, "refused");
            throw thrown;
          }
          const changes = Object.fromEntries(
            Object.entries(fields).map(([field, to]) => [field, { from: null, to }]),
          );
          return { queued: enqueue(table, "create", undefined, changes, by, since) };
        }
      }),

    updateRecord: (name, edit, by) =>
      asked(async () => {
        const table = await tableNamed(name);
        check(table, edit);
        const since = machineNow();
        if (waitingFor(table, edit.id).length > 0) return { queued: enqueueUpdate(table, edit, by, since) };
        let outcome: {
          readonly record: RecordJson;
          readonly conflicts: Readonly<Record<string, FieldChange>>;
        };
        try {
          outcome = await write(async () => {
            const [present] = await port.read(table, [edit.id]);
            if (!present) throw noRecord(table, edit.id);
            // Should the answer to the write be lost, this is what it was written over.
            known.keep(table, present);
            const { write: cells, conflicts } = decided(table, edit, present);
            if (Object.keys(cells).length === 0) return { record: present, conflicts };
            const records = await port.update(table, [{ id: edit.id, fields: cells }]);
            told(by, table, edit.id, present.fields, cells, "done");
            changed(table, records);
            return { record: records[0] ?? present, conflicts };
          });
        } catch (thrown) {
          if (isKept(thrown)) return { queued: enqueueUpdate(table, edit, by, since) };
          if (!(thrown instanceof RecordsError)) told(by, table, edit.id, {}, edit.fields, "refused");
          throw thrown;
        }
        const names = Object.keys(outcome.conflicts);
        if (names.length === 0) return { data: outcome.record };
        keepConflict(table, edit.id, outcome.conflicts, by);
        throw new RecordsError(
          "conflict",
          `Somebody has changed ${names.join(", ")} meanwhile; that was not written, and is kept for a person`,
          names[0],
        );
      }),

    deleteRecord: (name, id, by) =>
      asked(async () => {
        const table = await tableNamed(name);
        const since = machineNow();
        const queue = () => ({ queued: enqueue(table, "delete", id, {}, by, since) });
        if (waitingFor(table, id).length > 0) return queue();
        try {
          await write(async () => {
            const [present] = await port.read(table, [id]);
            if (!present) throw noRecord(table, id);
            await port.remove(table, [id]);
            audit({ by, table: table.name, record: id, before: present.fields, after: {}, outcome: "done" });
            cache.drop(table);
          });
          return { data: { id, deleted: true } };
        } catch (thrown) {
          if (isKept(thrown)) return queue();
          throw thrown;
        }
      }),

    batchUpdate: (name, given, by) =>
      asked(async () => {
        const table = await tableNamed(name);
        const edits = merged(given);
        for (const edit of edits) check(table, edit);
        const since = machineNow();
        const failed: { id: string; error: RecordsError }[] = [];
        let done = 0;
        let queued = 0;
        const queue = (some: readonly BatchEdit[]): void => {
          for (const edit of some) enqueueUpdate(table, edit, by, since);
          queued += some.length;
        };
        const behind = edits.filter(({ id }) => waitingFor(table, id).length > 0);
        queue(behind);
        const rest = edits.filter((edit) => !behind.includes(edit));
        if (rest.length === 0) return { done, failed, queued };

        let present: ReadonlyMap<string, RecordJson>;
        try {
          const records = await write(() =>
            port.read(
              table,
              rest.map(({ id }) => id),
            ),
          );
          known.keep(table, records);
          present = new Map(records.map((record) => [record.id, record]));
        } catch (thrown) {
          if (!isKept(thrown)) throw thrown;
          queue(rest);
          return { done, failed, queued };
        }
        const ready: { readonly edit: BatchEdit; readonly cells: Fields; readonly before: Fields }[] = [];
        for (const edit of rest) {
          const record = present.get(edit.id);
          if (!record) {
            failed.push({ id: edit.id, error: noRecord(table, edit.id) });
            continue;
          }
          const { write: cells, conflicts } = decided(table, edit, record);
          const names = Object.keys(conflicts);
          if (names.length > 0) {
            keepConflict(table, edit.id, conflicts, by);
            failed.push({
              id: edit.id,
              error: new RecordsError(
                "conflict",
                `Somebody has changed ${names.join(", ")} meanwhile`,
                names[0],
              ),
            });
          }
          if (Object.keys(cells).length > 0) ready.push({ edit, cells, before: record.fields });
          else if (names.length === 0) done += 1;
        }
        let isGone = false;
        const send = async (some: typeof ready): Promise<void> => {
          if (some.length === 0) return;
          if (isGone) return queue(some.map(({ edit }) => edit));
          try {
            await write(async () => {
              const records = await port.update(
                table,
                some.map(({ edit: { id }, cells }) => ({ id, fields: cells })),
              );
              for (const { edit, cells, before } of some) told(by, table, edit.id, before, cells, "done");
              changed(table, records);
            });
            done += some.length;
          } catch (thrown) {
            if (isKept(thrown)) {
              isGone = true;
              return queue(some.map(({ edit }) => edit));
            }
            const [only] = some;
            if (only && some.length === 1) {
              told(by, table, only.edit.id, only.before, only.cells, "refused");
              failed.push({ id: only.edit.id, error: recordsError(thrown) });
              return;
            }
            // One of them is gone or cannot be taken, and has kept the others from being written.
            const half = Math.ceil(some.length / 2);
            await send(some.slice(0, half));
            await send(some.slice(half));
          }
        };
        for (let from = 0; from < ready.length; from += port.batch)
          await send(ready.slice(from, from + port.batch));
        return { done, failed, queued };
      }),

    clearCache: (name) =>
      asked(async () => {
        if (name === undefined) cache.drop();
        else cache.drop(await tableNamed(name));
      }),
    readAfresh: (name, load) => asked(() => readAfresh(name, load)),
    async settled() {
      await Promise.all([...underway].map((going) => going.catch(() => undefined)));
    },
  };
  return service;
}

const noRecord = ({ name }: RecordsTable, id: string): RecordsError =>
  new RecordsError("not-found", `${name} has no record ${id}`);

/** Nobody knows whether it was done, or nobody was there to do it: it is kept and sent later. */
const isKept = (thrown: unknown): boolean => !(thrown instanceof RecordsError) && isAway(toError(thrown));

const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));

/** Edits of one record as one: the later word counts. */
function merged(edits: readonly BatchEdit[]): readonly BatchEdit[] {
  const byId = new Map<string, BatchEdit>();
  for (const edit of edits) {
    const earlier = byId.get(edit.id);
    const from = earlier?.from || edit.from ? { ...edit.from, ...earlier?.from } : undefined;
    byId.set(edit.id, { id: edit.id, fields: { ...earlier?.fields, ...edit.fields }, from });
  }
  return [...byId.values()];
}
