import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const PAGE = "docs/semantics.md";
const page = readFileSync(PAGE, "utf8");
const [BEGIN, END] = [
  "<!-- contents: made of the headings by test/docs/semantics-contents.test.ts -->",
  "<!-- end of contents -->",
];

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
    .replaceAll(" ", "-");

/** A line for each part, with its sections after it. */
function contentsOf(text: string): string {
  const headings = [...text.matchAll(/^(##|###) (.+)$/gm)].filter(
    ([, , title = ""]) => !/^(Contents|By subject)$/.test(title),
  );
  return headings
    .map(([, level, title = ""]) => `${level === "##" ? "\n- " : "  · "}[${title}](#${anchorOf(title)})`)
    .join("\n")
    .trim();
}

test("the contents of the semantics are its headings; `npx vitest run test/docs/semantics-contents.test.ts -u` writes them", async () => {
  const [before = "", , after = ""] =
    page.split(new RegExp(`${BEGIN}|${END}`)).length === 3 ? page.split(new RegExp(`${BEGIN}|${END}`)) : [];
  const written = `${before}${BEGIN}\n\n${contentsOf(page)}\n\n${END}${after}`;
  await expect(written).toMatchFileSnapshot(`../../${PAGE}`);
});

test("the index by subject leads to sections that are there", () => {
  const [, index = ""] = page.split("\n## By subject\n");
  const named = [...(index.split("\n---\n")[0] ?? "").matchAll(/\b(\d\.\d+)\b/g)].flatMap(
    ([, number = ""]) => number,
  );
  const sections = new Set([...page.matchAll(/^### (\d\.\d+) /gm)].flatMap(([, number = ""]) => number));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((number) => !sections.has(number))).toEqual([]);
});
