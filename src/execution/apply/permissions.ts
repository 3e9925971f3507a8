import { kindOf } from "../../base/port-error.ts";
import type { Write } from "../../planning/action.ts";
import { NotPermittedError } from "../errors.ts";

/** After so many records of the same fields that were refused in the same words, the others need not be tried. */
const ENOUGH_REFUSALS = 3;

/** What a write sets. To make a record is another permission than to change one. */
export interface WriteContent {
  readonly kind: "create" | "change";
  /** English keys. */
  readonly fields: readonly string[];
}

/** What a run learns of the permissions it lacks: one for a field is missing for every record (semantics 2.82). */
export interface Permissions<Item> {
  /** A write of one record failed. */
  note(item: Item, error: Error): void;
  /** Why this write need not be tried. */
  refusalOf(item: Item): NotPermittedError | undefined;
}

export function permissionsSeen<Item>(contentOf: (item: Item) => WriteContent): Permissions<Item> {
  const refusals = new Map<string, number>();
  const known = new Map<string, NotPermittedError>();
  const groupOf = (item: Item): string => {
    const { kind, fields } = contentOf(item);
    return `${kind} ${fields.slice().sort().join(" ")}`;
  };
  return {
    note(item, error) {
      if (kindOf(error) !== "forbidden") return;
      const group = groupOf(item);
      const seen = `${group} ${error.message}`;
      const count = (refusals.get(seen) ?? 0) + 1;
      refusals.set(seen, count);
      if (count >= ENOUGH_REFUSALS)
        known.set(group, new NotPermittedError(error, contentOf(item).fields.slice().sort()));
    },
    refusalOf: (item) => known.get(groupOf(item)),
  };
}

export const contentOfWrite = ({ kind, changes }: Write): WriteContent => ({
  kind: kind === "create" ? "create" : "change",
  fields: Object.keys(changes),
});
