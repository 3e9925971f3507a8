import { randomUUID } from "node:crypto";
import { type Available, availability } from "../../availability/availability.ts";
import { readBookableSlots } from "../../availability/bookable-slots.ts";
import { PortError } from "../../base/port-error.ts";
import { openStore as openSlots } from "../../base/store.ts";
import { readInputs } from "../../configuration/inputs.ts";
import { schoolZone } from "../../configuration/school-zone.ts";
import type { TeacherId } from "../../domain/ids.ts";
import { formatDate, formatTimeOfDay, parseDate } from "../../domain/time/civil-time.ts";
import { formatInstant } from "../../domain/time/instant.ts";
import { withTimeout } from "../../execution/calling/with-timeout.ts";
import { teachersOf } from "../../planning/held/stored-key.ts";
import { sendQueue } from "../../records/queue/send-queue.ts";
import { cacheOf } from "../../records/reading/cache.ts";
import { schoolReads } from "../../records/reading/school-reads.ts";
import { recordsError } from "../../records/records-error.ts";
import type { RecordsTable } from "../../records/records-port.ts";
import { recordsService } from "../../records/records-service.ts";
import { rulesFor } from "../../records/writing/protect.ts";
import { type Connection, type ConnectOptions, lastingBase } from "../airtable.ts";
import { callClock, machineNow } from "../clocks.ts";
import { EXIT } from "../exit-codes.ts";
import type { AvailabilityQuery, ServedSchool } from "../http/served-school.ts";
import type { OpenSchool } from "../open-school.ts";
import { airtableRecords } from "../records/airtable-records.ts";
import { queueStorage } from "../records/queue-storage.ts";
import { type FinishedRun, type RunRequest, runSchool } from "../run/run-school.ts";
import { onRecordUpdateSync, scheduledSync } from "../run/scripts.ts";
import { keeping } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import type { Affected } from "../webhooks/affected-templates.ts";
import { airtableWebhooks } from "../webhooks/airtable-webhooks.ts";
import { type HookWorker, hookWorker } from "../webhooks/hook-worker.ts";
import { watchedTables } from "../webhooks/watched-tables.ts";
import { type QueueWorker, queueWorker } from "./queue-worker.ts";

/** A school at work in the server. */
export interface ServingSchool extends ServedSchool {
  readonly queue: QueueWorker;
  readonly hook: HookWorker;
  /** The base as all its parts reach it, at one pace. */
  readonly base: Pick<Connection, "baseId" | "port">;
  run(request: RunRequest): Promise<FinishedRun>;
  stop(): void;
}

export interface ServingOptions extends ConnectOptions {
  readonly place: OpenSchool;
  readonly baseId: string;
  readonly store: Store;
  readonly version: string;
  /** Where the world reaches this server. */
  readonly publicUrl: string | undefined;
  /** Hears of every run that has changed something. */
  readonly whenChanged: (school: string) => void;
  /** Hears of the tables in which others have changed something, by their ids. */
  readonly whenTablesChanged: (school: string, tables: readonly string[]) => void;
}

/** A caller waits no longer for a write, and no longer for a run. */
const WRITE_PATIENCE_MS = 15_000;
const RUN_PATIENCE_MS = 20_000;
/** What has to be known before a write is asked for no longer than this, where it was known before. */
const SCHEMA_PATIENCE_MS = 3_000;

