import type { SlotId, TeacherId } from "../domain/ids.ts";
import type { TimeSpan } from "../domain/overlap.ts";
import type { SlotTemplate } from "../domain/template.ts";
import { shortened } from "../domain/text/shortened.ts";
import { formatDate, formatTimeOfDay, type LocalDate, weekdayOf } from "../domain/time/civil-time.ts";
import type { Occupant } from "../planning/action.ts";
import { nameOfSlot, type SlotFacts } from "../planning/held/facts.ts";
import type { Occurrence } from "../planning/wanted/expand.ts";
import { dateText } from "./date-text.ts";
import type { CommonWords } from "./words/common-words.ts";

/** Tables whose records a reader may want to open. */
export type OpenTable = "templates" | "slots" | "closures";

/** What a person calls the records of a base: by teacher, day and hour. Ids stand only where nothing else is known. */
export interface Names {
  teacher(id: TeacherId): string;
  template(template: Pick<SlotTemplate, "id">): string;
  /** Whose it is and when, and who is in it. */
  slot(slot: SlotFacts): string;
  /** The same of slots that differ only in day and hour, each with the way to its record. */
  subject(slots: readonly SlotFacts[]): string;
  occurrence(occurrence: Occurrence): string;
  occupant(occupant: Occupant): string;
  hours(span: TimeSpan): string;
  day(date: LocalDate | undefined): string;
  /** A link to the record, to go on after its name; nothing where the host does not tell the base. */
  open(table: OpenTable, record: string): string;
}

/** Whose names are told. */
export interface Named {
  readonly templates: readonly SlotTemplate[];
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
  /** Who has booked a slot; nobody where names of students are not to be told. */
  readonly bookedBy?: ReadonlyMap<SlotId, readonly string[]>;
  /** Days of other years are told with theirs. */
  readonly today?: LocalDate;
  urlOf?(table: OpenTable, record: string): string | undefined;
}

export function namesOf(
  { templates, teacherNames, bookedBy, today, urlOf }: Named,
  words: CommonWords,
): Names {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const thisYear = today === undefined ? undefined : formatDate(today).slice(0, 4);
  const teacher = (id: TeacherId): string => shortened(teacherNames.get(id) ?? id);
  const hours = ({ starts, ends }: TimeSpan): string =>
    words.embed(`${formatTimeOfDay(starts)}–${formatTimeOfDay(ends)}`);
  const day = (date: LocalDate | undefined): string => {
    if (date === undefined) return words.empty;
    return `${words.shortWeekdays[weekdayOf(date)]} ${dateText(date, words, thisYear)}`;
  };
  const teachersText = (teachers: readonly TeacherId[]): string =>
    teachers.map((id) => words.name(teacher(id))).join(", ");
  const when = (date: LocalDate | undefined, span: TimeSpan | undefined): string =>
    [...(date === undefined ? [] : [day(date)]), ...(span ? [hours(span)] : [])].join(" ");
  const place = (
    name: string,
    teachers: readonly TeacherId[],
    date: LocalDate | undefined,
    span: TimeSpan | undefined,
  ): string => {
    const parts = [teachersText(teachers), when(date, span)].filter((part) => part !== "");
    return parts.length === 0 ? words.embed(name) : parts.join(", ");
  };
  const open = (table: OpenTable, record: string): string => {
    const url = urlOf?.(table, record);
    return url === undefined ? "" : ` [${words.open}](${url})`;
  };
  const guests = ({ id }: SlotFacts): string => {
    const names = bookedBy?.get(id) ?? [];
    return names.length === 0 ? "" : ` (${names.map((name) => words.name(shortened(name))).join(", ")})`;
  };
  const slot = (facts: SlotFacts): string =>
    `${place(nameOfSlot(facts), facts.teachers, facts.date, facts.presence)}${guests(facts)}`;
  return {
    teacher,
    template: ({ id }) => {
      const template = byId.get(id);
      const title = template && titleOf(template, teacher, words);
      return title === undefined ? words.embed(id) : words.name(title);
    },
    slot,
    subject: ([first, ...others]) => {
      if (!first) return "";
      const rest = others.map(
        (each) => `${when(each.date, each.presence)}${guests(each) === guests(first) ? "" : guests(each)}`,
      );
      const each = [slot(first), ...rest].map(
        (text, index) => `${text}${open("slots", [first, ...others][index]?.id ?? "")}`,
      );
      return each.join(" · ");
    },
    occurrence: ({ template, date, key }) => place(key.text, [template.teacher], date, template),
    occupant: ({ slot: facts, occurrence, presence }) =>
      facts ? slot(facts) : place(occurrence.key.text, presence.teachers, presence.date, presence),
    hours,
    day,
    open,
  };
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
