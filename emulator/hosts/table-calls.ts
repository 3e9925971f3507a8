import { copyOf } from "../store/copy.ts";
import type { Store } from "../store/store.ts";
import type { StoredTable } from "../store/stored-table.ts";
import type { AutomationQuery, AutomationTable, Cells } from "./automation-api.ts";
import type { Carrier } from "./base-call.ts";
import { idOf, queryResult } from "./query-result.ts";

type Queries = Pick<AutomationTable, "selectRecordsAsync" | "selectRecordAsync">;

/** The queries of a table, or of one of its views. */
export function queries(store: Store, table: StoredTable, carry: Carrier, view?: string): Queries {
  const select = async (query: AutomationQuery = {}) => {
    if (query.sorts?.length) throw new Error("sorts are not emulated: order the records in the script");
    return carry({
      kind: "query",
      table: table.id,
      records: [],
      recordIds: query.recordIds?.length ?? 0,
      carryOut: () => queryResult(store, table, query, view),
    });
  };
  return {
    selectRecordsAsync: select,
    async selectRecordAsync(id, { fields } = {}) {
      const { records } = await select({ ...(fields && { fields }), recordIds: [id] });
      return records[0] ?? null;
    },
  };
}

type Writes = Pick<
  AutomationTable,
  | "createRecordAsync"
  | "createRecordsAsync"
  | "updateRecordAsync"
  | "updateRecordsAsync"
  | "deleteRecordAsync"
  | "deleteRecordsAsync"
>;

/** A write of a single record is a call like any other. */
export function writes(store: Store, table: StoredTable, carry: Carrier): Writes {
  const create: Writes["createRecordsAsync"] = async (records) =>
    carry({
      kind: "create",
      table: table.id,
      records: records.map(({ fields }) => ({ fields: asSent(fields) })),
      carryOut: (sent) =>
        store.create(
          table,
          sent.map(({ fields }) => fields),
        ),
    });
  const update: Writes["updateRecordsAsync"] = async (records) =>
    carry({
      kind: "update",
      table: table.id,
      records: records.map(({ id, fields }) => ({ id, fields: asSent(fields) })),
      carryOut: (sent) =>
        store.update(
          table,
          sent.map(({ id, fields }) => ({ id, cells: fields })),
        ),
    });
  const remove: Writes["deleteRecordsAsync"] = async (records) =>
    carry({
      kind: "delete",
      table: table.id,
      records: records.map((record) => ({ id: idOf(record), fields: {} })),
      carryOut: (sent) =>
        store.remove(
          table,
          sent.map(({ id }) => id),
        ),
    });
  return {
    createRecordsAsync: create,
    updateRecordsAsync: update,
    deleteRecordsAsync: remove,
    async createRecordAsync(fields) {
      const [id] = await create([{ fields }]);
      return id as string;
    },
    updateRecordAsync: async (record, fields) => update([{ id: idOf(record), fields }]),
    deleteRecordAsync: async (record) => remove([record]),
  };
}

/** What the script does to its object afterwards does not reach the call any more. */
function asSent(fields: Cells | undefined): Cells {
  if (fields === undefined)
    throw new Error("Invalid record format. Please define field mappings using a fields key");
  return Object.fromEntries(Object.entries(fields).map(([name, cell]) => [name, copyOf(cell)]));
}
