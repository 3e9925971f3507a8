import type { BaseProblem } from "../../base/preflight/base-problem.ts";
import type { ExpectedValue, SettingProblem } from "../../configuration/setting-problem.ts";
import type { Problem } from "../../domain/problem.ts";
import type { SlotField } from "../../domain/slot.ts";
import type { Weekday } from "../../domain/time.ts";
import type { BreakerFindings } from "../../execution/breaker/findings.ts";
import type { WriteFailure } from "../../execution/log/entry.ts";
import type { Moved, StaleReason } from "../../planning/action.ts";
import type { ClosureQuestions, HolidayWords } from "./holiday-words.ts";

/**
 * The words of the reports, one file per language. A script is pasted with the words of its own report only, which
 * is why they come in parts.
 */
export interface CommonWords {
  /** Marks a line of this language, so that mail programs show it in its own direction. */
  line(text: string): string;
  /** Keeps a key, a time or a foreign name readable within a line of this language. */
  embed(text: string): string;
  /** Keeps a name of the base together, in its own direction. */
  name(text: string): string;
  /** The order of names in the alphabet of this language. */
  byName(a: string, b: string): number;
  /** A day as it is usual to write it, the year only where it is another one. */
  date(day: string, month: string, year: string | undefined): string;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly shortWeekdays: Readonly<Record<Weekday, string>>;
  /** What to do, below what it is about. */
  advise(text: string): string;
  /** The text of a link to a record. */
  readonly open: string;
  readonly empty: string;
  readonly noTeacher: string;
  more(count: number): string;
  /** More days of what has just been told, to go on after it. */
  alsoOn(days: string): string;
  /** Subject of an e-mail: how many things wait for a person, where there are any, and what the run did. */
  subject(needsPerson: number, summary: string): string;
  failed(message: string): string;
  unknownInput(names: string): string;
  /** Whose an hour is, to go on after its name; nothing where no template wants it. */
  of(templates: string): string;
  /** Templates on which an overlap was, or in a dry run would be, flagged or changed. */
  flagged(templates: string, dryRun: boolean): string;
  /** Templates that overlap nothing any more. */
  unflagged(templates: string, dryRun: boolean): string;
  readonly failures: FailureWords;
}

/** What stopped a run before its first write. */
export interface FailureWords {
  readonly heading: string;
  readonly nothingWritten: string;
  /** Of a run that had begun to write. */
  readonly brokenOff: string;
  /** Of a run that Airtable has ended. */
  readonly ended: string;
  /** Above what stopped it. */
  readonly toMend: string;
  /** Above a text that is not ours and comes in no other language. */
  readonly fromAirtable: string;
  baseProblem(problem: BaseProblem): string;
  settingProblem(problem: SettingProblem): string;
  /** What a setting should be. */
  expectation(expected: ExpectedValue): string;
  /** What was refused, why, and the ways to go on. */
  refused(findings: BreakerFindings): readonly string[];
  /** Above that, where nothing would have been written anyway. */
  readonly wouldBeRefused: string;
}

/** What becomes of a cell that somebody has edited: set back, still to be set back, or left. */
export type HandEditFate = "undone" | "planned" | "kept";

/** The part of some words that is not common to all. */
export type Own<Words extends CommonWords> = Omit<Words, keyof CommonWords>;

