import { byCodeUnit, type TeacherId } from "../../domain/ids.ts";
import { overlaps } from "../../domain/overlap.ts";
import type { Settings } from "../../domain/settings.ts";
import type { ActiveTemplate, TemplateRow } from "../../domain/template.ts";
import { type LocalDate, weekdayOf } from "../../domain/time/civil-time.ts";
import { isInForce, isOnPattern, type WeekPattern } from "../../domain/time/week-pattern.ts";
import { remembered } from "./remembered.ts";
import type { TemplateIndex } from "./template-index.ts";

/** Whether a newer template set takes the template's place on a date of its own pattern (semantics 3.2, 2.55). */
export type OverrideTest = (template: ActiveTemplate, date: LocalDate) => boolean;

export function overrideTest(templateIndex: TemplateIndex, mode: Settings["overrideMode"]): OverrideTest {
  const births = birthsOf(templateIndex.all);
  const setsOf = remembered((teacher: TeacherId) => setsOfTeacher(templateIndex.ofTeacher(teacher), births));
  /** The sets of the teacher that are in force, the newest first, and the base layer last. */
  const layersOn = (teacher: TeacherId, date: LocalDate): readonly Layer[] => {
    const inForce = setsOf(teacher).filter(({ ranges }) => ranges.some((range) => isInForce(range, date)));
    return [...inForce.map(({ name }) => name), undefined];
  };
  const stayingOn = remembered((teacher: TeacherId) =>
    remembered((date: LocalDate) => staying(templateIndex.ofTeacher(teacher), layersOn(teacher, date), date)),
  );
  return (template, date) => {
    const { teacher, set } = template;
    if (setsOf(teacher).length === 0) return false;
    return mode === "week" ? layersOn(teacher, date)[0] !== set : !stayingOn(teacher)(date).has(template);
  };
}

/** The name of a set; undefined is the base layer. */
type Layer = string | undefined;

/** A set is as old as its oldest row, in use or not; one of which nothing is known is the newest of all. */
function birthsOf(templates: readonly TemplateRow[]): ReadonlyMap<string, number> {
  const births = new Map<string, number>();
  for (const { set, createdAt = Number.POSITIVE_INFINITY } of templates) {
    if (set !== undefined) births.set(set, Math.min(births.get(set) ?? createdAt, createdAt));
  }
  return births;
}

interface TemplateSet {
  readonly name: string;
  readonly ranges: readonly Pick<WeekPattern, "from" | "through">[];
}

/** The newest first; of equals the one with the larger name. */
function setsOfTeacher(
  templates: readonly ActiveTemplate[],
  births: ReadonlyMap<string, number>,
): readonly TemplateSet[] {
  const ranges = new Map<string, WeekPattern[]>();
  for (const { set, pattern } of templates) {
    if (set !== undefined) ranges.set(set, [...(ranges.get(set) ?? []), pattern]);
  }
  const birthOf = (name: string): number => births.get(name) ?? Number.POSITIVE_INFINITY;
  return [...ranges]
    .map(([name, patterns]): TemplateSet => ({ name, ranges: patterns }))
    .sort((a, b) =>
      birthOf(a.name) === birthOf(b.name) ? byCodeUnit(b.name, a.name) : birthOf(b.name) - birthOf(a.name),
    );
}

/** From the newest layer down, an occurrence stays unless it overlaps one that stayed in a newer layer. */
function staying(
  templates: readonly ActiveTemplate[],
  layers: readonly Layer[],
  date: LocalDate,
): ReadonlySet<ActiveTemplate> {
  const wanted = templates.filter(
    ({ weekday, pattern }) => weekday === weekdayOf(date) && isOnPattern(pattern, date),
  );
  const kept: ActiveTemplate[] = [];
  for (const layer of layers) {
    const free = wanted.filter(
      (template) => template.set === layer && !kept.some((newer) => overlaps(newer, template)),
    );
    kept.push(...free);
  }
  return new Set(kept);
}
