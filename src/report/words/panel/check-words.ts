export interface CheckWords {
  readonly intro: string;
  readonly ready: string;
  /** Nothing required is missing, and so much else is. */
  readyBut(count: number): string;
  readonly notReady: string;
  readonly create: string;
  readonly addChoices: string;
  readonly createAll: string;
  readonly mayNot: string;
  readonly working: string;
  /** Airtable has not said whether it has made it. */
  readonly unanswered: string;
  /** Above the list of what a press will make. */
  readonly willBeMade: string;
  readonly nothingElse: string;
  readonly makeThem: string;
  /** Before the list of tables or fields that may be meant. */
  readonly calledHere: string;
  readonly choose: string;
  readonly formulas: string;
  readonly formulasHint: string;
  /** Above the lines that tell the scripts of other names. */
  readonly nameLines: string;
  present(count: number): string;
  readonly namesHere: string;
  /** Above what a school may do without. */
  readonly features: string;
  readonly add: string;
}
