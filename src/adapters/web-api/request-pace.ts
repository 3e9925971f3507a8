import { type Instant, LONG_AGO, later, latest } from "../../domain/time/instant.ts";
import type { WebApiClock } from "./fetch.ts";

/** Lets requests go one after the other, as fast as the rate allows. */
export interface RequestPace {
  /**
   * Comes true when the request may leave; it has to leave at once. Gives what is to be called when its answer is
   * there, or nobody waits for it any more.
   */
  turn(): Promise<() => void>;
  /** Nobody's turn comes for so many milliseconds from now. */
  rest(milliseconds: number): void;
}

/** A request that has left. */
interface Left {
  readonly at: Instant;
  /** In milliseconds; undefined while it is on its way. */
  tookMs: number | undefined;
}

export interface Rate {
  /** So many may arrive in any `perMs` milliseconds. */
  readonly most: number;
  readonly perMs: number;
  /** Requests leave in `perMs` and this time; so much closer together than they left they may arrive. */
  readonly slackMs: number;
}

/** A request that took longer than others may have arrived later by as much; beyond this it is the answer that was slow. */
const MOST_DELAY_MS = 500;

/**
 * `shared` is the pace of all who ask with one token. Of each only one waits there at a time, so that they take turns,
 * however much each of them has to ask.
 */
export function requestPace(
  clock: WebApiClock,
  { most, perMs, slackMs }: Rate,
  shared?: Pick<RequestPace, "turn">,
): RequestPace {
  /** The last ones, the oldest first. */
  const left: Left[] = [];
  let shortestMs = Number.POSITIVE_INFINITY;
  let restsUntil = LONG_AGO;
  let queue: Promise<unknown> = Promise.resolve();

  /** When another may leave, as far as the request so many before it has to do with it. */
  const opensAfter = ({ at, tookMs }: Left, now: Instant): Instant => {
    const lateMs = (tookMs ?? now - at) - shortestMs;
    return later(at, perMs + Math.max(slackMs, Math.min(lateMs, MOST_DELAY_MS)));
  };
  const wait = async (): Promise<() => void> => {
    for (;;) {
      const now = clock.now();
      const oldest = left.length < most ? undefined : left[0];
      const opens = oldest === undefined ? restsUntil : latest(restsUntil, opensAfter(oldest, now));
      if (now < opens) {
        await clock.sleep(opens - now);
        continue;
      }
      const sharedAnswered = await shared?.turn();
      const request: Left = { at: shared ? clock.now() : now, tookMs: undefined };
      left.push(request);
      if (left.length > most) left.shift();
      return () => {
        sharedAnswered?.();
        request.tookMs = clock.now() - request.at;
        shortestMs = Math.min(shortestMs, request.tookMs);
      };
    }
  };
  return {
    turn() {
      const turn = queue.then(wait);
      queue = turn;
      return turn;
    },
    rest(milliseconds) {
      restsUntil = latest(restsUntil, later(clock.now(), milliseconds));
    },
  };
}
