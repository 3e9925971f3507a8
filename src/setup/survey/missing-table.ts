import type { BaseSchema } from "../../base/port.ts";
import type { TableSpec } from "../../base/schema/field-spec.ts";
import type { TableBlueprint } from "../blueprint/blueprint.ts";
import type { ScriptMaking } from "../blueprint/making.ts";
import { fieldToMake } from "./field-to-make.ts";
import type { CreateTable, State } from "./finding.ts";
import type { LinkedTables } from "./linked-tables.ts";
import { areSimilar } from "./similar.ts";

/**
 * The tables that everything stands on are most likely called otherwise here; they are made anew only in a base where
 * nobody has a template or a slot.
 */
export function missingTable(
  schema: BaseSchema,
  { spec, plan, also = {}, need }: TableBlueprint,
  linked: LinkedTables,
  isNew: boolean,
): State {
  const others = otherTables(schema, linked);
  const lookalike = schema.tables.find(({ name }) => areSimilar(name, spec.name));
  if (lookalike) return { kind: "renamed", to: lookalike.name, others };
  const missing = { kind: "missing", types: [], candidates: [], others } as const;
  if (need === "required" && !isNew) return missing;
  const makings = [
    ...Object.entries(also).filter(([key]) => key === PRIMARY),
    ...Object.entries(plan).flatMap(([key, { making, need: own }]) => {
      const first = making.by === "hand" ? making.atFirst : own === "extra" ? undefined : making;
      return first ? [[key, first] as const] : [];
    }),
    ...Object.entries(also).filter(([key]) => key !== PRIMARY),
  ];
  return { ...missing, fix: tableToMake(spec, Object.fromEntries(makings), linked) };
}

/** What a person calls a row: the first field of a table whose own fields cannot be primary. */
const PRIMARY = "name";

export function tableToMake(
  spec: TableSpec,
  makings: Readonly<Record<string, ScriptMaking>>,
  linked: LinkedTables,
): CreateTable {
  const all = Object.entries(makings).map(([key, making]) => {
    const name = spec.fields[key]?.name ?? key;
    return { name, field: fieldToMake(name, making, undefined, linked) };
  });
  return {
    kind: "create-table",
    name: spec.name,
    fields: all.flatMap(({ field }) => field ?? []),
    later: all.flatMap(({ name, field }) => (field ? [] : [name])),
  };
}

/** Tables that nothing is known of. */
export const otherTables = ({ tables }: BaseSchema, { taken }: LinkedTables): readonly string[] =>
  tables.filter(({ id }) => !taken.has(id)).map(({ name }) => name);
