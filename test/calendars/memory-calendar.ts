import { CalendarError } from "../../src/calendars/calendar-error.ts";
import type { CalendarMemory } from "../../src/calendars/calendar-memory.ts";
import type {
  CalendarId,
  CalendarPort,
  CalendarReading,
  EventWrite,
  StoredEvent,
  WriteOutcome,
} from "../../src/calendars/calendar-port.ts";
import { contentHash, type EventContent } from "../../src/calendars/events/event-content.ts";
import { type EventKey, isEventKey } from "../../src/calendars/events/event-key.ts";
import type { RememberedEvent } from "../../src/calendars/events/remembered-event.ts";
import { instant } from "../support/instant.ts";

/** An entry of a calendar: ours where its UID is a key, else a person's. */
export interface Entry {
  readonly uid: string;
  readonly content: EventContent;
  readonly version: number;
}

/** What goes wrong with one call, in turn; `killed` ends the program in the middle. */
export type Fault = "none" | "lost" | "lost though done" | "killed" | "killed though done";

export class Killed extends Error {}

export interface MemoryCalendars {
  readonly port: CalendarPort;
  readonly entries: Map<CalendarId, Map<string, Entry>>;
  faults: Fault[];
  /** Keys that were borne once and will not be taken again. */
  readonly spent: Set<string>;
  /** What a person does between the reading and the writing. */
  meanwhile: (() => void) | undefined;
}

/** Calendars as strict as a server's: an event is changed only by whoever has seen it last. */
export function memoryCalendars(remembersDeleted: boolean): MemoryCalendars {
  const entries = new Map<CalendarId, Map<string, Entry>>();
  const of = (calendar: CalendarId): Map<string, Entry> => {
    const known = entries.get(calendar) ?? new Map<string, Entry>();
    entries.set(calendar, known);
    return known;
  };
  const stored = (id: string, { uid, content, version }: Entry): StoredEvent => ({
    key: uid as EventKey,
    content,
    id,
    etag: String(version),
    isAtItsPlace: id === `${uid}.ics`,
    createdAt: instant(version),
    mark: undefined,
  });
  let versions = 0;
  const put = (calendar: CalendarId, id: string, uid: string, content: EventContent): void => {
    of(calendar).set(id, { uid, content, version: versions++ });
  };
  const carryOut = (write: EventWrite): WriteOutcome => {
    const calendar = of(write.calendar);
    if (write.kind === "create") {
      const id = `${write.key}.ics`;
      const present = calendar.get(id);
      if (present) return { status: "met", present: stored(id, present) };
      if (remembersDeleted && world.spent.has(`${write.calendar} ${write.key}`)) return { status: "spent" };
      put(write.calendar, id, write.key, write.content);
      return { status: "done" };
    }
    const present = calendar.get(write.held.id);
    if (!present) return write.kind === "delete" ? { status: "done" } : { status: "met", present: undefined };
    if (String(present.version) !== write.held.etag) {
      return { status: "met", present: stored(write.held.id, present) };
    }
    if (write.kind === "update") put(write.calendar, write.held.id, present.uid, write.content);
    else {
      calendar.delete(write.held.id);
      world.spent.add(`${write.calendar} ${present.uid}`);
    }
    return { status: "done" };
  };
  const lost: WriteOutcome = { status: "failed", error: new CalendarError("away", "no answer") };
  const world: MemoryCalendars = {
    entries,
    faults: [],
    spent: new Set(),
    meanwhile: undefined,
    port: {
      reusesKeys: false,
      async read(requests) {
        return new Map(
          requests.map(({ calendar }): [CalendarId, CalendarReading] => {
            if (world.faults.shift() === "lost") {
              return [calendar, { status: "failed", error: new CalendarError("away", "no answer") }];
            }
            const events = [...of(calendar)]
              .filter(([, { uid }]) => isEventKey(uid))
              .map(([id, entry]) => stored(id, entry));
            return [calendar, { status: "read", events, otherMarks: [] }];
          }),
        );
      },
      async write(writes) {
        world.meanwhile?.();
        world.meanwhile = undefined;
        return writes.map((write) => {
          const fault = world.faults.shift() ?? "none";
          switch (fault) {
            case "none":
              return carryOut(write);
            case "lost":
              return lost;
            case "lost though done":
              carryOut(write);
              return lost;
            case "killed":
              throw new Killed();
            case "killed though done":
              carryOut(write);
              throw new Killed();
            default:
              return fault satisfies never;
          }
        });
      },
    },
  };
  return world;
}

/** Everything in the calendars, as a person sees it. */
export const seen = ({ entries }: MemoryCalendars): readonly string[] =>
  [...entries]
    .flatMap(([calendar, events]) =>
      [...events.values()].map(({ content }) => `${calendar} ${contentHash(content)}`),
    )
    .sort();

/** Remembers as a store does; `isFull` refuses to keep anything. */
export function memoryOfCalendars(): CalendarMemory & { isFull: boolean } {
  const rows = new Map<CalendarId, Map<string, RememberedEvent>>();
  const memory = {
    isFull: false,
    load: async (calendar: CalendarId) => [...(rows.get(calendar)?.values() ?? [])],
    save: async (calendar: CalendarId, events: readonly RememberedEvent[]) => {
      if (memory.isFull) throw new Error("the disk is full");
      const known = rows.get(calendar) ?? new Map<string, RememberedEvent>();
      rows.set(calendar, known);
      for (const event of events) known.set(event.record, event);
    },
  };
  return memory;
}
