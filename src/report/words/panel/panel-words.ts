import type { CommonWords } from "../common-words.ts";
import type { HolidayWords } from "../holiday-words.ts";
import type { CheckWords } from "./check-words.ts";
import type { ClosureWords } from "./closure-words.ts";
import type { DayWords } from "./day-words.ts";
import type { FeedWords } from "./feed-words.ts";
import type { LongDates } from "./long-dates.ts";
import type { PlanWords } from "./plan-words.ts";
import type { SettingsWords } from "./settings-words.ts";
import type { WeekWords } from "./week-words.ts";

export const TAB_NAMES = ["plan", "weeks", "day", "holidays", "checks", "settings"] as const;
export type TabName = (typeof TAB_NAMES)[number];

/** What a button that copies a text says. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  /** What it is read aloud as. */
  label(what: string): string;
  readonly failed: string;
}

/** What the control panel says, beside what it takes from the reports and the setup. */
export interface PanelWords extends CommonWords, LongDates {
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
  readonly feeds: FeedWords;
  readonly copying: CopyWords;
}
