import type { Problem } from "../../../domain/problem.ts";
import type { WeekPattern } from "../../../domain/time/week-pattern.ts";
import type { RawRecord } from "../../port.ts";
import type { PatternField } from "../../schema/tables.ts";
import { readDate, readNumber, readPlain } from "../cells/cells.ts";
import { isBlank } from "../cells/flat-cell.ts";
import type { TableReader } from "../cells/table-reader.ts";
import {
  type PatternCells,
  patternProblems,
  type Reading,
  readable,
  UNREADABLE,
} from "./pattern-problems.ts";

/** What the week-pattern cells of a row say, and what is wrong with them. */
export interface PatternReading {
  readonly set: string | undefined;
  readonly anchor: string | undefined;
  readonly weekIndex: number | undefined;
  readonly pattern: WeekPattern;
  readonly problems: readonly Problem[];
}

/**
 * Reads the patterns of all rows together, as the length of a cycle and the unity of a set are no matter of a single
 * row (semantics 2.53, 2.54, 3.2). Disabled rows count for the length; they need not agree with the others.
 */
export function patternReader(
  records: readonly RawRecord[],
  reader: TableReader<PatternField>,
  isDisabled: (record: RawRecord) => boolean,
): (record: RawRecord) => PatternReading {
  const read = (record: RawRecord): PatternCells => {
    const cell = (key: PatternField): unknown => reader.cell(record, key);
    return {
      cell,
      set: reading(cell("templateSet"), readPlain, (text) => text !== ""),
      starts: reading(cell("startDate"), (each) => readDate(each, reader.zone("startDate"))),
      ends: reading(cell("endDate"), (each) => readDate(each, reader.zone("endDate"))),
      index: reading(cell("weekIndex"), readCount, isCounting),
      cycle: reading(cell("cycleWeeks"), readCount, isCounting),
    };
  };
  const rows = new Map(records.map((record) => [record.id, read(record)]));
  const sets = setsOf(records, rows, isDisabled);
  return (record) => readingOf(rows.get(record.id) ?? read(record), sets);
}

/** What the rows of a set have in common. */
interface TemplateSet {
  /** The largest index of any of its rows. */
  readonly weeks: Reading<number>;
  /** Its rows that are in use have the same dates and the same cycle. */
  readonly agrees: boolean;
}

/** A number, or a choice or text that spells one. */
const readCount = (cell: unknown): number | undefined => readNumber(cell);

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
      const weeks = largestIndex(all);
      const kinds = new Set(inUse.map(({ starts, ends, cycle }) => `${starts} ${ends} ${cycle ?? weeks}`));
      return [set, { weeks, agrees: kinds.size <= 1 }];
    }),
  );
}

/** One that is no number at all may be the largest of them; a number that is no index, such as 0, is not. */
function largestIndex(rows: readonly PatternCells[]): Reading<number> {
  const known = rows.flatMap(({ index }) => readable(index) ?? []);
  const isUnknown = ({ index, cell }: PatternCells): boolean =>
    index === UNREADABLE && readCount(cell("weekIndex")) === undefined;
  if (rows.some(isUnknown)) return UNREADABLE;
  return known.length === 0 ? undefined : Math.max(...known);
}

function readingOf(row: PatternCells, sets: ReadonlyMap<string, TemplateSet>): PatternReading {
  const set = readable(row.set);
  const common = set === undefined ? undefined : sets.get(set);
  const [from, through, index] = [readable(row.starts), readable(row.ends), readable(row.index)];
  const weeks = row.cycle ?? common?.weeks;
  const length = readable(weeks);
  const isCyclic = from !== undefined && index !== undefined && length !== undefined;
  return {
    set,
    anchor: readPlain(row.cell("anchorId")) || undefined,
    weekIndex: index,
    pattern: { from, through, cycle: isCyclic ? { start: from, index, weeks: length } : undefined },
    problems: patternProblems(row, weeks, common?.agrees ?? true),
  };
}
