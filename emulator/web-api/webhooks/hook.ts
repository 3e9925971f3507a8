import type { Instant } from "../../../src/domain/time/instant.ts";
import type { Payload } from "./payloads.ts";
import type { Specification } from "./specification.ts";

/** A webhook with what it has seen. */
export interface Hook {
  readonly id: string;
  readonly secret: string;
  readonly url: string | null;
  readonly specification: Specification;
  readonly kept: { readonly number: number; readonly at: Instant; readonly payload: Payload }[];
  nextNumber: number;
  expiresAt: Instant;
  pings: boolean;
  works: boolean;
  lastResult: PingResult | null;
  lastSuccess: Instant | null;
}

/** How the last ping of a hook went, as the list of hooks tells it. */
export interface PingResult {
  readonly success: boolean;
  readonly completionTimestamp: string;
  readonly durationMs: number;
  readonly retryNumber: number;
  readonly willBeRetried?: boolean;
  readonly error?: { readonly message: string };
}
