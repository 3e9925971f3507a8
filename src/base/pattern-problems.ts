import { formatDate, type LocalDate, type Weekday, weekdayOf } from "../domain/time.ts";
import { isFirstOfWeek, lastWeekdays, MOST_WEEKS } from "../domain/week-pattern.ts";
import { fieldLabel, unreadable } from "./cell-problems.ts";
import { type PatternField, TEMPLATES, WEEKDAYS } from "./schema.ts";

/** The week-pattern cells of one row. */
export interface PatternCells {
  readonly cell: (key: PatternField) => unknown;
  readonly set: Reading<string>;
  readonly starts: Reading<LocalDate>;
  readonly ends: Reading<LocalDate>;
  readonly index: Reading<number>;
  readonly cycle: Reading<number>;
}

/** Undefined is a blank cell; what cannot be read is not the same as absent. */
export type Reading<Value> = Value | undefined | typeof UNREADABLE;
export const UNREADABLE = "unreadable";

export const readable = <Value>(value: Reading<Value>): Value | undefined =>
  value === UNREADABLE ? undefined : (value as Value | undefined);

/** Everything that keeps the row from being meant; `weeks` is the length of its cycle, its own or that of its set. */
export function patternProblems(
  row: PatternCells,
  weeks: Reading<number>,
  agrees: boolean,
): readonly string[] {
  const { cell, set, starts, ends, index, cycle } = row;
  const illegible = (key: PatternField, value: Reading<unknown>, expected: string): readonly string[] =>
    value === UNREADABLE ? [unreadable(label(key), cell(key), expected)] : [];
  const isOwnLengthWrong = cycle === UNREADABLE || (cycle !== undefined && cycle > MOST_WEEKS);
  return [
    ...illegible("templateSet", set, "a name"),
    ...illegible("startDate", starts, "a date"),
    ...illegible("endDate", ends, "a date"),
    ...dateProblems(starts, ends),
    ...illegible("weekIndex", index, WEEKS),
    ...illegible("cycleWeeks", isOwnLengthWrong ? UNREADABLE : undefined, WEEKS),
    ...(index !== undefined && starts === undefined
      ? [`${label("weekIndex")}: given without ${names("startDate")}, which says where the cycle begins`]
      : []),
    ...(index === undefined || isOwnLengthWrong ? [] : lengthProblems(readable(index), weeks)),
    ...(agrees
      ? []
      : [
          `${label("templateSet")}: the rows of "${readable(set)}" disagree on ` +
            `${names("startDate", "endDate", "cycleWeeks")}, expected the same on all of them`,
        ]),
  ];
}

const WEEKS = `a whole number from 1 to ${MOST_WEEKS}`;

/** A date that cannot be read says nothing about the other. */
function dateProblems(starts: Reading<LocalDate>, ends: Reading<LocalDate>): readonly string[] {
  const from = readable(starts);
  const through = starts === UNREADABLE ? undefined : readable(ends);
  if (from !== undefined && !isFirstOfWeek(from)) {
    return [`${label("startDate")}: ${dayText(from)}, expected a Monday or a Sunday`];
  }
  if (through === undefined) return [];
  const last = lastWeekdays(from);
  if (!last.includes(weekdayOf(through))) {
    const expected = last.map((weekday) => `a ${dayName(weekday)}`).join(" or ");
    return [`${label("endDate")}: ${dayText(through)}, expected ${expected}, the last day of a week`];
  }
  return from !== undefined && through < from
    ? [`${label("endDate")}: ${formatDate(through)} is before the start ${formatDate(from)}`]
    : [];
}

function lengthProblems(index: number | undefined, weeks: Reading<number>): readonly string[] {
  if (weeks === undefined) {
    return [
      `${label("weekIndex")}: given without ${names("cycleWeeks")} or ${names("templateSet")}, which say how long the cycle is`,
    ];
  }
  if (weeks === UNREADABLE) {
    return [`${label("weekIndex")}: the length of the cycle cannot be read from the set`];
  }
  if (weeks > MOST_WEEKS) {
    return [`${label("weekIndex")}: a cycle of ${weeks} weeks, expected at most ${MOST_WEEKS}`];
  }
  return index !== undefined && index > weeks
    ? [`${label("weekIndex")}: ${index}, expected at most the ${weeks} weeks of the cycle`]
    : [];
}

const label = (key: PatternField): string => fieldLabel(TEMPLATES, key);
const names = (...keys: readonly PatternField[]): string =>
  keys.map((key) => TEMPLATES.fields[key].name).join(", ");

const dayName = (weekday: Weekday): string => {
  const name = WEEKDAYS.english[weekday] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const dayText = (date: LocalDate): string => `${formatDate(date)} is a ${dayName(weekdayOf(date))}`;
