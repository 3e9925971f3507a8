import { COMPUTED_TYPES } from "../../src/base/codecs/cells/field-types.ts";
import type { Choice, FieldOptions, NewField } from "../../src/base/port.ts";
import type { FieldJson } from "../base-json.ts";
import { RefusedWriteError } from "./cell-formats.ts";
import type { Store } from "./store.ts";
import type { StoredField, StoredTable } from "./stored-table.ts";

/** Gives the id of the new field, which is its own where it brings one. A link to another table makes a field there as well. */
export function createField(
  store: Store,
  table: StoredTable,
  field: NewField & { readonly id?: string },
): string {
  assertNewName(field.name, table.fields, "field");
  assertCanBeMade(store, field);
  const made = { id: newId(store, "fld"), ...field, options: withChoiceIds(store, field.options) };
  store.putField(table, made);
  linkBack(store, table, made);
  return made.id;
}

/** Gives the id of the new table; its first field is the primary one. */
export function createTable(
  store: Store,
  name: string,
  fields: readonly NewField[],
  id = newId(store, "tbl"),
): string {
  assertNewName(name, store.tables, "table");
  const [primary] = fields;
  if (!primary) throw new RefusedWriteError("A table needs at least one field");
  if (!PRIMARY_TYPES.has(primary.type)) {
    const { name: first, type } = primary;
    throw new RefusedWriteError(`first field '${first}' has type '${type}' which cannot be a primary field`);
  }
  for (const field of fields) assertCanBeMade(store, field);
  const table = store.addTable({ id, name, fields: [], records: [] });
  for (const field of fields) createField(store, table, field);
  return table.id;
}

/** Choices that are left out stay, and keep their cells. */
export function updateOptions(
  store: Store,
  table: StoredTable,
  field: StoredField,
  options: FieldOptions,
): void {
  const { choices } = options;
  if (!choices || !SELECT_TYPES.has(field.type)) {
    throw new RefusedWriteError(`Can't update options of field '${field.name}'`);
  }
  const names = choices.map(({ name }) => name);
  const kept = field.options?.choices ?? [];
  if (new Set(names).size < names.length || choices.some(({ id }) => !isKnown(id, kept))) {
    throw new RefusedWriteError(`The choices of field '${field.name}' must differ from one another`);
  }
  const left = kept.filter(({ name }) => !names.includes(name));
  const all = withChoiceIds(store, { ...field.options, choices: [...choices, ...left] });
  store.putField(table, { ...jsonOf(field), options: all });
}

const SELECT_TYPES: ReadonlySet<string> = new Set(["singleSelect", "multipleSelects"]);
const PRIMARY_TYPES: ReadonlySet<string> = new Set([
  "singleLineText",
  "multilineText",
  "email",
  "url",
  "phoneNumber",
  "number",
  "currency",
  "percent",
  "date",
  "dateTime",
  "barcode",
]);

/** What Airtable has to be told of a new field, beside its type; types that are not named take no options. */
const NEEDED_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  number: ["precision"],
  currency: ["precision", "symbol"],
  percent: ["precision"],
  checkbox: ["icon", "color"],
  date: ["dateFormat"],
  dateTime: ["dateFormat", "timeFormat", "timeZone"],
  duration: ["durationFormat"],
  singleSelect: ["choices"],
  multipleSelects: ["choices"],
  multipleRecordLinks: ["linkedTableId"],
};

function assertCanBeMade(store: Store, { name, type, options }: NewField): void {
  if (COMPUTED_TYPES.has(type)) {
    throw new RefusedWriteError(`Can't create field '${name}': type '${type}' is not supported`);
  }
  const needed = NEEDED_OPTIONS[type] ?? [];
  const given = options ?? {};
  const isComplete = needed.every((option) => given[option] !== undefined) && (needed.length > 0 || !options);
  const { linkedTableId } = given;
  const isLinked = linkedTableId === undefined || store.tables.some(({ id }) => id === linkedTableId);
  if (!isComplete || !isLinked)
    throw new RefusedWriteError(`Can't create field '${name}': invalid options for type '${type}'`);
}

function assertNewName(name: string, existing: readonly { readonly name: string }[], what: string): void {
  const taken = existing.some((each) => each.name.toLowerCase() === name.toLowerCase());
  if (name.trim() === "" || taken)
    throw new RefusedWriteError(`Can't create ${what}: the name '${name}' is empty or taken`);
}

/** Airtable names the far side after the table that links to it; a link within one table has none. */
function linkBack(store: Store, from: StoredTable, made: FieldJson): void {
  const { linkedTableId } = made.options ?? {};
  if (linkedTableId === undefined || linkedTableId === from.id) return;
  const to = store.table(linkedTableId);
  const id = newId(store, "fld");
  const taken = new Set(to.fields.map(({ name }) => name));
  let name = from.name;
  for (let number = 2; taken.has(name); number++) name = `${from.name} ${number}`;
  const options = { linkedTableId: from.id, inverseLinkFieldId: made.id };
  store.putField(to, { id, name, type: made.type, options });
  store.putField(from, { ...made, options: { ...made.options, inverseLinkFieldId: id } });
}

const isKnown = (id: string | undefined, choices: readonly Choice[]): boolean =>
  id === undefined || choices.some((choice) => choice.id === id);

/** A new choice comes without an id. */
function withChoiceIds(store: Store, options: FieldOptions | null): FieldOptions | null {
  if (!options?.choices) return options;
  const withId = ({ id, ...choice }: Omit<Choice, "id"> & { readonly id?: string }): Choice => ({
    ...choice,
    id: id ?? newId(store, "sel"),
  });
  return { ...options, choices: options.choices.map(withId) };
}

const jsonOf = ({ id, name, type, options }: StoredField): FieldJson => ({ id, name, type, options });

const newId = (store: Store, prefix: string): string =>
  `${prefix}NEW${String(store.nextNumber()).padStart(11, "0")}`;
