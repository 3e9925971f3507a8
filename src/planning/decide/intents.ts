import type { Retire, Skip } from "../action.ts";
import type { SlotFacts } from "../held/facts.ts";
import type { Matching } from "../held/match.ts";
import type { Occurrence } from "../wanted/expand.ts";
import type { Intent, Pairing, ReopenIntent } from "./decide.ts";
import type { UpdateCandidate } from "./updates.ts";

/** Every slot with what is wanted of it, and every occurrence that has found none. */
export const pairingsOf = (facts: readonly SlotFacts[], matching: Matching): readonly Pairing[] => [
  ...facts.map((slot) => ({ occurrence: matching.occurrenceOf(slot), slot })),
  ...matching.wanted
    .filter((occurrence) => !matching.slotOf(occurrence))
    .map((occurrence) => ({ occurrence, slot: undefined })),
];

/** The intents by what is to be settled about them. */
export function sortIntents(intents: readonly Intent[]) {
  const retirements: Retire[] = [];
  const updates: UpdateCandidate[] = [];
  const creates: Occurrence[] = [];
  const reopens: ReopenIntent[] = [];
  const duplicates: Occurrence[] = [];
  const skips: Skip[] = [];
  for (const intent of intents) {
    switch (intent.kind) {
      case "nothing":
        break;
      case "keep":
        skips.push(intent.skip);
        break;
      case "create":
        creates.push(intent.occurrence);
        break;
      case "duplicate":
        duplicates.push(intent.occurrence);
        break;
      case "reopen":
        reopens.push(intent);
        break;
      case "update":
        updates.push(intent.candidate);
        break;
      case "retire":
        retirements.push(intent.write);
        break;
      default:
        intent satisfies never;
    }
  }
  return { retirements, updates, creates, reopens, duplicates, skips };
}
