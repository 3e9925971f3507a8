/** What a process ends with, so that a timer knows what to make of it. */
export const EXIT = {
  /** Done, and nothing waits. */
  done: 0,
  /** Done, and something needs a person. */
  person: 1,
  /** The command line, the configuration or the base is not as it has to be, or the plan was refused: nothing was written. */
  refused: 2,
  /** Airtable is away, the quota is used up, or time ran out: worth another try. */
  tryAgain: 75,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
