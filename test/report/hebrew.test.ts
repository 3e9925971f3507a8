import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** What reads badly in Hebrew, or is called by two words; every text that the school reads is looked through. */
const ROOT = join(import.meta.dirname, "../..");
const files = ["src/report/words/he", "docs/school/he"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|md)$/.test(file))
    .map((file) => join(folder, file)),
);
const linesOf = (file: string): readonly string[] =>
  readFileSync(join(ROOT, file), "utf8")
    .replace(/[\u200e\u200f\u2066-\u2069]|\\u20(?:0e|0f|6[6-9])/g, "")
    .split("\n");

const alone = (words: string): RegExp => new RegExp(`(?<![א-ת])(?:${words})(?![א-ת])`);

const RULES: Readonly<Record<string, RegExp>> = {
  "a slot is blocked, and days are closed":
    /(?:משבצ|שע)\S* (?:נסגר|סגור|ייסגר|תיסגר)|(?<!ל)סגירה (?!של יום)|לסגור/,
  "a template is a row and wants nothing": /תבני\S*(?: \S+)? (?:דורש|מבקש|ביקש|רוצ)/,
  "Airtable is masculine": /Airtable\S* (?:לא )?(?:מתירה|סיימה|ענתה|סירבה|החזירה|הפסיקה|אישרה|שמרה|מאפשרת)/,
  "the reader is addressed in the plural": alone("שלך|בשבילך|עבורך|אצלך|לך|עליך"),
  "nothing is not biblical": alone("(?<!שום )דבר לא|איש לא"),
  "calls to Airtable are no readings": alone("קריאות"),
  "what a school pays for is no plan": /תוכנית (?:שלכם|בתשלום)/,
  "quotes stand above": /[„‚]/,
  "one word for a rehearsal, and one for a copy": alone("ריצת ניסיון|עותק|עותקים"),
};

describe.each(Object.entries(RULES))("%s", (_, wrong) => {
  test.each(files)("%s", (file) => expect(linesOf(file).filter((line) => wrong.test(line))).toEqual([]));
});

/** What stands on a button is a noun: it says what comes, and asks nobody to do it. */
test("buttons are nouns", () => {
  const buttons = ["setup.ts", "holidays.ts"].flatMap((file) => {
    const text = readFileSync(join(ROOT, "src/report/words/he", file), "utf8");
    const [, answers = ""] = /\n {2}answers: \{([\s\S]*?)\n {2}\}/.exec(text) ?? [];
    return [...answers.matchAll(/: "([^"]+)"/g)].map(([, label]) => label ?? "");
  });
  expect(buttons.length).toBeGreaterThan(10);
  expect(buttons.filter((label) => /^ל(?!א(?:[ ,]|$)|לא )/.test(label))).toEqual([]);
});
