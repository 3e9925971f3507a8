import { expect, test } from "vitest";
import { answerStorage } from "../../../src/service/records/answer-storage.ts";
import { memoryStore } from "../../../src/service/store/memory-store.ts";
import { StoreError } from "../../../src/service/store/store-error.ts";
import { instant } from "../../support/instant.ts";

const DAY_MS = 24 * 60 * 60_000;
const done = (key: string) =>
  ({ by: "page", key, asked: "", answer: { kind: "done", data: { id: "rec1" } } }) as const;
const log = { info: () => {}, warn: () => {}, error: () => {} };

test("8 an answer is kept for longer than an edit may wait, and then forgotten", () => {
  let days = 0;
  const now = () => instant(days * DAY_MS);
  const answers = answerStorage({ store: memoryStore(), school: "main", now, log });
  answers.put(done("k1"));
  days = 7.5;
  answers.put(done("k2"));
  expect(answers.get("page", "k1")?.answer).toEqual({ kind: "done", data: { id: "rec1" } });
  days = 8.6;
  answers.put(done("k3"));
  expect([answers.get("page", "k1"), answers.get("page", "k2")?.key]).toEqual([undefined, "k2"]);
});

test("6, 8 where nothing can be kept nothing is begun under a key, and what is done is told all the same", () => {
  const full = (): never => {
    throw new StoreError("The store cannot grow");
  };
  const { answers } = memoryStore();
  const warned: string[] = [];
  const storage = answerStorage({
    store: { answers: { ...answers, put: full } },
    ...{ school: "main", now: () => instant(0), log: { ...log, warn: (text: string) => warned.push(text) } },
  });
  expect(() => storage.put({ ...done("k1"), answer: { kind: "begun", since: instant(0) } })).toThrow(
    "cannot grow",
  );
  storage.put(done("k1"));
  expect(warned.length).toBe(1);
});
