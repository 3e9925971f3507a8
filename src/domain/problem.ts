import type { Weekday } from "./time/civil-time.ts";

/** Something in a row that keeps it from being meant: for the log as a text, for a report in any language as a kind. */
export interface Problem {
  /** As the log has it: field, what was found, what was expected. */
  readonly text: string;
  readonly kind: ProblemKind;
  /** The field by its name in the base. */
  readonly field: string;
  /** What stands there, as text. */
  readonly found: string;
  /** What it is at odds with, as text. */
  readonly against: string;
  /** What an empty or unreadable cell should hold. */
  readonly expected?: Expectation;
  /** The day on which a date falls, and those on which it should. */
  readonly weekdays?: { readonly found: Weekday; readonly expected: readonly Weekday[] };
}

export type Expectation =
  | "weekday"
  | "start"
  | "end"
  /** Of a closure, which may also leave both times empty. */
  | "closure-hour"
  | "date"
  | "weeks"
  | "name"
  | "one-type"
  | "teachers"
  /** Whether a template is in use. */
  | "in-use"
  /** A yes or a no. */
  | "mark";

export type ProblemKind =
  | "empty"
  | "unreadable"
  | "no-teacher"
  | "many-teachers"
  | "not-after-start"
  | "past-midnight"
  | "no-choice"
  /** A link to another table than the one expected. */
  | "wrong-link"
  | "wrong-weekday"
  | "before-start"
  | "no-start"
  | "no-length"
  | "unknown-length"
  | "too-long"
  | "beyond-cycle"
  | "disagree";

export const textsOf = (problems: readonly Problem[]): string => problems.map(({ text }) => text).join("; ");
