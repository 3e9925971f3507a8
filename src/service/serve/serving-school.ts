import { readInputs } from "../../configuration/inputs.ts";
import { formatInstant } from "../../domain/time/instant.ts";
import { withTimeout } from "../../execution/calling/with-timeout.ts";
import { BusyError } from "../../records/reading/busy-error.ts";
import { schoolReads } from "../../records/reading/school-reads.ts";
import { recordsError } from "../../records/records-error.ts";
import { type Connection, type ConnectOptions, lastingBase } from "../airtable.ts";
import { machineNow } from "../clocks.ts";
import { EXIT } from "../exit-codes.ts";
import type { ServedSchool } from "../http/served-school.ts";
import type { OpenSchool } from "../open-school.ts";
import { type FinishedRun, type RunRequest, runSchool } from "../run/run-school.ts";
import { onRecordUpdateSync, scheduledSync } from "../run/scripts.ts";
import type { Store } from "../store/store.ts";
import type { Affected } from "../webhooks/affected-templates.ts";
import { airtableWebhooks } from "../webhooks/airtable-webhooks.ts";
import { type HookWorker, hookWorker } from "../webhooks/hook-worker.ts";
import { seenPings } from "../webhooks/seen-pings.ts";
import { watchedTables } from "../webhooks/watched-tables.ts";
import { askedRuns } from "./asked-runs.ts";
import { bookableHours } from "./bookable-hours.ts";
import type { QueueWorker } from "./queue-worker.ts";
import { schoolRecords } from "./school-records.ts";

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
  /** Hears of every run, by its status. */
  readonly whenRun: (status: string) => void;
  /** Hears of every run that has changed something. */
  readonly whenChanged: (school: string) => void;
  /** Hears of the tables in which others have changed something, by their ids. */
  readonly whenTablesChanged: (school: string, tables: readonly string[]) => void;
}

/** A caller waits no longer for a run. */
const RUN_PATIENCE_MS = 20_000;

export function servingSchool({
  place,
  baseId,
  store,
  version,
  publicUrl,
  whenRun,
  whenChanged,
  whenTablesChanged,
  ...connect
}: ServingOptions): ServingSchool {
  const { school, environment, clock, log } = place;
  const { settings } = readInputs(school.settings, {}, {});
  const { port, client } = lastingBase(place, baseId, connect);
  const { records, cache, queue } = schoolRecords({ place, baseId, client, store, settings });
  const run = async (request: RunRequest): Promise<FinishedRun> => {
    const finished = await runSchool({ place, store, port, version }, request);
    const { status, created, updated, deactivated } = finished.outputs;
    whenRun(String(status));
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
    seen: seenPings(store.memory, school.name, machineNow, log),
    now: machineNow,
    timeScale: environment.timeScale,
    log,
  });
  const asked = askedRuns(run);
  return {
    ...{ name: school.name, records, queue, hook, run, base: { baseId, port } },
    reads: schoolReads(records, settings),
    now: clock.now,
    availability: bookableHours({ port, settings, now: clock.now, readAfresh: records.readAfresh }),
    async sync(request) {
      try {
        return (await withTimeout(clock, RUN_PATIENCE_MS, asked(request)))?.outputs;
      } catch (thrown) {
        throw thrown instanceof BusyError ? recordsError(thrown) : thrown;
      }
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
