import type { StoryWords } from "./story-words.ts";

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
  readonly story: StoryWords;
}
