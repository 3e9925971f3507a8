import { readCalendarDays } from "./calendar-days.ts";
import { type ReadProposals, readPastedLines } from "./pasted-lines.ts";

/** What somebody has pasted: the text of an iCalendar file, or a closure a line (semantics 5.11). */
export const readPasted = (text: string): ReadProposals =>
  /^\s*BEGIN:VCALENDAR/i.test(text) ? readCalendarDays(text) : readPastedLines(text);
