import { formatInstant } from "../../src/domain/time/instant.ts";
import type { MemoryBase } from "../memory-base.ts";
import { type Allowance, allowanceOf } from "./allowance.ts";
import { ApiError, authenticationRequired, noSuchModel } from "./api-error.ts";
import type { Asked, BaseContext } from "./base-context.ts";
import { answerBases, answerStructure, answerWhoami } from "./meta-routes.ts";
import { type Grant, WEB_API_LIMITS, type WebApiOptions } from "./options.ts";
import { listingOf } from "./records/listing.ts";
import { answerRecords } from "./records/record-routes.ts";
import type { PingQueue } from "./webhooks/pings.ts";
import { answerWebhooks } from "./webhooks/webhook-routes.ts";
import { webhooksOf } from "./webhooks/webhooks.ts";
import { addressOf, type HttpRequest, type HttpResponse } from "./wire/http.ts";
import { DEFAULT_WIRE_FORM } from "./wire/wire-form.ts";

/** The Web API of one base: a request in, its answer out, at the moment that the clock shows. */
export interface AirtableOverHttp {
  answer(request: HttpRequest): HttpResponse;
  readonly pings: PingQueue;
  /** Every cursor of a listing that has been given out is worth nothing any more. */
  expireCursors(): void;
  /** From now on as after one request too many. */
  punish(token: string): void;
}

const USUAL_PINGS = { delayMs: 200, spreadMs: 0, merged: 1, repeated: 0, spurious: 0 };

export function airtableOverHttp(memory: MemoryBase, options: WebApiOptions): AirtableOverHttp {
  const { now, random, tokens, sign } = options;
  const limits = { ...WEB_API_LIMITS, ...options.limits };
  const wire = { ...DEFAULT_WIRE_FORM, ...options.wire };
  const { store } = memory;
  const opened = formatInstant(now());
  const createdTimes = new Map<string, string>();
  store.watch(({ created }) => {
    for (const { id } of created) createdTimes.set(id, formatInstant(now()));
  });
  const createdTime = (record: string): string => createdTimes.get(record) ?? opened;
  const context: BaseContext = {
    memory,
    limits,
    wire,
    now,
    random,
    createdTime,
    listing: listingOf({ store, now, random, lifeMs: limits.cursorLifeMs, createdTime }),
    webhooks: webhooksOf(memory, {
      now,
      random,
      limits,
      wire,
      pings: { ...USUAL_PINGS, ...options.pings },
      ...(sign && { sign }),
    }),
  };
  const allowance = allowanceOf(limits, wire, now);
  return {
    pings: context.webhooks.pings,
    expireCursors: context.listing.expireCursors,
    punish: (token) => allowance.punish(store.id, token),
    answer(request) {
      try {
        return answered(context, allowance, tokens, request) ?? new ApiError(404, "NOT_FOUND").response;
      } catch (thrown) {
        if (thrown instanceof ApiError) return thrown.response;
        throw thrown;
      }
    },
  };
}

/** In the order in which Airtable looks at a request. Undefined where there is no such route. */
function answered(
  context: BaseContext,
  allowance: Allowance,
  tokens: WebApiOptions["tokens"],
  request: HttpRequest,
): HttpResponse | undefined {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
  const grant = new Map(Object.entries(tokens)).get(token);
  if (!grant) throw authenticationRequired();
  const address = addressOf(request.target);
  const [version, ...path] = address?.segments ?? [];
  const base = path.find((segment) => /^app\w+$/.test(segment));
  const refused = allowance.refusalOf({ token, base });
  if (refused) return refused;
  if (request.target.length >= context.limits.addressCharacters)
    throw new ApiError(context.wire.longAddressStatus, "REQUEST_TOO_LARGE");
  if (!address || version !== "v0") return undefined;
  const asked: Asked = {
    request,
    query: address.query,
    grant,
    body: bodyOf(request, context.wire.badJsonStatus),
  };
  const actor = { source: "publicApi", user: grant.user } as const;
  return context.webhooks.asActor(actor, () => routed(context, asked, path, grant));
}

function routed(
  context: BaseContext,
  asked: Asked,
  path: readonly string[],
  grant: Grant,
): HttpResponse | undefined {
  const { method } = asked.request;
  const [first = "", second = "", third = "", ...rest] = path;
  const assertBase = (id: string): void => {
    const isReached = id === context.memory.store.id && (grant.bases?.includes(id) ?? true);
    if (!isReached) throw noSuchModel(context.wire.unknownModelStatus);
  };
  if (first === "meta" && second === "whoami" && method === "GET") return answerWhoami(asked);
  if (first === "meta" && second === "bases") {
    if (third === "") return method === "GET" ? answerBases(context, asked) : undefined;
    assertBase(third);
    return answerStructure(context, asked, rest);
  }
  if (first === "bases" && third === "webhooks") {
    assertBase(second);
    return answerWebhooks(context, asked, rest);
  }
  if (!first.startsWith("app")) return undefined;
  assertBase(first);
  return answerRecords(context, asked, path.slice(1));
}

function bodyOf({ method, body }: HttpRequest, badJsonStatus: number): Asked["body"] {
  if (body === "" || method === "GET" || method === "DELETE") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new ApiError(badJsonStatus, "INVALID_REQUEST_BODY", "Could not parse request body");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ApiError(badJsonStatus, "INVALID_REQUEST_BODY", "Could not parse request body");
  return value as Asked["body"];
}
