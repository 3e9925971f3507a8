import type { Write } from "../../planning/action.ts";
import type { Streams } from "../../planning/order/order.ts";
import { type CallContext, callRunner } from "./call-runner.ts";
import { type Call, cutIntoCalls } from "./calls.ts";
import type { Outcome, Outcomes } from "./outcome.ts";

/**
 * Carries out a plan in as few calls as possible, several of them in flight (semantics 2.39, 2.40, 3.9).
 * One bad record stops only itself and what depends on it.
 */
export async function runCalls(streams: Streams, context: CallContext): Promise<Outcomes> {
  const { batch, maxInFlight } = context.limits;
  const outcomes = new Map<Write, Outcome>();
  const waiting = new Set(cutIntoCalls(streams, context.prerequisites, batch));
  const runCall = callRunner(context, outcomes, () => waiting);
  const running = new Map<Call, Promise<void>>();
  const isReady = (call: Call): boolean =>
    [...call.after].every((needed) => !waiting.has(needed) && !running.has(needed));
  const isWaitedFor = (call: Call): boolean => [...waiting].some(({ after }) => after.has(call));
  const lastCalls = LAST_ROUNDS * maxInFlight;
  const isLong = waiting.size > lastCalls;
  /** The nearest week first; at the end of a long plan what others wait for, lest they run one after the other. */
  const nextCall = (): Call | undefined => {
    const ready = [...waiting].filter(isReady);
    return (isLong && waiting.size <= lastCalls ? ready.find(isWaitedFor) : undefined) ?? ready[0];
  };
  for (;;) {
    const next = running.size < maxInFlight ? nextCall() : undefined;
    if (next) {
      waiting.delete(next);
      running.set(
        next,
        runCall(next).finally(() => running.delete(next)),
      );
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      return outcomes;
    }
  }
}

/** In so many rounds of calls before the end it matters little which week comes first. */
const LAST_ROUNDS = 2;
