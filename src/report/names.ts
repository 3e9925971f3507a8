import type { TeacherId } from "../domain/ids.ts";
import type { TimeSpan } from "../domain/overlap.ts";
import type { SlotTemplate } from "../domain/template.ts";
import { shortened } from "../domain/text.ts";
import { formatDate, formatTimeOfDay, type LocalDate, weekdayOf } from "../domain/time.ts";
import { nameOfOccupant, nameOfWrite, type Occupant, type Write } from "../planning/action.ts";
import { nameOfSlot, type SlotFacts } from "../planning/held/facts.ts";
import type { Occurrence } from "../planning/wanted/expand.ts";
import type { CommonWords } from "./words/words.ts";

/** What a person calls the records of a base; where nobody has named them, their ids. */
export interface Names {
  teacher(id: TeacherId): string;
  template(template: Pick<SlotTemplate, "id">): string;
  /** Whose it is and when, and its key to find it by. */
  slot(slot: SlotFacts): string;
  occurrence(occurrence: Occurrence): string;
  occupant(occupant: Occupant): string;
  /** Its key alone, where teacher, day and hour are told already. */
  key(write: Write): string;
  hours(span: TimeSpan): string;
  day(date: LocalDate | undefined): string;
}

/** Whose names are told. */
export interface Named {
  readonly templates: readonly SlotTemplate[];
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
}

export function namesOf({ templates, teacherNames }: Named, words: CommonWords): Names {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const teacher = (id: TeacherId): string => shortened(teacherNames.get(id) ?? id);
  const hours = ({ starts, ends }: TimeSpan): string =>
    words.embed(`${formatTimeOfDay(starts)}–${formatTimeOfDay(ends)}`);
  const day = (date: LocalDate | undefined): string =>
    date === undefined ? words.empty : dayText(date, words);
  const place = (
    key: string,
    teachers: readonly TeacherId[],
    date: LocalDate | undefined,
    span: TimeSpan | undefined,
  ): string => {
    const parts = [
      ...(teachers.length > 0 ? [teachers.map((id) => words.name(teacher(id))).join(", ")] : []),
      ...(date === undefined ? [] : [day(date)]),
      ...(span ? [hours(span)] : []),
    ];
    return parts.length === 0 ? words.embed(key) : `${parts.join(", ")} (${words.embed(key)})`;
  };
  const slot = (facts: SlotFacts): string =>
    place(nameOfSlot(facts), facts.teachers, facts.date, facts.presence);
  return {
    teacher,
    template: ({ id }) => {
      const template = byId.get(id);
      const title = template && titleOf(template, teacher, words);
      return title === undefined ? words.embed(id) : `${words.name(title)} (${words.embed(id)})`;
    },
    slot,
    occurrence: ({ template, date, key }) => place(key.text, [template.teacher], date, template),
    occupant: (occupant) =>
      occupant.slot
        ? slot(occupant.slot)
        : place(
            nameOfOccupant(occupant),
            occupant.presence.teachers,
            occupant.presence.date,
            occupant.presence,
          ),
    key: (write) => words.embed(nameOfWrite(write)),
    hours,
    day,
  };
}

function dayText(date: LocalDate, words: CommonWords): string {
  const [year = "", month = "", day = ""] = formatDate(date).split("-");
  return `${words.weekdays[weekdayOf(date)]} ${words.date(year, month, day)}`;
}

/** What a person would call a template; undefined where there is nothing to call it by. */
export function titleOf(
  template: SlotTemplate,
  teacher: Names["teacher"],
  words: CommonWords,
): string | undefined {
  if (template.name !== "") return shortened(template.name);
  if (template.state !== "active") return undefined;
  const when = `${words.weekdays[template.weekday]} ${formatTimeOfDay(template.starts)}`;
  return `${teacher(template.teacher)} ${when}`;
}
