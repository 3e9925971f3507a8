import type { TimeSpan } from "../../domain/overlap.ts";

/** Something that takes time of one day. */
export interface Entry<Item, Span extends TimeSpan = TimeSpan> {
  readonly item: Item;
  readonly presence: Span;
}

/**
 * Visits every pair of entries of one day that intersect. The work grows with the number of pairs, not with the square
 * of the entries.
 */
export function sweep<Item, Span extends TimeSpan>(
  entries: readonly Entry<Item, Span>[],
  visit: (a: Entry<Item, Span>, b: Entry<Item, Span>) => void,
): void {
  const sorted = entries.slice().sort((a, b) => a.presence.starts - b.presence.starts);
  sorted.forEach((entry, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next] as Entry<Item, Span>;
      if (other.presence.starts >= entry.presence.ends) break;
      visit(entry, other);
    }
  });
}
