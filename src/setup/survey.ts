import { choicesOf } from "../base/codecs/cells.ts";
import {
  activeFieldName,
  findActiveFields,
  findField,
  findTable,
  isUsable,
  locateBase,
  nameOfField,
} from "../base/locate.ts";
import type {
  BasePort,
  BaseSchema,
  FieldId,
  FieldOptions,
  FieldSchema,
  NewField,
  TableId,
  TableSchema,
} from "../base/port.ts";
import type { WrongLink } from "../base/preflight/base-problem.ts";
import { wrongLinkAt, wrongLinks } from "../base/preflight/links.ts";
import {
  type FieldSpec,
  INVERTED_ACTIVE_FIELD_NAME,
  LESSONS,
  SLOTS,
  STATUSES,
  STUDENTS,
  type TableSpec,
  TEACHERS,
  TEMPLATES,
} from "../base/schema.ts";
import type { Settings } from "../domain/settings.ts";
import type { Zone } from "../domain/zone.ts";
import {
  ALTERNATIVES,
  BLUEPRINTS,
  type Feature,
  FOUNDATION,
  type LinkTarget,
  type Making,
  type Need,
  type ScriptMaking,
  type TableBlueprint,
} from "./blueprint.ts";
import { casedStatuses, missingChoices, readWishes, type Wishes } from "./choices.ts";
import { foreignNotes } from "./foreign-notes.ts";
import { areSimilar, shareWord } from "./similar.ts";

/** One thing that the engine needs or can use, and how it stands with it in this base. */
export interface Finding {
  readonly table: string;
  /** English key; undefined for the table as a whole. */
  readonly key: string | undefined;
  /** What it is called, or would be called, in this base. */
  readonly name: string;
  readonly need: Need;
  /** What it belongs to, where it is an extra. */
  readonly feature: Feature | undefined;
  readonly state: State;
}

export type State =
  | { readonly kind: "present" }
  | {
      readonly kind: "missing";
      readonly fix?: Fix;
      readonly formula?: string;
      /** The types that it may have. */
      readonly types: readonly string[];
      /** Fields of that type and another name that may be it. */
      readonly candidates: readonly string[];
      /** All tables, or all fields of a type that will do, that may be meant: for a person to choose from. */
      readonly others: readonly string[];
    }
  /** A table or field that looks like it, under another name. */
  | { readonly kind: "renamed"; readonly to: string; readonly others: readonly string[] }
  | { readonly kind: "wrong-type"; readonly type: string; readonly expected: readonly string[] }
  /** A link that leads to another table than it should. */
  | { readonly kind: "wrong-link"; readonly to: string; readonly expected: string }
  | { readonly kind: "no-choices"; readonly names: readonly string[]; readonly fix: Fix }
  /** Choices that are there but for capitals, by the key of their status (semantics 2.84). */
  | { readonly kind: "cased-choices"; readonly choices: Readonly<Record<string, string>> }
  /** None of the choices is there, and others are: most likely they have other names. */
  | { readonly kind: "other-choices"; readonly names: readonly string[]; readonly present: readonly string[] }
  /** Missing, and another field does as well. */
  | { readonly kind: "not-needed"; readonly candidates: readonly string[] };

/** Nothing has to be done about it for the sync to do all that this school wants of it. */
export const isWell = ({ need, state: { kind } }: Finding): boolean =>
  kind === "present" || kind === "not-needed" || (need === "extra" && kind === "missing");

/**
 * Fields that may be what is missing, under another name. A new one beside them would be empty: without the ticks of
 * the old one nothing is locked any more.
 */
export const lookalikesOf = ({ state }: Finding): readonly string[] =>
  state.kind === "missing" ? state.candidates : [];

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
  /** Links that come once there is a table for them to lead to. */
  readonly later: readonly string[];
}

/** Every table, field and choice that is needed or useful, in a fixed order. */
export async function surveyBase(
  port: BasePort,
  settings: Settings,
  zone: Zone,
): Promise<readonly Finding[]> {
  const schema = await port.schema();
  const wishes = await readWishes(port, schema, settings, zone);
  const linked = linkedTables(schema, settings);
  const empty = await emptyTables(port, schema, settings);
  const isNew = [TEMPLATES, SLOTS].every((spec) => {
    const table = findTable(schema, spec, settings);
    return !table || empty.has(table.id);
  });
  const slots = findTable(schema, SLOTS, settings);
  const foreign = slots ? await foreignNotes(port, slots) : new Set<FieldId>();
  const links = wrongLinks(locateBase(schema, settings));
  const ours = BLUEPRINTS.flatMap((blueprint): readonly Finding[] => {
    const { spec, need, feature } = blueprint;
    const table = findTable(schema, spec, settings);
    if (table) {
      const isEmpty = empty.has(table.id);
      return fieldFindings({ table, blueprint, settings, wishes, linked, isEmpty, foreign, links });
    }
    const state = missingTable(schema, blueprint, linked, isNew);
    return [{ table: spec.name, key: undefined, name: spec.name, need, feature, state }];
  });
  return isNew ? withFoundation(ours, schema, linked) : ours;
}

