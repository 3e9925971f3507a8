import type { Problem } from "../../domain/problem.ts";
import type { StaleReason } from "../../planning/action.ts";
import type { SeenField } from "../../planning/seen-fields.ts";
import type { CommonWords } from "./common-words.ts";
import type { PersonWords } from "./person-words.ts";

/** What becomes of a cell that somebody has edited: set back, still to be set back, or left. */
export type HandEditFate = "undone" | "planned" | "kept";

/** What is said of a plan, whether it was carried out or only rehearsed. */
export interface ReportWords extends CommonWords {
  readonly fields: Readonly<Record<SeenField, string>>;
  readonly headings: Readonly<
    Record<
      "changed" | "planned" | "person" | "overlaps" | "handEdits" | "notReopened" | "left" | "capacity",
      string
    >
  >;

  /** What was done at these hours, or in a dry run would be. */
  readonly did: Readonly<
    Record<"create" | "update" | "reopen" | "retire", (hours: string, dryRun: boolean) => string>
  >;
  /** Slots of which only the sync's own note is written. */
  quiet(count: number, dryRun: boolean): string;
  because(reason: string): string;
  readonly reasons: Readonly<Record<StaleReason, string>>;
  /** More of a reason than the change log has words for. */
  closedBy(closure: string): string;
  lessonBy(lesson: string): string;
  readonly off: string;
  /** Where the template has moved to, which `withTeacher` may go on with. */
  movedTo(when: string): string;
  withTeacher(when: string, teacher: string): string;
  change(field: string, from: string, to: string): string;

  readonly person: PersonWords;
  /** What is the matter with a cell, and what is expected. */
  problem(problem: Problem): string;
  handEdit(name: string, edits: string, fate: HandEditFate): string;
  notReopened(name: string): string;
  leftAlone(
    reason: "booked" | "locked" | "foreign" | "exceptions" | "blocked" | "copies" | "reopened",
    count: number,
  ): string;
  /** An old hour of the template keeps it from having another in that week: a person may free it, or it is over. */
  waiting(name: string, by: string, mayBeFreed: boolean): string;
  readonly drift: DriftWords;
  /** What was noticed, though nothing has failed. */
  readonly notes: {
    readonly heading: string;
    readonly texts: {
      missing(fields: string): string;
      plainMode(closing: string): string;
      /** Words for a template that say neither in use nor out of use. */
      activeWords(list: string): string;
      allBlocked(count: number): string;
      blockUnreadable(count: number): string;
      otherTable(table: string): string;
      /** Two tables that may be meant, and which one is used. */
      namesake(tables: string): string;
      misnamedLog(text: string): string;
      linkIgnored(field: string): string;
      inventoryView(view: string): string;
      /** The anchor, and in brackets the rows. */
      anchorTwice(anchor: string): string;
      /** Slots whose status says booked, and in which nobody is. */
      bookedNobody(shown: readonly string[], rest: number): string;
      invalidLessons(count: number): string;
      /** Hours of templates that are kept for somebody, and that anybody can book. */
      readonly openToAll: Readonly<
        Record<"fixed" | "reserved", (templates: number, hours: number) => string>
      >;
      /** So many slots have a key with the id of a teacher who is gone. */
      rekeyed(count: number): string;
      typeEmpty(template: string): string;
      typeUnusual(template: string, type: string): string;
      durationDiffers(template: string, minutes: number): string;
    };
  };
  capacity(held: number, perWeek: number, weeksLeft: number | undefined, limit: number): string;
}

/** What a reconciliation says beside what every report says. */
export interface DriftWords {
  readonly intro: string;
  readonly headings: Readonly<
    Record<"differing" | "blocked" | "unbooked" | "copies" | "manual" | "beyond", string>
  >;
  readonly texts: {
    differing(name: string, changes: string): string;
    unwanted(name: string): string;
    blocked(name: string): string;
    unbooked(name: string): string;
    copy(name: string): string;
    manual(name: string): string;
    beyond(name: string): string;
  };
}
