import type { StoredEvent } from "../../../calendars/calendar-port.ts";
import type { EventContent } from "../../../calendars/events/event-content.ts";
import { type EventKey, isEventKey } from "../../../calendars/events/event-key.ts";
import { type Component, parseCalendar, valueIn } from "../../../calendars/icalendar/calendar-file.ts";
import { mainEvent } from "../../../calendars/icalendar/calendar-object.ts";
import { readContent, readMark } from "../../../calendars/icalendar/event-component.ts";
import { instantAt } from "../../../domain/time/instant.ts";
import type { Zone } from "../../../domain/time/zone.ts";

/** A file of a calendar, and where it is. */
export interface EventFile {
  readonly url: string;
  readonly text: string;
  readonly etag: string | undefined;
}

/** The event of ours in the file, or the mark of another agenda's; undefined for what is a person's. */
export function storedEvent(
  { url, text, etag }: EventFile,
  originMark: string,
  zone: Zone,
): { readonly event: StoredEvent } | { readonly otherMark: string } | undefined {
  const file = parseCalendar(text);
  const event = (file && mainEvent(file)) ?? NO_EVENT;
  // What stands at the place of an event of ours has been one, whatever it has become.
  const uid = valueIn(event, "UID")?.trim() ?? keyInName(url);
  if (uid === undefined) return undefined;
  const mark = readMark(event);
  if (mark && mark.origin !== originMark) return { otherMark: mark.origin };
  return isEventKey(uid) ? { event: { ...toStored(event, uid, url, etag, zone), mark } } : undefined;
}

const NO_EVENT: Component = { name: "VEVENT", lines: [], components: [] };

const keyInName = (url: string): string | undefined => /\/([0-9a-f]{64})\.ics$/.exec(url)?.[1];

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
