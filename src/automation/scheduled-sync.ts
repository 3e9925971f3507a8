import { type Given, SCHEDULED_VARIABLES } from "../configuration/inputs.ts";
import { runSync } from "../execution/sync.ts";
import type { SyncWords } from "../report/words/sync-words.ts";
import type { AutomationHost } from "./automation-host.ts";
import { runAutomation } from "./run.ts";
import { failedOutputs } from "./sync-outputs.ts";
import { syncAndReport } from "./sync-script.ts";

/** Brings the whole inventory, or that of one teacher, in line with the templates. */
export const runScheduledSync = (host: AutomationHost<SyncWords>, settingsObject: Given): Promise<void> =>
  runAutomation(host, settingsObject, {
    variables: SCHEDULED_VARIABLES,
    work: async ({ settings, variables: { startDate, teacherId }, unknown }, publish) => {
      const target = teacherId === undefined ? undefined : ({ kind: "teacher", id: teacherId } as const);
      return { ...(await syncAndReport(host, settings, { startDate, target }, unknown, publish, runSync)) };
    },
    failed: (...failure) => ({ ...failedOutputs(...failure) }),
  });
