import { PreflightError } from "../base/preflight.ts";
import { ConfigurationError } from "../configuration/errors.ts";
import { BreakerError } from "../execution/guard.ts";
import type { CommonWords } from "./words.ts";

/** The report of a run that could not start, or that refused its own plan. */
export function describeFailure(error: Error, words: CommonWords): string {
  const { heading, nothingWritten, toMend } = words.failures;
  const above = problemLines(error, words) ? [nothingWritten, toMend] : [nothingWritten];
  return [`# ${words.line(heading)}`, words.line(above.join(" ")), describeCause(error, words)].join("\n\n");
}

/** What stopped it, as Markdown. */
export function describeCause(error: Error, words: CommonWords): string {
  const lines = problemLines(error, words);
  return lines
    ? lines.map((line) => `- ${words.line(line)}`).join("\n")
    : `${words.line(words.failures.fromAirtable)}\n\n${error.message}`;
}

/** What the engine itself has found, and how to mend it; undefined for an error that is not its own. */
export function problemLines(error: Error, { failures }: CommonWords): readonly string[] | undefined {
  if (error instanceof PreflightError) return error.problems.map(failures.baseProblem);
  if (error instanceof ConfigurationError) return error.problems.map(failures.settingProblem);
  if (error instanceof BreakerError) return failures.refusal(error.refusal);
  return undefined;
}
