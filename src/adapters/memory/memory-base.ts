import type { BasePort, FieldId, RawRecord, TableId } from "../../base/port.ts";
import type { BaseJson } from "./base-json.ts";
import { fieldOf, type Store, type StoredTable, storeOf } from "./store.ts";

/** A whole Airtable in memory, as strict as the real one and no stricter: two slots may share a key. */
export interface MemoryBase {
  readonly store: Store;
  readonly port: BasePort;
  toJson(): BaseJson;
}

export const BATCH_SIZE = 50;
export const READ_LIMIT = 30;

export function memoryBase(json: BaseJson): MemoryBase {
  const store = storeOf(json);
  return {
    store,
    port: {
      batchSize: BATCH_SIZE,
      readLimit: READ_LIMIT,
      schema: async () => ({
        tables: store.tables.map(({ id, name, fields, views }) => ({
          id: id as TableId,
          name,
          fields: fields.map((field) => ({ ...field, id: field.id as FieldId })),
          views,
        })),
      }),
      list: async (tableId, fields, view) => snapshot(store, store.table(tableId), fields, view),
      create: async (tableId, rows) => {
        assertBatch(rows.length);
        return store.create(store.table(tableId), rows);
      },
      update: async (tableId, edits) => {
        assertBatch(edits.length);
        store.update(store.table(tableId), edits);
      },
    },
    toJson: store.toJson,
  };
}

export function assertBatch(size: number): void {
  if (size > BATCH_SIZE) throw new Error(`Request exceeds maximum batch size limit of ${BATCH_SIZE} items`);
}

/** The records as they are now, with only the named fields; later writes do not change it. */
export function snapshot(
  store: Store,
  table: StoredTable,
  fields: readonly string[],
  view?: string,
): readonly RawRecord[] {
  const loaded = fields.map((field) => fieldOf(table, field));
  const position = new Map<string, number>();
  for (const [index, { id, name }] of loaded.entries()) position.set(id, index).set(name, index);
  return store.recordIds(table, view).map((id) => {
    const cells = loaded.map((field) => store.read(table, id, field));
    return {
      id,
      cell(field) {
        const index = position.get(field);
        if (index === undefined) throw new Error(`Cell values for field ${field} are not loaded`);
        return cells[index];
      },
    };
  });
}
