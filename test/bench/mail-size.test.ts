import { expect, test } from "vitest";
import { mailSize } from "./mail-size.ts";

test.each<[string, string, number]>([
  ["an empty line takes one", "a\n\nb", 3],
  ["a line as long as the screen is wide takes one", "x".repeat(40), 1],
  ["words go on in the next line", `${"x".repeat(30)} ${"y".repeat(10)}`, 2],
  ["a link is as long as its words", `[open](https://airtable.com/${"x".repeat(100)})`, 1],
  ["marks of direction and of Markdown take no room", `## \u200f\u2068${"x".repeat(40)}\u2069`, 1],
])("a mail on a telephone: %s", (_, text, lines) => expect(mailSize(text).phoneLines).toBe(lines));
