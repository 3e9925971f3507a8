import type { TemplateId } from "../../domain/ids.ts";
import { type LocalDate, weekOf } from "../../domain/time.ts";
import type { SlotFacts } from "../held/facts.ts";
import type { Matching } from "../held/match.ts";
import type { Occurrence } from "../wanted/expand.ts";
import { isSurplusCopy } from "./stale-reason.ts";

/** What has been decided before holds are asked for. */
export interface Decided {
  readonly matching: Matching;
  readonly retired: ReadonlySet<SlotFacts>;
  /** Accepted updates: the slot and the template that it will belong to. */
  readonly adoptedBy: ReadonlyMap<SlotFacts, TemplateId>;
}

/** Blocked, and by the engine as far as can be told: it takes nobody's time (semantics 2.11, 3.6). */
export function isRetired(slot: SlotFacts, matching: Matching): boolean {
  if (!slot.blocked) return false;
  if (slot.state) return slot.state.mark === "retired";
  return slot.generated && matching.occurrenceOf(slot) === undefined;
}

/**
 * Finds the old slot that keeps a template from creating in its week: one hour per template and week,
 * so that a booked lesson is not sold a second time at its new hour (semantics 2.13, 3.8). Of several it is the first
 * of the slots given.
 */
export function holdFinder(
  slots: readonly SlotFacts[],
  decided: Decided,
): (occurrence: Occurrence) => SlotFacts | undefined {
  const holders = new Map<string, SlotFacts>();
  for (const slot of slots) {
    if (slot.occurrenceDate === undefined) continue;
    for (const id of slot.provenance) {
      const week = templateWeek(id, slot.occurrenceDate);
      if (!holders.has(week) && stands(slot, id, decided)) holders.set(week, slot);
    }
  }
  return ({ template, date }) => holders.get(templateWeek(template.id, date));
}

const templateWeek = (template: TemplateId, date: LocalDate): string => `${template}|${weekOf(date)}`;

function stands(slot: SlotFacts, template: TemplateId, { matching, retired, adoptedBy }: Decided): boolean {
  const occurrence = matching.occurrenceOf(slot);
  if (occurrence?.template.id === template) return false;
  if (retired.has(slot) || isRetired(slot, matching) || isSurplusCopy(slot, matching)) return false;
  if (slot.reopenedByHand && !occurrence) return false;
  // It will be another template's.
  if (adoptedBy.has(slot)) return false;
  return !slot.malformed || slot.protection !== undefined;
}
