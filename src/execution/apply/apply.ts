import { orderWrites } from "../../planning/order/order.ts";
import type { Plan } from "../../planning/plan.ts";
import { wroteNothing } from "../errors.ts";
import type { Work } from "../work.ts";
import type { Outcomes } from "./outcome.ts";
import { runCalls } from "./run-calls.ts";

/** What has become of the writes of a plan. */
export interface Applied {
  /** Empty in a dry run. */
  readonly outcomes: Outcomes;
  /** Actions left for the next run. */
  readonly remaining: number;
  /** Something may have been written all the same, and there was no way to look. */
  readonly uncertain: boolean;
  /** Something was written, or may have been. */
  readonly mayHaveWritten: boolean;
}

/** Of a dry run. */
export const NOTHING_APPLIED: Applied = {
  outcomes: new Map(),
  remaining: 0,
  uncertain: false,
  mayHaveWritten: false,
};

/** Carries out a plan. */
export async function apply({ writes, prerequisites }: Plan, work: Work): Promise<Applied> {
  const outcomes = await runCalls(orderWrites(writes, prerequisites), { ...work, prerequisites });
  const all = [...outcomes.values()];
  return {
    outcomes,
    remaining: all.filter(({ status }) => status === "left").length,
    uncertain: all.some((outcome) => outcome.status === "failed" && outcome.uncertain),
    mayHaveWritten: all.some(
      (outcome) => outcome.status === "done" || (outcome.status === "failed" && !wroteNothing(outcome.error)),
    ),
  };
}
