import type { Settings } from "../../domain/settings.ts";
import type { SlotFacts } from "../held/facts.ts";
import type { Matching } from "../held/match.ts";
import type { Occurrence } from "../wanted/expand.ts";

/** Who may overlap whom, because both are wanted at the very same key (semantics 3.5). */
export interface Twins {
  /** Whoever shares a twin key may overlap; undefined is nobody's twin. */
  keyOf(occurrence: Occurrence | undefined): string | undefined;
  /** A blocked slot is nobody's twin: a sick day is one for both. */
  keyOfSlot(slot: SlotFacts): string | undefined;
  areTwins(a: SlotFacts, b: SlotFacts): boolean;
}

export function twinsOf(matching: Matching, mode: Settings["sameTimeTemplates"]): Twins {
  const keyOf = (occurrence: Occurrence | undefined): string | undefined =>
    mode === "both" ? occurrence?.key.text : undefined;
  const keyOfSlot = (slot: SlotFacts): string | undefined =>
    slot.blocked ? undefined : keyOf(matching.occurrenceOf(slot));
  return {
    keyOf,
    keyOfSlot,
    areTwins(a, b) {
      const key = keyOfSlot(a);
      return key !== undefined && key === keyOfSlot(b);
    },
  };
}
