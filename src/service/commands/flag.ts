import { failedFlaggerOutputs, runOverlapFlagger } from "../../automation/overlap-flagger.ts";
import { runCommand } from "../run/run-command.ts";

/** The overlap flagger. */
export const flag = runCommand({
  who: "flag",
  script: runOverlapFlagger,
  variables: () => ({}),
  failed: failedFlaggerOutputs,
});
