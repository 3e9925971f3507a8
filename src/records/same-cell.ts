import { parseInstant } from "../domain/time/instant.ts";

/** Whether two cells of the Web API hold the same: a cell that is left out is empty, and so are `false`, "" and []. */
export const sameCell = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

function canonical(cell: unknown): string {
  if (cell === undefined || cell === null || cell === false || cell === "") return "";
  if (Array.isArray(cell)) return cell.length === 0 ? "" : JSON.stringify(cell.map(canonical));
  if (typeof cell === "string") return JSON.stringify(instantOf(cell) ?? cell);
  if (typeof cell !== "object") return JSON.stringify(cell);
  const { id } = cell as { readonly id?: unknown };
  // People and attachments come back with more than was written.
  if (typeof id === "string") return JSON.stringify(id);
  const entries = Object.entries(cell).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(entries.map(([name, value]) => [name, canonical(value)]));
}

/** One moment has several spellings, and comes back in another than it was written in. */
function instantOf(text: string): number | undefined {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? parseInstant(text) : undefined;
}
