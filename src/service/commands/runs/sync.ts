import { failedOutputs } from "../../../automation/sync-outputs.ts";
import type { Action } from "../../command-line/command.ts";
import { runCommand } from "../../run/run-command.ts";
import { onRecordUpdateSync, scheduledSync } from "../../run/scripts.ts";
import { UsageError } from "../../usage-error.ts";

/** One run, for the whole school, for one teacher, or for some templates. */
export const sync: Action = (call, surroundings) => {
  const { template, teacher, startDate, weeksAhead } = call.options;
  if (template === undefined) {
    const variables = () => ({ teacherId: teacher, startDate, weeksAhead });
    return runCommand({ who: "sync", script: scheduledSync, variables, failed: failedOutputs })(
      call,
      surroundings,
    );
  }
  if (teacher !== undefined || startDate !== undefined || weeksAhead !== undefined)
    throw new UsageError([
      "--template stands alone: a run for templates takes neither --teacher, --start-date nor --weeks-ahead",
    ]);
  const variables = () => ({ recordId: template });
  return runCommand({ who: "sync", script: onRecordUpdateSync, variables, failed: failedOutputs })(
    call,
    surroundings,
  );
};
