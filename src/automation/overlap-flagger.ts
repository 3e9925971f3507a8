import type { Given } from "../configuration/inputs.ts";
import { markPartial } from "../execution/errors.ts";
import { type FlaggerResult, runFlagger } from "../execution/flags/flagger.ts";
import { statusOf } from "../execution/log-tables/run-log.ts";
import { describeOverlaps } from "../report/sections/overlap-report.ts";
import { overlapWordsOf } from "../report/words/languages.ts";
import { type AutomationHost, print } from "./host.ts";
import type { Outputs } from "./outputs.ts";
import { runAutomation } from "./run.ts";
import { failedOutputs } from "./sync-outputs.ts";

/** Makes every double booking to come visible on the templates, and reports them. */
export const runOverlapFlagger = (host: AutomationHost, settingsObject: Given): Promise<void> =>
  runAutomation(host, settingsObject, {
    variables: {},
    work: async ({ settings, unknown }, publish) => {
      const { version, clock } = host;
      const outputs = (result: FlaggerResult): Outputs => {
        const report = describeOverlaps(
          result,
          overlapWordsOf(settings.language, result.school.store.map.statuses),
          unknown,
        );
        return outputsOf(result, report, settings.alertThreshold);
      };
      const result = await runFlagger({ base: host.port, clock, settings }, { version }, (settled) =>
        publish(outputs(settled)),
      );
      return markPartial(settings.dryRun, async () => {
        print(result.entries, host.console);
        return outputs(result);
      });
    },
    failed: (...failure) => ({ ...failedOutputs(...failure), summary: summaryOf(0, 0, 0) }),
  });

const summaryOf = (pairs: number, flagged: number, cleared: number): string =>
  `${pairs} overlaps, ${flagged} templates flagged, ${cleared} cleared`;

/** The keys are those of a sync; what a flagger does not do is 0. */
function outputsOf(result: FlaggerResult, report: string, alertThreshold: number): Outputs {
  const { created, updated, deactivated, overlaps, errors, incomplete, remaining, incompleteTwice } = result;
  const { fresh, cleared } = result.flagged;
  return {
    created,
    updated,
    deactivated,
    overlaps,
    errors,
    errorCount: errors.length,
    incomplete,
    remaining,
    shouldAlert: fresh.length > 0 || errors.length >= alertThreshold || incompleteTwice,
    dryRun: result.run.settings.dryRun,
    summary: summaryOf(overlaps, result.overlapping, cleared.length),
    report,
    status: statusOf(errors, incomplete),
  };
}
