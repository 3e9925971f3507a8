import type { BaseSchema } from "../../base/port.ts";
import { LESSONS, SLOTS } from "../../base/schema/tables.ts";
import { FOUNDATION } from "../blueprint/blueprint.ts";
import type { Finding } from "./finding.ts";
import type { LinkedTables } from "./linked-tables.ts";
import { otherTables, tableToMake } from "./missing-table.ts";

/** The tables to which the main ones link, where a base is new and has none of them; each before the first that needs it. */
export function withFoundation(
  ours: readonly Finding[],
  schema: BaseSchema,
  linked: LinkedTables,
): readonly Finding[] {
  const missing = FOUNDATION.filter(({ target }) => linked[target] === undefined).map(
    ({ spec, fields }): Finding => ({
      table: spec.name,
      key: undefined,
      name: spec.name,
      need: "required",
      feature: undefined,
      state: {
        kind: "missing",
        types: [],
        candidates: [],
        others: otherTables(schema, linked),
        fix: tableToMake(spec, fields, linked),
      },
    }),
  );
  const isLessons = ({ table }: Finding): boolean => table === LESSONS.name;
  const isSlots = ({ table }: Finding): boolean => table === SLOTS.name;
  const at = ours.findIndex(isSlots);
  return [
    ...missing.filter((finding) => !isLessons(finding)),
    ...ours.slice(0, at),
    ...missing.filter(isLessons),
    ...ours.slice(at),
  ];
}
