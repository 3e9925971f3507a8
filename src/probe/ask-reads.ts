import { type Findings, NOT_TRIED } from "./findings.ts";
import type { ProbeTable } from "./probe-host.ts";
import { FIELDS, isNamed, ROWS } from "./probe-table.ts";
import { wordsOf } from "./words-of.ts";

export interface ProbeRow {
  readonly id: string;
  readonly name: string;
  readonly number: unknown;
  readonly links: readonly unknown[];
  readonly lookup: unknown;
}

/** Every row of the table, with the fields that are there. */
export async function readRows(table: ProbeTable): Promise<readonly ProbeRow[]> {
  const has = (name: string): boolean => table.fields.some((field) => field.name === name);
  const fields = [FIELDS.name, FIELDS.number, FIELDS.link, FIELDS.lookup].filter(has);
  const { records } = await table.selectRecordsAsync({ fields });
  return records.map((record) => {
    const cell = (name: string): unknown =>
      fields.some((field) => field === name) ? record.getCellValue(name) : null;
    const links = cell(FIELDS.link);
    return {
      id: record.id,
      name: String(cell(FIELDS.name) ?? ""),
      number: cell(FIELDS.number),
      links: Array.isArray(links) ? links : [],
      lookup: cell(FIELDS.lookup),
    };
  });
}

/** The row to duplicate links to one that has a number, so its lookup has a value. */
export function lookupFinding({ fields }: ProbeTable, rows: readonly ProbeRow[]): Findings {
  if (!fields.some(({ name }) => name === FIELDS.lookup)) return { lookup: NOT_TRIED };
  const value = rows.find(isNamed(ROWS.original))?.lookup;
  const [first] = Array.isArray(value) ? value : [value];
  const isWrapped = typeof first === "object" && first !== null && "value" in first;
  return { lookup: isWrapped ? "objects" : Array.isArray(value) ? "values" : JSON.stringify(value ?? null) };
}

/** Whoever duplicates the row by hand makes a second one of its name, or one called a copy of it. */
export function duplicateFinding(rows: readonly ProbeRow[]): Findings {
  const copies = rows.filter(({ name }) => name.includes(ROWS.original));
  if (copies.length < 2) return { duplicate: NOT_TRIED };
  return { duplicate: copies.every(({ links }) => links.length > 0) ? "yes" : "no" };
}

/** What an earlier run has written down before it was ended. */
export function runFinding(rows: readonly ProbeRow[]): Findings {
  const number = rows.find(isNamed(ROWS.clock))?.number;
  return { runMs: typeof number === "number" ? String(number) : NOT_TRIED };
}

/** Queries are made until one is refused; a base that allows so many has no limit that matters. */
export async function queryFindings(table: ProbeTable, queriesMade: () => number): Promise<Findings> {
  while (queriesMade() < MOST_QUERIES) {
    const before = queriesMade();
    const words = await wordsOf(() => table.selectRecordsAsync({ fields: [FIELDS.name], recordIds: [] }));
    if (words !== undefined) return { queries: words, queriesMost: String(before) };
  }
  return { queries: "never refused", queriesMost: `${MOST_QUERIES} or more` };
}

const MOST_QUERIES = 40;
