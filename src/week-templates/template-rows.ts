import { byCodeUnit, type TeacherId } from "../domain/ids.ts";
import type { ActiveTemplate, SlotTemplate } from "../domain/template.ts";
import {
  END_OF_DAY,
  formatDate,
  formatTimeOfDay,
  MIDNIGHT,
  type Minute,
  type Weekday,
} from "../domain/time/civil-time.ts";
import { earliest, formatInstant } from "../domain/time/instant.ts";
import { type ReadTemplate, readTemplates } from "./read-template.ts";
import type { DayOfWeek, WeekTemplate, WeekTemplates } from "./week-template.ts";

/** What a row of `weekly_slot` is to hold, by the English keys of its fields; teacher and type are for the caller to add. */
export interface RowValues {
  /** 0 = Sunday … 6 = Saturday. */
  readonly day: Weekday;
  /** `HH:mm`; an end at midnight is `00:00`. */
  readonly starts: string;
  readonly ends: string;
  /** `YYYY-MM-DD`. */
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
  /** Both undefined where every week is the same: without a start a row cannot count weeks (semantics 2.54). */
  readonly weekIndex: number | undefined;
  readonly cycleWeeks: number | undefined;
  readonly templateSet: string;
  readonly anchorId: string;
}

/**
 * One row for every hour of every active template. Its age has no place in a row: there a set is as old as the row that
 * Airtable has known longest.
 * @throws {TypeError} on a template that cannot be meant, and on one without hours: it frees its weeks of those of
 * older templates, which no row can say (semantics 2.85).
 */
export const rowsOf = (templates: WeekTemplates): readonly RowValues[] =>
  readTemplates(templates).flatMap(rowsOfTemplate);

function rowsOfTemplate({ id, from, through, weeks, slots }: ReadTemplate): readonly RowValues[] {
  if (slots.length === 0) {
    throw new TypeError(
      `Week template ${id}: it has no hours, and rows of a timetable cannot say that a time is free. ` +
        "Add a closure for its dates instead",
    );
  }
  const dateText = (date: typeof from): string | undefined =>
    date === undefined ? undefined : formatDate(date);
  const cycles = from !== undefined || weeks > 1;
  return slots.map(({ index, weekday, anchorId, starts, ends }) => ({
    day: weekday,
    starts: clockText(starts),
    ends: clockText(ends),
    startDate: dateText(from),
    endDate: dateText(through),
    weekIndex: cycles ? index : undefined,
    cycleWeeks: cycles ? weeks : undefined,
    templateSet: id,
    anchorId,
  }));
}

/**
 * The sets of one teacher as week templates, by name. Rows without a set have no counterpart, as they stand beside one
 * another instead of overriding one another; rows out of use are left out, and keep their place in the cycle.
 */
export function templatesOf(rows: readonly SlotTemplate[], teacher: TeacherId): readonly WeekTemplate[] {
  const active = rows.filter((row) => row.state === "active").filter((row) => row.teacher === teacher);
  const sets = [...new Set(active.flatMap(({ set }) => set ?? []))].sort(byCodeUnit);
  return sets.map((set) => {
    const births = rows.flatMap((row) => (row.set === set ? (row.createdAt ?? []) : []));
    return {
      ...templateOf(
        set,
        active.filter((row) => row.set === set),
      ),
      createdAt: births.length === 0 ? undefined : formatInstant(earliest(...births)),
    };
  });
}

function templateOf(set: string, rows: readonly ActiveTemplate[]): WeekTemplate {
  const [pattern] = rows.map((row) => row.pattern);
  const length = Math.max(1, ...rows.flatMap((row) => row.pattern.cycle?.weeks ?? []));
  const weeks = Array.from({ length }, (_, week) => week + 1).map((index) => ({
    index,
    days: daysOf(rows.filter(({ pattern: { cycle } }) => cycle === undefined || cycle.index === index)),
  }));
  const { from, through } = pattern ?? {};
  return {
    id: set,
    name: set,
    active: true,
    startDate: from === undefined ? undefined : formatDate(from),
    endDate: through === undefined ? undefined : formatDate(through),
    weeks,
  };
}

/** Monday first, as that format has it. */
function daysOf(rows: readonly ActiveTemplate[]): readonly DayOfWeek[] {
  const days = [...new Set(rows.map(({ weekday }) => weekday || SUNDAY))].sort();
  return days.map((day) => ({
    day,
    slots: rows
      .filter(({ weekday }) => (weekday || SUNDAY) === day)
      .sort((a, b) => a.starts - b.starts || byCodeUnit(a.anchor ?? a.id, b.anchor ?? b.id))
      .map(({ id, anchor, starts, ends }) => ({
        anchorId: anchor ?? id,
        start: clockText(starts),
        end: clockText(ends),
      })),
  }));
}

const SUNDAY = 7;

/** A clock shows the end of the day as 00:00. */
const clockText = (minute: Minute): string => formatTimeOfDay(minute === END_OF_DAY ? MIDNIGHT : minute);
