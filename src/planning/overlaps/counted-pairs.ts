import type { Presence } from "../../domain/overlap.ts";
import type { Occupancy } from "./occupancy.ts";
import type { Timed } from "./sweep.ts";

export interface CountedPairs<Item> {
  readonly count: number;
  /** The pairs themselves, at most `MOST_PAIRS` of them. */
  readonly pairs: readonly (readonly [Item, Item])[];
}

/** A base with thousands of copies of one slot has millions of pairs; nobody reads further than this. */
export const MOST_PAIRS = 5000;

/** The pairs that overlap and count. */
export function countedPairs<Item extends Timed<Presence>>(
  { eachPair }: Occupancy<Item>,
  counts: (a: Item, b: Item) => boolean,
): CountedPairs<Item> {
  let count = 0;
  const pairs: [Item, Item][] = [];
  eachPair((a, b) => {
    if (!counts(a, b)) return;
    count += 1;
    if (pairs.length < MOST_PAIRS) pairs.push([a, b]);
  });
  return { count, pairs };
}
