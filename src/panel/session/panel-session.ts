import { type Instant, LONG_AGO } from "../../domain/time/instant.ts";
import { toError } from "../../domain/to-error.ts";
import { begin } from "../../execution/begin.ts";
import { BreakerError } from "../../execution/breaker/breaker.ts";
import { FLAGGING } from "../../execution/flags/flagging.ts";
import { loadAndPlan, type PlannedSchool } from "../../execution/load.ts";
import { runPlanned } from "../../execution/sync.ts";
import { type Attempt, newAttempt } from "./attempt.ts";
import { countingPort } from "./counting-port.ts";
import { inPanel } from "./panel-pace.ts";
import { isSame, planChanges } from "./plan-changes.ts";
import type { Session, SessionHost } from "./session.ts";
import { isBusy, type SessionState } from "./session-state.ts";
import { UnansweredError } from "./unanswered-error.ts";

/** What the logs call it. */
const SCRIPT = "control-panel";
/** Airtable answers a call within 30 seconds or not at all; whoever has pressed Stop need not wait so long. */
const PATIENCE_MS = 10_000;
const LONGEST_CALL_MS = 30_000;
/** Changes often come in showers. */
const QUIET_MS = 300;
/** A plan that has been on the screen for less has not been read. */
const READING_MS = 1000;

