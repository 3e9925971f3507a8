import { CalendarError, toCalendarError } from "../../../calendars/calendar-error.ts";
import type {
  CalendarId,
  CalendarPort,
  CalendarReading,
  CalendarRequest,
  EventWrite,
  StoredEvent,
  WriteOutcome,
} from "../../../calendars/calendar-port.ts";
import type { EventContent } from "../../../calendars/events/event-content.ts";
import { type EventKey, type EventOrigin, isEventKey } from "../../../calendars/events/event-key.ts";
import { type Component, parseCalendar, valueIn } from "../../../calendars/icalendar/calendar-file.ts";
import { calendarObject, mainEvent } from "../../../calendars/icalendar/calendar-object.ts";
import { formatUtc } from "../../../calendars/icalendar/date-time.ts";
import { eventComponent, readContent, readMark } from "../../../calendars/icalendar/event-component.ts";
import { type Instant, instantAt } from "../../../domain/time/instant.ts";
import type { Zone } from "../../../domain/time/zone.ts";
import { mapConcurrently } from "../../../execution/calling/map-concurrently.ts";
import type { WebAnswer, WebRequest } from "../web.ts";
import { type DavClient, unexpected } from "./dav-client.ts";

export interface CalDavOptions {
  readonly client: DavClient;
  /** The address of each collection, with a slash at its end. */
  readonly collections: ReadonlyMap<CalendarId, string>;
  readonly origin: EventOrigin;
  readonly today: Instant;
  readonly zone: Zone;
  readonly now: () => Instant;
}

const AT_ONCE = 4;

/** Calendars of a CalDAV server (RFC 4791): one file an event, named after its key. */
export function calDavPort(options: CalDavOptions): CalendarPort {
  const { client, collections, zone, today } = options;
  /** The files as they were read, so that a change leaves in them what a person has added. */
  const files = new Map<string, string>();
  const originMark = `${options.origin.baseId}/${options.origin.agenda}`;

  const storedEvent = (url: string, text: string, etag: string | undefined): Reading | undefined => {
    const file = parseCalendar(text);
    const event = (file && mainEvent(file)) ?? NO_EVENT;
    // What stands at the place of an event of ours has been one, whatever it has become.
    const uid = valueIn(event, "UID")?.trim() ?? keyInName(url);
    if (uid === undefined) return undefined;
    const mark = readMark(event);
    if (mark && mark.origin !== originMark) return { otherMark: mark.origin };
    if (!isEventKey(uid)) return undefined;
    files.set(url, text);
    return { event: { ...toStored(event, uid, url, etag, zone), mark } };
  };

  const get = async (url: string): Promise<StoredEvent | undefined> => {
    const request = { method: "GET", url };
    const answer = await client.ask(request);
    if (isGone(answer.status)) return undefined;
    if (answer.status !== 200) throw unexpected(request, answer);
    const reading = storedEvent(url, answer.text, answer.headers.get("etag") ?? undefined);
    return reading && "event" in reading ? reading.event : undefined;
  };

  const readOne = async ({ calendar, awaited }: CalendarRequest): Promise<CalendarReading> => {
    const collection = collections.get(calendar);
    if (collection === undefined)
      return { status: "failed", error: new CalendarError("missing", "no address") };
    try {
      const entries = await client.report(collection, eventsFrom(today));
      const readings = entries.flatMap(
        ({ href, etag, calendarData }) =>
          storedEvent(new URL(href, collection).href, calendarData, etag) ?? [],
      );
      const events = readings.flatMap((reading) => ("event" in reading ? [reading.event] : []));
      const seen = new Set(events.map(({ key }) => key));
      const elsewhere = await mapConcurrently(
        awaited.filter((key) => !seen.has(key)).map((key) => () => get(`${collection}${key}.ics`)),
        AT_ONCE,
      );
      return {
        status: "read",
        events: [...events, ...elsewhere.filter((event) => event !== undefined)],
        otherMarks: readings.flatMap((reading) => ("otherMark" in reading ? [reading.otherMark] : [])),
      };
    } catch (thrown) {
      return { status: "failed", error: toCalendarError(thrown) };
    }
  };

  const create = async (write: Extract<EventWrite, { kind: "create" }>): Promise<WriteOutcome> => {
    const collection = collections.get(write.calendar) ?? "";
    const url = `${collection}${write.key}.ics`;
    const { record, generation } = write.mark;
    const event = eventComponent({
      ...write,
      changedAt: options.now(),
      mark: `${originMark}/${record}/${generation}`,
    });
    const request = put(url, calendarObject(event), { "If-None-Match": "*" });
    const answer = await client.ask(request);
    if (isStored(answer)) return { status: "done" };
    // Somebody was first, or we were and the answer was lost.
    if (isConflict(answer)) {
      const present = (await get(url)) ?? (await findByUid(collection, write.key));
      return present ? { status: "met", present } : { status: "spent" };
    }
    throw unexpected(request, answer);
  };

  const update = async (write: Extract<EventWrite, { kind: "update" }>): Promise<WriteOutcome> => {
    const { held } = write;
    const replaced = parseCalendar(files.get(held.id) ?? "");
    const mark = `${originMark}/${held.record}/${held.generation}`;
    const event = eventComponent(
      { ...write, key: held.key, changedAt: options.now(), mark },
      replaced && mainEvent(replaced),
    );
    const request = put(held.id, calendarObject(event, replaced), ifMatch(held.etag));
    const answer = await client.ask(request);
    if (isStored(answer)) return { status: "done" };
    if (isConflict(answer) || isGone(answer.status)) return { status: "met", present: await get(held.id) };
    throw unexpected(request, answer);
  };

  const remove = async ({ held }: Extract<EventWrite, { kind: "delete" }>): Promise<WriteOutcome> => {
    const request = { method: "DELETE", url: held.id, headers: ifMatch(held.etag) };
    const answer = await client.ask(request);
    if (isGone(answer.status) || (answer.status >= 200 && answer.status < 300 && answer.status !== 207)) {
      return { status: "done" };
    }
    if (!isConflict(answer)) throw unexpected(request, answer);
    const present = await get(held.id);
    return present ? { status: "met", present } : { status: "done" };
  };

  const findByUid = async (collection: string, key: EventKey): Promise<StoredEvent | undefined> => {
    for (const { href, etag, calendarData } of await client.report(collection, eventsOfUid(key))) {
      const reading = storedEvent(new URL(href, collection).href, calendarData, etag);
      if (reading && "event" in reading && reading.event.key === key) return reading.event;
    }
    return undefined;
  };

  const write = async (one: EventWrite): Promise<WriteOutcome> => {
    try {
      switch (one.kind) {
        case "create":
          return await create(one);
        case "update":
          return await update(one);
        case "delete":
          return await remove(one);
        default:
          return one satisfies never;
      }
    } catch (thrown) {
      return { status: "failed", error: toCalendarError(thrown) };
    }
  };

  return {
    reusesKeys: false,
    async read(requests) {
      // The first one alone: a password that is refused is asked once, and a server that is away waited for once.
      const [first, ...others] = requests;
      if (!first) return new Map();
      const reading = await readOne(first);
      const isHopeless = reading.status === "failed" && reading.error.kind === "away";
      const readings = isHopeless
        ? others.map(() => reading)
        : await mapConcurrently(
            others.map((one) => () => readOne(one)),
            AT_ONCE,
          );
      return new Map(
        requests.map(({ calendar }, at) => [calendar, (at === 0 ? reading : readings[at - 1]) ?? reading]),
      );
    },
    write: (writes) =>
      mapConcurrently(
        writes.map((one) => () => write(one)),
        AT_ONCE,
      ),
  };
}

