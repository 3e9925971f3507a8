import { type Given, ON_UPDATE_VARIABLES } from "../configuration/inputs.ts";
import { runSyncWithoutFlags } from "../execution/sync.ts";
import type { SyncWords } from "../report/words/sync-words.ts";
import type { AutomationHost } from "./automation-host.ts";
import { runAutomation } from "./run.ts";
import { failedOutputs } from "./sync-outputs.ts";
import { syncAndReport } from "./sync-script.ts";

/**
 * Does for the templates that have changed what the scheduled sync would do for them (semantics 2.35–2.37, 3.9).
 * Nothing is taken from the trigger but their ids.
 */
export const runOnRecordUpdateSync = (
  host: AutomationHost<SyncWords>,
  settingsObject: Given,
): Promise<void> =>
  runAutomation(host, settingsObject, {
    variables: ON_UPDATE_VARIABLES,
    work: async ({ settings, variables: { recordId = [] }, unknown }, publish) => ({
      ...(await syncAndReport(
        host,
        settings,
        { target: { kind: "templates", ids: recordId } },
        unknown,
        publish,
        runSyncWithoutFlags,
      )),
    }),
    failed: (...failure) => ({ ...failedOutputs(...failure) }),
  });
