import { type Instant, instantAt, later } from "../domain/time/instant.ts";
import type { Clock } from "../execution/calling/clock.ts";

/**
 * The clock by which every rule is read: it stands at `start` when it is made, and runs on. Left out, it is that of the
 * machine.
 */
export function ruleClock(start?: Instant): Required<Clock> {
  const ahead = start === undefined ? 0 : start - machineNow();
  return { ...timers(1), now: () => later(machineNow(), ahead) };
}

/** The clock by which Airtable is waited for: `scale` times as fast as that of the machine. */
export function callClock(scale: number): Required<Clock> {
  const began = performance.now();
  const epoch = machineNow();
  return { ...timers(scale), now: () => later(epoch, (performance.now() - began) * scale) };
}

const timers = (scale: number) => ({
  sleep: (milliseconds: number) => new Promise<void>((done) => void setTimeout(done, milliseconds / scale)),
  alarm: (milliseconds: number, ring: () => void) => {
    // More than a timer can hold is as good as never.
    const set = setTimeout(ring, Math.min(milliseconds / scale, LONGEST_TIMER_MS));
    return () => clearTimeout(set);
  },
});

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The clock of the machine. */
export const machineNow = (): Instant => instantAt(Date.now());
