import type { SkipReason } from "../../../planning/action.ts";

export type PlanKind = "created" | "updated" | "reopened" | "blocked" | "refused" | "skipped";

/** Why the plan has a row, beside the reasons of the reports. */
export type PanelReason =
  | "wanted"
  | "follows"
  | "bookkeeping"
  | "wanted-again"
  | "waiting"
  | "overlap"
  | "same-hour"
  | "invalid-template"
  | "invalid-closure"
  | "invalid-set"
  | "lesson-clash"
  | "double-booked"
  | "unplaced";

export interface PlanWords {
  /** What the window is: both ends as a person writes a day. */
  window(from: string, through: string): string;
  readonly kinds: Readonly<Record<PlanKind, string>>;
  readonly person: string;
  readonly personHint: string;
  readonly reasons: Readonly<Record<PanelReason, string>>;
  /** Why a slot is left alone, as a whole sentence. */
  readonly skips: Readonly<Record<SkipReason, string>>;
  /** The same in a few words, for the list of reasons. */
  readonly skipLabels: Readonly<Record<SkipReason, string>>;
  because(reason: string): string;
  readonly thisHour: string;
  doubleBooked(other: string): string;
  readonly filters: Readonly<Record<"teacher" | "reason" | "all" | "clear" | "kinds", string>>;
  shown(shown: number, all: number): string;
  readonly nothingShown: string;
  readonly upToDate: string;
  readonly upToDateHint: string;
  /** Nothing would be written, and so much is left to a person. */
  onlyPerson(count: number): string;
  readonly onlyPersonHint: string;
  /** What the last apply has done, and when. */
  lastRun(time: string, summary: string): string;
  showInWeek(name: string): string;
  readonly noTemplates: string;
  readonly noTemplatesHint: string;
  open(name: string): string;
  apply(count: number): string;
  /** Beside the button, while filters hide some of what it writes. */
  applyHidden(hidden: number, all: number): string;
  readonly mayNot: string;
  /** The same for one field, by its name. */
  mayNotField(field: string): string;
  readonly dryRun: string;
  readonly checking: string;
  readonly checkingHint: string;
  writing(done: number, total: number): string;
  /** What is read aloud now and then, while records are written. */
  written(percent: number): string;
  readonly writingHint: string;
  readonly stop: string;
  readonly stopping: string;
  readonly changedTitle: string;
  readonly changedHint: string;
  readonly added: string;
  readonly gone: string;
  readonly applyNew: string;
  readonly lookAgain: string;
  readonly refusedTitle: string;
  readonly refusedHint: string;
  closing(count: number): string;
  readonly applyAllTheSame: string;
  readonly done: string;
  readonly stopped: string;
  /** Somebody has stopped waiting for an answer. */
  readonly unanswered: string;
  unansweredHint(done: number, total: number): string;
  readonly partly: string;
  readonly failedTitle: string;
  readonly failedHint: string;
  remaining(count: number): string;
  failures(count: number): string;
  readonly backToPlan: string;
  news(added: number, gone: number): string;
}
