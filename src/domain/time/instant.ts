import type { Brand } from "../brand.ts";

/** A moment, in milliseconds since the epoch; the difference of two is a plain number of milliseconds. */
export type Instant = Brand<number, "Instant">;

/** The instant that a clock or a store tells as milliseconds since the epoch. */
export const instantAt = (milliseconds: number): Instant => milliseconds as Instant;

/** Reads an ISO date-time that names its offset (`Z`, `+02:00`). */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instantAt(instant);
}

/** Before every other, and after every other. */
export const LONG_AGO = instantAt(Number.NEGATIVE_INFINITY);
export const NEVER = instantAt(Number.POSITIVE_INFINITY);

/** Less than none is earlier. */
export const later = (instant: Instant, milliseconds: number): Instant => instantAt(instant + milliseconds);

export const earliest = (...instants: readonly Instant[]): Instant => instantAt(Math.min(...instants));

export const latest = (...instants: readonly Instant[]): Instant => instantAt(Math.max(...instants));

export const formatInstant = (instant: Instant): string => new Date(instant).toISOString();
