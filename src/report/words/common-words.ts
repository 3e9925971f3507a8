import type { BaseProblem } from "../../base/preflight/base-problem.ts";
import type { ExpectedValue, SettingProblem } from "../../configuration/setting-problem.ts";
import type { Weekday } from "../../domain/time/civil-time.ts";
import type { BreakerFindings } from "../../execution/breaker/findings.ts";

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

/** The part of some words that is not common to all. */
export type Own<Words extends CommonWords> = Omit<Words, keyof CommonWords>;
