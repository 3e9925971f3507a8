import type { ActiveTemplate } from "../../domain/template.ts";
import { weekdayOf } from "../../domain/time.ts";
import type { Moved, Retire, StaleReason, UnmatchedSkip } from "../action.ts";
import type { SlotFacts } from "../held/facts.ts";
import type { Matching } from "../held/match.ts";
import type { WantedValues } from "../wanted/cells.ts";
import type { Exclusion, Exclusions } from "../wanted/exclusions.ts";
import type { TemplateIndex } from "../wanted/template-index.ts";

/**
 * What becomes of a slot that no wanted occurrence has claimed (semantics 3.6).
 * Undefined where nothing is to be said: manual, frozen and held slots, and those that are closed already.
 */
export function decideUnmatched(
  slot: SlotFacts,
  matching: Matching,
  templateIndex: TemplateIndex,
  exclusions: Exclusions,
  values: WantedValues,
): Retire | UnmatchedSkip | undefined {
  const origin = originOf(slot, templateIndex);
  const moved = origin && movedBy(slot, origin);
  const exclusion = origin && !moved ? exclusionOf(slot, origin, exclusions) : undefined;
  const skip = (reason: UnmatchedSkip["reason"]): UnmatchedSkip => ({
    slot,
    occurrence: undefined,
    reason,
    origin,
    moved,
    exclusion,
  });
  // Somebody duplicated a record and changed the copy: an extra hour made by hand.
  if (isSurplusCopy(slot, matching)) return skip("surplus-copy");
  // Typed by hand, past, unreadable, or of a template that cannot be read at present.
  if (!slot.generated || slot.frozen || slot.templateUnreadable) return undefined;
  // Claimed by a person or a lesson: hands off, whatever the templates say.
  if (slot.protection) return skip(slot.protection);
  if (slot.blocked) return undefined;
  // Closed by the engine, opened again by a person, who must have had a reason.
  if (slot.reopenedByHand) return skip("reopened-by-hand");
  return {
    kind: "retire",
    slot,
    changes: values.retire(slot),
    reason: staleReason(slot, moved ?? exclusion?.kind, matching, templateIndex),
    exclusion,
  };
}

export const isSurplusCopy = (slot: SlotFacts, matching: Matching): boolean =>
  slot.drifted && matching.occurrenceOf(slot) === undefined && matching.isMatchedKey(slot.key);

/** The active template that a slot came from; of several the one with the smallest id. */
const originOf = (slot: SlotFacts, templateIndex: TemplateIndex): ActiveTemplate | undefined =>
  slot.provenance.map((id) => templateIndex.get(id)).find((template) => template?.state === "active");

/** What a slot's template has changed since, the gravest first (semantics 3.10). */
function movedBy(slot: SlotFacts, template: ActiveTemplate): Moved | undefined {
  const teacher = slot.key?.teacher ?? slot.teachers.find((id) => id === template.teacher);
  if (teacher !== template.teacher) return "teacher";
  if (slot.occurrenceDate !== undefined && weekdayOf(slot.occurrenceDate) !== template.weekday) return "day";
  return (slot.key?.starts ?? slot.starts) === template.starts ? undefined : "time";
}

/** The slot stands for an hour of the template's own. */
const exclusionOf = (
  { occurrenceDate }: SlotFacts,
  template: ActiveTemplate,
  exclusions: Exclusions,
): Exclusion | undefined =>
  occurrenceDate === undefined ? undefined : exclusions.exclusion(template, occurrenceDate);

/** Why an active template does not want the hour any more; out of its dates it is as good as out of use. */
const REASONS = {
  teacher: "template_teacher_changed",
  day: "template_day_changed",
  time: "template_time_changed",
  closed: "closed",
  off: "template_disabled",
  overridden: "overridden",
} as const satisfies Record<Moved | Exclusion["kind"], StaleReason>;

function staleReason(
  slot: SlotFacts,
  unwanted: Moved | Exclusion["kind"] | undefined,
  matching: Matching,
  templateIndex: TemplateIndex,
): StaleReason {
  if (unwanted) return REASONS[unwanted];
  if (matching.isMatchedKey(slot.key)) return "duplicate";
  const disabled = slot.provenance.some((id) => templateIndex.get(id)?.state === "disabled");
  return disabled ? "template_disabled" : "template_removed";
}