const NO_EVENT: Component = { name: "VEVENT", lines: [], components: [] };

const keyInName = (url: string): string | undefined => /\/([0-9a-f]{64})\.ics$/.exec(url)?.[1];

type Reading = { readonly event: StoredEvent } | { readonly otherMark: string };

/** An event whose times nobody can read has been changed by somebody, whatever it says. */
const UNREADABLE: EventContent = {
  ...{ starts: instantAt(0), ends: instantAt(0) },
  ...{ title: "", place: "", description: "", isPrivate: false },
};

const toStored = (
  event: Component,
  key: EventKey,
  url: string,
  etag: string | undefined,
  zone: Zone,
): Omit<StoredEvent, "mark"> => ({
  key,
  content: readContent(event, zone) ?? UNREADABLE,
  id: url,
  etag,
  isAtItsPlace: url.endsWith(`/${key}.ics`),
  createdAt: instantAt(0),
});

const put = (url: string, body: string, headers: Readonly<Record<string, string>>): WebRequest => ({
  method: "PUT",
  url,
  headers: { "Content-Type": "text/calendar; charset=utf-8", ...headers },
  body,
});

const ifMatch = (etag: string | undefined): Readonly<Record<string, string>> =>
  etag === undefined ? {} : { "If-Match": etag };

const isStored = ({ status }: WebAnswer): boolean => status >= 200 && status < 300 && status !== 207;

/** A 207 to a PUT stores nothing, and says so in its body alone. */
const isConflict = ({ status }: WebAnswer): boolean =>
  status === 412 || status === 409 || status === 207 || status === 403;

const isGone = (status: number): boolean => status === 404 || status === 410;

const query = (filter: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">${filter}</C:comp-filter></C:comp-filter></C:filter></C:calendar-query>`;

const eventsFrom = (today: Instant): string => query(`<C:time-range start="${formatUtc(today)}"/>`);

const eventsOfUid = (key: EventKey): string =>
  query(`<C:prop-filter name="UID"><C:text-match collation="i;octet">${key}</C:text-match></C:prop-filter>`);
