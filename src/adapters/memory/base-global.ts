import type {
  AutomationBase,
  AutomationField,
  AutomationQuery,
  AutomationTable,
  AutomationView,
  Cells,
} from "./automation-api.ts";
import type { Carrier } from "./base-call.ts";
import { idOf, queryResult } from "./query-result.ts";
import { fieldOf, type Store, type StoredField, type StoredTable, type StoredView, viewOf } from "./store.ts";

/** The global `base` of an automation, whose calls go through `carry`. */
export const automationBase = (store: Store, carry: Carrier): AutomationBase =>
  baseGlobal(store, (table) => tableGlobal(store, table, carry, fieldGlobal));

/** What is asked of the structure is answered as it is at that moment. */
export function baseGlobal<Table extends AutomationTable>(
  store: Store,
  tableOf: (table: StoredTable) => Table,
): AutomationBase<Table> {
  return {
    id: store.id,
    name: store.name,
    get tables() {
      return store.tables.map(tableOf);
    },
    getTable: (idOrName) => tableOf(store.table(idOrName)),
  };
}

export function tableGlobal<Field extends AutomationField>(
  store: Store,
  table: StoredTable,
  carry: Carrier,
  field: (field: StoredField) => Field,
): AutomationTable<Field> {
  const url = `https://airtable.com/${store.id}/${table.id}`;
  const view = (stored: StoredView): AutomationView => ({
    id: stored.id,
    name: stored.name,
    type: "grid",
    url: `${url}/${stored.id}`,
    ...queries(store, table, carry, stored.id),
  });
  return {
    id: table.id,
    name: table.name,
    description: null,
    url,
    get fields() {
      return table.fields.map(field);
    },
    get views() {
      return table.views.map(view);
    },
    getField: (idOrName) => field(fieldOf(table, idOrName)),
    getView: (idOrName) => view(viewOf(table, idOrName)),
    ...queries(store, table, carry),
    ...writes(store, table, carry),
  };
}

export const fieldGlobal = ({ id, name, type, options, isComputed }: StoredField): AutomationField => ({
  id,
  name,
  description: null,
  type,
  options,
  isComputed,
});

type Queries = Pick<AutomationTable, "selectRecordsAsync" | "selectRecordAsync">;

/** The queries of a table, or of one of its views. */
function queries(store: Store, table: StoredTable, carry: Carrier, view?: string): Queries {
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
function writes(store: Store, table: StoredTable, carry: Carrier): Writes {
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
  return { ...fields };
}
