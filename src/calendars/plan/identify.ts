import type { EventMark, StoredEvent } from "../calendar-port.ts";
import { type EventKey, type EventOrigin, eventKey } from "../events/event-key.ts";
import type { HeldEvent } from "../events/held-event.ts";

/** Without a store so many generations of an hour are tried. */
const GENERATIONS_TRIED = 10;

/** Which hours of an agenda stored events are of; those that are of none are left out, and so left alone. */
export function identifier(
  origin: EventOrigin,
  remembered: readonly EventMark[],
  records: readonly string[],
): (events: readonly StoredEvent[]) => readonly HeldEvent[] {
  const marks = new Map<EventKey, EventMark>();
  const learn = ({ record, generation }: EventMark): void => {
    marks.set(eventKey(origin, record, generation), { record, generation });
  };
  for (const mark of remembered) learn(mark);
  // A hash takes its time, and mostly the store knows every event.
  let generationsLearnt = 0;
  const find = (key: EventKey): EventMark | undefined => {
    while (!marks.has(key) && generationsLearnt < GENERATIONS_TRIED) {
      for (const record of records) learn({ record, generation: generationsLearnt });
      generationsLearnt++;
    }
    return marks.get(key);
  };
  return (events) =>
    events.flatMap(({ mark, ...event }) => {
      const isMarked = mark !== undefined && eventKey(origin, mark.record, mark.generation) === event.key;
      const found = isMarked ? mark : find(event.key);
      return found ? [{ ...event, ...found }] : [];
    });
}
