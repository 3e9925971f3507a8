import { formatInstant, type Instant } from "../../../domain/time/instant.ts";
import { type StoredFeed, tagOf } from "./feed-store.ts";

export interface FeedAnswer {
  readonly status: 200 | 304 | 404 | 405 | 503;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a reader of a feed is answered with. */
export function feedAnswer(method: string, feed: StoredFeed, ifNoneMatch: string | undefined): FeedAnswer {
  const tag = tagOf(feed.file);
  const headers = {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'inline; filename="calendar.ics"',
    "Cache-Control": "private, no-cache",
    "Last-Modified": httpDate(feed.changedAt),
    ETag: tag,
  };
  if (ifNoneMatch !== undefined && hasTag(ifNoneMatch, tag)) return { status: 304, headers, body: "" };
  return { status: 200, headers, body: method === "HEAD" ? "" : feed.file };
}

/** The same for whatever is not there: nothing tells a wrong secret from a wrong address. */
export const NO_FEED: FeedAnswer = {
  status: 404,
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: "Not found\n",
};

export const ONLY_TO_READ: FeedAnswer = {
  status: 405,
  headers: { "Content-Type": "text/plain; charset=utf-8", Allow: "GET, HEAD" },
  body: "Calendars are only to be read here\n",
};

/** Never made, and cannot be made now. */
export const NOT_YET: FeedAnswer = {
  status: 503,
  headers: { "Content-Type": "text/plain; charset=utf-8", "Retry-After": "300" },
  body: "This calendar is not ready yet\n",
};

/** Weak tags count as well, and `*` is any (RFC 9110, section 13.1.2). */
const hasTag = (header: string, tag: string): boolean =>
  header.trim() === "*" || header.split(",").some((one) => one.trim().replace(/^W\//, "") === tag);

function httpDate(instant: Instant): string {
  const [, year = "", month = "", day = "", time = ""] =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})/.exec(formatInstant(instant)) ?? [];
  const weekday = WEEKDAYS[(Math.floor(instant / 86_400_000) + 4) % 7];
  return `${weekday}, ${day} ${MONTHS[Number(month) - 1]} ${year} ${time} GMT`;
}

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
