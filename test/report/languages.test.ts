import { expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { inLanguage, type Languages } from "../../src/report/words/languages.ts";
import type { SyncWords } from "../../src/report/words/sync-words.ts";
import { syncLanguages } from "../support/words.ts";

test.each([
  ["he", "he", "rtl"],
  ["en", "en", "ltr"],
  ["klingon", "en", "ltr"],
  [undefined, "en", "ltr"],
])("asked for %s, a script speaks %s, which runs %s", (asked, code, direction) => {
  expect(inLanguage(syncLanguages, asked)).toMatchObject({ code, direction });
});

test("a script that was built with one language speaks that one, whatever is asked for", () => {
  const { he } = syncLanguages;
  const alone = { he } as unknown as Languages<SyncWords>;
  for (const asked of ["he", "en", undefined]) {
    const { code, direction, words } = inLanguage(alone, asked);
    expect([code, direction, words(STATUSES).empty]).toEqual(["he", "rtl", he.words(STATUSES).empty]);
  }
});
