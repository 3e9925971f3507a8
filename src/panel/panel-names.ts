import { formatDayAndMonth, formatTimeOfDay, type LocalDate, weekdayOf } from "../domain/time/civil-time.ts";
import type { PlannedSchool } from "../execution/load.ts";
import { nameOfWrite, type Write } from "../planning/action.ts";
import { nameOfSlot, type SlotFacts } from "../planning/held/facts.ts";
import { type Names, namesOf, titleOf } from "../report/names.ts";
import type { CommonWords } from "../report/words/common-words.ts";
import { placeOf } from "../report/write-words.ts";

export interface PanelNames extends Names {
  /** Day and hour alone, where the teacher is told already. */
  key(write: Write): string;
}

/** Names for somebody who looks at a screen: days and hours instead of keys, and no record ids. */
export function panelNames(
  { plan, teacherNames }: Pick<PlannedSchool, "plan" | "teacherNames">,
  words: CommonWords,
): PanelNames {
  const names = namesOf({ templates: plan.templates, teacherNames }, words);
  const byId = new Map(plan.templates.map((template) => [template.id, template]));
  const day = (date: LocalDate | undefined): string =>
    date === undefined
      ? words.empty
      : `${words.weekdays[weekdayOf(date)]} ${words.embed(formatDayAndMonth(date))}`;
  const place = (slot: SlotFacts): string =>
    slot.date === undefined ? hoursText(slot, words) : `${day(slot.date)} ${hoursText(slot, words)}`;
  return {
    ...names,
    teacher: (id) => isolated(names.teacher(id)),
    day,
    slot: place,
    template: ({ id }) => {
      const template = byId.get(id);
      return isolated((template && titleOf(template, names.teacher, words)) ?? id);
    },
    subject: (slots) => slots.map(place).join(", "),
    key: (write) => {
      const presence = placeOf(write);
      if (presence) return `${day(presence.date)} ${names.hours(presence)}`;
      return write.kind === "create" ? words.embed(nameOfWrite(write)) : place(write.slot);
    },
    occurrence: ({ template, date }) => `${day(date)} ${names.hours(template)}`,
    occupant: ({ slot, presence }) => (slot ? place(slot) : `${day(presence.date)} ${names.hours(presence)}`),
  };
}

/** The same where nothing around them says whose they are. */
export function fullNames(school: Pick<PlannedSchool, "plan" | "teacherNames">, words: CommonWords): Names {
  const names = panelNames(school, words);
  return {
    ...names,
    slot: (slot) => [...slot.teachers.map(names.teacher), names.slot(slot)].join(", "),
    subject: (slots) =>
      slots.map((slot) => [...slot.teachers.map(names.teacher), names.slot(slot)].join(", ")).join("; "),
    occurrence: (occurrence) =>
      `${names.teacher(occurrence.template.teacher)}, ${names.occurrence(occurrence)}`,
  };
}

/** The hours of a slot, as far as they can be read; else what was typed as its name, but no key of a machine's. */
export function hoursText(slot: SlotFacts, { embed, empty }: CommonWords): string {
  const { presence, starts = slot.key?.starts } = slot;
  if (presence) return embed(`${formatTimeOfDay(presence.starts)}–${formatTimeOfDay(presence.ends)}`);
  if (starts !== undefined) return embed(formatTimeOfDay(starts));
  const name = nameOfSlot(slot);
  return /^rec\w+(\||$)/.test(name) ? empty : embed(name);
}

/** A name in its own direction, whatever that of the sentence around it. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
