import type { TimeSpan } from "../../domain/overlap.ts";

/** Something that takes time of one day. */
export interface Timed<Span extends TimeSpan = TimeSpan> {
  readonly presence: Span;
}

/**
 * Visits every pair of items of one day that intersect. The work grows with the number of pairs, not with the square
 * of the items.
 */
export function sweep<Item extends Timed>(items: readonly Item[], visit: (a: Item, b: Item) => void): void {
  const sorted = items.slice().sort((a, b) => a.presence.starts - b.presence.starts);
  sorted.forEach((item, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next] as Item;
      if (other.presence.starts >= item.presence.ends) break;
      visit(item, other);
    }
  });
}
