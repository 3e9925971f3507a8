import { STATUSES } from "../../src/base/schema/cell-words.ts";
import type { StatusNames } from "../../src/domain/slot.ts";
import type { CommonWords } from "../../src/report/words/common-words.ts";
import * as en from "../../src/report/words/en/language.ts";
import * as he from "../../src/report/words/he/language.ts";
import { inLanguage } from "../../src/report/words/languages.ts";
import type { OverlapWords } from "../../src/report/words/overlap-words.ts";
import type { PanelWords } from "../../src/report/words/panel/panel-words.ts";
import type { SetupWords } from "../../src/report/words/setup-words.ts";
import type { SyncWords } from "../../src/report/words/sync-words.ts";

export const syncLanguages = { en: en.sync, he: he.sync };
export const overlapLanguages = { en: en.overlaps, he: he.overlaps };

/** The words of each kind of report, as scripts and panel put them together. */
export const wordsOf = (language: unknown): CommonWords => syncWordsOf(language, STATUSES);

export const syncWordsOf = (language: unknown, status: StatusNames): SyncWords =>
  inLanguage(syncLanguages, language).words(status);

export const overlapWordsOf = (language: unknown, status: StatusNames): OverlapWords =>
  inLanguage(overlapLanguages, language).words(status);

export const setupWordsOf = (language: unknown): SetupWords =>
  inLanguage({ en: en.setup, he: he.setup }, language).words(STATUSES);

export const panelWordsOf = (language: unknown, status: StatusNames): PanelWords =>
  inLanguage({ en: en.panel, he: he.panel }, language).words(status);
