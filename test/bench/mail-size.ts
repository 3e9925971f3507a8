/** How large a report is as somebody reads it. */
export interface MailSize {
  /** Lines of the text, and its bytes, as the script hands it over. */
  readonly lines: number;
  readonly bytes: number;
  /** Lines of a telephone, on which a long line goes on in the next. */
  readonly phoneLines: number;
}

/** Characters in a line of a telephone. */
const PHONE_WIDTH = 40;

export const mailSize = (report: string): MailSize => ({
  lines: report.split("\n").length,
  bytes: Buffer.byteLength(report),
  phoneLines: report.split("\n").reduce((sum, line) => sum + wrapped(asShown(line), PHONE_WIDTH), 0),
});

/** A line as a mail program shows it: links by their words, without signs of Markdown and marks of direction. */
const asShown = (line: string): string =>
  line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*/g, "")
    .replace(/^#+ /, "")
    .replace(/[\u200e\u200f\u2066-\u2069]/g, "");

/** How many lines of this width it takes, broken between words; an empty one takes one. */
function wrapped(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) used = needed;
    else {
      lines += used === 0 ? 0 : 1;
      used = word.length;
    }
  }
  return lines;
}
