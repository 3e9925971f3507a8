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
import type { EventKey, EventOrigin } from "../../../calendars/events/event-key.ts";
import { parseCalendar } from "../../../calendars/icalendar/calendar-file.ts";
import { calendarObject, mainEvent } from "../../../calendars/icalendar/calendar-object.ts";
import { eventComponent } from "../../../calendars/icalendar/event-component.ts";
import type { Instant } from "../../../domain/time/instant.ts";
import type { Zone } from "../../../domain/time/zone.ts";
import { mapConcurrently } from "../../../execution/calling/map-concurrently.ts";
import { type DavClient, unexpected } from "./dav-client.ts";
import { eventsFrom, eventsOfUid, ifMatch, isConflict, isGone, isStored, put } from "./dav-requests.ts";
import { storedEvent } from "./stored-event.ts";

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

  const read = (url: string, text: string, etag: string | undefined) => {
    const reading = storedEvent({ url, text, etag }, originMark, zone);
    if (reading && "event" in reading) files.set(url, text);
    return reading;
  };

  const get = async (url: string): Promise<StoredEvent | undefined> => {
    const request = { method: "GET", url };
    const answer = await client.ask(request);
    if (isGone(answer.status)) return undefined;
    if (answer.status !== 200) throw unexpected(request, answer);
    const reading = read(url, answer.text, answer.headers.get("etag") ?? undefined);
    return reading && "event" in reading ? reading.event : undefined;
  };

  const readOne = async ({ calendar, awaited }: CalendarRequest): Promise<CalendarReading> => {
    const collection = collections.get(calendar);
    if (collection === undefined)
      return { status: "failed", error: new CalendarError("missing", "no address") };
    try {
      const entries = await client.report(collection, eventsFrom(today));
      const readings = entries.flatMap(
        ({ href, etag, calendarData }) => read(new URL(href, collection).href, calendarData, etag) ?? [],
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
      const reading = read(new URL(href, collection).href, calendarData, etag);
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
