import { readCalendarDays } from "./calendar-days.ts";
import { IS_CALENDAR, withLostLines } from "./lost-lines.ts";
import { type ReadProposals, readPastedLines } from "./pasted-lines.ts";

/**
 * What somebody has pasted: the text of an iCalendar file, or a closure a line (semantics 5.11); also where an input of
 * one line has joined the lines.
 */
export function readPasted(text: string): ReadProposals {
  const lines = withLostLines(text);
  return IS_CALENDAR.test(lines) ? readCalendarDays(lines) : readPastedLines(lines);
}
