import { kindOf } from "../../base/port-error.ts";
import type { Write } from "../../planning/action.ts";
import { NotPermittedError } from "../errors.ts";

/** After so many records of the same fields that were refused in the same words, the others need not be tried. */
const ENOUGH_REFUSALS = 3;

/** What a run learns of the permissions it lacks: one for a field is missing for every record (semantics 2.82). */
export interface Permissions {
  /** A write of one record failed. */
  note(write: Write, error: Error): void;
  /** Why this write need not be tried. */
  refusalOf(write: Write): NotPermittedError | undefined;
}

export function permissionsSeen(): Permissions {
  const refusals = new Map<string, number>();
  const known = new Map<string, NotPermittedError>();
  return {
    note(write, error) {
      if (kindOf(error) !== "forbidden") return;
      const group = groupOf(write);
      const seen = `${group} ${error.message}`;
      const count = (refusals.get(seen) ?? 0) + 1;
      refusals.set(seen, count);
      if (count >= ENOUGH_REFUSALS) known.set(group, new NotPermittedError(error, fieldsOf(write)));
    },
    refusalOf: (write) => known.get(groupOf(write)),
  };
}

const fieldsOf = ({ changes }: Write): readonly string[] => Object.keys(changes).sort();

/** To make a record is another permission than to change one. */
const groupOf = (write: Write): string =>
  `${write.kind === "create" ? "create" : "change"} ${fieldsOf(write).join(" ")}`;
