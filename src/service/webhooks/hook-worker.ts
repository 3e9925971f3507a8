import type { Instant } from "../../domain/time/instant.ts";
import { toError } from "../../domain/to-error.ts";
import type { Log } from "../log.ts";
import type { Hook, HookStore } from "../store/store.ts";
import {
  type Affected,
  affectedTemplates,
  changedTables,
  changesShape,
  type WatchedTables,
} from "./affected-templates.ts";
import type { AirtableWebhooks } from "./airtable-webhooks.ts";
import { maintainHook } from "./maintain-hook.ts";
import type { Payload } from "./payload.ts";
import type { SeenPings } from "./seen-pings.ts";
import { isSigned } from "./verify-ping.ts";

export interface HookWorkerOptions {
  readonly school: string;
  readonly webhooks: AirtableWebhooks;
  readonly hooks: HookStore;
  /** Where pings come to; undefined when nobody can reach us, so that we ask. */
  readonly url: string | undefined;
  readonly watchedTables: () => Promise<WatchedTables>;
  /** What was read of these tables is worth nothing any more; `isShape`: nor is what is known of their fields. */
  readonly dropCaches: (tables: readonly string[], isShape: boolean) => void;
  /** A run for what is concerned; rejects when it could not be made. */
  readonly run: (affected: Exclude<Affected, { kind: "nothing" }>) => Promise<void>;
  readonly seen: SeenPings;
  /** The clock of the machine. */
  readonly now: () => Instant;
  /** By how much pauses are shortened. */
  readonly timeScale: number;
  readonly log: Log;
}

/** Acts upon what changes in the base: one worker a school. */
export interface HookWorker {
  /** Registers or adopts the hook, then catches up with what was missed. */
  start(): void;
  /** False when it is no ping of our hook; else it is acted upon soon. */
  takesPing(body: Uint8Array, mac: string | undefined): boolean;
  stop(): void;
}

/** More pings of one action come within so long. */
const GATHER_MS = 3_000;
const POLL_MS = 60_000;
const DAY_MS = 24 * 60 * 60_000;
const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 300_000;

export function hookWorker(options: HookWorkerOptions): HookWorker {
  const { school, webhooks, hooks, url, seen, now, timeScale, log } = options;
  let hook: Hook | undefined = hooks.get(school);
  let owesEverything = true;
  let isDirty = false;
  let isWorking = false;
  let isStopped = false;
  let retryMs = FIRST_RETRY_MS;
  const timers = new Map<"work" | "poll" | "maintain", NodeJS.Timeout>();

  const after = (
    name: "work" | "poll" | "maintain",
    milliseconds: number,
    work: () => Promise<void>,
  ): void => {
    clearTimeout(timers.get(name));
    if (isStopped) return;
    const timer = setTimeout(() => void work(), milliseconds);
    timer.unref();
    timers.set(name, timer);
  };
  const retry = (what: string, thrown: unknown, work: () => Promise<void>): void => {
    log.warn(`${what}: ${toError(thrown).message}`, { school });
    after("work", retryMs / timeScale, work);
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  };
  const maintain = async (): Promise<void> => {
    try {
      const maintained = await maintainHook(webhooks, hook, url, now());
      hook = maintained.hook;
      hooks.put(school, hook);
      if (maintained.isNew) owesEverything = true;
      after("maintain", DAY_MS, maintain);
      await work();
    } catch (thrown) {
      retry("The webhook could not be looked after", thrown, maintain);
    }
  };
  const readPayloads = async (
    current: Hook,
  ): Promise<{ readonly payloads: readonly Payload[]; readonly cursor: number }> => {
    const payloads: Payload[] = [];
    let { cursor } = current;
    for (;;) {
      const page = await webhooks.payloads(current.id, cursor);
      payloads.push(...page.payloads);
      cursor = page.cursor;
      if (!page.mightHaveMore) return { payloads, cursor };
    }
  };
  const work = async (): Promise<void> => {
    if (isWorking || !hook) return;
    isWorking = true;
    try {
      do {
        isDirty = false;
        const { payloads, cursor } = await readPayloads(hook);
        options.dropCaches(changedTables(payloads), payloads.some(changesShape));
        const affected: Affected = owesEverything
          ? { kind: "everything" }
          : affectedTemplates(payloads, await options.watchedTables());
        if (affected.kind !== "nothing") await options.run(affected);
        owesEverything = false;
        if (cursor !== hook.cursor) {
          hook = { ...hook, cursor };
          hooks.put(school, hook);
        }
        retryMs = FIRST_RETRY_MS;
        if (payloads.some(({ error, code }) => error && code === "INVALID_HOOK")) {
          log.warn("The webhook has died, perhaps because a field was deleted; another one takes its place", {
            school,
          });
          hooks.remove(school);
          after("maintain", 0, maintain);
        }
      } while (isDirty);
      if (url === undefined) after("poll", POLL_MS / timeScale, work);
    } catch (thrown) {
      retry("What has changed could not be acted upon", thrown, work);
    } finally {
      isWorking = false;
    }
  };
  return {
    start: () => after("maintain", 0, maintain),
    takesPing(body, mac = "") {
      if (!hook || !isSigned(body, mac, hook.secret)) return false;
      // The same ping once more is somebody else's.
      if (!seen.take(mac)) return false;
      isDirty = true;
      if (!isWorking) after("work", GATHER_MS / timeScale, work);
      return true;
    },
    stop() {
      isStopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
