import type { SlotChanges } from "../../domain/slot.ts";
import type { LocalDate } from "../../domain/time/civil-time.ts";
import type { MatchedSkip, Retire, Skip, UnmatchedSkip } from "../action.ts";
import type { SlotFacts } from "../held/facts.ts";
import type { Matching } from "../held/match.ts";
import { isSurplusCopy } from "../held/surplus-copy.ts";
import { isEmpty, type WantedValues } from "../wanted/cells.ts";
import type { Exclusions } from "../wanted/exclusions.ts";
import type { Occurrence } from "../wanted/expand.ts";
import type { TemplateIndex } from "../wanted/template-index.ts";
import { isPast, type SyncWindow } from "../window.ts";
import { fateOf, keptFateOf, staleReason } from "./stale-reason.ts";
import type { UpdateCandidate } from "./updates.ts";

/** A wanted occurrence, a held slot, or the two that belong together. */
export interface Pairing {
  readonly occurrence: Occurrence | undefined;
  readonly slot: SlotFacts | undefined;
}

/** What one pairing asks for by itself, before the others are asked whether they are in the way. */
export type Intent =
  | { readonly kind: "nothing" }
  | { readonly kind: "keep"; readonly skip: Skip }
  | { readonly kind: "create"; readonly occurrence: Occurrence }
  /** Another occurrence of its key has the key's only slot. */
  | { readonly kind: "duplicate"; readonly occurrence: Occurrence }
  | ReopenIntent
  | { readonly kind: "update"; readonly candidate: UpdateCandidate }
  | { readonly kind: "retire"; readonly write: Retire };

export interface ReopenIntent {
  readonly kind: "reopen";
  readonly slot: SlotFacts;
  readonly occurrence: Occurrence;
  /** The day of the slot, on which it would be open again. */
  readonly date: LocalDate;
  /** What it is if it cannot be opened now. */
  readonly otherwise: MatchedSkip;
}

export interface DecisionContext {
  readonly matching: Matching;
  readonly templateIndex: TemplateIndex;
  readonly exclusions: Exclusions;
  readonly window: SyncWindow;
  readonly values: WantedValues;
  readonly reopenOwnBlocked: boolean;
}

/**
 * The whole decision, row by row; the first that fits decides (semantics 3.6).
 *
 *     occurrence  slot                                                intent
 *     wanted      none                                                create, or duplicate beside the winner of its key
 *     wanted      locked, booked, unclear, foreign, an exception      keep
 *     wanted      blocked by the engine, and may be opened            reopen
 *     wanted      blocked otherwise                                   keep
 *     wanted      past, before the window, unreadable                 nothing
 *     wanted      differs, but its start would be past                keep
 *     wanted      differs                                             update
 *     wanted      is as wanted                                        nothing
 *     none        a changed copy of a matched slot                    keep
 *     none        typed by hand, past, unreadable                     nothing
 *     none        locked, booked, unclear, foreign, an exception      keep
 *     none        blocked                                             nothing
 *     none        reopened by hand                                    keep
 *     none        anything else                                       retire
 */
export function decide({ occurrence, slot }: Pairing, context: DecisionContext): Intent {
  const { values, window } = context;
  if (!slot) return occurrence ? decideMissing(occurrence, context) : NOTHING;

  if (occurrence) {
    if (slot.protection) return keepMatched(slot, occurrence, slot.protection, values);
    if (slot.blocked) {
      // Without a memory of its own deeds the engine cannot tell its closing from a person's (semantics 2.6).
      const reason = values.markerMode ? "blocked" : "not-reopened";
      const date = reopeningDate(slot, occurrence, context);
      if (date === undefined) return keepMatched(slot, occurrence, reason, values);
      const otherwise = matchedSkip(slot, occurrence, reason, values);
      return { kind: "reopen", slot, occurrence, date, otherwise };
    }
    const { date } = slot;
    if (slot.frozen || slot.templateUnreadable || date === undefined) return NOTHING;
    const changes = changesOf(occurrence, slot, values);
    const differs = !isEmpty(changes);
    if (differs && isPast(window, date, occurrence.template.starts))
      return keepMatched(slot, occurrence, "past-start", values);
    if (differs) return { kind: "update", candidate: { slot, occurrence, changes, date } };
    return NOTHING;
  }

  if (isSurplusCopy(slot, context.matching)) return keepUnmatched(slot, "surplus-copy", context);
  if (!slot.generated || slot.frozen || slot.templateUnreadable) return NOTHING;
  if (slot.protection) return keepUnmatched(slot, slot.protection, context);
  if (slot.blocked) return NOTHING;
  if (slot.reopenedByHand) return keepUnmatched(slot, "reopened-by-hand", context);
  return { kind: "retire", write: retire(slot, context) };
}

const keepMatched = (
  slot: SlotFacts,
  occurrence: Occurrence,
  reason: MatchedSkip["reason"],
  values: WantedValues,
): Intent => ({ kind: "keep", skip: matchedSkip(slot, occurrence, reason, values) });

const keepUnmatched = (
  slot: SlotFacts,
  reason: UnmatchedSkip["reason"],
  context: DecisionContext,
): Intent => ({ kind: "keep", skip: { slot, occurrence: undefined, reason, ...keptFateOf(slot, context) } });

function retire(slot: SlotFacts, context: DecisionContext): Retire {
  const { origin, moved, exclusion } = fateOf(slot, context);
  const reason = staleReason(slot, moved ?? exclusion?.kind, context);
  return { kind: "retire", slot, changes: context.values.retire(slot), reason, origin, exclusion };
}

/** A status that was emptied together with its choice is written again: nobody had opened the hour (semantics 2.72). */
function changesOf(occurrence: Occurrence, slot: SlotFacts, values: WantedValues): SlotChanges {
  const changes = values.differences(occurrence, slot);
  return slot.statusLost ? { status: "open", ...changes } : changes;
}

const NOTHING: Intent = { kind: "nothing" };

/** An hour that is wanted only where a slot was moved away from, or beyond the window, is not made anew. */
function decideMissing(occurrence: Occurrence, { matching, window }: DecisionContext): Intent {
  if (matching.winnerOf(occurrence.key.text)) return { kind: "duplicate", occurrence };
  return occurrence.upcoming && occurrence.date <= window.through ? { kind: "create", occurrence } : NOTHING;
}

/** The day on which a slot that the engine has blocked could be open again; undefined when it may not be opened. */
function reopeningDate(
  { ownBlocked, frozen, templateUnreadable, date }: SlotFacts,
  { template }: Occurrence,
  { window, reopenOwnBlocked }: DecisionContext,
): LocalDate | undefined {
  const ours = ownBlocked && !frozen && !templateUnreadable;
  if (!ours || !reopenOwnBlocked || date === undefined) return undefined;
  return isPast(window, date, template.starts) ? undefined : date;
}

const matchedSkip = (
  slot: SlotFacts,
  occurrence: Occurrence,
  reason: MatchedSkip["reason"],
  values: WantedValues,
): MatchedSkip => ({
  slot,
  occurrence,
  reason,
  moved: !values.hasWantedHours(occurrence, slot),
});
