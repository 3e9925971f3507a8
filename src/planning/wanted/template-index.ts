import type { TeacherId, TemplateId } from "../../domain/ids.ts";
import { type ActiveTemplate, bySeniority, type SlotTemplate } from "../../domain/template.ts";
import { MINUTES_PER_DAY, type Minute, type Weekday } from "../../domain/time/civil-time.ts";
import { groupBy } from "../group-by.ts";

/** All templates of a run, ready to be asked. */
export interface TemplateIndex {
  readonly all: readonly SlotTemplate[];
  /** Active ones, the senior first. */
  readonly active: readonly ActiveTemplate[];
  get(id: TemplateId): SlotTemplate | undefined;
  /** The place in the order of seniority, 0 for the senior of all. */
  rank(template: ActiveTemplate): number;
  /** Active templates of the teacher, the senior first. */
  ofTeacher(teacher: TeacherId): readonly ActiveTemplate[];
  /** Active templates that could want a slot of this teacher, weekday and start, the senior first. */
  at(teacher: TeacherId, weekday: Weekday, starts: Minute): readonly ActiveTemplate[];
}

export function indexTemplates(templates: readonly SlotTemplate[]): TemplateIndex {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const active = templates.filter((template) => template.state === "active").sort(bySeniority);
  const ranks = new Map(active.map((template, rank) => [template.id, rank]));
  const byTeacher = groupBy(active, ({ teacher }) => teacher);
  const byHour = new Map(
    [...byTeacher].map(([teacher, own]) => [
      teacher,
      groupBy(own, ({ weekday, starts }) => hourOfWeek(weekday, starts)),
    ]),
  );
  return {
    all: templates,
    active,
    get: (id) => byId.get(id),
    rank: ({ id }) => ranks.get(id) ?? ranks.size,
    ofTeacher: (teacher) => byTeacher.get(teacher) ?? [],
    at: (teacher, weekday, starts) => byHour.get(teacher)?.get(hourOfWeek(weekday, starts)) ?? [],
  };
}

/** Minutes since the beginning of the week. */
const hourOfWeek = (weekday: Weekday, starts: Minute): number => weekday * MINUTES_PER_DAY + starts;
