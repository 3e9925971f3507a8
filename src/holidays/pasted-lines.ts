import { type LocalDate, parseDate } from "../domain/time/civil-time.ts";
import { type Proposal, wholeSchool } from "./proposal.ts";

/** What was read of something pasted, and what was not: a part that is refused stops nothing else. */
export interface ReadProposals {
  readonly proposals: readonly Proposal[];
  readonly refused: readonly RefusedPart[];
}

export interface RefusedPart {
  /** The line or the event as it is named there. */
  readonly what: string;
  readonly why:
    | "no-date"
    | "before-start"
    | "no-name"
    | "no-hours"
    | "recurring"
    | "timed"
    | "cancelled"
    | "no-calendar";
}

/** Lines such as `2026-12-06..2026-12-13 Hanukkah`, or with a single day; empty lines are passed over. */
export function readPastedLines(text: string): ReadProposals {
  const proposals: Proposal[] = [];
  const refused: RefusedPart[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === "") continue;
    const read = readLine(line);
    if (typeof read === "string") refused.push({ what: line, why: read });
    else proposals.push(read);
  }
  return { proposals, refused };
}

const LINE = /^(\d{4}-\d{2}-\d{2})(?:\s*(?:\.\.|–|—|\s-\s)\s*(\d{4}-\d{2}-\d{2}))?(?:[\s,;:]+(.*))?$/;

function readLine(line: string): Proposal | RefusedPart["why"] {
  const [, start = "", end = start, name = ""] = LINE.exec(line) ?? [];
  const from: LocalDate | undefined = parseDate(start);
  const through = parseDate(end);
  if (from === undefined || through === undefined) return "no-date";
  if (through < from) return "before-start";
  return name.trim() === "" ? "no-name" : wholeSchool(name.trim(), from, through);
}
