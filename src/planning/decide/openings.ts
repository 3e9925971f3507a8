import type { TemplateId } from "../../domain/ids.ts";
import type { Presence } from "../../domain/overlap.ts";
import type { LocalDate } from "../../domain/time.ts";
import type { Create, DoubleBooking, Occupant, Reopen, Waiting } from "../action.ts";
import type { SlotFacts } from "../held/facts.ts";
import type { Matching } from "../held/match.ts";
import { type Occupancy, occupy } from "../overlaps/occupancy.ts";
import type { WantedValues } from "../wanted/cells.ts";
import type { Exclusions } from "../wanted/exclusions.ts";
import { type Occurrence, presenceOn } from "../wanted/expand.ts";
import type { TemplateIndex } from "../wanted/template-index.ts";
import { isPast, type SyncWindow } from "../window.ts";

export interface Openings {
  readonly creates: readonly Create[];
  readonly reopens: readonly Reopen[];
  readonly waiting: readonly Waiting[];
  readonly refused: readonly DoubleBooking[];
  /** They wait until a closure can be read. */
  readonly withheld: readonly Occurrence[];
}

export interface OpeningContext {
  readonly matching: Matching;
  readonly templateIndex: TemplateIndex;
  readonly exclusions: Exclusions;
  readonly window: SyncWindow;
  readonly values: WantedValues;
  readonly reopenOwnBlocked: boolean;
  readonly holderOf: (occurrence: Occurrence) => SlotFacts | undefined;
  /** Accepted updates: the slot and the template that it will belong to. */
  readonly adoptedBy: ReadonlyMap<SlotFacts, TemplateId>;
  /** Final occupancy of the slots; what is opened is added to it. */
  readonly occupancy: Occupancy<Occupant>;
  readonly twinKeyOf: (occurrence: Occurrence) => string | undefined;
}

/** An hour that could be offered: a new slot, or one to open again. */
interface Candidate {
  readonly occurrence: Occurrence;
  readonly slot: SlotFacts | undefined;
  readonly presence: Presence;
}

/** Decides what is opened: seniors first, and nothing over what stands or was accepted before (semantics 3.8). */
export function decideOpenings(context: OpeningContext): Openings {
  const { candidates, duplicates, waiting, withheld } = sortOut(context);
  const creates: Create[] = [];
  const reopens: Reopen[] = [];
  const refused: Candidate[] = [];
  for (const candidate of candidates) {
    if (collidersOf(candidate, context).length > 0) refused.push(candidate);
    else if (candidate.slot) reopens.push(reopen(candidate.slot, candidate, context));
    else creates.push(create(candidate, context));
  }
  return {
    creates,
    reopens,
    waiting,
    withheld,
    // Colliders are named against the final state, so that they do not depend on the order of visits (semantics 3.11).
    refused: [
      ...refused.map((candidate) => refuse(candidate.slot ? "reopen" : "create", candidate, context)),
      ...duplicates.map((candidate) => refuse("duplicate", candidate, context, reopens)),
    ],
  };
}

function sortOut(context: OpeningContext) {
  const { matching, holderOf, templateIndex, exclusions } = context;
  const candidates: Candidate[] = [];
  const duplicates: Candidate[] = [];
  const waiting: Waiting[] = [];
  const withheld: Occurrence[] = [];
  for (const occurrence of matching.wanted) {
    const slot = matching.slotOf(occurrence);
    const isDuplicate = !slot && matching.winnerOf(occurrence.key.text) !== undefined;
    const date = isDuplicate ? occurrence.date : openingDate(occurrence, slot, context);
    if (date === undefined) continue;
    const by = holderOf(occurrence);
    const candidate = { occurrence, slot, presence: presenceOn(occurrence, date) };
    if (by) waiting.push({ occurrence, by });
    else if (isDuplicate) duplicates.push(candidate);
    else if (exclusions.isWithheld(occurrence.template.teacher)) withheld.push(occurrence);
    else candidates.push(candidate);
  }
  candidates.sort(
    (a, b) =>
      a.presence.date - b.presence.date ||
      templateIndex.rank(a.occurrence.template) - templateIndex.rank(b.occurrence.template) ||
      a.occurrence.date - b.occurrence.date,
  );
  return { candidates, duplicates, waiting, withheld };
}

