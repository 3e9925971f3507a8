import { nameOfSlot, type SlotFacts } from "../../planning/held/facts.ts";
import type { Entry } from "./entry.ts";

/** The record as an entry names it. */
export function about(slot: SlotFacts, level: Entry["level"], code: Entry["code"], message: string): Entry {
  const [template] = slot.provenance;
  const date = slot.occurrenceDate;
  return {
    level,
    code,
    message,
    key: nameOfSlot(slot),
    recordId: slot.id,
    ...(template !== undefined && { templateId: template }),
    ...(date !== undefined && { date }),
  };
}
