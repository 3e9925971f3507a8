import { expect, test } from "vitest";
import { readMark } from "../../../../src/base/codecs/cells/marks.ts";

test.each<[string, unknown, boolean | undefined]>([
  ["a tick", true, true],
  ["nothing", null, false],
  ["a number", 2, true],
  ["a nought", 0, false],
  ["a text", "Noa", true],
  ["a word for no", "no", false],
  ["a choice that is a word for no", { id: "selA", name: "לא" }, false],
  ["a link", [{ id: "recS1", name: "Noa" }], true],
  ["a link to somebody whose name is a word for no", [{ id: "recS1", name: "-" }], true],
  ["no link", [], false],
])("2.42 whether a template is marked by %s", (_, cell, marked) => {
  expect(readMark(cell)).toBe(marked);
});
