import type { Instant } from "../../../src/domain/time/instant.ts";
import type { Random } from "../../seeded-random.ts";
import { cellText } from "../../store/cell-texts.ts";
import { compileFormula, FORMULA_ERROR, fieldsIn, RECORD_ID } from "../../store/formula.ts";
import type { Store } from "../../store/store.ts";
import type { StoredField, StoredTable } from "../../store/stored-table.ts";
import {
  invalidFilter,
  invalidOffset,
  iteratorNotAvailable,
  noSuchView,
  notEmulated,
  unknownField,
} from "../api-error.ts";
import { randomId } from "../ids.ts";
import type { ListQuery } from "./query.ts";
import { restCell } from "./rest-cells.ts";

export interface RestRecord {
  readonly id: string;
  readonly createdTime: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Page {
  readonly records: readonly RestRecord[];
  readonly offset?: string;
}

export interface Listing {
  page(table: StoredTable, query: ListQuery): Page;
  /** Every cursor that has been given out is worth nothing any more. */
  expireCursors(): void;
}

/** The order of one listing, kept between its pages. */
interface Iterator {
  readonly query: string;
  readonly ids: readonly string[];
  usedAt: Instant;
}

interface ListingOptions {
  readonly store: Store;
  readonly now: () => Instant;
  readonly random: Random;
  readonly lifeMs: number;
  readonly createdTime: (record: string) => string;
}

export function listingOf({ store, now, random, lifeMs, createdTime }: ListingOptions): Listing {
  const iterators = new Map<string, Iterator>();

  const begin = (table: StoredTable, query: ListQuery, key: string): [string, Iterator] => {
    for (const [id, { usedAt }] of iterators) if (usedAt + lifeMs < now()) iterators.delete(id);
    const ids = orderOf(store, table, query);
    const kept = query.maxRecords === undefined ? ids : ids.slice(0, query.maxRecords);
    const id = randomId("itr", random);
    const iterator = { query: key, ids: kept, usedAt: now() };
    iterators.set(id, iterator);
    return [id, iterator];
  };
  const resume = (offset: string, key: string): [string, Iterator, number] => {
    const [id = "", record = ""] = offset.split("/");
    const iterator = iterators.get(id);
    if (!iterator || iterator.usedAt + lifeMs < now()) throw iteratorNotAvailable();
    const at = iterator.ids.indexOf(record);
    if (iterator.query !== key || at < 0) throw invalidOffset(offset);
    iterator.usedAt = now();
    return [id, iterator, at];
  };
  return {
    expireCursors: () => iterators.clear(),
    page(table, query) {
      const { offset, ...rest } = query;
      const key = JSON.stringify([table.id, rest]);
      const fields = (query.fields ?? table.fields.map(({ id }) => id)).map((name) =>
        fieldNamed(table, name),
      );
      const [id, iterator, from] =
        offset === undefined ? [...begin(table, query, key), 0] : resume(offset, key);
      const ids = iterator.ids.slice(from, from + query.pageSize);
      const next = iterator.ids[from + query.pageSize];
      if (next === undefined) iterators.delete(id);
      return {
        // What was taken away meanwhile is no longer there to be given.
        records: ids
          .filter((each) => table.records.has(each))
          .map((each) => ({
            id: each,
            createdTime: createdTime(each),
            fields: restCells(store, table, each, fields, query),
          })),
        ...(next !== undefined && { offset: `${id}/${next}` }),
      };
    },
  };
}

/** The cells of a record that are not empty. */
export function restCells(
  store: Store,
  table: StoredTable,
  record: string,
  fields: readonly StoredField[],
  { byFieldId, asText = false }: { readonly byFieldId: boolean; readonly asText?: boolean },
): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  for (const field of fields) {
    const value = store.read(table, record, field);
    const cell = asText ? cellText(field, value) || undefined : restCell(field, value);
    if (cell !== undefined) cells[byFieldId ? field.id : field.name] = cell;
  }
  return cells;
}

export function fieldNamed(table: StoredTable, idOrName: string): StoredField {
  const field = table.fields.find(({ id, name }) => id === idOrName || name === idOrName);
  if (!field) throw unknownField(idOrName);
  return field;
}

function orderOf(store: Store, table: StoredTable, { view, filter, sort }: ListQuery): readonly string[] {
  if (view !== undefined && !table.views.some(({ id, name }) => id === view || name === view))
    throw noSuchView(view);
  const shown = store.recordIds(table, view);
  const kept = filter === undefined ? shown : shown.filter(keeperOf(store, table, filter));
  if (sort.length === 0) return kept;
  const orders = sort.map(({ field, direction }) => {
    const by = fieldNamed(table, field);
    const sign = direction === "asc" ? 1 : -1;
    const values = new Map(kept.map((id) => [id, sortValue(by, store.read(table, id, by))]));
    return (a: string, b: string) => sign * compare(values.get(a), values.get(b));
  });
  return [...kept].sort((a, b) => orders.map((order) => order(a, b)).find((way) => way !== 0) ?? 0);
}

/** Throws what Airtable says to a formula that it cannot read; what is only not known here is told apart. */
function keeperOf(store: Store, table: StoredTable, text: string): (record: string) => boolean {
  const unknown = fieldsIn(text).filter(
    (name) => !table.fields.some((field) => field.id === name || field.name === name),
  );
  if (unknown.length > 0) throw invalidFilter(`Unknown field names: ${unknown.join(", ").toLowerCase()}`);
  const formula = compileFormula(text);
  if (!formula) {
    const isBalanced = (text.match(/\(/g) ?? []).length === (text.match(/\)/g) ?? []).length;
    throw isBalanced && /[A-Z_]+\(/.test(text)
      ? notEmulated(`this formula, or it is none: ${text}`)
      : invalidFilter("Invalid formula. Please check your formula text.");
  }
  const fields = new Map(
    table.fields.flatMap((field) => [[field.id, field] as const, [field.name, field] as const]),
  );
  return (record) => {
    const value = formula((name) => {
      const field = fields.get(name);
      return name === RECORD_ID ? record : field && store.read(table, record, field);
    });
    return value !== FORMULA_ERROR && !isFalse(value);
  };
}

const isFalse = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === 0 ||
  value === false ||
  value === "" ||
  (typeof value === "object" && "specialValue" in value) ||
  (Array.isArray(value) && value.length === 0);

/** Something that `<` puts in order; blank cells come first. */
function sortValue(field: StoredField, value: unknown): string | number | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "number" || typeof value === "string") return value;
  if (field.type === "singleSelect") {
    const { id } = value as { readonly id?: string };
    return (field.options?.choices ?? []).findIndex((choice) => choice.id === id);
  }
  if (LISTS.has(field.type)) throw notEmulated(`sorting by fields of type ${field.type}`);
  return JSON.stringify(value);
}

const LISTS: ReadonlySet<string> = new Set([
  "multipleSelects",
  "multipleRecordLinks",
  "multipleLookupValues",
]);

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  return a < b ? -1 : 1;
}
