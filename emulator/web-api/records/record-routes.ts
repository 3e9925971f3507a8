import { RefusedWriteError } from "../../store/cell-formats.ts";
import type { StoredField, StoredTable } from "../../store/stored-table.ts";
import { updateOptions } from "../../store/structure.ts";
import {
  ApiError,
  invalidRecords,
  invalidRequest,
  invalidValue,
  missingFields,
  noSuchRow,
  recordNotFound,
} from "../api-error.ts";
import { type Asked, assertRole, assertScope, type BaseContext, tableNamed } from "../base-context.ts";
import { type HttpResponse, jsonResponse } from "../wire/http.ts";
import { fieldNamed, type RestRecord, restCells } from "./listing.ts";
import { listQuery, optionsOf } from "./query.ts";
import { scriptingCell } from "./rest-cells.ts";
import { upsert } from "./upsert.ts";

type Cells = Readonly<Record<string, unknown>>;

/** What comes after `/v0/{base}`: the records of a table. Undefined where there is no such route. */
export function answerRecords(
  context: BaseContext,
  asked: Asked,
  [tableName = "", record, ...rest]: readonly string[],
): HttpResponse | undefined {
  const { method } = asked.request;
  if (tableName === "" || rest.length > 0) return undefined;
  if (record === undefined) {
    if (method === "GET") return list(context, asked, tableName, optionsOf(asked.query));
    if (method === "POST") return create(context, asked, tableName);
    if (method === "PATCH" || method === "PUT") return updateMany(context, asked, tableName);
    return method === "DELETE" ? removeMany(context, asked, tableName) : undefined;
  }
  if (record === "listRecords" && method === "POST") {
    // The zone and the language are read from the query, the place in the list from the body.
    const { offset: _, ...query } = optionsOf(asked.query);
    return list(context, asked, tableName, { ...query, ...asked.body });
  }
  if (method === "GET") return get(context, asked, tableName, record);
  if (method === "PATCH" || method === "PUT") return updateOne(context, asked, tableName, record);
  return method === "DELETE" ? removeOne(context, asked, tableName, record) : undefined;
}

function list(context: BaseContext, asked: Asked, tableName: string, options: Cells): HttpResponse {
  assertScope(asked, "data.records:read");
  const table = tableNamed(context, tableName);
  return jsonResponse(200, context.listing.page(table, listQuery(options, context.wire)));
}

function get(context: BaseContext, asked: Asked, tableName: string, id: string): HttpResponse {
  assertScope(asked, "data.records:read");
  const named = tableNamed(context, tableName);
  const elsewhere = context.wire.findsInOtherTable
    ? context.memory.store.tables.find(({ records }) => records.has(id))
    : undefined;
  const table = named.records.has(id) ? named : elsewhere;
  if (!table) throw recordNotFound();
  return jsonResponse(200, recordOf(context, table, id, "returnFieldsByFieldId" in optionsOf(asked.query)));
}

function create(context: BaseContext, asked: Asked, tableName: string): HttpResponse {
  assertScope(asked, "data.records:write");
  const table = tableNamed(context, tableName);
  assertRole(asked, "edit", `create records in table ${table.name} (${table.id})`);
  const { body = {} } = asked;
  const isSingle = body.records === undefined;
  const sent = isSingle ? [body] : body.records;
  if (!Array.isArray(sent)) throw invalidRequest();
  const most = context.limits.recordsPerRequest;
  if (sent.length > most)
    throw invalidRecords(
      `A maximum of ${most} records can be created per request but you have provided ${sent.length}.`,
    );
  const rows = sent.map((row: unknown) => cellsOf(context, asked, table, fieldsOf(row)));
  const ids = refusing(() => context.memory.store.create(table, rows));
  const records = ids.map((id) => recordOf(context, table, id, body.returnFieldsByFieldId === true));
  return jsonResponse(200, isSingle ? records[0] : { records });
}

function updateMany(context: BaseContext, asked: Asked, tableName: string): HttpResponse {
  const table = tableToEdit(context, asked, tableName);
  const { body = {} } = asked;
  const most = context.limits.recordsPerRequest;
  const sent = body.records;
  const isUpsert = body.performUpsert !== undefined;
  const isUnreadable = (edit: unknown): boolean =>
    typeof edit !== "object" ||
    edit === null ||
    typeof (edit as Cells).fields !== "object" ||
    (!isUpsert && typeof (edit as Cells).id !== "string");
  if (!Array.isArray(sent) || sent.length > most || sent.some(isUnreadable))
    throw invalidRecords(
      `You must provide an array of up to ${most} record objects, each with an "id" ID field and a "fields" object for cell values.`,
    );
  const edits = sent.map((edit: { readonly id?: string; readonly fields: Cells }) => ({
    id: edit.id,
    cells: cellsOf(context, asked, table, edit.fields),
  }));
  const byFieldId = body.returnFieldsByFieldId === true;
  const read = (id: string): RestRecord => recordOf(context, table, id, byFieldId);
  if (isUpsert) {
    const done = refusing(() => upsert(context, table, edits, body.performUpsert));
    return jsonResponse(200, { ...done, records: done.records.map(read) });
  }
  const known = edits.map(({ id = "", cells }) => {
    if (!table.records.has(id)) throw noSuchRow(id);
    return { id, cells: asked.request.method === "PUT" ? { ...blankCells(table), ...cells } : cells };
  });
  refusing(() => context.memory.store.update(table, known));
  return jsonResponse(200, { records: known.map(({ id }) => read(id)) });
}

