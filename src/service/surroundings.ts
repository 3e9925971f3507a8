import type { Variables } from "./environment.ts";

/** What the program finds around it: the process, or what a test puts in its place. */
export interface Surroundings {
  readonly variables: Variables;
  /** Where relative paths begin. */
  readonly folder: string;
  /** Standard output: reports. */
  say(text: string): void;
  /** Standard error: log lines, and what is wrong with the command line. */
  complain(text: string): void;
  readonly version: string;
}
