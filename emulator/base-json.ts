import type { FieldOptions } from "../src/base/port.ts";

/** A whole base as JSON; cells are in the form in which a script reads them, by field name. */
export interface BaseJson {
  readonly id?: string;
  readonly name?: string;
  readonly tables: readonly TableJson[];
}

export interface TableJson {
  readonly id: string;
  readonly name: string;
  /** The first field is the primary one. */
  readonly fields: readonly FieldJson[];
  readonly views?: readonly ViewJson[];
  readonly records: readonly RecordJson[];
}

export interface FieldJson {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /**
   * Airtable's options of the type. Links name `linkedTableId` and `inverseLinkFieldId`; computed fields may carry
   * `formula`, without which they keep the value that is given in the records.
   */
  readonly options?: FieldOptions | null;
}

export interface ViewJson {
  readonly id: string;
  readonly name: string;
  /** A formula that a record has to satisfy to be shown. */
  readonly filter?: string;
}

export interface RecordJson {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Throws a `TypeError` that says where the JSON is not a base. */
export function parseBaseJson(value: unknown): BaseJson {
  const base = objectAt(value, "the file");
  for (const key of ["id", "name"]) if (base[key] !== undefined) text(base, key, "the file");
  const tables = list(base, "tables", "the file");
  for (const each of tables) {
    const table = objectAt(each, "a table");
    const where = `table "${text(table, "name", "a table")}"`;
    text(table, "id", where);
    const names = new Set<string>();
    for (const field of list(table, "fields", where)) {
      const known = objectAt(field, `${where}, a field`);
      for (const key of ["id", "type"]) text(known, key, `${where}, a field`);
      names.add(text(known, "name", `${where}, a field`));
    }
    for (const record of list(table, "records", where)) {
      const known = objectAt(record, `${where}, a record`);
      const here = `${where}, record ${text(known, "id", `${where}, a record`)}`;
      for (const name of Object.keys(objectAt(known.fields, `${here}: "fields"`))) {
        if (!names.has(name)) throw new TypeError(`${here}: there is no field "${name}"`);
      }
    }
  }
  return value as BaseJson;
}

type Json = Readonly<Record<string, unknown>>;

function objectAt(value: unknown, where: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`${where} is not an object`);
  }
  return value as Json;
}

function list(value: Json, key: string, where: string): readonly unknown[] {
  const items = value[key];
  if (!Array.isArray(items)) throw new TypeError(`${where}: "${key}" is not a list`);
  return items;
}

function text(value: Json, key: string, where: string): string {
  const found = value[key];
  if (typeof found !== "string" || found === "") throw new TypeError(`${where}: "${key}" is not a text`);
  return found;
}
