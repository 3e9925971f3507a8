import type { BasePort } from "../base/port.ts";
import type { Settings } from "../domain/settings.ts";
import type { Clock } from "./calling/clock.ts";

/** What a run needs from outside: the base, the clock and the settings. */
export interface SyncHost {
  readonly base: BasePort;
  readonly clock: Clock;
  readonly settings: Settings;
  /** Asked before every write; false ends the run as if its time were up. */
  readonly mayStart?: (() => boolean) | undefined;
}
