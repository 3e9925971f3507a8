import { type Instant, instantAt } from "../../src/domain/time/instant.ts";

/** The moment of an ISO text such as `2026-01-14T08:00:00Z`, or so many milliseconds after the epoch. */
export function instant(moment: string | number): Instant {
  const milliseconds = typeof moment === "number" ? moment : Date.parse(moment);
  if (Number.isNaN(milliseconds)) throw new TypeError(`Not a moment: "${moment}"`);
  return instantAt(milliseconds);
}
