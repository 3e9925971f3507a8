import type { Given } from "../configuration/inputs.ts";
import { markPartial } from "../execution/errors.ts";
import { type FlaggerResult, runFlagger } from "../execution/flags/flagger.ts";
import { statusOf } from "../execution/log-tables/run-log.ts";
import { describeOverlaps } from "../report/sections/overlap-report.ts";
import type { CommonWords } from "../report/words/common-words.ts";
import { inLanguage } from "../report/words/languages.ts";
import type { OverlapWords } from "../report/words/overlap-words.ts";
import { type AutomationHost, print } from "./automation-host.ts";
import type { Outputs } from "./outputs.ts";
import { runAutomation } from "./run.ts";
import { failedOutputs, outputsOf, type Told } from "./sync-outputs.ts";

/** Makes every double booking to come visible on the templates, and reports them. */
export const runOverlapFlagger = (host: AutomationHost<OverlapWords>, settingsObject: Given): Promise<void> =>
  runAutomation(host, settingsObject, {
    variables: {},
    work: async ({ settings, unknown }, publish) => {
      const { version, clock } = host;
      const outputs = (result: FlaggerResult): Outputs => {
        const words = inLanguage(host.languages, settings.language).words(result.school.store.map.statuses);
        const { overlaps, overlapping, flagged } = result;
        // The output `summary` is English in any case.
        const summarize = settings.language === "en" ? summaryOf : words.overlapSummary;
        const summary = summarize(overlaps, overlapping, flagged.cleared.length);
        const { text, needsPerson, subject } = describeOverlaps(result, words, summary, unknown);
        const told = { report: text, needsPerson, subject };
        return flaggerOutputs(result, told, settings.alertThreshold);
      };
      const result = await runFlagger({ base: host.port, clock, settings }, { version }, (settled) =>
        publish(outputs(settled)),
      );
      return markPartial(settings.dryRun, async () => {
        print(result.entries, host.console);
        return outputs(result);
      });
    },
    failed: failedFlaggerOutputs,
  });

/** The outputs of a flagger that threw. */
export function failedFlaggerOutputs(
  error: Error,
  report: string,
  dryRun: boolean,
  words: CommonWords,
): Outputs {
  const failure = failedOutputs(error, report, dryRun, words);
  const summary = summaryOf(0, 0, 0);
  return { ...failure, summary, subject: words.subject(failure.needsPerson, summary) };
}

const summaryOf = (pairs: number, flagged: number, cleared: number): string =>
  `${pairs} overlaps, ${flagged} templates flagged, ${cleared} cleared`;

/** The keys are those of a sync; what a flagger does not do is 0. */
function flaggerOutputs(result: FlaggerResult, told: Told, alertThreshold: number): Outputs {
  const { overlaps, overlapping, errors, incomplete, incompleteTwice, flagged } = result;
  return {
    ...outputsOf(result, {
      ...told,
      shouldAlert: flagged.fresh.length > 0 || errors.length >= alertThreshold || incompleteTwice,
      dryRun: result.run.settings.dryRun,
      summary: summaryOf(overlaps, overlapping, flagged.cleared.length),
      clashes: result.clashes.count,
      status: statusOf(errors, incomplete),
    }),
  };
}
