import { CURLY_QUOTES } from "../base/schema/cell-words.ts";
import type { NameMap } from "../domain/settings.ts";
import { type Key, knownLike } from "./likeness.ts";
import { anyText, isGiven, type Reader } from "./readers.ts";
import type { Flaw, Known } from "./setting-problem.ts";

/** What is said of a key outside the list, which is taken for a typing error. */
type Unknown = (given: string, known: Known) => Flaw;

/** Names by key. */
export const namesByKey = (keys: readonly Key[], example: string, unknown: Unknown): Reader<NameMap> =>
  mapReader(example, { each: nameUnder(keys), flaws: (_, key) => strange(key, keys, unknown) });

/** Words by key: one, or a list of them. */
export const wordsByKey = (
  keys: readonly Key[],
  example: string,
  unknown: Unknown,
): Reader<Readonly<Record<string, readonly string[]>>> =>
  mapReader(example, {
    each(value, key) {
      if (!keys.some((each) => each.key === key)) return undefined;
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      const read = list.map((word) => anyText.read(word));
      return read.every((word): word is string => word !== undefined && word !== "") && read.length > 0
        ? read
        : undefined;
    },
    flaws: (_, key) => strange(key, keys, unknown),
  });

/** A table of the base, and the keys of its fields. */
export interface TableKeys extends Key {
  readonly fields: readonly Key[];
}

/** Names by table and key. */
export function namesByTable(
  tables: readonly TableKeys[],
  example: string,
): Reader<Readonly<Record<string, NameMap>>> {
  const fieldsOf = (table: string): readonly Key[] | undefined =>
    tables.find(({ key }) => key === table)?.fields;
  return mapReader(example, {
    each: (value, table) => {
      const fields = fieldsOf(table);
      return fields && mapOf(value, nameUnder(fields));
    },
    flaws: (value, table) => {
      const unknownTable: Unknown = (given, known) => ({ kind: "unknown-table", given, known });
      const unknownField: Unknown = (given, known) => ({ kind: "unknown-field", table, given, known });
      const fields = fieldsOf(table);
      if (!fields) return strange(table, tables, unknownTable);
      return entriesOf(value).flatMap(([key]) => strange(key, fields, unknownField));
    },
  });
}

const nameUnder =
  (keys: readonly Key[]) =>
  (value: unknown, key: string): string | undefined =>
    keys.some((each) => each.key === key) ? anyText.read(value) : undefined;

const strange = (given: string, keys: readonly Key[], unknown: Unknown): readonly Flaw[] =>
  keys.some(({ key }) => key === given) ? [] : [unknown(given, knownLike(given, keys))];

interface Entries<Value> {
  each(value: unknown, key: string): Value | undefined;
  flaws(value: unknown, key: string): readonly Flaw[];
}

/** A map as an object or as JSON text. */
const mapReader = <Value>(
  example: string,
  { each, flaws }: Entries<Value>,
): Reader<Readonly<Record<string, Value>>> => ({
  expects: { kind: "names", example },
  read: (given) => mapOf(parsed(given), each),
  flaws: (given) =>
    parsed(given) === undefined
      ? [{ kind: "not-json", isCurly: parsed(String(given).replace(CURLY_QUOTES, '"')) !== undefined }]
      : entriesOf(parsed(given)).flatMap(([key, value]) => flaws(value, key)),
});

/** Undefined where it is no map, or a value of it cannot be read; what is not given is left out. */
function mapOf<Value>(
  map: unknown,
  each: Entries<Value>["each"],
): Readonly<Record<string, Value>> | undefined {
  if (!isMap(map)) return undefined;
  const read: Record<string, Value> = {};
  for (const [key, value] of entriesOf(map)) {
    const known = each(value, key);
    if (known === undefined) return undefined;
    read[key] = known;
  }
  return read;
}

const isMap = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const entriesOf = (map: unknown): readonly (readonly [string, unknown])[] =>
  isMap(map) ? Object.entries(map).filter(([, value]) => isGiven(value)) : [];

/** Undefined where it is a text that is no JSON. */
function parsed(given: unknown): unknown {
  if (typeof given !== "string") return given;
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}
