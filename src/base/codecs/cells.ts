import {
  END_OF_DAY,
  formatTimeOfDay,
  type LocalDate,
  MIDNIGHT,
  type Minute,
  parseDate,
  parseTimeOfDay,
  type Weekday,
} from "../../domain/time.ts";
import { formatInstant, type Instant, parseInstant, type Zone } from "../../domain/zone.ts";
import type { Choice, FieldSchema } from "../port.ts";
import { WEEKDAYS } from "../schema.ts";

/**
 * Cells to plain values and back, for every form that a cell may take (semantics 2.15, 2.18, 2.21, 2.22, 2.51).
 * Readers go by the shape of the value, so that a formula or a lookup reads like the field it imitates;
 * whatever cannot be read is undefined, never an exception.
 */

export const isBlank = (cell: unknown): boolean => {
  const value = single(cell);
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
};

/** Trimmed text; "" for anything that is not text. */
export function readText(cell: unknown): string {
  const value = single(cell);
  if (typeof value === "string") return isErrorText(value) ? "" : value.trim();
  if (typeof value === "number") return String(value);
  return readName(value)?.trim() ?? "";
}

/** The name of the choice of a single select, exactly as it is spelt; also plain text, as formulas give it. */
export function readName(cell: unknown): string | undefined {
  const value = single(cell);
  if (typeof value === "string") return value === "" ? undefined : value;
  const name = isObject(value) ? value.name : undefined;
  return typeof name === "string" && name !== "" ? name : undefined;
}

export interface Link {
  readonly id: string;
  readonly name: string;
}

export function readLinks(cell: unknown): readonly Link[] {
  if (!Array.isArray(cell)) return [];
  return cell.flatMap((item: unknown) => {
    if (typeof item === "string") return [{ id: item, name: "" }];
    if (!isObject(item) || typeof item.id !== "string") return [];
    return [{ id: item.id, name: typeof item.name === "string" ? item.name : "" }];
  });
}

export const readLinkIds = <Id extends string>(cell: unknown): readonly Id[] =>
  cell === null ? NO_LINKS : readLinks(cell).map(({ id }) => id as Id);

/** A ticked checkbox reads `true`, an empty one `null`. */
export const readCheckbox = (cell: unknown): boolean => single(cell) === true;

/** True for true, non-zero numbers and any text but empty, `0` and `false`; an error is false (semantics 2.15). */
export function readTruth(cell: unknown): boolean {
  if (Array.isArray(cell)) return cell.some((item) => readTruth(unwrapLookup(item)));
  if (typeof cell === "number") return cell !== 0 && !Number.isNaN(cell);
  if (typeof cell === "string") return !isErrorText(cell) && !FALSE_TEXTS.has(cell.trim().toLowerCase());
  return cell === true;
}

