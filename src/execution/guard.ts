import type { Settings } from "../domain/settings.ts";
import { groupBy } from "../planning/group-by.ts";
import type { Plan } from "../planning/plan.ts";
import type { Entry } from "./entry.ts";

export type GuardSettings = Pick<Settings, "massRetireLimit" | "allowMassRetire">;

/** A plan too large to be meant; nothing of it has been carried out (semantics 2.41). */
export class BreakerError extends Error {
  override readonly name = "BreakerError";
  readonly entry: Entry;

  constructor(message: string, details: string) {
    super(`${message}. ${details}`);
    this.entry = { level: "error", code: "breaker", message };
  }
}

/**
 * An empty read looks just like a wish to close everything, so a plan for the whole base is weighed before its
 * first write. Throws a `BreakerError`.
 */
export function assertIntended(plan: Plan, settings: GuardSettings): void {
  const { massRetireLimit, allowMassRetire } = settings;
  if (allowMassRetire) return;
  const closing = plan.writes.filter((write) => write.kind === "deactivate");
  const live = plan.facts.filter((slot) => slot.generated && !slot.blocked && !slot.frozen).length;
  const limit = Math.max(massRetireLimit.count, Math.floor((live * massRetireLimit.percent) / 100));
  const emptied = plan.templates.length === 0 && live > 0;
  if (!emptied && closing.length <= limit) return;

  const message =
    `Refused: would deactivate ${closing.length} of ${live} live slots (limit ${limit}); ` +
    "set allowMassRetire to allow it once";
  const cause = emptied
    ? "The templates table has no rows, perhaps because it was emptied"
    : mostConcerned(plan);
  throw new BreakerError(
    message,
    `${cause}. Nothing was written. If this is not meant, restore the templates; ` +
      "if it is meant, give the input variable allowMassRetire = true for one run",
  );
}

const MOST_NAMED = 5;

function mostConcerned(plan: Plan): string {
  const names = new Map(
    plan.templates.map(({ id, name }) => [id as string, name === "" ? id : `${name} (${id})`]),
  );
  const closing = plan.writes.flatMap((write) => (write.kind === "deactivate" ? [write.slot] : []));
  const counts = [...groupBy(closing, ({ provenance }) => provenance[0] ?? "")]
    .map(([id, slots]) => ({ id, count: slots.length }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const named = counts.slice(0, MOST_NAMED).map(({ id, count }) => {
    const name = id === "" ? "no template" : (names.get(id) ?? `deleted template ${id}`);
    return `${name}: ${count}`;
  });
  return `Most concerned: ${named.join(", ")}${counts.length > MOST_NAMED ? ", …" : ""}`;
}
