/** Which hours of which teachers a calendar shows, and how (the target and its address are not its business). */
export interface Agenda {
  readonly name: string;
  readonly shows: "booked" | "open" | "both" | "lessons";
  /** Names of lesson types; undefined is all. */
  readonly types: ReadonlySet<string> | undefined;
  /** The running week and so many more. */
  readonly weeks: number;
  /** Text with `{type}`, `{students}`, `{teacher}`, `{room}`, `{status}`. */
  readonly title: string;
  readonly names: NameForm;
  /** The description is a link to the record. */
  readonly link: boolean;
}

/** How much of a person's name a calendar may say. */
export type NameForm = "none" | "initials" | "first" | "full";
