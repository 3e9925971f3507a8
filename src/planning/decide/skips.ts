import type { MatchedSkip } from "../action.ts";
import type { SlotFacts } from "../held/facts.ts";
import type { Matching } from "../held/match.ts";
import type { WantedValues } from "../wanted/cells.ts";

/** Why a wanted slot stays as it is, the first reason that applies (semantics 3.6). */
export function matchedSkips(
  facts: readonly SlotFacts[],
  matching: Matching,
  reopened: ReadonlySet<SlotFacts>,
  values: WantedValues,
): readonly MatchedSkip[] {
  return facts.flatMap((slot): MatchedSkip[] => {
    const occurrence = matching.occurrenceOf(slot);
    if (!occurrence) return [];
    const moved = !values.hasWantedHours(occurrence, slot);
    if (slot.protection) return [{ slot, occurrence, reason: slot.protection, moved }];
    if (!slot.blocked || reopened.has(slot)) return [];
    // Without a memory of its own deeds the engine cannot tell its closing from a person's (semantics 2.6).
    return [{ slot, occurrence, reason: values.markerMode ? "blocked" : "not-reopened", moved }];
  });
}
