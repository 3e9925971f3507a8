import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const pages = [
  "README.md",
  "CHANGELOG.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];
const textOf = (page: string): string => readFileSync(join(ROOT, page), "utf8");

/** What is code is no link. */
const withoutCode = (text: string): string =>
  text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "code");

const linksOf = (text: string): readonly string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => target);

/** The names that a heading gets, as the site that shows the pages makes them. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

describe.each(pages)("%s", (page) => {
  test("every link leads somewhere", () => {
    const broken = linksOf(textOf(page)).filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(ROOT, target))) return true;
      if (anchor === undefined || statSync(join(ROOT, target)).isDirectory()) return false;
      return !anchorsOf(textOf(target)).includes(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });
});

test("every page can be reached from the README", () => {
  const reached = new Set<string>();
  const visit = (page: string): void => {
    if (reached.has(page)) return;
    reached.add(page);
    for (const link of linksOf(textOf(page))) {
      const [path = ""] = link.split("#");
      if (path.endsWith(".md") && !/^[a-z]+:/.test(path)) visit(normalize(join(dirname(page), path)));
    }
  };
  visit("README.md");
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});

test("texts of the program and its headers name only pages that are there", () => {
  const sources = ["src", "scripts", "build", "sample", "emulator"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(tsx?|mjs|js|txt)$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  const missing = sources.flatMap((file) =>
    [...textOf(file).matchAll(/\bdocs\/[\w./-]+\.md\b/g)]
      .filter(([named]) => !existsSync(join(ROOT, named)))
      .map(([named]) => `${file}: ${named}`),
  );
  expect(missing).toEqual([]);
});

test("the README is short enough to be read: 6 kB at most", () => {
  expect(Buffer.byteLength(textOf("README.md"))).toBeLessThanOrEqual(6_000);
});
