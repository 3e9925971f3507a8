import { expect, test } from "vitest";
import { instantAt } from "../../../src/domain/time/instant.ts";
import { memoryStore } from "../../../src/service/store/memory-store.ts";
import { seenPings } from "../../../src/service/webhooks/seen-pings.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };

test("11 a ping counts once, in this process and in the next, and for its school alone", () => {
  const { memory } = memoryStore();
  const open = (school: string) => seenPings(memory, school, () => instantAt(0), silent);
  const first = open("main");
  expect([first.take("a"), first.take("a"), first.take("b")]).toEqual([true, false, true]);
  expect([open("main").take("a"), open("north").take("a")]).toEqual([false, true]);
});
