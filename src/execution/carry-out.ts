import type { SlotId } from "../domain/ids.ts";
import type { Write } from "../planning/action.ts";
import type { SlotFacts } from "../planning/held/facts.ts";
import type { Plan } from "../planning/plan.ts";
import { applyPlan, type Outcomes } from "./apply/apply.ts";
import type { Pace } from "./calling/pace.ts";
import { wroteNothing } from "./errors.ts";
import type { Entry } from "./log/entry.ts";
import { lookAgain, NOTHING_SEEN, type SecondLook, type SecondLookContext } from "./verify/verify.ts";

/** What has become of a plan. */
export interface CarriedOut {
  readonly outcomes: Outcomes;
  /** Slots that the verifying pass closed. */
  readonly closed: readonly SlotFacts[];
  /** Writes that were done, and that the verifying pass has undone. */
  readonly takenBack: ReadonlySet<Write>;
  /** Actions left for the next run. */
  readonly remaining: number;
  /** The time was up before everything was done. */
  readonly outOfTime: boolean;
  readonly incomplete: boolean;
  readonly entries: readonly Entry[];
}

export interface CarryOutContext extends SecondLookContext {
  /** For the second look, which is not left out because somebody has stopped the rest. */
  readonly lookingPace: Pace;
}

/** Applies the plan; whoever wrote anything, or may have, then looks a second time (semantics 2.38). */
export async function carryOut(plan: Plan, context: CarryOutContext): Promise<CarriedOut> {
  const outcomes = await applyPlan(plan.streams, {
    ...context,
    prerequisites: plan.prerequisites,
    known: new Set(plan.facts.map(({ id }) => id)),
  });
  const all = [...outcomes.values()];
  const remaining = all.filter(({ status }) => status === "left").length;
  const uncertain = all.some((outcome) => outcome.status === "failed" && outcome.uncertain);
  const mayHaveWritten = all.some(
    (outcome) => outcome.status === "done" || (outcome.status === "failed" && !wroteNothing(outcome.error)),
  );
  const verified = mayHaveWritten
    ? await lookAgain(plan, outcomes, { ...context, pace: context.lookingPace })
    : NOTHING_SEEN;
  const outOfTime = remaining > 0 || verified.outOfTime;
  return {
    outcomes,
    closed: verified.closed,
    takenBack: takenBack(outcomes, verified),
    remaining,
    outOfTime,
    incomplete: outOfTime || uncertain || verified.failed,
    entries: verified.entries,
  };
}

/** What the run has opened and closed again, and what it has closed and restored. */
function takenBack(outcomes: Outcomes, { closed, restored }: SecondLook): ReadonlySet<Write> {
  const closedAgain = new Set<SlotId>(closed.map(({ id }) => id));
  const openAgain = new Set<SlotId>(restored.map(({ id }) => id));
  const isTakenBack = (write: Write, id: SlotId): boolean =>
    write.kind !== "update" && (write.kind === "retire" ? openAgain : closedAgain).has(id);
  return new Set(
    [...outcomes]
      .filter(([write, outcome]) => outcome.status === "done" && isTakenBack(write, outcome.id))
      .map(([write]) => write),
  );
}
