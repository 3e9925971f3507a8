import type { FieldOptions, NewField } from "../../src/base/port.ts";
import { RefusedWriteError } from "../store/cell-formats.ts";
import type { StoredField, StoredTable } from "../store/stored-table.ts";
import { createField, createTable, updateOptions } from "../store/structure.ts";
import { ApiError, invalidRequest } from "./api-error.ts";
import { type Asked, assertRole, assertScope, type BaseContext, tableNamed } from "./base-context.ts";
import { fieldNamed } from "./records/listing.ts";
import { optionsOf } from "./records/query.ts";
import { type HttpResponse, jsonResponse } from "./wire/http.ts";

type Json = Readonly<Record<string, unknown>>;

/** Who the token is; needs no scope. */
export const answerWhoami = ({ grant: { user, scopes } }: Asked): HttpResponse =>
  jsonResponse(200, { id: user.id, email: user.email, scopes });

export function answerBases({ memory: { store } }: BaseContext, asked: Asked): HttpResponse {
  assertScope(asked, "schema.bases:read");
  const reaches = asked.grant.bases?.includes(store.id) ?? true;
  const permissionLevel = asked.grant.role;
  return jsonResponse(200, { bases: reaches ? [{ id: store.id, name: store.name, permissionLevel }] : [] });
}

/** What comes after `/v0/meta/bases/{base}`; undefined where there is no such route. */
export function answerStructure(
  context: BaseContext,
  asked: Asked,
  [what, table, fields, field, ...rest]: readonly string[],
): HttpResponse | undefined {
  const { method } = asked.request;
  if (what !== "tables" || rest.length > 0) return undefined;
  if (table === undefined) {
    if (method === "GET") return tables(context, asked);
    return method === "POST" ? newTable(context, asked) : undefined;
  }
  if (fields !== "fields") return undefined;
  if (method === "POST" && field === undefined) return newField(context, asked, table);
  return method === "PATCH" && field !== undefined ? changeField(context, asked, table, field) : undefined;
}

function tables({ memory: { store } }: BaseContext, asked: Asked): HttpResponse {
  assertScope(asked, "schema.bases:read");
  const { include } = optionsOf(asked.query);
  const withVisible = Array.isArray(include) && include.includes("visibleFieldIds");
  return jsonResponse(200, { tables: store.tables.map((table) => tableJson(table, withVisible)) });
}

function newTable(context: BaseContext, asked: Asked): HttpResponse {
  assertMayChange(asked);
  const { name, fields } = asked.body ?? {};
  if (typeof name !== "string" || !Array.isArray(fields)) throw invalidRequest();
  const { store } = context.memory;
  const id = refusing(() => createTable(store, name, fields.map(newFieldOf)));
  return jsonResponse(200, tableJson(store.table(id), false));
}

function newField(context: BaseContext, asked: Asked, tableId: string): HttpResponse {
  assertMayChange(asked);
  const { store } = context.memory;
  const table = tableNamed(context, tableId);
  const id = refusing(() => createField(store, table, newFieldOf(asked.body)));
  return jsonResponse(200, fieldJson(fieldNamed(table, id)));
}

function changeField(context: BaseContext, asked: Asked, tableId: string, fieldId: string): HttpResponse {
  assertMayChange(asked);
  const { store } = context.memory;
  const table = tableNamed(context, tableId);
  const field = fieldNamed(table, fieldId);
  const { name = field.name, options, ...rest } = asked.body ?? {};
  if (typeof name !== "string" || Object.keys(rest).some((key) => key !== "description"))
    throw invalidRequest();
  if (options !== undefined) {
    if (!context.wire.choicesByFieldPatch) throw invalidRequest();
    refusing(() => updateOptions(store, table, field, options as FieldOptions));
  }
  const { id, type, options: kept } = fieldNamed(table, fieldId);
  if (name !== field.name) store.putField(table, { id, name, type, options: kept });
  return jsonResponse(200, fieldJson(fieldNamed(table, fieldId)));
}

function assertMayChange(asked: Asked): void {
  assertScope(asked, "schema.bases:write");
  assertRole(asked, "create", "perform this operation");
}

function newFieldOf(value: unknown): NewField {
  const { name, type, options = null } = (value ?? {}) as Json;
  if (typeof name !== "string" || typeof type !== "string") throw invalidRequest();
  return { name, type, options: options as FieldOptions | null };
}

const tableJson = ({ id, name, fields, views }: StoredTable, withVisible: boolean): Json => ({
  id,
  name,
  primaryFieldId: fields[0]?.id,
  fields: fields.map(fieldJson),
  views: views.map((view) => ({
    id: view.id,
    name: view.name,
    type: "grid",
    ...(withVisible && { visibleFieldIds: fields.map((field) => field.id) }),
  })),
});

/** A type without options has no such key. */
const fieldJson = ({ id, name, type, options }: StoredField): Json => ({
  id,
  name,
  type,
  ...(options && { options }),
});

/** Airtable's own types of these errors are not known. */
function refusing<Value>(change: () => Value): Value {
  try {
    return change();
  } catch (thrown) {
    if (thrown instanceof RefusedWriteError)
      throw new ApiError(422, "INVALID_REQUEST_UNKNOWN", thrown.message);
    throw thrown;
  }
}
