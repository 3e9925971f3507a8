import type { Settings } from "../../domain/settings.ts";
import type { StatusNames } from "../../domain/slot.ts";
import { canReadLessons, type LessonTable } from "../codecs/lessons/lesson-codec.ts";
import { findLogs, type LogMaps, type MisnamedLog } from "../codecs/logs/log-maps.ts";
import { type StatusWords, statusWords } from "../codecs/slots/status-words.ts";
import {
  type ActiveField,
  findActiveFields,
  type LocatedBase,
  type LocatedTable,
  locateBase,
  type TableMap,
} from "../locate.ts";
import type { BaseSchema } from "../port.ts";
import {
  CLOSURES,
  type ClosureField,
  type InventoryField,
  OPTIONAL_TABLES,
  REQUIRED_TABLES,
  TEMPLATES,
  type TemplateField,
} from "../schema/tables.ts";
import { type BaseProblem, baseProblemText, type WrongLink } from "./base-problem.ts";
import {
  activeProblems,
  doubleProblems,
  nameProblems,
  namesakeOf,
  noTable,
  requiredProblems,
  SLOTS_NEED,
  statusProblems,
  TEMPLATES_NEED,
  tableProblems,
  viewProblems,
  zoneProblems,
} from "./base-problems.ts";
import { linkProblems, wrongLinkAt, wrongLinks } from "./links.ts";

/** The tables of this base with every field that was found, checked to be of a usable type. */
export interface BaseMap {
  /** `app…`; undefined where the host does not tell it. */
  readonly base: string | undefined;
  readonly templates: TableMap<TemplateField>;
  readonly slots: TableMap<InventoryField>;
  readonly closures: TableMap<ClosureField> | undefined;
  /** Their teachers are of another table than those of the templates, so nobody knows whom they name (semantics 2.74). */
  readonly closuresElsewhere: WrongLink | undefined;
  /** Undefined where lessons without a slot take nobody's time: they are not asked for, or cannot be read. */
  readonly lessons: LessonTable | undefined;
  readonly logs: LogMaps;
  /** The template fields that switch rows off (semantics 2.42). */
  readonly actives: readonly ActiveField[];
  /** What is written for each status. */
  readonly statuses: StatusNames;
  readonly statusOf: StatusWords["statusOf"];
  /** Optional fields that are absent: `{table}.{name}`. */
  readonly missing: readonly string[];
  readonly warnings: readonly BaseWarning[];
}

/** What keeps no run from starting, and should be known. */
export type BaseWarning =
  /** A table was found by its id, and another one bears its usual name (semantics 2.77). */
  | { readonly kind: "namesake"; readonly table: string; readonly found: Named; readonly other: Named }
  | { readonly kind: "link-ignored"; readonly link: WrongLink }
  /** A table merely bears the name of a log, so nothing is logged there (semantics 2.83). */
  | { readonly kind: "misnamed-log"; readonly log: MisnamedLog };

