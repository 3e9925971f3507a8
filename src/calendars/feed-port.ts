import { byCodeUnit } from "../domain/ids.ts";
import { type Instant, instantAt } from "../domain/time/instant.ts";
import type { Zone } from "../domain/time/zone.ts";
import type { CalendarId, CalendarPort, CalendarReading, EventWrite, StoredEvent } from "./calendar-port.ts";
import { isEventKey } from "./events/event-key.ts";
import { type Component, parseCalendar, valueIn } from "./icalendar/calendar-file.ts";
import { feedFile } from "./icalendar/calendar-object.ts";
import { eventComponent, readContent } from "./icalendar/event-component.ts";

export interface FeedOptions {
  /** The files as they are; a feed that was never made has none. */
  readonly files: ReadonlyMap<CalendarId, string>;
  /** What the calendar is called by those who subscribe to it. */
  readonly name: string;
  /** Events that began before it leave the file. */
  readonly from: Instant;
  readonly now: Instant;
  readonly zone: Zone;
}

export interface Feeds extends CalendarPort {
  /** The file as it should be now; the same text while nothing has changed. */
  fileOf(calendar: CalendarId): string;
}

/** Calendars that are files of ours: whoever subscribes to them reads, and nobody else writes. */
export function feedPort({ files, name, from, now, zone }: FeedOptions): Feeds {
  const events = new Map<CalendarId, Map<string, Component>>();
  const eventsOf = (calendar: CalendarId): Map<string, Component> => {
    const known = events.get(calendar) ?? componentsIn(files.get(calendar) ?? "");
    events.set(calendar, known);
    return known;
  };
  const startOf = (event: Component): Instant => readContent(event, zone)?.starts ?? instantAt(0);
  const write = (one: EventWrite): void => {
    const calendar = eventsOf(one.calendar);
    if (one.kind === "delete") return void calendar.delete(one.held.key);
    const key = one.kind === "create" ? one.key : one.held.key;
    calendar.set(key, eventComponent({ ...one, key, changedAt: now, mark: undefined }));
  };
  return {
    // Nobody can delete an event of a feed, so one that comes back is the same.
    reusesKeys: true,
    async read(requests) {
      return new Map(
        requests.map(({ calendar }): [CalendarId, CalendarReading] => [
          calendar,
          {
            status: "read",
            events: [...eventsOf(calendar)].flatMap(([uid, event]) => storedEvent(uid, event, zone) ?? []),
            otherMarks: [],
          },
        ]),
      );
    },
    async write(writes) {
      return writes.map((one) => {
        write(one);
        return { status: "done" };
      });
    },
    fileOf(calendar) {
      const listed = [...eventsOf(calendar)]
        .map(([uid, event]) => ({ uid, event, starts: startOf(event) }))
        .filter(({ starts }) => starts >= from)
        .sort((a, b) => a.starts - b.starts || byCodeUnit(a.uid, b.uid));
      return feedFile(
        name,
        listed.map(({ event }) => event),
      );
    },
  };
}

const componentsIn = (file: string): Map<string, Component> =>
  new Map(
    (parseCalendar(file)?.components ?? []).map((event) => [valueIn(event, "UID")?.trim() ?? "", event]),
  );

function storedEvent(uid: string, event: Component, zone: Zone): StoredEvent | undefined {
  const content = readContent(event, zone);
  if (!isEventKey(uid) || !content) return undefined;
  return {
    key: uid,
    content,
    id: uid,
    etag: undefined,
    isAtItsPlace: true,
    createdAt: instantAt(0),
    mark: undefined,
  };
}
