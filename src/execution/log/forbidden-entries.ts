import { groupBy } from "../../planning/group-by.ts";
import type { NotPermittedError } from "../errors.ts";
import type { Entry } from "./entry.ts";

/** One for all that were not tried with the same fields (semantics 2.82). */
export function forbiddenEntries(
  errors: readonly NotPermittedError[],
  fieldNames: ReadonlyMap<string, string>,
): readonly Entry[] {
  return [
    ...groupBy(errors, ({ fields, reason }) => `${fields.join(" ")} ${reason.message}`).values(),
  ].flatMap((alike): Entry[] => {
    const [first] = alike;
    if (!first) return [];
    const fields = first.fields.map((field) => fieldNames.get(field) ?? field);
    const reason = first.reason.message;
    return [
      {
        level: "error",
        code: "write-failed",
        message: `Not tried for want of permission: ${alike.length} more writes of ${fields.join(", ")}: ${reason}`,
        failure: { kind: "forbidden", reason, count: alike.length, fields },
      },
    ];
  });
}
