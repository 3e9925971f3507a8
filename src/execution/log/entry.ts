import { isRejected } from "../../base/port-error.ts";
import { byCodeUnit } from "../../domain/ids.ts";
import type { LocalDate } from "../../domain/time/civil-time.ts";
import { NotPermittedError, NotTriedError } from "../errors.ts";

/** One line of the run log (semantics 3.10). */
export interface Entry {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly code: Code;
  /** The exact text of semantics 3.10. */
  readonly message: string;
  readonly key?: string;
  readonly recordId?: string;
  readonly templateId?: string;
  readonly otherKey?: string;
  /** What it names, where that is no record: fields, a view, a teacher, a set. */
  readonly subject?: string;
  /** Why a write has failed, in the words of whoever failed it. */
  readonly failure?: WriteFailure;
  /** The day it is about; entries are in the order of days. */
  readonly date?: LocalDate;
}

/** What somebody may not have meant of the base or the settings; its subject is what it names, or all that it says. */
export const warning = (code: Code, message: string, subject: string = message): Entry => ({
  level: "warn",
  code,
  message,
  subject,
});

export interface WriteFailure {
  /**
   * Airtable has refused it; or nobody knows whether it was written; or it waits for one that has failed itself; or
   * several were not tried, for want of a permission.
   */
  readonly kind: "refused" | "unanswered" | "waiting" | "forbidden";
  readonly reason: string;
  /** How many writes one entry stands for. */
  readonly count?: number;
  /** The fields of those writes, by their English keys. */
  readonly fields?: readonly string[];
}

export const failureOf = (error: Error): WriteFailure => ({
  kind:
    error instanceof NotTriedError
      ? "waiting"
      : error instanceof NotPermittedError || isRejected(error)
        ? "refused"
        : "unanswered",
  reason: error.message,
});

/** Every kind of line; docs/school/en/trouble.md tells what to make of each. */
export const CODES = [
  "locked",
  "booked",
  "booked-moved",
  "blocked",
  "protected",
  "stale-booked",
  "teacher-moved",
  "day-moved",
  "time-moved",
  "closed-booked",
  "duplicate-booked",
  "moved-protected",
  "overlap",
  "create-overlap",
  "update-overlap",
  "write-failed",
  "invalid-template",
  "invalid-closure",
  "invalid-set",
  "invalid-lessons",
  "anchor-twice",
  "lesson-clash",
  "missing-optional",
  "breaker",
  "surplus-copy",
  "unclear",
  "rekeyed",
  "reopened-by-hand",
  "not-reopened",
  "active-words",
  "all-blocked",
  "block-unreadable",
  "namesake",
  "other-table",
  "link-ignored",
  "misnamed-log",
  "reserved",
  "type-empty",
  "unknown-input",
  "template-gone",
  "left-to-schedule",
  "incomplete",
  "booked-meanwhile",
  "still-blocked",
  "blocked-meanwhile",
  "parted",
  "raced",
  "past-start",
  "no-span",
  "more-overlaps",
  "type-unusual",
  "duration-differs",
  "unknown-teacher",
  "copy-retired",
  "unverified",
  "plain-mode",
  "inventory-view",
  "log-failed",
] as const;

export type Code = (typeof CODES)[number];

export const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries
    .slice()
    .sort(
      (a, b) =>
        (a.date ?? NO_DAY) - (b.date ?? NO_DAY) ||
        byCodeUnit(a.key ?? "", b.key ?? "") ||
        byCodeUnit(a.code, b.code) ||
        byCodeUnit(a.recordId ?? a.templateId ?? "", b.recordId ?? b.templateId ?? "") ||
        byCodeUnit(a.otherKey ?? "", b.otherKey ?? ""),
    );

/** What concerns no day comes first. */
const NO_DAY = Number.NEGATIVE_INFINITY;

export interface RunError {
  /** The natural key, or the record id where there is none. */
  readonly slot: string;
  readonly error: string;
}

export const errorsOf = (entries: readonly Entry[]): readonly RunError[] =>
  entries
    .filter(({ level }) => level === "error")
    .map(({ key, templateId, recordId, subject, message }) => ({
      slot: key ?? templateId ?? recordId ?? subject ?? "",
      error: message,
    }));

/** The line on the console: it always says which record it means. */
export function lineOf({ message, key, recordId, templateId }: Entry): string {
  const subject = key ?? recordId ?? templateId;
  return subject === undefined || message.includes(subject) ? message : `${message} [${subject}]`;
}
