import type { SlotFacts } from "../../planning/held/facts.ts";
import { isPast, type SyncWindow } from "../../planning/window.ts";
import { type Entry, warning } from "./entry.ts";

/** So many open slots that are all blocked by the formula are no chance. */
const FEWEST = 5;

/** What is odd about the formula `is_block` as a whole (semantics 2.15). */
export function blockEntries(facts: readonly SlotFacts[], window: SyncWindow): readonly Entry[] {
  const future = facts.filter(
    ({ date, starts }) => date !== undefined && starts !== undefined && !isPast(window, date, starts),
  );
  const unreadable = future.filter(({ slot }) => slot.blockUnreadable).length;
  const open = future.filter(({ slot }) => slot.status === "open" || slot.status === "empty");
  const isAll = open.length >= FEWEST && open.every(({ slot }) => slot.blockedByFormula);
  return [
    ...(isAll
      ? [
          warning(
            "all-blocked",
            `is_block says blocked for all ${open.length} open slots`,
            String(open.length),
          ),
        ]
      : []),
    ...(unreadable > 0
      ? [
          warning(
            "block-unreadable",
            `is_block cannot be read in ${unreadable} slots: their status decides`,
            String(unreadable),
          ),
        ]
      : []),
  ];
}
