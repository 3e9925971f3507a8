import type { BasePort } from "../base/port.ts";
import { schoolZone } from "../configuration/school-zone.ts";
import type { Settings } from "../domain/settings.ts";
import type { LocalDate } from "../domain/time/civil-time.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { Zone } from "../domain/time/zone.ts";
import type { SyncTarget } from "../planning/scope-target.ts";
import type { Clock } from "./calling/clock.ts";
import { type Pace, paceOf } from "./calling/pace.ts";
import { type RunLimits, runLimits } from "./calling/run-limits.ts";

/** What a run needs from outside: the base, the clock and the settings. */
export interface RunHost {
  readonly base: BasePort;
  readonly clock: Clock;
  readonly settings: Settings;
  /** Asked before every write; false ends the run as if its time were up. */
  readonly mayStart?: (() => boolean) | undefined;
}

/** What a run was asked for, and by whom. */
export interface RunRequest {
  readonly startDate?: LocalDate | undefined;
  /** Left out, the whole base. */
  readonly target?: SyncTarget | undefined;
  /** Who asked for the run, as the logs call them; left out, the sync itself. */
  readonly caller?: string | undefined;
  /** The script that runs, as the logs call it; left out, it follows from the target. */
  readonly script?: string | undefined;
  /** Version of the script that runs, for the logs. */
  readonly version?: string | undefined;
}

/** A run that has begun: its base, read within the rate, its clock and its limits. */
export interface Run {
  readonly base: BasePort;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly zone: Zone;
  readonly request: RunRequest;
  readonly startedAt: Instant;
  readonly limits: RunLimits;
  /** Of the whole run, its logs included. */
  readonly pace: Pace;
  /** False ends the run as if its time were up. */
  readonly mayStart: () => boolean;
}

export function begin(
  { base, clock, settings, mayStart = () => true }: RunHost,
  request: RunRequest = {},
): Run {
  const startedAt = clock.now();
  const limits = runLimits(base.limits, settings);
  const pace = paceOf(clock, startedAt, limits);
  const zone = schoolZone(settings);
  return { base: readThrough(pace, base), clock, settings, zone, request, startedAt, limits, pace, mayStart };
}

/** The same port, its reads kept within the rate; its writes are paced by whoever makes them. */
const readThrough = (pace: Pace, port: BasePort): BasePort => ({
  ...port,
  schema: () => pace.ratedRead(() => port.schema()),
  list: (...asked) => pace.ratedRead(() => port.list(...asked)),
  readRecords: (...asked) => pace.ratedRead(() => port.readRecords(...asked)),
});
