import type { Instant } from "../../domain/time/instant.ts";

export interface Cached<Value> {
  readonly value: Value;
  /** When it was asked for. */
  readonly asOf: Instant;
  /** False for the call that has filled the cache. */
  readonly cached: boolean;
}

/** What was read of tables, for a while. One request is on its way for each key. */
export interface Cache {
  /** Reads it, or gives what was read before; `load` is called when there is nothing, or nothing young enough. */
  get<Value>(table: CacheTable, key: string, load: () => Promise<Value>): Promise<Cached<Value>>;
  /** Forgets what was read of the table, or of all; what is on its way is not kept either. */
  drop(table?: CacheTable): void;
}

interface CacheTable {
  readonly id: string;
}

export interface CacheOptions {
  readonly now: () => Instant;
  /** How long a value is kept, in milliseconds. */
  readonly keptMs?: number;
  /** How many values, and how many records in them, are kept at most; the oldest gives way. */
  readonly most?: number;
  readonly mostRecords?: number;
}

interface Entry {
  readonly table: string;
  readonly asOf: Instant;
  readonly answer: Promise<unknown>;
  /** Records in it; 1 while it is on its way. */
  weight: number;
}

const FIVE_MINUTES_MS = 5 * 60_000;

export function cacheOf({
  now,
  keptMs = FIVE_MINUTES_MS,
  most = 500,
  mostRecords = 60_000,
}: CacheOptions): Cache {
  const entries = new Map<string, Entry>();
  const makeRoom = (): void => {
    let weight = 0;
    for (const entry of entries.values()) weight += entry.weight;
    for (const [name, oldest] of entries) {
      if (entries.size <= 1 || (entries.size <= most && weight <= mostRecords)) break;
      entries.delete(name);
      weight -= oldest.weight;
    }
  };
  return {
    async get<Value>({ id }: CacheTable, key: string, load: () => Promise<Value>): Promise<Cached<Value>> {
      const name = JSON.stringify([id, key]);
      const known = entries.get(name);
      if (known && now() - known.asOf < keptMs)
        return { value: (await known.answer) as Value, asOf: known.asOf, cached: true };
      const asOf = now();
      const answer = load();
      const entry: Entry = { table: id, asOf, answer, weight: 1 };
      entries.delete(name);
      entries.set(name, entry);
      try {
        const value = await answer;
        entry.weight = recordsIn(value);
        makeRoom();
        return { value, asOf, cached: false };
      } catch (thrown) {
        // A failure is nobody's but of those who waited for it.
        if (entries.get(name) === entry) entries.delete(name);
        throw thrown;
      }
    },
    drop(table) {
      for (const [name, entry] of entries) if (!table || entry.table === table.id) entries.delete(name);
    },
  };
}

function recordsIn(value: unknown): number {
  const { records } = (typeof value === "object" && value !== null ? value : {}) as {
    readonly records?: unknown;
  };
  return Array.isArray(records) ? Math.max(1, records.length) : 1;
}
