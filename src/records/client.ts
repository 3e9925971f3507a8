import { formatInstant, type Instant, instantAt } from "../domain/time/instant.ts";
import type { AnyTables, ClientOptions, ClientWrite, RecordsClient } from "./client/records-client.ts";
import { sendStored } from "./client/send-stored.ts";
import { serviceCalls } from "./client/service-calls.ts";
import { AwayError } from "./client/service-errors.ts";
import { storedQueue } from "./client/stored-queue.ts";
import { claimRecord } from "./queue/claim-record.ts";
import { madeLately } from "./queue/made-lately.ts";
import type { FieldChange, QueuedEdit } from "./queue/queued-edit.ts";
import { rebaseEdit } from "./queue/rebase-edit.ts";
import type { Fields, RecordJson, RecordList } from "./records-port.ts";

/** The service from a browser or a program: what cannot be sent is kept, and sent later, once. */
export function recordsClient<Tables extends AnyTables = Record<string, Record<string, unknown>>>(
  options: ClientOptions,
): RecordsClient<Tables> {
  const { school, newId, exclusively = (work) => work() } = options;
  const now = (): Instant => instantAt(options.now());
  const calls = serviceCalls(options);
  const storage = storedQueue(options.storage);
  const made = madeLately(now);
  const known = new Map<string, Fields>();
  let sending: Promise<boolean> | undefined;

  const keyOf = (table: string, id: string): string => JSON.stringify([table, id]);
  const remember = (table: string, records: readonly RecordJson[]): void => {
    for (const { id, fields } of records) known.set(keyOf(table, id), fields);
  };
  const waitingFor = (table: string, record: string): readonly QueuedEdit[] =>
    storage
      .list()
      .flatMap(({ state, edit }) =>
        state === "waiting" && edit.table === table && edit.record === record ? [edit] : [],
      );
  const enqueue = (
    kind: QueuedEdit["kind"],
    table: string,
    record: string | undefined,
    fields: Readonly<Record<string, FieldChange>>,
    since: Instant,
  ): { readonly queued: string } => {
    const id = newId();
    const edit = { id, school, table, kind, ...(record !== undefined && { record }), fields, by: "", since };
    const notThese = kind === "create" ? made.since(since) : [];
    storage.put("waiting", { ...edit, at: formatInstant(now()), ...(notThese.length > 0 && { notThese }) });
    return { queued: id };
  };
  /** Sends the write, or keeps it where nobody answers, or where an earlier one of the record still waits. */
  const write = async (
    table: string,
    record: string | undefined,
    send: () => Promise<unknown>,
    queue: () => { readonly queued: string },
  ): Promise<ClientWrite<never>> => {
    if (record !== undefined && waitingFor(table, record).length > 0) return queue();
    try {
      const data = await send();
      const kept = (data as { readonly queued?: unknown } | undefined)?.queued;
      if (typeof kept === "string") return { queued: kept };
      if (isRecord(data)) remember(table, [data]);
      return { data: data as never };
    } catch (thrown) {
      if (thrown instanceof AwayError) return queue();
      throw thrown;
    }
  };
  const get = async (table: string, id: string): Promise<RecordJson> => {
    const record = await calls.get(table, id);
    remember(table, [record]);
    return record;
  };

  return {
    async listRecords(table, its) {
      const found = await calls.list(table, its);
      if (!its?.fields) remember(table, found.records);
      return found as never;
    },
    getRecord: (table, id) => get(table, id) as Promise<never>,
    createRecord(table, fields) {
      const since = now();
      const send = async (): Promise<unknown> => {
        const record = await calls.create(table, fields as Fields);
        if (isRecord(record)) {
          made.add(record.id);
          claimRecord(storage, record.id, { table });
        }
        return record;
      };
      const changes = Object.entries(fields).map(([name, to]) => [name, { from: null, to }]);
      return write(table, undefined, send, () =>
        enqueue("create", table, undefined, Object.fromEntries(changes), since),
      );
    },
    updateRecord(table, id, fields, from) {
      const since = now();
      const send = async (): Promise<unknown> => {
        // A writer who has read nothing: should the answer be lost, this is what it was written over.
        if (from === undefined && !known.has(keyOf(table, id))) await get(table, id);
        return calls.update(table, id, { fields: fields as Fields, ...(from && { from: from as Fields }) });
      };
      return write(table, id, send, () => {
        const waiting = waitingFor(table, id);
        const said = from as Fields | undefined;
        const changes = rebaseEdit(fields as Fields, said, known.get(keyOf(table, id)), waiting);
        return enqueue("update", table, id, changes, since);
      });
    },
    deleteRecord: (table, id) =>
      write(
        table,
        id,
        () => calls.remove(table, id),
        () => enqueue("delete", table, id, {}, now()),
      ),
    batchUpdate: async (table, records) =>
      (await calls.ask("POST", `tables/${encodeURIComponent(table)}/batch`, { records })) as never,
    syncActiveTeachers: async () => (await calls.ask("GET", "teachers")) as RecordList,
    syncTeacher: async (id) => (await calls.ask("GET", `teachers/${encodeURIComponent(id)}`)) as never,
    syncStudentLessons: async (id) =>
      (await calls.ask("GET", `students/${encodeURIComponent(id)}/lessons`)) as RecordList,
    clearCache: calls.clearCache,
    queue: storage.list,
    drop: storage.remove,
    sendQueue() {
      // Whoever asks while it is sent hears of that: sent twice at one time, a record would be made twice.
      sending ??= exclusively(() => sendStored({ calls, storage, made })).finally(() => {
        sending = undefined;
      });
      return sending;
    },
  };
}

const isRecord = (data: unknown): data is RecordJson =>
  typeof data === "object" && data !== null && "fields" in data;
