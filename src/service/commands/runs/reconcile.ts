import { failedOutputs } from "../../../automation/sync-outputs.ts";
import { runCommand } from "../../run/run-command.ts";
import { scheduledSync } from "../../run/scripts.ts";

/** A dry run that also tells what has drifted. */
export const reconcile = runCommand({
  who: "reconcile",
  script: scheduledSync,
  variables: ({ options: { teacher, startDate, weeksAhead } }) => ({
    mode: "reconcile",
    teacherId: teacher,
    startDate,
    weeksAhead,
  }),
  failed: (error, report, _, words) => failedOutputs(error, report, true, words),
});
