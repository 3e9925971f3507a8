import type { Instant } from "../../domain/time/instant.ts";

/** The clock of the host. Nothing else in the engine knows what time it is. */
export interface Clock {
  now(): Instant;
  /** Missing where the host has no timers. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Rings once after so many milliseconds, unless it is called off by what this gives; missing as `sleep` is. */
  readonly alarm?: (milliseconds: number, ring: () => void) => () => void;
}
