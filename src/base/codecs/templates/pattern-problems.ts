import type { Expectation, Problem } from "../../../domain/problem.ts";
import { formatDate, type LocalDate, type Weekday, weekdayOf } from "../../../domain/time/civil-time.ts";
import {
  FIRST_WEEKDAYS,
  isFirstOfWeek,
  lastWeekdays,
  MOST_WEEKS,
} from "../../../domain/time/week-pattern.ts";
import { WEEKDAYS } from "../../schema/cell-words.ts";
import { type PatternField, TEMPLATES } from "../../schema/tables.ts";
import { problemsOf, unreadable } from "../cells/cell-problems.ts";

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
): readonly Problem[] {
  const { cell, set, starts, ends, index, cycle } = row;
  const illegible = (
    key: PatternField,
    value: Reading<unknown>,
    expected: Expectation,
  ): readonly Problem[] => (value === UNREADABLE ? [unreadable(TEMPLATES, key, cell(key), expected)] : []);
  const isOwnLengthWrong = cycle === UNREADABLE || (cycle !== undefined && cycle > MOST_WEEKS);
  return [
    ...illegible("templateSet", set, "name"),
    ...illegible("startDate", starts, "date"),
    ...illegible("endDate", ends, "date"),
    ...dateProblems(starts, ends),
    ...illegible("weekIndex", index, "weeks"),
    ...illegible("cycleWeeks", isOwnLengthWrong ? UNREADABLE : undefined, "weeks"),
    ...(index !== undefined && starts === undefined
      ? [
          of(
            "weekIndex",
            "no-start",
            `given without ${namesOf("startDate")}, which says where the cycle begins`,
          ),
        ]
      : []),
    ...(index === undefined || isOwnLengthWrong || (index === UNREADABLE && weeks === undefined)
      ? []
      : lengthProblems(readable(index), weeks)),
    ...(agrees
      ? []
      : [
          of(
            "templateSet",
            "disagree",
            `the rows of "${readable(set)}" disagree on ` +
              `${namesOf("startDate", "endDate", "cycleWeeks")}, expected the same on all of them`,
            { found: readable(set) ?? "", against: namesOf("startDate", "endDate", "cycleWeeks") },
          ),
        ]),
  ];
}

/** A date that cannot be read says nothing about the other. */
function dateProblems(starts: Reading<LocalDate>, ends: Reading<LocalDate>): readonly Problem[] {
  const from = readable(starts);
  const through = starts === UNREADABLE ? undefined : readable(ends);
  if (from !== undefined && !isFirstOfWeek(from)) {
    return [
      of("startDate", "wrong-weekday", `${dayText(from)}, expected a Monday or a Sunday`, {
        found: formatDate(from),
        weekdays: { found: weekdayOf(from), expected: FIRST_WEEKDAYS },
      }),
    ];
  }
  if (through === undefined) return [];
  const last = lastWeekdays(from);
  if (!last.includes(weekdayOf(through))) {
    const expected = last.map((weekday) => `a ${dayName(weekday)}`).join(" or ");
    return [
      of("endDate", "wrong-weekday", `${dayText(through)}, expected ${expected}, the last day of a week`, {
        found: formatDate(through),
        weekdays: { found: weekdayOf(through), expected: last },
      }),
    ];
  }
  return from !== undefined && through < from
    ? [
        of("endDate", "before-start", `${formatDate(through)} is before the start ${formatDate(from)}`, {
          found: formatDate(through),
          against: formatDate(from),
        }),
      ]
    : [];
}

function lengthProblems(index: number | undefined, weeks: Reading<number>): readonly Problem[] {
  if (weeks === undefined) {
    return [
      of(
        "weekIndex",
        "no-length",
        `given without ${namesOf("cycleWeeks")} or ${namesOf("templateSet")}, which say how long the cycle is`,
      ),
    ];
  }
  if (weeks === UNREADABLE) {
    return [of("weekIndex", "unknown-length", "the length of the cycle cannot be read from the set")];
  }
  if (weeks > MOST_WEEKS) {
    return [
      of("weekIndex", "too-long", `a cycle of ${weeks} weeks, expected at most ${MOST_WEEKS}`, {
        found: String(weeks),
        against: String(MOST_WEEKS),
      }),
    ];
  }
  return index !== undefined && index > weeks
    ? [
        of("weekIndex", "beyond-cycle", `${index}, expected at most the ${weeks} weeks of the cycle`, {
          found: String(index),
          against: String(weeks),
        }),
      ]
    : [];
}

const of = problemsOf(TEMPLATES);
const namesOf = (...keys: readonly PatternField[]): string =>
  keys.map((key) => TEMPLATES.fields[key].name).join(", ");

const dayName = (weekday: Weekday): string => {
  const name = WEEKDAYS.english[weekday] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const dayText = (date: LocalDate): string => `${formatDate(date)} is a ${dayName(weekdayOf(date))}`;
