import type { TemplateId } from "../../domain/ids.ts";
import type { Retire, Skip } from "../action.ts";
import type { SlotFacts } from "../held/facts.ts";
import type { Occurrence } from "../wanted/expand.ts";
import { type DecisionContext, decide, type Intent, type ReopenIntent } from "./decide.ts";
import type { UpdateCandidate } from "./updates.ts";

/** What all pairings ask for, by what is to be settled about it. */
export interface Intents {
  readonly retirements: readonly Retire[];
  readonly updates: readonly UpdateCandidate[];
  readonly creates: readonly Occurrence[];
  readonly reopens: readonly ReopenIntent[];
  readonly duplicates: readonly Occurrence[];
  readonly skips: readonly Skip[];
}

/** Decides every slot with what is wanted of it, and every occurrence that has found none. */
export function decideEach(facts: readonly SlotFacts[], context: DecisionContext): Intents {
  const intents: Collected = {
    retirements: [],
    updates: [],
    creates: [],
    reopens: [],
    duplicates: [],
    skips: [],
  };
  const { matching } = context;
  for (const slot of facts) {
    collect(decide({ occurrence: matching.occurrenceOf(slot), slot }, context), intents);
  }
  for (const occurrence of matching.wanted) {
    if (!matching.slotOf(occurrence)) collect(decide({ occurrence, slot: undefined }, context), intents);
  }
  return intents;
}

/** Templates that would have an hour opened, or another's hour of the same key. */
export const openingTemplates = ({ creates, reopens, duplicates }: Intents): ReadonlySet<TemplateId> =>
  new Set(
    [...creates, ...duplicates, ...reopens.map(({ occurrence }) => occurrence)].map(
      ({ template }) => template.id,
    ),
  );

type Collected = { readonly [Name in keyof Intents]: Intents[Name][number][] };

function collect(intent: Intent, intents: Collected): void {
  switch (intent.kind) {
    case "nothing":
      return;
    case "keep":
      intents.skips.push(intent.skip);
      return;
    case "create":
      intents.creates.push(intent.occurrence);
      return;
    case "duplicate":
      intents.duplicates.push(intent.occurrence);
      return;
    case "reopen":
      intents.reopens.push(intent);
      return;
    case "update":
      intents.updates.push(intent.candidate);
      return;
    case "retire":
      intents.retirements.push(intent.write);
      return;
    default:
      intent satisfies never;
  }
}
