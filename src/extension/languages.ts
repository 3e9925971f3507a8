import * as en from "../report/words/en/language.ts";
import * as he from "../report/words/he/language.ts";
import type { Languages } from "../report/words/languages.ts";
import type { PanelWords } from "../report/words/panel/panel-words.ts";
import type { SetupWords } from "../report/words/setup-words.ts";
import type { SyncWords } from "../report/words/sync-words.ts";

/** What the panel can say, in words of its own, in those of a sync, and in those of the setup. */
export const panelLanguages: Languages<PanelWords> = { en: en.panel, he: he.panel };
export const syncLanguages: Languages<SyncWords> = { en: en.sync, he: he.sync };
export const setupLanguages: Languages<SetupWords> = { en: en.setup, he: he.setup };
