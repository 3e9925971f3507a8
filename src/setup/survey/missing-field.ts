import { findField, nameOfField } from "../../base/locate.ts";
import type { FieldSchema, TableSchema } from "../../base/port.ts";
import { STATUSES } from "../../base/schema/cell-words.ts";
import type { FieldSpec, TableSpec } from "../../base/schema/field-spec.ts";
import type { Settings } from "../../domain/settings.ts";
import { ALTERNATIVES } from "../blueprint/blueprint.ts";
import type { Making } from "../blueprint/making.ts";
import { fieldToMake } from "./field-to-make.ts";
import type { State } from "./finding.ts";
import { areSimilar, shareWord } from "./similar.ts";
import type { TableContext } from "./table-context.ts";

/** What may be meant by a field that is not there by its name, and what can be made. */
export function missingField(key: string, name: string, making: Making, context: TableContext): State {
  const { table, blueprint, settings, linked, isEmpty } = context;
  const { spec } = blueprint;
  const nameOf = (each: string): string => nameOfField(spec, each, settings);
  const taken = new Set(Object.keys(spec.fields).map(nameOf));
  const strangers = table.fields.filter((field) => !taken.has(field.name) && !context.foreign.has(field.id));
  const lookalike = strangers.find((field) => areSimilar(field.name, name));
  const possible = spec.fields[key]?.types;
  const others = strangers
    .filter(({ type, isComputed }) => (possible ? possible.includes(type) : !isComputed))
    .map((field) => field.name);
  if (lookalike) return { kind: "renamed", to: lookalike.name, others };
  const candidates = candidatesOf(key, name, spec.fields[key], strangers, linked.known);
  if (hasAlternative(table, spec, key, settings)) return { kind: "not-needed", candidates };
  const types = spec.fields[key]?.types ?? (making.by === "hand" && making.type ? [making.type] : []);
  const missing = { kind: "missing", types, candidates, others } as const;
  const first = making.by === "hand" && isEmpty ? making.atFirst : undefined;
  const made = fieldToMake(name, first ?? making, table.id, linked);
  if (making.by === "hand" && !made) {
    const formula = making.formula?.(nameOf, settings.statusNames.blocked?.[0] ?? STATUSES.blocked);
    return { ...missing, ...(formula !== undefined && { formula }) };
  }
  return { ...missing, ...(made && { fix: { kind: "create-field", table, ...made } }) };
}

/** Without one of these, slots look free that are not: an empty new field would be worse than none. */
const PROTECTIVE: ReadonlySet<string> = new Set(["locked", "lessons", "students"]);
const MOST_CANDIDATES = 3;

/** Lessons and students are in tables that the engine does not know; links to others are the far sides of their links. */
function candidatesOf(
  key: string,
  name: string,
  spec: FieldSpec | undefined,
  strangers: readonly FieldSchema[],
  known: ReadonlySet<string>,
): readonly string[] {
  return strangers
    .filter(({ type, isComputed }) => !isComputed && spec?.types?.includes(type))
    .filter((field) => PROTECTIVE.has(key) || (key === "syncState" && shareWord(field.name, name)))
    .filter(({ options }) => !known.has(options?.linkedTableId ?? ""))
    .map((field) => field.name)
    .slice(0, MOST_CANDIDATES);
}

const hasAlternative = (table: TableSchema, spec: TableSpec, key: string, settings: Settings): boolean =>
  ALTERNATIVES.some(
    ([owner, ...keys]) =>
      owner === spec &&
      keys.includes(key) &&
      keys.some((other) => other !== key && findField(table, nameOfField(spec, other, settings))),
  );
