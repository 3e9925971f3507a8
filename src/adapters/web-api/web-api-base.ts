import {
  type BasePort,
  type FieldId,
  type FieldOptions,
  type ListPart,
  type PortLimits,
  type RawCells,
  type RawEdit,
  RECORDS_PER_READ,
  type SchemaPort,
  type TableId,
} from "../../base/port.ts";
import { writeCell } from "./cells/write-cell.ts";
import { CALLS_PER_SECOND, type ClientOptions, REST_MS, type WebApiClient, webApiClient } from "./client.ts";
import { type LinkNames, linkNames } from "./link-names.ts";
import { type PageQuery, type RestRow, readPages, rowOf } from "./pages.ts";
import { rangedListing, rangesFor } from "./ranged-listing.ts";
import { nameIn, recordReader } from "./record-reader.ts";
import { fieldOf, type RestSchema, type RestTable, readSchema } from "./rest-schema.ts";
import { WebApiError } from "./web-api-error.ts";

export interface WebApiBaseOptions extends ClientOptions {
  readonly baseId: string;
}

/** A base over Airtable's Web API as the port of the engine, and its structure as the port of the setup. */
export interface WebApiBase extends BasePort, SchemaPort {
  /** For what neither port asks. */
  readonly client: WebApiClient;
  /** Why every further call fails at once; undefined while they make sense. */
  stopped(): WebApiError | undefined;
}

const BATCH = 10;
/** A table that had more records than this is not empty a moment later. */
const MOST_TO_VANISH = 3;

