import type { TimeSpan } from "../domain/overlap.ts";
import {
  endOfSpan,
  type LocalDate,
  parseDate,
  parseTimeOfDay,
  type Weekday,
  weekdayOf,
} from "../domain/time.ts";
import { isFirstOfWeek, lastWeekdays, MOST_WEEKS } from "../domain/week-pattern.ts";
import { type Instant, parseInstant } from "../domain/zone.ts";
import type { SlotOfDay, WeekTemplate } from "./week-template.ts";

/** A week template in the engine's own terms. */
export interface ReadTemplate {
  readonly id: string;
  readonly from: LocalDate | undefined;
  readonly through: LocalDate | undefined;
  /** Undefined is newer than any. */
  readonly createdAt: Instant | undefined;
  readonly active: boolean;
  /** The length of the cycle. */
  readonly weeks: number;
  readonly slots: readonly ReadSlot[];
}

export interface ReadSlot extends TimeSpan {
  readonly index: number;
  readonly weekday: Weekday;
  readonly anchorId: string;
}

/** Throws a `TypeError` that names the template, what it says and what is expected (semantics 2.52–2.54). */
export function readTemplate(template: WeekTemplate): ReadTemplate {
  const { id, startDate, endDate, createdAt, active, weeks } = template;
  const fail = (what: string, found: unknown, expected: string): never => {
    throw new TypeError(`Week template ${id}: ${what} ${JSON.stringify(found)}, expected ${expected}`);
  };
  const from = startDate === undefined ? undefined : parseDate(startDate);
  if (startDate !== undefined && !(from !== undefined && isFirstOfWeek(from))) {
    return fail("startDate", startDate, "a Monday or a Sunday as YYYY-MM-DD");
  }
  const through = endDate === undefined ? undefined : parseDate(endDate);
  if (endDate !== undefined && !(through !== undefined && closesWeek(from, through))) {
    return fail("endDate", endDate, "the last day of a week, not before the start, as YYYY-MM-DD");
  }
  const born = createdAt === undefined ? undefined : parseInstant(createdAt);
  if (createdAt !== undefined && born === undefined) {
    return fail("createdAt", createdAt, "an ISO date-time with its offset");
  }
  const length = Math.max(1, ...weeks.map(({ index }) => index));
  if (from === undefined && length > 1)
    return fail("startDate", startDate, "the day on which the cycle begins");
  const slots = weeks.flatMap(({ index, days }) => {
    if (!Number.isInteger(index) || index < 1 || index > MOST_WEEKS) {
      return fail("week index", index, `a whole number from 1 to ${MOST_WEEKS}`);
    }
    return days.flatMap(({ day, slots: ofDay }) => {
      const weekday = readDay(day) ?? fail("day", day, "1 (Monday) to 7 (Sunday), or a name such as Mon");
      return ofDay.map((slot): ReadSlot => {
        const span = readSpan(slot) ?? fail(`slot ${slot.anchorId}`, slot, "a start before an end, as HH:mm");
        return { index, weekday, anchorId: slot.anchorId, ...span };
      });
    });
  });
  return {
    id,
    from,
    through,
    createdAt: born,
    active,
    weeks: length,
    slots,
  };
}

const closesWeek = (from: LocalDate | undefined, through: LocalDate): boolean =>
  (from === undefined || through > from) && lastWeekdays(from).includes(weekdayOf(through));

/** 7 is Sunday, as 0 is in the engine; names may be cut down to two letters. */
function readDay(day: number | string): Weekday | undefined {
  const text = String(day).trim().toLowerCase();
  if (/^[1-7]$/.test(text)) return (Number(text) % 7) as Weekday;
  const named = text.length < 2 ? -1 : DAY_NAMES.findIndex((name) => name.startsWith(text));
  return named < 0 ? undefined : (named as Weekday);
}

const DAY_NAMES = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

function readSpan({ start, end }: SlotOfDay): TimeSpan | undefined {
  const starts = parseTimeOfDay(start);
  const given = parseTimeOfDay(end);
  if (starts === undefined || given === undefined) return undefined;
  const ends = endOfSpan(starts, given);
  return starts < ends ? { starts, ends } : undefined;
}
