import type { Plan } from "../../planning/plan.ts";
import type { Run } from "../begin.ts";
import type { Entry } from "../log/entry.ts";
import { type BreakerFindings, breakerFindings, breakerTexts } from "./findings.ts";

/** A plan too large to be meant; nothing of it has been carried out (semantics 2.41). */
export class BreakerError extends Error {
  override readonly name = "BreakerError";
  readonly findings: BreakerFindings;
  readonly entry: Entry;

  constructor(findings: BreakerFindings) {
    const texts = breakerTexts(findings);
    super([...texts, "Nothing was written"].join(". "));
    this.findings = findings;
    this.entry = { level: "error", code: "breaker", message: texts[0] };
  }
}

/**
 * An empty read looks just like a wish to close everything, so a plan for the whole base is weighed before its
 * first write. Throws a `BreakerError`.
 */
export function refuseUnmeant(plan: Plan, { settings, request }: Pick<Run, "settings" | "request">): void {
  const { massRetireLimit, allowMassRetire } = settings;
  if (allowMassRetire || request.target) return;
  const closing = plan.writes.filter((write) => write.kind === "retire");
  const live = plan.facts.filter((slot) => slot.generated && !slot.blocked && !slot.frozen).length;
  const limit = Math.max(massRetireLimit.count, Math.floor((live * massRetireLimit.percent) / 100));
  const isEmptied = plan.templates.length === 0 && live > 0;
  if (isEmptied || closing.length > limit)
    throw new BreakerError(breakerFindings(plan, closing, live, limit));
}
