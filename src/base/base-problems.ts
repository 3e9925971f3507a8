import type { Settings } from "../domain/settings.ts";
import { choicesOf } from "./cells.ts";
import { activeFieldName, findActiveField, isUsable, mapTable, nameOfField } from "./locate.ts";
import type { BaseSchema, TableSchema } from "./port.ts";
import { FLAG_FIELDS, SLOTS, type TableSpec, TEMPLATES } from "./schema.ts";
import { statusNames } from "./status-names.ts";

/** Problems of a base that keep a run from starting name table and field, and the way to mend them (semantics 2.20). */
export const noTable = (schema: BaseSchema, spec: TableSpec, { tables }: Settings): readonly string[] => {
  const given = tables[spec.name];
  const sought = given === undefined ? `"${spec.name}" (${spec.id})` : `"${given}"`;
  return [
    `Table ${spec.name}: no table ${sought} in this base (it has ${list(schema.tables)}). ` +
      `Create it, or give its name or id in the setting tables: {"${spec.name}": "…"}`,
  ];
};

export function typeProblems(
  table: TableSchema,
  spec: TableSpec,
  settings: Settings,
  writesFlags: boolean,
): readonly string[] {
  const { fields } = mapTable(table, spec, settings);
  return Object.entries(spec.fields).flatMap(([key, fieldSpec]) => {
    const field = fields[key];
    if (!field || isUsable(field, fieldSpec) || !isUsed(spec, key, settings, writesFlags)) return [];
    return [
      `${label(spec, key, field.name)}: is a ${field.type} field, expected ${fieldSpec.types?.join(", ")}. ` +
        `Change its type, or name another field in the setting fieldNames: {"${spec.name}": {"${key}": "…"}}`,
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

/** Of each group at least one field must be there. */
export function missingProblems(
  table: TableSchema,
  spec: TableSpec,
  settings: Settings,
  required: readonly (readonly string[])[],
): readonly string[] {
  const { fields } = mapTable(table, spec, settings);
  return required
    .filter((group) => !group.some((key) => fields[key]))
    .map((group) => {
      const names = group.map((key) => label(spec, key, nameOfField(spec, key, settings))).join(" or ");
      const [key = ""] = group;
      const types = spec.fields[key]?.types ?? [];
      return (
        `${names}: there is no such field in table "${table.name}". Create it (${types.join(", ")}), ` +
        `or give its present name in the setting fieldNames: {"${spec.name}": {"${key}": "…"}}`
      );
    });
}

/** Of each group one field is enough. */
type Needed = readonly (readonly string[])[];

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

/**
 * A name that was given and is not there is a slip, and what it protects would look absent: a slot without its lock,
 * a holiday without its table. Fields that are reported as missing anyhow are left to that.
 */
export function nameProblems(
  table: TableSchema,
  spec: TableSpec,
  settings: Settings,
  needed: Needed,
): readonly string[] {
  const { fields } = mapTable(table, spec, settings);
  const reported = new Set(needed.filter((group) => !group.some((key) => fields[key])).flat());
  return Object.entries(settings.fieldNames[spec.name] ?? {})
    .filter(([key]) => key in spec.fields && !fields[key] && !reported.has(key))
    .map(
      ([key, given]) =>
        `${label(spec, key, given)}: there is no such field in table "${table.name}" (it has ${list(table.fields)}). ` +
        `Correct the setting fieldNames: {"${spec.name}": {"${key}": "…"}}, or leave it out`,
    );
}

export function activeProblems(table: TableSchema, settings: Settings): readonly string[] {
  const named = activeFieldName(settings);
  if (named === "auto" || findActiveField(table, settings)) return [];
  return [
    `${label(TEMPLATES, "active", named)}: there is no such field in table "${table.name}" (it has ${list(table.fields)}). ` +
      'Correct the setting activeField, or set it to "auto"',
  ];
}

const WRITTEN = ["open", "blocked"] as const;

/** Open and blocked are written, so they must exist; booked is only read, and must be where its name was given. */
export function statusProblems(table: TableSchema, settings: Settings): readonly string[] {
  const field = mapTable(table, SLOTS, settings).fields.status;
  if (!field || !isUsable(field, SLOTS.fields.status)) return [];
  const names = statusNames(table, settings);
  const choices = choicesOf(field);
  const checked = settings.statusNames.booked === undefined ? WRITTEN : ([...WRITTEN, "booked"] as const);
  return checked
    .filter((status) => !choices.some(({ name }) => name === names[status]))
    .map(
      (status) =>
        `${label(SLOTS, "status", field.name)}: has no choice "${names[status]}" (it has ${list(choices)}). ` +
        `Add the choice, or say what it is called in the setting statusNames: {"${status}": "…"}`,
    );
}

export function viewProblems(table: TableSchema, { inventoryView }: Settings): readonly string[] {
  if (
    inventoryView === undefined ||
    table.views.some(({ id, name }) => id === inventoryView || name === inventoryView)
  ) {
    return [];
  }
  return [
    `Setting inventoryView: table "${table.name}" has no view "${inventoryView}" (it has ${list(table.views)}). ` +
      "Name a view that shows every record from this week on, or leave the setting empty",
  ];
}

/** `slot_inventory: starts ("its name here")`. */
const label = (spec: TableSpec, key: string, name: string): string => `${spec.name}: ${key} ("${name}")`;

const list = (named: readonly { readonly name: string }[]): string =>
  named.length === 0 ? "none" : named.map(({ name }) => `"${name}"`).join(", ");
