import {
  activeFieldName,
  findActiveField,
  findField,
  findTable,
  isUsable,
  nameOfField,
} from "../base/locate.ts";
import type {
  BasePort,
  BaseSchema,
  FieldOptions,
  FieldSchema,
  NewField,
  TableId,
  TableSchema,
} from "../base/port.ts";
import { INVERTED_ACTIVE_FIELD_NAME, type TableSpec, TEMPLATES } from "../base/schema.ts";
import type { Settings } from "../domain/settings.ts";
import type { Zone } from "../domain/zone.ts";
import { ALTERNATIVES, BLUEPRINTS, type Making, type Need, type TableBlueprint } from "./blueprint.ts";
import { missingChoices, readWishes, type Wishes } from "./choices.ts";
import { areSimilar } from "./similar.ts";

/** One thing that the engine needs or can use, and how it stands with it in this base. */
export interface Finding {
  readonly table: string;
  /** English key; undefined for the table as a whole. */
  readonly key: string | undefined;
  /** What it is called, or would be called, in this base. */
  readonly name: string;
  readonly need: Need;
  readonly state: State;
}

export type State =
  | { readonly kind: "present" }
  | { readonly kind: "missing"; readonly fix?: Fix; readonly formula?: string }
  /** A table or field that looks like it, under another name. */
  | { readonly kind: "renamed"; readonly to: string }
  | { readonly kind: "wrong-type"; readonly type: string; readonly expected: readonly string[] }
  | { readonly kind: "no-choices"; readonly names: readonly string[]; readonly fix: Fix }
  /** Missing, and another field does as well. */
  | { readonly kind: "not-needed" };

/** What a script can do about a finding, once a person has said yes. */
export type Fix = CreateField | AddChoices | CreateTable;

interface CreateField extends NewField {
  readonly kind: "create-field";
  readonly table: TableSchema;
}

interface AddChoices {
  readonly kind: "add-choices";
  readonly table: TableSchema;
  readonly field: FieldSchema;
  readonly names: readonly string[];
}

interface CreateTable {
  readonly kind: "create-table";
  readonly name: string;
  readonly fields: readonly NewField[];
}

/** Every table, field and choice that is needed or useful, in a fixed order. */
export async function surveyBase(
  port: BasePort,
  settings: Settings,
  zone: Zone,
): Promise<readonly Finding[]> {
  const schema = await port.schema();
  const wishes = await readWishes(port, schema, settings, zone);
  const teachers = teachersTable(schema, settings);
  return BLUEPRINTS.flatMap((blueprint): readonly Finding[] => {
    const { spec, need } = blueprint;
    const table = findTable(schema, spec, settings);
    if (table) return fieldFindings({ table, blueprint, settings, wishes, teachers });
    const state = missingTable(schema, blueprint, teachers);
    return [{ table: spec.name, key: undefined, name: spec.name, need, state }];
  });
}

/** The tables that everything stands on are most likely called otherwise here, and are not made anew. */
function missingTable(
  { tables }: BaseSchema,
  { spec, plan, need }: TableBlueprint,
  teachers: string | undefined,
): State {
  const lookalike = tables.find(({ name }) => areSimilar(name, spec.name));
  if (lookalike) return { kind: "renamed", to: lookalike.name };
  if (need === "required") return { kind: "missing" };
  const fields = Object.entries(plan).flatMap(
    ([key, { making }]) => fieldToMake(spec.fields[key]?.name ?? key, making, undefined, teachers) ?? [],
  );
  return { kind: "missing", fix: { kind: "create-table", name: spec.name, fields } };
}

interface TableContext {
  readonly table: TableSchema;
  readonly blueprint: TableBlueprint;
  readonly settings: Settings;
  readonly wishes: Wishes;
  readonly teachers: string | undefined;
}

function fieldFindings(context: TableContext): readonly Finding[] {
  const { table, blueprint, settings } = context;
  const { spec, plan } = blueprint;
  return Object.entries(plan).map(([key, { need, making }]): Finding => {
    const { name, field } = sought(spec, key, table, settings);
    const state = field ? presentField(key, field, context) : missingField(key, name, making, context);
    return { table: spec.name, key, name, need, state };
  });
}

interface Sought {
  /** What it is called here, or would be. */
  readonly name: string;
  readonly field: FieldSchema | undefined;
}

/** A template can be out of use by fields of several names; a new one is the one that means nothing while it is empty. */
function sought(spec: TableSpec, key: string, table: TableSchema, settings: Settings): Sought {
  if (spec === TEMPLATES && key === "active") {
    const field = findActiveField(table, settings)?.field;
    const given = activeFieldName(settings);
    return { field, name: field?.name ?? (given === "auto" ? INVERTED_ACTIVE_FIELD_NAME : given) };
  }
  const name = nameOfField(spec, key, settings);
  return { field: findField(table, name), name };
}

function presentField(
  key: string,
  field: FieldSchema,
  { table, blueprint, settings, wishes }: TableContext,
): State {
  const fieldSpec = blueprint.spec.fields[key];
  if (fieldSpec && !isUsable(field, fieldSpec)) {
    return { kind: "wrong-type", type: field.type, expected: fieldSpec.types ?? [] };
  }
  const names = missingChoices(blueprint.spec, key, field, settings, wishes);
  if (names.length === 0) return { kind: "present" };
  return { kind: "no-choices", names, fix: { kind: "add-choices", table, field, names } };
}

function missingField(key: string, name: string, making: Making, context: TableContext): State {
  const { table, blueprint, settings, teachers } = context;
  const { spec } = blueprint;
  if (hasAlternative(table, spec, key, settings)) return { kind: "not-needed" };
  const taken = new Set(Object.keys(spec.fields).map((each) => nameOfField(spec, each, settings)));
  const lookalike = table.fields.find((field) => !taken.has(field.name) && areSimilar(field.name, name));
  if (lookalike) return { kind: "renamed", to: lookalike.name };
  if (making.by === "hand")
    return { kind: "missing", ...(making.formula !== undefined && { formula: making.formula }) };
  const made = fieldToMake(name, making, table.id, teachers);
  return { kind: "missing", ...(made && { fix: { kind: "create-field", table, ...made } }) };
}

const hasAlternative = (table: TableSchema, spec: TableSpec, key: string, settings: Settings): boolean =>
  ALTERNATIVES.some(
    ([owner, ...keys]) =>
      owner === spec &&
      keys.includes(key) &&
      keys.some((other) => other !== key && findField(table, nameOfField(spec, other, settings))),
  );

/** A new field as Airtable wants to be told; undefined where the table it links to is not known. */
function fieldToMake(
  name: string,
  making: Making,
  own: TableId | undefined,
  teachers: string | undefined,
): NewField | undefined {
  if (making.by === "hand") return undefined;
  if ("type" in making) return { name, type: making.type, options: making.options ?? null };
  const linkedTableId = making.linkTo === "own" ? own : teachers;
  const options: FieldOptions | undefined = linkedTableId === undefined ? undefined : { linkedTableId };
  return options && { name, type: "multipleRecordLinks", options };
}

/** The table of teachers is known only as the one to which templates link. */
function teachersTable(schema: BaseSchema, settings: Settings): string | undefined {
  const table = findTable(schema, TEMPLATES, settings);
  return table && findField(table, nameOfField(TEMPLATES, "teacher", settings))?.options?.linkedTableId;
}
