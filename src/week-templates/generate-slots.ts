import { byCodeUnit } from "../domain/ids.ts";
import { instanceIdOf } from "../domain/instance-id.ts";
import {
  addDays,
  formatDate,
  formatTimeOfDay,
  type LocalDate,
  parseDate,
  weekdayOf,
} from "../domain/time/civil-time.ts";
import { isInForce, weekIndexOf } from "../domain/time/week-pattern.ts";
import { type ReadTemplate, readTemplates } from "./read-template.ts";
import type { WeekTemplates } from "./week-template.ts";

/** One hour on one date. */
export interface GeneratedSlot {
  /** By this id a booking knows the slot: it is the same whenever the slot is generated again. */
  readonly id: string;
  readonly templateId: string;
  readonly anchorId: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:mm`; the end of the day is `24:00`. */
  readonly start: string;
  readonly end: string;
}

/**
 * Every slot from one day through another, both included, in the order of days and hours. On each day the newest
 * active template in whose dates it lies counts, and no other (semantics 2.52–2.56).
 * @throws {TypeError} on a day that is none, and on a template that cannot be meant (semantics 2.85).
 */
export function generateSlots(
  templates: WeekTemplates,
  from: string,
  through: string,
): readonly GeneratedSlot[] {
  const newestFirst = [...readTemplates(templates)].sort(byAge);
  const last = dayOf(through);
  const slots: GeneratedSlot[] = [];
  for (let date = dayOf(from); date <= last; date = addDays(date, 1)) {
    const template = newestFirst.find((each) => isInForce(each, date));
    if (template) slots.push(...slotsOn(template, date));
  }
  return slots;
}

/** Of equals the one with the larger id. */
const byAge = (a: ReadTemplate, b: ReadTemplate): number => {
  const [bornA, bornB] = [a.createdAt ?? Number.POSITIVE_INFINITY, b.createdAt ?? Number.POSITIVE_INFINITY];
  return bornA === bornB ? byCodeUnit(b.id, a.id) : bornB - bornA;
};

function slotsOn({ id, from, weeks, slots }: ReadTemplate, date: LocalDate): readonly GeneratedSlot[] {
  const index = from === undefined ? 1 : weekIndexOf(from, weeks, date);
  return slots
    .filter((slot) => slot.index === index && slot.weekday === weekdayOf(date))
    .sort((a, b) => a.starts - b.starts || byCodeUnit(a.anchorId, b.anchorId))
    .map(({ anchorId, starts, ends }) => ({
      id: instanceIdOf(id, anchorId, date),
      templateId: id,
      anchorId,
      date: formatDate(date),
      start: formatTimeOfDay(starts),
      end: formatTimeOfDay(ends),
    }));
}

function dayOf(text: string): LocalDate {
  const date = parseDate(text);
  if (date === undefined) throw new TypeError(`Not a date: "${text}" (expected YYYY-MM-DD)`);
  return date;
}
