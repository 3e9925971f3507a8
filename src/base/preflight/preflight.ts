import type { Settings } from "../../domain/settings.ts";
import type { StatusNames } from "../../domain/slot.ts";
import { findLogs, type LogMaps } from "../codecs/log-codec.ts";
import { statusNames } from "../codecs/status-names.ts";
import {
  type ActiveField,
  findActiveField,
  findTable,
  mapTable,
  nameOfField,
  type TableMap,
} from "../locate.ts";
import type { BaseSchema, TableSchema } from "../port.ts";
import {
  CLOSURES,
  type ClosureField,
  type InventoryField,
  OPTIONAL_TABLES,
  REQUIRED_TABLES,
  SLOTS,
  type TableSpec,
  TEMPLATES,
  type TemplateField,
} from "../schema.ts";
import { type BaseProblem, baseProblemText } from "./base-problem.ts";
import {
  activeProblems,
  missingProblems,
  nameProblems,
  noTable,
  SLOTS_NEED,
  statusProblems,
  TEMPLATES_NEED,
  typeProblems,
  viewProblems,
} from "./base-problems.ts";

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

/** Everything that keeps a run from starting, in one message; nothing has been written when it is thrown. */
export class PreflightError extends Error {
  override readonly name = "PreflightError";
  readonly problems: readonly BaseProblem[];

  constructor(problems: readonly BaseProblem[]) {
    const lines = problems.map((problem) => `- ${baseProblemText(problem)}`);
    super(["The base is not ready, nothing was written:", ...lines].join("\n"));
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
    findTable(schema, spec, settings) ? [] : [noTable(schema, spec, settings)],
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
    else if (settings.tables[spec.name] !== undefined) problems.push(noTable(schema, spec, settings));
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

/** Without these every closure means more than was meant: all teachers, or whole days (semantics 5.7). */
function missingClosureFields(table: TableSchema, settings: Settings): readonly string[] {
  const { fields } = mapTable(table, CLOSURES, settings);
  const name = (key: ClosureField): string => `${CLOSURES.name}.${nameOfField(CLOSURES, key, settings)}`;
  const halves = (["starts", "ends"] as const).filter((key) => !fields[key]);
  return [...(fields.teachers ? [] : [name("teachers")]), ...(halves.length === 1 ? halves.map(name) : [])];
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
