import { expect, test } from "vitest";
import type { ClientStorage } from "../../../src/records/client/records-client.ts";
import { storedQueue } from "../../../src/records/client/stored-queue.ts";
import { recordsClient } from "../../../src/records/client.ts";
import type { QueuedEdit } from "../../../src/records/queue/queued-edit.ts";
import { instant } from "../../support/instant.ts";

const edit = (id: string): QueuedEdit => ({
  ...{ id, school: "main", table: "t", kind: "create", fields: {}, by: "" },
  ...{ at: "2026-01-14T08:00:00.000Z", since: instant(0) },
});

/** What a browser has beside get and set. */
function localStorageLike(kept = new Map<string, string>()): ClientStorage & { readonly kept: typeof kept } {
  return {
    kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}
const onlyGetAndSet = ({ getItem, setItem }: ClientStorage): ClientStorage => ({ getItem, setItem });
const ids = (storage: ClientStorage) =>
  storedQueue(storage)
    .list()
    .map((item) => `${item.edit.id} ${item.state}`);

test.each([
  ["localStorage", (storage: ClientStorage) => storage],
  ["anything with get and set", onlyGetAndSet],
])("8 %s keeps edits in their order, with what became of them, until they are removed", (_, as) => {
  const storage = as(localStorageLike());
  const queue = storedQueue(storage);
  for (const id of ["a", "b", "c"]) queue.put("waiting", edit(id));
  queue.put("lost", edit("b"));
  expect(ids(storage)).toEqual(["a waiting", "b lost", "c waiting"]);
  queue.remove("a");
  expect(ids(storage)).toEqual(["b lost", "c waiting"]);
  queue.put("waiting", edit("a"));
  expect(ids(storage)).toEqual(["b lost", "c waiting", "a waiting"]);
});

test("8 what two tabs keep at one and the same moment is kept, both", () => {
  const storage = localStorageLike();
  const first = storedQueue(storage);
  first.put("waiting", edit("a"));
  let isBetween = true;
  const second = storedQueue({
    ...storage,
    key: storage.key?.bind(storage) as never,
    length: 0,
    getItem(name) {
      const text = storage.getItem(name);
      // The other one keeps something between the look and the write.
      if (isBetween && name === "slot-sync-queue") {
        isBetween = false;
        first.put("waiting", edit("b"));
      }
      return text;
    },
  });
  second.put("waiting", edit("c"));
  expect([...ids(storage)].sort()).toEqual(["a waiting", "b waiting", "c waiting"]);
  first.remove("b");
  expect([...ids(storage)].sort()).toEqual(["a waiting", "c waiting"]);
});

test("8 what an earlier version of the page has kept is taken up, and what nobody can read is put aside", () => {
  const old = localStorageLike();
  old.setItem("slot-sync-queue", JSON.stringify([{ state: "waiting", edit: edit("a") }]));
  expect(ids(old)).toEqual(["a waiting"]);
  storedQueue(old).put("waiting", edit("b"));
  expect(ids(old)).toEqual(["a waiting", "b waiting"]);

  const broken = localStorageLike();
  broken.setItem("slot-sync-queue", "[{");
  expect([ids(broken), broken.getItem("slot-sync-queue-unreadable")]).toEqual([[], "[{"]);
  storedQueue(broken).put("waiting", edit("a"));
  broken.setItem("slot-sync-queue:a", "{oh");
  expect([ids(broken), broken.getItem("slot-sync-queue-unreadable")]).toEqual([[], "{oh"]);
});

test("8 an edit that the service may have forgotten by now is kept as lost, and not sent", async () => {
  const storage = localStorageLike();
  storedQueue(storage).put("waiting", edit("a"));
  let sent = 0;
  const client = (now: number) =>
    recordsClient({
      ...{ address: "http://here", school: "main", key: "k", storage, now: () => now, newId: () => "b" },
      async fetch() {
        sent += 1;
        throw new TypeError("fetch failed");
      },
    });
  const week = 7 * 24 * 60 * 60_000;
  expect([await client(week).sendQueue(), sent, ids(storage)]).toEqual([false, 1, ["a waiting"]]);
  expect([await client(week + 1).sendQueue(), sent, ids(storage)]).toEqual([true, 1, ["a lost"]]);
});

test.each([401, 403, 429, 500, 503])(
  "8 what is answered with %i waits: it says nothing of the edit",
  async (status) => {
    const storage = localStorageLike();
    storedQueue(storage).put("waiting", edit("a"));
    const client = recordsClient({
      ...{ address: "http://here", school: "main", key: "old", storage, now: () => 0, newId: () => "b" },
      fetch: async () => ({ status, text: async () => '{"ok":false,"error":{"kind":"x","message":"no"}}' }),
    });
    expect([await client.sendQueue(), ids(storage)]).toEqual([false, ["a waiting"]]);
  },
);

test("8 what there is no room for in the browser is told, and not kept in half", async () => {
  const storage = localStorageLike();
  const full: ClientStorage = {
    ...onlyGetAndSet(storage),
    setItem(name, text) {
      if (name.includes(":")) throw new Error("QuotaExceededError");
      storage.setItem(name, text);
    },
  };
  const client = recordsClient({
    ...{ address: "http://here", school: "main", key: "k", storage: full, now: () => 0, newId: () => "a" },
    async fetch() {
      throw new TypeError("fetch failed");
    },
  });
  await expect(client.createRecord("t", { name: "x" })).rejects.toThrow("QuotaExceeded");
  expect([ids(storage), client.queue()]).toEqual([[], []]);
});