export function servingSchool({
  place,
  baseId,
  store,
  version,
  publicUrl,
  whenChanged,
  whenTablesChanged,
  ...connect
}: ServingOptions): ServingSchool {
  const { school, environment, clock, log } = place;
  const { timeScale } = environment;
  const { settings } = readInputs(school.settings, {}, {});
  const zone = schoolZone(settings);
  const { port, client } = lastingBase(place, baseId, connect);
  const waiting = callClock(timeScale);
  const cache = cacheOf({ now: machineNow });
  const rules = rulesFor({
    ...settings,
    onConflict: school.onConflict,
    bookedNames: settings.statusNames.booked ?? [],
  });
  const recordsPort = airtableRecords(client, baseId);
  const storage = queueStorage(store, school.name);
  const audit = (
    by: string,
    table: string,
    record: string,
    before: Readonly<Record<string, unknown>>,
    after: Readonly<Record<string, unknown>>,
    outcome: "done" | "refused" | "lost",
  ): void => {
    const names = Object.keys(after).length > 0 ? Object.keys(after) : Object.keys(before);
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
    ...{ school: school.name, port: recordsPort, cache, uncached: school.uncached, serves: school.serves },
    storage: {
      ...storage,
      put(state, edit) {
        storage.put(state, edit);
        queue.wake();
      },
    },
    now: clock.now,
    machineNow,
    newId: () => `q${randomUUID()}`,
    rulesFor: rules,
    inTime: (write) => inTime(write, WRITE_PATIENCE_MS),
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
    audit: ({ by, table, record, before, after, outcome }) =>
      audit(`key ${by}`, table, record, before, after, outcome),
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
      const isThrough = await sendQueue({
        port: recordsPort,
        storage,
        now: clock.now,
        tableNamed: async (name) =>
          (await records.tables()).find((table) => table.name === name || table.id === name),
        rulesFor: rules,
        written({ edit, record, before, after, outcome }) {
          touched.add(edit.table);
          const shown =
            Object.keys(after).length > 0
              ? Object.fromEntries(Object.keys(after).map((name) => [name, before[name] ?? null]))
              : before;
          audit(`queue for ${edit.by}`, edit.table, record, shown, after, outcome);
        },
      });
      if (touched.size > 0) {
        for (const table of await records.tables()) if (touched.has(table.name)) cache.drop(table);
      }
      return isThrough;
    },
  });
  const run = async (request: RunRequest): Promise<FinishedRun> => {
    const finished = await runSchool({ place, store, port, version }, request);
    const { created, updated, deactivated } = finished.outputs;
    if ([created, updated, deactivated].some((count) => Number(count) > 0)) {
      // Nothing but records has changed.
      for (const table of await records.tables()) cache.drop(table);
      whenChanged(school.name);
    }
    return finished;
  };
  const runAffected = async (affected: Exclude<Affected, { kind: "nothing" }>): Promise<void> => {
    const request: RunRequest =
      affected.kind === "everything"
        ? { who: "sync", script: scheduledSync, variables: {} }
        : { who: "sync", script: onRecordUpdateSync, variables: { recordId: affected.ids } };
    const { exit, outputs } = await run(request);
    if (exit === EXIT.tryAgain) throw new Error(`The run was not done: ${String(outputs.summary)}`);
  };
  const hook = hookWorker({
    school: school.name,
    webhooks: airtableWebhooks(client, baseId),
    hooks: store.hooks,
    url: publicUrl === undefined ? undefined : `${publicUrl.replace(/\/$/, "")}/hooks/${school.name}`,
    watchedTables: () => watchedTables(port, client, settings),
    dropCaches(ids, isShape) {
      if (isShape) cache.drop();
      for (const id of ids) cache.drop({ id });
      whenTablesChanged(school.name, ids);
    },
    run: runAffected,
    now: machineNow,
    timeScale,
    log,
  });
  return {
    ...{ name: school.name, records, queue, hook, run, base: { baseId, port } },
    reads: schoolReads(records, settings),
    now: clock.now,
    async availability(asked) {
      try {
        // Whoever asks for whomever: the same slots are read, and looked through once for each teacher.
        const { data: offered, ...meta } = await records.readAfresh("availability", async () => {
          const now = zone.localOf(clock.now());
          const store = await openSlots(port, settings, zone, false);
          const [slots, { lessons }] = await Promise.all([
            readBookableSlots(port, settings),
            store.readLessons(now),
          ]);
          return remembering((teacher: TeacherId | undefined) =>
            availability(slots, teacher, undefined, now, lessons),
          );
        });
        return { ...meta, data: bookable(offered(asked.teacher as TeacherId | undefined), asked) };
      } catch (thrown) {
        throw recordsError(thrown);
      }
    },
    async sync({ teacher, template }) {
      const finished = run(
        template === undefined
          ? { who: "sync", script: scheduledSync, variables: { teacherId: teacher } }
          : { who: "sync", script: onRecordUpdateSync, variables: { recordId: [template] } },
      );
      return (await withTimeout(clock, RUN_PATIENCE_MS, finished))?.outputs;
    },
    lastRuns: () =>
      store.facts.lastRuns(school.name).map((facts) => ({ ...facts, at: formatInstant(facts.at) })),
    takesPing: hook.takesPing,
    stop() {
      queue.stop();
      hook.stop();
    },
  };
}

/** Remembers what came of each question. */
function remembering<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const answer = known.get(asked) ?? work(asked);
    known.set(asked, answer);
    return answer;
  };
}

/** The hours of these days, with what a booking page shows of them. */
function bookable(available: readonly Available[], { from, through }: AvailabilityQuery): unknown {
  const [first, last] = [from, through].map((day) => (day === undefined ? undefined : parseDate(day)));
  const slots = available.flatMap(({ slot, remaining }) => {
    const { id, date, type, capacity } = slot;
    const starts = slot.starts ?? slot.formulaStarts;
    const ends = slot.ends ?? slot.formulaEnds;
    if (date === undefined || starts === undefined || ends === undefined) return [];
    if ((first !== undefined && date < first) || (last !== undefined && date > last)) return [];
    return [
      {
        ...{ id, teachers: teachersOf(slot), date: formatDate(date) },
        ...{ starts: formatTimeOfDay(starts), ends: formatTimeOfDay(ends) },
        ...(type !== undefined && { type }),
        ...(capacity !== undefined && { capacity }),
        ...(remaining !== undefined && { remaining }),
      },
    ];
  });
  return { slots };
}