export interface SyncWords extends CommonWords {
  readonly fields: Readonly<Record<SlotField, string>>;
  summary(created: number, updated: number, deactivated: number): string;
  readonly dryRun: string;
  /** `isOutOfTime` where that is why. */
  incomplete(remaining: number, isOutOfTime: boolean): string;
  readonly nothingToDo: string;
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
  /** Records that could not be written, for one reason; where a permission is missing, its fields and how many others. */
  readonly notWritten: Readonly<
    Record<WriteFailure["kind"], (shown: readonly string[], rest: number, reason: string) => string>
  >;
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
      /** The last day on which anything could be opened has gone by. */
      windowOver(through: string): string;
      /** The run was asked to look from a day on that has gone by. */
      windowShort(from: string, through: string): string;
      unknownTeacher(id: string): string;
      templateGone(id: string): string;
      readonly leftToSchedule: string;
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

/** What waits for a person: what is the matter, and apart from it what to do, which many lines may share. */
export interface PersonWords {
  /** Slots of a template that are booked otherwise than it wants them; `now` is when it is by now. */
  bookedMoved(slots: string, what: "hours" | Moved, now: string): string;
  readonly bookedGone: Readonly<
    Record<
      "removed" | "off" | "overridden" | "fixed" | "reserved",
      (slots: string, template: string) => string
    >
  >;
  bookedDuplicate(slots: string): string;
  bookedBlocked(slots: string): string;
  inClosure(slots: string, why: "booked" | "foreign" | "exceptions", closure: string): string;
  unclear(slots: string, fields: string): string;
  lessonClash(slot: string, lesson: string, hours: string): string;
  /** A slot that a person has blocked, and that keeps its template from its new hour in that week. */
  blockedInTheWay(slot: string, waiting: string): string;
  /** `others` is what `others` has said. */
  refusedCreate(hour: string, template: string, others: string): string;
  refusedUpdate(hour: string, template: string, others: string): string;
  duplicate(hour: string, template: string, others: string): string;
  /** A list, some of which may only be counted, to go on after "overlaps" and the like. */
  others(shown: readonly string[], rest: number): string;
  overlap(a: string, b: string): string;
  /** `open` are its hours that can still be booked. */
  invalidTemplate(template: string, problems: string, open: string): string;
  /** Nothing is opened for the teachers it names; none is everybody. So many hours wait for it. */
  invalidClosure(closure: string, teachers: string, problems: string, waiting: number): string;
  setInEdit(set: string, teachers: string, waiting: number): string;
  /** It stands, but its date, its start or its end cannot be read. */
  unplaced(slot: string): string;
  bookedMeanwhile(slot: string): string;
  /** Booked or locked after it was read, and seen in time, so that nothing was written to it. */
  bookedBefore(slot: string): string;
  stillBlocked(slot: string): string;
  blockedMeanwhile(slot: string): string;
  /** Blocked, because two runs, or a run and a person, have opened hours that overlap. */
  parted(slot: string): string;
  readonly advice: PersonAdvice;
}

/** What to do, step by step; every step works as it stands. `lock` is the name of the field that locks, if there is one. */
export interface PersonAdvice {
  bookedHours(lock: string | undefined): string;
  bookedMoved(lock: string | undefined): string;
  bookedGone(lock: string | undefined): string;
  readonly bookedDuplicate: string;
  readonly bookedBlocked: string;
  closedForeign(lock: string | undefined): string;
  closedExceptions(lock: string | undefined): string;
  readonly unclear: string;
  readonly lessonClash: string;
  blockedInTheWay(lock: string | undefined): string;
  /** How an hour is freed that a slot of a template, one typed by hand, or one blocked by a person takes. */
  readonly giveWay: Readonly<Record<"template" | "typed" | "blocked", string>>;
  readonly duplicate: string;
  readonly overlap: string;
  readonly invalidTemplate: string;
  readonly invalidClosure: string;
  readonly setInEdit: string;
  readonly unplaced: string;
  readonly bookedMeanwhile: string;
  readonly bookedBefore: string;
  readonly stillBlocked: string;
  readonly blockedMeanwhile: string;
  readonly parted: string;
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

export interface OverlapWords extends CommonWords {
  overlapSummary(pairs: number, flagged: number, cleared: number): string;
  readonly noOverlaps: string;
  readonly overlapDryRun: string;
  pair(a: string, b: string): string;
  /** An hour that was not opened because of another. */
  refusedPair(refused: string, other: string): string;
  /** Two that are wanted at the very same time. */
  twins(a: string, b: string): string;
  readonly pairAdvice: Readonly<Record<"pair" | "refused" | "twins", string>>;
  readonly overlapHeading: string;
  fresh(text: string): string;
  readonly clashesHeading: string;
  /** Two slots of different teachers; `what` is what they share, each part as the two below say it. */
  clash(a: string, b: string, what: string): string;
  sameRoom(rooms: string): string;
  sameStudents(students: string): string;
}

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
      "switchOff" | "patterns" | "slotIds" | "closures" | "overlapLog" | "changeLog" | "runLog" | "errorLog",
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

  readonly previewHeading: string;
  preview(counts: PreviewCounts): string;
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
