import { scriptingBase } from "../adapters/scripting.ts";
import type { Settings } from "../domain/settings.ts";
import { runSync, type SyncOptions } from "../execution/sync.ts";
import { syncWordsOf } from "../report/languages.ts";
import { describeSync } from "../report/report.ts";
import { type AutomationHost, print } from "./host.ts";
import { type SyncOutputs, syncOutputs } from "./sync-outputs.ts";

/** One sync with its log lines and its outputs, for the whole base or for a part of it. */
export async function syncAndReport(
  { base, clock, console, version }: AutomationHost,
  settings: Settings,
  options: SyncOptions,
  unknownInputs: readonly string[],
): Promise<SyncOutputs> {
  const result = await runSync({ base: scriptingBase(base), clock, settings }, { ...options, version });
  print(result.entries, console);
  return syncOutputs(
    result,
    describeSync(result, syncWordsOf(settings.language, result.statuses), { ...settings, unknownInputs }),
    settings.alertThreshold,
  );
}
