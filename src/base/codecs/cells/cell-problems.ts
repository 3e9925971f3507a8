import type { Expectation, Problem, ProblemKind } from "../../../domain/problem.ts";
import { withMarksShown } from "../../../domain/text/alike.ts";
import { shortened } from "../../../domain/text/shortened.ts";
import { MOST_WEEKS } from "../../../domain/time/week-pattern.ts";
import type { TableSpec } from "../../schema/field-spec.ts";
import { nameIn } from "./cells.ts";
import { isBlank, singleOf } from "./flat-cell.ts";

/** A field as problems of single cells name it: `starts ("start_time")`. */
export const fieldLabel = ({ fields }: TableSpec, key: string): string =>
  `${key} ("${fields[key]?.name ?? key}")`;

type ProblemDetails = Partial<Pick<Problem, "found" | "against" | "expected" | "weekdays">>;

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
export const unreadable = (spec: TableSpec, key: string, cell: unknown, expected: Expectation): Problem =>
  isBlank(cell)
    ? problemsOf(spec)(key, "empty", `empty, expected ${EXPECTED[expected]}`, { expected })
    : problemsOf(spec)(key, "unreadable", `${shownCell(cell)} is not ${EXPECTED[expected]}`, {
        found: shownCell(cell),
        expected,
      });

/** Of a field that says whether a template is in use; it has several names, and no entry in the schema. */
export const unreadableUse = (name: string, cell: unknown): Problem => ({
  text: `active ("${name}"): ${shownCell(cell)} is not ${EXPECTED["in-use"]}`,
  kind: "unreadable",
  field: name,
  found: shownCell(cell),
  against: "",
  expected: "in-use",
});

const EXPECTED: Readonly<Record<Expectation, string>> = {
  weekday: "a weekday: 0–7, or its name in English or Hebrew",
  start: "a time of day such as 14:30",
  end: "a time of day such as 15:30",
  "closure-hour": "a time of day, or both times empty for whole days",
  date: "a date",
  weeks: `a whole number from 1 to ${MOST_WEEKS}`,
  name: "a name",
  "one-type": "one lesson type",
  teachers: "a link to teachers",
  "in-use": "a tick, or a word for in use or out of use",
  mark: "a tick, a link, or a word for yes or no",
};

/** A cell in an error text: short, and with marks that nobody sees made visible. */
function shownCell(cell: unknown): string {
  const text = JSON.stringify(nameIn(singleOf(cell)) ?? cell) ?? String(cell);
  return shortened(withMarksShown(text), 80);
}
