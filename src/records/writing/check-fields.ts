import { COMPUTED_TYPES } from "../../base/codecs/cells/field-types.ts";
import type { FieldSchema } from "../../base/port.ts";
import { parseDate } from "../../domain/time/civil-time.ts";
import { parseInstant } from "../../domain/time/instant.ts";
import { RecordsError } from "../records-error.ts";
import type { Fields, RecordsTable } from "../records-port.ts";

/** Throws a `RecordsError` that names the first field which is unknown, computed, or cannot take its value. */
export function checkFields(table: RecordsTable, fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) {
    const field = knownField(table, name);
    if (field.isComputed || COMPUTED_TYPES.has(field.type))
      throw new RecordsError(
        "invalid",
        `Airtable computes ${table.name}.${name}; it cannot be written`,
        name,
      );
    if (value === null) continue;
    const expected = expectation(field, value);
    if (expected !== undefined)
      throw new RecordsError(
        "invalid",
        `${table.name}.${name}: got ${shown(value)}, expected ${expected}`,
        name,
      );
  }
}

/** Throws a `RecordsError` where the table has no such field. */
export function knownField(table: RecordsTable, name: string): FieldSchema {
  const field = table.fields.find((each) => each.name === name);
  if (field) return field;
  throw new RecordsError("invalid", `${table.name} has no field ${JSON.stringify(name)}`, name);
}

/** What the field expects; undefined when the value will do, or when the type of the field is not known. */
function expectation(field: FieldSchema, value: unknown): string | undefined {
  switch (field.type) {
    case "singleLineText":
    case "multilineText":
    case "richText":
    case "email":
    case "url":
    case "phoneNumber":
      return typeof value === "string" ? undefined : "a text";
    case "number":
    case "currency":
    case "percent":
    case "duration":
      return typeof value === "number" && Number.isFinite(value) ? undefined : "a number";
    case "rating":
      return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 10
        ? undefined
        : "a whole number";
    case "checkbox":
      return typeof value === "boolean" ? undefined : "true or false";
    case "date":
      return typeof value === "string" && parseDate(value) !== undefined ? undefined : "a date as YYYY-MM-DD";
    case "dateTime":
      return typeof value === "string" && parseInstant(value) !== undefined
        ? undefined
        : "a moment with its offset, such as 2026-01-14T08:00:00.000Z";
    case "singleSelect":
      return typeof value === "string" && isChoice(field, value) ? undefined : `one of ${choices(field)}`;
    case "multipleSelects":
      return isListOf(value, (each) => isChoice(field, each)) ? undefined : `a list of ${choices(field)}`;
    case "multipleRecordLinks":
      return isListOf(value, (each) => /^rec[A-Za-z0-9]+$/.test(each))
        ? undefined
        : 'a list of ids of records, such as ["rec…"]';
    default:
      return undefined;
  }
}

const isChoice = ({ options }: FieldSchema, name: string): boolean =>
  (options?.choices ?? []).some((choice) => choice.name === name);

const choices = ({ options }: FieldSchema): string =>
  (options?.choices ?? []).map(({ name }) => JSON.stringify(name)).join(", ") ||
  "its choices, of which there are none";

const isListOf = (value: unknown, fits: (each: string) => boolean): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === "string" && fits(each));

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
