import type { TimeSpan } from "../domain/overlap.ts";
import {
  END_OF_DAY,
  endOfSpan,
  type LocalDate,
  type Minute,
  parseDate,
  parseTimeOfDay,
  type Weekday,
  weekdayOf,
} from "../domain/time/civil-time.ts";
import { type Instant, parseInstant } from "../domain/time/instant.ts";
import { isFirstOfWeek, lastWeekdays, MOST_WEEKS } from "../domain/time/week-pattern.ts";

/** A week template in the engine's own terms. */
export interface ReadTemplate {
  readonly id: string;
  readonly from: LocalDate | undefined;
  readonly through: LocalDate | undefined;
  /** Undefined is newer than any. */
  readonly createdAt: Instant | undefined;
  /** The length of the cycle. */
  readonly weeks: number;
  readonly slots: readonly ReadSlot[];
}

export interface ReadSlot extends TimeSpan {
  readonly index: number;
  readonly weekday: Weekday;
  readonly anchorId: string;
}

/**
 * The active templates of a JSON as other programs write it: `{"templates": […]}` or the list itself. A template that
 * is out of use is not read further than that; one that does not say is in use (semantics 2.85).
 * @throws {TypeError} names the template, what it says and what is expected (semantics 2.52–2.54, 2.79, 2.85).
 */
export function readTemplates(json: unknown): readonly ReadTemplate[] {
  const list = isObject(json) && !Array.isArray(json) ? json.templates : json;
  if (!Array.isArray(list))
    throw new TypeError(`Week templates: ${shown(list)}, expected a list, or an object with "templates"`);
  return list.flatMap((template: unknown, position) => readTemplate(template, position) ?? []);
}

function readTemplate(template: unknown, position: number): ReadTemplate | undefined {
  if (!isObject(template)) throw wrong(`number ${position + 1}`, "the template", template, "an object");
  const { id } = template;
  if (typeof id !== "string" || id === "") throw wrong(`number ${position + 1}`, "id", id, "a text");
  const fail = (what: string, found: unknown, expected: string) => wrong(id, what, found, expected);
  const { active = true, startDate, endDate, createdAt, weeks } = template;
  if (typeof active !== "boolean") throw fail("active", active, "true or false");
  if (!active) return undefined;

  const from = optional(startDate, parseDate, () =>
    fail("startDate", startDate, "a Monday or a Sunday as YYYY-MM-DD"),
  );
  if (from !== undefined && !isFirstOfWeek(from))
    throw fail("startDate", startDate, "a Monday or a Sunday as YYYY-MM-DD");
  const endExpected = "the last day of a week, not before the start, as YYYY-MM-DD";
  const through = optional(endDate, parseDate, () => fail("endDate", endDate, endExpected));
  if (through !== undefined && !closesWeek(from, through)) throw fail("endDate", endDate, endExpected);
  const born = optional(createdAt, parseMoment, () => fail("createdAt", createdAt, "an ISO date-time"));

  const patterns = listOf(weeks, (found) => fail("weeks", found, "a list")).map((week) =>
    readWeek(week, fail),
  );
  const length = Math.max(1, ...patterns.map(({ index }) => index));
  if (from === undefined && length > 1)
    throw fail("startDate", startDate, "the day on which the cycle begins");
  const slots = patterns.flatMap((pattern) => pattern.slots);
  for (const [position, slot] of slots.entries()) {
    const twin = slots.findIndex((other) => isSamePlace(other, slot));
    if (twin < position)
      throw fail(
        `anchorId on day ${slot.weekday || SUNDAY} of week ${slot.index}`,
        slot.anchorId,
        "another name for each hour of a day",
      );
  }
  return { id, from, through, createdAt: born, weeks: length, slots };
}

type Fail = (what: string, found: unknown, expected: string) => TypeError;

