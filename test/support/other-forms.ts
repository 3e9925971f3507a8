import type { BaseJson, FieldJson, LookupFormat, TableJson } from "../../emulator/base-json.ts";
import type { FieldOptions } from "../../src/base/port.ts";

/** A field by its table and its name. */
export interface FieldAt {
  readonly table: string;
  readonly name: string;
}

/**
 * The same base with these fields as lookups: what stood in a cell stands in a record of a table beside, to which the
 * record links. With `split`, the values of a list stand in a record each.
 */
export function asLookups(
  base: BaseJson,
  fields: readonly FieldAt[],
  lookupFormat: LookupFormat,
  split = false,
): BaseJson {
  const start: BaseJson = { ...base, lookupFormat };
  return fields.reduce((all, at, index) => withLookup(all, at, index, split), start);
}

function withLookup(
  base: BaseJson,
  { table: tableName, name }: FieldAt,
  index: number,
  split: boolean,
): BaseJson {
  const table = base.tables.find((each) => each.name === tableName);
  const field = table?.fields.find((each) => each.name === name);
  if (!table || !field) return base;
  const [beside, link, there] = [`tblBeside${index}`, `fldVia${index}`, `fldThere${index}`];
  const kept: TableJson["records"][number][] = [];
  const keep = (value: unknown): string => {
    const id = `recV${index}x${kept.length}`;
    kept.push({ id, fields: { there: value } });
    return id;
  };
  const records = table.records.map(({ id, fields: { [name]: value, ...others } }) => {
    if (value === undefined || value === null) return { id, fields: others };
    const values: readonly unknown[] = split && Array.isArray(value) ? value.map((each) => [each]) : [value];
    return { id, fields: { ...others, [`via ${name}`]: values.map(keep) } };
  });
  const lookup: FieldJson = {
    ...field,
    type: "multipleLookupValues",
    options: {
      isValid: true,
      recordLinkFieldId: link,
      fieldIdInLinkedTable: there,
      result: { type: field.type, options: field.options ?? null },
    },
  };
  const linkField: FieldJson = {
    id: link,
    name: `via ${name}`,
    type: "multipleRecordLinks",
    options: { linkedTableId: beside },
  };
  return {
    ...base,
    tables: [
      ...base.tables.map((each) =>
        each === table
          ? {
              ...table,
              records,
              fields: [...table.fields.map((one) => (one === field ? lookup : one)), linkField],
            }
          : each,
      ),
      {
        id: beside,
        name: `beside ${index}`,
        fields: [
          { id: `fldName${index}`, name: "name", type: "singleLineText" },
          { ...field, id: there, name: "there" },
        ],
        records: kept,
      },
    ],
  };
}

/**
 * The same base, every text of which looks the same and is spelt otherwise: names of tables and fields, choices, and
 * the texts in which times, days, types and words stand. Keys, notes of the sync and ids are nobody's spelling.
 */
export function inDisguise(
  base: BaseJson,
  disguise: (text: string) => string,
  own: ReadonlySet<string>,
): BaseJson {
  const choices = (options: FieldJson["options"]): FieldOptions | null =>
    options?.choices
      ? { ...options, choices: options.choices.map((choice) => ({ ...choice, name: disguise(choice.name) })) }
      : (options ?? null);
  const cell = ({ type, name }: FieldJson, value: unknown): unknown => {
    if (own.has(name)) return value;
    if (type === "singleSelect") return { name: disguise((value as { name: string }).name) };
    return typeof value === "string" && TEXTS.has(type) ? disguise(value) : value;
  };
  return {
    ...base,
    tables: base.tables.map((table) => ({
      ...table,
      name: disguise(table.name),
      fields: table.fields.map((field) => ({
        ...field,
        name: disguise(field.name),
        options: choices(field.options),
      })),
      records: table.records.map(({ id, fields }) => ({
        id,
        fields: Object.fromEntries(
          table.fields.flatMap((field) =>
            field.name in fields ? [[disguise(field.name), cell(field, fields[field.name])]] : [],
          ),
        ),
      })),
    })),
  };
}

/** Formulas give texts as well. */
const TEXTS: ReadonlySet<string> = new Set(["singleLineText", "formula", "rollup"]);
