import type { TemplateId } from "../../domain/ids.ts";
import type { Presence } from "../../domain/overlap.ts";
import type { Create, DoubleBooking, MatchedSkip, Occupant, Reopen, Waiting } from "../action.ts";
import type { SlotFacts } from "../held/facts.ts";
import type { Matching } from "../held/match.ts";
import type { Occupancy } from "../overlaps/occupancy.ts";
import type { WantedValues } from "../wanted/cells.ts";
import type { Exclusions } from "../wanted/exclusions.ts";
import { type Occurrence, presenceOn } from "../wanted/expand.ts";
import type { TemplateIndex } from "../wanted/template-index.ts";
import type { ReopenIntent } from "./decide.ts";
import type { Twins } from "./twins.ts";

/** What the pairings would have opened, each asked by itself. */
export interface OpeningIntents {
  readonly creates: readonly Occurrence[];
  readonly reopens: readonly ReopenIntent[];
  readonly duplicates: readonly Occurrence[];
}

export interface Openings {
  readonly creates: readonly Create[];
  readonly reopens: readonly Reopen[];
  /** Slots that could not be opened again after all. */
  readonly leftBlocked: readonly MatchedSkip[];
  readonly waiting: readonly Waiting[];
  readonly refused: readonly DoubleBooking[];
  /** They wait until a closure can be read. */
  readonly withheld: readonly Occurrence[];
}

export interface OpeningContext {
  readonly matching: Matching;
  readonly templateIndex: TemplateIndex;
  readonly exclusions: Exclusions;
  readonly values: WantedValues;
  readonly oldSlotOf: (occurrence: Occurrence) => SlotFacts | undefined;
  /** Accepted updates: the slot and the template that it will belong to. */
  readonly adoptedBy: ReadonlyMap<SlotFacts, TemplateId>;
  /** Final occupancy of the slots; what is opened is added to it. */
  readonly occupancy: Occupancy<Occupant>;
  readonly twins: Twins;
}

/** An hour that could be offered: a new slot, or one to open again. */
interface Candidate {
  readonly occurrence: Occurrence;
  readonly reopening: ReopenIntent | undefined;
  readonly presence: Presence;
}

/** Settles what is opened: seniors first, and nothing over what stands or was accepted before (semantics 3.8). */
export function settleOpenings(intents: OpeningIntents, context: OpeningContext): Openings {
  const { ready, duplicates, waiting, withheld } = sortOut(intents, context);
  const creates: Create[] = [];
  const reopens: Reopen[] = [];
  const refused: Candidate[] = [];
  for (const candidate of ready) {
    if (collidersOf(candidate, context).length > 0) refused.push(candidate);
    else if (candidate.reopening) reopens.push(reopen(candidate.reopening, candidate, context));
    else creates.push(create(candidate, context));
  }
  const reopened = new Set(reopens.map(({ slot }) => slot));
  return {
    creates,
    reopens,
    leftBlocked: intents.reopens.flatMap(({ slot, otherwise }) => (reopened.has(slot) ? [] : [otherwise])),
    waiting,
    withheld,
    // Colliders are named against the final state, so that they do not depend on the order of visits (semantics 3.11).
    refused: [
      ...refused.map((candidate) => refuse(candidate.reopening ? "reopen" : "create", candidate, context)),
      ...duplicates.map((candidate) => refuseDuplicate(candidate, context, reopened)),
    ],
  };
}

