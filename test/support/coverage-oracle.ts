import { Temporal } from "temporal-polyfill";
import type { Format } from "./school/format.ts";
import type { ClosureSpec, School, TemplateSpec } from "./school/specs.ts";

/**
 * Which dates a template covers but for lessons (semantics 2.44, 3.2, 5.7), spelt out once more over the cells of a school: no domain code,
 * weeks counted one by one. `active` are the ids of the templates that the run could read.
 */
export interface CoverageOracle {
  /** The date is a `YYYY-MM-DD` of the template's weekday. */
  covers(template: TemplateSpec, date: string): boolean;
  isWithheld(teacher: string): boolean;
}

export function coverageOracle(
  school: School,
  format: Partial<Format>,
  active: ReadonlySet<string>,
  { overrideMode: mode, fixedTemplates, reservedTemplates }: Readonly<Record<string, unknown>>,
): CoverageOracle {
  const { templates, closures } = seen(school, format.without ?? []);
  const rows = templates.filter(({ id }) => active.has(id));
  const enabled = closures.filter((closure) => !closure.disabled && !isBlank(closure));
  const bornAt = (set: string): number =>
    Math.min(
      ...templates
        .filter((row) => row.set === set)
        .map(({ createdAt }) => (createdAt === null ? Number.POSITIVE_INFINITY : Date.parse(createdAt))),
    );
  const isNewer = (a: string, b: string): boolean =>
    bornAt(a) === bornAt(b) ? a > b : bornAt(a) > bornAt(b);
  /** Names of the sets in force, the newest first, and null for the base layer. */
  const layersOn = (teacher: string | undefined, date: string): readonly (string | null)[] => {
    const sets = rows.filter(
      (row) => row.set !== null && row.teachers[0] === teacher && isInRange(row, date),
    );
    const names = [...new Set(sets.map(({ set }) => set as string))];
    return [...names.sort((a, b) => (isNewer(a, b) ? -1 : 1)), null];
  };
  const isInLayer = (template: TemplateSpec, date: string): boolean => {
    const [teacher] = template.teachers;
    const layers = layersOn(teacher, date);
    if (mode !== "slot") return template.set === layers[0];
    const onDay = rows.filter((row) => row.teachers[0] === teacher && isOnDay(row, date));
    const stayed: TemplateSpec[] = [];
    for (const layer of layers) {
      const newer = stayed.slice();
      for (const row of onDay)
        if (row.set === layer && !newer.some((other) => meet(row, other))) stayed.push(row);
    }
    return stayed.includes(template);
  };
  const cycleOf = (row: TemplateSpec): number | null =>
    (row.cycleWeeks as number | null) ??
    (row.set === null
      ? null
      : Math.max(...templates.filter(({ set }) => set === row.set).map((each) => Number(each.weekIndex))));
  const isOnDay = (row: TemplateSpec, date: string): boolean => {
    if (!isInRange(row, date) || Temporal.PlainDate.from(date).dayOfWeek % 7 !== row.day) return false;
    if (row.weekIndex === null) return true;
    let index = 0;
    for (let week = Temporal.PlainDate.from(String(row.startDate)); ; week = week.add({ weeks: 1 })) {
      if (Temporal.PlainDate.compare(date, week.add({ weeks: 1 })) < 0) break;
      index = (index + 1) % (cycleOf(row) ?? 1);
    }
    return index + 1 === row.weekIndex;
  };
  return {
    covers(spec, date) {
      const template = templates.find(({ id }) => id === spec.id) as TemplateSpec;
      const isClosed = enabled.some((closure) => isReadable(closure) && closes(closure, template, date));
      const isSkipped =
        (spec.fixed && fixedTemplates === "skip") || (spec.reserved && reservedTemplates === "skip");
      return !isSkipped && !isClosed && isOnDay(template, date) && isInLayer(template, date);
    },
    isWithheld: (teacher) =>
      enabled.some(
        ({ teachers, ...closure }) =>
          !isReadable(closure) && (teachers.length === 0 || teachers.includes(teacher)),
      ),
  };
}

/** The school as a base shows it that lacks some of the fields. */
function seen({ templates, closures = [] }: School, without: readonly string[]) {
  const lacks = (key: string): boolean => without.includes(`weekly_slot.${key}`);
  return {
    templates: templates.map((spec) => ({
      ...spec,
      ...(lacks("startDate") && { startDate: null }),
      ...(lacks("endDate") && { endDate: null }),
      ...(lacks("weekIndex") && { weekIndex: null }),
      ...(lacks("cycleWeeks") && { cycleWeeks: null }),
      ...(lacks("templateSet") && { set: null }),
      ...(lacks("createdAt") && { createdAt: null }),
    })),
    closures: without.includes("closures") ? [] : closures,
  };
}

const isInRange = ({ startDate, endDate }: TemplateSpec, date: string): boolean =>
  (startDate === null || String(startDate) <= date) && (endDate === null || date <= String(endDate));

const meet = (a: TemplateSpec, b: TemplateSpec): boolean =>
  String(a.starts) < String(b.ends) && String(b.starts) < String(a.ends);

const isReadable = ({ from, through, starts, ends }: Omit<ClosureSpec, "teachers">): boolean =>
  from !== null && (through === null || through >= from) && (starts === null) === (ends === null);

const isBlank = ({ name, from, through, starts, ends, teachers }: ClosureSpec): boolean =>
  [name, from, through, starts, ends].every((cell) => cell === null) && teachers.length === 0;

function closes(
  { from, through, starts, ends, teachers }: ClosureSpec,
  template: TemplateSpec,
  date: string,
): boolean {
  const [teacher = ""] = template.teachers;
  const isDay = date >= String(from) && date <= (through ?? String(from));
  const isHour =
    starts === null ||
    (String(template.starts) < (ends === "00:00" ? "24:00" : String(ends)) && starts < String(template.ends));
  return isDay && isHour && (teachers.length === 0 || teachers.includes(teacher));
}