/** Those of the two main tables that have no record yet. */
async function emptyTables(
  port: BasePort,
  schema: BaseSchema,
  settings: Settings,
): Promise<ReadonlySet<TableId>> {
  const present = [TEMPLATES, SLOTS].flatMap((spec) => findTable(schema, spec, settings) ?? []);
  const counts = await Promise.all(present.map(async ({ id }) => (await port.list(id, [])).length));
  return new Set(present.filter((_, index) => counts[index] === 0).map(({ id }) => id));
}

/** The tables to which the main ones link, where a base is new and has none of them; each before the first that needs it. */
function withFoundation(
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

/**
 * The tables that everything stands on are most likely called otherwise here; they are made anew only in a base where
 * nobody has a template or a slot.
 */
function missingTable(
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

function tableToMake(
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
const otherTables = ({ tables }: BaseSchema, { taken }: LinkedTables): readonly string[] =>
  tables.filter(({ id }) => !taken.has(id)).map(({ name }) => name);

interface TableContext {
  readonly table: TableSchema;
  readonly blueprint: TableBlueprint;
  readonly settings: Settings;
  readonly wishes: Wishes;
  readonly linked: LinkedTables;
  /** It has no record yet, so a new field hides nothing. */
  readonly isEmpty: boolean;
  /** Fields that look like one of the sync's own, and are not (semantics 2.81). */
  readonly foreign: ReadonlySet<FieldId>;
  readonly links: readonly WrongLink[];
}

function fieldFindings(context: TableContext): readonly Finding[] {
  const { table, blueprint, settings } = context;
  const { spec, plan } = blueprint;
  return Object.entries(plan).map(([key, { need, making, feature }]): Finding => {
    const { name, field } = sought(spec, key, table, settings);
    const link = wrongLinkAt(context.links, spec.name, key);
    const state = !field
      ? missingField(key, name, making, context)
      : link
        ? ({ kind: "wrong-link", to: link.to, expected: link.expected } as const)
        : presentField(key, field, context);
    const isNeeded = state.kind !== "not-needed";
    return { table: spec.name, key, name, need: isNeeded ? need : "extra", feature, state };
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
    const [active] = findActiveFields(table, settings);
    const given = activeFieldName(settings);
    const usual = given === "auto" || given === "none";
    return { field: active?.field, name: active?.field.name ?? (usual ? INVERTED_ACTIVE_FIELD_NAME : given) };
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
  const cased = key === "status" ? casedStatuses(field, settings) : {};
  if (Object.keys(cased).length > 0) return { kind: "cased-choices", choices: cased };
  const present = choicesOf(field).map(({ name }) => name);
  if (key === "status" && names.length === Object.keys(STATUSES).length && present.length > 0)
    return { kind: "other-choices", names, present };
  return { kind: "no-choices", names, fix: { kind: "add-choices", table, field, names } };
}

function missingField(key: string, name: string, making: Making, context: TableContext): State {
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

/** A new field as Airtable wants to be told; undefined where the table it links to is not known. */
function fieldToMake(
  name: string,
  making: Making,
  own: TableId | undefined,
  linked: LinkedTables,
): NewField | undefined {
  if (making.by === "hand") return undefined;
  if ("type" in making) return { name, type: making.type, options: making.options ?? null };
  const linkedTableId = making.linkTo === "own" ? own : linked[making.linkTo];
  const options: FieldOptions | undefined = linkedTableId === undefined ? undefined : { linkedTableId };
  return options && { name, type: "multipleRecordLinks", options };
}

interface LinkedTables extends Readonly<Record<LinkTarget, string | undefined>> {
  /** The tables that the engine knows, apart from those of students and lessons. */
  readonly known: ReadonlySet<string>;
  /** The same, and those of students and lessons. */
  readonly taken: ReadonlySet<string>;
}

/** Teachers, students and lessons are known as what the main tables link to; in a new base by the names they get there. */
function linkedTables(schema: BaseSchema, settings: Settings): LinkedTables {
  const templates = findTable(schema, TEMPLATES, settings);
  const slots = findTable(schema, SLOTS, settings);
  const linkOf = (table: TableSchema | undefined, spec: TableSpec, key: string): string | undefined =>
    table && findField(table, nameOfField(spec, key, settings))?.options?.linkedTableId;
  const called = (spec: TableSpec): string | undefined => findTable(schema, spec, settings)?.id;
  const teachers = linkOf(templates, TEMPLATES, "teacher") ?? called(TEACHERS);
  const students = linkOf(slots, SLOTS, "students") ?? called(STUDENTS);
  const lessons = linkOf(slots, SLOTS, "lessons") ?? called(LESSONS);
  const ours = BLUEPRINTS.map(({ spec }) => findTable(schema, spec, settings)?.id);
  const known = [teachers, ...ours].filter((id) => id !== undefined);
  return {
    teachers,
    students,
    lessons,
    templates: templates?.id,
    slots: slots?.id,
    known: new Set(known),
    taken: new Set([...known, students, lessons].filter((id) => id !== undefined)),
  };
}
