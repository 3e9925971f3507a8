import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, describe, expect, test } from "vitest";
import { ruleClock } from "../../../src/service/clocks.ts";
import { holdingLock } from "../../../src/service/store/hold-lock.ts";
import { thisHolder } from "../../../src/service/store/holders.ts";
import { memoryStore } from "../../../src/service/store/memory-store.ts";
import { MIGRATIONS } from "../../../src/service/store/migrations.ts";
import { sqliteStore } from "../../../src/service/store/sqlite-store.ts";
import type { AuditEntry, Store } from "../../../src/service/store/store.ts";
import { storeError } from "../../../src/service/store/store-error.ts";
import { instant } from "../../support/instant.ts";

const folder = mkdtempSync(join(tmpdir(), "slot-sync-store-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = (): string => join(folder, `${++files}`, "store.db");

const entry = (at: number, further: Partial<AuditEntry> = {}): AuditEntry => ({
  ...{
    at: instant(at),
    school: "main",
    who: "sync",
    table: "slot_inventory",
    record: "rec1",
    field: "status",
  },
  ...{ before: { name: "open" }, after: null, outcome: "done" },
  ...further,
});

function describeStore(name: string, open: () => Store): void {
  describe(name, () => {
    test("a lock is one's until it is given back", () => {
      const { locks } = open();
      const [one, other] = [thisHolder(), thisHolder()];
      expect(locks.take("sync main", one, instant(1))).toBe(true);
      expect(locks.take("sync main", other, instant(2))).toBe(false);
      expect(locks.take("sync other", other, instant(2))).toBe(true);
      locks.release("sync main", other);
      expect(locks.take("sync main", other, instant(3))).toBe(false);
      locks.release("sync main", one);
      expect(locks.take("sync main", other, instant(4))).toBe(true);
    });

    test("a lock of a process that is gone is free, and one of a process that has its number since", () => {
      const { locks } = open();
      const holder = thisHolder();
      locks.take("a", { ...holder, process: 2 ** 22 + 1 }, instant(1));
      expect(locks.take("a", holder, instant(2))).toBe(true);
      locks.take("b", { ...holder, began: "1" }, instant(1));
      expect(locks.take("b", holder, instant(2))).toBe(true);
    });

    test("a holder on another machine has a minute to say that it is alive", () => {
      const { locks } = open();
      const away = { ...thisHolder(), host: "elsewhere" };
      locks.take("a", away, instant(0));
      expect(locks.take("a", thisHolder(), instant(59_999))).toBe(false);
      locks.renew("a", away, instant(50_000));
      expect(locks.take("a", thisHolder(), instant(109_999))).toBe(false);
      expect(locks.take("a", thisHolder(), instant(110_000))).toBe(true);
    });

    test("who waits for a lock works after who has it", async () => {
      const store = open();
      const happened: string[] = [];
      const work = (name: string) => () =>
        holdingLock(
          store,
          "a",
          () => happened.push(`${name} waits`),
          async () => {
            happened.push(`${name} begins`);
            await new Promise((done) => setImmediate(done));
            happened.push(`${name} ends`);
          },
          ruleClock(),
        );
      await Promise.all([work("one")(), work("other")()]);
      expect(happened).toEqual(["one begins", "other waits", "one ends", "other begins", "other ends"]);
    });

    test("the audit tells in order what was added, by school, day and record", () => {
      const { audit } = open();
      const entries = [
        entry(1),
        entry(2, { record: "rec2", before: "\u05d0'\"", outcome: "lost" }),
        entry(3, { school: "other" }),
      ];
      audit.add(entries);
      expect(audit.list({})).toEqual(entries);
      expect(audit.list({ since: instant(2) }).map(({ at }) => at)).toEqual([2, 3]);
      expect(audit.list({ record: "rec2" }).map(({ at }) => at)).toEqual([2]);
      expect(audit.list({ school: "other" }).map(({ at }) => at)).toEqual([3]);
    });

    test("what is older is forgotten, but for edits that wait", () => {
      const { audit, queue, prune } = open();
      audit.add([entry(1), entry(5)]);
      queue.put({ id: "a", school: "main", state: "waiting", body: "{}", at: instant(1) });
      queue.put({ id: "b", school: "main", state: "conflict", body: "{}", at: instant(1) });
      queue.put({ id: "c", school: "main", state: "lost", body: "{}", at: instant(5) });
      prune(instant(5));
      expect(audit.list({}).map(({ at }) => at)).toEqual([5]);
      expect(queue.list().map(({ id }) => id)).toEqual(["a", "c"]);
    });

    test("an answer is found by school, key of the server and key of the write, and forgotten in its own time", () => {
      const { answers } = open();
      const answer = { school: "main", who: "page", key: "k1", body: "{}", at: instant(5) };
      answers.put({ ...answer, body: "first" });
      answers.put({ ...answer, record: "rec1", madeAt: instant(7) });
      answers.put({ ...answer, key: "k2", at: instant(1), record: "rec2", madeAt: instant(6) });
      answers.put({ ...answer, school: "other", record: "rec3", madeAt: instant(7) });
      expect(answers.get("main", "page", "k1")).toMatchObject({ body: "{}", record: "rec1" });
      expect([answers.get("main", "site", "k1"), answers.get("main", "page", "k3")]).toEqual([
        undefined,
        undefined,
      ]);
      expect(answers.madeSince("main", instant(7))).toEqual(["rec1"]);
      expect([...answers.madeSince("main", instant(6))].sort()).toEqual(["rec1", "rec2"]);
      answers.prune(instant(5));
      expect([answers.get("main", "page", "k1")?.at, answers.get("main", "page", "k2")]).toEqual([
        5,
        undefined,
      ]);
    });

    test("edits that come together are kept in their order", () => {
      const { queue } = open();
      const item = (id: string) =>
        ({ id, school: "main", state: "waiting", body: "{}", at: instant(1) }) as const;
      queue.put(item("a"), item("b"), item("c"));
      expect(queue.list().map(({ id }) => id)).toEqual(["a", "b", "c"]);
    });

    test("an edit keeps its place in the queue when its state changes", () => {
      const { queue } = open();
      for (const id of ["b", "a"])
        queue.put({ id, school: "main", state: "waiting", body: id, at: instant(1) });
      queue.put({ id: "c", school: "other", state: "waiting", body: "c", at: instant(1) });
      queue.put({ id: "b", school: "main", state: "lost", body: "why", at: instant(1) });
      expect(queue.list("main").map(({ id, state, body }) => [id, state, body])).toEqual([
        ["b", "lost", "why"],
        ["a", "waiting", "a"],
      ]);
      expect([queue.remove("a"), queue.remove("a")]).toEqual([true, false]);
      expect(queue.list().map(({ id }) => id)).toEqual(["b", "c"]);
    });

    test("a key has a name of its own", () => {
      const { keys } = open();
      const key = { name: "site", hash: "ab", may: ["read", "run"], madeAt: instant(7) } as const;
      expect([keys.add(key), keys.add({ ...key, hash: "cd" })]).toEqual([true, false]);
      expect(keys.list()).toEqual([key]);
      expect([keys.remove("site"), keys.remove("site")]).toEqual([true, false]);
    });

    test("hooks, facts of runs and the memory of features are by school and room", () => {
      const { hooks, facts, memory } = open();
      hooks.put("main", { id: "ach1", secret: "c2VjcmV0", cursor: 1 });
      hooks.put("main", { id: "ach1", secret: "c2VjcmV0", cursor: 4 });
      expect([hooks.get("main")?.cursor, hooks.get("other")]).toEqual([4, undefined]);
      hooks.remove("main");
      expect(hooks.get("main")).toBeUndefined();
      facts.keepSlotsRead("main", 3);
      facts.keepSlotsRead("main", 5);
      expect([facts.slotsRead("main"), facts.slotsRead("other")]).toEqual([5, undefined]);
      const run = { command: "sync", at: instant(1), status: "ok", summary: "0 created" };
      facts.keepRun("main", run);
      facts.keepRun("main", { ...run, at: instant(2) });
      expect(facts.lastRuns("main")).toEqual([{ ...run, at: instant(2) }]);
      memory.put("feeds", "noa", "1");
      memory.put("feeds", "noa", "2");
      expect([memory.get("feeds", "noa"), memory.list("feeds"), memory.list("other")]).toEqual([
        "2",
        [{ name: "noa", value: "2" }],
        [],
      ]);
      memory.remove("feeds", "noa");
      expect(memory.list("feeds")).toEqual([]);
    });
  });
}

describeStore("in memory", memoryStore);
describeStore("in a file", () => sqliteStore(newFile()));

describe("a file", () => {
  test("is for its user alone, and keeps what another process has written", () => {
    const file = newFile();
    sqliteStore(file).facts.keepSlotsRead("main", 7);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(sqliteStore(file).facts.slotsRead("main")).toBe(7);
  });

  test("of the first version keeps what is in it, and is given what later versions need", () => {
    const file = join(folder, "first-version.db");
    const database = new Database(file);
    database.exec(`${MIGRATIONS[0]}; PRAGMA user_version = 1;`);
    database.exec(
      "INSERT INTO queue (id, school, state, body, at) VALUES ('q1', 'main', 'waiting', '{}', 1)",
    );
    database.close();
    const { queue, answers } = sqliteStore(file);
    answers.put({ school: "main", who: "page", key: "k1", body: "{}", at: instant(1) });
    expect([queue.list().length, answers.get("main", "page", "k1")?.body]).toEqual([1, "{}"]);
  });

  test("takes all edits that come together, or none of them", () => {
    const { queue } = sqliteStore(newFile());
    const item = { id: "a", school: "main", state: "waiting", body: "{}", at: instant(1) } as const;
    expect(() => queue.put(item, { ...item, id: "b", body: null as never })).toThrow();
    expect(queue.list()).toEqual([]);
  });

  test("of a newer version is left as it is", () => {
    const file = newFile();
    sqliteStore(file).close();
    const database = new Database(file);
    database.exec("PRAGMA user_version = 1000");
    database.close();
    expect(() => sqliteStore(file)).toThrow(`The store ${file} was made by a newer version of the program`);
  });

  test("that is no store says what to do with it", () => {
    const file = join(folder, "broken.db");
    writeFileSync(file, "this is not a database at all, it is a letter to somebody".repeat(100));
    expect(() => sqliteStore(file)).toThrow(`The store ${file} is broken. Move the file away`);
  });

  test("that another program holds says so", () => {
    const file = newFile();
    const store = sqliteStore(file, 1);
    const other = new Database(file);
    other.exec("BEGIN EXCLUSIVE");
    expect(() => store.facts.keepSlotsRead("main", 1)).toThrow("is locked by another program");
    other.exec("ROLLBACK");
  });

  test("in a folder that cannot be made says so", () => {
    const file = newFile();
    sqliteStore(file);
    expect(() => sqliteStore(join(file, "inside.db"))).toThrow("cannot be opened or made");
  });

  test("on a full disk says so", () => {
    const error = storeError("a.db", { code: "SQLITE_FULL", message: "database or disk is full" });
    expect(error.message).toBe("The store a.db cannot grow: the disk is full. Make room on it");
  });
});
