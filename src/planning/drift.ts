import type { SlotChanges } from "../domain/slot.ts";
import type { SlotFacts } from "./held/facts.ts";
import type { Plan } from "./plan.ts";
import { seenChanges } from "./seen-fields.ts";
import { isEmpty, type WantedValues } from "./wanted/cells.ts";
import type { Occurrence } from "./wanted/expand.ts";
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
  const compare = (slot: SlotFacts, occurrence: Occurrence): void => {
    const changes = seenChanges(values.differences(occurrence, slot));
    if (!isEmpty(changes)) differing.push({ slot, changes });
  };
  for (const { slot, occurrence, reason } of left) {
    switch (reason) {
      case "surplus-copy":
        copies.push(slot);
        break;
      case "blocked":
        blocked.push(slot);
        break;
      case "locked":
      case "booked":
      case "unclear":
        if (occurrence) compare(slot, occurrence);
        break;
      case "foreign":
      case "exceptions":
        if (occurrence) compare(slot, occurrence);
        else unwanted.push(slot);
        break;
      case "not-reopened":
      case "past-start":
      case "reopened-by-hand":
        break;
      default:
        reason satisfies never;
    }
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
