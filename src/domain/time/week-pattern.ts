import { addDays, type LocalDate, type Weekday, weekdayOf } from "./civil-time.ts";

/** When a template is in force, and in which weeks of its cycle (semantics 3.2). */
export interface WeekPattern {
  /** Both ends are included; undefined is unbounded. */
  readonly from: LocalDate | undefined;
  readonly through: LocalDate | undefined;
  /** Undefined in every week. */
  readonly cycle: WeekCycle | undefined;
}

/** One week out of `weeks`, counted from 1 and from the week of `start`. */
export interface WeekCycle {
  readonly start: LocalDate;
  readonly index: number;
  readonly weeks: number;
}

export const EVERY_WEEK: WeekPattern = { from: undefined, through: undefined, cycle: undefined };

/** No cycle is longer (semantics 2.54). */
export const MOST_WEEKS = 5;

export const isInForce = (
  { from, through }: Pick<WeekPattern, "from" | "through">,
  date: LocalDate,
): boolean => (from === undefined || from <= date) && (through === undefined || date <= through);

/** 1 to `weeks`: the week of the cycle in which the date lies. */
export const weekIndexOf = (start: LocalDate, weeks: number, date: LocalDate): number =>
  modulo(Math.floor((date - start) / 7), weeks) + 1;

export const isOnPattern = (pattern: WeekPattern, date: LocalDate): boolean => {
  const { cycle } = pattern;
  return isInForce(pattern, date) && (!cycle || weekIndexOf(cycle.start, cycle.weeks, date) === cycle.index);
};

/** Weeks of a pattern begin on a Monday or on a Sunday, as its first day says (semantics 2.53). */
export const FIRST_WEEKDAYS: readonly Weekday[] = [0, 1];

export const isFirstOfWeek = (date: LocalDate): boolean => FIRST_WEEKDAYS.includes(weekdayOf(date));

/** The last day has to close a week of the kind that the first day opens; alone it may close either kind. */
export const lastWeekdays = (from: LocalDate | undefined): readonly Weekday[] =>
  from === undefined ? [0, 6] : [weekdayOf(addDays(from, -1))];

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
