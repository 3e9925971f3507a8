import type { TemplateId } from "../../domain/ids.ts";
import type { Occupant } from "../action.ts";
import type { SlotFacts } from "../held/facts.ts";
import type { Matching } from "../held/match.ts";
import { emptyOccupancy, type Occupancy } from "../overlaps/occupancy.ts";
import type { SyncWindow } from "../window.ts";
import type { Twins } from "./twins.ts";
import { presenceOf, type UpdateCandidate } from "./updates.ts";

/**
 * Who takes time from today on among the slots that stand, each where its accepted update puts it (semantics 3.7):
 * nothing is opened or moved into the days before, and nothing that stands there can be booked twice any more.
 */
export function finalOccupancy(
  standing: readonly SlotFacts[],
  updates: readonly UpdateCandidate[],
  matching: Matching,
  twins: Twins,
  { now }: SyncWindow,
): Occupancy<Occupant> {
  const occupancy = emptyOccupancy<Occupant>();
  const updateOf = new Map(updates.map((candidate) => [candidate.slot, candidate]));
  for (const slot of standing) {
    const update = updateOf.get(slot);
    const presence = update ? presenceOf(update) : slot.presence;
    if (!presence || presence.date < now.date) continue;
    occupancy.add({
      slot,
      occurrence: undefined,
      presence,
      templates: update ? [update.occurrence.template.id] : templatesOf(slot, matching),
      twinKey: twins.keyOfSlot(slot),
      blocked: slot.blocked,
    });
  }
  return occupancy;
}

/** The templates whose hour it is: also one that it only matches, as a booked slot without a link does. */
function templatesOf(slot: SlotFacts, matching: Matching): readonly TemplateId[] {
  const matched = matching.occurrenceOf(slot)?.template.id;
  return matched === undefined || slot.provenance.includes(matched)
    ? slot.provenance
    : [...slot.provenance, matched];
}
