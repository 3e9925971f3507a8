import type { HolidayNames } from "../../holidays/holiday-choices.ts";
import type { RefusedPart } from "../../holidays/pasted-lines.ts";

/** What setup and panel say where they offer holidays. */
export interface HolidayWords extends HolidayNames {
  /** Why something pasted or typed was not taken. */
  readonly refused: Readonly<Record<RefusedPart["why"], (what: string) => string>>;
  /** What closures would do, in one sentence: free hours that close, lessons that need a person. */
  effect(hours: number, lessons: number): string;
  /** The same for one day. */
  dayEffect(day: string, hours: number, lessons: number): string;
  readonly noEffect: string;
  /** Of closures of these names the effect is not told, because they are too far away. */
  beyond(names: string): string;
}

/** What setup asks and says about closures. */
export interface ClosureQuestions {
  readonly heading: string;
  /** Whether closures are to be added, and once some were, whether there are more. */
  readonly ask: string;
  readonly askMore: string;
  /** Buttons. */
  readonly answers: Readonly<Record<"paste" | "nothing" | "all" | "withEves" | "none" | "withEve", string>>;
  yearButton(year: string): string;
  yearHeading(year: string): string;
  /** A holiday with its days. */
  holiday(name: string, days: string): string;
  readonly askYear: string;
  askOne(holiday: string): string;
  readonly askPaste: string;
  readonly nothingNew: string;
  readonly effectHeading: string;
  readonly effectHint: string;
  askAdd(count: number): string;
  added(count: number, table: string): string;
  notAdded(reason: string): string;
  /** The table lacks a field that these closures need. */
  noField(table: string, field: string): string;
}
