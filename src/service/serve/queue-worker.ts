import { toError } from "../../domain/to-error.ts";
import type { Log } from "../log.ts";

/** Pauses between two tries to send what waits. */
const FIRST_MS = 2_000;
const LONGEST_MS = 60_000;

export interface QueueWorkerOptions {
  /** Whether anything waits. */
  readonly isWaiting: () => boolean;
  /** Sends what waits; false while Airtable is away. */
  readonly send: () => Promise<boolean>;
  /** By how much every pause is shortened. */
  readonly timeScale: number;
  readonly log: Log;
}

/** Sends what waits in the queue by itself, as soon as it can. */
export interface QueueWorker {
  /** Something may have come into the queue. */
  wake(): void;
  /** Sends at once, whatever the pauses; false while Airtable is away. */
  sendNow(): Promise<boolean>;
  stop(): void;
}

export function queueWorker({ isWaiting, send, timeScale, log }: QueueWorkerOptions): QueueWorker {
  let timer: NodeJS.Timeout | undefined;
  let pause = FIRST_MS;
  let isStopped = false;
  let sending: Promise<boolean> | undefined;
  const sendOnce = (): Promise<boolean> => {
    sending ??= send()
      .catch((thrown) => {
        log.warn(`The queue could not be sent: ${toError(thrown).message}`);
        return false;
      })
      .finally(() => {
        sending = undefined;
      });
    return sending;
  };
  const arm = (): void => {
    if (isStopped || timer || !isWaiting()) return;
    timer = setTimeout(() => void attempt(), pause / timeScale);
    timer.unref();
  };
  const attempt = async (): Promise<void> => {
    const isThrough = await sendOnce();
    timer = undefined;
    pause = isThrough ? FIRST_MS : Math.min(pause * 2, LONGEST_MS);
    arm();
  };
  return {
    wake: arm,
    async sendNow() {
      const isThrough = await sendOnce();
      if (isThrough) pause = FIRST_MS;
      return isThrough;
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
