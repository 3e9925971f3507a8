import { formatDate, type LocalDate, type Weekday, weekdayOf } from "../domain/time.ts";
import { isFirstOfWeek, lastWeekdays, MOST_WEEKS, type WeekPattern } from "../domain/week-pattern.ts";
import type { Zone } from "../domain/zone.ts";
import { fieldLabel, unreadable } from "./cell-problems.ts";
import { isBlank, readDate, readNumber, readText } from "./cells.ts";
import type { RawRecord } from "./port.ts";
import type { BaseMap } from "./preflight.ts";
import { TEMPLATES, type TemplateField, WEEKDAYS } from "./schema.ts";

/** What the week-pattern cells of a row say, and what is wrong with them. */
export interface PatternReading {
  readonly set: string | undefined;
  readonly anchor: string | undefined;
  readonly pattern: WeekPattern;
  readonly problems: readonly string[];
}

/** The template fields of which a week pattern is read; all of them are optional. */
export const PATTERN_FIELDS = [
  "startDate",
  "endDate",
  "weekIndex",
  "cycleWeeks",
  "templateSet",
  "anchorId",
] as const satisfies readonly TemplateField[];

/**
 * Reads the patterns of all rows together, as the length of a cycle and the unity of a set are no matter of a single
 * row (semantics 2.53, 2.54, 3.2). Disabled rows count for the length; they need not agree with the others.
 */
export function patternReader(
  records: readonly RawRecord[],
  { templates: { fields } }: BaseMap,
  zone: Zone,
  isDisabled: (record: RawRecord) => boolean,
): (record: RawRecord) => PatternReading {
  const read = (record: RawRecord): PatternCells => {
    const cell = (key: PatternField): unknown => {
      const field = fields[key];
      return field ? record.cell(field.id) : null;
    };
    return {
      cell,
      set: reading(cell("templateSet"), readText, (text) => text !== ""),
      starts: reading(cell("startDate"), (each) => readDate(each, zone)),
      ends: reading(cell("endDate"), (each) => readDate(each, zone)),
      index: reading(cell("weekIndex"), readCount, isCounting),
      cycle: reading(cell("cycleWeeks"), readCount, isCounting),
    };
  };
  const rows = new Map(records.map((record) => [record.id, read(record)]));
  const sets = setsOf(records, rows, isDisabled);
  return (record) => readingOf(rows.get(record.id) ?? read(record), sets);
}

type PatternField = (typeof PATTERN_FIELDS)[number];

/** Undefined is a blank cell; what cannot be read is not the same as absent. */
type Reading<Value> = Value | undefined | typeof UNREADABLE;
const UNREADABLE = "unreadable";
const readable = <Value>(value: Reading<Value>): Value | undefined =>
  value === UNREADABLE ? undefined : (value as Value | undefined);

interface PatternCells {
  readonly cell: (key: PatternField) => unknown;
  readonly set: Reading<string>;
  readonly starts: Reading<LocalDate>;
  readonly ends: Reading<LocalDate>;
  readonly index: Reading<number>;
  readonly cycle: Reading<number>;
}

/** What the rows of a set have in common. */
interface TemplateSet {
  /** The largest index of any of its rows. */
  readonly weeks: Reading<number>;
  /** Its rows that are in use have the same dates and the same cycle. */
  readonly agrees: boolean;
}

/** A number, or a choice or text that spells one. */
const readCount = (cell: unknown): number | undefined => readNumber(readText(cell));

const isCounting = (number: number): boolean => Number.isInteger(number) && number >= 1;

function reading<Value>(
  cell: unknown,
  read: (cell: unknown) => Value | undefined,
  fits: (value: Value) => boolean = () => true,
): Reading<Value> {
  if (isBlank(cell)) return undefined;
  const value = read(cell);
  return value !== undefined && fits(value) ? value : UNREADABLE;
}

