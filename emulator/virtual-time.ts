import { type Instant, later, latest } from "../src/domain/time/instant.ts";

/** Time that passes only when somebody looks at it or waits for it; a simulation of any length takes no time at all. */
export interface VirtualTime {
  /** Every look takes a little, as it does on a real machine. */
  now(): Instant;
  /** The same, seen from outside: no time passes. */
  peek(): Instant;
  /** Calls back once so many milliseconds have passed. */
  after(milliseconds: number, callback: () => void): void;
  sleep(milliseconds: number): Promise<void>;
  /** Goes on to the next moment for which something is planned; false when nothing is. */
  skip(): boolean;
}

interface Planned {
  readonly at: Instant;
  readonly callback: () => void;
}

/** `lookMs` is what a look at the clock takes. */
export function virtualTime(startsAt: Instant, lookMs = 1): VirtualTime {
  let time = startsAt;
  /** The next one last. */
  const planned: Planned[] = [];
  const nextPlanned = (): Planned | undefined => planned[planned.length - 1];
  const passTo = (moment: Instant): void => {
    for (let next = nextPlanned(); next && next.at <= moment; next = nextPlanned()) {
      planned.pop();
      time = latest(time, next.at);
      next.callback();
    }
    time = latest(time, moment);
  };
  const after = (milliseconds: number, callback: () => void): void => {
    // As with `setTimeout`, what is no number is no wait.
    const at = later(time, milliseconds > 0 ? milliseconds : 0);
    const index = planned.findIndex((other) => other.at <= at);
    planned.splice(index < 0 ? planned.length : index, 0, { at, callback });
  };
  return {
    now() {
      passTo(later(time, lookMs));
      return time;
    },
    peek: () => time,
    after,
    sleep: (milliseconds) => new Promise((resolve) => after(milliseconds, resolve)),
    skip() {
      const next = nextPlanned();
      if (next) passTo(next.at);
      return next !== undefined;
    },
  };
}

/** How some work ended; `stuck`: it waits for what will never happen. */
export type Played<Value> =
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "failed"; readonly error: unknown }
  | { readonly status: "stuck" };

/**
 * Lets time pass until the work is over. `turn` has to let everything run that waits for nothing but its turn
 * (in Node `setImmediate`): only then is it known that the work waits for time.
 */
export async function playOut<Value>(
  time: VirtualTime,
  work: Promise<Value>,
  turn: () => Promise<void>,
): Promise<Played<Value>> {
  let played: Played<Value> | undefined;
  work.then(
    (value) => {
      played = { status: "done", value };
    },
    (error: unknown) => {
      played = { status: "failed", error };
    },
  );
  for (;;) {
    await turn();
    if (played) return played;
    if (!time.skip()) return { status: "stuck" };
  }
}
