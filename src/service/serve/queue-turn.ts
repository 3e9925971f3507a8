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
  let holder: Holder | undefined;
  return {
    late(isAny) {
      keeping(log, "that writes are on their way", () => {
        if (holder) store.locks.release(name, holder);
        holder = isAny ? thisHolder() : undefined;
        // Whoever sends it now has begun before these were put into it.
        if (holder && !store.locks.take(name, holder, clock.now())) holder = undefined;
      });
    },
    alone: (work) =>
      holdingLock(
        store,
        name,
        () => log.info(`Somebody else sends the queue of "${school}"; this one waits`),
        work,
        clock,
      ),
  };
}
