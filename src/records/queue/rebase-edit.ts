import type { Fields } from "../records-port.ts";
import { sameCell } from "../same-cell.ts";
import type { FieldChange, QueuedEdit } from "./queued-edit.ts";

/**
 * The changes of an edit that comes after others of its record which still wait: what its writer has read is what those
 * will have left, unless it says that it has read something else. `from` is what the writer says, `known` what it was
 * last shown of the record, undefined where that is nothing.
 */
export function rebaseEdit(
  to: Fields,
  from: Fields | undefined,
  known: Fields | undefined,
  waiting: readonly QueuedEdit[],
): Readonly<Record<string, FieldChange>> {
  return Object.fromEntries(
    Object.entries(to).map(([name, value]) => {
      const earlier = waiting.flatMap(({ fields }) => fields[name] ?? []);
      const isSaid = from !== undefined && name in from;
      const first = earlier[0];
      const last = earlier[earlier.length - 1];
      // Whoever names what stood there before its own earlier edits goes on from those.
      if (last && (!isSaid || (first && sameCell(from[name], first.from))))
        return [name, { from: last.to, to: value }];
      if (isSaid) return [name, { from: from[name] ?? null, to: value }];
      return [name, known ? { from: known[name] ?? null, to: value } : { to: value }];
    }),
  );
}
