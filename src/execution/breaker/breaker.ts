import type { Settings } from "../../domain/settings.ts";
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
    super([...breakerTexts(findings), "Nothing was written"].join(". "));
    this.findings = findings;
    this.entry = breakerEntry(findings);
  }
}

export const breakerEntry = (findings: BreakerFindings): Entry => ({
  level: "error",
  code: "breaker",
  message: breakerTexts(findings)[0],
});

/**
 * An empty read looks just like a wish to close everything, so a plan for the whole base is weighed before its
 * first write. A run that writes nothing anyway is not refused: it gets what a real run would be refused for.
 *
 * @throws {BreakerError} where the run would write.
 */
export function refuseUnmeant(
  plan: Plan,
  { settings, request }: Pick<Run, "settings" | "request">,
): BreakerFindings | undefined {
  const findings = settings.allowMassRetire || request.target ? undefined : unmeant(plan, settings);
  if (findings && !settings.dryRun) throw new BreakerError(findings);
  return findings;
}

function unmeant(
  plan: Plan,
  { massRetireLimit }: Pick<Settings, "massRetireLimit">,
): BreakerFindings | undefined {
  const closing = plan.writes.filter((write) => write.kind === "retire");
  const live = plan.facts.filter((slot) => slot.generated && !slot.blocked && !slot.frozen).length;
  const limit = Math.max(massRetireLimit.count, Math.floor((live * massRetireLimit.percent) / 100));
  // An empty table closes something only where something stands.
  const isEmptied = plan.templates.length === 0 && closing.length > 0;
  return isEmptied || closing.length > limit ? breakerFindings(plan, closing, live, limit) : undefined;
}
