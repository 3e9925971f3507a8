import type { CalendarMemory } from "../../../calendars/calendar-memory.ts";
import type { RememberedEvent } from "../../../calendars/events/remembered-event.ts";
import type { Instant } from "../../../domain/time/instant.ts";
import type { Store } from "../../store/store.ts";

const KEPT_MS = 90 * 86_400_000;

/** What the store keeps of the calendars of one agenda. */
export function agendaMemory(
  { memory }: Pick<Store, "memory">,
  school: string,
  agenda: string,
  now: Instant,
): CalendarMemory {
  const room = `calendars ${school} ${agenda}`;
  const load = (calendar: string): readonly RememberedEvent[] => {
    const text = memory.get(room, calendar);
    return text === undefined ? [] : (JSON.parse(text) as RememberedEvent[]);
  };
  return {
    load: async (calendar) => load(calendar),
    async save(calendar, events) {
      const changed = new Set(events.map(({ record }) => record));
      const others = load(calendar).filter(
        ({ record, starts }) => !changed.has(record) && starts >= now - KEPT_MS,
      );
      memory.put(room, calendar, JSON.stringify([...others, ...events]));
    },
  };
}
