import fc from "fast-check";
import { expect, test } from "vitest";
import { findNamed, plainText, plainWord, withMarksShown } from "../../../src/domain/text/alike.ts";
import { aDisguise } from "../../support/arbitraries.ts";

test.each([
  ["14:00\u200e", "14:00"],
  ["\ufeff\u2066 a\u00a0\u202f b \u2069", "a b"],
  ["a\u0085b\u3000c\td\ne", "a b c d e"],
  ["\u200b \u061c", ""],
  ["פרטי\u200f", "פרטי"],
  ["a_b-c", "a_b-c"],
])("%j is read as %j", (text, plain) => expect(plainText(text)).toBe(plain));

test.each([
  ["לא־פעיל", "לא פעיל"],
  ["Not_Active", "not active"],
  ["On-Hold ", "on hold"],
  ["א׳", "א'"],
  ["א’", "א'"],
  ["‘x‘", "'x'"],
  ["בוטל ע״י מנהל", 'בוטל ע"י מנהל'],
  ["“x”", '"x"'],
  ["א´", "א´"],
])("as a word, %j is %j", (word, plain) => expect(plainWord(word)).toBe(plain));

test("a mark that nobody sees is shown by its number, each of them", () => {
  expect(withMarksShown("\u200e14:00\ufeff")).toBe("⟨U+200E⟩14:00⟨U+FEFF⟩");
});

test("of things that look alike the one that is spelt so is found, else the first", () => {
  const all = [{ name: "a\u200e" }, { name: "a" }, { name: "a b" }];
  expect(findNamed(all, "a")).toBe(all[1]);
  expect(findNamed(all, "a\u200f")).toBe(all[0]);
  expect(findNamed(all, " a  b")).toBe(all[2]);
  expect(findNamed(all, "ab")).toBeUndefined();
});

test("marks and other spaces change no text, wherever they stand", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zא-ת0-9:]{1,6}( [a-zא-ת0-9:]{1,6}){0,2}$/),
      aDisguise,
      (text, disguise) => {
        expect(plainText(disguise(text))).toBe(text);
        expect(plainWord(disguise(text))).toBe(text);
        expect(plainText(plainText(disguise(text)))).toBe(text);
      },
    ),
  );
});
