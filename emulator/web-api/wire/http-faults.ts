import type { Random } from "../../seeded-random.ts";
import type { AirtableOverHttp } from "../airtable-over-http.ts";
import { type HttpRequest, type HttpResponse, jsonResponse } from "./http.ts";

/** What goes wrong on the way. Requests are counted from 1 in the order in which they leave. */
export type HttpFault = { readonly call: number } & (
  | {
      /** The server fails; with `done` after it has carried the request out. */
      readonly kind: "status";
      readonly status: 500 | 502 | 503 | 504;
      readonly body: "json" | "html" | "none";
      readonly done?: boolean;
      readonly retryAfterMs?: number;
    }
  /** The connection is never made: nothing was sent. */
  | { readonly kind: "unreachable" }
  /** The request is carried out, and the connection ends without an answer. */
  | { readonly kind: "lose-answer" }
  /** The connection ends on the way there. */
  | { readonly kind: "lose-request" }
  /** The answer takes so long. */
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** The answer ends in the middle, though its status says that all is well. */
  | { readonly kind: "truncate" }
  /** The answer is a page of a gateway, with status 200. */
  | { readonly kind: "html" }
  /** As after one request too many. */
  | { readonly kind: "rate" }
  | { readonly kind: "redirect"; readonly to: string }
  /** The answer about the structure has tables without fields. */
  | { readonly kind: "no-fields" }
  /** The listing gives so many records and says that these are all. */
  | { readonly kind: "records-missing"; readonly keep: number }
  /** The page is the one before once more. */
  | { readonly kind: "repeat-page" }
  /** Cursors that have been given out so far are worth nothing. */
  | { readonly kind: "expire-cursors" }
  /** It is refused as invalid. */
  | { readonly kind: "refuse"; readonly type?: string; readonly message?: string }
  /** Something else happens to the base right before; the request waits for it. */
  | { readonly kind: "meanwhile"; readonly act: () => void | Promise<void> }
);

/** How a request has gone: what came back, if anything did, and whether the client knows that it was sent. */
export interface Delivery {
  readonly response: HttpResponse | undefined;
  readonly wasSent: boolean;
  readonly extraMs: number;
}

export interface Failing {
  /** The request with what befalls it; call it when the request gets there. */
  deliver(request: HttpRequest, call: number, token: string): Delivery;
  /** What has to happen before the request is carried out. */
  before(call: number): Promise<void>;
}

export function failing(server: AirtableOverHttp, faults: readonly HttpFault[]): Failing {
  /** The last page of each listing, by its address and options. */
  let lastPage: HttpResponse | undefined;
  const faultsOf = (call: number): readonly HttpFault[] => faults.filter((fault) => fault.call === call);
  return {
    async before(call) {
      for (const fault of faultsOf(call)) if (fault.kind === "meanwhile") await fault.act();
    },
    deliver(request, call, token) {
      const mine = faultsOf(call);
      const extraMs = mine.reduce((sum, fault) => sum + (fault.kind === "slow" ? fault.milliseconds : 0), 0);
      for (const fault of mine) {
        if (fault.kind === "expire-cursors") server.expireCursors();
        if (fault.kind === "rate") server.punish(token);
        if (fault.kind === "unreachable") return { response: undefined, wasSent: false, extraMs };
        if (fault.kind === "lose-request") return { response: undefined, wasSent: true, extraMs };
        const instead = insteadOf(fault);
        if (instead) return { response: instead, wasSent: true, extraMs };
      }
      const before = lastPage;
      let response: HttpResponse | undefined = server.answer(request);
      if (/\/listRecords/.test(request.target)) lastPage = response;
      for (const fault of mine) response = response && changed(fault, response, before);
      return { response, wasSent: true, extraMs };
    },
  };
}