/** A finite number, also one written as text. */
export function readNumber(cell: unknown): number | undefined {
  const value = single(cell);
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** A whole number of seats; anything else is left alone (semantics 2.26). */
export function readCapacity(cell: unknown): number | undefined {
  const number = readNumber(cell);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}

/** More than nobody; a rollup may also give the list of what it counts. */
export const readOccupied = (cell: unknown): boolean =>
  Array.isArray(cell) ? cell.some((item) => (readNumber(item) ?? 0) > 0) : (readNumber(cell) ?? 0) > 0;

/**
 * The time of day, in minutes, of text, a select, a duration in seconds or a date-time in the school's zone.
 * A duration of 24 hours is the end of the day.
 */
export function readTime(cell: unknown, zone: Zone): Minute | undefined {
  const value = single(cell);
  if (typeof value === "number") {
    const minute = value / 60;
    return Number.isInteger(minute) && minute >= 0 && minute <= END_OF_DAY ? (minute as Minute) : undefined;
  }
  const text = readName(value)?.trim();
  if (text === undefined) return undefined;
  const time = parseTimeOfDay(text);
  if (time !== undefined) return time;
  const instant = parseInstant(text);
  if (instant !== undefined) return zone.localOf(instant).minute;
  return parseTimeOfDay(WALL_CLOCK.exec(text)?.[1] ?? "");
}

/** A date, or the day that a date-time shows in the school's zone. */
export function readDate(cell: unknown, zone: Zone): LocalDate | undefined {
  const text = readText(cell);
  const instant = parseInstant(text);
  return instant === undefined ? parseDate(text) : zone.localOf(instant).date;
}

/** A moment: a date-time, or the first minute of a date in the school's zone. */
export function readInstant(cell: unknown, zone: Zone): Instant | undefined {
  const text = readText(cell);
  const date = parseDate(text);
  return date === undefined ? parseInstant(text) : zone.instantOf(date, MIDNIGHT);
}

/** 0–7 (both 0 and 7 are Sunday), English names and abbreviations, Hebrew names and letters (semantics 2.22). */
export function readWeekday(cell: unknown): Weekday | undefined {
  const value = single(cell);
  const text = (typeof value === "number" ? String(value) : (readName(value) ?? "")).trim();
  if (/^[0-7]$/.test(text)) return (Number(text) % 7) as Weekday;
  const { english, hebrew, hebrewLetters, hebrewPrefix, hebrewSuffix } = WEEKDAYS;
  const inEnglish = text.length > 1 ? english.findIndex((name) => name.startsWith(text.toLowerCase())) : -1;
  if (inEnglish >= 0) return inEnglish as Weekday;
  const bare = text.replace(hebrewPrefix, "").replace(hebrewSuffix, "");
  const inHebrew = Math.max(hebrew.indexOf(bare), hebrewLetters.indexOf(bare));
  return inHebrew >= 0 ? (inHebrew as Weekday) : undefined;
}

/** Writes values into one field in that field's own form. */
export interface CellWriter<Value> {
  /** False when the field is a select without a choice for the value; choices are never made by a run (semantics 2.19). */
  accepts(value: Value): boolean;
  /** `date` is the day of the record, which a date-time needs. Undefined where `accepts` is false. */
  write(value: Value, date: LocalDate): unknown;
}

export function timeWriter(field: FieldSchema, zone: Zone): CellWriter<Minute> {
  if (field.type === "duration") return always((minute) => minute * 60);
  if (field.type === "dateTime") return always((minute, date) => formatInstant(zone.instantOf(date, minute)));
  if (field.type !== "singleSelect") return always(clockText);
  return choiceWriter(field, (choices, minute) => {
    const text = clockText(minute);
    return (
      choices.find(({ name }) => name === text) ??
      choices.find(({ name }) => parseTimeOfDay(name.trim()) === parseTimeOfDay(text))
    );
  });
}

/** What a written time reads back as: a local time that the spring clock change skips comes back later (semantics 2.24). */
export function readsBackAs(field: FieldSchema, zone: Zone, minute: Minute, date: LocalDate): Minute {
  return field.type === "dateTime" ? zone.localOf(zone.instantOf(date, minute)).minute : minute;
}

export function weekdayWriter(field: FieldSchema): CellWriter<number> {
  if (field.type === "number") return always((weekday) => weekday);
  if (field.type !== "singleSelect") return always(String);
  return choiceWriter(field, (choices, weekday) => choices.find(({ name }) => readWeekday(name) === weekday));
}

/** Only the identical choice will do: the type decides who may book (semantics 2.19). */
export const nameWriter = (field: FieldSchema): CellWriter<string> =>
  choiceWriter(field, (choices, value) => choices.find(({ name }) => name === value));

export const choicesOf = (field: FieldSchema): readonly Choice[] => field.options?.choices ?? [];

const NO_LINKS: readonly never[] = [];
const FALSE_TEXTS: ReadonlySet<string> = new Set(["", "0", "false"]);
const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Newer hosts wrap each value of a lookup in an object. */
const unwrapLookup = (item: unknown): unknown => (isObject(item) && "value" in item ? item.value : item);

/** A lookup of one value stands for the value. */
function single(cell: unknown): unknown {
  if (!Array.isArray(cell)) return cell;
  return cell.length === 1 ? unwrapLookup(cell[0]) : cell.length === 0 ? null : cell;
}

const isErrorText = (text: string): boolean => /^#ERROR/i.test(text.trim());

/** 24:00 is stored as 00:00 wherever a clock time is spelt out (semantics 2.18). */
const clockText = (minute: Minute): string => formatTimeOfDay(minute === END_OF_DAY ? MIDNIGHT : minute);

const always = <Value>(write: (value: Value, date: LocalDate) => unknown): CellWriter<Value> => ({
  accepts: () => true,
  write,
});

function choiceWriter<Value>(
  field: FieldSchema,
  find: (choices: readonly Choice[], value: Value) => Choice | undefined,
): CellWriter<Value> {
  const found = new Map<Value, Choice | undefined>();
  const choiceFor = (value: Value): Choice | undefined => {
    if (!found.has(value)) found.set(value, find(choicesOf(field), value));
    return found.get(value);
  };
  return {
    accepts: (value) => choiceFor(value) !== undefined,
    write: (value) => {
      const choice = choiceFor(value);
      return choice && { name: choice.name };
    },
  };
}
