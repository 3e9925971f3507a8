import type { ApiRequest, RequestKind, WebApiClient } from "../../adapters/web-api/client.ts";
import { readSchema } from "../../adapters/web-api/rest-schema.ts";
import { WebApiError } from "../../adapters/web-api/web-api-error.ts";
import { PortError } from "../../base/port-error.ts";
import { batchesOf } from "../../execution/calling/map-concurrently.ts";
import { quoted } from "../../records/queue/send-queue.ts";
import type {
  ListQuery,
  RecordJson,
  RecordList,
  RecordsPort,
  RecordsTable,
} from "../../records/records-port.ts";

const BATCH = 10;
const PAGE = 100;

/** Records of a base over the Web API. Cells come back by name, and are written by the id of their field. */
export function airtableRecords(client: WebApiClient, baseId: string): RecordsPort {
  const send = async (
    method: ApiRequest["method"],
    path: string,
    kind: RequestKind,
    body?: unknown,
  ): Promise<unknown> => {
    try {
      return await client.send({ method, path, kind, ...(body !== undefined && { body }) });
    } catch (thrown) {
      throw passing(thrown);
    }
  };
  const at = ({ id }: RecordsTable, rest = ""): string => `${baseId}/${id}${rest}`;
  const page = async (table: RecordsTable, query: object): Promise<RecordList> =>
    listOf(await send("POST", at(table, "/listRecords"), "repeatable", query));
  const pages = async (table: RecordsTable, query: object): Promise<readonly RecordJson[]> => {
    const records = new Map<string, RecordJson>();
    const seen = new Set<string>();
    for (let offset: string | undefined; ; ) {
      const found = await page(table, { ...query, pageSize: PAGE, ...(offset !== undefined && { offset }) });
      for (const record of found.records) records.set(record.id, record);
      offset = found.offset;
      if (offset === undefined) return [...records.values()];
      if (seen.has(offset)) throw new PortError("lost", "Airtable gives one page of a list again and again");
      seen.add(offset);
    }
  };
  const idsOf = (table: RecordsTable, fields: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, cell]) => [
        table.fields.find((field) => field.name === name)?.id ?? name,
        cell,
      ]),
    );
  return {
    batch: BATCH,
    async schema() {
      const { tables } = readSchema(await send("GET", `meta/bases/${baseId}/tables`, "repeatable"), baseId);
      return tables.map(({ id, name, primary, fields }) => ({
        id,
        name,
        fields: [primary, ...fields.filter((field) => field !== primary)],
      }));
    },
    async list(table, { view, filter, fields, pageSize, offset }: ListQuery) {
      const query = {
        ...(view !== undefined && { view }),
        ...(filter !== undefined && { filterByFormula: filter }),
        ...(fields !== undefined && { fields }),
      };
      if (pageSize === undefined && offset === undefined) return { records: await pages(table, query) };
      return page(table, {
        ...query,
        ...(pageSize !== undefined && { pageSize }),
        ...(offset !== undefined && { offset }),
      });
    },
    async read(table, ids) {
      const found: RecordJson[] = [];
      for (const some of batchesOf(
        [...new Set(ids)].filter((id) => /^rec\w+$/.test(id)),
        PAGE,
      )) {
        const filterByFormula = `OR(${some.map((id) => `RECORD_ID()=${quoted(id)}`).join(",")})`;
        found.push(...(await page(table, { filterByFormula, pageSize: PAGE })).records);
      }
      return found;
    },
    create: async (table, rows) =>
      listOf(
        await send("POST", at(table), "once", {
          records: rows.map((fields) => ({ fields: idsOf(table, fields) })),
        }),
      ).records,
    // Made again without a look, after an answer that was lost, it would undo what somebody has done meanwhile.
    update: async (table, edits) =>
      listOf(
        await send("PATCH", at(table), "once", {
          records: edits.map(({ id, fields }) => ({ id, fields: idsOf(table, fields) })),
        }),
      ).records,
    async remove(table, ids) {
      const query = ids.map((id) => `records%5B%5D=${encodeURIComponent(id)}`).join("&");
      await send("DELETE", `${at(table)}?${query}`, "removal");
    },
  };
}

/** Whatever keeps all requests from being made is no word about this one: it may be made later. */
function passing(thrown: unknown): unknown {
  return thrown instanceof WebApiError && thrown.stop !== undefined
    ? new PortError("rate", thrown.message)
    : thrown;
}

/** An answer without records is not one. */
function listOf(answer: unknown): RecordList {
  const { records, offset } = (answer ?? {}) as { readonly records?: unknown; readonly offset?: unknown };
  if (!Array.isArray(records)) throw new PortError("lost", "Airtable's answer has no records");
  return {
    records: records.map(({ id, createdTime, fields }: RecordJson) => ({
      id,
      createdTime,
      fields: fields ?? {},
    })),
    ...(typeof offset === "string" && { offset }),
  };
}
