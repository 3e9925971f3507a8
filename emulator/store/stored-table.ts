import { COMPUTED_TYPES } from "../../src/base/codecs/cells/field-types.ts";
import type { FieldOptions } from "../../src/base/port.ts";
import type { FieldJson, TableJson, ViewJson } from "../base-json.ts";
import { RefusedWriteError } from "./cell-formats.ts";
import { compileFormula, type Formula } from "./formula.ts";

/** Cells by field id, in stored form; a blank cell is absent. */
export type StoredRecord = Map<string, unknown>;

export interface StoredTable {
  readonly id: string;
  readonly name: string;
  readonly fields: StoredField[];
  readonly views: readonly StoredView[];
  readonly records: Map<string, StoredRecord>;
}

export interface StoredField {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly options: FieldOptions | null;
  readonly isComputed: boolean;
  readonly formula: Formula | undefined;
}

export interface StoredView extends ViewJson {
  readonly shows: Formula | undefined;
}

export function fieldOf(table: StoredTable, idOrName: string): StoredField {
  const field = table.fields.find(({ id, name }) => id === idOrName || name === idOrName);
  if (!field)
    throw new RefusedWriteError(`No field with ID or name '${idOrName}' in table '${table.name}'`, "field");
  return field;
}

/** A lookup that says through which link it looks, and at what. */
export const isLookup = ({ type, options }: Pick<StoredField, "type" | "options">): boolean =>
  type === "multipleLookupValues" &&
  typeof options?.recordLinkFieldId === "string" &&
  typeof options.fieldIdInLinkedTable === "string";

export function viewOf(table: StoredTable, idOrName: string): StoredView {
  const view = table.views.find(({ id, name }) => id === idOrName || name === idOrName);
  if (!view) throw new Error(`No view matching "${idOrName}" found in table "${table.name}"`);
  return view;
}

export const emptyTable = ({ id, name, fields, views = [] }: TableJson): StoredTable => ({
  id,
  name,
  fields: fields.map(storedField),
  views: views.map((view) => ({ ...view, shows: filterOf(view) })),
  records: new Map(),
});

/** A filter that is not understood would show everything, and a test with it would prove nothing. */
function filterOf({ name, filter }: ViewJson): Formula | undefined {
  const shows = filter === undefined ? undefined : compileFormula(filter);
  if (filter !== undefined && !shows)
    throw new Error(`The filter of the view "${name}" is not known here: ${filter}`);
  return shows;
}

export function storedField({ id, name, type, options = null }: FieldJson): StoredField {
  const text = options?.formula;
  return {
    id,
    name,
    type,
    options,
    isComputed: COMPUTED_TYPES.has(type),
    formula: typeof text === "string" && COMPUTED_TYPES.has(type) ? compileFormula(text) : undefined,
  };
}
