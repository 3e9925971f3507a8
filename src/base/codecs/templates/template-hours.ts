import type { Problem } from "../../../domain/problem.ts";
import type { TemplateWarning } from "../../../domain/template.ts";
import {
  END_OF_DAY,
  endOfSpan,
  formatTimeOfDay,
  type Minute,
  type Weekday,
} from "../../../domain/time/civil-time.ts";
import type { Zone } from "../../../domain/time/zone.ts";
import { TEMPLATES } from "../../schema/tables.ts";
import { problemsOf, unreadable } from "../cells/cell-problems.ts";
import { readNumber, readTime, readWeekday } from "../cells/cells.ts";
import { isBlank } from "../cells/flat-cell.ts";

/** The weekday of a template; what cannot be read is added to the problems, as with its start and end. */
export function readDay(cell: unknown, problems: Problem[]): Weekday | undefined {
  const weekday = readWeekday(cell);
  if (weekday === undefined) problems.push(unreadable(TEMPLATES, "day", cell, "weekday"));
  return weekday;
}

export function readStart(cell: unknown, zone: Zone | undefined, problems: Problem[]): Minute | undefined {
  const starts = readTime(cell, zone);
  if (starts !== undefined && starts < END_OF_DAY) return starts;
  problems.push(unreadable(TEMPLATES, "starts", cell, "start"));
  return undefined;
}

/** The end cell wins; without one the duration tells the end (semantics 2.18). */
export function readEnd(
  endCell: unknown,
  durationCell: unknown,
  starts: Minute | undefined,
  zone: Zone | undefined,
  problems: Problem[],
): { ends: Minute | undefined; warnings: TemplateWarning[] } {
  const warnings: TemplateWarning[] = [];
  const duration = readNumber(durationCell);
  const minutes = duration !== undefined && duration > 0 ? duration : undefined;
  if (isBlank(endCell) && minutes !== undefined) {
    if (starts === undefined) return { ends: undefined, warnings };
    const ends = starts + minutes;
    if (Number.isInteger(ends) && ends <= END_OF_DAY) return { ends: ends as Minute, warnings };
    const against = formatTimeOfDay(starts);
    problems.push(
      of("duration", "past-midnight", `${minutes} minutes after ${against} is no end on the same day`, {
        found: String(minutes),
        against,
      }),
    );
    return { ends: undefined, warnings };
  }
  const time = readTime(endCell, zone);
  if (time === undefined) {
    problems.push(unreadable(TEMPLATES, "ends", endCell, "end"));
    return { ends: undefined, warnings };
  }
  const ends = endOfSpan(starts, time);
  if (minutes !== undefined && starts !== undefined && ends - starts !== minutes) {
    warnings.push({ code: "duration-differs", minutes });
  }
  return { ends, warnings };
}

const of = problemsOf(TEMPLATES);
