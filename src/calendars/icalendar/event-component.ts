import type { Instant } from "../../domain/time/instant.ts";
import type { Zone } from "../../domain/time/zone.ts";
import type { EventMark } from "../calendar-port.ts";
import type { EventContent } from "../events/event-content.ts";
import type { EventKey } from "../events/event-key.ts";
import { type Component, valueIn } from "./calendar-file.ts";
import { type ContentLine, escapeText, unescapeText } from "./content-line.ts";
import { afterDuration, formatUtc, readDateTime } from "./date-time.ts";

/** All that we say of an event; every other line of it is left as a person, or a program of hers, has it. */
export interface WrittenComponent {
  readonly key: EventKey;
  readonly content: EventContent;
  readonly isFree: boolean;
  readonly sequence: number;
  /** When this event changed last. */
  readonly changedAt: Instant;
  /** `{baseId}/{agenda}/{record}/{generation}`; undefined leaves it out. */
  readonly mark: string | undefined;
}

/** The VEVENT of an event, with whatever else stood in the one that it replaces. */
export function eventComponent(event: WrittenComponent, replaced?: Component): Component {
  const own = ownLines(event);
  const names = new Set<string>(OWN_NAMES);
  const others = replaced?.lines.filter(({ name }) => !names.has(name)) ?? [];
  return { name: "VEVENT", lines: [...own, ...others], components: replaced?.components ?? [] };
}

/** The lines that an event of ours may bear; DURATION says the end a second time. */
const OWN_NAMES = [
  "UID",
  "DTSTAMP",
  "LAST-MODIFIED",
  "SEQUENCE",
  "DTSTART",
  "DTEND",
  "DURATION",
  "SUMMARY",
  "LOCATION",
  "DESCRIPTION",
  "CLASS",
  "TRANSP",
  "X-SLOT-SYNC",
] as const;

function ownLines({ key, content, isFree, sequence, changedAt, mark }: WrittenComponent): ContentLine[] {
  const line = (name: (typeof OWN_NAMES)[number], value: string): ContentLine => ({
    name,
    parameters: "",
    value,
  });
  const text = (name: "LOCATION" | "DESCRIPTION", value: string): ContentLine[] =>
    value === "" ? [] : [line(name, escapeText(value))];
  return [
    line("UID", key),
    line("DTSTAMP", formatUtc(changedAt)),
    line("LAST-MODIFIED", formatUtc(changedAt)),
    line("SEQUENCE", String(sequence)),
    line("DTSTART", formatUtc(content.starts)),
    line("DTEND", formatUtc(content.ends)),
    line("SUMMARY", escapeText(content.title)),
    ...text("LOCATION", content.place),
    ...text("DESCRIPTION", content.description),
    line("CLASS", "PRIVATE"),
    line("TRANSP", isFree ? "TRANSPARENT" : "OPAQUE"),
    ...(mark === undefined ? [] : [line("X-SLOT-SYNC", mark)]),
  ];
}

/** What an event says that we would say; undefined when its times cannot be read. */
export function readContent(event: Component, schoolZone: Zone): EventContent | undefined {
  const find = (name: string): ContentLine | undefined => event.lines.find((line) => line.name === name);
  const text = (name: string): string => unescapeText(valueIn(event, name) ?? "");
  const start = find("DTSTART");
  const starts = start && readDateTime(start, schoolZone);
  if (!start || starts === undefined) return undefined;
  const end = find("DTEND");
  // Without an end a day is a day, and a moment is a moment (RFC 5545, section 3.6.1).
  const implied = /^\d{8}$/.test(start.value.trim()) ? "P1D" : "PT0S";
  const ends = end
    ? readDateTime(end, schoolZone)
    : afterDuration(starts, valueIn(event, "DURATION") ?? implied, schoolZone);
  if (ends === undefined) return undefined;
  return {
    starts,
    ends,
    title: text("SUMMARY"),
    place: text("LOCATION"),
    description: text("DESCRIPTION"),
    isPrivate: (valueIn(event, "CLASS") ?? "PUBLIC").trim().toUpperCase() === "PRIVATE",
  };
}

/** The mark of an event, taken apart; undefined where it bears none. */
export function readMark(event: Component): (EventMark & { readonly origin: string }) | undefined {
  const match = /^([^/]+\/[^/]+)\/([^/]+)\/(\d+)$/.exec(valueIn(event, "X-SLOT-SYNC")?.trim() ?? "");
  if (!match) return undefined;
  const [, origin = "", record = "", generation = "0"] = match;
  return { origin, record, generation: Number(generation) };
}
