import { COMPUTED_TYPES } from "../../src/base/codecs/cells/field-types.ts";
import type { Choice, FieldOptions } from "../../src/base/port.ts";
import { formatDate, parseDate, parseTimeOfDay } from "../../src/domain/time/civil-time.ts";
import { formatInstant, type Instant, instantAt, parseInstant } from "../../src/domain/time/instant.ts";
import { shownZone } from "./shown-zone.ts";

/** What a refusal is about, where Airtable may have other words for it than are known here. */
export type RefusedPart = "choice" | "link" | "value" | "field" | "computed" | "gone" | "structure";

/** What is refused of a write; the call that holds it writes nothing. */
export class RefusedWriteError extends Error {
  override readonly name = "RefusedWriteError";
  readonly part: RefusedPart;

  constructor(message: string, part: RefusedPart = "structure") {
    super(message);
    this.part = part;
  }
}

export interface FormatField {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly options: FieldOptions | null;
}

/**
 * A written cell in the form in which it is kept: choices by id, links as ids, instants in UTC, blank as `null`.
 * Throws what Airtable says to a value in any other form. Whether linked records exist is the store's affair.
 */
export function storedCell(field: FormatField, value: unknown): unknown {
  if (COMPUTED_TYPES.has(field.type)) {
    throw new RefusedWriteError(
      `Can't set cell values: Field '${field.name}' is computed and cannot be set`,
      "computed",
    );
  }
  if (value === null) return null;
  const stored = FORMATS[field.type]?.(value, field.options);
  if (stored === undefined)
    throw new RefusedWriteError(
      `Field "${field.id}" cannot accept the provided value.`,
      isChoice(field) ? "choice" : "value",
    );
  return stored;
}

const isChoice = ({ type }: FormatField): boolean => type === "singleSelect" || type === "multipleSelects";

type Format = (value: unknown, options: FieldOptions | null) => unknown;

const text: Format = (value) => (typeof value === "string" ? (value === "" ? null : value) : undefined);
const number: Format = (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined);

const FORMATS: Readonly<Record<string, Format>> = {
  singleLineText: text,
  multilineText: text,
  richText: text,
  email: text,
  url: text,
  phoneNumber: text,
  number,
  currency: number,
  percent: number,
  duration: number,
  checkbox: (value) => (typeof value === "boolean" ? (value ? true : null) : undefined),
  singleSelect: (value, options) => choiceOf(value, options)?.id,
  multipleSelects: (value, options) => {
    if (!Array.isArray(value)) return undefined;
    const choices = value.map((item) => choiceOf(item, options)?.id);
    return choices.includes(undefined) ? undefined : choices.length === 0 ? null : choices;
  },
  multipleRecordLinks: (value) => {
    if (!Array.isArray(value)) return undefined;
    const ids = value.map(idOf);
    return ids.includes(undefined) ? undefined : ids.length === 0 ? null : ids;
  },
  rating: (value, options) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= Number(options?.max ?? 10)
      ? value
      : undefined,
  barcode: (value) =>
    typeof value === "object" && value !== null && "text" in value && typeof value.text === "string"
      ? value
      : undefined,
  date: (value) => {
    const text = instantText(value) ?? value;
    const [day] = typeof text === "string" ? text.split("T") : [];
    const date = day === undefined ? undefined : parseDate(day);
    return date === undefined ? undefined : formatDate(date);
  },
  dateTime: (value, options) => {
    const text = instantText(value) ?? value;
    const instant =
      typeof text === "string" ? (parseInstant(text) ?? localInstant(text, options)) : undefined;
    return instant === undefined ? undefined : formatInstant(instant);
  },
};

/** A text without an offset is in the zone that the field shows; in whose "client" is, is not known. */
function localInstant(text: string, options: FieldOptions | null): Instant | undefined {
  const [, day = "", time = "00:00"] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?$/.exec(text) ?? [];
  const [date, minute] = [parseDate(day), parseTimeOfDay(time)];
  const zone = shownZone(options);
  return date === undefined || minute === undefined ? undefined : zone?.instantOf(date, minute);
}

/** A `Date`, which may be of the script's own world; as the clock of the automation, it is read in UTC. */
const instantText = (value: unknown): string | undefined =>
  Object.prototype.toString.call(value) === "[object Date]" && !Number.isNaN(Number(value))
    ? formatInstant(instantAt(Number(value)))
    : undefined;

/** Scripts name a choice by `{name}` or `{id}`, never by a bare text; matching is exact. */
function choiceOf(value: unknown, options: FieldOptions | null): Choice | undefined {
  const id = idOf(value);
  const name = typeof value === "object" && value !== null && "name" in value ? value.name : undefined;
  return options?.choices?.find((choice) => (id === undefined ? choice.name === name : choice.id === id));
}

const idOf = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
    ? value.id
    : undefined;
