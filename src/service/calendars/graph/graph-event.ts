import type { StoredEvent } from "../../../calendars/calendar-port.ts";
import type { EventContent } from "../../../calendars/events/event-content.ts";
import { type EventKey, isEventKey } from "../../../calendars/events/event-key.ts";
import { formatDate, formatTimeOfDay } from "../../../domain/time/civil-time.ts";
import { type Instant, instantAt, parseInstant } from "../../../domain/time/instant.ts";
import { type Zone, zoneOf } from "../../../domain/time/zone.ts";
import { field, textField } from "./graph-request.ts";

/** The property of an event that bears its key; its name is case-sensitive. */
export const KEY_PROPERTY = "String {6f1d0c1e-7a43-4b7e-9c55-1f5e2a8d4b30} Name SlotSyncKey";

export interface GraphZone {
  /** As IANA calls it. */
  readonly name: string;
  readonly zone: Zone;
}

/** A new event; nobody is invited, nobody is reminded. */
export const newEvent = (key: EventKey, content: EventContent, isFree: boolean, zone: GraphZone) => ({
  ...changedFields(content, undefined, zone),
  showAs: isFree ? "free" : "busy",
  isReminderOn: false,
  transactionId: key,
  singleValueExtendedProperties: [{ id: KEY_PROPERTY, value: key }],
});

/** What has to be sent to make of one content the other; of an event that is new, all. */
export function changedFields(
  { starts, ends, title, place, description, isPrivate }: EventContent,
  before: EventContent | undefined,
  zone: GraphZone,
): Readonly<Record<string, unknown>> {
  const time = (instant: Instant) => {
    const { date, minute } = zone.zone.localOf(instant);
    return { dateTime: `${formatDate(date)}T${formatTimeOfDay(minute)}:00`, timeZone: zone.name };
  };
  return {
    ...(title === before?.title ? {} : { subject: title }),
    // Both together: an end before the start would be refused.
    ...(starts === before?.starts && ends === before.ends ? {} : { start: time(starts), end: time(ends) }),
    ...(place === before?.place ? {} : { location: { displayName: place } }),
    ...(description === before?.description ? {} : { body: { contentType: "text", content: description } }),
    ...(isPrivate === before?.isPrivate ? {} : { sensitivity: isPrivate ? "private" : "normal" }),
  };
}

/** An event with a key of ours as Graph gives it; undefined for any other. */
export function readEvent(event: unknown): StoredEvent | undefined {
  const properties = field(event, "singleValueExtendedProperties");
  const property: unknown = Array.isArray(properties)
    ? properties.find((one) => textField(one, "id")?.toLowerCase() === KEY_PROPERTY.toLowerCase())
    : undefined;
  const key = textField(property, "value");
  const id = textField(event, "id");
  if (key === undefined || id === undefined || !isEventKey(key)) return undefined;
  return {
    key,
    id,
    etag: textField(event, "@odata.etag"),
    content: {
      starts: readTime(field(event, "start")),
      ends: readTime(field(event, "end")),
      title: textField(event, "subject") ?? "",
      place: textField(field(event, "location"), "displayName") ?? "",
      description: readDescription(event),
      isPrivate: textField(event, "sensitivity") === "private",
    },
    isAtItsPlace: textField(event, "transactionId") === key,
    createdAt: parseInstant(textField(event, "createdDateTime") ?? "") ?? instantAt(0),
    mark: undefined,
  };
}

/** The epoch for what cannot be read: no event of ours ever was at that time. */
function readTime(value: unknown): Instant {
  const text = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.exec(textField(value, "dateTime") ?? "")?.[0];
  const utc = text === undefined ? undefined : parseInstant(`${text}Z`);
  if (utc === undefined) return instantAt(0);
  const name = textField(value, "timeZone") ?? "UTC";
  if (name === "UTC") return utc;
  const zone = zoneOf(name);
  const asUtc = zoneOf("UTC")?.localOf(utc);
  return zone && asUtc ? zone.instantOf(asUtc.date, asUtc.minute) : instantAt(0);
}

/** As text; of a body in HTML the beginning, which Graph gives as text as well. */
function readDescription(event: unknown): string {
  const body = field(event, "body");
  const isText = textField(body, "contentType")?.toLowerCase() === "text";
  return (isText ? textField(body, "content") : textField(event, "bodyPreview"))?.trim() ?? "";
}
