import { toError } from "../../domain/to-error.ts";
import type { QueuedEdit, QueueStorage } from "../queue/queued-edit.ts";
import { isAway } from "../queue/send-queue.ts";
import type { Door } from "../reading/door.ts";
import { RecordsError } from "../records-error.ts";

/** Writes that their callers wait for only so long. What is given up goes on, and then settles what was queued instead. */
export interface Attempts {
  make<Value>(
    work: () => Promise<Value>,
    late: LateEnd<Value>,
  ): Promise<{ readonly value: Value } | { readonly queued: readonly QueuedEdit[] }>;
  /** Everything that was given up waiting for has come to an end. */
  settled(): Promise<void>;
}

/** What becomes of edits in the queue when the write that they stand for comes to its end after all. */
export interface LateEnd<Value> {
  queue(): readonly QueuedEdit[];
  done(edits: readonly QueuedEdit[], value: Value): void;
  /** Still nobody knows whether it was done. */
  away?(edits: readonly QueuedEdit[]): void;
}

export interface AttemptsOptions {
  readonly door: Door;
  readonly storage: Pick<QueueStorage, "put">;
  readonly inTime: <Value>(write: Promise<Value>) => Promise<Value>;
  /** Hears when the first is given up waiting for, and when the last of them has come to its end. */
  readonly late: (isAny: boolean) => void;
}

export function attemptsOf({ door, storage, inTime, late: tellLate }: AttemptsOptions): Attempts {
  const underway = new Set<Promise<unknown>>();
  const settleLate = <Value>(
    going: Promise<Value>,
    queued: readonly QueuedEdit[],
    late: LateEnd<Value>,
  ): Promise<void> =>
    going.then(
      (value) => late.done(queued, value),
      (thrown) => {
        if (isKept(thrown)) return late.away?.(queued);
        const [only] = queued;
        // Of several nobody knows which one was refused: the queue sends each by itself.
        if (only && queued.length === 1) storage.put("lost", { ...only, reason: toError(thrown).message });
      },
    );
  return {
    async make(work, late) {
      const going = door.enter(work);
      // Where it can neither be waited for nor be kept, its end is nobody's any more.
      going.catch(() => undefined);
      try {
        return { value: await inTime(going) };
      } catch (thrown) {
        if (!isKept(thrown)) throw thrown;
        const queued = late.queue();
        const settling = settleLate(going, queued, late);
        underway.add(settling);
        if (underway.size === 1) tellLate(true);
        const forget = () => {
          underway.delete(settling);
          if (underway.size === 0) tellLate(false);
        };
        settling.then(forget, forget);
        return { queued };
      }
    },
    async settled() {
      await Promise.allSettled(underway);
    },
  };
}

/** Nobody knows whether it was done, or nobody was there to do it: it is kept and sent later. */
const isKept = (thrown: unknown): boolean => !(thrown instanceof RecordsError) && isAway(toError(thrown));
