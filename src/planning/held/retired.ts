import type { SlotFacts } from "./facts.ts";
import type { Matching } from "./match.ts";

/** Blocked, and by the engine as far as can be told: it takes nobody's time (semantics 2.11, 3.6). */
export function isRetired(slot: SlotFacts, matching: Matching): boolean {
  if (!slot.blocked) return false;
  if (slot.state) return slot.state.mark === "retired";
  return slot.generated && matching.occurrenceOf(slot) === undefined;
}
