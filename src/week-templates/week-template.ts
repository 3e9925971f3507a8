/** The JSON shape of week templates, as other programs keep and exchange it; its words are that format's own. */
export interface WeekTemplate {
  readonly id: string;
  readonly name: string;
  /** `YYYY-MM-DD`, a Monday or a Sunday: the first day of week 1. Without one there is no beginning, and no cycle. */
  readonly startDate?: string | undefined;
  /** `YYYY-MM-DD`, the last day of a week; without one there is no end. */
  readonly endDate?: string | undefined;
  /** ISO date-time; the newer template overrides the older, and one without it is the newest. */
  readonly createdAt?: string | undefined;
  readonly active: boolean;
  /** The largest index is the length of the cycle, so that a week without slots takes its turn. */
  readonly weeks: readonly WeekOfTemplate[];
}

export interface WeekOfTemplate {
  /** 1 to 5. */
  readonly index: number;
  readonly days: readonly DayOfWeek[];
}

export interface DayOfWeek {
  /** 1 = Monday … 7 = Sunday, or a name such as `Mon`. */
  readonly day: number | string;
  readonly slots: readonly SlotOfDay[];
}

export interface SlotOfDay {
  readonly anchorId: string;
  /** `HH:mm`. */
  readonly start: string;
  readonly end: string;
}
