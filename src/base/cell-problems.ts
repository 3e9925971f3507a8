import type { Problem, ProblemKind } from "../domain/problem.ts";
import { isBlank, readName } from "./cells.ts";
import type { TableSpec } from "./schema.ts";

/** A field as problems of single cells name it: `starts ("start_time")`. */
export const fieldLabel = ({ fields }: TableSpec, key: string): string =>
  `${key} ("${fields[key]?.name ?? key}")`;

type ProblemDetails = Partial<Pick<Problem, "found" | "against">>;

/** Problems of the fields of one table, their text being the label and what is the matter. */
export const problemsOf =
  (spec: TableSpec) =>
  (key: string, kind: ProblemKind, matter: string, details: ProblemDetails = {}): Problem => ({
    text: `${fieldLabel(spec, key)}: ${matter}`,
    kind,
    field: spec.fields[key]?.name ?? key,
    found: "",
    against: "",
    ...details,
  });

/** What stands in the cell, and what should. */
export const unreadable = (spec: TableSpec, key: string, cell: unknown, expected: string): Problem =>
  isBlank(cell)
    ? problemsOf(spec)(key, "empty", `empty, expected ${expected}`)
    : problemsOf(spec)(key, "unreadable", `${shown(cell)} is not ${expected}`, { found: shown(cell) });

/** A cell in an error text: short, and with invisible characters made visible. */
function shown(cell: unknown): string {
  const text = JSON.stringify(readName(cell) ?? cell) ?? String(cell);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
