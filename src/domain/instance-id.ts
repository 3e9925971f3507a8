import { base64Url, sha256 } from "./text/sha256.ts";
import { formatDate, type LocalDate } from "./time/civil-time.ts";

/**
 * The id under which a booking knows one hour of one date, 43 characters (semantics 2.56). It names no time, so it
 * survives a change of hours; nor does it tell a slot from the retired one that it has replaced.
 */
export const instanceIdOf = (set: string, anchor: string, date: LocalDate): string =>
  base64Url(sha256(`${set}|${anchor}|${formatDate(date)}`));

export const isInstanceId = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);
