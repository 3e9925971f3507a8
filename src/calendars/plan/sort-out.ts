import { byCodeUnit } from "../../domain/ids.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { contentHash } from "../events/event-content.ts";
import type { HeldEvent } from "../events/held-event.ts";
import type { RememberedEvent } from "../events/remembered-event.ts";

export interface SortedEvents {
  /** The one event of the record that is ours to change. */
  readonly current: HeldEvent | undefined;
  /** Equal to it: a lost answer made them. Others with its key are a person's copies, and nobody's business. */
  readonly doubles: readonly HeldEvent[];
}

/** Which of the events of one record is the event, and which are too many. */
export function sortOut(
  events: readonly HeldEvent[],
  memory: RememberedEvent | undefined,
  today: Instant,
): SortedEvents {
  const [current, ...others] = [...events].sort(
    (a, b) =>
      Number(b.generation === memory?.generation) - Number(a.generation === memory?.generation) ||
      b.generation - a.generation ||
      Number(b.isAtItsPlace) - Number(a.isAtItsPlace) ||
      a.createdAt - b.createdAt ||
      byCodeUnit(a.id, b.id),
  );
  if (!current) return { current: undefined, doubles: [] };
  const hash = contentHash(current.content);
  return {
    current,
    doubles: others.filter(({ content }) => content.starts >= today && contentHash(content) === hash),
  };
}