export interface Named {
  readonly id: string;
  readonly name: string;
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
 * @throws PreflightError that lists everything the base lacks.
 */
export function preflight(schema: BaseSchema, settings: Settings, writesFlags: boolean): BaseMap {
  const base = locateBase(schema, settings);
  const { templates, slots, closures } = base;
  const lessons = lessonTable(base.lessons, settings);
  const statuses = statusWords(slots?.fields.status, settings);
  const optional = [base.closures, base.lessons, base.overlaps, base.changes, base.runs, base.errors];
  const found = new Set([templates, slots, ...optional].map((table) => table?.spec.name));
  const links = wrongLinks(base);
  const problems = [
    ...REQUIRED_TABLES.filter(({ name }) => !found.has(name)).map((spec) => noTable(schema, spec, settings)),
    ...(templates
      ? requiredProblems(
          templates,
          TEMPLATES_NEED,
          settings,
          writesFlags,
          activeProblems(templates, settings),
        )
      : []),
    ...(slots
      ? requiredProblems(slots, SLOTS_NEED, settings, writesFlags, [
          ...statusProblems(slots, statuses, settings),
          ...viewProblems(slots, "inventoryView", settings),
        ])
      : []),
    ...linkProblems(links, base),
    ...optional.flatMap((table) =>
      table ? [...nameProblems(table, settings, []), ...doubleProblems(table)] : [],
    ),
    ...(closures ? zoneProblems(closures) : []),
    ...(lessons ? viewProblems(base.lessons, "lessonsView", settings) : []),
    ...OPTIONAL_TABLES.filter(({ name }) => settings.tables[name] !== undefined && !found.has(name)).map(
      (spec) => noTable(schema, spec, settings),
    ),
    ...tableProblems(base),
  ];
  if (!templates || !slots || problems.length > 0) throw new PreflightError(problems);

  const { logs, misnamed } = findLogs(base);
  const overlapLink = wrongLinkAt(links, TEMPLATES.name, "overlapWith");
  return {
    base: base.schema.id,
    templates: overlapLink ? without(templates, "overlapWith") : templates,
    slots,
    closures,
    closuresElsewhere: wrongLinkAt(links, CLOSURES.name, "teachers"),
    lessons,
    logs,
    actives: findActiveFields(templates.table, settings),
    statuses: statuses.written,
    statusOf: statuses.statusOf,
    missing: [
      ...missingFields(templates, settings),
      ...missingFields(slots, settings),
      ...(closures ? missingClosureFields(closures) : []),
    ],
    warnings: [
      ...nameWarnings(base, settings),
      ...misnamed.map((log) => ({ kind: "misnamed-log" as const, log })),
      ...(overlapLink ? [{ kind: "link-ignored" as const, link: overlapLink }] : []),
    ],
  };
}

/** Teachers and times have to be there (semantics 5.9). */
function lessonTable(located: LocatedBase["lessons"], { lessonsOccupy }: Settings): LessonTable | undefined {
  if (!located || lessonsOccupy === "off" || !canReadLessons(located)) return undefined;
  const { id, name, fields, table } = located;
  return { id, name, fields, nameField: table.fields[0]?.id };
}

function without<Key extends string>({ id, name, fields }: TableMap<Key>, key: Key): TableMap<Key> {
  const { [key]: _, ...rest } = fields;
  return { id, name, fields: rest as TableMap<Key>["fields"] };
}

/**
 * Whoever gives a table's name in the settings knows which one is meant; an id nobody can read. The table of lessons is
 * found by its link, whatever it is called.
 */
function nameWarnings(
  { schema, lessons: _, ...tables }: LocatedBase,
  settings: Settings,
): readonly BaseWarning[] {
  return Object.values(tables).flatMap((table: LocatedTable | undefined): readonly BaseWarning[] => {
    const given = table && settings.tables[table.spec.name];
    if (!table || (given !== undefined && given !== table.id)) return [];
    const other = namesakeOf(schema, table);
    return other ? [{ kind: "namesake", table: table.spec.name, found: table, other }] : [];
  });
}

/** Without these every closure means more than was meant: all teachers, or whole days (semantics 5.7). */
function missingClosureFields(closures: LocatedTable<ClosureField>): readonly string[] {
  const name = (key: ClosureField): string => `${closures.spec.name}.${closures.nameOf(key)}`;
  const halves = (["starts", "ends"] as const).filter((key) => !closures.fields[key]);
  return [
    ...(closures.fields.teachers ? [] : [name("teachers")]),
    ...(halves.length === 1 ? halves.map(name) : []),
  ];
}

const missingFields = (located: LocatedTable, settings: Settings): readonly string[] =>
  Object.entries(located.spec.fields)
    .filter(([key, { silent }]) => !located.fields[key] && (!silent || isMirrored(key, settings)))
    .map(([key]) => `${located.spec.name}.${located.nameOf(key)}`);

/** The deprecated text is missed only where an old flow still wants it written (semantics 2.2). */
const isMirrored = (key: string, { legacyTeacherField }: Settings): boolean =>
  key === "legacyTeacher" && legacyTeacherField === "mirror";
