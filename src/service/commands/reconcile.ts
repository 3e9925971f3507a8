import { runScheduledSync } from "../../automation/scheduled-sync.ts";
import { failedOutputs } from "../../automation/sync-outputs.ts";
import { runCommand } from "../run/run-command.ts";

/** A dry run that also tells what has drifted. */
export const reconcile = runCommand({
  who: "reconcile",
  script: runScheduledSync,
  variables: ({ options: { teacher, startDate, weeksAhead } }) => ({
    mode: "reconcile",
    teacherId: teacher,
    startDate,
    weeksAhead,
  }),
  failed: (error, report, _, words) => failedOutputs(error, report, true, words),
});
