import { asError } from "./thrown.ts";

/** The clock of the host. Nothing else in the engine knows what time it is. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Missing where the host has no timers. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

export interface PaceSettings {
  readonly timeBudgetSeconds: number;
  readonly callsPerSecond: number;
}

export type Answer<Value> =
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "failed"; readonly error: Error }
  | { readonly status: "out-of-time" };

/** Keeps the writes of a run within Airtable's rate and the run within its time (semantics 2.39). */
export interface Pace {
  /** No new call may start any more. */
  isSpent(): boolean;
  /** Makes the call as soon as the rate allows; one that is refused for the rate is made again. */
  call<Value>(make: () => Promise<Value>): Promise<Answer<Value>>;
}

const RATE_WINDOW_MS = 1000;

export function paceOf(
  clock: Clock,
  startedAt: number,
  settings: PaceSettings,
  mayStart: () => boolean = () => true,
): Pace {
  const deadline = startedAt + settings.timeBudgetSeconds * 1000;
  /** When the last calls started, the oldest first. */
  const starts: number[] = [];
  const inFlight = new Set<Promise<unknown>>();
  let resumeAt = Number.NEGATIVE_INFINITY;

  /** The moment from which a call may start. */
  const opensAt = (): number => {
    const oldest =
      starts.length < settings.callsPerSecond ? undefined : starts[starts.length - settings.callsPerSecond];
    return Math.max(resumeAt, oldest === undefined ? Number.NEGATIVE_INFINITY : oldest + RATE_WINDOW_MS + 1);
  };
  /** Waits for a call in flight, else for the time itself, with a timer where there is one. */
  const pause = async (until: number): Promise<void> => {
    if (inFlight.size > 0) await Promise.race(inFlight);
    else if (clock.sleep) await clock.sleep(Math.max(1, until - clock.now()));
    else while (clock.now() < until) await null;
  };
  /** False when the time was spent before the turn came. */
  const takeTurn = async (): Promise<boolean> => {
    for (;;) {
      const now = clock.now();
      if (now >= deadline || !mayStart()) return false;
      const opens = opensAt();
      if (now >= opens) {
        starts.push(now);
        if (starts.length > settings.callsPerSecond) starts.shift();
        return true;
      }
      await pause(Math.min(opens, deadline));
    }
  };
  const settle = async <Value>(make: () => Promise<Value>): Promise<Answer<Value>> => {
    try {
      return { status: "done", value: await make() };
    } catch (thrown) {
      return { status: "failed", error: asError(thrown) };
    }
  };

  return {
    isSpent: () => clock.now() >= deadline || !mayStart(),
    async call(make) {
      for (;;) {
        if (!(await takeTurn())) return { status: "out-of-time" };
        const answer = settle(make);
        inFlight.add(answer);
        const settled = await answer;
        inFlight.delete(answer);
        if (settled.status !== "failed" || !isRateRefusal(settled.error)) return settled;
        resumeAt = clock.now() + RATE_WINDOW_MS;
      }
    },
  };
}

/** "Can only send 15 mutations every 1000ms" and its variants: nothing was written. */
const isRateRefusal = (error: Error): boolean =>
  /mutations? every|rate limit|too many requests/i.test(error.message);
