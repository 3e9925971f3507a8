import type { Settings } from "../../domain/settings.ts";
import { plainText } from "../../domain/text/alike.ts";
import { zoneOf } from "../../domain/time/zone.ts";
import { choicesOf } from "../codecs/cells/cell-writers.ts";
import { zoneNameOf } from "../codecs/cells/field-zone.ts";
import type { StatusWords } from "../codecs/slots/status-words.ts";
import {
  activeFieldName,
  findActiveFields,
  isUsable,
  type LocatedBase,
  type LocatedTable,
} from "../locate.ts";
import type { BaseSchema, FieldSchema } from "../port.ts";
import type { TableSpec } from "../schema/field-spec.ts";
import { FLAG_FIELDS, SLOTS, TEMPLATES } from "../schema/tables.ts";
import type { BaseProblem, Place } from "./base-problem.ts";
import { screenName } from "./screen-names.ts";

/** The problems of a base that keep a run from starting (semantics 2.20), each in a function of its own. */
export function noTable(schema: BaseSchema, spec: TableSpec, { tables }: Settings): BaseProblem {
  const given = tables[spec.name];
  const has = namesOf(schema.tables);
  return given === undefined
    ? { kind: "no-table", table: spec.name, id: spec.id ?? "", has }
    : { kind: "wrong-table-name", table: spec.name, given, has };
}

/** What may be wrong with a table that every run needs; `own` are those that only this one can have. */
export const requiredProblems = (
  located: LocatedTable,
  needed: Needed,
  settings: Settings,
  writesFlags: boolean,
  own: readonly BaseProblem[],
): readonly BaseProblem[] => [
  ...typeProblems(located, settings, writesFlags),
  ...missingProblems(located, needed),
  ...nameProblems(located, settings, needed),
  ...own,
  ...zoneProblems(located),
  ...doubleProblems(located),
];

const typeProblems = (
  located: LocatedTable,
  settings: Settings,
  writesFlags: boolean,
): readonly BaseProblem[] =>
  fieldsOf(located).flatMap(([key, field]): readonly BaseProblem[] => {
    const spec = located.spec.fields[key];
    if (!spec || !isUsed(located.spec, key, settings, writesFlags)) return [];
    if (spec.protects && field.isComputed && field.options?.isValid === false)
      return [{ kind: "broken-formula", field: placeOf(located, key) }];
    if (isUsable(field, spec)) return [];
    const expected = screenNames(spec.types);
    return [{ kind: "wrong-type", field: placeOf(located, key), type: screenName(field.type), expected }];
  });

/** What nobody will read or write may be of any type. */
function isUsed(
  spec: TableSpec,
  key: string,
  { legacyTeacherField }: Settings,
  writesFlags: boolean,
): boolean {
  if (spec === SLOTS && key === "legacyTeacher") return legacyTeacherField === "mirror";
  return writesFlags || spec !== TEMPLATES || !(FLAG_FIELDS as readonly string[]).includes(key);
}

/** Of each group one field is enough. */
type Needed = readonly (readonly [string, ...string[]])[];

export const TEMPLATES_NEED: Needed = [["day"], ["starts"], ["ends", "duration"], ["teacher"]];

export const SLOTS_NEED: Needed = [
  ["key"],
  ["teacher"],
  ["date"],
  ["starts"],
  ["ends"],
  ["source"],
  ["status"],
  ["lessons", "students"],
];

const missingOf = ({ fields }: LocatedTable, needed: Needed): Needed =>
  needed.filter((group) => !group.some((key) => fields[key]));

const missingProblems = (located: LocatedTable, needed: Needed): readonly BaseProblem[] =>
  missingOf(located, needed).map(([first, ...others]) => ({
    kind: "missing-field",
    fields: [placeOf(located, first), ...others.map((key) => placeOf(located, key))],
    types: screenNames(located.spec.fields[first]?.types),
    has: namesOf(located.table.fields),
  }));

/**
 * A name that was given and is not there is a slip, and what it protects would look absent: a slot without its lock,
 * a holiday without its table. Fields that are reported as missing anyhow are left to that.
 */
export function nameProblems(
  located: LocatedTable,
  { fieldNames }: Settings,
  needed: Needed,
): readonly BaseProblem[] {
  const { fields, spec, table } = located;
  const reported = new Set(missingOf(located, needed).flat());
  return Object.keys(fieldNames[spec.name] ?? {})
    .filter((key) => key in spec.fields && !fields[key] && !reported.has(key))
    .map((key) => ({
      kind: "wrong-field-name",
      field: placeOf(located, key),
      has: namesOf(table.fields),
    }));
}

