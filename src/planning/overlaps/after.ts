import type { Occupant } from "../action.ts";
import { isPast, type SyncWindow } from "../window.ts";
import { MOST_PAIRS } from "./before.ts";
import type { Occupancy } from "./occupancy.ts";

/** Pairs that will overlap once the plan is carried out, whatever stood there before. */
export interface OverlapsAfter {
  readonly count: number;
  /** The pairs themselves, at most `MOST_PAIRS` of them. */
  readonly pairs: readonly (readonly [Occupant, Occupant])[];
}

/** Those that can be booked twice: not past, and not blocked unless that is asked for (semantics 3.11). */
export const canClash = (
  { presence, blocked }: Occupant,
  window: SyncWindow,
  countsBlocked: boolean,
): boolean => (countsBlocked || !blocked) && !isPast(window, presence.date, presence.starts);

export function overlapsAfter(
  occupancy: Occupancy<Occupant>,
  window: SyncWindow,
  owns: (occupant: Occupant) => boolean,
): OverlapsAfter {
  let count = 0;
  const pairs: [Occupant, Occupant][] = [];
  occupancy.eachPair((a, b) => {
    if (!canClash(a, window, false) || !canClash(b, window, false) || (!owns(a) && !owns(b))) return;
    count += 1;
    if (pairs.length < MOST_PAIRS) pairs.push([a, b]);
  });
  return { count, pairs: pairs.sort(byTime) };
}

const byTime = ([a]: readonly Occupant[], [b]: readonly Occupant[]): number =>
  a && b ? a.presence.date - b.presence.date || a.presence.starts - b.presence.starts : 0;
