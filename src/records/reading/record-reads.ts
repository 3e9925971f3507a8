import type { Read } from "../records-calls.ts";
import { noRecord } from "../records-error.ts";
import type { ListQuery, RecordJson, RecordList, RecordsPort, RecordsTable } from "../records-port.ts";
import { knownField } from "../writing/check-fields.ts";
import type { Cache } from "./cache.ts";
import type { Door } from "./door.ts";
import type { FreshReads } from "./fresh-reads.ts";
import type { KnownRecords } from "./known-records.ts";
import type { ServedTables } from "./served-tables.ts";

/** Reads of records, through the cache where the table has one. */
export interface RecordReads {
  list(table: RecordsTable, query: ListQuery): Promise<Read<RecordList>>;
  get(table: RecordsTable, id: string, isFresh: boolean): Promise<Read<RecordJson>>;
  /** Afresh; those that exist, in the order of the ids. */
  getAll(table: RecordsTable, ids: readonly string[]): Promise<Read<readonly RecordJson[]>>;
  afresh<Value>(name: string, load: () => Promise<Value>): Promise<Read<Value>>;
}

export interface RecordReadsOptions {
  readonly port: RecordsPort;
  readonly cache: Cache;
  readonly known: KnownRecords;
  readonly tables: ServedTables;
  readonly fresh: FreshReads;
  /** For what fills the cache. */
  readonly door: Door;
}

export function recordReads({ port, cache, known, tables, fresh, door }: RecordReadsOptions): RecordReads {
  const kept = async <Value>(
    table: RecordsTable,
    key: string,
    load: () => Promise<Value>,
  ): Promise<Read<Value>> => {
    const { value, cached, asOf } = await cache.get(table, key, () => door.enter(load));
    return { data: value, cached, asOf };
  };
  const afresh = async <Value>(name: string, load: () => Promise<Value>): Promise<Read<Value>> => {
    const { value, asOf } = await fresh.read(name, load);
    return { data: value, cached: false, asOf };
  };
  const freshRecord = async (table: RecordsTable, id: string): Promise<Read<RecordJson>> => {
    const { value, asOf } = await fresh.records(table, [id]);
    const record = value.get(id);
    if (!record) throw noRecord(table, id);
    return { data: record, cached: false, asOf };
  };
  return {
    async list(table, query) {
      for (const field of query.fields ?? []) knownField(table, field);
      const { view, filter, fields, pageSize, offset } = query;
      const key = JSON.stringify(["list", view, filter, fields, pageSize, offset]);
      const load = () => port.list(table, query);
      const list = await (tables.isUncached(table)
        ? afresh(JSON.stringify([table.id, key]), load)
        : kept(table, key, load));
      // A field that was not asked for is not empty, but unknown.
      if (!fields) known.keep(table, list.data.records);
      return list;
    },
    async get(table, id, isFresh) {
      const found = await (isFresh || tables.isUncached(table)
        ? freshRecord(table, id)
        : kept(table, JSON.stringify(["get", id]), async () => {
            const [record] = await port.read(table, [id]);
            if (!record) throw noRecord(table, id);
            return record;
          }));
      known.keep(table, found.data);
      return found;
    },
    async getAll(table, ids) {
      const { value: found, asOf } = await fresh.records(table, ids);
      const records = ids.flatMap((id) => found.get(id) ?? []);
      known.keep(table, records);
      return { data: records, cached: false, asOf };
    },
    afresh,
  };
}
