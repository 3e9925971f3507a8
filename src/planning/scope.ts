import type { TeacherId, TemplateId } from "../domain/ids.ts";
import type { TemplateRow } from "../domain/template.ts";
import type { Write } from "./action.ts";
import type { SlotFacts } from "./held/facts.ts";
import type { Prerequisites } from "./order/prerequisites.ts";

/**
 * What a run may act on and speak of. Every run plans everything; the scope only picks from the plan,
 * so that a run for one template does exactly what the scheduled run would do to it (semantics 2.16, 3.9).
 */
export interface Scope {
  ownsSlot(slot: SlotFacts): boolean;
  ownsTemplate(template: Pick<TemplateRow, "id" | "teachers">): boolean;
  readonly isEverything: boolean;
}

export const everything: Scope = { ownsSlot: () => true, ownsTemplate: () => true, isEverything: true };

export const ofTemplates = (ids: ReadonlySet<TemplateId>): Scope => ({
  ownsSlot: ({ provenance }) => provenance.some((id) => ids.has(id)),
  ownsTemplate: ({ id }) => ids.has(id),
  isEverything: false,
});

export const ofTeacher = (teacher: TeacherId): Scope => ({
  ownsSlot: ({ teachers }) => teachers.includes(teacher),
  ownsTemplate: ({ teachers }) => teachers.includes(teacher),
  isEverything: false,
});

/** The writes that the scope owns, and whatever has to happen before them. */
export function restrict(
  writes: readonly Write[],
  prerequisites: Prerequisites,
  scope: Scope,
): readonly Write[] {
  const kept = new Set<Write>();
  const keep = (write: Write): void => {
    if (kept.has(write)) return;
    kept.add(write);
    prerequisites(write).forEach(keep);
  };
  for (const write of writes) if (ownsWrite(scope, write)) keep(write);
  return writes.filter((write) => kept.has(write));
}

const ownsWrite = (scope: Scope, write: Write): boolean =>
  (write.kind !== "create" && scope.ownsSlot(write.slot)) ||
  (write.kind !== "retire" && scope.ownsTemplate(write.occurrence.template));
