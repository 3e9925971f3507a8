import type { Instant } from "../../../src/domain/time/instant.ts";
import type { VirtualTime } from "../../virtual-time.ts";
import type { AirtableOverHttp } from "../airtable-over-http.ts";
import type { HttpResponse } from "./http.ts";
import { failing, type HttpFault } from "./http-faults.ts";

/** The part of an answer of `fetch` that a client reads. */
export interface FetchedResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
  json(): Promise<unknown>;
}

export interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request, as the wire has seen it. */
export interface WireCall {
  /** From 1, in the order in which the requests leave. */
  readonly number: number;
  readonly method: string;
  readonly target: string;
  readonly startedAt: Instant;
  /** Undefined until the answer is there, and where none comes. */
  readonly status: number | undefined;
}

export interface VirtualFetchOptions {
  readonly time: VirtualTime;
  /** Milliseconds from the start of a request to its answer; it is carried out half-way. */
  readonly latency?: (call: WireCall) => number;
  readonly faults?: readonly HttpFault[];
  /** Told of each request that comes to the server, right after it was carried out. */
  readonly onArrived?: (call: WireCall) => void;
}

/** A `fetch` that reaches the emulator in virtual time; what it is to reach is not looked at. */
export function virtualFetch(server: AirtableOverHttp, options: VirtualFetchOptions) {
  const { time, latency = () => 0, faults = [], onArrived } = options;
  const calls: Writable<WireCall>[] = [];
  const wire = failing(server, faults);
  const fetch = async (address: string, init: FetchInit = {}): Promise<FetchedResponse> => {
    const { method = "GET", headers = {}, body = "" } = init;
    const target = address.replace(/^[a-z]+:\/\/[^/]+/, "");
    const call: Writable<WireCall> = {
      number: calls.length + 1,
      method,
      target,
      startedAt: time.peek(),
      status: undefined,
    };
    calls.push(call);
    const takes = latency(call);
    await time.sleep(takes / 2);
    await wire.before(call.number);
    const request = { method, target, headers: lowerCase(headers), body };
    const { response, wasSent, extraMs } = wire.deliver(request, call.number, tokenIn(request.headers));
    onArrived?.(call);
    await time.sleep(takes / 2 + extraMs);
    if (!response)
      throw Object.assign(new TypeError("fetch failed"), {
        cause: { code: wasSent ? "ECONNRESET" : "ECONNREFUSED" },
      });
    call.status = response.status;
    return fetched(response);
  };
  return { fetch, calls: calls as readonly WireCall[] };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const lowerCase = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const tokenIn = (headers: Readonly<Record<string, string>>): string =>
  (headers.authorization ?? "").replace(/^Bearer /, "");

const fetched = ({ status, headers, body }: HttpResponse): FetchedResponse => ({
  status,
  headers: { get: (name) => headers[name.toLowerCase()] ?? null },
  text: async () => body,
  json: async () => JSON.parse(body) as unknown,
});