/** Hours of a week in which an old slot still stands wait, and those that a closure nobody can read may forbid. */
function sortOut(
  { creates, reopens, duplicates }: OpeningIntents,
  { oldSlotOf, templateIndex, exclusions }: OpeningContext,
) {
  const waiting: Waiting[] = [];
  const withheld: Occurrence[] = [];
  const isFree = ({ occurrence }: Candidate): boolean => {
    const by = oldSlotOf(occurrence);
    if (by) waiting.push({ occurrence, by });
    return !by;
  };
  const isAllowed = ({ occurrence }: Candidate): boolean => {
    const isWithheld = exclusions.isWithheld(occurrence.template.teacher);
    if (isWithheld) withheld.push(occurrence);
    return !isWithheld;
  };
  const ready = [...creates.map(candidateOf), ...reopens.map(reopeningOf)]
    .filter(isFree)
    .filter(isAllowed)
    .sort(
      (a, b) =>
        a.presence.date - b.presence.date ||
        templateIndex.rank(a.occurrence.template) - templateIndex.rank(b.occurrence.template) ||
        a.occurrence.date - b.occurrence.date,
    );
  return { ready, duplicates: duplicates.map(candidateOf).filter(isFree), waiting, withheld };
}

const candidateOf = (occurrence: Occurrence): Candidate => ({
  occurrence,
  reopening: undefined,
  presence: presenceOn(occurrence, occurrence.date),
});

const reopeningOf = (reopening: ReopenIntent): Candidate => ({
  occurrence: reopening.occurrence,
  reopening,
  presence: presenceOn(reopening.occurrence, reopening.date),
});

function create(candidate: Candidate, { occupancy, values, twins }: OpeningContext): Create {
  const { occurrence } = candidate;
  occupancy.add({ ...opened(candidate, twins), occurrence, slot: undefined });
  return { kind: "create", occurrence, changes: values.create(occurrence) };
}

function reopen(
  { slot, occurrence }: ReopenIntent,
  candidate: Candidate,
  { occupancy, values, twins }: OpeningContext,
): Reopen {
  occupancy.add({ ...opened(candidate, twins), occurrence: undefined, slot });
  const changes = { status: "open", ...values.differences(occurrence, slot) } as const;
  return { kind: "reopen", slot, occurrence, changes };
}

const opened = ({ occurrence, presence }: Candidate, twins: Twins) => ({
  presence,
  templates: [occurrence.template.id],
  twinKey: twins.keyOf(occurrence),
  blocked: false,
});

const refuse = (kind: "create" | "reopen", candidate: Candidate, context: OpeningContext): DoubleBooking => ({
  kind,
  occurrence: candidate.occurrence,
  slot: candidate.reopening?.slot,
  presence: candidate.presence,
  colliders: collidersOf(candidate, context),
});

/** Whoever got the hour is named beside a duplicate, also where their hours do not overlap (semantics 3.11). */
function refuseDuplicate(
  candidate: Candidate,
  context: OpeningContext,
  reopened: ReadonlySet<SlotFacts>,
): DoubleBooking {
  const { occurrence, presence } = candidate;
  const colliders = collidersOf(candidate, context);
  const winner = winnerOf(occurrence, context, reopened);
  const others = colliders.filter((collider) => collider.slot !== winner?.slot);
  return {
    kind: "duplicate",
    occurrence,
    slot: undefined,
    presence,
    colliders: winner ? [...others, winner] : colliders,
  };
}

const collidersOf = ({ occurrence, presence }: Candidate, { occupancy, twins }: OpeningContext) => {
  const twinKey = twins.keyOf(occurrence);
  return occupancy.colliding(presence).filter((other) => !isTwin(other, twinKey));
};

const isTwin = (other: Occupant, twinKey: string | undefined): boolean =>
  twinKey !== undefined && other.twinKey === twinKey;

/** The slot of a key, as belonging to the template that got it. */
function winnerOf(
  occurrence: Occurrence,
  { matching, adoptedBy }: OpeningContext,
  reopened: ReadonlySet<SlotFacts>,
): Occupant | undefined {
  const winner = matching.winnerOf(occurrence.key.text);
  const slot = winner && matching.slotOf(winner);
  if (!slot) return undefined;
  const former = adoptedBy.has(slot) || reopened.has(slot) ? [] : slot.provenance;
  return {
    slot,
    occurrence: undefined,
    presence: slot.presence ?? presenceOn(winner, winner.date),
    templates: [...new Set([...former, winner.template.id])],
    twinKey: undefined,
    blocked: slot.blocked,
  };
}
