import type { SlotFacts } from "./facts.ts";
import type { Matching } from "./match.ts";

/** Somebody duplicated a record and changed the copy: an extra hour made by hand (semantics 2.28, 3.6). */
export const isSurplusCopy = (slot: SlotFacts, matching: Matching): boolean =>
  slot.drifted && matching.occurrenceOf(slot) === undefined && matching.isMatchedKey(slot.key);
