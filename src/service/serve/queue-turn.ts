import type { Clock } from "../../execution/calling/clock.ts";
import type { Log } from "../log.ts";
import { holdingLock } from "../store/hold-lock.ts";
import { thisHolder } from "../store/holders.ts";
import { keeping } from "../store/open-store.ts";
import type { Holder, Store } from "../store/store.ts";

/** Whose turn it is to send the queue of a school: a record that two programs look for at one time, both would make. */
export interface QueueTurn {
  /** Writes that stand in the queue as well are on their way: until they are through it is nobody else's turn. */
  late(isAny: boolean): void;
  alone<Value>(work: () => Promise<Value>): Promise<Value>;
}

export interface QueueTurnOptions {
  readonly store: Pick<Store, "locks">;
  readonly school: string;
  readonly clock: Clock;
  readonly log: Log;
}

export function queueTurn({ store, school, clock, log }: QueueTurnOptions): QueueTurn {
  const name = `queue ${school}`;
  let isLate = false;
  let holder: Holder | undefined;
  /** Holds the turn while writes are on their way; where somebody has it, from when he gives it back. */
  const hold = (): void =>
    keeping(log, "that writes are on their way", () => {
      if (!isLate || holder) return;
      const next = thisHolder();
      if (store.locks.take(name, next, clock.now())) holder = next;
    });
  return {
    late(isAny) {
      isLate = isAny;
      hold();
      if (isAny || !holder) return;
      const last = holder;
      holder = undefined;
      keeping(log, "that writes are through", () => store.locks.release(name, last));
    },
    async alone(work) {
      const wait = (): void => log.info(`Somebody else sends the queue of "${school}"; this one waits`);
      try {
        return await holdingLock(store, name, wait, work, clock);
      } finally {
        // Of those that have come meanwhile.
        hold();
      }
    },
  };
}
