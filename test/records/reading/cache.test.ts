import { expect, test } from "vitest";
import { instantAt } from "../../../src/domain/time/instant.ts";
import { cacheOf } from "../../../src/records/reading/cache.ts";

test("11 what was read gives way to what is read, by its records and not by its questions", async () => {
  const cache = cacheOf({ now: () => instantAt(0), mostRecords: 250 });
  const table = { id: "tbl" };
  const read = async (filter: string, size: number) =>
    (await cache.get(table, filter, async () => ({ records: new Array(size).fill({}) }))).cached;
  expect([await read("a", 100), await read("b", 100), await read("a", 100)]).toEqual([false, false, true]);
  expect([await read("c", 100), await read("b", 100), await read("a", 100)]).toEqual([false, true, false]);
  // One that is larger than all of it is kept alone.
  expect([await read("d", 1000), await read("d", 1000), await read("a", 100)]).toEqual([false, true, false]);
});
