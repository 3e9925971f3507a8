import type { WebApiClock } from "./fetch.ts";

/** Lets requests go one after the other, as fast as the rate allows. */
export interface RequestPace {
  /** Comes true when the request may leave; it has to leave at once. */
  turn(): Promise<void>;
  /** Nobody's turn comes for so many milliseconds from now. */
  rest(milliseconds: number): void;
}

/** At most so many in any `perMs` milliseconds. */
export function requestPace(clock: WebApiClock, most: number, perMs: number): RequestPace {
  /** When the last ones left, the oldest first. */
  const left: number[] = [];
  let restsUntil = Number.NEGATIVE_INFINITY;
  let queue: Promise<void> = Promise.resolve();
  const wait = async (): Promise<void> => {
    for (;;) {
      const now = clock.now();
      const oldest = left.length < most ? undefined : left[0];
      const opens = Math.max(restsUntil, oldest === undefined ? Number.NEGATIVE_INFINITY : oldest + perMs);
      if (now >= opens) {
        left.push(now);
        if (left.length > most) left.shift();
        return;
      }
      await clock.sleep(opens - now);
    }
  };
  return {
    turn() {
      queue = queue.then(wait);
      return queue;
    },
    rest(milliseconds) {
      restsUntil = Math.max(restsUntil, clock.now() + milliseconds);
    },
  };
}
