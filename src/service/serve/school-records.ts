import { createHash, randomUUID } from "node:crypto";
import type { WebApiClient } from "../../adapters/web-api/client.ts";
import { PortError } from "../../base/port-error.ts";
import type { Settings } from "../../domain/settings.ts";
import { withTimeout } from "../../execution/calling/with-timeout.ts";
import { sendQueue } from "../../records/queue/send-queue.ts";
import { type Cache, cacheOf } from "../../records/reading/cache.ts";
import type { AuditedWrite, RecordsService } from "../../records/records-calls.ts";
import type { RecordsTable } from "../../records/records-port.ts";
import { recordsService } from "../../records/records-service.ts";
import { rulesFor } from "../../records/writing/protect.ts";
import { callClock, machineNow } from "../clocks.ts";
import type { OpenSchool } from "../open-school.ts";
import { airtableRecords } from "../records/airtable-records.ts";
import { answerStorage } from "../records/answer-storage.ts";
import { queueStorage } from "../records/queue-storage.ts";
import { keeping } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import { queueTurn } from "./queue-turn.ts";
import { type QueueWorker, queueWorker } from "./queue-worker.ts";

/** The records of a school behind the server, with their cache and their queue. */
export interface SchoolRecords {
  readonly records: RecordsService;
  readonly cache: Cache;
  readonly queue: QueueWorker;
}

export interface SchoolRecordsOptions {
  readonly place: OpenSchool;
  readonly baseId: string;
  readonly client: WebApiClient;
  readonly store: Store;
  readonly settings: Settings;
}

/** A caller waits no longer for a write. */
const WRITE_PATIENCE_MS = 15_000;
/** What has to be known before a write is asked for no longer than this, where it was known before. */
const SCHEMA_PATIENCE_MS = 3_000;

export function schoolRecords({
  place,
  baseId,
  client,
  store,
  settings,
}: SchoolRecordsOptions): SchoolRecords {
  const { school, environment, clock, log } = place;
  const { timeScale } = environment;
  const waiting = callClock(timeScale);
  const cache = cacheOf({ now: machineNow });
  const rules = rulesFor({
    ...settings,
    onConflict: school.onConflict,
    bookedNames: settings.statusNames.booked ?? [],
  });
  const port = airtableRecords(client, baseId);
  const storage = queueStorage(store, school.name);
  const turn = queueTurn({ store, school: school.name, clock, log });
  const answers = answerStorage({ store, school: school.name, now: clock.now, log });
  const audit = ({ by, table, record, before, after, outcome }: AuditedWrite): void => {
    const names = Object.keys(Object.keys(after).length > 0 ? after : before);
    keeping(log, "the audit of a write", () =>
      store.audit.add(
        names.map((field) => ({
          ...{ at: clock.now(), school: school.name, who: by, table, record, field },
          ...{ before: before[field] ?? null, after: after[field] ?? null, outcome },
        })),
      ),
    );
  };
  const inTime = async <Value>(work: Promise<Value>, patienceMs: number): Promise<Value> => {
    const done = await withTimeout(
      waiting,
      patienceMs,
      work.then((value) => ({ value })),
    );
    if (!done) throw new PortError("lost", "Airtable has not answered in time");
    return done.value;
  };
  let lastTables: readonly RecordsTable[] | undefined;
  keeping(log, "the tables of the base", () => {
    const kept = store.memory.get("tables", school.name);
    lastTables = kept === undefined ? undefined : (JSON.parse(kept) as readonly RecordsTable[]);
  });
  const records = recordsService({
    ...{ school: school.name, port, cache, uncached: school.uncached, serves: school.serves },
    storage: {
      ...storage,
      put(state, ...edits) {
        storage.put(state, ...edits);
        queue.wake();
      },
    },
    answers,
    digest: (text) => createHash("sha256").update(text).digest("base64url"),
    now: clock.now,
    machineNow,
    newId: () => `q${randomUUID()}`,
    rulesFor: rules,
    alarm: waiting.alarm,
    inTime: (write) => inTime(write, WRITE_PATIENCE_MS),
    late: turn.late,
    soon: (read) => inTime(read, SCHEMA_PATIENCE_MS),
    schemas: {
      last: () => lastTables,
      keep(tables) {
        lastTables = tables;
        keeping(log, "the tables of the base", () =>
          store.memory.put("tables", school.name, JSON.stringify(tables)),
        );
      },
    },
    audit: (write) => audit({ ...write, by: `key ${write.by}` }),
  });
  const isWaiting = (): boolean => {
    let found = false;
    keeping(log, "what waits", () => {
      found = storage.list().some(({ state }) => state === "waiting");
    });
    return found;
  };
  const queue = queueWorker({
    isWaiting,
    timeScale,
    log,
    async send() {
      await records.settled();
      const touched = new Set<string>();
      const isThrough = await turn.alone(() =>
        sendQueue({
          port,
          storage,
          answers,
          now: clock.now,
          machineNow,
          tableNamed: async (name) =>
            (await records.tables()).find((table) => table.name === name || table.id === name),
          rulesFor: rules,
          written({ edit, record, before, after, outcome }) {
            touched.add(edit.table);
            const names = Object.keys(after);
            const shown =
              names.length > 0
                ? Object.fromEntries(names.map((name) => [name, before[name] ?? null]))
                : before;
            audit({ by: `queue for ${edit.by}`, table: edit.table, record, before: shown, after, outcome });
          },
        }),
      );
      if (touched.size > 0) {
        for (const table of await records.tables()) if (touched.has(table.name)) cache.drop(table);
      }
      return isThrough;
    },
  });
  return { records, cache, queue };
}
