import type { Clock } from "../../execution/calling/clock.ts";
import { thisHolder } from "./holders.ts";
import type { Store } from "./store.ts";

/** How long to wait before looking again whether a lock is free, and how often its holder says that it is alive. */
const LOOK_MS = 200;
const RENEW_MS = 10_000;

/**
 * Does the work once nobody else has the lock, and holds it meanwhile. `told` hears once that somebody has it.
 * Throws a `StoreError` before the work begins; what fails while it is held does not disturb the work.
 */
export async function holdingLock<Value>(
  { locks }: Pick<Store, "locks">,
  name: string,
  told: () => void,
  work: () => Promise<Value>,
  clock: Clock,
): Promise<Value> {
  const holder = thisHolder();
  let wasTold = false;
  while (!locks.take(name, holder, clock.now())) {
    if (!wasTold) told();
    wasTold = true;
    await clock.sleep?.(LOOK_MS);
  }
  const beat = setInterval(() => attempt(() => locks.renew(name, holder, clock.now())), RENEW_MS);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    attempt(() => locks.release(name, holder));
  }
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // A lock that cannot be given back is free as soon as this process is gone.
  }
}
