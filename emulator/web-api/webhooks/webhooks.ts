import { formatInstant, type Instant, LONG_AGO, later } from "../../../src/domain/time/instant.ts";
import type { MemoryBase } from "../../memory-base.ts";
import { ApiError, invalidRequest, noSuchModel } from "../api-error.ts";
import { randomId, randomSecret } from "../ids.ts";
import type { PingOptions, WebApiLimits, WebApiOptions } from "../options.ts";
import type { WireForm } from "../wire/wire-form.ts";
import type { Hook } from "./hook.ts";
import { type Actor, brokenPayload, payloadsOf } from "./payloads.ts";
import { type PingQueue, pingQueue } from "./pings.ts";
import { parseSpecification } from "./specification.ts";

/** The hooks of a base: what they have seen, and the pings that they owe. */
export interface Webhooks {
  readonly pings: PingQueue;
  /** Changes that come while the work is done are said to be by this actor. */
  asActor<Value>(actor: Actor, work: () => Value): Value;
  create(notificationUrl: string | null, specification: unknown): Readonly<Record<string, unknown>>;
  list(): readonly Readonly<Record<string, unknown>>[];
  payloads(hook: string, cursor: number, limit: number): Readonly<Record<string, unknown>>;
  refresh(hook: string): Readonly<Record<string, unknown>>;
  enable(hook: string, isEnabled: boolean): void;
  drop(hook: string): void;
}

interface HookOptions extends Pick<WebApiOptions, "now" | "random" | "sign"> {
  readonly limits: WebApiLimits;
  readonly wire: WireForm;
  readonly pings: PingOptions;
}

const DAY_MS = 86_400_000;
const LIFE_MS = 7 * DAY_MS;

export function webhooksOf({ store }: MemoryBase, options: HookOptions): Webhooks {
  const { now, random, limits, wire } = options;
  const hooks = new Map<string, Hook>();
  const pings = pingQueue(store.id, options);
  let actor: Actor = PERSON;
  let transactions = 0;

  store.watch((change) => {
    transactions += 1;
    for (const hook of hooks.values()) {
      if (!hook.works || hook.expiresAt <= now()) continue;
      const watched = hook.specification.filters.watchDataInFieldIds ?? [];
      const isBroken = change.destroyedFields.some(({ field }) => watched.includes(field.id));
      const at = { timestamp: formatInstant(now()), baseTransactionNumber: transactions };
      const payloads = isBroken
        ? [brokenPayload(at)]
        : payloadsOf(store, change, hook.specification, actor, wire, at);
      if (isBroken) hook.works = false;
      for (const payload of payloads) hook.kept.push({ number: hook.nextNumber++, at: now(), payload });
      if (payloads.length > 0) pings.owe(hook);
    }
  });

  /** Throws for one that is gone; after its end a hook can be read for as long again. */
  const hookOf = (id: string): Hook => {
    const hook = hooks.get(id);
    if (!hook || hook.expiresAt + LIFE_MS <= now()) throw noSuchModel();
    return hook;
  };
  const extend = (hook: Hook): string => {
    hook.expiresAt = later(now(), LIFE_MS);
    return formatInstant(hook.expiresAt);
  };
  return {
    pings,
    asActor(by, work) {
      actor = by;
      try {
        return work();
      } finally {
        actor = PERSON;
      }
    },
    create(url, given) {
      const specification = parseSpecification(store, given);
      const living = [...hooks.values()].filter(({ expiresAt }) => expiresAt > now());
      if (living.length >= limits.webhooksPerBase)
        throw new ApiError(wire.tooManyWebhooksStatus, "TOO_MANY_WEBHOOKS_IN_BASE");
      const hook: Hook = {
        id: randomId("ach", random),
        secret: randomSecret(random),
        url,
        specification,
        kept: [],
        nextNumber: 1,
        expiresAt: LONG_AGO,
        pings: true,
        works: true,
        lastResult: null,
        lastSuccess: null,
      };
      const expirationTime = extend(hook);
      hooks.set(hook.id, hook);
      if (random() < options.pings.spurious) pings.owe(hook);
      return { id: hook.id, macSecretBase64: hook.secret, expirationTime };
    },
    list: () => [...hooks.values()].filter(({ expiresAt }) => expiresAt + LIFE_MS > now()).map(hookJson),
    payloads(id, cursor, limit) {
      const hook = hookOf(id);
      if (!Number.isInteger(cursor) || cursor < 1 || !Number.isInteger(limit) || limit < 1)
        throw invalidRequest();
      if (hook.expiresAt > now()) extend(hook);
      const oldest = now() - LIFE_MS;
      hook.kept.splice(0, hook.kept.findIndex(({ at }) => at > oldest) >>> 0);
      const left = hook.kept.filter(({ number }) => number >= cursor);
      const given = left.slice(0, Math.min(limit, MOST_PAYLOADS));
      const last = given[given.length - 1];
      return {
        payloads: given.map(({ payload }) => payload),
        cursor: last ? last.number + 1 : cursor,
        mightHaveMore: given.length < left.length,
      };
    },
    refresh(id) {
      const hook = hookOf(id);
      if (hook.expiresAt <= now()) throw noSuchModel();
      return { expirationTime: extend(hook) };
    },
    enable(id, isEnabled) {
      hookOf(id).pings = isEnabled;
    },
    drop(id) {
      hookOf(id);
      hooks.delete(id);
      pings.forget(id);
    },
  };
}

const MOST_PAYLOADS = 50;
/** Somebody at the screen of Airtable. */
const PERSON: Actor = { source: "client", user: { id: "usrPERSON00000000", email: "person@example.org" } };

const instant = (at: Instant | null): string | null => (at === null ? null : formatInstant(at));

const hookJson = (hook: Hook): Readonly<Record<string, unknown>> => ({
  id: hook.id,
  notificationUrl: hook.url,
  cursorForNextPayload: hook.nextNumber,
  areNotificationsEnabled: hook.pings,
  isHookEnabled: hook.works,
  expirationTime: instant(hook.expiresAt),
  lastSuccessfulNotificationTime: instant(hook.lastSuccess),
  lastNotificationResult: hook.lastResult,
  specification: { options: hook.specification },
});
