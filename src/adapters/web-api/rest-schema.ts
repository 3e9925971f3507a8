import { COMPUTED_TYPES } from "../../base/codecs/cells/field-types.ts";
import type { BaseSchema, FieldOptions, FieldSchema, TableId, TableSchema } from "../../base/port.ts";
import { WebApiError } from "./web-api-error.ts";

/** A table with what only this adapter asks of it. */
export interface RestTable extends TableSchema {
  readonly primary: FieldSchema;
  readonly byId: ReadonlyMap<string, FieldSchema>;
}

export interface RestSchema extends BaseSchema {
  readonly tables: readonly RestTable[];
}

/** @throws {WebApiError} for an answer without tables or fields: taken for the truth, it would be an empty base. */
export function readSchema(answer: unknown, id: string): RestSchema {
  const { tables } = (answer ?? {}) as { readonly tables?: unknown };
  if (!Array.isArray(tables) || tables.length === 0) throw incomplete("without tables");
  return { id, tables: tables.map(readTable) };
}

/** @throws {WebApiError} where the table has no such field. */
export function fieldOf(table: RestTable, id: string): FieldSchema {
  const field = table.byId.get(id);
  if (!field) throw new WebApiError("refused", `Field ${id} is not in table "${table.name}"`);
  return field;
}

interface GivenTable {
  readonly id: string;
  readonly name: string;
  readonly primaryFieldId?: string;
  readonly fields?: readonly GivenField[];
  readonly views?: readonly { readonly id: string; readonly name: string }[];
}

interface GivenField {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly options?: FieldOptions;
}

function readTable({ id, name, primaryFieldId, fields = [], views = [] }: GivenTable): RestTable {
  const read = fields.map(readField);
  const primary = read.find((field) => field.id === primaryFieldId) ?? read[0];
  if (!primary) throw incomplete(`whose table "${name}" has no fields`);
  return {
    id: id as TableId,
    name,
    fields: read,
    views: views.map((view) => ({ id: view.id, name: view.name })),
    primary,
    byId: new Map(read.map((field) => [field.id, field])),
  };
}

const readField = ({ id, name, type, options }: GivenField): FieldSchema => ({
  id: id as FieldSchema["id"],
  name,
  type,
  options: options ?? null,
  isComputed: COMPUTED_TYPES.has(type),
});

const incomplete = (how: string): WebApiError =>
  new WebApiError("lost", `Airtable has described a base ${how}; that cannot be, so nothing is done`);
