import { Cron } from "croner";
import type { Instant } from "../../domain/time/instant.ts";

/** What is done by the clock, and when last. */
export interface Scheduled {
  readonly name: string;
  /** A cron text, read in the zone. */
  readonly cron: string;
  readonly timeZone: string;
  readonly work: () => Promise<void>;
}

/** Does each thing at its times until it is stopped; one that is still on its way is not begun again. */
export function startSchedules(all: readonly Scheduled[]): { stop(): void } {
  const jobs = all.map(
    ({ cron, timeZone, work }) => new Cron(cron, { timezone: timeZone, protect: true, unref: true }, work),
  );
  return {
    stop() {
      for (const job of jobs) job.stop();
    },
  };
}

/** The longest time between two of its next runs, in milliseconds. */
export function periodOf(cron: string, timeZone: string): number {
  const job = new Cron(cron, { timezone: timeZone, paused: true });
  const times = job.nextRuns(PEEKED).map((time) => time.getTime());
  return Math.max(...times.slice(1).map((time, index) => time - (times[index] ?? time)), 0);
}

export interface RunTimes {
  /** The longest time between two runs, in milliseconds. */
  readonly period: number;
  readonly lastAt: Instant | undefined;
  readonly now: Instant;
  /** How long the program has been there to make one, in milliseconds. */
  readonly aliveMs: number;
}

/** Whether two periods have passed without a run. */
export const isRunLate = ({ period, lastAt, now, aliveMs }: RunTimes): boolean =>
  Math.min(lastAt === undefined ? Number.POSITIVE_INFINITY : now - lastAt, aliveMs) > 2 * period;

/** A week of quarters of hours, so that a weekend is among them. */
const PEEKED = 700;
