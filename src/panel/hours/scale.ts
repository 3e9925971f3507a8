import type { Minute } from "../../domain/time/civil-time.ts";

/** Where a minute of the day stands in the calendar. */
export interface Scale {
  readonly height: number;
  /** Pixels from the top. */
  at(minute: number): number;
  /** The whole hours, those in which nothing happens included. */
  readonly hours: readonly { readonly minute: Minute; readonly isIdle: boolean }[];
}

interface Span {
  readonly starts: Minute;
  readonly ends: Minute;
}

const HOUR_PX = 57;
const IDLE_HOUR_PX = 10;
/** Of an hour in which lessons are very short. */
const TALLEST_HOUR_PX = 150;
/** A line of text and its frame; nothing is drawn lower. */
export const LOWEST_PX = 22;

/** Whole hours from the first to the last; idle ones are folded, and those with short lessons are taller. */
export function scaleOf(spans: readonly Span[]): Scale {
  const from = Math.floor(Math.min(USUAL.from, ...spans.map(({ starts }) => starts)) / 60);
  const to = Math.ceil(Math.max(USUAL.to, ...spans.map(({ ends }) => ends)) / 60);
  const hours = Array.from({ length: to - from }, (_, index) => {
    const minute = ((from + index) * 60) as Minute;
    const within = spans.filter(({ starts, ends }) => starts < minute + 60 && ends > minute);
    return { minute, isIdle: within.length === 0, size: sizeOf(within) };
  });
  const at = (minute: number): number =>
    hours.reduce(
      (top, { minute: start, size }) => top + size * Math.min(1, Math.max(0, (minute - start) / 60)),
      0,
    );
  return { height: at(to * 60), at, hours };
}

function sizeOf(within: readonly Span[]): number {
  if (within.length === 0) return IDLE_HOUR_PX;
  const shortest = Math.min(...within.map(({ starts, ends }) => ends - starts));
  return Math.min(TALLEST_HOUR_PX, Math.max(HOUR_PX, Math.ceil(((LOWEST_PX + 2) * 60) / shortest)));
}

/** What is shown of a week in which there is nothing. */
const USUAL = { from: 14 * 60, to: 18 * 60 };
