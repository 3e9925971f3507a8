import type { BasePort } from "../base/port.ts";
import type { Settings } from "../domain/settings.ts";
import type { Clock } from "./calling/clock.ts";
import { type Pace, paceOf } from "./calling/pace.ts";
import { type RunLimits, runLimits } from "./calling/run-limits.ts";
import type { SyncHost } from "./host.ts";

/** A run that has begun: its base, read within the rate, its clock and its limits. */
export interface Run {
  readonly base: BasePort;
  readonly clock: Clock;
  readonly settings: Settings;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly limits: RunLimits;
  /** Of the whole run, its logs included. */
  readonly pace: Pace;
  /** False ends the run as if its time were up. */
  readonly mayStart: () => boolean;
}

export function begin({ base, clock, settings, mayStart = () => true }: SyncHost): Run {
  const startedAt = clock.now();
  const limits = runLimits(base.limits, settings);
  const pace = paceOf(clock, startedAt, limits);
  return { base: readThrough(pace, base), clock, settings, startedAt, limits, pace, mayStart };
}

/** The same port, its reads kept within the rate; its writes are called by whoever makes them. */
const readThrough = (pace: Pace, port: BasePort): BasePort => ({
  ...port,
  schema: () => pace.ratedRead(() => port.schema()),
  list: (...asked) => pace.ratedRead(() => port.list(...asked)),
  readRecords: (...asked) => pace.ratedRead(() => port.readRecords(...asked)),
});
