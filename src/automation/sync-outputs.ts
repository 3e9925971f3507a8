import { statusOf } from "../execution/log-tables/run-log.ts";
import type { RunSummary } from "../execution/summary.ts";
import type { SyncResult } from "../execution/sync-result.ts";
import type { CommonWords } from "../report/words/common-words.ts";

/** Everything a sync script hands to the next step of its automation, with the same keys and types on every run. */
export interface SyncOutputs {
  readonly created: number;
  readonly updated: number;
  readonly deactivated: number;
  readonly overlaps: number;
  readonly errors: readonly { readonly slot: string; readonly error: string }[];
  readonly errorCount: number;
  readonly incomplete: boolean;
  readonly remaining: number;
  readonly shouldAlert: boolean;
  readonly dryRun: boolean;
  readonly summary: string;
  /** Markdown for a "Send email" step. */
  readonly report: string;
  /** How many things wait for a person. */
  readonly needsPerson: number;
  /** Only a flagger looks for them. */
  readonly clashes: number;
  /** Ready as the subject of an e-mail, in the language of the report. */
  readonly subject: string;
  readonly status: "ok" | "partial" | "failed";
}

export const summaryOf = (created: number, updated: number, deactivated: number): string =>
  `${created} created, ${updated} updated, ${deactivated} deactivated`;

/** What a run says to a person. */
export interface Told {
  readonly report: string;
  readonly needsPerson: number;
  readonly subject: string;
}

/** What every script hands on of a run, and of the rest what it says of it. */
export const outputsOf = (
  {
    created,
    updated,
    deactivated,
    overlaps,
    errors,
    incomplete,
    remaining,
  }: Omit<RunSummary, "entries" | "incompleteTwice">,
  rest: Told & Pick<SyncOutputs, "shouldAlert" | "dryRun" | "summary" | "clashes" | "status">,
): SyncOutputs => ({
  created,
  updated,
  deactivated,
  overlaps,
  errors,
  errorCount: errors.length,
  incomplete,
  remaining,
  ...rest,
});

export function syncOutputs(result: SyncResult, told: Told, alertThreshold: number): SyncOutputs {
  const { created, updated, deactivated, errors, incomplete, incompleteTwice } = result;
  return outputsOf(result, {
    ...told,
    shouldAlert: errors.length >= alertThreshold || incompleteTwice || result.unmeant !== undefined,
    dryRun: result.run.settings.dryRun,
    summary: summaryOf(created, updated, deactivated),
    clashes: 0,
    status: statusOf(errors, incomplete),
  });
}

const NOTHING_DONE = { created: 0, updated: 0, deactivated: 0, overlaps: 0, incomplete: false, remaining: 0 };

/** A run that threw: nothing was done, and somebody should look. */
export function failedOutputs(
  error: Error,
  report: string,
  dryRun: boolean,
  words: CommonWords,
): SyncOutputs {
  const summary = summaryOf(0, 0, 0);
  const errors = [{ slot: "", error: error.message }];
  return outputsOf(
    { ...NOTHING_DONE, errors },
    {
      shouldAlert: true,
      dryRun,
      summary,
      report,
      needsPerson: errors.length,
      clashes: 0,
      subject: words.subject(errors.length, summary),
      status: "failed",
    },
  );
}
