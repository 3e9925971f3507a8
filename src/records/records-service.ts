import { type Door, doorOf } from "./reading/door.ts";
import { freshReads } from "./reading/fresh-reads.ts";
import { knownRecords } from "./reading/known-records.ts";
import { recordReads } from "./reading/record-reads.ts";
import { servedTables } from "./reading/served-tables.ts";
import type { RecordsService, RecordsServiceOptions } from "./records-calls.ts";
import { recordsError } from "./records-error.ts";
import type { RecordsTable } from "./records-port.ts";
import { attemptsOf } from "./writing/attempts.ts";
import { writeBatch } from "./writing/batch-writes.ts";
import { keptEdits } from "./writing/kept-edits.ts";
import { namedWrites } from "./writing/named-writes.ts";
import { recordWrites } from "./writing/record-writes.ts";
import type { Writing } from "./writing/writing.ts";

/** What fills the cache; what is always read afresh; and writes, which are kept where their turn does not come. */
const FILLS = { atOnce: 10, patienceMs: 20_000 };
const AFRESH = { atOnce: 3, patienceMs: 10_000 };
const WRITES = { atOnce: 3, patienceMs: 10_000 };

export function recordsService(options: RecordsServiceOptions): RecordsService {
  const { port, cache, storage, answers, now, machineNow, rulesFor, inTime, late, alarm, audit } = options;
  const known = knownRecords();
  const tables = servedTables(options);
  // Three doors, so that a crowd before one of them keeps nobody from the others.
  const door = (size: typeof FILLS): Door => doorOf({ ...size, now: machineNow, alarm });
  const fresh = freshReads({ door: door(AFRESH), port, now });
  const reads = recordReads({ port, cache, known, tables, fresh, door: door(FILLS) });
  const attempts = attemptsOf({ door: door(WRITES), storage, inTime, late });
  const kept = keptEdits({ ...options, known });
  const named = namedWrites(options);
  const writing: Writing = {
    ...{ port, cache, known, storage, answers, named, attempts, kept },
    ...{ machineNow, rulesFor, audit },
  };
  const writes = recordWrites(writing);

  /** Whatever fails does so as a `RecordsError`. */
  const asked = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (thrown) {
      throw recordsError(thrown);
    }
  };
  const of = <Value>(name: string, work: (table: RecordsTable) => Promise<Value>): Promise<Value> =>
    asked(async () => work(await tables.named(name)));
  return {
    tables: () => asked(tables.all),
    tableNamed: (name) => asked(() => tables.named(name)),
    listRecords: (name, query = {}) => of(name, (table) => reads.list(table, query)),
    getRecord: (name, id, isFresh = false) => of(name, (table) => reads.get(table, id, isFresh)),
    getRecords: (name, ids) => of(name, (table) => reads.getAll(table, ids)),
    createRecord: (name, fields, sender) => of(name, (table) => writes.create(table, fields, sender)),
    updateRecord: (name, edit, sender) => of(name, (table) => writes.update(table, edit, sender)),
    deleteRecord: (name, id, sender) => of(name, (table) => writes.remove(table, id, sender)),
    batchUpdate: (name, edits, sender) => of(name, (table) => writeBatch(writing, table, edits, sender)),
    clearCache: (name) =>
      asked(async () => {
        if (name === undefined) cache.drop();
        else cache.drop(await tables.named(name));
      }),
    readAfresh: (name, load) => asked(() => reads.afresh(name, load)),
    settled: attempts.settled,
  };
}
