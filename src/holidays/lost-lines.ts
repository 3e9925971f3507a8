/**
 * A pasted text whose line breaks an input of one line has taken away, with a line break before each thing that begins a
 * line: in a calendar before each of its properties, else before each date that does not end a span of days.
 */
export function withLostLines(text: string): string {
  const trimmed = text.trim();
  if (/[\r\n]/.test(trimmed)) return trimmed;
  return trimmed.replace(IS_CALENDAR.test(trimmed) ? BEFORE_PROPERTY : BEFORE_DATE, "\n");
}

export const IS_CALENDAR = /^\s*BEGIN:VCALENDAR/i;

/** Those of a calendar, of its events and of what may stand between them. */
const BEFORE_PROPERTY =
  /\s*(?=(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|UID|DTSTAMP|DTSTART|DTEND|DURATION|SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|CLASS|TRANSP|STATUS|SEQUENCE|CREATED|LAST-MODIFIED|URL|RRULE|RDATE|EXDATE|RECURRENCE-ID|PRIORITY|TRIGGER|ACTION|TZID|TZNAME|TZOFFSETFROM|TZOFFSETTO|X-[A-Z0-9-]+)[:;])/g;

const BEFORE_DATE = /(?<!\.\.\s*|–\s*|—\s*|\s-\s*)\s*(?=\d{4}-\d{2}-\d{2})/g;