function readWeek(
  week: unknown,
  fail: Fail,
): { readonly index: number; readonly slots: readonly ReadSlot[] } {
  if (!isObject(week)) throw fail("a week", week, "an object");
  const { index, days } = week;
  if (typeof index !== "number" || !Number.isInteger(index) || index < 1 || index > MOST_WEEKS)
    throw fail("week index", index, `a whole number from 1 to ${MOST_WEEKS}`);
  const slots = listOf(days, (found) => fail(`days of week ${index}`, found, "a list")).flatMap((day) => {
    if (!isObject(day)) throw fail(`a day of week ${index}`, day, "an object");
    const weekday = readDay(day.day);
    if (weekday === undefined) throw fail("day", day.day, "1 (Monday) to 7 (Sunday), or a name such as Mon");
    const place = `day ${shown(day.day)} of week ${index}`;
    return listOf(day.slots, (found) => fail(`slots on ${place}`, found, "a list")).map((slot): ReadSlot => {
      if (!isObject(slot)) throw fail(`a slot on ${place}`, slot, "an object");
      const { anchorId } = slot;
      if (typeof anchorId !== "string" || anchorId === "")
        throw fail(`anchorId on ${place}`, anchorId, "a text that names the hour");
      const span = readSpan(slot.start, slot.end);
      if (!span) throw fail(`slot ${anchorId} on ${place}`, slot, "a start before an end, as HH:mm");
      return { index, weekday, anchorId, ...span };
    });
  });
  return { index, slots };
}

const wrong = (template: string, what: string, found: unknown, expected: string): TypeError =>
  new TypeError(`Week template ${template}: ${what} ${shown(found)}, expected ${expected}`);

const shown = (found: unknown): string => (found === undefined ? "is missing" : JSON.stringify(found));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function listOf(value: unknown, fail: (found: unknown) => TypeError): readonly unknown[] {
  if (!Array.isArray(value)) throw fail(value);
  return value;
}

/** A part that may be missing or null; a text that cannot be read is an error. */
function optional<Value>(
  value: unknown,
  parse: (text: string) => Value | undefined,
  fail: () => TypeError,
): Value | undefined {
  if (value === undefined || value === null) return undefined;
  const parsed = typeof value === "string" ? parse(value) : undefined;
  if (parsed === undefined) throw fail();
  return parsed;
}

/** ISO in any of its forms, or as SQL prints it; without an offset it is UTC. */
function parseMoment(text: string): Instant | undefined {
  const [, date, time = "T00:00:00", offset = "Z"] =
    /^(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/i.exec(
      text.trim(),
    ) ?? [];
  if (date === undefined) return undefined;
  const minutes = /^[+-]\d{2}$/.test(offset) ? `${offset}:00` : offset.toUpperCase();
  return parseInstant(`${date}${time.replace(" ", "T").toUpperCase()}${minutes}`);
}

const closesWeek = (from: LocalDate | undefined, through: LocalDate): boolean =>
  (from === undefined || through > from) && lastWeekdays(from).includes(weekdayOf(through));

const isSamePlace = (a: ReadSlot, b: ReadSlot): boolean =>
  a.index === b.index && a.weekday === b.weekday && a.anchorId === b.anchorId;

/** 7 is Sunday, as 0 is in the engine; names may be cut down to two letters. */
function readDay(day: unknown): Weekday | undefined {
  if (typeof day !== "number" && typeof day !== "string") return undefined;
  const text = String(day).trim().toLowerCase();
  if (/^[1-7]$/.test(text)) return (Number(text) % SUNDAY) as Weekday;
  const named = text.length < 2 ? -1 : DAY_NAMES.findIndex((name) => name.startsWith(text));
  return named < 0 ? undefined : (named as Weekday);
}

const SUNDAY = 7;
const DAY_NAMES = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

function readSpan(start: unknown, end: unknown): TimeSpan | undefined {
  if (typeof start !== "string" || typeof end !== "string") return undefined;
  const starts = parseTimeOfDay(start);
  const given: Minute | undefined = end === "24:00" ? END_OF_DAY : parseTimeOfDay(end);
  if (starts === undefined || given === undefined) return undefined;
  const ends = endOfSpan(starts, given);
  return starts < ends ? { starts, ends } : undefined;
}
