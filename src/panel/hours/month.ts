import type { ClosedTime, Closure } from "../../domain/closure.ts";
import type { TeacherId } from "../../domain/ids.ts";
import { addDays, formatDate, type LocalDate, parseDate, weekOf } from "../../domain/time/civil-time.ts";
import type { HourState } from "../../report/words/panel/week-words.ts";
import { dayOfSchool } from "./columns.ts";
import type { Hour } from "./hours.ts";

/** A day of the month at a glance. */
export interface MonthDay {
  readonly date: LocalDate;
  /** It belongs to the month, and not to the weeks at its ends alone. */
  readonly isInMonth: boolean;
  readonly booked: number;
  readonly open: number;
  /** To be created. */
  readonly planned: number;
  /** Blocked, by whomever. */
  readonly blocked: number;
  /** Overlapping, or booked where a person has to say what becomes of it. */
  readonly troubled: number;
  readonly closures: readonly ClosedTime[];
}

const OPEN: ReadonlySet<HourState> = new Set(["open", "locked", "unclear", "foreign"]);

/** The whole weeks that the month of a day touches, for one teacher. */
export function monthOf(
  hours: readonly Hour[],
  closures: readonly Closure[],
  teacher: TeacherId,
  day: LocalDate,
): readonly (readonly MonthDay[])[] {
  const first = firstOfMonth(day);
  const next = firstOfNextMonth(day);
  const weeks: MonthDay[][] = [];
  for (let sunday = weekOf(first); sunday < next; sunday = addDays(sunday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => dayOf(addDays(sunday, offset))));
  }
  return weeks;

  function dayOf(date: LocalDate): MonthDay {
    const [column] = dayOfSchool(hours, closures, [teacher], date);
    const { hours: ofDay = [], closures: on = [] } = column ?? {};
    const count = (test: (hour: Hour) => boolean): number => ofDay.filter(test).length;
    return {
      date,
      isInMonth: date >= first && date < next,
      booked: count(({ state }) => state === "booked"),
      open: count(({ state }) => OPEN.has(state)),
      planned: count(({ state }) => state === "planned"),
      blocked: count(({ state }) => state === "blocked" || state === "closed"),
      troubled: count(({ overlapping, trouble }) => overlapping !== undefined || trouble !== undefined),
      closures: on,
    };
  }
}

export const firstOfMonth = (day: LocalDate): LocalDate =>
  parseDate(`${formatDate(day).slice(0, 7)}-01`) as LocalDate;

/** No month is longer than 31 days, and none shorter than 28. */
export const firstOfNextMonth = (day: LocalDate): LocalDate => firstOfMonth(addDays(firstOfMonth(day), 31));
