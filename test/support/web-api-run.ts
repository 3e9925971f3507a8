import type { MemoryBase } from "../../emulator/memory-base.ts";
import { type Fault, faultOf, isBad } from "../../emulator/platform/faults.ts";
import { AIRTABLE_LIMITS, LIMIT_TEXTS } from "../../emulator/platform/platform-limits.ts";
import type { PlatformCall, PlatformOptions, PlatformRun } from "../../emulator/platform/platform-run.ts";
import { seededRandom } from "../../emulator/seeded-random.ts";
import { airtableOverHttp } from "../../emulator/web-api/airtable-over-http.ts";
import { SAMPLE_GRANT, SAMPLE_TOKEN } from "../../emulator/web-api/serve.ts";
import { type HttpRequest, type HttpResponse, jsonResponse } from "../../emulator/web-api/wire/http.ts";
import type { Fetch, FetchResponse } from "../../src/adapters/web-api/fetch.ts";
import { webApiBase } from "../../src/adapters/web-api/web-api-base.ts";
import type { BasePort } from "../../src/base/port.ts";
import { clockIn } from "./web-api.ts";

/** A run over HTTP whose requests meet the faults that calls of a script meet. */
export interface WebApiRun extends Pick<PlatformRun, "calls" | "ended" | "whenEnded"> {
  readonly port: BasePort;
}

/** Others would exceed the rate now and then; what then happens has tests of its own. */
const NO_RATE = { perSecondAndBase: Number.POSITIVE_INFINITY, perSecondAndToken: Number.POSITIVE_INFINITY };

export function webApiRun(memory: MemoryBase, options: PlatformOptions): WebApiRun {
  const { time, latency = () => 0, faults = [], random = () => 1, onWritten } = options;
  const server = airtableOverHttp(memory, {
    now: time.peek,
    random: seededRandom(1),
    tokens: { [SAMPLE_TOKEN]: SAMPLE_GRANT },
    limits: NO_RATE,
  });
  const calls: Writable<PlatformCall>[] = [];
  /** What the requests under way still have to do. */
  const underWay = new Map<PlatformCall, () => unknown>();
  /** Reads that have failed, by all that is asked. */
  const failedReads = new Set<string>();
  let isOver = false;
  let ended: string | undefined;
  let tellEnd: () => void = () => undefined;
  let tellBroken: (error: unknown) => void = () => undefined;
  const whenEnded = new Promise<void>((resolve, reject) => {
    tellEnd = resolve;
    tellBroken = reject;
  });
  const stop = (): void => {
    isOver = true;
    for (const carryOut of underWay.values()) if (random() < 0.5) carryOut();
    underWay.clear();
    for (const call of calls) if (call.outcome === "under way") call.outcome = "cut";
  };

  const fetch: Fetch = async (address, { method, headers, body = "" }) => {
    if (isOver) return noAnswer();
    const request = {
      method,
      target: address.replace(/^https:\/\/[^/]+/, ""),
      headers: lowered(headers),
      body,
    };
    const sent = recordsIn(request);
    const call: Writable<PlatformCall> = {
      number: calls.length + 1,
      kind: kindOf(request),
      table: request.target.split("/")[3] ?? "",
      records: sent.length,
      startedAt: time.peek(),
      outcome: "under way",
    };
    calls.push(call);
    // A base that cannot be read at all is tried in other places: a read fails once.
    const isAgain = call.kind === "query" && failedReads.has(`${request.target} ${body}`);
    const mine = isAgain ? [] : faults;
    const refusal = sent.some((record) => isBad(mine, record)) ? REFUSED : refusalOf(mine, call);
    const reach = (some = request): HttpResponse => {
      if (refusal) return refusal;
      const response = server.answer(some);
      if (call.kind !== "query") onWritten?.(call);
      return response;
    };
    const takes = latency(call);
    underWay.set(call, () => reach());
    await time.sleep(takes / 2);
    try {
      await faultOf(faults, "meanwhile", call.number)?.act();
    } catch (error) {
      stop();
      tellBroken(error);
    }
    if (isOver) return noAnswer();
    underWay.delete(call);
    const end = faultOf(faults, "end", call.number);
    if (end) {
      if (end.at === "after") reach();
      // Airtable takes all of a request or nothing; here it is harder.
      else if (end.at !== "before")
        reach({ ...request, body: JSON.stringify({ records: sent.slice(0, end.at) }) });
      ended = `ended at call ${call.number}`;
      stop();
      tellEnd();
      return noAnswer();
    }
    const response = reach();
    await time.sleep(takes / 2);
    if (isOver) return noAnswer();
    const isLost = !refusal && faultOf(mine, "lose-answer", call.number) !== undefined;
    if (call.kind === "query" && (refusal || isLost)) failedReads.add(`${request.target} ${body}`);
    if (isLost) {
      call.outcome = "answer lost";
      throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
    }
    call.outcome = response.status === 200 ? "done" : "refused";
    return fetched(response);
  };

  const port = webApiBase({ fetch, token: SAMPLE_TOKEN, baseId: memory.store.id, clock: clockIn(time) });
  return {
    port,
    calls,
    get ended() {
      return ended;
    },
    whenEnded,
  };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface SentRecord {
  readonly id?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const recordsIn = ({ body }: HttpRequest): readonly SentRecord[] =>
  body === "" ? [] : ((JSON.parse(body) as { readonly records?: readonly SentRecord[] }).records ?? []);

const kindOf = ({ method, target }: HttpRequest): PlatformCall["kind"] =>
  method === "PATCH" ? "update" : method === "POST" && !target.endsWith("/listRecords") ? "create" : "query";

const REFUSED = jsonResponse(422, {
  error: { type: "INVALID_VALUE_FOR_COLUMN", message: 'Field "fld" cannot accept the provided value' },
});
const TOO_MANY = jsonResponse(429, {
  errors: [{ error: "RATE_LIMIT_REACHED", message: "Rate limit exceeded" }],
});
const AWAY: HttpResponse = { status: 503, headers: {}, body: "" };

/**
 * Refused in the words for the rate, or for a lost answer: over HTTP these have a status of their own. No read is
 * refused for what it asks.
 */
function refusalOf(faults: readonly Fault[], { number, kind }: PlatformCall): HttpResponse | undefined {
  const refused = faultOf(faults, "refuse", number);
  if (!refused) return undefined;
  if (refused.error === LIMIT_TEXTS.rate(AIRTABLE_LIMITS)) return TOO_MANY;
  return kind === "query" || refused.error === LIMIT_TEXTS.call(AIRTABLE_LIMITS) ? AWAY : REFUSED;
}

const lowered = (headers: Readonly<Record<string, string>>): HttpRequest["headers"] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const fetched = ({ status, headers, body }: HttpResponse): FetchResponse => ({
  status,
  headers: { get: (name) => headers[name.toLowerCase()] ?? null },
  text: async () => body,
});

/** What a run gets that is no longer there. */
const noAnswer = (): Promise<never> => new Promise(() => undefined);