function setsOf(
  records: readonly RawRecord[],
  rows: ReadonlyMap<string, PatternCells>,
  isDisabled: (record: RawRecord) => boolean,
): ReadonlyMap<string, TemplateSet> {
  const members = new Map<string, { readonly all: PatternCells[]; readonly inUse: PatternCells[] }>();
  for (const record of records) {
    const row = rows.get(record.id);
    const set = row && readable(row.set);
    if (!row || set === undefined) continue;
    const known = members.get(set) ?? { all: [], inUse: [] };
    members.set(set, known);
    known.all.push(row);
    if (!isDisabled(record)) known.inUse.push(row);
  }
  return new Map(
    [...members].map(([set, { all, inUse }]): [string, TemplateSet] => {
      const weeks = largest(all.map(({ index }) => index));
      const kinds = new Set(inUse.map(({ starts, ends, cycle }) => `${starts} ${ends} ${cycle ?? weeks}`));
      return [set, { weeks, agrees: kinds.size <= 1 }];
    }),
  );
}

/** An index that cannot be read may be the largest of all. */
function largest(indices: readonly Reading<number>[]): Reading<number> {
  const known = indices.flatMap((index) => readable(index) ?? []);
  if (indices.includes(UNREADABLE)) return UNREADABLE;
  return known.length === 0 ? undefined : Math.max(...known);
}

function readingOf(row: PatternCells, sets: ReadonlyMap<string, TemplateSet>): PatternReading {
  const { cell, starts, ends, index, cycle } = row;
  const set = readable(row.set);
  const common = set === undefined ? undefined : sets.get(set);
  const from = readable(starts);
  const through = readable(ends);
  const weeks = cycle ?? common?.weeks;
  const problems = [
    ...(row.set === UNREADABLE ? [unreadable(label("templateSet"), cell("templateSet"), "a name")] : []),
    ...(starts === UNREADABLE ? [unreadable(label("startDate"), cell("startDate"), "a date")] : []),
    ...(ends === UNREADABLE ? [unreadable(label("endDate"), cell("endDate"), "a date")] : []),
    ...dateProblems(from, starts === UNREADABLE ? undefined : through),
    ...(index === UNREADABLE ? [unreadable(label("weekIndex"), cell("weekIndex"), WEEKS)] : []),
    ...(cycle === UNREADABLE || (cycle !== undefined && cycle > MOST_WEEKS)
      ? [unreadable(label("cycleWeeks"), cell("cycleWeeks"), WEEKS)]
      : []),
    ...(index === undefined ? [] : cycleProblems(readable(index), weeks, starts === undefined)),
    ...(common?.agrees === false
      ? [
          `${label("templateSet")}: the rows of "${set}" disagree on ${names("startDate", "endDate", "cycleWeeks")}, expected the same on all of them`,
        ]
      : []),
  ];
  const isCyclic = from !== undefined && index !== undefined && weeks !== undefined;
  return {
    set,
    anchor: readText(cell("anchorId")) || undefined,
    pattern: {
      from,
      through,
      cycle: isCyclic ? { start: from, index: readable(index) ?? 1, weeks: readable(weeks) ?? 1 } : undefined,
    },
    problems,
  };
}

const WEEKS = `a whole number from 1 to ${MOST_WEEKS}`;

function dateProblems(from: LocalDate | undefined, through: LocalDate | undefined): readonly string[] {
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

function cycleProblems(
  index: number | undefined,
  weeks: Reading<number>,
  lacksStart: boolean,
): readonly string[] {
  const problems = lacksStart
    ? [`${label("weekIndex")}: given without ${names("startDate")}, which says where the cycle begins`]
    : [];
  if (weeks === undefined) {
    return [
      ...problems,
      `${label("weekIndex")}: given without ${names("cycleWeeks")} or ${names("templateSet")}, which say how long the cycle is`,
    ];
  }
  const length = readable(weeks);
  if (length === undefined) {
    return [...problems, `${label("weekIndex")}: the length of the cycle cannot be read from the set`];
  }
  if (length > MOST_WEEKS)
    return [...problems, `${label("weekIndex")}: a cycle of ${length} weeks, expected at most ${MOST_WEEKS}`];
  return index !== undefined && index > length
    ? [...problems, `${label("weekIndex")}: ${index}, expected at most the ${length} weeks of the cycle`]
    : problems;
}

const label = (key: PatternField): string => fieldLabel(TEMPLATES, key);
const names = (...keys: readonly PatternField[]): string =>
  keys.map((key) => TEMPLATES.fields[key].name).join(", ");

const dayName = (weekday: Weekday): string => {
  const name = WEEKDAYS.english[weekday] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const dayText = (date: LocalDate): string => `${formatDate(date)} is a ${dayName(weekdayOf(date))}`;
