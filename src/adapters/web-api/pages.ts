import type { FieldId } from "../../base/port.ts";
import type { WebApiClient } from "./client.ts";
import type { RestTable } from "./rest-schema.ts";
import { WebApiError } from "./web-api-error.ts";

/** A record as an answer has it, cells by field id. */
export interface RestRow {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface PageQuery {
  readonly fields: readonly FieldId[];
  readonly view?: string | undefined;
  readonly formula?: string | undefined;
  readonly sortBy?: FieldId | undefined;
}

interface Page {
  readonly rows: readonly RestRow[];
  readonly next: string | undefined;
}

export const PAGE_SIZE = 100;
/** So often a listing whose place was forgotten is begun again. */
const MOST_RESTARTS = 3;

/** Reads a listing page after page. `onPage` sees each, and ends it early by giving false. */
export async function readPages(
  client: WebApiClient,
  base: string,
  table: RestTable,
  query: PageQuery,
  onPage: (rows: readonly RestRow[]) => boolean,
): Promise<readonly RestRow[]> {
  for (let restarts = 0; ; restarts++) {
    try {
      return await fromTheStart(client, base, table, query, onPage);
    } catch (thrown) {
      // What has been read so far may have lost its order: it is thrown away.
      const isForgotten =
        thrown instanceof WebApiError && thrown.type === "LIST_RECORDS_ITERATOR_NOT_AVAILABLE";
      if (!isForgotten || restarts === MOST_RESTARTS) throw thrown;
    }
  }
}

async function fromTheStart(
  client: WebApiClient,
  base: string,
  table: RestTable,
  query: PageQuery,
  onPage: (rows: readonly RestRow[]) => boolean,
): Promise<readonly RestRow[]> {
  const rows = new Map<string, RestRow>();
  const places = new Set<string>();
  for (let place: string | undefined; ; ) {
    const { rows: page, next } = await readPage(client, base, table, query, place);
    const before = rows.size;
    for (const row of page) rows.set(row.id, row);
    const isOver = next === undefined || !onPage(page);
    // Followed, a place that comes twice would never end.
    if (!isOver && (places.has(next) || rows.size === before))
      throw new WebApiError("lost", `Airtable gives the same page of table "${table.name}" again and again`);
    if (isOver) return [...rows.values()];
    places.add(next);
    place = next;
  }
}

async function readPage(
  client: WebApiClient,
  base: string,
  table: RestTable,
  { fields, view, formula, sortBy }: PageQuery,
  place: string | undefined,
): Promise<Page> {
  const answer = await client.send({
    method: "POST",
    path: `${base}/${table.id}/listRecords`,
    kind: "repeatable",
    body: {
      pageSize: PAGE_SIZE,
      returnFieldsByFieldId: true,
      // Asked for no field, Airtable would give all.
      fields: fields.length === 0 ? [table.primary.id] : fields,
      ...(view !== undefined && { view }),
      ...(formula !== undefined && { filterByFormula: formula }),
      ...(sortBy !== undefined && { sort: [{ field: sortBy, direction: "asc" }] }),
      ...(place !== undefined && { offset: place }),
    },
  });
  const { records, offset } = (answer ?? {}) as { readonly records?: unknown; readonly offset?: unknown };
  if (!Array.isArray(records) || (offset !== undefined && typeof offset !== "string"))
    throw new WebApiError("lost", `Airtable's page of table "${table.name}" cannot be read`);
  return { rows: records.map(rowOf), next: offset };
}

/** @throws {WebApiError} for what is no record. */
export function rowOf(record: unknown): RestRow {
  const { id, fields = {} } = (record ?? {}) as {
    readonly id?: unknown;
    readonly fields?: RestRow["fields"];
  };
  if (typeof id !== "string") throw new WebApiError("lost", "Airtable has given a record without an id");
  return { id, fields };
}
