/** The JSON shape of week templates, as other programs keep and exchange it; its words are that format's own. */
export type WeekTemplates = readonly WeekTemplate[] | { readonly templates: readonly WeekTemplate[] };

export interface WeekTemplate {
  readonly id: string;
  readonly name: string;
  /** `YYYY-MM-DD`, a Monday or a Sunday: the first day of week 1. Without one there is no beginning, and no cycle. */
  readonly startDate?: string | undefined;
  /** `YYYY-MM-DD`, the last day of a week; without one there is no end. */
  readonly endDate?: string | undefined;
  /** A moment in ISO or as SQL prints it, UTC without an offset; the newer template overrides the older, and one without it is the newest. */
  readonly createdAt?: string | undefined;
  /** Left out, it is in use. */
  readonly active?: boolean | undefined;
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
  /** Names the hour; no two of one day of one week share it. */
  readonly anchorId: string;
  /** `HH:mm`. */
  readonly start: string;
  readonly end: string;
}
