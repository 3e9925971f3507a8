import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { formatInstant, type Instant } from "../../domain/time/instant.ts";
import { NO_SUCH_TABLE } from "../../records/reading/served-tables.ts";

/** Why a request was not done, as every answer tells it. */
export interface Refusal {
  readonly status: ContentfulStatusCode;
  readonly kind: string;
  readonly message: string;
  readonly field?: string | undefined;
  /** Told in whole seconds, rounded up. */
  readonly retryAfterMs?: number | undefined;
}

/** Thrown by a route to end with a refusal. */
export class RefusedRequest extends Error {
  override readonly name = "RefusedRequest";
  readonly refusal: Refusal;
  readonly fault: Error | undefined;

  /** `fault` is what is wrong with the server itself: it is for its log alone. */
  constructor(refusal: Refusal, fault?: Error) {
    super(refusal.message);
    this.fault = fault;
    this.refusal = refusal;
  }
}

export const refuse = (
  status: ContentfulStatusCode,
  kind: string,
  message: string,
  field?: string,
): RefusedRequest => new RefusedRequest({ status, kind, message, field });

/** The same for a school, a table and an address that there is not, or that nobody may see. */
export const notFound = (): RefusedRequest => refuse(404, "not-found", NO_SUCH_TABLE);

export function refused(context: Context, { status, kind, message, field, retryAfterMs }: Refusal): Response {
  const retryAfterSeconds = retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000);
  if (retryAfterSeconds !== undefined) context.header("Retry-After", String(retryAfterSeconds));
  return context.json(
    {
      ok: false,
      error: {
        kind,
        message,
        ...(field !== undefined && { field }),
        ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      },
    },
    status,
  );
}

interface Meta {
  readonly cached: boolean;
  readonly asOf: Instant;
}

export const answered = (
  context: Context,
  data: unknown,
  meta: Meta,
  status: ContentfulStatusCode = 200,
): Response =>
  context.body(meta.cached ? sharedBytes(data, meta) : envelope(data, meta), status, {
    "Content-Type": "application/json",
  });

const envelope = (data: unknown, { cached, asOf }: Meta): string =>
  JSON.stringify({ ok: true, data, meta: { cached, asOf: formatInstant(asOf) } });

/** Answers from the cache, as long as it holds what they tell. */
const known = new WeakMap<object, Uint8Array<ArrayBuffer>>();

/** A thousand who are told the same at one time are told it from one place in memory. */
function sharedBytes(data: unknown, meta: Meta): Uint8Array<ArrayBuffer> | string {
  if (typeof data !== "object" || data === null) return envelope(data, meta);
  const bytes = known.get(data) ?? new TextEncoder().encode(envelope(data, meta));
  known.set(data, bytes);
  return bytes;
}
