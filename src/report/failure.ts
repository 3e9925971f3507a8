import { PreflightError } from "../base/preflight/preflight.ts";
import { ConfigurationError } from "../configuration/errors.ts";
import { BreakerError } from "../execution/breaker/breaker.ts";
import type { BreakerFindings } from "../execution/breaker/findings.ts";
import { PartialRunError } from "../execution/errors.ts";
import type { CommonWords } from "./words/common-words.ts";

/** The report of a run that could not start, that refused its own plan, or that broke off. */
export function describeFailure(error: Error, words: CommonWords): string {
  const { heading, nothingWritten, brokenOff, toMend } = words.failures;
  const done = error instanceof PartialRunError ? brokenOff : nothingWritten;
  const above = problemLines(error, words) ? `${done} ${toMend}` : done;
  return [`# ${words.line(heading)}`, words.line(above), describeCause(error, words)].join("\n\n");
}

/** The report of a run that Airtable has ended before it could tell of itself. */
export const describeEnded = ({ line, failures: { heading, ended } }: CommonWords): string =>
  [`# ${line(heading)}`, line(ended)].join("\n\n");

/** What stopped it, as Markdown. */
export function describeCause(error: Error, words: CommonWords): string {
  const lines = problemLines(error, words);
  if (lines) return lines.map((line) => `- ${words.line(line)}`).join("\n");
  const { message } = error instanceof PartialRunError ? error.reason : error;
  return `${words.line(words.failures.fromAirtable)}\n\n${message}`;
}

/** Why a real run would be refused, for one that writes nothing anyway. */
export const describeUnmeant = (findings: BreakerFindings, { line, failures }: CommonWords): string =>
  [
    line(failures.wouldBeRefused),
    failures
      .refused(findings)
      .map((text) => `- ${line(text)}`)
      .join("\n"),
  ].join("\n\n");

/** What the engine itself has found, and how to mend it; undefined for an error that is not its own. */
export function problemLines(error: Error, { failures }: CommonWords): readonly string[] | undefined {
  if (error instanceof PreflightError) return error.problems.map(failures.baseProblem);
  if (error instanceof ConfigurationError) return error.problems.map(failures.settingProblem);
  if (error instanceof BreakerError) return failures.refused(error.findings);
  return undefined;
}
