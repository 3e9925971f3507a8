import { expect, test } from "vitest";
import { batchesOf, mapConcurrently } from "../../../src/execution/calling/map-concurrently.ts";
import { withTimeout } from "../../../src/execution/calling/with-timeout.ts";

test.each([
  [[], 2, []],
  [[1, 2, 3], 2, [[1, 2], [3]]],
  [
    [1, 2, 3, 4],
    2,
    [
      [1, 2],
      [3, 4],
    ],
  ],
])("%j in batches of %i are %j", (items, size, expected) => {
  expect(batchesOf(items, size)).toEqual(expected);
});

test("tasks begin in their order, so many at a time, and every value has its task's place", async () => {
  const running = new Set<number>();
  const seen: string[] = [];
  const task = (index: number) => async (): Promise<number> => {
    running.add(index);
    seen.push([...running].join());
    for (let turn = 0; turn < 5 - index; turn++) await null;
    running.delete(index);
    return index * 10;
  };
  expect(await mapConcurrently([0, 1, 2, 3].map(task), 2)).toEqual([0, 10, 20, 30]);
  expect(seen.slice(0, 2)).toEqual(["0", "0,1"]);
  expect(Math.max(...seen.map((each) => each.split(",").length))).toBe(2);
  expect(await mapConcurrently([], 2)).toEqual([]);
});

test("an answer is waited for until the alarm rings, and the alarm is called off by the answer", async () => {
  const log: string[] = [];
  const alarm = (milliseconds: number, ring: () => void): (() => void) => {
    log.push(`set for ${milliseconds}`);
    if (milliseconds === 0) ring();
    return () => void log.push("called off");
  };
  const never = new Promise<string>(() => {});
  expect(await withTimeout({ alarm }, 10, Promise.resolve("here"))).toBe("here");
  expect(await withTimeout({ alarm }, 0, never)).toBeUndefined();
  await expect(withTimeout({ alarm }, 10, Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withTimeout({}, 10, Promise.resolve("here"))).toBe("here");
  expect(log).toEqual(["set for 10", "called off", "set for 0", "called off", "set for 10", "called off"]);
});
