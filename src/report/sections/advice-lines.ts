import { groupBy } from "../../planning/group-by.ts";
import type { CommonWords } from "../words/common-words.ts";
import type { PersonLine } from "./needs-person.ts";

/** Lines with the same thing to do stand together, and it is said once below them. */
export const adviceLines = (lines: readonly PersonLine[], words: CommonWords): readonly string[] =>
  [...groupBy(lines, ({ advice }) => advice)].flatMap(([advice, alike], index) => [
    ...(index === 0 ? [] : [""]),
    ...alike.map(({ text }) => `- ${words.line(text)}`),
    ...(advice === "" ? [] : ["", words.line(words.advise(advice))]),
  ]);
