import { COMPUTED_TYPES } from "../base/codecs/cells/field-types.ts";
import type {
  BasePort,
  BaseSchema,
  Choice,
  FieldOptions,
  FieldSchema,
  PortLimits,
  RawCells,
  RawRecord,
  TableId,
} from "../base/port.ts";
import { PortError } from "../base/port-error.ts";
import { answered } from "./port-calls.ts";
import { SCRIPTING_ERRORS } from "./scripting-errors.ts";

/** The part of Airtable's scripting API that the engine uses; the global `base` of a script is one. */
export interface ScriptingBase {
  readonly id?: string;
  readonly tables: readonly ScriptingTable[];
}

export interface ScriptingTable extends ScriptingSource {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly ScriptingField[];
  readonly views?: readonly ScriptingView[];
  createRecordsAsync(records: readonly { readonly fields: RawCells }[]): Promise<readonly string[]>;
  updateRecordsAsync(records: readonly { readonly id: string; readonly fields: RawCells }[]): Promise<void>;
}

export interface ScriptingView extends ScriptingSource {
  readonly id: string;
  readonly name: string;
}

export interface ScriptingSource {
  selectRecordsAsync(query: ScriptingQuery): Promise<ScriptingQueryResult>;
}

export interface ScriptingField {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly options?: ScriptingFieldOptions | null;
  readonly isComputed?: boolean;
}

interface ScriptingFieldOptions {
  readonly choices?: readonly Choice[];
  readonly [option: string]: unknown;
}

export interface ScriptingQuery {
  readonly fields: string[];
  /** Only these; ids that are unknown are left out. */
  readonly recordIds?: string[];
}

export interface ScriptingQueryResult {
  readonly records: readonly ScriptingRecord[];
}

interface ScriptingRecord {
  readonly id: string;
  getCellValue(fieldNameOrId: string): unknown;
}

/** What Airtable allows the script of an automation. */
const LIMITS: PortLimits = {
  batch: 50,
  reads: 30,
  calls: { most: 15, perMs: 1000, restAfterRefusalMs: 1000, countReads: false },
  restAfterReadMs: 0,
  runMs: 30_000,
};

/** The base of a pasted script as the port of the engine. */
export function scriptingBase(base: ScriptingBase): BasePort {
  const tableOf = (id: TableId): ScriptingTable => tableById(base, id);
  const select = async (source: ScriptingSource, query: ScriptingQuery): Promise<readonly RawRecord[]> => {
    const { records } = await source.selectRecordsAsync(query);
    return records.map((record) => ({
      id: record.id,
      cell: (field) => record.getCellValue(field) ?? null,
    }));
  };
  return {
    limits: LIMITS,
    schema: async () => schemaOf(base),
    // A query cannot filter, so it gives everything.
    list: (table, fields, { view } = {}) =>
      answered(SCRIPTING_ERRORS, () =>
        select(sourceOf<ScriptingSource>(tableOf(table), view), { fields: [...fields] }),
      ),
    readRecords: (table, ids, fields) =>
      answered(SCRIPTING_ERRORS, () => select(tableOf(table), { fields: [...fields], recordIds: [...ids] })),
    create: (table, rows) =>
      answered(SCRIPTING_ERRORS, async () =>
        tableOf(table).createRecordsAsync(rows.map((fields) => ({ fields }))),
      ),
    update: (table, edits) =>
      answered(SCRIPTING_ERRORS, async () =>
        tableOf(table).updateRecordsAsync(edits.map(({ id, cells }) => ({ id, fields: cells }))),
      ),
  };
}

export const schemaOf = (base: Pick<ScriptingBase, "id" | "tables">): BaseSchema => ({
  id: base.id,
  tables: base.tables.map(({ id, name, fields, views }) => ({
    id: id as TableId,
    name,
    fields: fields.map(fieldSchema),
    views: (views ?? []).map((view) => ({ id: view.id, name: view.name })),
  })),
});

export function tableById<Table extends ScriptingTable>(
  base: { readonly tables: readonly Table[] },
  id: TableId,
): Table {
  const table = base.tables.find((each) => each.id === id);
  if (!table) throw new PortError("gone", `Table ${id} has disappeared from the base during the run`);
  return table;
}

/** What the records are read from: the view, or the whole table. */
export function sourceOf<Source extends ScriptingSource>(
  table: Source & Pick<ScriptingTable, "name"> & { readonly views?: readonly (Source & ScriptingView)[] },
  view: string | undefined,
): Source {
  const source =
    view === undefined ? table : table.views?.find(({ id, name }) => id === view || name === view);
  if (!source) {
    throw new PortError("gone", `View "${view}" has disappeared from table ${table.name} during the run`);
  }
  return source;
}

const fieldSchema = ({ id, name, type, options, isComputed }: ScriptingField): FieldSchema => ({
  id: id as FieldSchema["id"],
  name,
  type,
  options: (options ?? null) as FieldOptions | null,
  isComputed: isComputed ?? COMPUTED_TYPES.has(type),
});
