import { enOverlapLanguage, enSetupLanguage, enSyncLanguage } from "../src/report/words/en/language.ts";
import { heOverlapLanguage, heSetupLanguage, heSyncLanguage } from "../src/report/words/he/language.ts";
import type { Languages } from "../src/report/words/languages.ts";
import type { OverlapWords } from "../src/report/words/overlap-words.ts";
import type { SetupWords } from "../src/report/words/setup-words.ts";
import type { SyncWords } from "../src/report/words/sync-words.ts";

// What each script can say. A school that wants one language deletes the line of the other and builds.

export const syncLanguages: Languages<SyncWords> = {
  en: enSyncLanguage,
  he: heSyncLanguage,
};

export const overlapLanguages: Languages<OverlapWords> = {
  en: enOverlapLanguage,
  he: heOverlapLanguage,
};

export const setupLanguages: Languages<SetupWords> = {
  en: enSetupLanguage,
  he: heSetupLanguage,
};
