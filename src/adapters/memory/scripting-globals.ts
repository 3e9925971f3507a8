import type { FieldId, RawRecord } from "../../base/port.ts";
import type {
  ScriptingBase,
  ScriptingField,
  ScriptingQuery,
  ScriptingTable,
  ScriptingView,
} from "../scripting.ts";
import { assertBatch, type MemoryBase, snapshot } from "./memory-base.ts";
import type { StoredField, StoredTable } from "./store.ts";

/** The globals of an Airtable automation over a base in memory, and what a script has said through them. */
export interface AutomationGlobals {
  readonly base: ScriptingBase;
  readonly input: { config(): Readonly<Record<string, unknown>> };
  readonly output: { set(key: string, value: unknown): void };
  readonly console: Record<"log" | "warn" | "error", (line: string) => void>;
  readonly outputs: ReadonlyMap<string, unknown>;
  readonly lines: readonly LoggedLine[];
}

export interface LoggedLine {
  readonly level: "log" | "warn" | "error";
  readonly text: string;
}

export function automationGlobals(
  memory: MemoryBase,
  variables: Readonly<Record<string, unknown>> = {},
): AutomationGlobals {
  const outputs = new Map<string, unknown>();
  const lines: LoggedLine[] = [];
  const logger = (level: LoggedLine["level"]) => (text: string) => void lines.push({ level, text });
  let configured = false;
  return {
    base: scriptingGlobal(memory),
    input: {
      config() {
        if (configured) throw new Error("input.config may only be called once.");
        configured = true;
        return { ...variables };
      },
    },
    output: {
      set(key, value) {
        if (JSON.stringify(value) === undefined)
          throw new TypeError(`Output ${key} cannot be written as JSON`);
        outputs.set(key, JSON.parse(JSON.stringify(value)));
      },
    },
    console: { log: logger("log"), warn: logger("warn"), error: logger("error") },
    outputs,
    lines,
  };
}

/** The global `base`, which is never told what a caller could not tell Airtable. */
function scriptingGlobal(memory: MemoryBase): ScriptingBase {
  return { tables: memory.store.tables.map((table) => tableGlobal(memory, table)) };
}

export function tableGlobal({ store }: MemoryBase, table: StoredTable): ScriptingTable {
  const select = async ({ fields, recordIds }: ScriptingQuery, view?: string) => {
    const records = snapshot(store, table, fields, view);
    const asked = recordIds && new Set(recordIds);
    return queryResult(asked ? records.filter(({ id }) => asked.has(id)) : records);
  };
  return {
    id: table.id,
    name: table.name,
    fields: table.fields.map(fieldGlobal),
    views: table.views.map(
      ({ id, name }): ScriptingView => ({ id, name, selectRecordsAsync: (query) => select(query, id) }),
    ),
    selectRecordsAsync: (query) => select(query),
    async createRecordsAsync(records) {
      assertBatch(records.length);
      for (const record of records) {
        if (record.fields === undefined)
          throw new Error("Invalid record format. Please define field mappings using a fields key");
      }
      return store.create(
        table,
        records.map(({ fields }) => fields),
      );
    },
    async updateRecordsAsync(records) {
      assertBatch(records.length);
      store.update(
        table,
        records.map(({ id, fields }) => ({ id, cells: fields })),
      );
    },
  };
}

export const fieldGlobal = ({ id, name, type, options, isComputed }: StoredField): ScriptingField => ({
  id,
  name,
  type,
  options,
  isComputed,
});

function queryResult(records: readonly RawRecord[]) {
  return {
    records: records.map((record) => ({
      id: record.id,
      getCellValue: (field: string) => record.cell(field as FieldId),
    })),
  };
}
