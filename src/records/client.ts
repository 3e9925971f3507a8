import { formatInstant, type Instant, instantAt } from "../domain/time/instant.ts";
import type { ClientOptions, ClientWrite, RecordsClient, TablesOf } from "./client/records-client.ts";
import { sendStored } from "./client/send-stored.ts";
import { serviceCalls } from "./client/service-calls.ts";
import { AwayError } from "./client/service-errors.ts";
import { storedQueue } from "./client/stored-queue.ts";
import type { QueuedEdit } from "./queue/queued-edit.ts";
import { rebaseEdit } from "./queue/rebase-edit.ts";
import type { Fields, RecordJson, RecordList } from "./records-port.ts";

/** The service from a browser or a program: what cannot be sent is kept, and sent later, once. */
export function recordsClient<Tables extends TablesOf<Tables> = Record<string, Record<string, unknown>>>(
  options: ClientOptions,
): RecordsClient<Tables> {
  const { school, newId, exclusively = (work) => work() } = options;
  const now = (): Instant => instantAt(options.now());
  const calls = serviceCalls(options);
  const storage = storedQueue(options.storage);
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
  const enqueue = (edit: Omit<QueuedEdit, "school" | "by" | "at" | "since">): { readonly queued: string } => {
    const at = now();
    storage.put("waiting", { ...edit, school, by: "", at: formatInstant(at), since: at });
    return { queued: edit.id };
  };
  /** Sends the write, or keeps it where nobody answers, or where an earlier one of the record still waits. */
  const write = async (
    table: string,
    record: string | undefined,
    send: (id: string) => Promise<unknown>,
    changes: () => Pick<QueuedEdit, "kind" | "fields">,
  ): Promise<ClientWrite<never>> => {
    const id = newId();
    const queue = () => enqueue({ id, table, ...(record !== undefined && { record }), ...changes() });
    if (record !== undefined && waitingFor(table, record).length > 0) return queue();
    try {
      const data = await send(id);
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
      const changes = Object.entries(fields).map(([name, to]) => [name, { from: null, to }]);
      return write(
        table,
        undefined,
        (id) => calls.create(table, fields as Fields, id),
        () => ({ kind: "create", fields: Object.fromEntries(changes) }),
      );
    },
    updateRecord(table, record, fields, from) {
      const said = from as Fields | undefined;
      const body = { fields: fields as Fields, ...(said && { from: said }) };
      return write(
        table,
        record,
        (id) => calls.update(table, record, body, id),
        () => {
          const its = known.get(keyOf(table, record));
          return {
            kind: "update",
            fields: rebaseEdit(fields as Fields, said, its, waitingFor(table, record)),
          };
        },
      );
    },
    deleteRecord: (table, record) =>
      write(
        table,
        record,
        (id) => calls.remove(table, record, id),
        () => ({ kind: "delete", fields: {} }),
      ),
    batchUpdate: async (table, records, id) =>
      (await calls.ask("POST", `tables/${encodeURIComponent(table)}/batch`, { records }, id)) as never,
    syncActiveTeachers: async () => (await calls.ask("GET", "teachers")) as RecordList,
    syncTeacher: async (id) => (await calls.ask("GET", `teachers/${encodeURIComponent(id)}`)) as never,
    syncStudentLessons: async (id) =>
      (await calls.ask("GET", `students/${encodeURIComponent(id)}/lessons`)) as RecordList,
    clearCache: calls.clearCache,
    queue: storage.list,
    drop: storage.remove,
    sendQueue() {
      // Whoever asks while it is sent hears of that.
      sending ??= exclusively(() => sendStored(calls, storage, now())).finally(() => {
        sending = undefined;
      });
      return sending;
    },
  };
}

const isRecord = (data: unknown): data is RecordJson =>
  typeof data === "object" && data !== null && "fields" in data;
