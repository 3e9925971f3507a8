import { tokenPace } from "../../adapters/web-api/client.ts";
import type { RequestPace } from "../../adapters/web-api/request-pace.ts";
import { readInputs } from "../../configuration/inputs.ts";
import { toError } from "../../domain/to-error.ts";
import { withTimeout } from "../../execution/calling/with-timeout.ts";
import { doorOf } from "../../records/reading/door.ts";
import { openBase } from "../airtable.ts";
import { callClock, machineNow } from "../clocks.ts";
import type { Action } from "../command-line/command.ts";
import { EXIT } from "../exit-codes.ts";
import { httpApp } from "../http/http-app.ts";
import { listen } from "../http/listen.ts";
import { trialPage } from "../http/trial-page.ts";
import { openWorkplace, tokenIn } from "../open-school.ts";
import type { RunRequest } from "../run/run-school.ts";
import { overlapFlagger, scheduledSync } from "../run/scripts.ts";
import { metricsOf } from "../serve/metrics.ts";
import { isRunLate, periodOf, type Scheduled, startSchedules } from "../serve/schedule.ts";
import { feedRoutes, type ServingCalendars, servingCalendars } from "../serve/serving-calendars.ts";
import { type ServingSchool, servingSchool } from "../serve/serving-school.ts";
import { openStore } from "../store/open-store.ts";

/** So many writes are shown on the page of a trial. */
const MOST_HAPPENED = 20;
/** So many scheduled runs are made at a time: each holds its school in memory. */
const RUNS_AT_ONCE = 8;
/** How long the program waits for the tables of its bases before it listens. */
const FIRST_LOOK_MS = 3_000;
/** How long what is on its way may take when the program is asked to end. */
const FAREWELL_MS = 4_000;

/** The HTTP server with its webhooks, schedules and queue, until the process is asked to end. */
export const serve: Action = async (call, surroundings) => {
  const place = openWorkplace(call, surroundings);
  const { configuration, clock, log } = place;
  const store = await openStore(configuration.store, clock.now());
  const metrics = metricsOf();
  const startedAt = machineNow();
  const schools = new Map<string, ServingSchool>();
  const calendars = new Map<string, ServingCalendars>();
  const schedules: Scheduled[] = [];
  const periods = new Map<string, number>();
  const { publicUrl } = configuration.server;
  // Schools begin at one and the same minute; what changes in a base and what somebody asks for does not wait for them.
  const turns = doorOf({ atOnce: RUNS_AT_ONCE, patienceMs: Number.POSITIVE_INFINITY, now: machineNow });
  const paces = new Map<string, RequestPace>();
  for (const school of configuration.schools) {
    const opened = { ...place, school, token: tokenIn(place, school, surroundings) };
    const baseId = school.baseId ?? (await openBase(opened)).baseId;
    const pace = paces.get(opened.token) ?? tokenPace(callClock(place.environment.timeScale));
    paces.set(opened.token, pace);
    const serving = servingSchool({
      ...{ place: opened, baseId, store, version: surroundings.version, publicUrl },
      tokenPace: pace,
      onRequest: () => metrics.count("slot_sync_airtable_requests_total"),
      whenRun: (status) => metrics.count("slot_sync_runs_total", { status }),
      whenChanged: (name) => calendars.get(name)?.changed(),
      whenTablesChanged: (name) => calendars.get(name)?.changed(),
    });
    schools.set(school.name, serving);
    const { timeZone } = readInputs(school.settings, {}, {}).settings;
    const its = servingCalendars(
      { ...opened, variables: surroundings.variables, store, base: async () => serving.base },
      timeZone,
    );
    calendars.set(school.name, its);
    schedules.push(...its.schedules);
    const runs: Readonly<Record<string, RunRequest>> = {
      sync: { who: "sync", script: scheduledSync, variables: {} },
      reconcile: { who: "reconcile", script: scheduledSync, variables: { mode: "reconcile" } },
      flag: { who: "flag", script: overlapFlagger, variables: {} },
    };
    for (const [name, request] of Object.entries(runs)) {
      const cron = school.schedule[name as "sync" | "reconcile" | "flag"];
      if (cron === undefined) continue;
      if (name === "sync") periods.set(school.name, periodOf(cron, timeZone));
      const work = async (): Promise<void> => {
        try {
          await turns.enter(() => serving.run(request));
        } catch (thrown) {
          log.error(`The scheduled ${name} could not be made: ${toError(thrown).message}`, {
            school: school.name,
          });
        }
      };
      schedules.push({ name: `${school.name} ${name}`, cron, timeZone, work });
    }
  }
  const isLate = (): boolean =>
    [...periods].some(([school, period]) => {
      const last = store.facts.lastRuns(school).find(({ command }) => command === "sync");
      return isRunLate({ period, lastAt: last?.at, now: clock.now(), aliveMs: machineNow() - startedAt });
    });
  const [first] = configuration.schools;
  const happened = () => store.audit.list({}).slice(-MOST_HAPPENED).reverse();
  const trial =
    place.environment.isTrial && first
      ? [trialPage({ school: first.name, tables: first.serves, happened })]
      : [];
  const app = httpApp({
    ...{ schools, keys: store.keys, server: configuration.server, log, isLate },
    now: machineNow,
    metrics: () => metrics.text(queueGauges(store.queue.list().map(({ state }) => state))),
    whenAnswered: (status) => metrics.count("slot_sync_requests_total", { status: String(status) }),
    further: [...trial, feedRoutes(store, calendars)],
  });
  // A write that comes while Airtable is away can be kept only where its table is known.
  const known = [...schools.values()].map(({ records }) => records.tables());
  await withTimeout(clock, FIRST_LOOK_MS, Promise.allSettled(known));
  const { server, address } = await listen(app.fetch, configuration.server.listen);
  for (const school of schools.values()) {
    school.hook.start();
    school.queue.wake();
  }
  const running = startSchedules(schedules);
  log.info(`Listening on ${address}`);
  surroundings.say(call.options.json ? JSON.stringify({ address }) : `slot-sync listens on ${address}`);
  await asked("SIGTERM", "SIGINT");
  log.info("Ending");
  running.stop();
  for (const each of [...schools.values(), ...calendars.values()]) each.stop();
  await new Promise<void>((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(done, FAREWELL_MS).unref();
  });
  // What is still on its way is cut off, as by a loss of power: the next start goes on from there.
  process.exit(EXIT.done);
};

const queueGauges = (states: readonly string[]) => ({
  slot_sync_queue_waiting: states.filter((state) => state === "waiting").length,
  slot_sync_queue_conflicts: states.filter((state) => state === "conflict").length,
  slot_sync_queue_lost: states.filter((state) => state === "lost").length,
});

const asked = (...signals: readonly NodeJS.Signals[]): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
  });
