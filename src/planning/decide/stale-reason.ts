import type { ActiveTemplate } from "../../domain/template.ts";
import { weekdayOf } from "../../domain/time/civil-time.ts";
import type { Moved, StaleReason, UnmatchedSkip } from "../action.ts";
import type { SlotFacts } from "../held/facts.ts";
import type { Matching } from "../held/match.ts";
import type { Exclusion, Exclusions } from "../wanted/exclusions.ts";
import type { TemplateIndex } from "../wanted/template-index.ts";

/** What is asked to find out why a slot is wanted no more. */
export interface StaleContext {
  readonly matching: Matching;
  readonly templateIndex: TemplateIndex;
  readonly exclusions: Exclusions;
}

/** Where a slot came from, what its template has changed since, and why that wants the hour no more otherwise. */
export function fateOf(
  slot: SlotFacts,
  { templateIndex, exclusions }: StaleContext,
): Pick<UnmatchedSkip, "origin" | "moved" | "exclusion"> {
  const origin = originOf(slot, templateIndex);
  const moved = origin && movedBy(slot, origin);
  const exclusion = origin && !moved ? exclusionOf(slot, origin, exclusions) : undefined;
  return { origin, moved, exclusion };
}

/** The same of a slot that is kept, where what lies on its hour is of more interest than what its template is. */
export function keptFateOf(slot: SlotFacts, context: StaleContext): ReturnType<typeof fateOf> {
  const fate = fateOf(slot, context);
  if (!fate.exclusion || !fate.origin || slot.occurrenceDate === undefined) return fate;
  const taken = context.exclusions.timeTaken(fate.origin, slot.occurrenceDate, slot.slot.lessons);
  // A lesson that the slot names is its own, and one beside a blocked hour is no second one (semantics 5.9).
  const other = taken?.kind === "lesson" && slot.blocked ? undefined : taken;
  return { ...fate, exclusion: other ?? (fate.exclusion.kind === "lesson" ? undefined : fate.exclusion) };
}

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
  fixed: "template_fixed",
  reserved: "template_reserved",
  closed: "closed",
  lesson: "lesson",
  off: "template_disabled",
  overridden: "overridden",
} as const satisfies Record<Moved | Exclusion["kind"], StaleReason>;

export function staleReason(
  slot: SlotFacts,
  unwanted: Moved | Exclusion["kind"] | undefined,
  { matching, templateIndex }: StaleContext,
): StaleReason {
  if (unwanted) return REASONS[unwanted];
  if (matching.isMatchedKey(slot.key)) return "duplicate";
  const disabled = slot.provenance.some((id) => templateIndex.get(id)?.state === "disabled");
  return disabled ? "template_disabled" : "template_removed";
}
