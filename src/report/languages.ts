import { en, enOverlaps, enPanel, enSetup, enSync } from "./en.ts";
import { he, heOverlaps, hePanel, heSetup, heSync } from "./he.ts";
import type { PanelWords } from "./panel-words.ts";
import type { CommonWords, OverlapWords, SetupWords, SyncWords } from "./words.ts";

/** Hebrew where it is asked for, else English. */
export const wordsOf = (language: unknown): CommonWords => (language === "he" ? he : en);

export const syncWordsOf = (language: unknown): SyncWords =>
  language === "he" ? { ...he, ...heSync } : { ...en, ...enSync };

export const overlapWordsOf = (language: unknown): OverlapWords =>
  language === "he" ? { ...he, ...heOverlaps } : { ...en, ...enOverlaps };

export const setupWordsOf = (language: unknown): SetupWords =>
  language === "he" ? { ...he, ...heSetup } : { ...en, ...enSetup };

export const panelWordsOf = (language: unknown): PanelWords =>
  language === "he" ? { ...he, ...hePanel } : { ...en, ...enPanel };
