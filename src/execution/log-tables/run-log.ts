import { type ChangeLogRow, nameOfRun, type RunLogRow } from "../../base/codecs/logs/log-codec.ts";
import type { Store } from "../../base/store.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { toError } from "../../domain/to-error.ts";
import type { Run } from "../begin.ts";
import { withTimeout } from "../calling/with-timeout.ts";
import { type Entry, inOrder, type RunError } from "../log/entry.ts";
import type { RunSummary } from "../summary.ts";
import { addToLog, LOG_MS, type LogContext, logFailed } from "./add-rows.ts";
import { type Origin, originOf } from "./origin.ts";

/** A run that is over, as far as its logs tell of it. */
interface Loggable extends RunSummary {
  readonly run: Run;
  readonly school: { readonly store: Store };
}

/** A run as a row of the run log names it. */
interface RunRecord extends RunSummary, Omit<Origin, "changedBy"> {
  readonly startedAt: Instant;
  readonly durationMs: number;
}

interface Logged {
  /** The last run of this script that left a row was incomplete as well. */
  readonly incompleteTwice: boolean;
  readonly entries: readonly Entry[];
}

const NOTHING_LOGGED: Logged = { incompleteTwice: false, entries: [] };

/**
 * Writes the optional logs, last of all (semantics 5.3, 5.4), but for a dry run. Nothing that happens here changes
 * anything else. `whenSettled` is told the result first, for the logs may take Airtable too long.
 */
export async function keepLog<Result extends Loggable>(
  result: Result,
  changes: readonly ChangeLogRow[],
  whenSettled?: (result: Result) => void,
): Promise<Result> {
  const { run, school } = result;
  if (run.settings.dryRun) return result;
  if (school.store.hasLogs) whenSettled?.(result);
  const { script, version } = originOf(run.request);
  const durationMs = run.clock.now() - run.startedAt;
  const record = { ...result, script, version, startedAt: run.startedAt, durationMs };
  const { incompleteTwice, entries } = await writeLogs(record, changes, school.store, run);
  return { ...result, incompleteTwice, entries: inOrder([...result.entries, ...entries]) };
}

/** `ok`, or `partial` when something is left to be done or to be looked at. */
export const statusOf = (errors: readonly RunError[], incomplete: boolean): "ok" | "partial" =>
  errors.length > 0 || incomplete ? "partial" : "ok";

async function writeLogs(
  run: RunRecord,
  changed: readonly ChangeLogRow[],
  store: Store,
  context: LogContext,
): Promise<Logged> {
  const { runLog, changeLog, errorLog } = store;
  const isWorthTelling =
    run.created + run.updated + run.deactivated + run.errors.length > 0 || run.incomplete;
  // A run that ran out of time has kept a little of it for this row and for a look at the one before.
  const [before, told] = await Promise.all([
    lookBack(run, store, context),
    addToLog(runLog, isWorthTelling ? [rowOf(run)] : [], context, run.incomplete ? 0 : LOG_MS),
  ]);
  const changes = await addToLog(changeLog, changed, context);
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
  { runLog, readsLeft }: Store,
  { pace, clock }: LogContext,
): Promise<Logged> {
  if (!runLog || !run.incomplete || readsLeft() === 0 || pace.isSpent()) return NOTHING_LOGGED;
  try {
    const message = await withTimeout(clock, pace.left(), runLog.lastMessage(run));
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
  durationMs: run.durationMs,
  version: run.version,
  message: messageOf(run),
});

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
