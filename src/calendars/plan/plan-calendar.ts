import { byCodeUnit } from "../../domain/ids.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { contentHash } from "../events/event-content.ts";
import type { HeldEvent } from "../events/held-event.ts";
import type { RememberedEvent } from "../events/remembered-event.ts";
import type { WantedEvent } from "../wanted/wanted-event.ts";
import { sortOut } from "./sort-out.ts";

/** What should happen to one event; doing nothing is an action too. */
export type CalendarAction =
  | { readonly kind: "create"; readonly wanted: WantedEvent; readonly generation: number }
  | {
      readonly kind: "update";
      readonly wanted: WantedEvent;
      readonly held: HeldEvent;
      readonly overrules: boolean;
    }
  | {
      readonly kind: "delete";
      readonly held: HeldEvent;
      readonly reason: "cancelled" | "double";
      readonly overrules: boolean;
    }
  | {
      readonly kind: "keep";
      readonly wanted: WantedEvent;
      readonly held: HeldEvent;
      readonly isAdopted: boolean;
    }
  | { readonly kind: "ask"; readonly wanted: WantedEvent; readonly held: HeldEvent | undefined }
  /** It is neither wanted nor held any more. */
  | { readonly kind: "forget"; readonly record: string };

export interface CalendarPlanOptions {
  /** Events that began before it are left as they are. */
  readonly today: Instant;
  /** The asks of these records are settled as Airtable has it. */
  takesBack(record: string): boolean;
  /** An event that we have taken out may come back under its old key. */
  readonly reusesKeys: boolean;
}

/**
 * What makes one calendar as Airtable has it, without touching what a person has made of it (docs/calendars.md, What holds).
 * All of `held` bears our keys; whatever else is in the calendar does not come in here.
 */
export function planCalendar(
  wanted: readonly WantedEvent[],
  held: readonly HeldEvent[],
  remembered: readonly RememberedEvent[],
  options: CalendarPlanOptions,
): readonly CalendarAction[] {
  const wantedOf = new Map(wanted.map((event) => [event.record, event]));
  const memoryOf = new Map(remembered.map((event) => [event.record, event]));
  const heldOf = new Map<string, HeldEvent[]>();
  for (const event of held) heldOf.set(event.record, [...(heldOf.get(event.record) ?? []), event]);
  const records = [...new Set([...wantedOf.keys(), ...memoryOf.keys(), ...heldOf.keys()])].sort(byCodeUnit);
  return records.flatMap((record) => {
    const memory = memoryOf.get(record);
    const { current, doubles } = sortOut(heldOf.get(record) ?? [], memory, options.today);
    const removals = doubles.map((double) => remove(double, "double", false));
    return [...removals, ...decide(record, wantedOf.get(record), current, memory, options)];
  });
}

function decide(
  record: string,
  wanted: WantedEvent | undefined,
  held: HeldEvent | undefined,
  memory: RememberedEvent | undefined,
  { today, takesBack, reusesKeys }: CalendarPlanOptions,
): readonly CalendarAction[] {
  const hash = held && contentHash(held.content);
  const isOurs = hash !== undefined && memory?.hashes.includes(hash) === true;
  const hourIsNew = memory !== undefined && memory.hour !== wanted?.hour;

  // Cancelled, or another teacher's now.
  if (!wanted) {
    const isAwaited = memory && memory.state !== "cancelled" && memory.starts >= today;
    if (!held) return isAwaited ? [{ kind: "forget", record }] : [];
    return held.content.starts < today ? [] : [remove(held, "cancelled", memory !== undefined && !isOurs)];
  }
  if (!held) {
    // Never there, or its making was cut short.
    if (!memory) return wanted.isDue ? [{ kind: "create", wanted, generation: 0 }] : [];
    if (!wanted.isDue) return [];
    const { generation } = memory;
    if (memory.state === "sent") return [{ kind: "create", wanted, generation }];
    // Taken out by us and wanted again.
    if (memory.state === "cancelled") {
      return [{ kind: "create", wanted, generation: reusesKeys ? generation : generation + 1 }];
    }
    // Deleted by a person, which holds until the hour changes.
    const comesBack = hourIsNew || takesBack(record);
    return [
      comesBack ? { kind: "create", wanted, generation: generation + 1 } : { kind: "ask", wanted, held },
    ];
  }
  const isOver = held.content.starts < today;
  // As it should be.
  if (hash === contentHash(wanted.content)) {
    if (isOver && !wanted.isDue) return [];
    const takesTimeOtherwise = memory !== undefined && memory.isFree !== wanted.isFree;
    if (takesTimeOtherwise && !isOver) return [{ kind: "update", wanted, held, overrules: false }];
    return [{ kind: "keep", wanted, held, isAdopted: memory === undefined }];
  }
  // It has been; an hour that was moved out of the past becomes an event of its own.
  if (isOver && (isOurs || !memory)) {
    const isAnother = wanted.isDue && wanted.content.starts >= today;
    return isAnother ? [{ kind: "create", wanted, generation: held.generation + 1 }] : [];
  }
  // As we left it: Airtable has changed.
  if (isOurs) return [{ kind: "update", wanted, held, overrules: false }];
  // A person has changed it, which holds until the hour itself changes.
  if (hourIsNew || takesBack(record)) return [{ kind: "update", wanted, held, overrules: true }];
  return [{ kind: "ask", wanted, held }];
}

const remove = (held: HeldEvent, reason: "cancelled" | "double", overrules: boolean): CalendarAction => ({
  kind: "delete",
  held,
  reason,
  overrules,
});
