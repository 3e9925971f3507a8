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
  /** Airtable has not said whether it has saved it. */
  readonly unanswered: string;
  noField(field: string): string;
}
