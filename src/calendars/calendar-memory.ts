import type { CalendarId } from "./calendar-port.ts";
import type { RememberedEvent } from "./events/remembered-event.ts";

/** What the last runs of an agenda have left to know. */
export interface CalendarMemory {
  load(calendar: CalendarId): Promise<readonly RememberedEvent[]>;
  /** Adds events, or replaces those of the same records. */
  save(calendar: CalendarId, events: readonly RememberedEvent[]): Promise<void>;
}
