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
