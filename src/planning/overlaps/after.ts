import type { Occupant } from "../action.ts";
import { isPast, type SyncWindow } from "../window.ts";
import { type CountedPairs, countedPairs } from "./counted-pairs.ts";
import type { Occupancy } from "./occupancy.ts";

/** Those that can be booked twice: not past, and not blocked unless that is asked for (semantics 3.11). */
export const canClash = (
  { presence, blocked }: Occupant,
  window: SyncWindow,
  countsBlocked: boolean,
): boolean => (countsBlocked || !blocked) && !isPast(window, presence.date, presence.starts);

/** Pairs that will overlap once the plan is carried out, whatever stood there before. */
export function overlapsAfter(
  occupancy: Occupancy<Occupant>,
  window: SyncWindow,
  owns: (occupant: Occupant) => boolean,
): CountedPairs<Occupant> {
  const clashes = (occupant: Occupant): boolean => canClash(occupant, window, false);
  const found = countedPairs(occupancy, (a, b) => clashes(a) && clashes(b) && (owns(a) || owns(b)));
  return { ...found, pairs: found.pairs.slice().sort(byTime) };
}

const byTime = ([a]: readonly [Occupant, Occupant], [b]: readonly [Occupant, Occupant]): number =>
  a.presence.date - b.presence.date || a.presence.starts - b.presence.starts;