function updateOne(context: BaseContext, asked: Asked, tableName: string, id: string): HttpResponse {
  const table = tableToEdit(context, asked, tableName);
  if (!table.records.has(id)) throw recordNotFound();
  const { body = {} } = asked;
  const cells = cellsOf(context, asked, table, fieldsOf(body));
  const all = asked.request.method === "PUT" ? { ...blankCells(table), ...cells } : cells;
  refusing(() => context.memory.store.update(table, [{ id, cells: all }]));
  return jsonResponse(200, recordOf(context, table, id, body.returnFieldsByFieldId === true));
}

function removeMany(context: BaseContext, asked: Asked, tableName: string): HttpResponse {
  const table = tableToThin(context, asked, tableName);
  const { records } = optionsOf(asked.query);
  const ids: readonly string[] = Array.isArray(records) ? records : [];
  const most = context.limits.recordsPerRequest;
  if (ids.length === 0 || ids.length > most)
    throw invalidRecords(`You must provide up to ${most} record ids to delete.`);
  const missing = ids.find((id) => !table.records.has(id));
  if (missing !== undefined)
    throw new ApiError(422, context.wire.deleteOfMissing, noSuchRow(missing).message);
  context.memory.store.remove(table, ids);
  return jsonResponse(200, { records: ids.map((id) => ({ id, deleted: true })) });
}

function removeOne(context: BaseContext, asked: Asked, tableName: string, id: string): HttpResponse {
  const table = tableToThin(context, asked, tableName);
  if (!table.records.has(id)) throw recordNotFound();
  context.memory.store.remove(table, [id]);
  return jsonResponse(200, { deleted: true, id });
}

function tableToEdit(context: BaseContext, asked: Asked, tableName: string): StoredTable {
  assertScope(asked, "data.records:write");
  const table = tableNamed(context, tableName);
  const [field] = table.fields;
  assertRole(asked, "edit", `write cell values in field ${field?.name} (${field?.id})`);
  return table;
}

function tableToThin(context: BaseContext, asked: Asked, tableName: string): StoredTable {
  assertScope(asked, "data.records:write");
  assertRole(asked, "edit", "perform this operation");
  return tableNamed(context, tableName);
}

function fieldsOf(row: unknown): Cells {
  const fields = (row as { readonly fields?: unknown } | null)?.fields;
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) throw missingFields();
  return fields as Cells;
}

/** In the form in which a script would write them, each checked. */
function cellsOf(context: BaseContext, asked: Asked, table: StoredTable, fields: Cells): Cells {
  const { store } = context.memory;
  const typecast = asked.body?.typecast === true;
  const cells = Object.entries(fields).map(([name, value]) => {
    const field = fieldNamed(table, name);
    const cell = scriptingCell(field, value, {
      typecast,
      isRecord: (link, id) =>
        store.tables.find((each) => each.id === link.options?.linkedTableId)?.records.has(id) ?? false,
      addChoice(select, choice) {
        assertRole(asked, "create", "perform this operation");
        const { choices = [] } = select.options ?? {};
        const added = [...choices, { name: choice }] as typeof choices;
        updateOptions(store, table, select, { choices: added });
      },
    });
    return [field.id, cell] as const;
  });
  return Object.fromEntries(cells);
}

/** Every cell that a person may fill, emptied. */
const blankCells = (table: StoredTable): Cells =>
  Object.fromEntries(
    table.fields.filter((field: StoredField) => !field.isComputed).map(({ id }) => [id, null] as const),
  );

function recordOf(context: BaseContext, table: StoredTable, id: string, byFieldId: boolean): RestRecord {
  return {
    id,
    createdTime: context.createdTime(id),
    fields: restCells(context.memory.store, table, id, table.fields, { byFieldId }),
  };
}

/** What the base refuses in the words of a script, in those of this API. */
function refusing<Value>(write: () => Value): Value {
  try {
    return write();
  } catch (thrown) {
    if (thrown instanceof RefusedWriteError) throw invalidValue(/"([^"]*)"/.exec(thrown.message)?.[1] ?? "");
    throw thrown;
  }
}