/** What is answered without a look at the request. */
function insteadOf(fault: HttpFault): HttpResponse | undefined {
  switch (fault.kind) {
    case "status":
      return fault.done ? undefined : failure(fault);
    case "redirect":
      return { status: 302, headers: { location: fault.to }, body: "" };
    case "refuse": {
      const { type = "INVALID_VALUE_FOR_COLUMN", message = 'Field "fld" cannot accept the provided value' } =
        fault;
      return jsonResponse(422, { error: { type, message } });
    }
    default:
      return undefined;
  }
}

/** What becomes of the answer on its way back. */
function changed(
  fault: HttpFault,
  response: HttpResponse,
  lastPage: HttpResponse | undefined,
): HttpResponse | undefined {
  switch (fault.kind) {
    case "status":
      return failure(fault);
    case "lose-answer":
      return undefined;
    case "truncate":
      return { ...response, body: response.body.slice(0, Math.floor(response.body.length / 2)) };
    case "html":
      return { status: 200, headers: { "content-type": "text/html" }, body: GATEWAY_PAGE };
    case "no-fields":
      return rewritten(response, ({ tables, ...rest }) => ({
        ...rest,
        tables: (tables as readonly object[]).map((table) => ({ ...table, fields: [] })),
      }));
    case "records-missing":
      return rewritten(response, ({ records, offset: _, ...rest }) => ({
        ...rest,
        records: (records as readonly unknown[]).slice(0, fault.keep),
      }));
    case "repeat-page":
      return lastPage ?? response;
    default:
      return response;
  }
}

const GATEWAY_PAGE = "<!DOCTYPE html><html><body><h1>Bad gateway</h1></body></html>";

type StatusFault = Extract<HttpFault, { kind: "status" }>;

function failure({ status, body, retryAfterMs }: StatusFault): HttpResponse {
  const headers: Record<string, string> =
    retryAfterMs === undefined ? {} : { "retry-after": String(retryAfterMs / 1000) };
  if (body === "html")
    return { status, headers: { ...headers, "content-type": "text/html" }, body: GATEWAY_PAGE };
  if (body === "none") return { status, headers, body: "" };
  return jsonResponse(status, { error: { type: "RETRIABLE_ERROR", message: RETRIABLE } }, headers);
}

const RETRIABLE =
  "Server encountered an error while processing your request, and it is safe to retry the request";

function rewritten(
  response: HttpResponse,
  rewrite: (body: Record<string, unknown>) => Record<string, unknown>,
): HttpResponse {
  if (response.status !== 200) return response;
  return { ...response, body: JSON.stringify(rewrite(JSON.parse(response.body))) };
}

/** Chances for each request, from 0 to 1. */
export interface HttpFaultRates {
  readonly lost: number;
  readonly failed: number;
  readonly rate: number;
  readonly slow: number;
}

/** Faults for the first `calls` requests; the same random numbers give the same faults. */
export function randomHttpFaults(random: Random, rates: HttpFaultRates, calls: number): readonly HttpFault[] {
  return Array.from({ length: calls }, (_, index) => index + 1).flatMap((call) => {
    let chance = random();
    const which = random();
    for (const [kind, rate] of Object.entries(rates)) {
      if (chance < rate) return faultOf(kind as keyof HttpFaultRates, call, which);
      chance -= rate;
    }
    return [];
  });
}

function faultOf(kind: keyof HttpFaultRates, call: number, which: number): HttpFault {
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(which * items.length)] ?? items[0];
  switch (kind) {
    case "lost":
      return { call, kind: pick(["lose-answer", "lose-request", "unreachable", "truncate", "html"]) };
    case "failed":
      return {
        call,
        kind: "status",
        status: pick([500, 502, 503, 504]),
        body: which < 0.3 ? "html" : which < 0.6 ? "none" : "json",
        done: Math.floor(which * 1000) % 2 === 0,
        ...(which > 0.7 && { retryAfterMs: 2_000 }),
      };
    case "rate":
      return { call, kind: "rate" };
    case "slow":
      return { call, kind: "slow", milliseconds: which * 60_000 };
  }
}
