import { toError } from "../domain/to-error.ts";
import { PartialRunError } from "./errors.ts";

/** The steps of a run in their order, as a red run names where it broke. */
export type Stage = "load" | "plan" | "guard" | "apply" | "verify" | "flag" | "summarize" | "log";

const STAGES = new WeakMap<Error, Stage>();

/** Whatever breaks while it works remembers that it was in this stage. */
export async function during<Value>(stage: Stage, work: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (thrown) {
    const error = toError(thrown);
    if (!STAGES.has(error)) STAGES.set(error, stage);
    throw error;
  }
}

/** Undefined where it broke before or after the run itself. */
export const stageOf = (error: Error): Stage | undefined =>
  STAGES.get(error instanceof PartialRunError ? error.reason : error);