/** One field under two keys, one by its name and one by its id: a run would read and write it as both (semantics 2.81). */
export function doubleProblems(located: LocatedTable): readonly BaseProblem[] {
  const keysOf = new Map<string, string[]>();
  for (const [key, { id }] of fieldsOf(located)) keysOf.set(id, [...(keysOf.get(id) ?? []), key]);
  return [...keysOf.values()].flatMap(([first, ...others]) =>
    first === undefined || others.length === 0
      ? []
      : {
          kind: "one-field-twice" as const,
          fields: [placeOf(located, first), ...others.map((key) => placeOf(located, key))] as const,
        },
  );
}

export function tableProblems(base: LocatedBase): readonly BaseProblem[] {
  const { schema, ...located } = base;
  const tables = Object.values(located).flatMap((table: LocatedTable | undefined) => table ?? []);
  const specsOf = new Map<string, string[]>();
  for (const { id, spec } of tables) specsOf.set(id, [...(specsOf.get(id) ?? []), spec.name]);
  return schema.tables.flatMap(({ id, name }) => {
    const specs = specsOf.get(id) ?? [];
    return specs.length > 1 ? { kind: "one-table-twice" as const, tables: specs, name } : [];
  });
}

export function activeProblems({ table }: LocatedTable, settings: Settings): readonly BaseProblem[] {
  const named = activeFieldName(settings);
  if (named === "auto" || named === "none" || findActiveFields(table, settings).length > 0) return [];
  const isFieldName = settings.fieldNames[TEMPLATES.name]?.active !== undefined;
  return [
    {
      kind: isFieldName ? "wrong-field-name" : "wrong-active-field",
      field: { table: TEMPLATES.name, key: "active", name: named, inTable: table.name },
      has: namesOf(table.fields),
    },
  ];
}

const WRITTEN = ["open", "blocked"] as const;

/** Open and blocked are written, so they must exist; booked is only read, and must be where its name was given. */
export function statusProblems(
  located: LocatedTable,
  { written }: StatusWords,
  { statusNames }: Settings,
): readonly BaseProblem[] {
  const field = located.fields.status;
  if (!field || !isUsable(field, SLOTS.fields.status)) return [];
  const has = namesOf(choicesOf(field));
  const checked = statusNames.booked === undefined ? WRITTEN : ([...WRITTEN, "booked"] as const);
  return checked
    .filter((status) => !has.includes(written[status]))
    .map((status) => ({
      kind: "no-choice",
      field: placeOf(located, "status"),
      status,
      choice: written[status],
      has,
    }));
}

export function viewProblems(
  located: Pick<LocatedTable, "table"> | undefined,
  setting: "inventoryView" | "lessonsView",
  { [setting]: view }: Settings,
): readonly BaseProblem[] {
  if (!located) return [];
  const { table } = located;
  if (view === undefined || table.views.some(({ id, name }) => id === view || name === view)) return [];
  return [{ kind: "no-view", setting, inTable: table.name, view, has: namesOf(table.views) }];
}

/** A date-time that is shown in a zone which the host does not know cannot be read as people see it (semantics 2.73). */
export const zoneProblems = (located: LocatedTable): readonly BaseProblem[] =>
  fieldsOf(located).flatMap(([key, field]): readonly BaseProblem[] => {
    const zone = zoneNameOf(field);
    return zone === undefined || zoneOf(zone)
      ? []
      : [{ kind: "unknown-zone", field: placeOf(located, key), zone }];
  });

/** The table that bears the usual name, where another one was found by its id (semantics 2.77). */
export const namesakeOf = (
  { tables }: BaseSchema,
  { spec, id }: LocatedTable,
): { readonly id: string; readonly name: string } | undefined =>
  tables.find((table) => table.id !== id && plainText(table.name) === spec.name);

/** A field by its English key, and by what it is called here or should be. */
export function placeOf<Key extends string>(located: LocatedTable<Key>, key: Key): Place {
  const { spec, fields, name: inTable } = located;
  return { table: spec.name, key, name: fields[key]?.name ?? located.nameOf(key), inTable };
}

const fieldsOf = ({ fields }: LocatedTable): readonly (readonly [string, FieldSchema])[] =>
  Object.entries(fields).flatMap(([key, field]) => (field ? [[key, field] as const] : []));

const namesOf = (named: readonly { readonly name: string }[]): readonly string[] =>
  named.map(({ name }) => name);

const screenNames = (types: readonly string[] = []): readonly string[] => types.map(screenName);
