import type { Settings } from "../domain/settings.ts";
import { choicesOf } from "./cells.ts";
import {
  type ActiveField,
  activeFieldName,
  findActiveField,
  findTable,
  isUsable,
  mapTable,
  nameOfField,
  type TableMap,
} from "./locate.ts";
import { findLogs, type LogMaps } from "./log-codec.ts";
import type { BaseSchema, TableSchema } from "./port.ts";
import {
  CLOSURES,
  type ClosureField,
  FLAG_FIELDS,
  type InventoryField,
  OPTIONAL_TABLES,
  REQUIRED_TABLES,
  SLOTS,
  STATUSES,
  type TableSpec,
  TEMPLATES,
  type TemplateField,
} from "./schema.ts";

/** The tables of this base with every field that was found, checked to be of a usable type. */
export interface BaseMap {
  readonly templates: TableMap<TemplateField>;
  readonly slots: TableMap<InventoryField>;
  readonly closures: TableMap<ClosureField> | undefined;
  readonly logs: LogMaps;
  /** The template field that switches rows off, if there is one (semantics 2.42). */
  readonly active: ActiveField | undefined;
  readonly statuses: StatusNames;
  /** Optional fields that are absent: `{table}.{name}`. */
  readonly missing: readonly string[];
}

/** What the choices of the status field are called here. */
export type StatusNames = Readonly<Record<keyof typeof STATUSES, string>>;

/** Everything that keeps a run from starting, in one message; nothing has been written when it is thrown. */
export class PreflightError extends Error {
  override readonly name = "PreflightError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The base is not ready, nothing was written:\n${problems.map((problem) => `- ${problem}`).join("\n")}`,
    );
    this.problems = problems;
  }
}

/**
 * Finds tables and fields and checks all that a run relies on (semantics 2.20).
 * A protective field that was renamed must stop the run: without `lessons` every booked slot would look free.
 */
export function preflight(schema: BaseSchema, settings: Settings, writesFlags: boolean): BaseMap {
  const templatesTable = findTable(schema, TEMPLATES, settings);
  const slotsTable = findTable(schema, SLOTS, settings);
  const problems = REQUIRED_TABLES.flatMap((spec) =>
    findTable(schema, spec, settings) ? [] : noTable(schema, spec, settings),
  );
  if (templatesTable) {
    problems.push(
      ...typeProblems(templatesTable, TEMPLATES, settings, writesFlags),
      ...missingProblems(templatesTable, TEMPLATES, settings, TEMPLATES_NEED),
      ...nameProblems(templatesTable, TEMPLATES, settings, TEMPLATES_NEED),
      ...activeProblems(templatesTable, settings),
    );
  }
  if (slotsTable) {
    problems.push(
      ...typeProblems(slotsTable, SLOTS, settings, writesFlags),
      ...missingProblems(slotsTable, SLOTS, settings, SLOTS_NEED),
      ...nameProblems(slotsTable, SLOTS, settings, SLOTS_NEED),
      ...statusProblems(slotsTable, settings),
      ...viewProblems(slotsTable, settings),
    );
  }
  for (const spec of OPTIONAL_TABLES) {
    const table = findTable(schema, spec, settings);
    if (table) problems.push(...nameProblems(table, spec, settings, []));
    else if (settings.tables[spec.name] !== undefined) problems.push(...noTable(schema, spec, settings));
  }
  if (!templatesTable || !slotsTable || problems.length > 0) throw new PreflightError(problems);

  const closuresTable = findTable(schema, CLOSURES, settings);
  return {
    templates: mapTable(templatesTable, TEMPLATES, settings),
    slots: mapTable(slotsTable, SLOTS, settings),
    closures: closuresTable && mapTable(closuresTable, CLOSURES, settings),
    logs: findLogs(schema, settings),
    active: findActiveField(templatesTable, settings),
    statuses: statusNames(slotsTable, settings),
    missing: [
      ...missingFields(templatesTable, TEMPLATES, settings),
      ...missingFields(slotsTable, SLOTS, settings),
      ...(closuresTable ? missingClosureFields(closuresTable, settings) : []),
    ],
  };
}

const noTable = (schema: BaseSchema, spec: TableSpec, { tables }: Settings): readonly string[] => {
  const given = tables[spec.name];
  const sought = given === undefined ? `"${spec.name}" (${spec.id})` : `"${given}"`;
  return [
    `Table ${spec.name}: no table ${sought} in this base (it has ${list(schema.tables)}). ` +
      `Create it, or give its name or id in the setting tables: {"${spec.name}": "…"}`,
  ];
};

function typeProblems(
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
function missingProblems(
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
const TEMPLATES_NEED: Needed = [["day"], ["starts"], ["ends", "duration"], ["teacher"]];
const SLOTS_NEED: Needed = [
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
function nameProblems(
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

/** Without these every closure means more than was meant: all teachers, or whole days (semantics 5.7). */
function missingClosureFields(table: TableSchema, settings: Settings): readonly string[] {
  const { fields } = mapTable(table, CLOSURES, settings);
  const name = (key: ClosureField): string => `${CLOSURES.name}.${nameOfField(CLOSURES, key, settings)}`;
  const halves = (["starts", "ends"] as const).filter((key) => !fields[key]);
  return [...(fields.teachers ? [] : [name("teachers")]), ...(halves.length === 1 ? halves.map(name) : [])];
}

function activeProblems(table: TableSchema, settings: Settings): readonly string[] {
  const named = activeFieldName(settings);
  if (named === "auto" || findActiveField(table, settings)) return [];
  return [
    `${label(TEMPLATES, "active", named)}: there is no such field in table "${table.name}" (it has ${list(table.fields)}). ` +
      'Correct the setting activeField, or set it to "auto"',
  ];
}

const WRITTEN = ["open", "blocked"] as const;

/** Open and blocked are written, so they must exist; booked is only read, and must be where its name was given. */
function statusProblems(table: TableSchema, settings: Settings): readonly string[] {
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

function statusNames(table: TableSchema, settings: Settings): StatusNames {
  const field = mapTable(table, SLOTS, settings).fields.status;
  const choices = field ? choicesOf(field) : [];
  const nameOf = (status: keyof typeof STATUSES): string => {
    const given = settings.statusNames[status] ?? STATUSES[status];
    return choices.find(({ id, name }) => id === given || name === given)?.name ?? given;
  };
  return { open: nameOf("open"), booked: nameOf("booked"), blocked: nameOf("blocked") };
}

function viewProblems(table: TableSchema, { inventoryView }: Settings): readonly string[] {
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

function missingFields(table: TableSchema, spec: TableSpec, settings: Settings): readonly string[] {
  const { fields } = mapTable(table, spec, settings);
  return Object.entries(spec.fields)
    .filter(([key, { silent }]) => !fields[key] && (!silent || isMirrored(key, settings)))
    .map(([key]) => `${spec.name}.${nameOfField(spec, key, settings)}`);
}

/** The deprecated text is missed only where an old flow still wants it written (semantics 2.2). */
const isMirrored = (key: string, { legacyTeacherField }: Settings): boolean =>
  key === "legacyTeacher" && legacyTeacherField === "mirror";

/** `slot_inventory: starts ("its name here")`. */
const label = (spec: TableSpec, key: string, name: string): string => `${spec.name}: ${key} ("${name}")`;

const list = (named: readonly { readonly name: string }[]): string =>
  named.length === 0 ? "none" : named.map(({ name }) => `"${name}"`).join(", ");
