import type { Fields, RecordJson, RecordsTable } from "../records-port.ts";

/** What was last given out or read of records: what a writer who does not say what it had read has read. */
export interface KnownRecords {
  /** A record or a list of them, with all their fields. The same one given out again costs nothing more. */
  keep(table: Pick<RecordsTable, "id">, read: RecordJson | readonly RecordJson[]): void;
  get(table: Pick<RecordsTable, "id">, id: string): Fields | undefined;
}

interface Given {
  readonly table: string;
  readonly records: readonly RecordJson[];
  /** Made when a long list is first looked into: most are only given out. */
  byId?: ReadonlyMap<string, Fields>;
}

export function knownRecords(most = 20_000): KnownRecords {
  /** The latest last. */
  const given = new Map<object, Given>();
  let size = 0;
  return {
    keep({ id }, read) {
      const each = given.get(read) ?? { table: id, records: isList(read) ? read : [read] };
      if (!given.delete(read)) size += each.records.length;
      given.set(read, each);
      for (const [oldest, { records }] of given) {
        if (size <= most || oldest === read) break;
        given.delete(oldest);
        size -= records.length;
      }
    },
    get({ id: table }, id) {
      let latest: Fields | undefined;
      for (const each of given.values()) if (each.table === table) latest = fieldsIn(each, id) ?? latest;
      return latest;
    },
  };
}

function fieldsIn(given: Given, id: string): Fields | undefined {
  const [only] = given.records;
  if (given.records.length === 1) return only?.id === id ? only.fields : undefined;
  given.byId ??= new Map(given.records.map((record) => [record.id, record.fields]));
  return given.byId.get(id);
}

const isList = (read: RecordJson | readonly RecordJson[]): read is readonly RecordJson[] =>
  Array.isArray(read);
