import type { BaseJson, FieldJson, LookupFormat, TableJson } from "../base-json.ts";
import { RefusedWriteError, storedCell } from "./cell-formats.ts";
import { cellReader } from "./cell-reader.ts";
import { FORMULA_ERROR } from "./formula.ts";
import { changeLinks, idsIn, mirrorLinks, setLinks } from "./links.ts";
import { isChange, noChange, type StoreChange } from "./store-change.ts";
import {
  emptyTable,
  fieldOf,
  type StoredField,
  type StoredTable,
  storedField,
  viewOf,
} from "./stored-table.ts";
import { loadRecords, tableJson } from "./table-json.ts";

/** All tables of a base, with links kept on both sides and formulas computed when they are read. */
export interface Store {
  readonly id: string;
  readonly name: string;
  readonly tables: readonly StoredTable[];
  table(idOrName: string): StoredTable;
  /** Writes all rows or none; gives the ids of the new records, which are the given ones where there are any. */
  create(
    table: StoredTable,
    rows: readonly Readonly<Record<string, unknown>>[],
    ids?: readonly string[],
  ): readonly string[];
  update(
    table: StoredTable,
    edits: readonly { readonly id: string; readonly cells: Readonly<Record<string, unknown>> }[],
  ): void;
  /** All of them or none; they vanish from every link cell. */
  remove(table: StoredTable, ids: readonly string[]): void;
  /** The cell as a script reads it; lookups as plain values unless they are asked for in the other form. */
  read(table: StoredTable, recordId: string, field: StoredField, lookups?: LookupFormat): unknown;
  /** How this host gives lookups to scripts. */
  readonly lookupFormat: LookupFormat;
  /** Records of the table, or those that the view shows. */
  recordIds(table: StoredTable, view?: string): readonly string[];
  addTable(table: TableJson): StoredTable;
  /** Adds a field, or puts it in the place of the one with the same id; cells stay. */
  putField(table: StoredTable, field: FieldJson): void;
  /** Takes a field and its cells away; what links to it stays as it is. */
  dropField(table: StoredTable, fieldId: string): void;
  /** Tells every write from now on, once it is done. */
  watch(watcher: (change: StoreChange) => void): void;
  /** For new ids: never the same twice. */
  nextNumber(): number;
  toJson(): BaseJson;
}

