/** What each version of the store adds to the one before; never changed once released, only added to. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE locks (name TEXT PRIMARY KEY, id TEXT NOT NULL, host TEXT NOT NULL, process INTEGER NOT NULL, began TEXT NOT NULL, seenAt INTEGER NOT NULL);
  CREATE TABLE audit (
    number INTEGER PRIMARY KEY, at INTEGER NOT NULL, school TEXT NOT NULL, who TEXT NOT NULL, "table" TEXT NOT NULL,
    record TEXT NOT NULL, field TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, outcome TEXT NOT NULL
  );
  CREATE INDEX audit_by_time ON audit (at);
  CREATE INDEX audit_by_record ON audit (record);
  CREATE TABLE runs (school TEXT NOT NULL, command TEXT NOT NULL, at INTEGER NOT NULL, status TEXT NOT NULL, summary TEXT NOT NULL, PRIMARY KEY (school, command));
  CREATE TABLE slotsRead (school TEXT PRIMARY KEY, count INTEGER NOT NULL);
  CREATE TABLE hooks (school TEXT PRIMARY KEY, id TEXT NOT NULL, secret TEXT NOT NULL, cursor INTEGER NOT NULL);
  CREATE TABLE queue (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, school TEXT NOT NULL, state TEXT NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL);
  CREATE TABLE keys (name TEXT PRIMARY KEY, hash TEXT NOT NULL, may TEXT NOT NULL, madeAt INTEGER NOT NULL);
  CREATE TABLE memory (room TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (room, name));
  `,
  `
  CREATE TABLE answers (
    school TEXT NOT NULL, who TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL,
    record TEXT, madeAt INTEGER, PRIMARY KEY (school, who, key)
  );
  CREATE INDEX answers_by_time ON answers (at);
  CREATE INDEX answers_by_making ON answers (school, madeAt);
  `,
];
