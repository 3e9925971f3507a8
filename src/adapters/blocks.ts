import type { BasePort, FieldId, PortLimits, RawRecord, TableId } from "../base/port.ts";
import { PortError } from "../base/port-error.ts";
import type { Instant } from "../domain/time/instant.ts";
import { BLOCKS_ERRORS } from "./blocks-errors.ts";
import { forgetLoads } from "./blocks-loads.ts";
import { answered } from "./port-calls.ts";
import {
  type ScriptingQueryResult,
  type ScriptingSource,
  type ScriptingTable,
  type ScriptingView,
  schemaOf,
  sourceOf,
  tableById,
} from "./scripting.ts";

/** The part of the Blocks SDK's base that the engine uses; `useBase()` of an extension gives one. */
export interface BlocksBase {
  readonly id?: string;
  readonly tables: readonly BlocksTable[];
  watch(key: "schema", changed: () => void): unknown;
  unwatch(key: "schema", changed: () => void): unknown;
}

export interface BlocksTable extends ScriptingTable, BlocksSource {
  readonly views: readonly (ScriptingView & BlocksSource)[];
}

interface BlocksSource extends ScriptingSource {
  selectRecords(options: { readonly fields: string[] }): BlocksQueryResult;
}

interface BlocksQueryResult extends ScriptingQueryResult {
  watch(keys: WatchedKey[], changed: () => void): unknown;
  unwatch(keys: WatchedKey[], changed: () => void): unknown;
  loadDataAsync(): Promise<unknown>;
  unloadData(): void;
  getRecordByIdIfExists(id: string): unknown;
}

type WatchedKey = "records" | "cellValues";
const WATCHED: WatchedKey[] = ["records", "cellValues"];

export interface BlocksClock {
  now(): Instant;
  sleep(milliseconds: number): Promise<void>;
}

/** A port that also tells when what was read through it changes. */
export interface LivePort extends BasePort {
  /** Calls back at every change of the structure, and of whatever is read from now on, until `release`. */
  follow(changed: () => void): void;
  release(): void;
  /** Gives up every read that has had no answer, so that the next ones begin anew; it ends the following. */
  abandonReads(): Promise<void>;
  /** Hands over the SDK's own record, for what only the SDK can do with it; false where there is none any more. */
  withRecord(table: TableId, id: string, use: (record: unknown) => void): Promise<boolean>;
}

/** The SDK keeps a list that nobody needs any more for a second, and its cells for another. */
const UNLOAD_DELAY_MS = 2200;

/** The limits of an extension: reads and time have none. */
const LIMITS: PortLimits = {
  batch: 50,
  reads: Number.POSITIVE_INFINITY,
  calls: { most: 15, perMs: 1000, restAfterRefusalMs: 1000, countReads: false },
  restAfterReadMs: UNLOAD_DELAY_MS,
  runMs: Number.POSITIVE_INFINITY,
};

/**
 * The base of an extension as the port of the engine. While records are loaded, the SDK shows a write before
 * Airtable has accepted it, and a refusal then ends the extension instead of the call. So what is read is copied and
 * unloaded, a write ends the following, and it waits until nothing is loaded any more.
 */
export function blocksBase(base: BlocksBase, clock: BlocksClock): LivePort {
  const followed = new Map<string, BlocksQueryResult>();
  let changed: (() => void) | undefined;
  let unloadedAt = Number.NEGATIVE_INFINITY;
  /** What is on its way, one entry a read. */
  let loading: readonly { readonly result: BlocksQueryResult }[] = [];

  const load = async (source: BlocksSource, fields: readonly FieldId[]): Promise<BlocksQueryResult> => {
    const result = source.selectRecords({ fields: [...fields] });
    const own = { result };
    loading = [...loading, own];
    let isWanted = true;
    try {
      await result.loadDataAsync();
    } finally {
      isWanted = loading.includes(own);
      loading = loading.filter((each) => each !== own);
    }
    if (!isWanted) throw new PortError("lost", "Airtable answered after the read had been given up");
    return result;
  };
  const letGo = (result: BlocksQueryResult): void => {
    result.unloadData();
    unloadedAt = clock.now() + UNLOAD_DELAY_MS;
  };
  const release = (): void => {
    if (!changed) return;
    base.unwatch("schema", changed);
    for (const result of followed.values()) {
      result.unwatch(WATCHED, changed);
      letGo(result);
    }
    followed.clear();
    changed = undefined;
  };
  const untilUnloaded = async (): Promise<void> => {
    release();
    for (let now = clock.now(); now < unloadedAt; now = clock.now()) await clock.sleep(unloadedAt - now);
  };
  return {
    limits: LIMITS,
    schema: async () => schemaOf(base),
    // The SDK cannot filter, so it gives everything.
    list: (table, fields, { view } = {}) =>
      answered(BLOCKS_ERRORS, async () => {
        const source: BlocksSource = sourceOf<BlocksSource>(tableById(base, table), view);
        const result = await load(source, fields);
        const records = copyOf(result, fields);
        const key = JSON.stringify([table, fields, view]);
        if (changed && !followed.has(key)) {
          result.watch(WATCHED, changed);
          followed.set(key, result);
        } else letGo(result);
        return records;
      }),
    // It cannot read by ids either.
    readRecords: (table, ids, fields) =>
      answered(BLOCKS_ERRORS, async () => {
        const result = await load(tableById(base, table), fields);
        const asked = new Set(ids);
        const records = copyOf(result, fields).filter(({ id }) => asked.has(id));
        letGo(result);
        return records;
      }),
    create: (table, rows) =>
      answered(BLOCKS_ERRORS, async () => {
        await untilUnloaded();
        return tableById(base, table).createRecordsAsync(rows.map((fields) => ({ fields })));
      }),
    update: (table, edits) =>
      answered(BLOCKS_ERRORS, async () => {
        await untilUnloaded();
        await tableById(base, table).updateRecordsAsync(
          edits.map(({ id, cells }) => ({ id, fields: cells })),
        );
      }),
    follow(callback) {
      release();
      changed = callback;
      base.watch("schema", callback);
    },
    release,
    async abandonReads() {
      const given = loading.map(({ result }) => result);
      loading = [];
      for (const result of given) letGo(result);
      await untilUnloaded();
      forgetLoads(base.tables, given);
    },
    async withRecord(table, id, use) {
      const result = await load(tableById(base, table), []);
      const record = result.getRecordByIdIfExists(id);
      if (record) use(record);
      letGo(result);
      return Boolean(record);
    },
  };
}

function copyOf({ records }: ScriptingQueryResult, fields: readonly FieldId[]): readonly RawRecord[] {
  return records.map((record) => {
    const cells = new Map(fields.map((field) => [field, record.getCellValue(field)]));
    return {
      id: record.id,
      cell(field) {
        if (!cells.has(field)) throw new Error(`Cell values for field ${field} are not loaded`);
        return cells.get(field);
      },
    };
  });
}
