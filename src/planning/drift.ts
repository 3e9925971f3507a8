import type { SlotChanges, SlotField } from "../domain/slot.ts";
import type { SlotFacts } from "./held/facts.ts";
import type { Plan } from "./plan.ts";
import type { WantedValues } from "./wanted/cells.ts";
import { isPast, type SyncWindow } from "./window.ts";

/** Slots to come that a run leaves as they are although they are not what the templates ask for (semantics 5.3). */
export interface Drift {
  /** Wanted and protected, with the cells that their template wants otherwise. */
  readonly differing: readonly Difference[];
  /** Made by a template that wants them no more; neither locked nor booked, but protected by their status or by a mark. */
  readonly unwanted: readonly SlotFacts[];
  /** Wanted, and blocked by a person. */
  readonly blocked: readonly SlotFacts[];
  /** Duplicated in the base, and changed. */
  readonly copies: readonly SlotFacts[];
  /** Typed by a person. */
  readonly manual: readonly SlotFacts[];
  /** After the last day on which slots are made. */
  readonly beyond: readonly SlotFacts[];
  /** Their status says that they are booked, and nobody is in them (semantics 2.14). */
  readonly unbooked: readonly SlotFacts[];
}

export interface Difference {
  readonly slot: SlotFacts;
  readonly changes: SlotChanges;
}

export function findDrift(
  { skips, ownFacts }: Pick<Plan, "skips" | "ownFacts">,
  window: SyncWindow,
  values: WantedValues,
): Drift {
  const isToCome = ({ date, starts }: SlotFacts): boolean =>
    date !== undefined && date >= window.from && (starts === undefined || !isPast(window, date, starts));
  const slots = ownFacts.filter(isToCome);
  const left = skips.filter(({ slot }) => isToCome(slot));
  const differing: Difference[] = [];
  const unwanted: SlotFacts[] = [];
  const blocked: SlotFacts[] = [];
  const copies: SlotFacts[] = [];
  for (const { slot, occurrence, reason } of left) {
    if (reason === "surplus-copy") copies.push(slot);
    else if (!occurrence) {
      if (reason === "foreign" || reason === "exceptions") unwanted.push(slot);
    } else if (slot.protection) {
      const changes = visible(values.differences(occurrence, slot));
      if (Object.keys(changes).length > 0) differing.push({ slot, changes });
    } else if (reason === "blocked") blocked.push(slot);
  }
  return {
    differing,
    unwanted,
    blocked,
    copies,
    manual: slots.filter(({ generated }) => !generated),
    beyond: slots.filter(
      ({ generated, blocked: isBlocked, date }) => generated && !isBlocked && (date ?? 0) > window.through,
    ),
    unbooked: slots.filter(({ slot }) => slot.status === "booked" && !slot.booked),
  };
}

/** What the engine notes for itself is nobody's concern. */
export const NOTES: ReadonlySet<string> = new Set<SlotField>([
  "key",
  "source",
  "syncState",
  "legacyTeacher",
  "instanceId",
]);

const visible = (changes: SlotChanges): SlotChanges =>
  Object.fromEntries(Object.entries(changes).filter(([field]) => !NOTES.has(field)));
