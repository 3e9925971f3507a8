/**
 * What cannot be meant among settings and input variables: for the error as English text, for a report in any language
 * as a kind with what it names.
 */
export type SettingProblem =
  | Misread
  /** An input variable without which nothing can be done. */
  | { readonly kind: "not-given"; readonly name: string; readonly expected: ExpectedValue }
  /** Two input variables of which one would overrule the other. */
  | { readonly kind: "both-given"; readonly names: readonly [string, string] }
  | { readonly kind: "unknown-setting"; readonly name: string }
  /** One name for several tables, fields of a table, or statuses. */
  | {
      readonly kind: "claimed-twice";
      readonly name: "tables" | "fieldNames" | "statusNames";
      readonly table: string | undefined;
      readonly given: string;
      readonly keys: readonly string[];
    };

/** A value that cannot be read, as it was typed, and what exactly is wrong with it where that is known. */
export type Misread = {
  readonly where: "setting" | "input";
  readonly name: string;
  readonly got: string;
  readonly expected: ExpectedValue;
} & ({ readonly kind: "unreadable" } | Flaw);

export type Flaw =
  /** With straight quotation marks it would be. */
  | { readonly kind: "not-json"; readonly isCurly: boolean }
  | { readonly kind: "unknown-table"; readonly given: string; readonly known: Known }
  | { readonly kind: "unknown-field"; readonly table: string; readonly given: string; readonly known: Known }
  | { readonly kind: "unknown-status"; readonly given: string; readonly known: Known };

/** The keys that may be meant; where none is like what was typed, all that there are. */
export interface Known {
  readonly areNear: boolean;
  readonly keys: readonly string[];
}

/** What a value should be. */
export type ExpectedValue =
  | { readonly kind: "text" }
  | { readonly kind: "flag" }
  | { readonly kind: "one-of"; readonly words: readonly string[] }
  | { readonly kind: "whole-number"; readonly least: number; readonly most: number | undefined }
  | { readonly kind: "positive-number" }
  | { readonly kind: "number-and-share" }
  | { readonly kind: "web-address" }
  | { readonly kind: "date" }
  | { readonly kind: "time-zone" }
  | { readonly kind: "words" }
  | { readonly kind: "names"; readonly example: string }
  | { readonly kind: "teacher" }
  | { readonly kind: "templates" };

/** Where it stands, what is the matter, and the way to mend it. */
export function settingProblemText(problem: SettingProblem): string {
  switch (problem.kind) {
    case "unreadable":
      return `${place(problem)}: got ${problem.got}, expected ${expectationText(problem.expected)}`;
    case "not-json":
      return (
        `${place(problem)}: got ${problem.got}, which is not JSON, expected ${expectationText(problem.expected)}` +
        (problem.isCurly ? '. Only straight quotation marks (") count, and these are curly' : "")
      );
    case "unknown-table":
      return `${place(problem)}: knows no table ${quoted(problem.given)} (${meant(problem.known)})${instead(problem)}`;
    case "unknown-field":
      return `${place(problem)}: knows no field ${quoted(problem.given)} of ${problem.table} (${meant(problem.known)})${instead(problem)}`;
    case "unknown-status":
      return `${place(problem)}: knows no status ${quoted(problem.given)} (${meant(problem.known)})${instead(problem)}`;
    case "not-given":
      return (
        `Input variable ${problem.name}: got nothing, expected ${expectationText(problem.expected)}. ` +
        "Add the variable beside the script and choose the record id of the trigger's record as its value"
      );
    case "both-given":
      return `Input variables ${problem.names.join(" and ")}: both are given, expected one of them`;
    case "claimed-twice":
      return (
        `Setting ${problem.name}: ${quoted(problem.given)} is claimed by ${problem.keys.join(" and ")}` +
        `${problem.table === undefined ? "" : ` of ${problem.table}`} (what is not given has its usual name), ` +
        "expected a name of its own for each"
      );
    case "unknown-setting":
      return `Setting ${problem.name}: there is no such setting, take it out or correct its name`;
  }
}

export function expectationText(expected: ExpectedValue): string {
  switch (expected.kind) {
    case "text":
      return "text";
    case "flag":
      return "true or false (also 1, 0, yes, no)";
    case "one-of":
      return expected.words.join(" or ");
    case "whole-number":
      return `a whole number from ${expected.least} ${expected.most === undefined ? "on" : `to ${expected.most}`}`;
    case "positive-number":
      return "a number greater than 0";
    case "number-and-share":
      return "a number of slots and a share of them, such as 20/50%";
    case "web-address":
      return "a web address, such as https://example.org/hook";
    case "date":
      return "a date as YYYY-MM-DD";
    case "time-zone":
      return "the name of a time zone, such as Asia/Jerusalem";
    case "words":
      return 'words separated by commas, or a list such as ["one", "two"]';
    case "names":
      return `names by key, such as ${expected.example}`;
    case "teacher":
      return "the record id of a teacher";
    case "templates":
      return "the record id of a template, or a list of them";
  }
}

const place = ({ where, name }: Misread): string =>
  `${where === "setting" ? "Setting" : "Input variable"} ${name}`;

const instead = ({ expected }: Misread): string => `. Expected ${expectationText(expected)}`;

const meant = ({ areNear, keys }: Known): string =>
  areNear ? `perhaps ${keys.map(quoted).join(" or ")}` : `the keys are ${keys.map(quoted).join(", ")}`;

const quoted = (key: string): string => `"${key}"`;
