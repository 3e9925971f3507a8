import type { Store } from "../store/store.ts";
import {
  fieldOf,
  type StoredField,
  type StoredTable,
  type StoredView,
  viewOf,
} from "../store/stored-table.ts";
import type { AutomationBase, AutomationField, AutomationTable, AutomationView } from "./automation-api.ts";
import type { Carrier } from "./base-call.ts";
import { queries, writes } from "./table-calls.ts";

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
