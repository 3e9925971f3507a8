/** What the probe asks, in the order in which it is printed. */
export const QUESTIONS = {
  paste: "how many characters of the pasted file arrived",
  setTimeout: "is there a timer",
  fetch: "can a script reach the web",
  crypto: "is there crypto",
  structuredClone: "is there structuredClone",
  performance: "is there performance",
  process: "is there process",
  TextEncoder: "is there TextEncoder",
  AbortController: "is there AbortController",
  zone: "does Intl know Asia/Jerusalem",
  zones: "how many zones does Intl name",
  hebrewCalendar: "does Intl know the Hebrew calendar",
  queryMs: "milliseconds of a query",
  write1Ms: "milliseconds of a write of 1 record",
  write10Ms: "milliseconds of a write of 10 records",
  write50Ms: "milliseconds of a write of 50 records",
  batch: "does a call with one bad record write the others",
  choice: "the words about a choice that does not exist",
  link: "the words about a link to no record",
  value: "the words about a value of the wrong kind",
  field: "the words about a field that does not exist",
  computed: "the words about a computed field",
  gone: "the words about a record that is gone",
  size: "the words about 51 records in one call",
  rate: "the words about too many writes at once",
  rateMost: "how many of 20 writes at once were taken",
  lookup: "how the values of a lookup come",
  duplicate: "does a duplicated record keep its links",
  runMs: "how many milliseconds a run lasted",
  queries: "the words about too many queries",
  queriesMost: "how many queries a run may make",
} as const;

export type Question = keyof typeof QUESTIONS;
/** What was found; a question that could not be asked says why. */
export type Findings = Readonly<Partial<Record<Question, string>>>;

/** For a question whose answer needs something that was not there. */
export const NOT_TRIED = "not tried";

/** A table in Markdown, to be kept and sent on. */
export function findingsTable(findings: Findings): string {
  const rows = Object.entries(QUESTIONS).map(
    ([question, text]) => `| ${question} | ${text} | ${shown(findings[question as Question] ?? NOT_TRIED)} |`,
  );
  return ["| key | question | found |", "|---|---|---|", ...rows].join("\n");
}

/**
 * The findings in such a table, wherever it stands in a text.
 * @throws {TypeError} where the text holds no row of it.
 */
export function parseFindings(text: string): Findings {
  const rows = [...text.matchAll(/^\s*\|\s*(\w+)\s*\|[^|]*\|\s*((?:[^|\\]|\\.)*?)\s*\|\s*$/gm)];
  const found = rows.flatMap(([, key = "", value = ""]): [string, string][] =>
    key in QUESTIONS ? [[key, value.replace(/\\(.)/g, "$1")]] : [],
  );
  if (found.length === 0) throw new TypeError("Not a table of the probe: no row begins with | paste |");
  return Object.fromEntries(found);
}

/** A cell cannot hold a bar or a line break. */
const shown = (value: string): string => value.replace(/\s+/g, " ").replace(/[\\|]/g, "\\$&");
