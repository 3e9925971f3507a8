import { CalendarError, toCalendarError } from "../../../calendars/calendar-error.ts";
import { askOnce, retryAfterMs, type WebOptions } from "../web.ts";
import { field, type GraphAnswer, type GraphRequest, isThrottled, isUnsure } from "./graph-request.ts";
import { type GraphToken, parseJson } from "./graph-token.ts";
import { packBatches } from "./pack-batches.ts";

/** What became of a request: an answer, or none that can be trusted. */
export type GraphResult =
  | { readonly status: "answered"; readonly answer: GraphAnswer }
  /** It may have been carried out. */
  | { readonly status: "unsure"; readonly error: CalendarError }
  | { readonly status: "failed"; readonly error: CalendarError };

export interface GraphClient {
  /** Results come in the order of the requests. Sends what was throttled again, and what was unsure where that is safe. */
  send(requests: readonly GraphRequest[]): Promise<readonly GraphResult[]>;
}

export interface GraphClientOptions extends Pick<WebOptions, "fetch" | "sleep"> {
  readonly origin: string;
  readonly token: GraphToken;
}

const TRIES = 5;
const FIRST_PAUSE_MS = 1000;

/** Everything goes in batches; the answer to a batch says nothing of the requests in it. */
export function graphClient({ origin, token, fetch, sleep }: GraphClientOptions): GraphClient {
  const sendBatch = async (batch: readonly GraphRequest[]): Promise<readonly GraphResult[]> => {
    const url = `${origin}/v1.0/$batch`;
    const requests = batch.map(({ method, path, headers, body }, at) => ({
      id: String(at),
      method,
      url: path,
      headers: { ...headers, ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
      ...(body === undefined ? {} : { body }),
    }));
    const answer = await askOnce(fetch, {
      method: "POST",
      url,
      headers: {
        Authorization: `Bearer ${await token.get()}`,
        "Content-Type": "application/json",
        Prefer: 'IdType="ImmutableId"',
      },
      body: JSON.stringify({ requests }),
    });
    const outer: GraphAnswer = {
      status: answer.status,
      headers: plain(answer.headers),
      body: parseJson(answer.text),
    };
    const all = (result: GraphResult): readonly GraphResult[] => batch.map(() => result);
    if (outer.status !== 200) return all({ status: "answered", answer: outer });
    const responses = field(outer.body, "responses");
    const brokenOff = new CalendarError("away", `${url}: the answer breaks off`);
    if (!Array.isArray(responses)) return all({ status: "unsure", error: brokenOff });
    return batch.map((_, at): GraphResult => {
      const response: unknown = responses.find((one) => field(one, "id") === String(at));
      if (response === undefined) return { status: "unsure", error: brokenOff };
      const headers = (field(response, "headers") ?? {}) as Record<string, string>;
      const status = Number(field(response, "status"));
      return { status: "answered", answer: { status, headers, body: field(response, "body") } };
    });
  };

  const sendAll = async (
    requests: readonly GraphRequest[],
  ): Promise<ReadonlyMap<GraphRequest, GraphResult>> => {
    const results = new Map<GraphRequest, GraphResult>();
    for (const batch of packBatches(requests)) {
      const answers = await sendBatch(batch).catch((thrown: unknown): readonly GraphResult[] => {
        const error = toCalendarError(thrown);
        return batch.map(() => ({ status: error.kind === "away" ? "unsure" : "failed", error }));
      });
      batch.forEach((request, at) => {
        const result = answers[at];
        if (result) results.set(request, result);
      });
    }
    return results;
  };

  return {
    async send(requests) {
      const results = new Map<GraphRequest, GraphResult>();
      let waiting = requests;
      let hasNewToken = false;
      for (let attempt = 1; ; attempt++) {
        for (const [request, result] of await sendAll(waiting)) results.set(request, result);
        const isRefused = waiting.filter((request) => statusOf(results.get(request)) === 401);
        const refused = hasNewToken ? [] : isRefused;
        const again = waiting.filter((request) => isForAnotherTry(request, results.get(request)));
        if (refused.length > 0) {
          token.drop();
          hasNewToken = true;
        }
        waiting = attempt < TRIES ? [...refused, ...again] : [];
        if (waiting.length === 0) break;
        const asked = again.map((request) => pauseAskedBy(results.get(request)));
        if (again.length > 0) await sleep(Math.max(...asked, FIRST_PAUSE_MS * 2 ** (attempt - 1)));
      }
      return requests.map((request) => settle(request, results.get(request)));
    },
  };
}

const statusOf = (result: GraphResult | undefined): number | undefined =>
  result?.status === "answered" ? result.answer.status : undefined;

/** A new event that may have been made is looked for before it is sent again; everything else can be done twice. */
function isForAnotherTry({ method }: GraphRequest, result: GraphResult | undefined): boolean {
  const status = statusOf(result);
  if (status !== undefined && isThrottled(status)) return true;
  const unsure = result?.status === "unsure" || (status !== undefined && isUnsure(status));
  return unsure && method !== "POST";
}

function settle(request: GraphRequest, result: GraphResult | undefined): GraphResult {
  const status = statusOf(result);
  if (result && (status === undefined || !isUnsure(status))) return result;
  return {
    status: "unsure",
    error: new CalendarError("away", `${request.mailbox}: no answer to ${request.method} (status ${status})`),
  };
}

function pauseAskedBy(result: GraphResult | undefined): number {
  if (result?.status !== "answered") return 0;
  const { headers } = result.answer;
  const name = Object.keys(headers).find((key) => key.toLowerCase() === "retry-after");
  return retryAfterMs({ get: () => (name === undefined ? null : String(headers[name])) });
}

const plain = (headers: Headers): Record<string, string> => Object.fromEntries(headers.entries());
