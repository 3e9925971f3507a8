import { type Meaning, meaningOf, meaningOfFailure, timedOut } from "./answer.ts";
import { assertEndpoint, assertToken } from "./endpoint.ts";
import type { Aborter, Fetch, WebApiClock } from "./fetch.ts";
import { type RequestPace, requestPace } from "./request-pace.ts";
import { WebApiError } from "./web-api-error.ts";

export interface ClientOptions {
  readonly fetch: Fetch;
  readonly token: string;
  readonly clock: WebApiClock;
  /** The origin in place of `https://api.airtable.com`. */
  readonly endpoint?: string;
  /** Requests a second that Airtable allows; the client asks for nine tenths of them. */
  readonly perSecond?: number;
  /** That of all clients of this token, where there are several. */
  readonly tokenPace?: Pick<RequestPace, "turn">;
  /** How long an answer is waited for. */
  readonly timeoutMs?: number;
  /** Spreads what is tried again; from 0 up to 1. Left out, every pause has its full length. */
  readonly random?: () => number;
  readonly newAborter?: () => Aborter;
  /** Told of every request that has left, with what came of it; for logs and figures. */
  readonly onRequest?: (request: ApiRequest, outcome: Meaning["kind"]) => void;
}

/** What a request does decides whether it may be made again when nobody knows what has become of it. */
export type RequestKind =
  /** Reads, or writes that leave the same when they are made twice. */
  | "repeatable"
  /** Makes something new each time it is made. */
  | "once"
  /** Takes away: what is no longer there at a second try is gone as it should be. */
  | "removal";

export interface ApiRequest {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** What follows `/v0/`, each part encoded. */
  readonly path: string;
  readonly kind: RequestKind;
  readonly body?: unknown;
}

/** Airtable's Web API with one token, at its pace. */
export interface WebApiClient {
  /**
   * Gives the JSON of the answer.
   * @throws {WebApiError} as soon as nothing more is to be hoped for.
   */
  send(request: ApiRequest): Promise<unknown>;
  /** Why every further request fails at once; undefined while they make sense. */
  stopped(): WebApiError | undefined;
  /** How long the last answer took, in milliseconds; undefined before the first. */
  latencyMs(): number | undefined;
}

export const AIRTABLE = "https://api.airtable.com";
export const CALLS_PER_SECOND = 5;
const CALLS_PER_SECOND_AND_TOKEN = 50;
/** Everybody's calls to the base are refused for so long after one too many. */
export const REST_MS = 30_000;
const TIMEOUT_MS = 30_000;
/** Requests may reach Airtable closer together than they left: nine tenths of the rate are asked for. */
const PER_MS = 1000;
const SLACK_MS = PER_MS / 0.9 - PER_MS;
/** Added to a rest by chance, so that several programs do not come back at one moment. */
const REST_SPREAD_MS = 2_000;
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000] as const;
/** Refusals for the rate after which somebody else must be calling all the time. */
const MOST_RESTS = 5;
/** Requests in a row that were given up. */
const MOST_GIVEN_UP = 3;

/** Of several that were to be taken away, one that is gone says nothing about the others. */
const isOneRemoval = ({ kind, path }: ApiRequest): boolean =>
  kind === "removal" && path.split("records").length <= 2;

/** The pace of one token, whatever bases it asks: Airtable allows fifty requests a second. */
export const tokenPace = (clock: WebApiClock): RequestPace =>
  requestPace(clock, { most: CALLS_PER_SECOND_AND_TOKEN, perMs: PER_MS, slackMs: SLACK_MS });

export function webApiClient(options: ClientOptions): WebApiClient {
  const { fetch, token, clock, endpoint = AIRTABLE, timeoutMs = TIMEOUT_MS, newAborter, onRequest } = options;
  const { perSecond = CALLS_PER_SECOND, random = () => 1 } = options;
  assertToken(token);
  assertEndpoint(endpoint);
  const pace = requestPace(clock, { most: perSecond, perMs: PER_MS, slackMs: SLACK_MS }, options.tokenPace);
  let stop: WebApiError | undefined;
  let givenUp = 0;
  let latency: number | undefined;

  const attempt = async ({ method, path, body }: ApiRequest): Promise<Meaning> => {
    const aborter = newAborter?.();
    const began = clock.now();
    const answer = async (): Promise<Meaning> => {
      try {
        const response = await fetch(`${endpoint}/v0/${path}`, {
          method,
          headers: {
            Authorization: `Bearer ${token}`,
            ...(body !== undefined && { "Content-Type": "application/json" }),
          },
          redirect: "manual",
          ...(body !== undefined && { body: JSON.stringify(body) }),
          ...(aborter && { signal: aborter.signal as never }),
        });
        const text = await response.text();
        latency = clock.now() - began;
        return meaningOf({ status: response.status, retryAfter: response.headers.get("Retry-After"), text });
      } catch (thrown) {
        return meaningOfFailure(thrown);
      }
    };
    let callOff: (() => void) | undefined;
    const late = new Promise<Meaning>((give) => {
      callOff = clock.alarm(timeoutMs, () => give(timedOut(timeoutMs)));
    });
    const meaning = await Promise.race([answer(), late]);
    callOff?.();
    if (meaning.kind !== "done") aborter?.abort();
    return meaning;
  };
  /** The last word about a request; several in a row that were given up mean that Airtable is away. */
  const giveUp = (error: WebApiError): never => {
    givenUp += 1;
    if (error.stop) stop ??= error;
    else if (givenUp >= MOST_GIVEN_UP) stop ??= new WebApiError("forbidden", error.message, { stop: "away" });
    throw error;
  };

  return {
    stopped: () => stop,
    latencyMs: () => latency,
    async send(request) {
      let rests = 0;
      for (let tries = 0; ; ) {
        if (stop) throw stop;
        const answered = await pace.turn();
        if (stop) throw stop;
        const meaning = await attempt(request);
        answered();
        onRequest?.(request, meaning.kind);
        switch (meaning.kind) {
          case "done":
            givenUp = 0;
            return meaning.value;
          case "rate":
            rests += 1;
            pace.rest(REST_MS + random() * REST_SPREAD_MS);
            // Whoever is told of the rate makes the call again, for ever; here it has been tried often enough.
            if (rests > MOST_RESTS)
              giveUp(new WebApiError("forbidden", meaning.error.message, { stop: "away" }));
            break;
          case "failed":
            if (tries > 0 && isOneRemoval(request) && meaning.error.kind === "gone") return {};
            if (meaning.error.stop) stop ??= meaning.error;
            throw meaning.error;
          case "not-sent":
          case "unclear": {
            const pause = PAUSES_MS[tries];
            const mayRepeat = meaning.kind === "not-sent" || request.kind !== "once";
            if (pause === undefined || !mayRepeat) return giveUp(meaning.error);
            tries += 1;
            const asked = meaning.kind === "unclear" ? meaning.retryAfterMs : undefined;
            await clock.sleep(asked ?? pause * (0.5 + random() / 2));
            break;
          }
          default:
            meaning satisfies never;
        }
      }
    },
  };
}
