import type { Instant } from "../../domain/time/instant.ts";
import { BusyError } from "./busy-error.ts";

/** Lets so many in at once; the others wait in the order in which they came. */
export interface Door {
  /** Rejects at once with a `BusyError` where the turn would not come in time. */
  enter<Value>(work: () => Promise<Value>): Promise<Value>;
}

export interface DoorOptions {
  readonly atOnce: number;
  /** Nobody waits longer, as far as that can be foreseen, in milliseconds. */
  readonly patienceMs: number;
  readonly now: () => Instant;
}

/** What a visit is taken to last until some have been made, in milliseconds. */
const FIRST_GUESS_MS = 500;
/** How much the last visit says about the next one. */
const WEIGHT = 0.2;

export function doorOf({ atOnce, patienceMs, now }: DoorOptions): Door {
  const waiting: (() => void)[] = [];
  const inside = new Set<{ began: Instant }>();
  let usualMs = FIRST_GUESS_MS;

  /** How long one who comes now would wait. A visit that goes on and on says more than those before it. */
  const expectedMs = (): number => {
    const at = now();
    const longest = Math.max(usualMs, ...[...inside].map(({ began }) => at - began));
    return ((waiting.length + 1) * longest) / atOnce;
  };
  return {
    async enter(work) {
      const visit = { began: now() };
      if (inside.size < atOnce) inside.add(visit);
      else {
        const wait = expectedMs();
        if (wait > patienceMs) throw new BusyError(wait);
        await new Promise<void>((letIn) => {
          waiting.push(() => {
            visit.began = now();
            inside.add(visit);
            letIn();
          });
        });
      }
      try {
        return await work();
      } finally {
        usualMs += (now() - visit.began - usualMs) * WEIGHT;
        inside.delete(visit);
        waiting.shift()?.();
      }
    },
  };
}
