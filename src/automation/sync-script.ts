import type { Settings } from "../domain/settings.ts";
import type { RunRequest } from "../execution/begin.ts";
import { markPartial } from "../execution/errors.ts";
import type { runSync } from "../execution/sync.ts";
import type { SyncResult } from "../execution/sync-result.ts";
import { describeSync } from "../report/report.ts";
import { inLanguage } from "../report/words/languages.ts";
import type { SyncWords } from "../report/words/sync-words.ts";
import { type AutomationHost, print } from "./automation-host.ts";
import type { Outputs } from "./outputs.ts";
import { type SyncOutputs, syncOutputs } from "./sync-outputs.ts";

/** One sync with its log lines and its outputs, for the whole base or for a part of it. */
export async function syncAndReport(
  { port, clock, console, version, languages }: AutomationHost<SyncWords>,
  settings: Settings,
  request: RunRequest,
  unknownInputs: readonly string[],
  publish: (outputs: Outputs) => void,
  sync: typeof runSync,
): Promise<SyncOutputs> {
  const outputsOf = (result: SyncResult): SyncOutputs => {
    const words = inLanguage(languages, settings.language).words(result.school.store.map.statuses);
    const { text, needsPerson, subject } = describeSync(result, words, { ...settings, unknownInputs });
    return syncOutputs(result, { report: text, needsPerson, subject }, settings.alertThreshold);
  };
  const result = await sync({ base: port, clock, settings }, { ...request, version }, (settled) =>
    publish({ ...outputsOf(settled) }),
  );
  return markPartial(settings.dryRun, async () => {
    print(result.entries, console);
    return outputsOf(result);
  });
}
