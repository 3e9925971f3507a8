import type { AutomationHost } from "../../automation/automation-host.ts";
import { runOnRecordUpdateSync } from "../../automation/on-record-update-sync.ts";
import { runOverlapFlagger } from "../../automation/overlap-flagger.ts";
import { runScheduledSync } from "../../automation/scheduled-sync.ts";
import type { Given } from "../../configuration/inputs.ts";
import * as en from "../../report/words/en/language.ts";
import * as he from "../../report/words/he/language.ts";

/** A script of the automations with the languages that the program speaks. */
export type Script = (host: Omit<AutomationHost, "languages">, settings: Given) => Promise<void>;

const syncLanguages = { en: en.sync, he: he.sync };
const overlapLanguages = { en: en.overlaps, he: he.overlaps };

export const scheduledSync: Script = (host, settings) =>
  runScheduledSync({ ...host, languages: syncLanguages }, settings);

export const onRecordUpdateSync: Script = (host, settings) =>
  runOnRecordUpdateSync({ ...host, languages: syncLanguages }, settings);

export const overlapFlagger: Script = (host, settings) =>
  runOverlapFlagger({ ...host, languages: overlapLanguages }, settings);
