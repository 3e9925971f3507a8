import { findNamed, plainText } from "../domain/alike.ts";
import type { Settings } from "../domain/settings.ts";
import type { BaseSchema, FieldSchema, TableId, TableSchema } from "./port.ts";
import {
  ACTIVE_FIELD_NAMES,
  type FieldSpec,
  INVERTED_ACTIVE_FIELD_NAME,
  type TableSpec,
  TEMPLATES,
} from "./schema.ts";

export type NameSettings = Pick<Settings, "tables" | "fieldNames" | "activeField">;

/** A table of this base; fields by English key. */
export interface TableMap<Key extends string> {
  readonly id: TableId;
  readonly name: string;
  readonly fields: Readonly<Partial<Record<Key, FieldSchema>>>;
}

export interface ActiveField {
  readonly field: FieldSchema;
  /** Ticked means out of use. */
  readonly inverted: boolean;
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

export function mapTable<Key extends string>(
  table: TableSchema,
  spec: TableSpec & { readonly fields: Readonly<Record<Key, FieldSpec>> },
  settings: NameSettings,
): TableMap<Key> {
  const fields: Partial<Record<Key, FieldSchema>> = {};
  for (const key of Object.keys(spec.fields) as Key[]) {
    const field = findField(table, nameOfField(spec, key, settings));
    if (field) fields[key] = field;
  }
  return { id: table.id, name: table.name, fields };
}

/** People may compute what they fill in; a field that a run writes must not be computed, the key excepted (semantics 2.29). */
export function isUsable(field: FieldSchema, { access, types }: FieldSpec): boolean {
  if (types === undefined) return true;
  const type =
    access === "person" && field.isComputed ? (field.options?.result?.type ?? field.type) : field.type;
  return types.includes(type) && (!field.isComputed || access === "person" || types.includes("formula"));
}

/** The name that the settings give, or `auto`. */
export const activeFieldName = ({ fieldNames, activeField }: NameSettings): string =>
  fieldNames[TEMPLATES.name]?.active ?? activeField;

export function findActiveField(table: TableSchema, settings: NameSettings): ActiveField | undefined {
  const named = activeFieldName(settings);
  for (const name of named === "auto" ? ACTIVE_FIELD_NAMES : [named]) {
    const field = findField(table, name);
    if (field) return { field, inverted: plainText(field.name) === INVERTED_ACTIVE_FIELD_NAME };
  }
  return undefined;
}
