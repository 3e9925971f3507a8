import type { BlocksClock, LivePort } from "../adapters/blocks.ts";
import type { BasePort } from "../base/port.ts";
import type { Settings } from "../domain/settings.ts";
import { BreakerError } from "../execution/breaker/breaker.ts";
import { toError } from "../execution/errors.ts";
import { type LoadedSchool, loadSchool } from "../execution/load.ts";
import { runPlanned, type SyncResult } from "../execution/sync.ts";
import { isSame, type PlanChanges, planChanges } from "./plan-changes.ts";

/** What somebody in front of the panel sees of the plan, and of a run. */
export interface SessionState {
  readonly plan: PlanState;
  readonly run: RunState;
}

export type PlanState =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly error: Error }
  | {
      readonly status: "ready";
      readonly school: LoadedSchool;
      /** What the last change of the base has changed in the plan. */
      readonly news: PlanChanges | undefined;
    };

export type RunState =
  | { readonly status: "idle" }
  /** The plan is made once more, before the first write. */
  | { readonly status: "checking" }
  /** It has come out differently, so nothing was written. */
  | { readonly status: "changed"; readonly changes: PlanChanges; readonly school: LoadedSchool }
  /** It would close very many slots, so nothing was written. */
  | { readonly status: "refused"; readonly error: Error; readonly school: LoadedSchool }
  | { readonly status: "writing"; readonly done: number; readonly total: number; readonly stopping: boolean }
  | { readonly status: "finished"; readonly result: SyncResult; readonly stopped: boolean }
  | { readonly status: "failed"; readonly error: Error };

/** The last look and the writing: nothing may come between. */
export const isBusy = ({ status }: RunState): boolean => status === "checking" || status === "writing";

/** The plan of a base, followed and applied; React only shows it. */
export interface Session {
  state(): SessionState;
  /** Gives the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Follows the base until the returned function is called. */
  start(): () => void;
  refresh(): Promise<void>;
  /**
   * Carries out exactly the plan that is shown, or none: while it asks, the plan about which it asks. Very many slots
   * are closed only where this very plan was refused for it.
   */
  apply(options?: { readonly allowMassRetire?: boolean }): Promise<void>;
  /** Lets the calls on their way end, and starts no other. */
  stop(): void;
  /** Back to the plan. */
  dismiss(): void;
}

export interface SessionHost {
  readonly port: LivePort;
  readonly clock: BlocksClock;
  readonly settings: Settings;
  /** Whether this plan may be written here and now, the settings apart; asked just before the first write. */
  readonly mayWrite?: (school: LoadedSchool) => boolean;
  /** What is on the screen of the session before this one. */
  readonly run?: RunState;
}

/** What the logs call it. */
const SCRIPT = "control-panel";
/** Changes often come in showers. */
const QUIET_MS = 300;
/** A plan that has been on the screen for less has not been read. */
const READING_MS = 1000;
/** Calls that have waited for the SDK start together, so the others leave room for them. */
const CALLS_PER_SECOND = 10;
const MOST_IN_FLIGHT = 5;

export function panelSession({
  port,
  clock,
  settings,
  mayWrite = () => true,
  run = { status: "idle" },
}: SessionHost): Session {
  let state: SessionState = { plan: { status: "loading" }, run };
  /** The plan before the last change, and when that came. */
  let seen: LoadedSchool | undefined;
  let changedAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;
  let isStale = false;
  let isStopping = false;
  let isOver = false;
  let written: (records: number) => void = () => {};
  const base = counting(port, (records) => written(records));
  const listeners = new Set<() => void>();

  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };

  const show = (school: LoadedSchool): void => {
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
  const read = async (): Promise<void> => {
    try {
      do {
        isStale = false;
        const school = await loadSchool({ base, clock, settings }, clock.now(), {});
        if (!isStale) show(school);
      } while (isStale);
    } catch (thrown) {
      set({ plan: { status: "failed", error: toError(thrown) } });
    }
  };
  const refresh = (): Promise<void> => {
    isStale = true;
    reading ??= read().finally(() => {
      reading = undefined;
    });
    return reading;
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
  const planMeant = (): LoadedSchool | undefined => {
    if (state.run.status === "changed" || state.run.status === "refused") return state.run.school;
    if (seen && clock.now() - changedAt < READING_MS) return seen;
    return state.plan.status === "ready" ? state.plan.school : undefined;
  };

  const write = async (school: LoadedSchool, allowMassRetire: boolean): Promise<void> => {
    isStopping = false;
    const total = school.plan.writes.length;
    let done = 0;
    const progress = (): void => set({ run: { status: "writing", done, total, stopping: isStopping } });
    progress();
    written = (records) => {
      // The second look at the end may write as well, beyond the plan.
      done = Math.min(total, done + records);
      progress();
    };
    const host = {
      base,
      clock,
      settings: inPanel(settings, allowMassRetire),
      mayStart: () => !isStopping,
    };
    const result = await runPlanned(host, school, clock.now(), { script: SCRIPT, caller: `sync:${SCRIPT}` });
    // What comes next is no news: the person has done it.
    seen = undefined;
    set({ plan: { status: "loading" } });
    set({ run: { status: "finished", result, stopped: isStopping && result.remaining > 0 } });
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
    async apply({ allowMassRetire = false } = {}) {
      const meant = planMeant();
      if (!meant || isBusy(state.run)) return;
      const isMeant = allowMassRetire && state.run.status === "refused";
      set({ run: { status: "checking" } });
      let school = meant;
      try {
        await refresh();
        if (state.plan.status !== "ready") return set({ run: { status: "idle" } });
        school = state.plan.school;
        const changes = planChanges(meant.plan, school.plan);
        if (!isSame(changes)) {
          changedAt = Number.NEGATIVE_INFINITY; // They are about to be read.
          return set({ run: { status: "changed", changes, school } });
        }
        if (settings.dryRun || !mayWrite(school)) return set({ run: { status: "idle" } });
        await write(school, isMeant);
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
      isStopping = true;
      if (state.run.status === "writing") set({ run: { ...state.run, stopping: true } });
    },
    dismiss() {
      if (!isBusy(state.run)) set({ run: { status: "idle" } });
    },
  };
}

/** An extension has no 30 seconds; how long a run takes is up to the person. */
const inPanel = (settings: Settings, allowMassRetire: boolean): Settings => ({
  ...settings,
  allowMassRetire: settings.allowMassRetire || allowMassRetire,
  timeBudgetSeconds: Number.POSITIVE_INFINITY,
  maxInFlight: Math.min(settings.maxInFlight, MOST_IN_FLIGHT),
  callsPerSecond: Math.min(settings.callsPerSecond, CALLS_PER_SECOND),
});

function counting(port: BasePort, written: (records: number) => void): BasePort {
  return {
    ...port,
    async create(table, rows) {
      const ids = await port.create(table, rows);
      written(ids.length);
      return ids;
    },
    async update(table, edits) {
      await port.update(table, edits);
      written(edits.length);
    },
  };
}
