import type { CallLimits, PortLimits } from "../../base/port.ts";
import type { Settings } from "../../domain/settings.ts";

/** What a run keeps to: the limits of its base, as far as the settings do not lower them (semantics 2.39). */
export interface RunLimits {
  /** The most records one write may carry. */
  readonly batch: number;
  readonly calls: CallLimits;
  /** No call starts later than so many milliseconds after the start of the run. */
  readonly budgetMs: number;
  readonly maxInFlight: number;
  /** How long a write has to wait after a read, in milliseconds. */
  readonly restAfterReadMs: number;
}

/** So long before the base ends a run, the run begins to end by itself. */
const RESERVE_MS = 5000;

export function runLimits(
  { batch, calls, restAfterReadMs, runMs }: Omit<PortLimits, "reads">,
  {
    callsPerSecond,
    timeBudgetMs = Number.POSITIVE_INFINITY,
    maxInFlight,
  }: Pick<Settings, "callsPerSecond" | "timeBudgetMs" | "maxInFlight">,
): RunLimits {
  const most = Math.min(calls.most, Math.max(1, Math.floor((callsPerSecond * calls.perMs) / 1000)));
  const budgetMs = Math.min(runMs - RESERVE_MS, timeBudgetMs);
  return { batch, calls: { ...calls, most }, budgetMs, maxInFlight, restAfterReadMs };
}
