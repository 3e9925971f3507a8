import { type ChangeLogRow, nameOfRun, type RunLogRow } from "../../base/codecs/log-codec.ts";
import { toError } from "../../domain/to-error.ts";
import type { Instant } from "../../domain/zone.ts";
import type { Run } from "../begin.ts";
import type { Pace } from "../calling/pace.ts";
import { within } from "../calling/with-timeout.ts";
import type { Entry, RunError } from "../log/entry.ts";
import type { SchoolStore } from "../store.ts";
import { addToLog, LOG_SECONDS, type LogContext, logFailed } from "./add-rows.ts";

/** A run as its logs tell of it. */
export interface RunRecord
  extends Pick<RunLogRow, "script" | "version" | "created" | "updated" | "deactivated" | "overlaps"> {
  readonly startedAt: Instant;
  readonly errors: readonly RunError[];
  readonly incomplete: boolean;
  readonly remaining: number;
  readonly seconds: number;
  /** The hours that came and went. */
  readonly changes: readonly ChangeLogRow[];
}

export interface Logged {
  /** The last run of this script that left a row was incomplete as well. */
  readonly incompleteTwice: boolean;
  readonly entries: readonly Entry[];
}

const NOTHING_LOGGED: Logged = { incompleteTwice: false, entries: [] };

/** To a tenth. */
export const secondsBetween = (from: Instant, to: Instant): number => Math.round((to - from) / 100) / 10;

/** `ok`, or `partial` when something is left to be done or to be looked at. */
export const statusOf = (errors: readonly RunError[], incomplete: boolean): "ok" | "partial" =>
  errors.length > 0 || incomplete ? "partial" : "ok";

/** Writes the optional logs, last of all (semantics 5.3, 5.4). Nothing that happens here changes anything else. */
export async function keepLogs(run: RunRecord, store: SchoolStore, context: LogContext): Promise<Logged> {
  const { runLog, changeLog, errorLog } = store;
  const isWorthTelling =
    run.created + run.updated + run.deactivated + run.errors.length > 0 || run.incomplete;
  // A run that ran out of time has kept a little of it for this row and for a look at the one before.
  const [before, told] = await Promise.all([
    lookBack(run, store, context),
    addToLog(runLog, isWorthTelling ? [rowOf(run)] : [], context, run.incomplete ? 0 : LOG_SECONDS),
  ]);
  const changes = await addToLog(changeLog, run.changes, context);
  const failures = run.errors.map(({ slot, error }) => ({
    slot,
    error,
    at: run.startedAt,
    run: nameOfRun(run),
  }));
  const failed = await addToLog(errorLog, failures, context);
  return {
    incompleteTwice: before.incompleteTwice,
    entries: [...before.entries, ...told, ...changes, ...failed],
  };
}

/** Only an incomplete run asks a log, and only whether the run before it was incomplete, too. */
async function lookBack(
  run: RunRecord,
  { runLog, readsLeft }: SchoolStore,
  { pace, clock }: LogContext,
): Promise<Logged> {
  if (!runLog || !run.incomplete || readsLeft() === 0 || pace.isSpent()) return NOTHING_LOGGED;
  try {
    const message = await within(clock, pace.left(), runLog.lastMessage(run));
    return { incompleteTwice: message?.startsWith(INCOMPLETE) ?? false, entries: [] };
  } catch (thrown) {
    return { incompleteTwice: false, entries: [logFailed(runLog.name, toError(thrown))] };
  }
}

const rowOf = (run: RunRecord): RunLogRow => ({
  script: run.script,
  startedAt: run.startedAt,
  status: statusOf(run.errors, run.incomplete),
  created: run.created,
  updated: run.updated,
  deactivated: run.deactivated,
  errors: run.errors.length,
  overlaps: run.overlaps,
  seconds: run.seconds,
  version: run.version,
  message: messageOf(run),
});

/**
 * What the work of a run may take of its time: where runs are remembered, a little is kept back, so that one that
 * runs out of time can still say so.
 */
export const workPace = ({ pace, limits }: Pick<Run, "pace" | "limits">, { runLog }: SchoolStore): Pace =>
  runLog ? pace.leaving(Math.min(LOG_SECONDS, limits.budgetMs / 5000)) : pace;

/** Begins the message of a run that did not get through; the next run goes by it. */
const INCOMPLETE = "Incomplete: ";
const MOST_ERRORS = 20;

function messageOf({ incomplete, remaining, errors }: RunRecord): string {
  const rest = errors.length - MOST_ERRORS;
  return [
    ...(incomplete ? [`${INCOMPLETE}${remaining} actions left for the next run`] : []),
    ...errors.slice(0, MOST_ERRORS).map(({ slot, error }) => (slot === "" ? error : `${slot}: ${error}`)),
    ...(rest > 0 ? [`(+${rest})`] : []),
  ].join("\n");
}
