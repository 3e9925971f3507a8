import { expect, test } from "vitest";
import { areSimilar, shareWord } from "../../src/setup/survey/similar.ts";

test.each([
  ["start_time", "start time", true],
  ["start_time", "StartTime", true],
  ["start_time", "start_times", true],
  ["קיבולת כוללת", "קיבולת_כוללת ", true],
  ["חדר", " חדר", true],
  // The final form of a letter, and the letter itself.
  ["שעת סיום", "שעת סיומ", true],
  ["דרך חדשה", "דרכ חדשה", true],
  ["מקום שיעור", "מקומ שיעור", true],
  ["זמן שיעור", "זמנ שיעור", true],
  ["כיף שיעור", "כיפ שיעור", true],
  ["קיץ שיעור", "קיצ שיעור", true],
  // Another last letter.
  ["תאריך שיעור", "תאריך שיעורים", true],
  ["\u200fמורה", "מורה", true],
  ["start_time", "end_time", false],
  ["שעת התחלה", "שעת סיום", false],
  ["lessons", "students", false],
  ["type", "tape", false],
  // Too short to tell: a letter more is another word.
  ["חדר", "חדרה", false],
  ["is_full", "is_block", false],
])("%s and %s: %s", (a, b, expected) => {
  expect(areSimilar(a, b)).toBe(expected);
  expect(areSimilar(b, a)).toBe(expected);
});

test.each([
  ["sync_state", "state", true],
  ["sync_state", "Slot State", true],
  ["sync_state", "my-sync", true],
  ["sync_state", "status", false],
  ["sync_state", "statement", false],
  ["is_locked", "is_full", false],
  ["", "", false],
])("%s and %s have a word in common: %s", (a, b, expected) => {
  expect(shareWord(a, b)).toBe(expected);
  expect(shareWord(b, a)).toBe(expected);
});
