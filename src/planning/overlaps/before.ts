import type { SlotFacts } from "../held/facts.ts";
import type { SyncWindow } from "../window.ts";
import { emptyOccupancy } from "./occupancy.ts";

/** Pairs of slots of the window that overlapped before the run (semantics 2.46). */
export interface OverlapsBefore {
  readonly count: number;
  /** The pairs themselves, at most `MOST_PAIRS` of them. */
  readonly pairs: readonly (readonly [SlotFacts, SlotFacts])[];
}

/** A base with thousands of copies of one slot has millions of pairs; nobody reads further than this. */
export const MOST_PAIRS = 5000;

export function overlapsBefore(
  facts: readonly SlotFacts[],
  window: SyncWindow,
  owns: (slot: SlotFacts) => boolean,
): OverlapsBefore {
  const occupancy = emptyOccupancy<SlotFacts>();
  for (const slot of facts) {
    const { presence } = slot;
    if (!presence || slot.blocked || presence.date < window.from || presence.date > window.through) continue;
    occupancy.add(slot, presence);
  }
  let count = 0;
  const pairs: [SlotFacts, SlotFacts][] = [];
  occupancy.eachPair((a, b) => {
    if (!owns(a) && !owns(b)) return;
    count += 1;
    if (pairs.length < MOST_PAIRS) pairs.push([a, b]);
  });
  return { count, pairs };
}
