import type { Instant } from "../../domain/time/instant.ts";

/** Records that were made lately: none of them is that of an edit that comes to be kept, however equal it is. */
export interface MadeLately {
  add(record: string): void;
  /** Those that an edit of that moment could be taken for. */
  since(moment: Instant): readonly string[];
}

/** Clocks of two machines are never quite the same. */
export const SKEW_MS = 5_000;
/** No write is on its way for longer. */
const KEPT_MS = 10 * 60_000;

export function madeLately(now: () => Instant): MadeLately {
  const made = new Map<string, Instant>();
  return {
    add(record) {
      const at = now();
      for (const [oldest, its] of made) if (its < at - KEPT_MS) made.delete(oldest);
      made.set(record, at);
    },
    // The clock of the other side may be behind by as much as ours is ahead.
    since: (moment) => [...made].flatMap(([record, at]) => (at >= moment - 2 * SKEW_MS ? [record] : [])),
  };
}
