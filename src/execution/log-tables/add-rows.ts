import { isRejected, kindOf } from "../../base/port-error.ts";
import type { LogTable } from "../../base/store.ts";
import { halves } from "../apply/bisect.ts";
import type { Clock } from "../calling/clock.ts";
import { batchesOf, mapConcurrently } from "../calling/map-concurrently.ts";
import type { Answer, Pace } from "../calling/pace.ts";
import type { RunLimits } from "../calling/run-limits.ts";
import { withTimeout } from "../calling/with-timeout.ts";
import type { Entry } from "../log/entry.ts";

export interface LogContext {
  readonly pace: Pace;
  readonly clock: Pick<Clock, "alarm">;
  readonly limits: Pick<RunLimits, "batch" | "maxInFlight">;
}

/** A log may start calls only while so many milliseconds of the run are left (semantics 5.4). */
export const LOG_MS = 3000;

/**
 * Adds rows to a log. Whatever happens to it changes nothing else: any failure becomes one entry of the run log.
 * What Airtable itself has refused is halved down to the row that is to blame; any other failed call is not made again,
 * for it may have been written all the same (semantics 2.39).
 */
export async function addToLog<Row>(
  log: LogTable<Row> | undefined,
  rows: readonly Row[],
  { pace, clock, limits }: LogContext,
  leaving = LOG_MS,
): Promise<readonly Entry[]> {
  if (!log || rows.length === 0) return [];
  const early = pace.leaving(leaving);
  const add = async (some: readonly Row[]): Promise<readonly Answer<void>[]> => {
    const answer = await early.call(async () => log.add(some));
    if (answer.status !== "failed" || !isOfOneRow(answer.error) || some.length === 1) return [answer];
    const answers: Answer<void>[] = [];
    for (const half of halves(some)) answers.push(...(await add(half)));
    return answers;
  };
  const calls = batchesOf(rows, limits.batch).map((some) => () => add(some));
  const answers = (await withTimeout(clock, pace.left(), mapConcurrently(calls, limits.maxInFlight)))?.flat();
  if (!answers) return [logFailed(log.name, new Error("no answer came in time"))];
  const failed = answers.find(({ status }) => status === "failed");
  if (failed?.status === "failed") return [logFailed(log.name, failed.error)];
  return answers.some(({ status }) => status === "out-of-time")
    ? [logFailed(log.name, new Error("no time was left"))]
    : [];
}

/** A permission that is missing is missing for every row (semantics 2.82). */
const isOfOneRow = (error: Error): boolean => isRejected(error) && kindOf(error) !== "forbidden";

export const logFailed = (table: string, error: Error): Entry => ({
  level: "warn",
  code: "log-failed",
  message: `Could not write to ${table}: ${error.message}`,
});
