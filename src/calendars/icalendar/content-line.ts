/** One line of an iCalendar file (RFC 5545, section 3.1), unfolded. */
export interface ContentLine {
  /** In capitals. */
  readonly name: string;
  /** Parameters as they stand, each with its semicolon; "" for none. */
  readonly parameters: string;
  readonly value: string;
}

const MOST_OCTETS = 75;

/** The lines of a file; continuations are joined, whatever ends its lines. */
export const unfold = (text: string): readonly string[] =>
  text
    .replace(/^\ufeff/, "")
    .replaceAll(/\r\n|\r/g, "\n")
    .replaceAll(/\n[ \t]/g, "")
    .split("\n")
    .filter((line) => line !== "");

/** Undefined for what is no content line. */
export function parseLine(line: string): ContentLine | undefined {
  // A parameter may be quoted, and then hold the signs that end it.
  const match = /^([A-Za-z0-9-]+)((?:;[^=:;"]+=(?:"[^"]*"|[^":;,]*)(?:,(?:"[^"]*"|[^":;,]*))*)*):(.*)$/s.exec(
    line,
  );
  if (!match) return undefined;
  const [, name = "", parameters = "", value = ""] = match;
  return { name: name.toUpperCase(), parameters, value };
}

export const parameterOf = ({ parameters }: ContentLine, name: string): string | undefined =>
  new RegExp(`;${name}=(?:"([^"]*)"|([^;,]*))`, "i")
    .exec(parameters)
    ?.slice(1)
    .find((value) => value !== undefined);

/** At most 75 octets of UTF-8 a line, never cut within a character; with the line end (RFC 5545, section 3.1). */
export function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Text as a value: what separates is escaped, what no reader can bear is left out (RFC 5545, section 3.3.11). */
export const escapeText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/(?!\n)\p{Cc}|\p{Cs}/gu, "")
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

export const unescapeText = (value: string): string =>
  value.replaceAll(/\\(.)/gs, (_, character: string) => (/n/i.test(character) ? "\n" : character));
