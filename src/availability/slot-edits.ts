import type { SlotChanges } from "../domain/slot.ts";
import type { SlotFacts } from "../planning/held/facts.ts";
import { defaultCapacity } from "./default-capacity.ts";
import type { NewHour } from "./new-hour.ts";
import { isOwnWithoutMark, type OwnContext } from "./new-slot.ts";

/** What a wish says of an hour that stands; one that comes back takes the usual capacity where it says none. */
export function detailsOf(hour: NewHour | undefined, isNew = false): SlotChanges {
  const capacity = hour?.capacity ?? (isNew ? defaultCapacity(hour?.type) : undefined);
  return {
    ...(hour?.type !== undefined && { type: hour.type }),
    ...(capacity !== undefined && { capacity }),
  };
}

/** A slot that a person has opened again must not be taken for one that the engine closed. */
export const closing = ({ state }: SlotFacts): SlotChanges => ({
  status: "blocked",
  ...(state?.mark === "retired" && { syncState: "" }),
});

/** What `closing` wrote is taken back; a status that somebody has set since is theirs. */
export const formerCells = ({ slot, state }: SlotFacts, now: SlotFacts | undefined): SlotChanges => ({
  ...(now?.slot.status === "blocked" && { status: slot.status === "empty" ? "empty" : "open" }),
  ...(state?.mark === "retired" && { syncState: slot.syncState }),
});

/** A slot that was added in this way before, and then removed. */
export const ownRemoved = (
  held: readonly SlotFacts[],
  { starts, ends }: NewHour,
  own: OwnContext,
): readonly SlotFacts[] =>
  held
    .filter((slot) => slot.blocked && slot.starts === starts && slot.ends === ends)
    .filter((slot) => (slot.state?.mark === "manual" && !slot.protection) || isOwnWithoutMark(slot, own))
    .slice(0, 1);
