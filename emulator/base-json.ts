import type { FieldOptions } from "../src/base/port.ts";

/** A whole base as JSON; cells are in the form in which a script reads them, by field name. */
export interface BaseJson {
  readonly id?: string;
  readonly name?: string;
  /** How this host gives lookups to scripts; left out, as values. */
  readonly lookupFormat?: LookupFormat;
  readonly tables: readonly TableJson[];
}

/** A list of values, or of `{linkedRecordId, value}`, as the Blocks SDK gives them. */
export type LookupFormat = "values" | "objects";

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

/**
 * A base as somebody has written it down: fields and choices without ids get some, and `createdTime` of a record fills
 * the field of that type.
 * @throws {TypeError} that says where the JSON is not a base.
 */
export function parseBaseJson(value: unknown): BaseJson {
  const base = objectAt(value, "the file");
  for (const key of ["id", "name"]) if (base[key] !== undefined) text(base, key, "the file");
  if (base.lookupFormat !== undefined && base.lookupFormat !== "values" && base.lookupFormat !== "objects")
    throw new TypeError('the file: "lookupFormat" is neither "values" nor "objects"');
  const tables = list(base, "tables", "the file");
  for (const each of tables) {
    const table = objectAt(each, "a table");
    const where = `table "${text(table, "name", "a table")}"`;
    text(table, "id", where);
    const names = new Set<string>();
    for (const field of list(table, "fields", where)) {
      const known = objectAt(field, `${where}, a field`);
      text(known, "type", `${where}, a field`);
      if (known.id !== undefined) text(known, "id", `${where}, a field`);
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
  return completed(value as GivenBase);
}

/** What may be left out where a base is written by hand. */
interface GivenBase extends Omit<BaseJson, "tables"> {
  readonly tables: readonly GivenTable[];
}
interface GivenTable extends Omit<TableJson, "fields" | "records"> {
  readonly fields: readonly (Omit<FieldJson, "id"> & { readonly id?: string })[];
  readonly records: readonly (RecordJson & { readonly createdTime?: string })[];
}

const completed = ({ tables, ...base }: GivenBase): BaseJson => ({
  ...base,
  tables: tables.map(({ fields, records, ...table }) => {
    const born = fields.filter(({ type }) => type === "createdTime").map(({ name }) => name);
    return {
      ...table,
      fields: fields.map((field, index) => withIds(field, `${table.id}x${index}`)),
      records: records.map(({ createdTime, ...record }) => ({
        ...record,
        fields: {
          ...(createdTime !== undefined && Object.fromEntries(born.map((name) => [name, createdTime]))),
          ...record.fields,
        },
      })),
    };
  }),
});

function withIds(field: GivenTable["fields"][number], place: string): FieldJson {
  const { options } = field;
  const choices = options?.choices?.map((choice, index) => ({
    ...choice,
    id: choice.id ?? `sel${place}x${index}`,
  }));
  return { ...field, id: field.id ?? `fld${place}`, ...(choices && { options: { ...options, choices } }) };
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
