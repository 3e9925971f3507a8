/**
 * Texts that look alike are alike (semantics 2.69). Whoever compares texts of a base compares what these functions
 * give, and writes a choice in its own spelling.
 */

/** The text without marks that nobody sees; every white space is a space, runs of them are one, and ends are trimmed. */
export const plainText = (text: string): string =>
  needsChange(text) ? text.replace(INVISIBLE, "").replace(WHITE_SPACE, " ").trim() : text;

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

const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** A next line is white space of Unicode, and none of `\s`. */
const WHITE_SPACE = /[\s\u0085]+/g;
/** Whatever is not a plain character or a single blank; most texts have none of it. */
const ODD = /[\t-\r\u0085\u00a0\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/;
const needsChange = (text: string): boolean =>
  ODD.test(text) || text.startsWith(" ") || text.endsWith(" ") || text.includes("  ");

const anyOf = (...codes: readonly number[]): RegExp => new RegExp(`[${String.fromCharCode(...codes)}]`, "g");
/** The hyphens of the keyboard and of Unicode, the maqaf, and the underscore. */
const HYPHENS = anyOf(0x2d, 0x5f, 0x2010, 0x2011, 0x5be);
/** Curly apostrophes and the geresh. */
const APOSTROPHES = anyOf(0x2018, 0x2019, 0x5f3);
/** Curly quotation marks and the gershayim. */
const QUOTATION_MARKS = anyOf(0x201c, 0x201d, 0x201e, 0x201f, 0x5f4);
