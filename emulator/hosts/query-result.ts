import { cellText, recordName } from "../store/cell-texts.ts";
import type { Store } from "../store/store.ts";
import { fieldOf, type StoredField, type StoredTable } from "../store/stored-table.ts";
import type { AutomationQuery, AutomationQueryResult, AutomationRecord, HasId } from "./automation-api.ts";

/** The records as they are now, with only the named fields; later writes do not change it. */
export function queryResult(
  store: Store,
  table: StoredTable,
  { fields, recordIds }: AutomationQuery,
  view?: string,
): AutomationQueryResult {
  const loaded = fields ? fields.map((field) => fieldOf(table, idOf(field))) : [...table.fields];
  const recordOf = recordsOver(loaded, table.fields[0]?.id ?? "");
  const asked = recordIds && new Set(recordIds);
  const records = store
    .recordIds(table, view)
    .filter((id) => !asked || asked.has(id))
    .map((id) =>
      recordOf(
        id,
        loaded.map((field) => store.read(table, id, field, store.lookupFormat)),
      ),
    );
  let byId: ReadonlyMap<string, AutomationRecord> | undefined;
  return {
    records,
    get recordIds() {
      return records.map(({ id }) => id);
    },
    getRecord(id) {
      byId ??= new Map(records.map((record) => [record.id, record]));
      const record = byId.get(id);
      if (!record) throw new Error(`No record with ID ${id} in this query result`);
      return record;
    },
  };
}

/** The id or name under which a field or record is asked for. */
export const idOf = (asked: string | HasId): string => (typeof asked === "string" ? asked : asked.id);

function recordsOver(
  loaded: readonly StoredField[],
  primary: string,
): (id: string, cells: readonly unknown[]) => AutomationRecord {
  const positions = new Map<string, number>();
  for (const [index, { id, name }] of loaded.entries()) positions.set(id, index).set(name, index);
  const positionOf = (field: string): number => {
    const position = positions.get(field);
    if (position === undefined) throw new Error(`Cell values for field ${field} are not loaded`);
    return position;
  };
  return (id, cells) => ({
    id,
    get name() {
      const position = positionOf(primary);
      return recordName(loaded[position] as StoredField, cells[position]);
    },
    getCellValue: (field) => cells[positionOf(idOf(field))],
    getCellValueAsString(field) {
      const position = positionOf(idOf(field));
      return cellText(loaded[position] as StoredField, cells[position]);
    },
  });
}
