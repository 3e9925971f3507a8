import { plainText } from "../../../domain/text/alike.ts";
import { END_OF_DAY, type Minute } from "../../../domain/time/civil-time.ts";

/**
 * A text or the name of a choice as a time of day: `H:mm`, `HH:mm`, either with seconds, `h:mm` with AM or PM, and
 * 24:00 for the end of the day. Anything else is no time, since a guess could open the wrong hour (semantics 2.21).
 */
export function readClock(text: string): Minute | undefined {
  const plain = plainText(text);
  const byDay = OF_24_HOURS.exec(plain);
  if (byDay) return minuteAt(Number(byDay[1]), Number(byDay[2]));
  if (END.test(plain)) return END_OF_DAY;
  const byHalf = OF_12_HOURS.exec(plain);
  if (!byHalf) return undefined;
  const isAfternoon = byHalf[3]?.toLowerCase() === "p";
  return minuteAt((Number(byHalf[1]) % 12) + (isAfternoon ? 12 : 0), Number(byHalf[2]));
}

const OF_24_HOURS = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;
const END = /^24:00(?::00)?$/;
const OF_12_HOURS = /^(0?[1-9]|1[0-2]):([0-5]\d) ?([ap])\.? ?m\.?$/i;

const minuteAt = (hour: number, minute: number): Minute => (hour * 60 + minute) as Minute;
