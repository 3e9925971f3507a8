import type { ClosureRow } from "../base/codecs/closures/closure-rows.ts";
import type { LocalDate } from "../domain/time/civil-time.ts";

/** The rows of `closures`, as somebody who keeps them looks at them. */
export interface SortedClosures {
  /** In use, and not over; those that cannot be read first, then by day. */
  readonly ahead: readonly ClosureRow[];
  /** Over, or not in use; the latest first. */
  readonly behind: readonly ClosureRow[];
}

export function sortedClosures(rows: readonly ClosureRow[], today: LocalDate): SortedClosures {
  const startOf = ({ closure }: ClosureRow): number => (closure.state === "closed" ? closure.from : 0);
  const isAhead = ({ closure, isDisabled }: ClosureRow): boolean =>
    !isDisabled && (closure.state === "invalid" || closure.through >= today);
  return {
    ahead: rows.filter(isAhead).sort((a, b) => startOf(a) - startOf(b)),
    behind: rows.filter((row) => !isAhead(row)).sort((a, b) => startOf(b) - startOf(a)),
  };
}
