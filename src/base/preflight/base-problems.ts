import type { Settings } from "../../domain/settings.ts";
import { choicesOf } from "../codecs/cells.ts";
import { statusNames } from "../codecs/status-names.ts";
import { activeFieldName, findActiveField, isUsable, mapTable, nameOfField } from "../locate.ts";
import type { BaseSchema, TableSchema } from "../port.ts";
import { FLAG_FIELDS, SLOTS, type TableSpec, TEMPLATES } from "../schema.ts";
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

export function typeProblems(
  table: TableSchema,
  spec: TableSpec,
  settings: Settings,
  writesFlags: boolean,
): readonly BaseProblem[] {
  const { fields } = mapTable(table, spec, settings);
  return Object.entries(spec.fields).flatMap(([key, fieldSpec]): readonly BaseProblem[] => {
    const field = fields[key];
    if (!field || isUsable(field, fieldSpec) || !isUsed(spec, key, settings, writesFlags)) return [];
    const expected = screenNames(fieldSpec.types);
    return [
      {
        kind: "wrong-type",
        field: place(table, spec, key, field.name),
        type: screenName(field.type),
        expected,
      },
    ];
  });
}

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

export function missingProblems(
  table: TableSchema,
  spec: TableSpec,
  settings: Settings,
  needed: Needed,
): readonly BaseProblem[] {
  const { fields } = mapTable(table, spec, settings);
  const placeOf = (key: string): Place => place(table, spec, key, nameOfField(spec, key, settings));
  return needed
    .filter((group) => !group.some((key) => fields[key]))
    .map(([first, ...others]) => ({
      kind: "missing-field",
      fields: [placeOf(first), ...others.map(placeOf)],
      types: screenNames(spec.fields[first]?.types),
      has: namesOf(table.fields),
    }));
}

/**
 * A name that was given and is not there is a slip, and what it protects would look absent: a slot without its lock,
 * a holiday without its table. Fields that are reported as missing anyhow are left to that.
 */
export function nameProblems(
  table: TableSchema,
  spec: TableSpec,
  settings: Settings,
  needed: Needed,
): readonly BaseProblem[] {
  const { fields } = mapTable(table, spec, settings);
  const reported = new Set(needed.filter((group) => !group.some((key) => fields[key])).flat());
  return Object.entries(settings.fieldNames[spec.name] ?? {})
    .filter(([key]) => key in spec.fields && !fields[key] && !reported.has(key))
    .map(([key, given]) => ({
      kind: "wrong-field-name",
      field: place(table, spec, key, given),
      has: namesOf(table.fields),
    }));
}

export function activeProblems(table: TableSchema, settings: Settings): readonly BaseProblem[] {
  const named = activeFieldName(settings);
  if (named === "auto" || findActiveField(table, settings)) return [];
  const isFieldName = settings.fieldNames[TEMPLATES.name]?.active !== undefined;
  return [
    {
      kind: isFieldName ? "wrong-field-name" : "wrong-active-field",
      field: place(table, TEMPLATES, "active", named),
      has: namesOf(table.fields),
    },
  ];
}

const WRITTEN = ["open", "blocked"] as const;

/** Open and blocked are written, so they must exist; booked is only read, and must be where its name was given. */
export function statusProblems(table: TableSchema, settings: Settings): readonly BaseProblem[] {
  const field = mapTable(table, SLOTS, settings).fields.status;
  if (!field || !isUsable(field, SLOTS.fields.status)) return [];
  const names = statusNames(table, settings);
  const has = namesOf(choicesOf(field));
  const checked = settings.statusNames.booked === undefined ? WRITTEN : ([...WRITTEN, "booked"] as const);
  return checked
    .filter((status) => !has.includes(names[status]))
    .map((status) => ({
      kind: "no-choice",
      field: place(table, SLOTS, "status", field.name),
      status,
      choice: names[status],
      has,
    }));
}

export function viewProblems(table: TableSchema, { inventoryView: view }: Settings): readonly BaseProblem[] {
  if (view === undefined || table.views.some(({ id, name }) => id === view || name === view)) return [];
  return [{ kind: "no-view", inTable: table.name, view, has: namesOf(table.views) }];
}

const place = ({ name: inTable }: TableSchema, spec: TableSpec, key: string, name: string): Place => ({
  table: spec.name,
  key,
  name,
  inTable,
});

const namesOf = (named: readonly { readonly name: string }[]): readonly string[] =>
  named.map(({ name }) => name);

const screenNames = (types: readonly string[] = []): readonly string[] => types.map(screenName);
