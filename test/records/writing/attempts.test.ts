import { expect, test } from "vitest";
import { attemptsOf, type LateEnd } from "../../../src/records/writing/attempts.ts";

const AWAY = new Error("no answer");
const FULL = new Error("the store is full");

/** The store takes nothing any more. */
const full: LateEnd<string> = {
  queue: () => {
    throw FULL;
  },
  done: () => undefined,
};

/** Whoever waits is told at once that nobody answers; the write itself goes on until it is ended. */
function attemptUnderWay() {
  let end: (error: Error) => void = () => undefined;
  const attempts = attemptsOf({
    door: { enter: (work) => work() },
    storage: { put: () => undefined },
    inTime: () => Promise.reject(AWAY),
    late: () => undefined,
  });
  const work = () =>
    new Promise<string>((_, reject) => {
      end = reject;
    });
  return { attempts, work, end: (error: Error) => end(error) };
}

test("a write that can neither be waited for nor be kept ends without taking the program with it", async () => {
  const { attempts, work, end } = attemptUnderWay();
  const unheard: unknown[] = [];
  const hear = (reason: unknown): void => void unheard.push(reason);
  process.on("unhandledRejection", hear);
  try {
    await expect(attempts.make(work, full)).rejects.toBe(FULL);
    end(AWAY);
    // Node tells of rejections that nobody has heard between two turns of its loop.
    await new Promise((resolve) => setImmediate(resolve));
    expect(unheard).toEqual([]);
  } finally {
    process.off("unhandledRejection", hear);
  }
});
