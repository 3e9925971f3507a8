import { CalendarError, toCalendarError } from "../../../calendars/calendar-error.ts";
import type { CalendarId } from "../../../calendars/calendar-port.ts";
import type { CalendarWindow } from "../../../calendars/calendar-window.ts";
import type { EventOrigin } from "../../../calendars/events/event-key.ts";
import { type Feeds, feedPort } from "../../../calendars/feed-port.ts";
import type { Instant } from "../../../domain/time/instant.ts";
import type { Zone } from "../../../domain/time/zone.ts";
import type { AgendaText } from "../../configuration/agenda-schema.ts";
import type { Store } from "../../store/store.ts";
import { calendarOf } from "../agendas/addresses-of-teachers.ts";
import type { SchoolTeacher } from "../school-teachers.ts";
import { addressOf, patientWeb, type WebOptions } from "../web.ts";
import { type FeedOwner, type FeedStore, feedStore, type StoredFeed, tagOf } from "./feed-store.ts";

/** The feeds of an agenda, with what the store has of them. */
export interface KeptFeeds {
  readonly port: Feeds;
  readonly store: FeedStore;
  readonly now: Instant;
  ownerOf(calendar: CalendarId): FeedOwner;
}

export function openKeptFeeds(
  store: Store,
  school: string,
  teachers: readonly SchoolTeacher[],
  {
    origin,
    window,
    zone,
    now,
  }: {
    readonly origin: EventOrigin;
    readonly window: CalendarWindow;
    readonly zone: Zone;
    readonly now: Instant;
  },
): KeptFeeds {
  const feeds = feedStore(store);
  const ownerOf = (calendar: CalendarId): FeedOwner => ({ school, agenda: origin.agenda, calendar });
  const files = new Map(
    teachers.map(calendarOf).flatMap((calendar): [CalendarId, string][] => {
      const feed = feeds.get(ownerOf(calendar));
      return feed ? [[calendar, feed.file]] : [];
    }),
  );
  return {
    port: feedPort({ files, name: origin.agenda, from: window.from, now, zone }),
    store: feeds,
    now,
    ownerOf,
  };
}

/** Keeps the files as they are now and puts those that have changed to their address; errors by calendar. */
export async function keepFeeds(
  { port, store, now, ownerOf }: KeptFeeds,
  calendars: readonly CalendarId[],
  { put, headers }: Pick<Extract<AgendaText, { target: "feed" }>, "put" | "headers">,
  { webAt }: { webAt(address: string): WebOptions },
): Promise<ReadonlyMap<CalendarId, CalendarError>> {
  const errors = new Map<CalendarId, CalendarError>();
  for (const calendar of calendars) {
    const owner = ownerOf(calendar);
    const before = store.get(owner);
    const file = port.fileOf(calendar);
    const changedAt = before?.file === file ? before.changedAt : now;
    const feed: StoredFeed = { ...before, file, madeAt: now, changedAt };
    store.put(owner, feed);
    if (put === undefined || feed.put === tagOf(file)) continue;
    try {
      await putFile(put.replaceAll("{teacher}", encodeURIComponent(calendar)), file, headers, webAt(put));
      store.put(owner, { ...feed, put: tagOf(file) });
    } catch (thrown) {
      errors.set(calendar, toCalendarError(thrown));
    }
  }
  return errors;
}

/** A whole file put twice is the same file, so a lost answer is simply repeated. */
async function putFile(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  options: WebOptions,
): Promise<void> {
  const { status } = await patientWeb(options)({
    method: "PUT",
    url,
    headers: { "Content-Type": "text/calendar; charset=utf-8", ...headers },
    body,
  });
  if (status >= 200 && status < 300 && status !== 207) return;
  const kind = status === 401 || status === 403 ? "refused" : status === 404 ? "missing" : "invalid";
  throw new CalendarError(kind, `${addressOf(url)}: PUT was answered ${status}`);
}
