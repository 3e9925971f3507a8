import type { StatusNames } from "../../domain/slot.ts";
import { enPanel } from "./en/panel.ts";
import { en, enOverlaps, enSync } from "./en/report.ts";
import { enSetup } from "./en/setup.ts";
import { hePanel } from "./he/panel.ts";
import { he, heOverlaps, heSync } from "./he/report.ts";
import { heSetup } from "./he/setup.ts";
import type { PanelWords } from "./panel-words.ts";
import type { CommonWords, OverlapWords, SetupWords, SyncWords } from "./words.ts";

/** Hebrew where it is asked for, else English; the statuses are called what the base calls them. */
export const wordsOf = (language: unknown): CommonWords => (language === "he" ? he : en);

export const syncWordsOf = (language: unknown, status: StatusNames): SyncWords =>
  language === "he" ? { ...he, ...heSync(status) } : { ...en, ...enSync(status) };

export const overlapWordsOf = (language: unknown, status: StatusNames): OverlapWords =>
  language === "he" ? { ...he, ...heOverlaps(status) } : { ...en, ...enOverlaps(status) };

export const setupWordsOf = (language: unknown): SetupWords =>
  language === "he" ? { ...he, ...heSetup } : { ...en, ...enSetup };

export const panelWordsOf = (language: unknown, status: StatusNames): PanelWords =>
  language === "he" ? { ...he, ...hePanel(status) } : { ...en, ...enPanel(status) };