/** @throws {TypeError} where the token or the address is none. */
export function webApiBase({ baseId, ...options }: WebApiBaseOptions): WebApiBase {
  const { perSecond = CALLS_PER_SECOND } = options;
  const client = webApiClient(options);
  const base = encodeURIComponent(baseId);
  const meta = `meta/bases/${base}/tables`;
  let known: Promise<RestSchema> | undefined;
  /** How many records each listing had when it was last read. */
  const sizes = new Map<string, number>();

  const readStructure = async (): Promise<RestSchema> =>
    readSchema(await client.send({ method: "GET", path: meta, kind: "repeatable" }), baseId);
  const structure = (): Promise<RestSchema> => {
    known ??= readStructure();
    return known;
  };
  /** Whatever fails is asked again. */
  const freshStructure = async (): Promise<RestSchema> => {
    names.forget();
    const reading = readStructure();
    known = reading;
    try {
      return await reading;
    } catch (thrown) {
      known = undefined;
      throw thrown;
    }
  };
  const tableOf = async (id: TableId): Promise<RestTable> => {
    const table = (await structure()).tables.find((each) => each.id === id);
    if (!table)
      throw new WebApiError("gone", `Table ${id} is not in base ${baseId}, or the token does not reach it`);
    return table;
  };
  const names: LinkNames = linkNames(async (table, ids) => {
    const rows = await readPages(
      client,
      base,
      table,
      { fields: [table.primary.id], formula: isOneOf(ids) },
      () => true,
    );
    for (const row of rows) names.learn(row.id, nameIn(table, row));
  }, RECORDS_PER_READ);

  const records = recordReader(names, structure);
  const list = async (
    table: RestTable,
    query: PageQuery,
    { onOrAfter, texts }: ListPart,
  ): Promise<readonly RestRow[]> => {
    if (texts) {
      const rows: RestRow[] = [];
      for (let first = 0; first < texts.oneOf.length; first += RECORDS_PER_READ) {
        const formula = hasOneOf(texts.field, texts.oneOf.slice(first, first + RECORDS_PER_READ));
        rows.push(...(await readPages(client, base, table, { ...query, formula }, () => true)));
      }
      return rows;
    }
    if (!onOrAfter) return readPages(client, base, table, query, () => true);
    const fields = new Set([...query.fields, onOrAfter.field]);
    return rangedListing(
      (each, onPage) => readPages(client, base, table, each, onPage),
      { ...query, fields: [...fields] },
      onOrAfter,
      table.byId.get(onOrAfter.field)?.type === "dateTime",
      rangesFor(client.latencyMs(), perSecond),
    );
  };
  const cellsOf = (table: RestTable, cells: RawCells): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      Object.entries(cells).map(([id, value]) => [id, writeCell(fieldOf(table, id), value)]),
    );
  const write = async (
    method: "POST" | "PATCH",
    table: RestTable,
    rows: readonly object[],
  ): Promise<readonly string[]> => {
    if (rows.length > BATCH)
      throw new WebApiError(
        "refused",
        `A request of the Web API takes ${BATCH} records, and this one has ${rows.length}`,
      );
    const kind = method === "POST" ? "once" : "repeatable";
    const body = { records: rows, returnFieldsByFieldId: true };
    const answer = await client.send({ method, path: `${base}/${table.id}`, kind, body });
    const { records: written } = (answer ?? {}) as { readonly records?: unknown };
    if (!Array.isArray(written) || written.length !== rows.length)
      throw new WebApiError("lost", `Airtable has not told what it has written into table "${table.name}"`);
    return written.map((record) => rowOf(record).id);
  };
  const send = async (method: "POST" | "PATCH", path: string, body: unknown): Promise<void> => {
    // A table or field that was made all the same has its name: made again, it is refused.
    await client.send({ method, path, kind: method === "POST" ? "once" : "repeatable", body });
    known = undefined;
  };

  return {
    client,
    stopped: client.stopped,
    limits: limitsFor(perSecond),
    schema: freshStructure,
    async list(id, fields, part = {}) {
      const table = await tableOf(id);
      const { view } = part;
      if (view !== undefined && !table.views.some((each) => each.id === view || each.name === view))
        throw new WebApiError("gone", `View "${view}" is not in table "${table.name}"`);
      const read = await records(table, fields, (asked) => list(table, { fields: asked, view }, part));
      const listing = JSON.stringify([id, view, part.onOrAfter, part.texts]);
      const before = sizes.get(listing) ?? 0;
      if (read.length === 0 && before > MOST_TO_VANISH)
        throw new WebApiError(
          "lost",
          `Table "${table.name}" is empty though it had ${before} records a moment ago`,
        );
      sizes.set(listing, read.length);
      return read;
    },
    async readRecords(id, ids, fields) {
      const table = await tableOf(id);
      if (ids.length === 0) return [];
      return records(table, fields, (asked) =>
        readPages(client, base, table, { fields: asked, formula: isOneOf(ids) }, () => true),
      );
    },
    async create(id, rows) {
      const table = await tableOf(id);
      const sent = rows.map((cells) => ({ fields: cellsOf(table, cells) }));
      try {
        return await write("POST", table, sent);
      } catch (thrown) {
        throw linkToNobody(thrown, []) ?? thrown;
      }
    },
    async update(id, edits) {
      const table = await tableOf(id);
      const rows = edits.map(({ id: record, cells }: RawEdit) => ({
        id: record,
        fields: cellsOf(table, cells),
      }));
      try {
        await write("PATCH", table, rows);
      } catch (thrown) {
        throw linkToNobody(thrown, edits) ?? thrown;
      }
    },
    async createField(table, name, type, options) {
      await send("POST", `${meta}/${table}/fields`, { name, type, ...(options && { options }) });
    },
    async addChoices(id, fieldId, added) {
      const field = fieldOf(await tableOf(id), fieldId);
      const choices = [...(field.options?.choices ?? []), ...added.map((name) => ({ name }))];
      await send("PATCH", `${meta}/${id}/fields/${fieldId}`, { options: { choices } satisfies object });
    },
    async createTable(name, fields) {
      const given = fields.map((field) => ({
        name: field.name,
        type: field.type,
        ...(field.options && { options: field.options satisfies FieldOptions }),
      }));
      await send("POST", meta, { name, fields: given });
    },
  };
}

const limitsFor = (perSecond: number): PortLimits => ({
  batch: BATCH,
  reads: Number.POSITIVE_INFINITY,
  calls: { most: perSecond, perMs: 1000, restAfterRefusalMs: REST_MS, countReads: true },
  restAfterReadMs: 0,
  runMs: Number.POSITIVE_INFINITY,
});

const isOneOf = (ids: readonly string[]): string =>
  `OR(${ids.map((id) => `RECORD_ID()='${id.replace(/['\\]/g, "")}'`).join(",")})`;

/** Keys hold no quotation marks; whatever else is asked for loses nothing but its own record. */
const hasOneOf = (field: FieldId, texts: readonly string[]): string =>
  `OR(${texts.map((text) => `{${field}}&''='${text.replace(/['\\]/g, "")}'`).join(",")})`;

/** A record that is not there is either one that was to be written, or one that it was to be linked to. */
function linkToNobody(thrown: unknown, edits: readonly RawEdit[]): WebApiError | undefined {
  if (!(thrown instanceof WebApiError) || thrown.type !== "ROW_DOES_NOT_EXIST") return undefined;
  if (edits.some(({ id }) => thrown.message.includes(id))) return undefined;
  const { message, status, type } = thrown;
  return new WebApiError("refused", message, { status: status ?? 422, type });
}
