import type { CallLimits } from "../../base/port.ts";
import { isRateLimited, PortError } from "../../base/port-error.ts";
import { shortened } from "../../domain/text/shortened.ts";
import { earliest, type Instant, LONG_AGO, later, latest } from "../../domain/time/instant.ts";
import { toError } from "../../domain/to-error.ts";
import type { Clock } from "./clock.ts";
import { withTimeout } from "./with-timeout.ts";

export interface PaceLimits {
  readonly calls: CallLimits;
  /** No call starts later than so many milliseconds after the start of the run. */
  readonly budgetMs: number;
}

export type Answer<Value> =
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "failed"; readonly error: Error }
  | { readonly status: "out-of-time" };

/** Keeps the calls of a run within the rate of its base and the run within its time (semantics 2.39). */
export interface Pace {
  /** No new call may start any more. */
  isSpent(): boolean;
  /** Milliseconds until then. */
  left(): number;
  /**
   * Makes the call as soon as the rate allows; one that is refused for the rate is made again. Where there are timers
   * an answer is not waited for beyond the time that Airtable gives a run: then it is as if the time were up.
   */
  call<Value>(make: (now: Instant) => Promise<Value>): Promise<Answer<Value>>;
  /** The same for a reading, which is one or several reads; `ratedRead` keeps each of them within the rate. */
  read<Value>(make: () => Promise<Value>): Promise<Answer<Value>>;
  /**
   * Makes a single read: as soon as the rate allows where reads count as calls, else at once. One that is refused for
   * the rate is made again after a rest. Rejects as the read does, and knows no time budget of its own.
   */
  ratedRead<Value>(make: () => Promise<Value>): Promise<Value>;
  /** The same pace for calls that have to start while so many milliseconds are left. */
  leaving(milliseconds: number): Pace;
  /** The same pace for calls that start only as long as they are allowed to: else it is as if the time were up. */
  whileAllowed(isAllowed: (now: Instant) => boolean): Pace;
}

/** Calls do not take equally long to get there; those that leave a little further apart still arrive far enough apart. */
const SLACK_MS = 20;
/** A call that starts at the last moment may take as long; then the run ends by itself, before Airtable ends it. */
const PATIENCE_MS = 3_500;
/** Airtable itself waits no longer for a call. */
const LONGEST_CALL_MS = 12_000;
/** An error text has to find room beside many others. */
const MOST_CHARACTERS = 500;

export function paceOf(clock: Clock, startedAt: Instant, { calls, budgetMs }: PaceLimits): Pace {
  /** When the calls started, the oldest first. */
  const starts: Instant[] = [];
  const inFlight = new Set<Promise<unknown>>();
  let resumeAt = LONG_AGO;

  /** The moment from which a call may start. */
  const opensAt = (): Instant => {
    const oldest = starts[starts.length - calls.most] ?? LONG_AGO;
    return latest(resumeAt, later(oldest, calls.perMs + SLACK_MS));
  };
  /** Waits for a call in flight, else for the time itself: with a timer, or where there is none for a moment. */
  const pause = async (until: Instant): Promise<void> => {
    if (inFlight.size > 0) await Promise.race(inFlight);
    else if (clock.sleep) await clock.sleep(Math.max(1, until - clock.now()));
    else await null;
  };
  const settle = async <Value>(make: () => Promise<Value>): Promise<Answer<Value>> => {
    try {
      return { status: "done", value: await make() };
    } catch (thrown) {
      return { status: "failed", error: withRoom(toError(thrown)) };
    }
  };
  const budgetEnds = later(startedAt, budgetMs);
  const settleInTime = async <Value>(make: () => Promise<Value>): Promise<Answer<Value>> => {
    const patience = Math.max(0, budgetEnds + PATIENCE_MS - clock.now());
    // A call that is over by then needs no timer, so most runs set none.
    if (patience > LONGEST_CALL_MS) return settle(make);
    return (await withTimeout(clock, patience, settle(make))) ?? { status: "out-of-time" };
  };

  /** Makes a call that counts, unless it may not start any more before it is its turn. */
  const inTurn = async <Value>(
    make: (now: Instant) => Promise<Answer<Value>>,
    deadline: Instant,
    mayStart: (now: Instant) => boolean,
  ): Promise<Answer<Value>> => {
    for (;;) {
      const now = clock.now();
      if (now >= deadline || !mayStart(now)) return { status: "out-of-time" };
      const opens = opensAt();
      if (now < opens) {
        await pause(earliest(opens, deadline));
        continue;
      }
      // From here to the call nothing is awaited: it leaves at the moment that is counted.
      starts.push(now);
      const answer = make(now);
      inFlight.add(answer);
      const settled = await answer;
      inFlight.delete(answer);
      if (settled.status !== "failed" || !isRateLimited(settled.error)) return settled;
      resumeAt = later(clock.now(), calls.restAfterRefusalMs);
    }
  };
  const readInTurn = async <Value>(make: () => Promise<Value>): Promise<Answer<Value>> => {
    if (calls.countReads)
      return inTurn(
        () => settle(make),
        budgetEnds,
        () => true,
      );
    for (;;) {
      const answer = await settle(make);
      if (answer.status !== "failed" || !isRateLimited(answer.error) || clock.now() >= budgetEnds)
        return answer;
      await pause(later(clock.now(), calls.restAfterRefusalMs));
    }
  };

  const paceUntil = (deadline: Instant, mayStart: (now: Instant) => boolean): Pace => ({
    isSpent: () => {
      const now = clock.now();
      return now >= deadline || !mayStart(now);
    },
    left: () => Math.max(0, deadline - clock.now()),
    leaving: (milliseconds) => paceUntil(later(deadline, -milliseconds), mayStart),
    whileAllowed: (isAllowed) => paceUntil(deadline, (now) => mayStart(now) && isAllowed(now)),
    read: async (make) => (clock.now() >= deadline ? { status: "out-of-time" } : settleInTime(make)),
    ratedRead: async (make) => {
      const answer = await readInTurn(make);
      switch (answer.status) {
        case "done":
          return answer.value;
        case "failed":
          throw answer.error;
        case "out-of-time":
          throw new PortError("rate", "the read had to wait longer than the run may last");
      }
    },
    call: (make) => inTurn((now) => settleInTime(() => make(now)), deadline, mayStart),
  });
  return paceUntil(budgetEnds, () => true);
}

/** The same error, its text no longer than what finds room. */
function withRoom(error: Error): Error {
  const message = shortened(error.message, MOST_CHARACTERS);
  if (message === error.message) return error;
  return error instanceof PortError ? new PortError(error.kind, message, error) : new Error(message);
}
