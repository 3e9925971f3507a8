import type { Settings } from "../domain/settings.ts";
import { findNamed, plainText } from "../domain/text/alike.ts";
import type { BaseSchema, FieldSchema, TableId, TableSchema } from "./port.ts";
import { ACTIVE_FIELD_NAMES, INVERTED_ACTIVE_FIELD_NAME } from "./schema/cell-words.ts";
import { type FieldSpec, LOOKUP, type TableSpec } from "./schema/field-spec.ts";
import { CHANGE_LOG, ERROR_LOG, OVERLAP_LOG, RUN_LOG } from "./schema/log-tables.ts";
import { CLOSURES, LESSONS, SLOTS, TEMPLATES } from "./schema/tables.ts";

export type NameSettings = Pick<Settings, "tables" | "fieldNames" | "activeField">;

/** A table of this base; fields by English key. */
export interface TableMap<Key extends string> {
  readonly id: TableId;
  readonly name: string;
  readonly fields: Readonly<Partial<Record<Key, FieldSchema>>>;
}

/** A table of the engine as it was found in this base; whoever judges it looks nowhere else. */
export interface LocatedTable<Key extends string = string> extends TableMap<Key> {
  readonly spec: TableSpec & { readonly fields: Readonly<Record<Key, FieldSpec>> };
  readonly table: TableSchema;
  /** What the field of that key is called here, or would be. */
  nameOf(key: Key): string;
}

export interface ActiveField {
  readonly field: FieldSchema;
  /** Ticked means out of use. */
  readonly inverted: boolean;
  /** The settings name it, so that what it says is meant literally. */
  readonly isGiven: boolean;
}

/** Every table that the engine knows, found once. */
export interface LocatedBase {
  readonly schema: BaseSchema;
  readonly templates: Located<typeof TEMPLATES>;
  readonly slots: Located<typeof SLOTS>;
  readonly closures: Located<typeof CLOSURES>;
  readonly lessons: Located<typeof LESSONS>;
  readonly overlaps: Located<typeof OVERLAP_LOG>;
  readonly changes: Located<typeof CHANGE_LOG>;
  readonly runs: Located<typeof RUN_LOG>;
  readonly errors: Located<typeof ERROR_LOG>;
}

/** Undefined where this base has no such table. */
type Located<Spec extends TableSpec> = LocatedTable<Extract<keyof Spec["fields"], string>> | undefined;

export function locateBase(schema: BaseSchema, settings: NameSettings): LocatedBase {
  const locate = <Spec extends TableSpec>(spec: Spec): Located<Spec> => locateTable(schema, spec, settings);
  const slots = locate(SLOTS);
  return {
    schema,
    templates: locate(TEMPLATES),
    slots,
    lessons: locateLessons(schema, slots?.fields.lessons, settings),
    closures: locate(CLOSURES),
    overlaps: locate(OVERLAP_LOG),
    changes: locate(CHANGE_LOG),
    runs: locate(RUN_LOG),
    errors: locate(ERROR_LOG),
  };
}

/** The table that the settings name, else the one to which slots link; a lookup may go through any other (semantics 5.9). */
function locateLessons(
  schema: BaseSchema,
  link: FieldSchema | undefined,
  settings: NameSettings,
): Located<typeof LESSONS> {
  if (settings.tables[LESSONS.name] !== undefined) return locateTable(schema, LESSONS, settings);
  const linked = link?.type === "multipleRecordLinks" ? link.options?.linkedTableId : undefined;
  if (linked === undefined) return undefined;
  return locateTable(schema, LESSONS, { ...settings, tables: { [LESSONS.name]: linked } });
}

export function locateTable<Spec extends TableSpec>(
  schema: BaseSchema,
  spec: Spec,
  settings: NameSettings,
): Located<Spec> {
  type Key = Extract<keyof Spec["fields"], string>;
  const table = findTable(schema, spec, settings);
  if (!table) return undefined;
  const nameOf = (key: string): string => nameOfField(spec, key, settings);
  const fields: Partial<Record<Key, FieldSchema>> = {};
  for (const key of Object.keys(spec.fields) as Key[]) {
    const field = findField(table, nameOf(key));
    if (field) fields[key] = field;
  }
  return { id: table.id, name: table.name, fields, spec, table, nameOf };
}

/** By the name or id that the settings give, else by its id and then by its name. */
export function findTable(
  schema: BaseSchema,
  spec: TableSpec,
  { tables }: NameSettings,
): TableSchema | undefined {
  const given = tables[spec.name];
  if (given !== undefined)
    return schema.tables.find(({ id }) => id === given) ?? findNamed(schema.tables, given);
  return schema.tables.find(({ id }) => id === spec.id) ?? findNamed(schema.tables, spec.name);
}

/** What a field is called in this base. */
export const nameOfField = (spec: TableSpec, key: string, { fieldNames }: NameSettings): string =>
  fieldNames[spec.name]?.[key] ?? spec.fields[key]?.name ?? key;

export const findField = (table: TableSchema, nameOrId: string): FieldSchema | undefined =>
  table.fields.find(({ id }) => id === nameOrId) ?? findNamed(table.fields, nameOrId);

/**
 * People may compute what they fill in; a field that a run writes must not be computed, the key excepted (semantics
 * 2.29). What protects may be any lookup or formula, since whatever is in it is read (semantics 2.68).
 */
export function isUsable(field: FieldSchema, { access, types, computedFrom }: FieldSpec): boolean {
  if (types === undefined) return true;
  if (computedFrom?.includes(field.type)) return true;
  const isGiven = access === "person" && field.isComputed;
  const computes = isGiven ? field.options?.result?.type : undefined;
  // One that does not tell what it computes is read by what stands in its cells.
  if (isGiven && !computes && !computedFrom && TELLING.includes(field.type))
    return field.options?.isValid !== false;
  const type = computes ?? field.type;
  return types.includes(type) && (!field.isComputed || access === "person" || types.includes("formula"));
}

/** Computed fields whose options usually say what they compute. */
const TELLING: readonly string[] = ["formula", "rollup", ...LOOKUP];

/** The table to which a link leads, or a lookup of links; undefined where the field does not tell. */
export const linkedTableOf = ({ options }: FieldSchema): string | undefined =>
  options?.linkedTableId ?? options?.result?.options?.linkedTableId;

/** The name that the settings give, or `auto`. */
export const activeFieldName = ({ fieldNames, activeField }: NameSettings): string =>
  fieldNames[TEMPLATES.name]?.active ?? activeField;

/** With `auto` every field of a usual name is asked, else the named one alone, or none (semantics 2.42). */
export function findActiveFields(table: TableSchema, settings: NameSettings): readonly ActiveField[] {
  const named = activeFieldName(settings);
  if (named === "none") return [];
  return (named === "auto" ? ACTIVE_FIELD_NAMES : [named]).flatMap((name) => {
    const field = findField(table, name);
    const inverted = plainText(field?.name ?? "") === INVERTED_ACTIVE_FIELD_NAME;
    return field ? [{ field, inverted, isGiven: named !== "auto" }] : [];
  });
}
