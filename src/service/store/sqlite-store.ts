import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { isHeld, type LockRow } from "./holders.ts";
import { MIGRATIONS } from "./migrations.ts";
import type { AuditEntry, Hook, Key, QueuedItem, Right, RunFacts, Store, StoredAnswer } from "./store.ts";
import { StoreError, storeError } from "./store-error.ts";

type Row = Readonly<Record<string, unknown>>;

/**
 * The store in one file of SQLite; after `patienceMs` another program that holds the file has locked it. Throws a
 * `StoreError`, here and from each of its methods.
 */
export function sqliteStore(file: string, patienceMs = 5_000): Store {
  const database = guarded(file, () => open(file, patienceMs));
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string): Database.Statement => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const run = (sql: string, ...values: unknown[]): number =>
    guarded(file, () => prepared(sql).run(values).changes);
  const all = <Shape>(sql: string, ...values: unknown[]): readonly Shape[] =>
    guarded(file, () => prepared(sql).all(values) as Shape[]);
  const one = <Shape>(sql: string, ...values: unknown[]): Shape | undefined => all<Shape>(sql, ...values)[0];
  const together = <Value>(work: () => Value): Value =>
    guarded(file, () => database.transaction(work).immediate());
  return {
    locks: {
      take: (name, { id, host, process, began }, now) =>
        together(() => {
          const held = one<LockRow>(
            "SELECT id, host, process, began, seenAt FROM locks WHERE name = ?",
            name,
          );
          if (held && isHeld(held, now)) return false;
          run(
            "INSERT OR REPLACE INTO locks (name, id, host, process, began, seenAt) VALUES (?, ?, ?, ?, ?, ?)",
            name,
            id,
            host,
            process,
            began,
            now,
          );
          return true;
        }),
      renew: (name, { id }, now) =>
        void run("UPDATE locks SET seenAt = ? WHERE name = ? AND id = ?", now, name, id),
      release: (name, { id }) => void run("DELETE FROM locks WHERE name = ? AND id = ?", name, id),
    },
    audit: {
      add: (entries) =>
        void together(() => {
          for (const { at, school, who, table, record, field, before, after, outcome } of entries) {
            run(
              'INSERT INTO audit (at, school, who, "table", record, field, before, after, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
              at,
              school,
              who,
              table,
              record,
              field,
              JSON.stringify(before ?? null),
              JSON.stringify(after ?? null),
              outcome,
            );
          }
        }),
      list: ({ school = null, since = null, record = null }) =>
        all<Row>(
          'SELECT at, school, who, "table", record, field, before, after, outcome FROM audit ' +
            "WHERE (?1 IS NULL OR school = ?1) AND (?2 IS NULL OR at >= ?2) AND (?3 IS NULL OR record = ?3) ORDER BY number",
          school,
          since,
          record,
        ).map((row) => ({ ...row, before: parsed(row.before), after: parsed(row.after) }) as AuditEntry),
    },
    facts: {
      lastRuns: (school) =>
        all<RunFacts>(
          "SELECT command, at, status, summary FROM runs WHERE school = ? ORDER BY command",
          school,
        ),
      keepRun: (school, { command, at, status, summary }) =>
        void run(
          "INSERT OR REPLACE INTO runs (school, command, at, status, summary) VALUES (?, ?, ?, ?, ?)",
          school,
          command,
          at,
          status,
          summary,
        ),
      slotsRead: (school) =>
        one<{ count: number }>("SELECT count FROM slotsRead WHERE school = ?", school)?.count,
      keepSlotsRead: (school, count) =>
        void run("INSERT OR REPLACE INTO slotsRead (school, count) VALUES (?, ?)", school, count),
    },
    hooks: {
      get: (school) => one<Hook>("SELECT id, secret, cursor FROM hooks WHERE school = ?", school),
      put: (school, { id, secret, cursor }) =>
        void run(
          "INSERT OR REPLACE INTO hooks (school, id, secret, cursor) VALUES (?, ?, ?, ?)",
          school,
          id,
          secret,
          cursor,
        ),
      remove: (school) => void run("DELETE FROM hooks WHERE school = ?", school),
    },
    queue: {
      list: (school = undefined) =>
        all<QueuedItem>(
          "SELECT id, school, state, body, at FROM queue WHERE ?1 IS NULL OR school = ?1 ORDER BY number",
          school ?? null,
        ),
      // Each transaction waits for the disk: a thousand edits are kept in one.
      put: (...items) =>
        void together(() => {
          for (const { id, school, state, body, at } of items)
            run(
              "INSERT INTO queue (id, school, state, body, at) VALUES (?, ?, ?, ?, ?) " +
                "ON CONFLICT (id) DO UPDATE SET state = excluded.state, body = excluded.body",
              id,
              school,
              state,
              body,
              at,
            );
        }),
      remove: (id) => run("DELETE FROM queue WHERE id = ?", id) > 0,
    },
    answers: {
      get: (school, who, key) =>
        one<StoredAnswer>(
          "SELECT school, who, key, body, at, record, madeAt FROM answers WHERE school = ? AND who = ? AND key = ?",
          school,
          who,
          key,
        ),
      put: ({ school, who, key, body, at, record = null, madeAt = null }) =>
        void run(
          "INSERT OR REPLACE INTO answers (school, who, key, body, at, record, madeAt) VALUES (?, ?, ?, ?, ?, ?, ?)",
          school,
          who,
          key,
          body,
          at,
          record,
          madeAt,
        ),
      madeSince: (school, moment) =>
        all<{ record: string }>(
          "SELECT record FROM answers WHERE school = ? AND madeAt >= ?",
          school,
          moment,
        ).map(({ record }) => record),
      prune: (before) => void run("DELETE FROM answers WHERE at < ?", before),
    },
    keys: {
      list: () =>
        all<Omit<Key, "may"> & { readonly may: string }>(
          "SELECT name, hash, may, madeAt FROM keys ORDER BY name",
        ).map((row) => ({ ...row, may: row.may.split(",") as Right[] })),
      add: ({ name, hash, may, madeAt }) =>
        run(
          "INSERT OR IGNORE INTO keys (name, hash, may, madeAt) VALUES (?, ?, ?, ?)",
          name,
          hash,
          may.join(","),
          madeAt,
        ) > 0,
      remove: (name) => run("DELETE FROM keys WHERE name = ?", name) > 0,
    },
    memory: {
      get: (room, name) =>
        one<{ value: string }>("SELECT value FROM memory WHERE room = ? AND name = ?", room, name)?.value,
      list: (room) => all("SELECT name, value FROM memory WHERE room = ? ORDER BY name", room),
      put: (room, name, value) =>
        void run("INSERT OR REPLACE INTO memory (room, name, value) VALUES (?, ?, ?)", room, name, value),
      remove: (room, name) => void run("DELETE FROM memory WHERE room = ? AND name = ?", room, name),
    },
    prune(before) {
      together(() => {
        run("DELETE FROM audit WHERE at < ?", before);
        run("DELETE FROM queue WHERE at < ? AND state <> 'waiting'", before);
      });
    },
    close: () => guarded(file, () => void database.close()),
  };
}

function open(file: string, patienceMs: number): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  // Keys and secrets of hooks are in it.
  chmodSync(file, 0o600);
  database.exec(`PRAGMA busy_timeout = ${patienceMs}; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON;`);
  migrate(file, database);
  return database;
}

function migrate(file: string, database: Database.Database): void {
  const version = (): number => Number((database.prepare("PRAGMA user_version").get() as Row).user_version);
  if (version() > MIGRATIONS.length)
    throw new StoreError(
      `The store ${file} was made by a newer version of the program. Use that, or another file`,
    );
  if (version() === MIGRATIONS.length) return;
  database
    .transaction(() => {
      // Another process may have been faster.
      for (const [index, sql] of MIGRATIONS.entries())
        if (index >= version()) database.exec(`${sql}; PRAGMA user_version = ${index + 1};`);
    })
    .immediate();
}

function guarded<Value>(file: string, work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof StoreError ? cause : storeError(file, cause);
  }
}

const parsed = (text: unknown): unknown => JSON.parse(String(text));
