import type { WriteOutcome } from "../calendar-port.ts";
import { contentHash } from "../events/event-content.ts";
import type { RememberedEvent } from "../events/remembered-event.ts";
import type { CalendarAction } from "../plan/plan-calendar.ts";
import type { WantedEvent } from "../wanted/wanted-event.ts";

/** What has to be known before a write is sent, so that it is told from a person's change even if no answer comes. */
export function beforehand(
  action: CalendarAction,
  known: RememberedEvent | undefined,
): RememberedEvent | undefined {
  switch (action.kind) {
    case "create":
      return { ...remembered(action.wanted, action.generation, known), state: "sent" };
    case "update": {
      const event = remembered(action.wanted, action.held.generation, known);
      return { ...event, hashes: [contentHash(action.held.content), ...event.hashes] };
    }
    case "delete":
      return action.reason === "cancelled" && known ? { ...known, state: "cancelled" } : undefined;
    case "keep":
    case "ask":
    case "forget":
      return undefined;
    default:
      return action satisfies never;
  }
}

/** What is to be known of an event once its action is over; undefined where nothing is new. */
export function afterwards(
  action: CalendarAction,
  outcome: WriteOutcome | undefined,
  known: RememberedEvent | undefined,
): RememberedEvent | undefined {
  switch (action.kind) {
    case "create": {
      const event = remembered(action.wanted, action.generation, known);
      if (outcome?.status === "done") return event;
      // A person's event stands at its place: asked about until the hour changes.
      if (outcome?.status === "met") return { ...event, hashes: [] };
      return undefined;
    }
    case "update":
      // What was known beforehand tells a person's change from ours, should the write not have come through.
      return outcome?.status === "done"
        ? remembered(action.wanted, action.held.generation, known)
        : undefined;
    case "delete":
      return undefined;
    case "keep": {
      const event = remembered(action.wanted, action.held.generation, known);
      const same = { ...event, isFree: known?.isFree ?? event.isFree, sequence: known?.sequence ?? 0 };
      return known && JSON.stringify(known) === JSON.stringify(same) ? undefined : same;
    }
    case "ask":
      return known || !action.held
        ? undefined
        : { ...remembered(action.wanted, action.held.generation, known), hashes: [] };
    case "forget":
      return known && { ...known, state: "cancelled" };
    default:
      return action satisfies never;
  }
}

const remembered = (
  { record, content, hour, isFree }: WantedEvent,
  generation: number,
  known: RememberedEvent | undefined,
): RememberedEvent => ({
  record,
  generation,
  hashes: [contentHash(content)],
  hour,
  isFree,
  starts: content.starts,
  sequence: known ? known.sequence + 1 : 0,
  state: "there",
});
