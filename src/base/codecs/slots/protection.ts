import { plainText } from "../../../domain/text/alike.ts";
import { isYes, nameIn } from "../cells/cells.ts";
import { isErrorValue, valuesOf } from "../cells/flat-cell.ts";

/**
 * Cells that keep a slot from being touched, read so that a doubt protects (semantics 2.68): one value that says so is
 * enough; else, where a value cannot be read, nobody knows, which is undefined.
 */
type Protects = boolean | undefined;

export const readLock = (cell: unknown): Protects =>
  anyOf(cell, (value) =>
    isErrorValue(value) || (typeof value === "object" && nameIn(value) === undefined)
      ? undefined
      : isYes(value),
  );

/** Lessons and students: whatever is left in the cell is somebody. */
export const readBookings = (cell: unknown): Protects =>
  anyOf(cell, (value) => (isErrorValue(value) ? undefined : true));

/** A number above 0, or a text that begins with one, as `2/4` does. */
export const readOccupancy = (cell: unknown): Protects =>
  anyOf(cell, (value) => {
    const number = leadingNumber(value);
    return number === undefined ? undefined : number > 0;
  });

/** The number that an occupancy begins with; undefined where it begins with none. */
export function leadingNumber(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isNaN(value) ? undefined : value;
  if (typeof value === "boolean") return Number(value);
  const match = /^[+-]?\d+(?:\.\d+)?/.exec(plainText(nameIn(value) ?? ""));
  return match ? Number(match[0]) : undefined;
}

function anyOf(cell: unknown, says: (value: unknown) => Protects): Protects {
  if (cell === null) return false;
  const said = valuesOf(cell).map(says);
  return said.includes(true) || (said.includes(undefined) ? undefined : false);
}
