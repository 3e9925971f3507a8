import { byCodeUnit, type SlotId } from "../domain/ids.ts";
import { overlaps } from "../domain/overlap.ts";
import type { SlotFacts } from "../planning/held/facts.ts";

/**
 * Of the hours that stand, those that have to go because another one has the same time: where one of the two was just
 * written by this call. What is protected stays; of equals the one with the smaller id, so that two callers who see each
 * other take away the same one.
 */
export function losers(
  standing: readonly SlotFacts[],
  written: ReadonlySet<SlotId>,
  isProtected: (slot: SlotFacts) => boolean,
): readonly SlotFacts[] {
  const kept: SlotFacts[] = [];
  const lost: SlotFacts[] = [];
  const ranked = standing
    .slice()
    .sort((a, b) => Number(isProtected(b)) - Number(isProtected(a)) || byCodeUnit(a.id, b.id));
  for (const slot of ranked) {
    const rival = kept.find(
      (other) => slot.presence && other.presence && overlaps(slot.presence, other.presence),
    );
    const isOurs = rival !== undefined && (written.has(slot.id) || written.has(rival.id));
    if (isOurs && !isProtected(slot)) lost.push(slot);
    else kept.push(slot);
  }
  return lost;
}
