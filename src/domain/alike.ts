/**
 * Texts that look alike are alike (semantics 2.69). Whoever compares texts of a base compares what these functions
 * give, and writes a choice in its own spelling.
 */

/** The text without marks that nobody sees; every white space is a space, runs of them are one, and ends are trimmed. */
export const plainText = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(INVISIBLE, "").replace(WHITE_SPACE, " ").trim();

/** A word or a weekday: also without regard to case, and to the kinds of hyphens, apostrophes and quotation marks. */
export const plainWord = (text: string): string =>
  plainText(text.toLowerCase().replace(HYPHENS, " ").replace(APOSTROPHES, "'").replace(QUOTATION_MARKS, '"'));

/** The text with each mark that nobody sees shown by its number, for messages: `14:00⟨U+200E⟩`. */
export const withMarksShown = (text: string): string =>
  text.replace(INVISIBLE, (mark) => `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);

/** Of things with names the one that is called so: exactly, or else alike. */
export const findNamed = <Named extends { readonly name: string }>(
  all: readonly Named[],
  name: string,
): Named | undefined => {
  const exact = all.find((each) => each.name === name);
  if (exact) return exact;
  const wanted = plainText(name);
  return all.find((each) => plainText(each.name) === wanted);
};

/** Letters, digits and the signs of times and keys with single spaces between them: nothing in them has to go. */
const PLAIN = /^(?:[!-~\u0590-\u05ff]+(?: [!-~\u0590-\u05ff]+)*)?$/;
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** A next line is white space of Unicode, and none of `\s`. */
const WHITE_SPACE = /[\s\u0085]+/g;
/** The hyphens of the keyboard and of Unicode, the maqaf, and the underscore. */
const HYPHENS = /[-_\u2010\u2011\u05be]/g;
/** Curly apostrophes and the geresh. */
const APOSTROPHES = /[\u2018\u2019\u05f3]/g;
/** Curly quotation marks and the gershayim. */
const QUOTATION_MARKS = /[\u201c-\u201f\u05f4]/g;
