import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queueWorker } from "../../../src/service/serve/queue-worker.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const log = { info: () => {}, warn: () => {}, error: () => {} };

/** A queue in which something waits until Airtable is back, and the seconds at which it was tried. */
function open(timeScale = 1) {
  const began = Date.now();
  const tried: number[] = [];
  const state = { isWaiting: true, isAway: true };
  const worker = queueWorker({
    isWaiting: () => state.isWaiting,
    async send() {
      tried.push((Date.now() - began) / 1000);
      if (!state.isAway) state.isWaiting = false;
      return !state.isAway;
    },
    ...{ timeScale, log },
  });
  return { worker, tried, state };
}

test("8 what waits is sent within five seconds, then with growing pauses of at most a minute, until nothing waits", async () => {
  const { worker, tried, state } = open();
  worker.wake();
  await vi.advanceTimersByTimeAsync(250_000);
  expect(tried).toEqual([2, 6, 14, 30, 62, 122, 182, 242]);
  state.isAway = false;
  await vi.advanceTimersByTimeAsync(1_000_000);
  expect(tried.slice(8)).toEqual([302]);
  // The next one waits no longer than the first.
  state.isWaiting = true;
  worker.wake();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(tried.length).toBe(10);
});

test("8 whoever wakes it again hurries nothing and doubles nothing, and it ends when it is stopped", async () => {
  const { worker, tried } = open();
  for (let count = 0; count < 5; count++) worker.wake();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(tried).toEqual([2]);
  await Promise.all([worker.sendNow(), worker.sendNow()]);
  expect(tried.length).toBe(2);
  worker.stop();
  worker.wake();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(tried.length).toBe(2);
});

test("5 a trial shortens the pauses", async () => {
  const { worker, tried } = open(20);
  worker.wake();
  await vi.advanceTimersByTimeAsync(700);
  expect(tried).toEqual([0.1, 0.3, 0.7]);
});
