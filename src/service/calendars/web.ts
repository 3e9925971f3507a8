import { CalendarError } from "../../calendars/calendar-error.ts";

export interface WebRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface WebAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Asks a server that may be away for a moment. */
export type Web = (request: WebRequest) => Promise<WebAnswer>;

export interface WebOptions {
  readonly fetch: typeof fetch;
  /** Waits so many milliseconds, or fewer where the server stands on this machine. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly tries?: number;
}

const TRIES = 4;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
const PATIENCE_MS = 60_000;
const MOST_REDIRECTS = 5;

/**
 * A way to ask that repeats what found no answer, a server error or a rate limit, with growing pauses: only for
 * requests that do no harm when they are carried out twice. Any other answer is the caller's to judge.
 * Throws a `CalendarError` of kind `away` at the end of its patience.
 */
export function patientWeb({ fetch, sleep, tries = TRIES }: WebOptions): Web {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await askOnce(fetch, request).catch((thrown: unknown) => {
        if (attempt >= tries || !isAway(thrown)) throw thrown;
      });
      if (answer && !isForAnotherTry(answer.status)) return answer;
      if (attempt >= tries) throw away(request, `status ${answer?.status}`);
      await sleep(Math.max(retryAfterMs(answer?.headers), FIRST_PAUSE_MS * 2 ** (attempt - 1)));
    }
  };
}

/** One request and its whole answer. Redirects are followed on the same server alone: a password goes to no other. */
export async function askOnce(fetch: WebOptions["fetch"], request: WebRequest): Promise<WebAnswer> {
  let { url } = request;
  for (let hop = 0; ; hop++) {
    const { status, headers, text } = await fetched(fetch, { ...request, url });
    const location = headers.get("location");
    if (!REDIRECTS.has(status) || location === null) return { status, headers, text };
    const next = new URL(location, url);
    if (next.origin !== new URL(url).origin || hop >= MOST_REDIRECTS) {
      throw new CalendarError(
        "invalid",
        `${addressOf(url)}: sends on to ${next.origin}, which is not followed`,
      );
    }
    url = next.href;
  }
}

async function fetched(fetch: WebOptions["fetch"], request: WebRequest): Promise<WebAnswer> {
  const { method, url, headers, body } = request;
  try {
    const answer = await fetch(url, {
      method,
      headers: { ...headers },
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined ? {} : { body }),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  } catch (thrown) {
    throw away(request, reasonOf(thrown));
  }
}

const REDIRECTS = new Set([301, 302, 307, 308]);

export const isForAnotherTry = (status: number): boolean => status === 429 || status === 408 || status >= 500;

const isAway = (thrown: unknown): boolean => thrown instanceof CalendarError && thrown.kind === "away";

/** How long the server wants to be left alone; nothing where it does not say, or says a day of the calendar. */
export function retryAfterMs(headers: Pick<Headers, "get"> | undefined): number {
  const seconds = Number(headers?.get("retry-after") ?? 0);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds * 1000, 0), LONGEST_PAUSE_MS) : 0;
}

export const away = ({ method, url }: WebRequest, reason: string): CalendarError =>
  new CalendarError("away", `${addressOf(url)}: no answer to ${method} (${reason})`);

/** The address as it may be shown: without user, query or what follows. */
export function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { cause } = thrown;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return code || (thrown.name === "TimeoutError" ? "it took too long" : thrown.message);
}
