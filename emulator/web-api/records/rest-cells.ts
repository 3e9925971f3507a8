import { COMPUTED_TYPES } from "../../../src/base/codecs/cells/field-types.ts";
import type { FieldOptions } from "../../../src/base/port.ts";
import { formatDate, type Minute, parseDate, parseTimeOfDay } from "../../../src/domain/time/civil-time.ts";
import { formatInstant, type Instant, instantAt, parseInstant } from "../../../src/domain/time/instant.ts";
import { zoneOf } from "../../../src/domain/time/zone.ts";
import type { StoredField } from "../../store/stored-table.ts";
import { invalidValue, noSuchRow, notEmulated, unknownChoice, unparsedValue } from "../api-error.ts";

/** A cell as the Web API answers it, from the form in which a script reads it; undefined where it is left out. */
export function restCell(field: StoredField, value: unknown): unknown {
  if (value === null || value === undefined || value === false || value === "") return undefined;
  if (Array.isArray(value) && value.length === 0) return undefined;
  const { type } = field.options?.result ?? field;
  const isList = Array.isArray(value);
  if (NAMED.has(type)) return isList ? value.map(nameOf) : nameOf(value);
  if (type === "multipleRecordLinks" && isList) return value.map(idOf);
  return value;
}

const NAMED: ReadonlySet<string> = new Set(["singleSelect", "multipleSelects", "externalSyncSource"]);
const nameOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "name" in value ? value.name : value;
const idOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "id" in value ? value.id : value;

/** What a written cell needs to know beside its field. */
export interface WriteContext {
  readonly typecast: boolean;
  /** The linked table has such a record. */
  isRecord(field: StoredField, id: string): boolean;
  /** Makes a choice of that name, where the writer may do so. */
  addChoice(field: StoredField, name: string): void;
}

/** A written cell in the form in which a script would write it. Throws an `ApiError` for what the field does not take. */
export function scriptingCell(field: StoredField, value: unknown, context: WriteContext): unknown {
  if (COMPUTED_TYPES.has(field.type)) throw invalidValue(field.name);
  if (value === null) return null;
  const read = READERS[field.type];
  if (!read) throw notEmulated(`writing into fields of type ${field.type} (field "${field.name}")`);
  return read(field, context.typecast ? cast(field, value) : value, context);
}

type Reader = (field: StoredField, value: unknown, context: WriteContext) => unknown;

const text: Reader = (field, value) => {
  if (typeof value !== "string") throw invalidValue(field.name);
  return value;
};
const number: Reader = (field, value) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidValue(field.name);
  return value;
};

/** A field without its own cap takes as many characters. */
const LONGEST_TEXT = 100_000;
const longText: Reader = (field, value, context) => {
  if (typeof value === "string" && value.length > LONGEST_TEXT) throw invalidValue(field.name);
  return text(field, value, context);
};

const READERS: Readonly<Record<string, Reader>> = {
  singleLineText: longText,
  multilineText: longText,
  richText: (field, value, context) => {
    const given = longText(field, value, context) as string;
    // Airtable keeps the text of its own editor.
    return given === "" || given.endsWith("\n")
      ? given.replace(/^\* /gm, "- ")
      : `${given.replace(/^\* /gm, "- ")}\n`;
  },
  email: text,
  url: text,
  phoneNumber: text,
  number,
  currency: number,
  percent: number,
  duration: number,
  rating: number,
  checkbox: (field, value) => {
    if (typeof value !== "boolean") throw invalidValue(field.name);
    return value;
  },
  singleSelect: (field, value, context) => choiceOf(field, value, context),
  multipleSelects: (field, value, context) => {
    if (!Array.isArray(value)) throw invalidValue(field.name);
    return [...new Set(value)].map((name) => choiceOf(field, name, context));
  },
  multipleRecordLinks: (field, value, { isRecord }) => {
    if (!Array.isArray(value)) throw invalidValue(field.name);
    return [...new Set(value)].map((id: unknown) => {
      if (typeof id !== "string") throw invalidValue(field.name);
      if (!isRecord(field, id)) throw noSuchRow(id);
      return { id };
    });
  },
  barcode: (_, value) => value,
  date: (field, value) => {
    const day = typeof value === "string" ? parseDate(value) : undefined;
    // A whole instant is no day for Airtable.
    if (day === undefined) throw invalidValue(field.name);
    return formatDate(day);
  },
  dateTime: (field, value) => {
    const instant =
      typeof value === "number"
        ? instantAt(value)
        : typeof value === "string"
          ? instantIn(field, value)
          : undefined;
    if (instant === undefined || !Number.isFinite(instant)) throw unparsedValue(value, field.name);
    return formatInstant(instant);
  },
};

/** A text that names no offset is read in the zone of the field. */
function instantIn({ options }: StoredField, value: string): Instant | undefined {
  const instant = parseInstant(value);
  if (instant !== undefined) return instant;
  const [day = "", time = "00:00"] = value.split(/[T ]/);
  const [date, minute] = [
    parseDate(day),
    parseTimeOfDay(time.replace(/:00(\.000)?$/, (end) => (time.length > 5 ? "" : end))),
  ];
  if (date === undefined || minute === undefined) return undefined;
  const name = options?.timeZone;
  const zone = zoneOf(name === undefined || name === "client" ? "UTC" : String(name));
  return zone?.instantOf(date, minute as Minute);
}

function choiceOf(field: StoredField, value: unknown, { typecast, addChoice }: WriteContext): unknown {
  if (typeof value !== "string") throw invalidValue(field.name);
  const choices = (field.options as FieldOptions | null)?.choices ?? [];
  if (!choices.some(({ name }) => name === value)) {
    if (!typecast) throw unknownChoice(value);
    addChoice(field, value);
  }
  return { name: value };
}

/** What `typecast` makes of texts. */
function cast(field: StoredField, value: unknown): unknown {
  if (typeof value === "string" && READERS[field.type] === number && value.trim() !== "") {
    const read = Number(value);
    return Number.isNaN(read) ? value : read;
  }
  if (typeof value === "number" && READERS[field.type] === longText) return String(value);
  if (typeof value === "string" && field.type === "checkbox") return value === "true" || value === "checked";
  if (typeof value === "string" && LISTS.has(field.type)) return value.split(",").map((each) => each.trim());
  return value;
}

const LISTS: ReadonlySet<string> = new Set(["multipleSelects", "multipleRecordLinks"]);
