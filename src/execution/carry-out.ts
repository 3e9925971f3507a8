import type { SlotFacts } from "../planning/facts.ts";
import { nameOfSlot } from "../planning/facts.ts";
import type { Plan } from "../planning/plan.ts";
import type { WantedValues } from "../planning/wanted.ts";
import { applyPlan, type Outcomes } from "./apply.ts";
import { about } from "./entries.ts";
import type { Entry } from "./entry.ts";
import type { Inventory } from "./inventory.ts";
import type { Pace } from "./pace.ts";
import { asError } from "./thrown.ts";
import { findRepairs, type Repair, type Repairs } from "./verify.ts";
import { writeAll } from "./write-all.ts";

/** What has become of a plan. */
export interface CarriedOut {
  readonly outcomes: Outcomes;
  /** Slots that the verifying pass closed. */
  readonly closed: readonly SlotFacts[];
  /** Slots that the run had closed and the verifying pass opened again. */
  readonly restored: readonly SlotFacts[];
  /** Actions left for the next run. */
  readonly remaining: number;
  /** The time was up before everything was done. */
  readonly outOfTime: boolean;
  readonly incomplete: boolean;
  readonly entries: readonly Entry[];
}

export interface CarryOutContext {
  readonly inventory: Inventory;
  readonly pace: Pace;
  /** For the second look, which is not left out because somebody has stopped the rest. */
  readonly lookingPace: Pace;
  readonly maxInFlight: number;
  readonly values: WantedValues;
  readonly readFacts: () => Promise<readonly SlotFacts[]>;
}

/** Applies the plan; whoever wrote anything then looks a second time (semantics 2.38). */
export async function carryOut(plan: Plan, context: CarryOutContext): Promise<CarriedOut> {
  const outcomes = await applyPlan(plan.streams, {
    ...context,
    prerequisites: plan.prerequisites,
    known: new Set(plan.facts.map(({ id }) => id)),
  });
  const all = [...outcomes.values()];
  const remaining = all.filter(({ status }) => status === "left").length;
  const uncertain = all.some((outcome) => outcome.status === "failed" && outcome.uncertain);
  const wrote = all.some(({ status }) => status === "done");
  const verified = wrote
    ? await verify(plan, outcomes, { ...context, pace: context.lookingPace })
    : NOTHING_TO_VERIFY;
  const outOfTime = remaining > 0 || verified.outOfTime;
  return {
    outcomes,
    closed: verified.closed,
    restored: verified.restored,
    remaining,
    outOfTime,
    incomplete: outOfTime || uncertain || verified.failed,
    entries: verified.entries,
  };
}

interface Verified {
  readonly closed: readonly SlotFacts[];
  readonly restored: readonly SlotFacts[];
  readonly outOfTime: boolean;
  readonly failed: boolean;
  readonly entries: readonly Entry[];
}

const NOTHING_TO_VERIFY: Verified = {
  closed: [],
  restored: [],
  outOfTime: false,
  failed: false,
  entries: [],
};

async function verify(plan: Plan, outcomes: Outcomes, context: CarryOutContext): Promise<Verified> {
  if (context.pace.isSpent()) return { ...NOTHING_TO_VERIFY, outOfTime: true };
  let now: readonly SlotFacts[];
  try {
    now = await context.readFacts();
  } catch (thrown) {
    const message = `Could not look at the slots again: ${asError(thrown).message}`;
    return { ...NOTHING_TO_VERIFY, failed: true, entries: [{ level: "warn", code: "unverified", message }] };
  }
  return repair(findRepairs(plan.facts, now, outcomes, context.values), context);
}

/** Closing comes before restoring, so that no moment shows both. */
async function repair({ copies, openedOver, restore }: Repairs, context: CarryOutContext): Promise<Verified> {
  const closedCopies = await writeRepairs(copies, context, ({ slot }) =>
    about(slot, "info", "copy-retired", `Closed again, another run had made the same: ${nameOfSlot(slot)}`),
  );
  const closedOpenings = await writeRepairs(openedOver, context, ({ slot }) =>
    about(
      slot,
      "info",
      "copy-retired",
      `Closed again, it overlaps what was booked meanwhile: ${nameOfSlot(slot)}`,
    ),
  );
  const restored = await writeRepairs(restore, context, ({ slot }) =>
    about(
      slot,
      "error",
      "booked-meanwhile",
      `Booked while it was being closed, restored: ${nameOfSlot(slot)}`,
    ),
  );
  const all = [closedCopies, closedOpenings, restored];
  return {
    closed: [...closedCopies.done, ...closedOpenings.done],
    restored: restored.done,
    outOfTime: all.some(({ outOfTime }) => outOfTime),
    failed: false,
    entries: all.flatMap(({ entries }) => entries),
  };
}

interface WrittenRepairs {
  readonly done: readonly SlotFacts[];
  readonly outOfTime: boolean;
  /** How each of them went. */
  readonly entries: readonly Entry[];
}

async function writeRepairs(
  repairs: readonly Repair[],
  { inventory, pace, maxInFlight }: CarryOutContext,
  doneEntry: (repair: Repair) => Entry,
): Promise<WrittenRepairs> {
  const { batchSize } = inventory;
  const written = await writeAll(repairs, { pace, batchSize, maxInFlight }, (some) =>
    inventory.update(some.map(({ slot, date, changes }) => ({ id: slot.id, date, changes }))),
  );
  return {
    done: written.flatMap(({ item, answer }) => (answer.status === "done" ? [item.slot] : [])),
    outOfTime: written.some(({ answer }) => answer.status === "out-of-time"),
    entries: written.flatMap(({ item, answer }) => {
      if (answer.status === "failed") return [failedEntry(item, answer.error)];
      return answer.status === "done" ? [doneEntry(item)] : [];
    }),
  };
}

const failedEntry = ({ slot }: Repair, error: Error): Entry => ({
  ...about(slot, "error", "write-failed", `Failed to update ${nameOfSlot(slot)}: ${error.message}`),
  reason: error.message,
});
