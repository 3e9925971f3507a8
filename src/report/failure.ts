import type { CommonWords } from "./words.ts";

/** The report of a run that could not start, or that refused its own plan. */
export const describeFailure = (error: Error, words: CommonWords): string =>
  [`# ${words.line(words.failedHeading)}`, words.line(words.nothingWritten), error.message].join("\n\n");
