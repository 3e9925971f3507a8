import type { FieldId, SchemaPort, TableId } from "../base/port.ts";
import { type ScriptingBase, type ScriptingField, type ScriptingTable, tableById } from "./scripting.ts";

/** The global `base` of the Scripting extension, where a script may change the structure of the base as well. */
export interface ExtensionBase extends ScriptingBase {
  readonly tables: readonly ExtensionTable[];
  createTableAsync(name: string, fields: readonly ExtensionNewField[]): Promise<unknown>;
}

export interface ExtensionTable extends ScriptingTable {
  readonly fields: readonly ExtensionField[];
  createFieldAsync(name: string, type: string, options?: unknown): Promise<unknown>;
}

export interface ExtensionField extends ScriptingField {
  updateOptionsAsync(options: unknown): Promise<void>;
}

export interface ExtensionNewField {
  readonly name: string;
  readonly type: string;
  readonly options?: unknown;
}

export function extensionSchema(base: ExtensionBase): SchemaPort {
  const tableOf = (id: TableId): ExtensionTable => tableById(base, id);
  const fieldOf = (table: TableId, id: FieldId): ExtensionField => {
    const field = tableOf(table).fields.find((each) => each.id === id);
    if (!field) throw new Error(`Field ${id} has disappeared from the base`);
    return field;
  };
  return {
    async createField(table, name, type, options) {
      // Types without options refuse even an empty object.
      await (options
        ? tableOf(table).createFieldAsync(name, type, options)
        : tableOf(table).createFieldAsync(name, type));
    },
    async addChoices(table, id, names) {
      const field = fieldOf(table, id);
      // Airtable wants the whole list; what is left out stays all the same, but its order would be lost.
      const choices = [...(field.options?.choices ?? []), ...names.map((name) => ({ name }))];
      await field.updateOptionsAsync({ choices });
    },
    async createTable(name, fields) {
      await base.createTableAsync(
        name,
        fields.map((field) => ({
          name: field.name,
          type: field.type,
          ...(field.options && { options: field.options }),
        })),
      );
    },
  };
}
