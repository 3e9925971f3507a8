import type { PortErrorKind } from "../../base/port-error.ts";
import { type StopReason, WebApiError } from "./web-api-error.ts";

/** What an answer, or its absence, means for the request. */
export type Meaning =
  | { readonly kind: "done"; readonly value: unknown }
  /** Nothing was done; the same request may be made again after a rest of everybody. */
  | { readonly kind: "rate"; readonly error: WebApiError }
  /** Nothing was sent; the same request may be made again. */
  | { readonly kind: "not-sent"; readonly error: WebApiError }
  /** It may have been carried out. */
  | { readonly kind: "unclear"; readonly error: WebApiError; readonly retryAfterMs: number | undefined }
  /** Making it again would end the same. */
  | { readonly kind: "failed"; readonly error: WebApiError };

export interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

export function meaningOf({ status, retryAfter, text }: Answered): Meaning {
  const body = parsed(text);
  if (status >= 200 && status < 300) {
    // Half a page, or a gateway's: what the server has done is not known.
    return body === undefined && text.trim() !== ""
      ? unclear(status, "Airtable's answer cannot be read", undefined)
      : { kind: "done", value: body };
  }
  // A browser shows a redirect without its status.
  if (status === 0 || (status >= 300 && status < 400)) {
    const message = "Airtable's address leads elsewhere; the token is not sent there";
    return failed("forbidden", message, { status, stop: "redirect" });
  }
  const { type, message } = errorIn(body);
  const text422 = message ?? type ?? `Airtable answered ${status}`;
  switch (status) {
    case 429:
      return type === QUOTA
        ? failed("forbidden", QUOTA_TEXT, { status, type, stop: "quota" })
        : { kind: "rate", error: new WebApiError("rate", text422, { status, ...(type && { type }) }) };
    case 401:
      return failed("forbidden", text422, { status, type, stop: "token" });
    case 403:
      return failed("forbidden", text422, { status, type });
    case 404:
      return failed("gone", text422, { status, type });
    default:
      if (status < 500) return failed(GONE.has(type ?? "") ? "gone" : "refused", text422, { status, type });
      return unclear(status, text422, retryAfterMs(retryAfter));
  }
}

const QUOTA = "PUBLIC_API_BILLING_LIMIT_EXCEEDED";
const QUOTA_TEXT =
  "The calls that this month allows to Airtable's Web API are used up; they come back on the 1st";
const GONE: ReadonlySet<string> = new Set(["ROW_DOES_NOT_EXIST", "VIEW_NAME_NOT_FOUND", "VIEW_ID_NOT_FOUND"]);

/** What `fetch` throws: the code of its cause tells whether anything has left. */
export function meaningOfFailure(thrown: unknown): Meaning {
  const codes = codesOf(thrown);
  if (codes.some((code) => NOT_SENT.test(code))) {
    const message = `Airtable cannot be reached (${codes[0]})`;
    return { kind: "not-sent", error: new WebApiError("lost", message) };
  }
  if (codes.some((code) => UNTRUSTED.test(code))) {
    const message = `The certificate of Airtable's address is not to be trusted (${codes[0]}); the token is not sent. ${mendOf(codes)}`;
    return failed("forbidden", message, { stop: "untrusted" });
  }
  return unclear(
    undefined,
    `Airtable has not answered${codes[0] === undefined ? "" : ` (${codes[0]})`}`,
    undefined,
  );
}

const mendOf = (codes: readonly string[]): string =>
  codes.includes("CERT_HAS_EXPIRED")
    ? "It has expired, or the clock of this machine is wrong: see to the clock, else to whoever runs that address"
    : "Where a proxy of your own stands in between, name its certificate in NODE_EXTRA_CA_CERTS; else see to AIRTABLE_ENDPOINT_URL and the clock";

const NOT_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS|^EPROTO$/;

function codesOf(thrown: unknown): readonly string[] {
  const codes: string[] = [];
  for (
    let error = thrown;
    typeof error === "object" && error !== null;
    error = (error as { cause?: unknown }).cause
  ) {
    const { code, errors } = error as { readonly code?: unknown; readonly errors?: readonly unknown[] };
    if (typeof code === "string") codes.push(code);
    // Several addresses of one name have been tried.
    for (const each of errors ?? []) codes.push(...codesOf(each));
    if (codes.length > MOST_CODES) break;
  }
  return codes;
}

const MOST_CODES = 10;

/** Nobody waits any longer. */
export const timedOut = (milliseconds: number): Meaning =>
  unclear(undefined, `Airtable has not answered within ${milliseconds / 1000} seconds`, undefined);

const unclear = (status: number | undefined, message: string, retryAfter: number | undefined): Meaning => ({
  kind: "unclear",
  error: new WebApiError("lost", message, status === undefined ? {} : { status }),
  retryAfterMs: retryAfter,
});

const failed = (
  kind: PortErrorKind,
  message: string,
  { status, type, stop }: { status?: number; type?: string | undefined; stop?: StopReason },
): Meaning => ({
  kind: "failed",
  error: new WebApiError(kind, message, {
    ...(status !== undefined && { status }),
    ...(type !== undefined && { type }),
    ...(stop !== undefined && { stop }),
  }),
});

interface ErrorTexts {
  readonly type?: string;
  readonly message?: string;
}

/** Airtable puts its errors in four ways. */
function errorIn(body: unknown): ErrorTexts {
  const { error, errors } = (typeof body === "object" && body !== null ? body : {}) as {
    readonly error?: unknown;
    readonly errors?: unknown;
  };
  if (typeof error === "string") return { type: error };
  if (Array.isArray(errors)) {
    const [first] = errors as readonly { readonly error?: unknown; readonly message?: unknown }[];
    return texts(first?.error, first?.message);
  }
  const { type, message } = (error ?? {}) as { readonly type?: unknown; readonly message?: unknown };
  return texts(type, message);
}

const texts = (type: unknown, message: unknown): ErrorTexts => ({
  ...(typeof type === "string" && { type }),
  ...(typeof message === "string" && message !== "" && { message }),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The header counts seconds; a date in it is not looked at. */
function retryAfterMs(header: string | null): number | undefined {
  const waitMs = header === null ? Number.NaN : Number(header) * 1000;
  return waitMs >= 0 && waitMs <= LONGEST_WAIT_MS ? waitMs : undefined;
}

const LONGEST_WAIT_MS = 600_000;
