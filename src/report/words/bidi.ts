const RIGHT_TO_LEFT_MARK = "\u200f";
const LEFT_TO_RIGHT_ISOLATE = "\u2066";
const FIRST_STRONG_ISOLATE = "\u2068";
const END_OF_ISOLATE = "\u2069";

/** A line that runs from right to left, whatever its first letters are. */
export const lineOf = (text: string): string => `${RIGHT_TO_LEFT_MARK}${text}`;

/** Keeps a key, a time or a word of another script together within such a line. */
export const isolated = (text: string): string => `${LEFT_TO_RIGHT_ISOLATE}${text}${END_OF_ISOLATE}`;

/** Keeps a name together, in whichever direction it runs. */
export const named = (text: string): string => `${FIRST_STRONG_ISOLATE}${text}${END_OF_ISOLATE}`;
