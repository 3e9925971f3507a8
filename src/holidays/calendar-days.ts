import { type Component, parseCalendar } from "../calendars/icalendar/calendar-file.ts";
import { type ContentLine, parameterOf, unescapeText } from "../calendars/icalendar/content-line.ts";
import { addDays, type LocalDate, parseDate } from "../domain/time/civil-time.ts";
import type { ReadProposals, RefusedPart } from "./pasted-lines.ts";
import { type Proposal, wholeSchool } from "./proposal.ts";

/** Whole days of an iCalendar file; whatever recurs or has an hour is refused by name (semantics 5.11). */
export function readCalendarDays(text: string): ReadProposals {
  const calendar = parseCalendar(text);
  if (!calendar) return { proposals: [], refused: [{ what: text.slice(0, 40), why: "no-calendar" }] };
  const proposals: Proposal[] = [];
  const refused: RefusedPart[] = [];
  for (const event of calendar.components.filter(({ name }) => name === "VEVENT")) {
    const name = unescapeText(lineOf(event, "SUMMARY")?.value ?? "").trim();
    const read = readEvent(event, name);
    if (typeof read === "string") {
      refused.push({ what: name === "" ? (lineOf(event, "DTSTART")?.value ?? "") : name, why: read });
    } else proposals.push(read);
  }
  return { proposals, refused };
}

function readEvent(event: Component, name: string): Proposal | RefusedPart["why"] {
  if (["RRULE", "RDATE", "RECURRENCE-ID"].some((key) => lineOf(event, key))) return "recurring";
  if (lineOf(event, "STATUS")?.value.toUpperCase() === "CANCELLED") return "cancelled";
  const start = lineOf(event, "DTSTART");
  if (!start) return "no-date";
  if (!isWholeDay(start)) return "timed";
  const from = dayOf(start);
  const after = from === undefined ? undefined : endOf(event, from);
  if (from === undefined || after === undefined) return "no-date";
  if (after === "timed") return after;
  if (after <= from) return "before-start";
  return name === "" ? "no-name" : wholeSchool(name, from, addDays(after, -1));
}

/** The day after the last one. */
function endOf(event: Component, from: LocalDate): LocalDate | "timed" | undefined {
  const end = lineOf(event, "DTEND");
  if (end) return isWholeDay(end) ? dayOf(end) : "timed";
  const duration = lineOf(event, "DURATION")?.value;
  if (duration === undefined) return addDays(from, 1);
  const [, weeks, days] = /^\+?P(?:(\d+)W|(\d+)D)$/.exec(duration) ?? [];
  if (weeks === undefined && days === undefined) return "timed";
  return addDays(from, weeks === undefined ? Number(days) : 7 * Number(weeks));
}

const lineOf = ({ lines }: Component, name: string): ContentLine | undefined =>
  lines.find((line) => line.name === name);

const isWholeDay = (line: ContentLine): boolean =>
  parameterOf(line, "VALUE")?.toUpperCase() === "DATE" || /^\d{8}$/.test(line.value.trim());

const dayOf = ({ value }: ContentLine): LocalDate | undefined =>
  parseDate(value.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"));
