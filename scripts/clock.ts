import { instantAt } from "../src/domain/time/instant.ts";
import type { Clock } from "../src/execution/calling/clock.ts";

const timer = typeof setTimeout === "function" ? setTimeout : undefined;
const stop = typeof clearTimeout === "function" ? clearTimeout : undefined;

/** The clock of the automation; timers are not promised there. */
export const clock: Clock = {
  now: () => instantAt(Date.now()),
  ...(timer && {
    sleep: (milliseconds: number) => new Promise<void>((done) => timer(done, milliseconds)),
    alarm: (milliseconds: number, ring: () => void) => {
      const set = timer(ring, milliseconds);
      return () => stop?.(set);
    },
  }),
};
