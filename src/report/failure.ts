import { UnfinishedError } from "../execution/unfinished.ts";
import type { CommonWords } from "./words.ts";

/** The report of a run that could not start, or that refused its own plan. */
export const describeFailure = (error: Error, words: CommonWords): string =>
  [
    `# ${words.line(words.failedHeading)}`,
    words.line(error instanceof UnfinishedError ? words.brokenOff : words.nothingWritten),
    error.message,
  ].join("\n\n");

/** The report of a run that Airtable has ended before it could tell of itself. */
export const describeEnded = (words: CommonWords): string =>
  [`# ${words.line(words.failedHeading)}`, words.line(words.ended)].join("\n\n");