export function panelSession({
  port,
  clock,
  settings,
  mayWrite = () => true,
  before: { run, lastRun } = { run: { status: "idle" }, lastRun: undefined },
}: SessionHost): Session {
  let state: SessionState = { plan: { status: "loading" }, run, lastRun };
  /** The plan before the last change, and when that came. */
  let seen: PlannedSchool | undefined;
  let changedAt = LONG_AGO;
  let reading: Reading | undefined;
  let isOver = false;
  let attempt = newAttempt();
  let written: (records: number) => void = () => {};
  const base = countingPort(port, (records) => written(records));
  const listeners = new Set<() => void>();

  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };

  const show = (school: PlannedSchool): void => {
    const { plan } = state;
    const changes = plan.status === "ready" ? planChanges(plan.school.plan, school.plan) : undefined;
    if (plan.status !== "ready" || !changes || isSame(changes)) {
      const news = plan.status === "ready" ? plan.news : undefined;
      set({ plan: { status: "ready", school, news } });
      return;
    }
    seen = plan.school;
    changedAt = clock.now();
    set({ plan: { status: "ready", school, news: changes } });
  };
  const read = async (own: Reading): Promise<void> => {
    const isCurrent = (): boolean => reading === own;
    try {
      do {
        own.isStale = false;
        const school = await loadAndPlan(begin({ base, clock, settings: inPanel(settings, false) }));
        if (!own.isStale && isCurrent()) show(school);
      } while (own.isStale && isCurrent());
    } catch (thrown) {
      if (isCurrent()) set({ plan: { status: "failed", error: toError(thrown) } });
    }
    if (isCurrent()) reading = undefined;
  };
  const start = (before: Promise<void>): Promise<void> => {
    const own: Reading = {
      startedAt: clock.now(),
      isStale: false,
      isGivenUp: false,
      ends: Promise.resolve(),
    };
    reading = own;
    own.ends = before.then(
      () => read(own),
      () => read(own),
    );
    return own.ends;
  };
  const refresh = (): Promise<void> => {
    if (!reading) return start(Promise.resolve());
    // What has had no answer for so long will have none, and must not keep anybody from asking again.
    if (reading.isGivenUp || clock.now() - reading.startedAt >= PATIENCE_MS) return retry();
    reading.isStale = true;
    return reading.ends;
  };
  const retry = (): Promise<void> => start(port.abandonReads().then(follow));
  const unanswered = async (): Promise<never> => {
    await clock.sleep(LONGEST_CALL_MS);
    throw new UnansweredError();
  };
  let isWaiting = false;
  const follow = (): void => {
    if (isOver) return;
    port.follow(() => {
      if (isWaiting) return;
      isWaiting = true;
      void clock.sleep(QUIET_MS).then(async () => {
        isWaiting = false;
        if (!isOver && !isBusy(state.run)) await refresh();
      });
    });
  };
  /** The plan about which a card asks; else what the person had time to read. */
  const planMeant = (): PlannedSchool | undefined => {
    if (state.run.status === "changed" || state.run.status === "refused") return state.run.school;
    if (seen && clock.now() - changedAt < READING_MS) return seen;
    return state.plan.status === "ready" ? state.plan.school : undefined;
  };

  const write = async (own: Attempt, school: PlannedSchool, allowMassRetire: boolean): Promise<void> => {
    const total = school.plan.writes.length;
    let done = 0;
    const progress = (): void => {
      if (attempt === own && !own.isGivenUp)
        set({ run: { status: "writing", done, total, stopping: own.isStopping } });
    };
    progress();
    written = (records) => {
      // The verifying pass at the end may write as well, beyond the plan.
      done = Math.min(total, done + records);
      progress();
    };
    const host = {
      base,
      clock,
      settings: inPanel(settings, allowMassRetire),
      mayStart: () => !own.isStopping,
    };
    const begun = begin(host, { script: SCRIPT, caller: `sync:${SCRIPT}` });
    const running = runPlanned(begun, school, school.plan, FLAGGING);
    const result = await Promise.race([running, own.givenUp]);
    // What comes next is no news: the person has done it.
    seen = undefined;
    set({ plan: { status: "loading" } });
    if (result) {
      const stopped = own.isStopping && result.remaining > 0;
      set({ run: { status: "finished", result, stopped }, lastRun: { at: begun.startedAt, result } });
      return;
    }
    set({ run: { status: "unanswered", done, total } });
    // An answer that comes all the same shows in the plan alone.
    const late = (): void => void (isOver || isBusy(state.run) || refresh());
    running.then(late, late);
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start() {
      isOver = false;
      follow();
      void refresh();
      return () => {
        isOver = true;
        port.release();
      };
    },
    refresh,
    // A run reads as well, and must not be disturbed.
    retry: () => (isBusy(state.run) ? Promise.resolve() : retry()),
    async afterWriting(writing) {
      try {
        await Promise.race([writing(), unanswered()]);
      } finally {
        if (!isOver) {
          follow();
          void refresh();
        }
      }
    },
    async apply({ allowMassRetire = false } = {}) {
      const meant = planMeant();
      if (!meant || isBusy(state.run)) return;
      const isMeant = allowMassRetire && state.run.status === "refused";
      const own = newAttempt();
      attempt = own;
      set({ run: { status: "checking" } });
      let school = meant;
      try {
        await Promise.race([refresh(), own.givenUp]);
        if (own.isStopping || state.plan.status !== "ready") return set({ run: { status: "idle" } });
        school = state.plan.school;
        const changes = planChanges(meant.plan, school.plan);
        if (!isSame(changes)) {
          changedAt = LONG_AGO; // They are about to be read.
          return set({ run: { status: "changed", changes, school } });
        }
        if (settings.dryRun || !mayWrite(school)) return set({ run: { status: "idle" } });
        await write(own, school, isMeant);
      } catch (thrown) {
        const error = toError(thrown);
        set({
          run:
            error instanceof BreakerError
              ? { status: "refused", error, school }
              : { status: "failed", error },
        });
      }
      if (isOver) return;
      follow();
      await refresh();
    },
    stop() {
      const own = attempt;
      own.isStopping = true;
      if (state.run.status === "checking") {
        if (reading) reading.isGivenUp = true;
        own.giveUp();
      }
      if (state.run.status !== "writing") return;
      set({ run: { ...state.run, stopping: true } });
      void clock.sleep(PATIENCE_MS).then(own.giveUp);
    },
    dismiss() {
      if (!isBusy(state.run)) set({ run: { status: "idle" } });
    },
  };
}

/** One look at the base. */
interface Reading {
  readonly startedAt: Instant;
  /** The base has changed since. */
  isStale: boolean;
  /** Somebody does not wait for it any more. */
  isGivenUp: boolean;
  ends: Promise<void>;
}
