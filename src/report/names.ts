import type { TeacherId, TemplateId } from "../domain/ids.ts";
import type { TimeSpan } from "../domain/overlap.ts";
import type { SlotTemplate } from "../domain/template.ts";
import { formatDate, formatTimeOfDay, type LocalDate, weekdayOf } from "../domain/time.ts";
import type { SyncResult } from "../execution/sync.ts";
import { nameOfOccupant, nameOfWrite, type Occupant, type Write } from "../planning/action.ts";
import { nameOfSlot, type SlotFacts } from "../planning/facts.ts";
import type { CommonWords } from "./words.ts";

/** What a person calls the records of a base; where nobody has named them, their ids. */
export interface Names {
  teacher(id: TeacherId): string;
  template(template: Pick<SlotTemplate, "id">): string;
  slot(slot: SlotFacts): string;
  write(write: Write): string;
  hours(span: TimeSpan): string;
  occupant(occupant: Occupant): string;
  day(date: LocalDate | undefined): string;
}

export function namesOf(
  { templates, teacherNames }: Pick<SyncResult, "templates" | "teacherNames">,
  words: CommonWords,
): Names {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const teacher = (id: TeacherId): string => teacherNames.get(id) ?? id;
  const templateName = (id: TemplateId): string => {
    const template = byId.get(id);
    if (!template) return id;
    const title = titleOf(template, teacher, words);
    return title === undefined ? id : `${title} (${id})`;
  };
  return {
    teacher,
    template: ({ id }) => words.embed(templateName(id)),
    slot: (slot) => words.embed(nameOfSlot(slot)),
    write: (write) => words.embed(nameOfWrite(write)),
    hours: ({ starts, ends }) => words.embed(`${formatTimeOfDay(starts)}–${formatTimeOfDay(ends)}`),
    occupant: (occupant) => words.embed(nameOfOccupant(occupant)),
    day: (date) =>
      date === undefined
        ? words.empty
        : `${words.weekdays[weekdayOf(date)]} ${words.embed(formatDate(date))}`,
  };
}

/** What a person would call a template; undefined where there is nothing to call it by. */
export function titleOf(
  template: SlotTemplate,
  teacher: Names["teacher"],
  words: CommonWords,
): string | undefined {
  if (template.name !== "") return template.name;
  if (template.state !== "active") return undefined;
  const when = `${words.weekdays[template.weekday]} ${formatTimeOfDay(template.starts)}`;
  return `${teacher(template.teacher)} ${when}`;
}
