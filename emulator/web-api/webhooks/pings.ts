import { earliest, formatInstant, type Instant, later } from "../../../src/domain/time/instant.ts";
import type { PingOptions, WebApiOptions } from "../options.ts";
import type { Hook } from "./hook.ts";

/** A ping that is due, for whoever can post it. */
export interface Ping {
  readonly hook: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Pings on their way. They are taken when they are due, posted by somebody else, and come back with how it went. */
export interface PingQueue {
  owe(hook: Hook): void;
  /** When the next one is due; undefined where none waits. */
  nextAt(): Instant | undefined;
  /** Those that are due, out of the queue. */
  take(): readonly Ping[];
  /** It was answered 200 or 204 within 25 seconds, or not. */
  answered(ping: Ping, success: boolean, durationMs: number): void;
  forget(hook: string): void;
}

interface Waiting {
  readonly hook: Hook;
  readonly timestamp: string;
  readonly dueAt: Instant;
  readonly retry: number;
}

/** As long as Airtable waits for the answer. */
export const PING_TIMEOUT_MS = 25_000;
const TRIES = 13;
const FIRST_RETRY_MS = 10_000;

interface QueueOptions extends Pick<WebApiOptions, "now" | "random" | "sign"> {
  readonly pings: PingOptions;
}

export function pingQueue(base: string, { now, random, sign, pings: options }: QueueOptions): PingQueue {
  const waiting: Waiting[] = [];
  /** What has been taken and not yet come back. */
  const underWay = new Map<Ping, Waiting>();

  const post = ({ hook, timestamp }: Waiting): Ping | undefined => {
    if (hook.url === null || !hook.pings) return undefined;
    const body = JSON.stringify({ base: { id: base }, webhook: { id: hook.id }, timestamp });
    if (!sign) throw new Error("Pings need the option `sign`");
    const mac = `hmac-sha256=${sign(hook.secret, body)}`;
    return {
      hook: hook.id,
      url: hook.url,
      headers: { "content-type": "application/json", "x-airtable-content-mac": mac },
      body,
    };
  };
  return {
    owe(hook) {
      if (hook.url === null || !hook.pings) return;
      const isMerged =
        waiting.some((each) => each.hook === hook && each.retry === 0) && random() < options.merged;
      if (isMerged) return;
      const timestamp = formatInstant(now());
      const add = (): void => {
        waiting.push({
          hook,
          timestamp,
          dueAt: later(now(), options.delayMs + random() * options.spreadMs),
          retry: 0,
        });
      };
      add();
      if (random() < options.repeated) add();
    },
    nextAt: () => (waiting.length === 0 ? undefined : earliest(...waiting.map(({ dueAt }) => dueAt))),
    take() {
      const at = now();
      const due = waiting.filter(({ dueAt }) => dueAt <= at).sort((a, b) => a.dueAt - b.dueAt);
      return due.flatMap((each) => {
        waiting.splice(waiting.indexOf(each), 1);
        const ping = post(each);
        if (ping) underWay.set(ping, each);
        return ping ?? [];
      });
    },
    answered(ping, success, durationMs) {
      const sent = underWay.get(ping);
      underWay.delete(ping);
      if (!sent) return;
      const { hook, retry } = sent;
      const isLast = retry + 1 >= TRIES;
      hook.lastResult = {
        success,
        completionTimestamp: formatInstant(now()),
        durationMs,
        retryNumber: retry,
        ...(!success && { willBeRetried: !isLast, error: { message: "The notification was not accepted" } }),
      };
      if (success) hook.lastSuccess = now();
      else if (isLast) hook.pings = false;
      else waiting.push({ ...sent, retry: retry + 1, dueAt: later(now(), FIRST_RETRY_MS * 2 ** retry) });
    },
    forget(hook) {
      for (const each of waiting.filter(({ hook: { id } }) => id === hook))
        waiting.splice(waiting.indexOf(each), 1);
    },
  };
}
