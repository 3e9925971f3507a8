import { plainText, plainWord } from "../../../domain/text/alike.ts";
import {
  END_OF_DAY,
  type LocalDate,
  MIDNIGHT,
  type Minute,
  parseDate,
  parseTimeOfDay,
  type Weekday,
} from "../../../domain/time/civil-time.ts";
import { type Instant, parseInstant } from "../../../domain/time/instant.ts";
import type { Zone } from "../../../domain/time/zone.ts";
import { NO_WORDS, WEEKDAYS } from "../../schema/cell-words.ts";
import { readClock } from "./clock-text.ts";
import { isErrorValue, isObject, singleOf, valuesOf } from "./flat-cell.ts";

/**
 * Cells to plain values, for every form that a cell may take (semantics 2.15, 2.21, 2.22, 2.51). Readers go by the shape
 * of the value, so that a formula or a lookup reads like the field it imitates; whatever cannot be read is undefined,
 * never an exception. What protects a slot is read in protection.ts.
 */

/** Trimmed text; "" for anything that is not text. */
export function readText(cell: unknown): string {
  const value = singleOf(cell);
  if (typeof value === "string") return isErrorValue(value) ? "" : value.trim();
  if (typeof value === "number") return Number.isNaN(value) ? "" : String(value);
  return nameIn(value)?.trim() ?? "";
}

/** Every text, number or name of a choice in the cell, trimmed; errors are none. */
export const readTexts = (cell: unknown): readonly string[] =>
  cell === null ? NO_TEXTS : valuesOf(cell).flatMap((value) => readText(value) || []);

/** Text as it is compared: without marks that nobody sees (semantics 2.69). */
export const readPlain = (cell: unknown): string => plainText(readText(cell));

/** The name of a choice, or a text, as it is compared; undefined for a blank and for anything else. */
export function readName(cell: unknown): string | undefined {
  const name = plainText(nameIn(singleOf(cell)) ?? "");
  return name === "" ? undefined : name;
}

export interface Link {
  readonly id: string;
  readonly name: string;
}

/** Each linked record once, however often a lookup names it. */
export function readLinks(cell: unknown): readonly Link[] {
  const values = valuesOf(cell);
  const [first] = values;
  if (values.length <= 1) return first === undefined ? NO_LINKS : linkIn(first);
  const links = values.flatMap(linkIn);
  const ids = new Set(links.map(({ id }) => id));
  return ids.size === links.length ? links : links.filter(({ id }) => ids.delete(id));
}

export const readLinkIds = <Id extends string>(cell: unknown): readonly Id[] =>
  cell === null ? NO_LINKS : readLinks(cell).map(({ id }) => id as Id);

/** A ticked checkbox reads `true`, an empty one `null`; of a lookup one tick is enough. */
export const readCheckbox = (cell: unknown): boolean =>
  typeof cell === "object" ? valuesOf(cell).includes(true) : cell === true;

/**
 * Yes by a tick, by a number other than 0, and by any text or choice that is no word for no; of several values one is
 * enough, and an error says nothing (semantics 2.15, 2.67).
 */
export const readTruth = (cell: unknown): boolean =>
  typeof cell === "object" ? valuesOf(cell).some(isYes) : isYes(cell);

/** A finite number, also one written as text. */
export function readNumber(cell: unknown): number | undefined {
  const value = singleOf(cell);
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  const text = plainText(nameIn(value) ?? "");
  if (text === "") return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** A whole number of seats; anything else is left alone (semantics 2.26). */
export function readCapacity(cell: unknown): number | undefined {
  const number = readNumber(cell);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}

/**
 * The time of day, in minutes, of text, a select, a duration in seconds or a date-time in the given zone.
 * A duration of 24 hours and the text `24:00` are the end of the day. Without a zone a date-time is no time, nor is it
 * as the name of a choice (semantics 2.21).
 */
export function readTime(cell: unknown, zone: Zone | undefined): Minute | undefined {
  const value = singleOf(cell);
  if (typeof value === "number") {
    const minute = value / 60;
    return Number.isInteger(minute) && minute >= 0 && minute <= END_OF_DAY ? (minute as Minute) : undefined;
  }
  const text = nameIn(value);
  if (text === undefined) return undefined;
  const time = readClock(text);
  if (time !== undefined || zone === undefined || typeof value !== "string") return time;
  const plain = plainText(text);
  const instant = parseInstant(plain);
  if (instant !== undefined) return zone.localOf(instant).minute;
  return parseTimeOfDay(WALL_CLOCK.exec(plain)?.[1] ?? "");
}

/** A date, or the day that a date-time shows in the given zone. */
export function readDate(cell: unknown, zone: Zone): LocalDate | undefined {
  const text = readPlain(cell);
  const instant = parseInstant(text);
  return instant === undefined ? parseDate(text) : zone.localOf(instant).date;
}

/** A moment: a date-time, or the first minute of a date in the given zone. */
export function readInstant(cell: unknown, zone: Zone): Instant | undefined {
  const text = readPlain(cell);
  const date = parseDate(text);
  return date === undefined ? parseInstant(text) : zone.instantOf(date, MIDNIGHT);
}

/** 0–7 (both 0 and 7 are Sunday), English names and abbreviations, Hebrew names and letters (semantics 2.22). */
export function readWeekday(cell: unknown): Weekday | undefined {
  const value = singleOf(cell);
  const given = typeof value === "number" ? String(value) : plainText(nameIn(value) ?? "");
  if (/^[0-7]$/.test(given)) return (Number(given) % 7) as Weekday;
  const text = plainWord(given);
  const { english, hebrew, hebrewLetters, hebrewPrefix } = WEEKDAYS;
  const inEnglish = text.length > 1 ? english.findIndex((name) => name.startsWith(text)) : -1;
  if (inEnglish >= 0) return inEnglish as Weekday;
  const bare = text.replace(hebrewPrefix, "");
  const letter = bare.length === 2 && bare.endsWith("'") ? bare.slice(0, 1) : bare;
  const inHebrew = Math.max(hebrew.indexOf(bare), hebrewLetters.indexOf(letter));
  return inHebrew >= 0 ? (inHebrew as Weekday) : undefined;
}

const NO_LINKS: readonly never[] = [];
const NO_TEXTS: readonly string[] = [];
const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/;

/** A text, or what a choice or a link is called, as it is spelt. */
export function nameIn(value: unknown): string | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  const name = isObject(value) ? value.name : undefined;
  return typeof name === "string" && name !== "" ? name : undefined;
}

/** Each value names a record; what names none may hide one. */
export const areLinks = (cell: unknown): boolean => valuesOf(cell).every((value) => linkIn(value).length > 0);

function linkIn(value: unknown): readonly Link[] {
  if (typeof value === "string") return /^rec\w+$/.test(value) ? [{ id: value, name: "" }] : [];
  if (!isObject(value) || typeof value.id !== "string") return [];
  return [{ id: value.id, name: typeof value.name === "string" ? value.name : "" }];
}

/** Of one value (semantics 2.67). */
export function isYes(value: unknown): boolean {
  if (typeof value === "number") return value !== 0 && !Number.isNaN(value);
  const text = nameIn(value);
  if (text !== undefined) return !isErrorValue(text) && !WORDS_FOR_NO.has(plainWord(text));
  return value === true;
}

const WORDS_FOR_NO: ReadonlySet<string> = new Set(["", ...NO_WORDS.map(plainWord)]);
