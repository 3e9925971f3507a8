import type { Instant } from "../../domain/time/instant.ts";

/** So many requests in a minute for each name; then none until the oldest of them is a minute old. */
export interface Allowance {
  /** Undefined when the request may go on, else the milliseconds until one may. */
  take(name: string): number | undefined;
}

const MINUTE_MS = 60_000;

export function allowanceOf(perMinute: number, now: () => Instant): Allowance {
  /** A ring of the moments of the last requests for each name. */
  const rings = new Map<string, { readonly times: Instant[]; next: number }>();
  return {
    take(name) {
      const ring = rings.get(name) ?? { times: [], next: 0 };
      rings.set(name, ring);
      const oldest = ring.times[ring.next];
      const at = now();
      if (oldest !== undefined && at - oldest < MINUTE_MS) return oldest + MINUTE_MS - at;
      ring.times[ring.next] = at;
      ring.next = (ring.next + 1) % perMinute;
      return undefined;
    },
  };
}
