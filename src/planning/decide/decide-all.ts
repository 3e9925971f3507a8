import type { Closure } from "../../domain/closure.ts";
import { byCodeUnit, type TemplateId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import type { Slot } from "../../domain/slot.ts";
import type { SlotTemplate } from "../../domain/template.ts";
import type {
  DoubleBooking,
  MatchedSkip,
  Occupant,
  Retire,
  Skip,
  UnmatchedSkip,
  Update,
  Waiting,
  Write,
} from "../action.ts";
import { groupBy } from "../group-by.ts";
import { factsReader, type SlotFacts } from "../held/facts.ts";
import { type Matching, match } from "../held/match.ts";
import { findPrerequisites, type Prerequisites } from "../order/prerequisites.ts";
import { emptyOccupancy, type Occupancy, occupy } from "../overlaps/occupancy.ts";
import { isEmpty, type SlotStorage, type WantedValues, wantedValues } from "../wanted/cells.ts";
import { exclusionsOf } from "../wanted/exclusions.ts";
import { expand, type Occurrence, presenceOn } from "../wanted/expand.ts";
import { indexTemplates } from "../wanted/template-index.ts";
import { isPast, type SyncWindow } from "../window.ts";
import { decideOpenings } from "./openings.ts";
import { matchedSkips } from "./skips.ts";
import { decideUnmatched } from "./stale-reason.ts";
import { presenceOf, settleUpdates, type UpdateCandidate } from "./updates.ts";
import { holdFinder, isRetired } from "./waiting.ts";

export type PlanSettings = Pick<
  Settings,
  | "horizon"
  | "sameTimeTemplates"
  | "reopenOwnBlocked"
  | "unlinkedSlots"
  | "legacyTeacherField"
  | "copyCapacity"
  | "protectExceptions"
  | "overrideMode"
>;

export interface School {
  readonly templates: readonly SlotTemplate[];
  readonly slots: readonly Slot[];
  readonly closures: readonly Closure[];
  readonly window: SyncWindow;
  readonly storage: SlotStorage;
  readonly settings: PlanSettings;
}

/** What should happen in the whole school, whoever the run is for. */
export interface Decisions {
  readonly facts: readonly SlotFacts[];
  readonly matching: Matching;
  readonly writes: readonly Write[];
  readonly prerequisites: Prerequisites;
  readonly skips: readonly Skip[];
  readonly waiting: readonly Waiting[];
  readonly refused: readonly DoubleBooking[];
  /** Hours that wait until a closure can be read. */
  readonly withheld: readonly Occurrence[];
  /** Slots that stand without a readable span and so take nobody's time. */
  readonly unplaced: readonly SlotFacts[];
  /** Who takes time from today on, once everything is done. */
  readonly occupancy: Occupancy<Occupant>;
}

/** Compares everything wanted with everything held (semantics 3.2–3.8). */
export function decideAll({ templates, slots, closures, window, storage, settings }: School): Decisions {
  const templateIndex = indexTemplates(templates);
  const exclusions = exclusionsOf(templateIndex, closures, settings.overrideMode);
  const facts = slots
    .slice()
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map(factsReader(templateIndex, window, settings));
  const values = wantedValues(storage, settings);
  const slotsByKey = groupBy(facts, ({ key }) => key?.text);
  const matching = match(
    expand(templateIndex, exclusions, slotsByKey, window),
    slotsByKey,
    settings.sameTimeTemplates,
  );
  const twinKeyOf = (occurrence: Occurrence | undefined): string | undefined =>
    settings.sameTimeTemplates === "both" ? occurrence?.key.text : undefined;
  const slotTwinKey = (slot: SlotFacts): string | undefined =>
    slot.blocked ? undefined : twinKeyOf(matching.occurrenceOf(slot));
  const areTwins = (a: SlotFacts, b: SlotFacts): boolean => {
    const twinKey = slotTwinKey(a);
    return twinKey !== undefined && twinKey === slotTwinKey(b);
  };

  const unmatched = facts
    .filter((slot) => !matching.occurrenceOf(slot))
    .flatMap((slot) => decideUnmatched(slot, matching, templateIndex, exclusions, values) ?? []);
  const retirements = unmatched.filter((decision): decision is Retire => "kind" in decision);
  const retired = new Set(retirements.map(({ slot }) => slot));

  const stands = (slot: SlotFacts): boolean => !retired.has(slot) && !isRetired(slot, matching);
  const standing = facts.filter(stands);
  const { candidates, skips: pastStarts } = updateCandidates(facts, matching, values, window);
  const settled = settleUpdates(candidates, standing, areTwins, templateIndex);
  const occupancy = finalOccupancy(standing, settled.accepted, matching, slotTwinKey);
  const adoptedBy = new Map(
    settled.accepted.map(({ slot, occurrence }) => [slot, occurrence.template.id] as const),
  );
  const openings = decideOpenings({
    matching,
    templateIndex,
    exclusions,
    window,
    values,
    reopenOwnBlocked: settings.reopenOwnBlocked,
    holderOf: holdFinder(facts, { matching, retired, adoptedBy }),
    adoptedBy,
    occupancy,
    twinKeyOf,
  });

  const updates = settled.accepted.map(
    ({ slot, occurrence, changes }): Update => ({ kind: "update", slot, occurrence, changes }),
  );
  const writes: readonly Write[] = [...retirements, ...updates, ...openings.reopens, ...openings.creates];
  const reopened = new Set(openings.reopens.map(({ slot }) => slot));
  return {
    facts,
    matching,
    writes,
    prerequisites: findPrerequisites(writes),
    skips: [
      ...unmatched.filter((decision): decision is UnmatchedSkip => !("kind" in decision)),
      ...matchedSkips(facts, matching, reopened, values),
      ...pastStarts,
    ],
    waiting: openings.waiting,
    withheld: openings.withheld,
    refused: [
      ...settled.refused.map((candidate) => refusedUpdate(candidate, occupancy, slotTwinKey)),
      ...openings.refused,
    ],
    unplaced: standing.filter((slot) => isUnplaced(slot, window)),
    occupancy,
  };
}

/** It stands, but nobody can tell when; slots of days gone by and rows that somebody has only begun are nobody's trouble. */
const isUnplaced = ({ presence, date, key, generated }: SlotFacts, { from }: SyncWindow): boolean =>
  !presence && (date === undefined ? generated || key !== undefined : date >= from);

/** Matched writable slots that differ; one that was moved to another day is never moved into the past (semantics 3.7). */
function updateCandidates(
  facts: readonly SlotFacts[],
  matching: Matching,
  values: WantedValues,
  window: SyncWindow,
): { candidates: readonly UpdateCandidate[]; skips: readonly MatchedSkip[] } {
  const candidates: UpdateCandidate[] = [];
  const skips: MatchedSkip[] = [];
  for (const slot of facts) {
    const occurrence = matching.occurrenceOf(slot);
    const { date } = slot;
    if (!occurrence || !slot.writable || date === undefined) continue;
    const changes = values.differences(occurrence, slot);
    if (isEmpty(changes)) continue;
    // It is to come itself, so it stands at another hour.
    if (isPast(window, date, occurrence.template.starts))
      skips.push({ slot, occurrence, reason: "past-start", moved: true });
    else candidates.push({ slot, occurrence, changes, date });
  }
  return { candidates, skips };
}

function finalOccupancy(
  standing: readonly SlotFacts[],
  updates: readonly UpdateCandidate[],
  matching: Matching,
  twinKeyOf: (slot: SlotFacts) => string | undefined,
): Occupancy<Occupant> {
  const occupancy = emptyOccupancy<Occupant>();
  const moved = new Map(updates.map((candidate) => [candidate.slot, candidate]));
  for (const slot of standing) {
    const update = moved.get(slot);
    const presence = update ? presenceOf(update) : slot.presence;
    if (!presence) continue;
    const templates = update ? [update.occurrence.template.id] : servedBy(slot, matching);
    const { blocked } = slot;
    occupy(occupancy, {
      slot,
      occurrence: undefined,
      presence,
      templates,
      twinKey: twinKeyOf(slot),
      blocked,
    });
  }
  return occupancy;
}

/** The templates whose hour it is: also one that it only matches, as a booked slot without a link does. */
function servedBy(slot: SlotFacts, matching: Matching): readonly TemplateId[] {
  const matched = matching.occurrenceOf(slot)?.template.id;
  return matched === undefined || slot.provenance.includes(matched)
    ? slot.provenance
    : [...slot.provenance, matched];
}

function refusedUpdate(
  { slot, occurrence, date }: UpdateCandidate,
  occupancy: Occupancy<Occupant>,
  twinKeyOf: (slot: SlotFacts) => string | undefined,
): DoubleBooking {
  const presence = presenceOn(occurrence, date);
  const twinKey = twinKeyOf(slot);
  const colliders = occupancy
    .colliding(presence)
    .filter((other) => other.slot !== slot && (twinKey === undefined || other.twinKey !== twinKey));
  return { kind: "update", occurrence, slot, presence, colliders };
}
