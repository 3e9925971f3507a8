import type { EventContent } from "../../src/calendars/events/event-content.ts";
import { contentHash } from "../../src/calendars/events/event-content.ts";
import { eventKey } from "../../src/calendars/events/event-key.ts";
import type { HeldEvent } from "../../src/calendars/events/held-event.ts";
import type { RememberedEvent } from "../../src/calendars/events/remembered-event.ts";
import type { WantedEvent } from "../../src/calendars/wanted/wanted-event.ts";
import { type Instant, later } from "../../src/domain/time/instant.ts";
import { instant } from "../support/instant.ts";

export const ORIGIN = { baseId: "appSample", agenda: "teachers" };
const HOUR_MS = 3_600_000;

/** Midnight at the school. */
export const TODAY = instant("2026-01-05T22:00:00Z");

/** So many hours after today's midnight. */
export const at = (hours: number): Instant => later(TODAY, hours * HOUR_MS);

export const aContent = (starts = 10, changes: Partial<EventContent> = {}): EventContent => ({
  starts: at(starts),
  ends: at(starts + 1),
  title: "Lesson",
  place: "",
  description: "",
  isPrivate: true,
  ...changes,
});

export const aWanted = (
  record: string,
  content = aContent(),
  changes: Partial<WantedEvent> = {},
): WantedEvent => ({
  record,
  content,
  isFree: false,
  hour: `${content.starts}-${content.ends}-${content.place}`,
  isDue: content.starts >= TODAY,
  ...changes,
});

export const aHeld = (
  record: string,
  content = aContent(),
  generation = 0,
  changes: Partial<HeldEvent> = {},
): HeldEvent => {
  const key = eventKey(ORIGIN, record, generation);
  return {
    key,
    record,
    generation,
    content,
    id: `${key}.ics`,
    etag: undefined,
    isAtItsPlace: true,
    createdAt: instant(0),
    ...changes,
  };
};

/** What is known of an event that we wrote as `content`. */
export const aMemory = (
  record: string,
  content = aContent(),
  changes: Partial<RememberedEvent> = {},
): RememberedEvent => ({
  record,
  generation: 0,
  hashes: [contentHash(content)],
  hour: aWanted(record, content).hour,
  isFree: false,
  starts: content.starts,
  sequence: 0,
  state: "there",
  ...changes,
});