/** The day on which the occurrence could be opened; undefined when there is nothing to open. */
function openingDate(
  occurrence: Occurrence,
  slot: SlotFacts | undefined,
  { window, reopenOwnBlocked }: OpeningContext,
): LocalDate | undefined {
  if (!slot) return occurrence.upcoming && occurrence.date <= window.through ? occurrence.date : undefined;
  const ours = slot.ownBlocked && !slot.frozen && !slot.templateUnreadable && slot.protection === undefined;
  if (!ours || !reopenOwnBlocked || slot.date === undefined) return undefined;
  return isPast(window, slot.date, occurrence.template.starts) ? undefined : slot.date;
}

function create(
  { occurrence, presence }: Candidate,
  { occupancy, values, twinKeyOf }: OpeningContext,
): Create {
  const templates = [occurrence.template.id];
  occupy(occupancy, {
    occurrence,
    slot: undefined,
    presence,
    templates,
    twinKey: twinKeyOf(occurrence),
    blocked: false,
  });
  return { kind: "create", occurrence, changes: values.create(occurrence) };
}

function reopen(slot: SlotFacts, { occurrence, presence }: Candidate, context: OpeningContext): Reopen {
  const { occupancy, values, twinKeyOf } = context;
  const templates = [occurrence.template.id];
  occupy(occupancy, {
    slot,
    occurrence: undefined,
    presence,
    templates,
    twinKey: twinKeyOf(occurrence),
    blocked: false,
  });
  const changes = { status: "open", ...values.differences(occurrence, slot) } as const;
  return { kind: "reopen", slot, occurrence, changes };
}

/** Whoever got the hour is named beside a duplicate, also where their hours do not overlap (semantics 3.11). */
function refuse(
  kind: DoubleBooking["kind"],
  candidate: Candidate,
  context: OpeningContext,
  reopens: readonly Reopen[] = [],
): DoubleBooking {
  const { occurrence, slot, presence } = candidate;
  const colliders = collidersOf(candidate, context);
  const winner = kind === "duplicate" ? winnerOf(occurrence, context, reopens) : undefined;
  if (!winner) return { kind, occurrence, slot, presence, colliders };
  const others = colliders.filter((collider) => collider.slot !== winner.slot);
  return { kind, occurrence, slot, presence, colliders: [...others, winner] };
}

const collidersOf = ({ occurrence, presence }: Candidate, { occupancy, twinKeyOf }: OpeningContext) => {
  const twinKey = twinKeyOf(occurrence);
  return occupancy.colliding(presence).filter((other) => !isTwin(other, twinKey));
};

const isTwin = (other: Occupant, twinKey: string | undefined): boolean =>
  twinKey !== undefined && other.twinKey === twinKey;

/** The slot of a key, as belonging to the template that got it. */
function winnerOf(
  occurrence: Occurrence,
  { matching, adoptedBy }: OpeningContext,
  reopens: readonly Reopen[],
): Occupant | undefined {
  const winner = matching.winnerOf(occurrence.key.text);
  const slot = winner && matching.slotOf(winner);
  if (!slot) return undefined;
  const isWritten = adoptedBy.has(slot) || reopens.some((each) => each.slot === slot);
  const former = isWritten ? [] : slot.provenance;
  return {
    slot,
    occurrence: undefined,
    presence: slot.presence ?? presenceOn(winner, winner.date),
    templates: [...new Set([...former, winner.template.id])],
    twinKey: undefined,
    blocked: slot.blocked,
  };
}
