import type { StatusNames } from "../../domain/slot.ts";
import type { CommonWords } from "./common-words.ts";
import type { ClosureQuestions, HolidayWords } from "./holiday-words.ts";
import type { ReportWords } from "./report-words.ts";

/** What the setup script says. */
export interface SetupWords extends CommonWords {
  readonly heading: string;
  readonly intro: string;
  readonly columns: Readonly<
    Record<
      | "table"
      | "field"
      | "need"
      | "state"
      | "use"
      | "teacher"
      | "created"
      | "adopted"
      | "updated"
      | "blocked"
      | "refused",
      string
    >
  >;
  readonly needs: Readonly<Record<"required" | "recommended" | "useful" | "extra", string>>;
  readonly wholeTable: string;
  readonly present: string;
  readonly missing: string;
  readonly notNeeded: string;
  /** An extra that this base does without. */
  readonly notUsed: string;
  /** Fields that may be meant, by their names in quotes. */
  perhaps(names: string): string;
  renamed(to: string): string;
  wrongType(type: string, expected: string): string;
  wrongLink(to: string, expected: string): string;
  noChoices(names: string, count: number): string;
  /** What a table or a field is for, by `{table}` and `{table}.{key}`. */
  readonly uses: Readonly<Record<string, string>>;

  readonly allWell: string;
  readonly offerHeading: string;
  /** What could be done, to go on after "Shall I". */
  readonly toDo: SetupDeeds;
  /** What has been done, as a sentence. */
  readonly done: SetupDeeds;
  ask(count: number): string;
  readonly answers: Readonly<
    Record<"all" | "each" | "none" | "yes" | "no" | "choose" | "later" | "noneOfThem" | "noneOfThese", string>
  >;
  /** Whether what is missing is there by another name. */
  readonly askNames: string;
  whichTable(table: string, use: string): string;
  whichField(name: string, table: string, use: string): string;
  /** Above the lines for the settings. */
  readonly namesChosen: string;
  question(what: string): string;
  /** Fields of these names may be what is to be made. */
  doubtfulQuestion(what: string, names: string): string;
  refused(what: string, reason: string): string;
  readonly nothingDone: string;

  readonly featuresHeading: string;
  /** What each feature is good for, and what it adds to the base. */
  readonly features: Readonly<
    Record<
      | "switchOff"
      | "patterns"
      | "reserved"
      | "rooms"
      | "lessonHours"
      | "slotIds"
      | "closures"
      | "overlapLog"
      | "changeLog"
      | "runLog"
      | "errorLog",
      string
    >
  >;
  readonly askFeatures: string;
  featureQuestion(feature: string): string;

  readonly byHandHeading: string;
  fieldByHand(table: string, name: string, types: string, setting: string): string;
  formulaByHand(table: string, name: string, formula: string): string;
  renamedByHand(table: string, name: string, to: string, setting: string): string;
  wrongTypeByHand(table: string, name: string, expected: string): string;
  wrongLinkByHand(table: string, name: string, to: string, expected: string, setting: string): string;
  tableByHand(name: string, setting: string): string;
  casedChoicesByHand(table: string, name: string, choices: string, setting: string): string;
  choicesByHand(table: string, name: string, missing: string, present: string, setting: string): string;
  readonly farSide: string;

  /** Where closures are offered. */
  readonly offer: HolidayWords;
  readonly closures: ClosureQuestions;

  /** What the report of a first sync says that only shows what it would do. */
  rehearsal(status: StatusNames): ReportWords;
  readonly previewHeading: string;
  preview(counts: PreviewCounts): string;
  /** Nobody has typed a template yet. */
  readonly noTemplates: string;
  readonly previewBlocked: string;
  /** Above the plan that the breaker would refuse. */
  readonly previewRefused: string;
  readonly finished: string;
}

export interface SetupDeeds {
  createField(table: string, name: string): string;
  addChoices(table: string, name: string, choices: string, count: number): string;
  createTable(name: string): string;
}

/** What a first sync would do: of the slots that are there already, those it would only take over are adopted. */
export interface PreviewCounts {
  readonly created: number;
  readonly adopted: number;
  readonly updated: number;
  readonly blocked: number;
  readonly refused: number;
}