export function storeOf({ tables: givenTables, ...given }: BaseJson): Store {
  const tables = givenTables.map(emptyTable);
  const byId = new Map(tables.map((table) => [table.id, table]));
  let count = 0;
  const watchers: ((change: StoreChange) => void)[] = [];
  let change = noChange();
  /** One write, which is told when it is done; a write within it belongs to it. */
  const telling = <Value>(write: () => Value): Value => {
    const value = write();
    const done = change;
    change = noChange();
    if (isChange(done)) for (const watcher of watchers) watcher(done);
    return value;
  };
  /** Keeps what a cell was, where anybody wants to know and the record is not a new one. */
  const keep = (at: StoredTable, id: string, field: StoredField): void => {
    if (watchers.length === 0) return;
    const isNew = change.created.some((each) => each.table === at && each.id === id);
    const isKept = change.cells.some((each) => each.table === at && each.id === id && each.field === field);
    if (!isNew && !isKept) change.cells.push({ table: at, id, field, before: read(at, id, field) });
  };

  const table = (idOrName: string): StoredTable => {
    const found = byId.get(idOrName) ?? tables.find(({ name }) => name === idOrName);
    if (!found) throw new Error(`No table matching "${idOrName}" found in the base`);
    return found;
  };
  const linkedTable = (field: StoredField): StoredTable | undefined =>
    byId.get(field.options?.linkedTableId ?? "");

  const read = cellReader(linkedTable);

  const put = (into: StoredTable, recordId: string, field: StoredField, stored: unknown): void => {
    const record = into.records.get(recordId);
    if (!record) return;
    keep(into, recordId, field);
    if (field.type === "multipleRecordLinks")
      relink(field, recordId, idsIn(record.get(field.id)), idsIn(stored));
    if (stored === null) record.delete(field.id);
    else record.set(field.id, stored);
  };
  /** Keeps the far side of a link in step; a link within one table has no far side. */
  const relink = (
    field: StoredField,
    recordId: string,
    before: readonly string[],
    after: readonly string[],
  ): void => {
    const other = linkedTable(field);
    const inverse = String(field.options?.inverseLinkFieldId ?? "");
    if (!other || inverse === "") return;
    const far = other.fields.find(({ id }) => id === inverse);
    const changeFar = (id: string, changed: (ids: readonly string[]) => readonly string[]): void => {
      if (far) keep(other, id, far);
      changeLinks(other, id, inverse, changed);
    };
    for (const id of before)
      if (!after.includes(id)) changeFar(id, (ids) => ids.filter((each) => each !== recordId));
    for (const id of after) {
      if (!before.includes(id)) changeFar(id, (ids) => (ids.includes(recordId) ? ids : [...ids, recordId]));
    }
  };

  /** Field by field in stored form, everything checked before anything is written. */
  const checked = (
    into: StoredTable,
    cells: Readonly<Record<string, unknown>>,
  ): readonly (readonly [StoredField, unknown])[] =>
    Object.entries(cells).map(([key, value]) => {
      const field = fieldOf(into, key);
      const stored = storedCell(field, value);
      const other = field.type === "multipleRecordLinks" ? linkedTable(field) : undefined;
      const strangers = other ? idsIn(stored).filter((id) => !other.records.has(id)) : [];
      if (strangers.length > 0)
        throw new RefusedWriteError(`Field "${field.id}" cannot accept the provided value.`, "link");
      return [field, stored] as const;
    });

  const store: Store = {
    id: given.id ?? "appMEMORY00000000",
    name: given.name ?? "Base in memory",
    lookupFormat: given.lookupFormat ?? "values",
    tables,
    table,
    create(into, rows, ids) {
      const checkedRows = rows.map((cells) => checked(into, cells));
      return telling(() =>
        checkedRows.map((cells, index) => {
          let id = ids?.[index] ?? newRecordId(++count);
          while (into.records.has(id)) id = newRecordId(++count);
          into.records.set(id, new Map());
          change.created.push({ table: into, id });
          for (const [field, stored] of cells) put(into, id, field, stored);
          return id;
        }),
      );
    },
    update(into, edits) {
      const checkedEdits = edits.map(({ id, cells }) => {
        assertExists(into, id);
        return { id, cells: checked(into, cells) };
      });
      telling(() => {
        for (const { id, cells } of checkedEdits)
          for (const [field, stored] of cells) put(into, id, field, stored);
      });
    },
    remove(from, ids) {
      const gone = new Set(ids);
      for (const id of gone) assertExists(from, id);
      telling(() => {
        for (const each of tables) {
          const links = each.fields.filter(
            (field) => field.type === "multipleRecordLinks" && linkedTable(field) === from,
          );
          for (const [recordId, record] of each.records) {
            for (const field of links) {
              const linked = idsIn(record.get(field.id));
              const left = linked.filter((id) => !gone.has(id));
              if (left.length === linked.length) continue;
              if (each !== from || !gone.has(recordId)) keep(each, recordId, field);
              setLinks(record, field.id, left);
            }
          }
        }
        for (const id of gone) {
          from.records.delete(id);
          change.destroyed.push({ table: from, id });
        }
      });
    },
    read,
    recordIds(from, view) {
      const ids = [...from.records.keys()];
      const shows = view === undefined ? undefined : viewOf(from, view).shows;
      if (!shows) return ids;
      const cellOf = (recordId: string) => (name: string) => read(from, recordId, fieldOf(from, name));
      return ids.filter((id) => {
        const shown = shows(cellOf(id));
        if (shown === FORMULA_ERROR)
          throw new Error(`The filter of the view "${view}" fails for record ${id}`);
        return ![null, false, 0].includes(shown as null);
      });
    },
    addTable(json) {
      const added = emptyTable(json);
      tables.push(added);
      byId.set(added.id, added);
      return added;
    },
    putField(into, json) {
      const { fields } = into;
      const index = fields.findIndex(({ id }) => id === json.id);
      const field = storedField(json);
      telling(() => {
        fields.splice(index < 0 ? fields.length : index, 1, field);
        (index < 0 ? change.createdFields : change.changedFields).push({ table: into, field });
      });
    },
    dropField(from, fieldId) {
      const field = fieldOf(from, fieldId);
      telling(() => {
        from.fields.splice(from.fields.indexOf(field), 1);
        for (const record of from.records.values()) record.delete(field.id);
        change.destroyedFields.push({ table: from, field });
      });
    },
    watch(watcher) {
      watchers.push(watcher);
    },
    nextNumber: () => ++count,
    toJson: () => ({ ...given, tables: tables.map((each) => tableJson(each, read)) }),
  };
  for (const [index, source] of givenTables.entries())
    loadRecords(tables[index] as StoredTable, source, linkedTable);
  for (const each of tables) mirrorLinks(each, put);
  return store;
}

function assertExists(table: StoredTable, id: string): void {
  if (!table.records.has(id)) throw new RefusedWriteError(`No record with id ${id} exists`, "gone");
}

const newRecordId = (number: number): string => `recNEW${String(number).padStart(11, "0")}`;
