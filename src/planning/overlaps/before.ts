import { isPlaced, type PlacedSlot, type SlotFacts } from "../held/facts.ts";
import type { SyncWindow } from "../window.ts";
import { type CountedPairs, countedPairs } from "./counted-pairs.ts";
import { emptyOccupancy } from "./occupancy.ts";

/** Pairs of slots of the window that overlapped before the run (semantics 2.46). */
export function overlapsBefore(
  facts: readonly SlotFacts[],
  window: SyncWindow,
  owns: (slot: SlotFacts) => boolean,
): CountedPairs<SlotFacts> {
  const occupancy = emptyOccupancy<PlacedSlot>();
  for (const slot of facts) {
    if (!isPlaced(slot) || slot.blocked) continue;
    const { date } = slot.presence;
    if (date >= window.from && date <= window.through) occupancy.add(slot);
  }
  return countedPairs(occupancy, (a, b) => owns(a) || owns(b));
}
