import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SETTING_READERS } from "../../src/configuration/setting-readers.ts";

const SCHOOL = join(import.meta.dirname, "../../docs/school");
const LANGUAGES = ["en", "he"] as const;
const pagesIn = (language: string): readonly string[] => readdirSync(join(SCHOOL, language)).sort();
const textOf = (language: string, page: string): string =>
  readFileSync(join(SCHOOL, language, page), "utf8").replace(/^```[\s\S]*?^```/gm, "");

/** How deep each heading of a page is, in order. */
const outlineOf = (text: string): readonly number[] =>
  [...text.matchAll(/^(#+) /gm)].map(([, marks = ""]) => marks.length);

test("the school's pages are the same in both languages", () => {
  expect(pagesIn("he")).toEqual(pagesIn("en"));
});

describe.each(pagesIn("en"))("%s", (page) => {
  test("has the same headings in both languages", () => {
    expect(outlineOf(textOf("he", page))).toEqual(outlineOf(textOf("en", page)));
  });

  test("is marked in Hebrew as a text that reads from right to left", () => {
    expect(textOf("he", page)).toMatch(/^<div dir="rtl">\n[\s\S]*\n<\/div>\n$/);
  });
});

test.each(LANGUAGES)("every setting has its line, in %s", (language) => {
  const text = textOf(language, "settings.md");
  expect(Object.keys(SETTING_READERS).filter((name) => !text.includes(`\n| \`${name}\` |`))).toEqual([]);
});

test("Hebrew never says closed of a slot: a slot is blocked, and a closure is a day", () => {
  const wrong = pagesIn("he").flatMap((page) => textOf("he", page).match(/משבצ\S* (?:נסגר|סגור)\S*/g) ?? []);
  expect(wrong).toEqual([]);
});
