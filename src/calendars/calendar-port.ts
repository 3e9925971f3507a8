import type { Brand } from "../domain/brand.ts";
import type { CalendarError } from "./calendar-error.ts";
import type { EventContent } from "./events/event-content.ts";
import type { EventKey } from "./events/event-key.ts";
import type { HeldEvent } from "./events/held-event.ts";

/** Which calendar of an agenda: the id of its teacher. */
export type CalendarId = Brand<string, "CalendarId">;

/**
 * All that is asked of a target. It moves events and states its limits; it never decides, and it neither gives nor
 * changes an event without our key.
 */
export interface CalendarPort {
  /** An event that we have taken out may come back under its old key. */
  readonly reusesKeys: boolean;
  /** Reads whole calendars; each is a reading or an error, never half a reading. Does not reject. */
  read(requests: readonly CalendarRequest[]): Promise<ReadonlyMap<CalendarId, CalendarReading>>;
  /** Outcomes come in the order of the writes. Does not reject. */
  write(writes: readonly EventWrite[]): Promise<readonly WriteOutcome[]>;
}

export interface CalendarRequest {
  readonly calendar: CalendarId;
  /** Events that should be there from today on, wherever a person may have moved them to. */
  readonly awaited: readonly EventKey[];
}

export type CalendarReading =
  | {
      readonly status: "read";
      /** Events with a key of ours from today on, and the awaited ones that lie elsewhere. */
      readonly events: readonly StoredEvent[];
      /** The agendas named by the marks of events that are not of this agenda: `{baseId}/{agenda}`, once an event. */
      readonly otherMarks: readonly string[];
    }
  | { readonly status: "failed"; readonly error: CalendarError };

/** An event as the target gives it; what hour it is of may be known from its key alone. */
export interface StoredEvent extends Omit<HeldEvent, "record" | "generation"> {
  readonly mark: EventMark | undefined;
}

export interface EventMark {
  readonly record: string;
  readonly generation: number;
}

export type EventWrite =
  | ({ readonly kind: "create"; readonly key: EventKey; readonly mark: EventMark } & WrittenEvent)
  | ({ readonly kind: "update"; readonly held: HeldEvent } & WrittenEvent)
  | { readonly kind: "delete"; readonly calendar: CalendarId; readonly held: HeldEvent };

interface WrittenEvent {
  readonly calendar: CalendarId;
  readonly content: EventContent;
  readonly isFree: boolean;
  /** Higher with every change of the event. */
  readonly sequence: number;
}

export type WriteOutcome =
  | { readonly status: "done" }
  /** Somebody was first: the event as it is now, undefined where it is gone. Nothing was written. */
  | { readonly status: "met"; readonly present: StoredEvent | undefined }
  /** The target will not have this key again, though no event bears it. */
  | { readonly status: "spent" }
  | { readonly status: "failed"; readonly error: CalendarError };
