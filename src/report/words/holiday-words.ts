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
}
