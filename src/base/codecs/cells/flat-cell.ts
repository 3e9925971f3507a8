import { plainText } from "../../../domain/text/alike.ts";

/**
 * The values of a cell, whatever its form (semantics 2.68): a lookup may come as a list, as a list of
 * `{linkedRecordId, value}`, or as lists of lists; a blank gives none. Nobody else looks into lists and wrappers.
 */
export function valuesOf(cell: unknown): readonly unknown[] {
  if (Array.isArray(cell)) return cell.length === 0 ? NONE : cell.flatMap(valuesOf);
  if (isObject(cell) && "value" in cell) return valuesOf(cell.value);
  return isEmpty(cell) ? NONE : [cell];
}

export const isBlank = (cell: unknown): boolean => valuesOf(cell).length === 0;

/** The one value of a cell; undefined where it holds none, or several that differ. */
export function singleOf(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return isEmpty(cell) ? undefined : cell;
  if (!Array.isArray(cell) && !("value" in cell)) return cell;
  const values = valuesOf(cell);
  const [value] = values;
  return values.length > 1 && values.some((each) => !isSame(each, value)) ? undefined : value;
}

/** The value is what Airtable gives in place of one that it could not compute. */
export function isErrorValue(value: unknown): boolean {
  if (typeof value === "number") return Number.isNaN(value);
  if (typeof value === "string") return ERROR_TEXT.test(plainText(value));
  return isObject(value) && ("error" in value || "specialValue" in value);
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const NONE: readonly unknown[] = [];
const ERROR_TEXT = /^#(?:ERROR|NaN|REF|NAME)/i;

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "string" && plainText(value) === "");

/** Values of a lookup that several records share; choices and links are told apart by their ids. */
const isSame = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || (isObject(a) && isObject(b) && a.id !== undefined && a.id === b.id);
