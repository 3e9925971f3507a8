import type { Fields, RecordJson, RecordsTable } from "./records-port.ts";

/** What was last given out or read of records: what a writer who does not say what it had read has read. */
export interface KnownRecords {
  keep(table: Pick<RecordsTable, "id">, records: readonly RecordJson[]): void;
  get(table: Pick<RecordsTable, "id">, id: string): Fields | undefined;
  forget(table: Pick<RecordsTable, "id">, id: string): void;
}

export function knownRecords(most = 20_000): KnownRecords {
  const known = new Map<string, Fields>();
  const keyOf = ({ id }: Pick<RecordsTable, "id">, record: string): string => `${id}/${record}`;
  return {
    keep(table, records) {
      for (const { id, fields } of records) {
        const key = keyOf(table, id);
        // A list may have been of some fields only.
        const all = { ...known.get(key), ...fields };
        known.delete(key);
        known.set(key, all);
      }
      for (const oldest of known.keys()) {
        if (known.size <= most) break;
        known.delete(oldest);
      }
    },
    get: (table, id) => known.get(keyOf(table, id)),
    forget: (table, id) => void known.delete(keyOf(table, id)),
  };
}
