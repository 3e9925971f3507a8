import { failedFlaggerOutputs } from "../../../automation/overlap-flagger.ts";
import { runCommand } from "../../run/run-command.ts";
import { overlapFlagger } from "../../run/scripts.ts";

/** The overlap flagger. */
export const flag = runCommand({
  who: "flag",
  script: overlapFlagger,
  variables: () => ({}),
  failed: failedFlaggerOutputs,
});
