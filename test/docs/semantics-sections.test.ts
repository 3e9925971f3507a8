import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const TEST = join(import.meta.dirname, "..");
const page = readFileSync("docs/semantics.md", "utf8");

/** Sections that say what words mean, and rules that are nobody's to break here. */
const TOLD_NOWHERE: Readonly<Record<string, string>> = {
  "1.1": "words",
  "1.2": "names, held by test/base against the schema",
};

const sections = [...page.matchAll(/^### (\d\.\d+) /gm)].flatMap(([, number = ""]) => number);
const laws = [...page.matchAll(/^\| (I\d+) \|/gm)].flatMap(([, number = ""]) => number);

/** Everything that the tests are called. */
const titles = readdirSync(TEST, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => [
    ...readFileSync(join(TEST, file), "utf8").matchAll(
      /(?:\b(?:describe|test)(?:\.each\b[\s\S]*?\))?\(\s*|\bname: )["'`]([^"'`\n]+)/g,
    ),
  ])
  .flatMap(([, title = ""]) => title);
const isTitled = (number: string): boolean =>
  titles.some((title) =>
    title.split(/[:,]? /).some((word, index) => index < 4 && word.replace(/[:,]$/, "") === number),
  );

test("every section of the semantics has a test that bears its number", () => {
  expect(sections.filter((number) => !(number in TOLD_NOWHERE) && !isTitled(number))).toEqual([]);
});

test("every law has a property that bears its number", () => {
  expect(laws).toHaveLength(31);
  expect(laws.filter((law) => !isTitled(law))).toEqual([]);
});

test("what is excused is still there", () => {
  expect(Object.keys(TOLD_NOWHERE).filter((number) => !sections.includes(number))).toEqual([]);
});
