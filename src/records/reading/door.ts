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
  /** Rings after so many milliseconds; gives what calls it off. Left out, whoever waits is never sent away. */
  readonly alarm?: ((milliseconds: number, ring: () => void) => () => void) | undefined;
}

/** What a visit is taken to last until some have been made, in milliseconds. */
const FIRST_GUESS_MS = 500;
/** How much the last visit says about the next one. */
const WEIGHT = 0.2;

export function doorOf({ atOnce, patienceMs, now, alarm }: DoorOptions): Door {
  const waiting: (() => void)[] = [];
  const inside = new Set<{ began: Instant }>();
  let usualMs = FIRST_GUESS_MS;

  /** How long one who comes now would wait: by what was usual, and at least as long as somebody is inside by now. */
  const expectedMs = (): number => {
    const at = now();
    const lasting = [...inside].map(({ began }) => at - began);
    return Math.max(((waiting.length + 1) * usualMs) / atOnce, ...lasting);
  };
  return {
    async enter(work) {
      const visit = { began: now() };
      if (inside.size < atOnce) inside.add(visit);
      else {
        const wait = expectedMs();
        if (wait > patienceMs) throw new BusyError(wait);
        await new Promise<void>((letIn, refuse) => {
          const callOff = alarm?.(patienceMs, () => {
            waiting.splice(waiting.indexOf(turn), 1);
            refuse(new BusyError(patienceMs));
          });
          const turn = (): void => {
            callOff?.();
            visit.began = now();
            inside.add(visit);
            letIn();
          };
          waiting.push(turn);
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
