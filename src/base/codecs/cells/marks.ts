import { isYes, nameIn } from "./cells.ts";
import { isErrorValue, isObject, valuesOf } from "./flat-cell.ts";

/**
 * Whether a template is marked, as fixed or as reserved: by a tick, a link, a number other than 0, or a text that is no
 * word for no (semantics 2.42). One value that says so is enough; else, where one cannot be read, nobody knows, which
 * is undefined.
 */
export function readMark(...cells: readonly unknown[]): boolean | undefined {
  const said = cells.flatMap(valuesOf).map(marks);
  return said.includes(true) || (said.includes(undefined) ? undefined : false);
}

function marks(value: unknown): boolean | undefined {
  if (isErrorValue(value)) return undefined;
  // A link marks by itself, whatever the record that it leads to is called.
  if (isObject(value) && typeof value.id === "string" && value.id.startsWith("rec")) return true;
  if (isObject(value) && nameIn(value) === undefined) return typeof value.id === "string" ? true : undefined;
  return isYes(value);
}
