/** A text that somebody has typed, short enough to stand in a line of a log or a report. */
export const shortened = (text: string, most = MOST_CHARACTERS): string =>
  text.length > most ? `${text.slice(0, isSplitAt(text, most) ? most - 1 : most)}…` : text;

/** Between the two halves of one character, as an emoji has them. */
const isSplitAt = (text: string, index: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(index - 1, index + 1));

const MOST_CHARACTERS = 200;
