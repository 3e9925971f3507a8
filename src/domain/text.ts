/** A text that somebody has typed, short enough to stand in a line of a log or a report. */
export const shortened = (text: string, most = MOST_CHARACTERS): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

const MOST_CHARACTERS = 200;
