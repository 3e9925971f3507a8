import { isBlank, readName } from "./cells.ts";
import type { TableSpec } from "./schema.ts";

/** A field as problems of single cells name it: `starts ("start_time")`. */
export const fieldLabel = ({ fields }: TableSpec, key: string): string =>
  `${key} ("${fields[key]?.name ?? key}")`;

/** What stands in the cell, and what should. */
export const unreadable = (label: string, cell: unknown, expected: string): string =>
  isBlank(cell) ? `${label}: empty, expected ${expected}` : `${label}: ${shown(cell)} is not ${expected}`;

/** A cell in an error text: short, and with invisible characters made visible. */
function shown(cell: unknown): string {
  const text = JSON.stringify(readName(cell) ?? cell) ?? String(cell);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
