import { isPlaced, type PlacedSlot, type SlotFacts } from "../held/facts.ts";
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
  const occupancy = emptyOccupancy<PlacedSlot>();
  for (const slot of facts) {
    if (!isPlaced(slot) || slot.blocked) continue;
    const { date } = slot.presence;
    if (date >= window.from && date <= window.through) occupancy.add(slot);
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
