import { formatInstant, type Instant, parseInstant } from "../../src/domain/time/instant.ts";
import { zoneOf } from "../../src/domain/time/zone.ts";

/** An event as the mailbox keeps it: what was written, in its own terms. */
export interface MailboxEvent {
  /** Never changes. */
  readonly immutableId: string;
  /** Rises with every change, and with it the default id when the event is moved. */
  version: number;
  moves: number;
  readonly createdAt: Instant;
  readonly transactionId: string | null;
  subject: string;
  start: Instant;
  end: Instant;
  location: string;
  body: string;
  sensitivity: string;
  showAs: string;
  isReminderOn: boolean;
  /** Whatever else a person has set. */
  categories: readonly string[];
  readonly properties: ReadonlyMap<string, string>;
}

const WRITABLE = [
  "subject",
  "body",
  "start",
  "end",
  "location",
  "sensitivity",
  "showAs",
  "isReminderOn",
  "transactionId",
  "singleValueExtendedProperties",
  "categories",
];

/** What is wrong with the body of a write; undefined when nothing is. */
export function problemOf(body: Record<string, unknown>, isNew: boolean): string | undefined {
  const unknown = Object.keys(body).find((name) => !WRITABLE.includes(name));
  if (unknown !== undefined) return `The property '${unknown}' does not exist or cannot be written here.`;
  if (!isNew && "transactionId" in body) return "The property 'transactionId' cannot be changed.";
  for (const name of ["start", "end"]) {
    if ((isNew || name in body) && instantOf(body[name]) === undefined)
      return `The property '${name}' is not a time.`;
  }
  const [start, end] = [instantOf(body.start), instantOf(body.end)];
  if (start !== undefined && end !== undefined && end < start) return "The end is before the start.";
  if (
    "sensitivity" in body &&
    !["normal", "personal", "private", "confidential"].includes(String(body.sensitivity))
  ) {
    return "The property 'sensitivity' has an unknown value.";
  }
  return undefined;
}

export function instantOf(value: unknown): Instant | undefined {
  const { dateTime, timeZone } = (value ?? {}) as { dateTime?: unknown; timeZone?: unknown };
  if (typeof dateTime !== "string" || typeof timeZone !== "string") return undefined;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?$/.test(dateTime)) return undefined;
  const asUtc = parseInstant(`${dateTime.slice(0, 19)}Z`);
  const zone = zoneOf(timeZone);
  const utc = zoneOf("UTC");
  if (!zone || !utc || asUtc === undefined) return undefined;
  const { date, minute } = utc.localOf(asUtc);
  return zone.instantOf(date, minute);
}

/** Makes the writes of a body to an event. */
export function applyBody(event: MailboxEvent, body: Record<string, unknown>): void {
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  if ("subject" in body) event.subject = text(body.subject);
  if ("start" in body) event.start = instantOf(body.start) ?? event.start;
  if ("end" in body) event.end = instantOf(body.end) ?? event.end;
  if ("location" in body) event.location = text((body.location as { displayName?: unknown })?.displayName);
  if ("body" in body) event.body = text((body.body as { content?: unknown })?.content);
  if ("sensitivity" in body) event.sensitivity = text(body.sensitivity);
  if ("showAs" in body) event.showAs = text(body.showAs);
  if ("isReminderOn" in body) event.isReminderOn = body.isReminderOn === true;
  if ("categories" in body) event.categories = body.categories as string[];
  event.version++;
}

export const idOf = (event: MailboxEvent, immutable: boolean): string =>
  immutable ? event.immutableId : `${event.immutableId}-moved${event.moves}=`;

export const etagOf = ({ immutableId, version }: MailboxEvent): string => `W/"${immutableId}-${version}"`;

/** The event as a reader gets it who prefers this and that. */
export function showEvent(
  event: MailboxEvent,
  prefer: string,
  expanded: string | undefined,
): Record<string, unknown> {
  const zoneName = /outlook\.timezone="([^"]*)"/i.exec(prefer)?.[1] ?? "UTC";
  const asText = /outlook\.body-content-type="text"/i.test(prefer);
  const zone = zoneOf(zoneName);
  const utc = zoneOf("UTC");
  const time = (instant: Instant) => {
    const local = zone?.localOf(instant);
    const shown = local && utc ? utc.instantOf(local.date, local.minute) : instant;
    return { dateTime: `${formatInstant(shown).slice(0, 19)}.0000000`, timeZone: zoneName };
  };
  const html = `<html><head></head><body><div>${event.body}</div></body></html>`;
  return {
    "@odata.etag": etagOf(event),
    id: idOf(event, /IdType="ImmutableId"/i.test(prefer)),
    createdDateTime: formatInstant(event.createdAt),
    ...(event.transactionId === null ? {} : { transactionId: event.transactionId }),
    subject: event.subject,
    body: asText
      ? { contentType: "text", content: `${event.body}\r\n` }
      : { contentType: "html", content: html },
    bodyPreview: event.body.slice(0, 255),
    start: time(event.start),
    end: time(event.end),
    location: { displayName: event.location },
    sensitivity: event.sensitivity,
    showAs: event.showAs,
    isReminderOn: event.isReminderOn,
    isAllDay: false,
    categories: event.categories,
    attendees: [],
    ...expansion(event, expanded),
  };
}

/** The property comes back only where it was asked for, by its exact name. */
function expansion({ properties }: MailboxEvent, expanded: string | undefined): Record<string, unknown> {
  const id = /^singleValueExtendedProperties\(\$filter=id eq '([^']*)'\)$/.exec(expanded ?? "")?.[1];
  const value = id === undefined ? undefined : properties.get(id);
  return id === undefined || value === undefined ? {} : { singleValueExtendedProperties: [{ id, value }] };
}
