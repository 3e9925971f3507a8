import type { TemplateId } from "../../domain/ids.ts";
import { type LocalDate, weekOf } from "../../domain/time/civil-time.ts";
import type { SlotFacts } from "../held/facts.ts";
import type { Matching } from "../held/match.ts";
import { isSurplusCopy } from "../held/surplus-copy.ts";
import type { Occurrence } from "../wanted/expand.ts";

/** What has been decided before anybody asks which hours have to wait. */
export interface Decided {
  readonly matching: Matching;
  /** The slot is there, and takes its time, once everything is retired that is to be. */
  readonly standsAfter: (slot: SlotFacts) => boolean;
  /** Accepted updates: the slot and the template that it will belong to. */
  readonly adoptedBy: ReadonlyMap<SlotFacts, TemplateId>;
}

/**
 * Finds the old slot for which a template's hour has to wait: one hour per template and week,
 * so that a booked lesson is not sold a second time at its new hour (semantics 2.13, 3.8). Of several it is the first
 * of the slots given. Only the templates that would open something are asked about.
 */
export function oldSlotFinder(
  slots: readonly SlotFacts[],
  opening: ReadonlySet<TemplateId>,
  decided: Decided,
): (occurrence: Occurrence) => SlotFacts | undefined {
  const oldSlots = new Map<string, SlotFacts>();
  for (const slot of slots) {
    if (slot.occurrenceDate === undefined) continue;
    for (const id of slot.provenance) {
      if (!opening.has(id) || !standsForTemplate(slot, id, decided)) continue;
      const week = templateWeek(id, slot.occurrenceDate);
      if (!oldSlots.has(week)) oldSlots.set(week, slot);
    }
  }
  return ({ template, date }) => oldSlots.get(templateWeek(template.id, date));
}

const templateWeek = (template: TemplateId, date: LocalDate): string => `${template}|${weekOf(date)}`;

/** It keeps the template from opening another hour in its week; a slot that is matched to the template does not. */
function standsForTemplate(
  slot: SlotFacts,
  template: TemplateId,
  { matching, standsAfter, adoptedBy }: Decided,
): boolean {
  const occurrence = matching.occurrenceOf(slot);
  if (occurrence?.template.id === template) return false;
  if (!standsAfter(slot) || isSurplusCopy(slot, matching)) return false;
  if (slot.reopenedByHand && !occurrence) return false;
  // It will be another template's.
  if (adoptedBy.has(slot)) return false;
  return !slot.malformed || slot.protection !== undefined;
}
