import type { Settings } from "../../domain/settings.ts";
import type { SkipReason, StaleReason } from "../../planning/action.ts";
import type { ChangeReason } from "../../planning/hour-changes.ts";
import type { HolidayWords } from "./holiday-words.ts";
import type { CommonWords } from "./words.ts";

export const TAB_NAMES = ["plan", "weeks", "day", "holidays", "checks", "settings"] as const;
export type TabName = (typeof TAB_NAMES)[number];

/** What the control panel says, beside what it takes from the reports and the setup. */
export interface PanelWords extends CommonWords {
  readonly title: string;
  readonly tabs: Readonly<Record<TabName, string>>;
  readonly loading: string;
  /** While the base is read for very long. */
  readonly noAnswer: string;
  readonly retry: string;
  readonly close: string;
  readonly errors: {
    readonly settings: string;
    readonly settingsMend: string;
    readonly base: string;
    readonly baseMend: string;
    readonly other: string;
    readonly otherMend: string;
    readonly details: string;
    /** A record that is not there any more, or that Airtable does not hand over. */
    readonly recordGone: string;
    notOpened(reason: string): string;
  };
  readonly plan: PlanWords;
  readonly weeks: WeekWords;
  readonly day: DayWords;
  readonly holidays: ClosureWords;
  readonly offer: HolidayWords;
  readonly checks: CheckWords;
  readonly settings: SettingsWords;
}

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

export type HourState =
  | "open"
  | "booked"
  | "blocked"
  | "closed"
  | "locked"
  | "unclear"
  | "foreign"
  | "planned"
  | "arriving"
  | "refused";

export interface WeekWords {
  readonly spans: Readonly<Record<"week" | "month", string>>;
  readonly span: string;
  readonly teacher: string;
  readonly previous: Readonly<Record<"week" | "month", string>>;
  readonly next: Readonly<Record<"week" | "month", string>>;
  readonly today: string;
  /** The label of the field in which a date is typed. */
  readonly goTo: string;
  readonly backToPlan: string;
  week(from: string, through: string): string;
  readonly states: Readonly<Record<HourState, string>>;
  readonly overlapping: Readonly<Record<"now" | "after", string>>;
  readonly trouble: Readonly<Record<"blocked" | "closed" | "moved", string>>;
  closedFor(closure: string): string;
  /** Where nothing has been made yet. */
  openedUntil(day: string): string;
  /** What a day of the month holds; a number of 0 is left out. */
  readonly counts: Readonly<Record<"booked" | "open" | "planned" | "blocked" | "troubled", string>>;
  showWeekOf(day: string): string;
  showDay(day: string): string;
  /** What the next sync does to a slot that is there. */
  readonly planned: Readonly<Record<"retire" | "update" | "reopen", string>>;
  readonly legend: string;
  readonly empty: string;
  readonly keys: string;
  readonly nobody: string;
  readonly past: string;
  readonly story: {
    readonly title: string;
    readonly teacher: string;
    readonly when: string;
    readonly type: string;
    readonly state: string;
    readonly template: string;
    readonly noTemplate: string;
    readonly goneTemplate: string;
    readonly why: string;
    readonly next: string;
    readonly nothingNext: string;
    readonly history: string;
    readonly noHistory: string;
    readonly students: string;
    /** The hour whose story is open has gone. */
    readonly gone: string;
    /** The base has changed while the story was open. */
    readonly changed: string;
    /** What the change log calls its actions. */
    readonly logged: Readonly<Record<"added" | "removed", string>>;
    /** Why an hour came, beside the reasons of the reports. */
    readonly loggedReasons: Readonly<Record<Exclude<ChangeReason, StaleReason>, string>>;
    readonly loggedBy: Readonly<Record<"sync:scheduled" | "sync:on-change" | "sync:control-panel", string>>;
    readonly open: string;
    readonly openTemplate: string;
    readonly asWanted: string;
    readonly byHand: string;
    readonly past: string;
    /** A lesson that has no slot. */
    readonly withoutSlot: string;
    /** The sync has blocked it, and would again; the reason goes on after "because". */
    blockedBySync(reason: string): string;
    /** The sync has blocked it, and would not now. */
    readonly blockedOnce: string;
    readonly beyond: string;
  };
}

export interface DayWords {
  readonly previous: string;
  readonly next: string;
  readonly views: Readonly<Record<"calendar" | "list", string>>;
  readonly view: string;
  readonly everybody: string;
  readonly free: string;
  readonly print: string;
  /** Above the list of those who come. */
  whoComes(day: string): string;
  readonly nobodyComes: string;
  readonly columns: Readonly<Record<"hour" | "students" | "type", string>>;
  readonly unnamed: string;
}

export interface ClosureWords {
  readonly intro: string;
  /** Where the base has no table for them. */
  readonly noTable: string;
  readonly noTableHint: string;
  readonly mayNot: string;
  readonly ahead: string;
  readonly none: string;
  behind(count: number): string;
  readonly columns: Readonly<Record<"name" | "days" | "hours" | "whom", string>>;
  readonly wholeDay: string;
  readonly wholeSchool: string;
  readonly unreadable: string;
  readonly notUsed: string;
  /** The button that ends one that runs today, or takes one to come out of use. */
  readonly endToday: string;
  readonly takeOut: string;
  readonly addHeading: string;
  readonly way: string;
  readonly ways: Readonly<Record<"one" | "holidays" | "pasted", string>>;
  readonly form: Readonly<Record<"name" | "from" | "through" | "starts" | "ends" | "whom" | "hint", string>>;
  readonly year: string;
  readonly eves: string;
  readonly isThere: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly file: string;
  readonly effectHeading: string;
  readonly dayByDay: string;
  add(count: number): string;
  readonly working: string;
  readonly nothingNew: string;
  notAdded(reason: string): string;
  noField(field: string): string;
}

export interface CheckWords {
  readonly intro: string;
  readonly ready: string;
  /** Nothing required is missing, and so much else is. */
  readyBut(count: number): string;
  readonly notReady: string;
  readonly create: string;
  readonly addChoices: string;
  readonly createAll: string;
  readonly mayNot: string;
  readonly working: string;
  /** Above the list of what a press will make. */
  readonly willBeMade: string;
  readonly nothingElse: string;
  readonly makeThem: string;
  /** Before the list of tables or fields that may be meant. */
  readonly calledHere: string;
  readonly choose: string;
  readonly formulas: string;
  readonly formulasHint: string;
  /** Above the lines that tell the scripts of other names. */
  readonly nameLines: string;
  present(count: number): string;
  readonly namesHere: string;
  /** Above what a school may do without. */
  readonly features: string;
  readonly add: string;
}

export interface SettingsWords {
  readonly intro: string;
  readonly mayNot: string;
  readonly groups: Readonly<Record<SettingGroup, string>>;
  readonly labels: Readonly<Record<keyof Settings, string>>;
  readonly hints: Readonly<Record<keyof Settings, string>>;
  /** What the values of settings that are words mean. */
  readonly values: Readonly<Record<string, string>>;
  readonly on: string;
  readonly off: string;
  default(value: string): string;
  readonly reset: string;
  /** Before what is the matter with a value. */
  readonly notSaved: string;
  expected(what: string): string;
  notStored(setting: string, reason: string): string;
  readonly scripts: string;
  readonly scriptsHint: string;
  readonly none: string;
}

export type SettingGroup = "school" | "rules" | "lessons" | "overlaps" | "safety" | "names" | "limits";
