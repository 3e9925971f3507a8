import { enPanelLanguage, enSetupLanguage, enSyncLanguage } from "../report/words/en/language.ts";
import { hePanelLanguage, heSetupLanguage, heSyncLanguage } from "../report/words/he/language.ts";
import type { Languages } from "../report/words/languages.ts";
import type { PanelWords } from "../report/words/panel/panel-words.ts";
import type { SetupWords } from "../report/words/setup-words.ts";
import type { SyncWords } from "../report/words/sync-words.ts";

/** What the panel can say, in words of its own, in those of a sync, and in those of the setup. */
export const panelLanguages: Languages<PanelWords> = { en: enPanelLanguage, he: hePanelLanguage };
export const syncLanguages: Languages<SyncWords> = { en: enSyncLanguage, he: heSyncLanguage };
export const setupLanguages: Languages<SetupWords> = { en: enSetupLanguage, he: heSetupLanguage };
