import type { EventKey } from "../../../calendars/events/event-key.ts";
import { formatUtc } from "../../../calendars/icalendar/date-time.ts";
import type { Instant } from "../../../domain/time/instant.ts";
import type { WebAnswer, WebRequest } from "../web.ts";

export const put = (url: string, body: string, headers: Readonly<Record<string, string>>): WebRequest => ({
  method: "PUT",
  url,
  headers: { "Content-Type": "text/calendar; charset=utf-8", ...headers },
  body,
});

export const ifMatch = (etag: string | undefined): Readonly<Record<string, string>> =>
  etag === undefined ? {} : { "If-Match": etag };

export const isStored = ({ status }: WebAnswer): boolean => status >= 200 && status < 300 && status !== 207;

/** A 207 to a PUT stores nothing, and says so in its body alone. */
export const isConflict = ({ status }: WebAnswer): boolean =>
  status === 412 || status === 409 || status === 207 || status === 403;

export const isGone = (status: number): boolean => status === 404 || status === 410;

const query = (filter: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">${filter}</C:comp-filter></C:comp-filter></C:filter></C:calendar-query>`;

export const eventsFrom = (today: Instant): string => query(`<C:time-range start="${formatUtc(today)}"/>`);

export const eventsOfUid = (key: EventKey): string =>
  query(`<C:prop-filter name="UID"><C:text-match collation="i;octet">${key}</C:text-match></C:prop-filter>`);
