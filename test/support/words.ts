import { overlapLanguages, setupLanguages, syncLanguages } from "../../scripts/languages.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import type { StatusNames } from "../../src/domain/slot.ts";
import type { CommonWords } from "../../src/report/words/common-words.ts";
import { enPanelLanguage } from "../../src/report/words/en/language.ts";
import { hePanelLanguage } from "../../src/report/words/he/language.ts";
import { inLanguage } from "../../src/report/words/languages.ts";
import type { OverlapWords } from "../../src/report/words/overlap-words.ts";
import type { PanelWords } from "../../src/report/words/panel/panel-words.ts";
import type { SetupWords } from "../../src/report/words/setup-words.ts";
import type { SyncWords } from "../../src/report/words/sync-words.ts";

/** The words of each kind of report, as scripts and panel put them together. */
export const wordsOf = (language: unknown): CommonWords => syncWordsOf(language, STATUSES);

export const syncWordsOf = (language: unknown, status: StatusNames): SyncWords =>
  inLanguage(syncLanguages, language).words(status);

export const overlapWordsOf = (language: unknown, status: StatusNames): OverlapWords =>
  inLanguage(overlapLanguages, language).words(status);

export const setupWordsOf = (language: unknown): SetupWords =>
  inLanguage(setupLanguages, language).words(STATUSES);

export const panelWordsOf = (language: unknown, status: StatusNames): PanelWords =>
  inLanguage({ en: enPanelLanguage, he: hePanelLanguage }, language).words(status);
