import { type ApiRequest, CALLS_PER_SECOND, type WebApiClient } from "../adapters/web-api/client.ts";
import type { FetchResponse } from "../adapters/web-api/fetch.ts";
import type { RequestPace } from "../adapters/web-api/request-pace.ts";
import { type WebApiBase, webApiBase } from "../adapters/web-api/web-api-base.ts";
import { WebApiError } from "../adapters/web-api/web-api-error.ts";
import type { BasePort } from "../base/port.ts";
import { readInputs } from "../configuration/inputs.ts";
import type { Instant } from "../domain/time/instant.ts";
import { callClock } from "./clocks.ts";
import type { OpenSchool } from "./open-school.ts";

/** The base of a school, as it is reached over the Web API. */
export interface Connection {
  readonly baseId: string;
  readonly port: BasePort;
  readonly client: WebApiClient;
}

export interface ConnectOptions {
  /** Told of every request that has left. */
  readonly onRequest?: (request: ApiRequest) => void;
  /** That of all schools which have this token. */
  readonly tokenPace?: Pick<RequestPace, "turn">;
}

/** Throws a `WebApiError` where the token has to be asked which base is meant, and is not answered. */
export async function openBase(place: OpenSchool, options: ConnectOptions = {}): Promise<Connection> {
  const { school } = place;
  const baseId = school.baseId ?? (await onlyBase(baseOver(place, "", options).client));
  const base = baseOver(place, baseId, options);
  return { baseId, port: atScale(base, place.environment.timeScale), client: base.client };
}

/** After so long Airtable is asked again, though it had been given up. */
const AGAIN_MS = 5_000;

/** The same for a program that goes on: a connection that has given up is put aside after a while, and another one tries. */
export function lastingBase(place: OpenSchool, baseId: string, options: ConnectOptions = {}): Connection {
  const { now } = callClock(place.environment.timeScale);
  let base = baseOver(place, baseId, options);
  let stoppedAt: Instant | undefined;
  const current = (): WebApiBase => {
    if (base.stopped() === undefined) return base;
    stoppedAt ??= now();
    if (now() - stoppedAt < AGAIN_MS) return base;
    stoppedAt = undefined;
    base = baseOver(place, baseId, options);
    return base;
  };
  const port: BasePort = {
    limits: base.limits,
    schema: () => current().schema(),
    list: (...asked) => current().list(...asked),
    readRecords: (...asked) => current().readRecords(...asked),
    create: (...asked) => current().create(...asked),
    update: (...asked) => current().update(...asked),
  };
  return {
    baseId,
    port: atScale(port, place.environment.timeScale),
    client: {
      send: (request) => current().client.send(request),
      stopped: () => current().stopped(),
      latencyMs: () => base.client.latencyMs(),
    },
  };
}

function baseOver(
  { token, environment, school }: OpenSchool,
  baseId: string,
  { onRequest, tokenPace }: ConnectOptions,
): WebApiBase {
  const { callsPerSecond } = readInputs(school.settings, {}, {}).settings;
  return webApiBase({
    baseId,
    token,
    endpoint: environment.airtable,
    clock: callClock(environment.timeScale),
    fetch: (address, request) => fetch(address, request as RequestInit) as Promise<FetchResponse>,
    random: Math.random,
    newAborter: () => new AbortController(),
    perSecond: Math.min(callsPerSecond, CALLS_PER_SECOND),
    ...(onRequest && { onRequest }),
    ...(tokenPace && { tokenPace }),
  });
}

/** What the engine waits for Airtable is as much shorter as everything else is. */
const atScale = (port: BasePort, scale: number): BasePort => ({
  ...port,
  limits: {
    ...port.limits,
    calls: {
      ...port.limits.calls,
      perMs: port.limits.calls.perMs / scale,
      restAfterRefusalMs: port.limits.calls.restAfterRefusalMs / scale,
    },
  },
});

async function onlyBase(client: WebApiClient): Promise<string> {
  const { bases } = (await client.send({ method: "GET", path: "meta/bases", kind: "repeatable" })) as {
    readonly bases?: readonly { readonly id: string }[];
  };
  const [base] = bases ?? [];
  if (!base) throw new WebApiError("forbidden", "The token reaches no base");
  return base.id;
}
