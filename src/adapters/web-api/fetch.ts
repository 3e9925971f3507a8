import type { Instant } from "../../domain/time/instant.ts";

/** The part of `fetch` that the client uses; that of Node and of a browser is one. */
export type Fetch = (address: string, request: FetchRequest) => Promise<FetchResponse>;

export interface FetchRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** A redirect comes back as it is, so that the token is not sent on. */
  readonly redirect: "manual";
  /** Whatever the host's own `AbortController` gives; nothing here looks at it. */
  readonly signal?: never;
}

export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** Ends a request whose answer nobody waits for any more; `() => new AbortController()` makes them. */
export interface Aborter {
  readonly signal: unknown;
  abort(): void;
}

/** Real time for waiting and pacing. */
export interface WebApiClock {
  now(): Instant;
  sleep(milliseconds: number): Promise<void>;
  /** Rings once after so many milliseconds, unless it is called off by what this gives. */
  alarm(milliseconds: number, ring: () => void): () => void;
}
