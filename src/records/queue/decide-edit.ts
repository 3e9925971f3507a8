import type { Fields } from "../records-port.ts";
import { sameCell } from "../same-cell.ts";
import type { FieldChange, QueuedEdit } from "./queued-edit.ts";

export interface EditRules {
  /** Whose word counts where somebody else has changed the field meanwhile. */
  readonly onConflict: "keepRemote" | "overwrite";
  /** A field that people alone may write, or of a record that is locked or booked: never overwritten. */
  isProtected(field: string): boolean;
}

/** What is to become of each field of an edit. */
export interface EditDecision {
  /** Still to be written. */
  readonly write: Fields;
  /** Somebody has changed it meanwhile. */
  readonly conflicts: Readonly<Record<string, FieldChange>>;
}

/**
 * Compares, field by field, what stands there with what the writer had read and what it wants. A field that is as wanted
 * needs nothing; one that nobody else has touched is written; any other is a conflict.
 */
export function decideEdit(
  { fields }: Pick<QueuedEdit, "fields">,
  present: Fields,
  { onConflict, isProtected }: EditRules,
): EditDecision {
  const write: Record<string, unknown> = {};
  const conflicts: Record<string, FieldChange> = {};
  for (const [name, { from, to }] of Object.entries(fields)) {
    const known = from === undefined ? {} : { from };
    const there = present[name] ?? null;
    if (sameCell(there, to)) continue;
    // A writer who has read nothing has asked for the write whatever stands there.
    const isUntouched = from === undefined ? !isProtected(name) : sameCell(there, from);
    if (isUntouched || (onConflict === "overwrite" && !isProtected(name))) write[name] = to;
    else conflicts[name] = { ...known, to, present: there };
  }
  return { write, conflicts };
}
