import { describe, expect, test } from "vitest";
import { pacedRun, runsToTheEnd } from "../../support/paced-run.ts";

const SIZES = [
  ...[0, 65, 250, 1200].flatMap((writes) => [150, 300, 600].map((latency) => [writes, latency] as const)),
  [3000, 300] as const,
];

describe.each([
  ["with timers", true],
  ["without timers", false],
])("the built script %s", (_, timers) => {
  test.each(SIZES)(
    "makes %i writes at %i ms a call in the fewest calls, at the speed that the limits allow and never above it",
    async (writes, latency) => {
      const run = await pacedRun({ writes, latency, timers });
      const [closed, opened] = [Math.floor(writes / 2), Math.ceil(writes / 2)];
      expect(run).toMatchObject({
        error: undefined,
        refused: 0,
        calls: Math.ceil(closed / 50) + Math.ceil(opened / 50),
        summary: `${opened} created, 0 updated, ${closed} deactivated`,
      });
      expect(run.busiestSecond).toBeLessThanOrEqual(15);
      if (writes >= 1200) expect(run.share).toBeGreaterThanOrEqual(0.9);
      // Both reads at one time before, and the verifying pass after.
      const reading = ((run.calls === 0 ? 1 : 2) * latency) / 1000;
      expect(run.whole).toBeLessThan(run.writing + reading + 0.1);
    },
  );

  test.each([
    [1200, 300],
    [1200, 600],
    [1440, 600],
    [1600, 300],
  ])("makes %i writes over four weeks at %i ms a call at that speed too", async (writes, latency) => {
    const run = await pacedRun({ writes, latency, timers, weeks: 4 });
    expect([run.error, run.calls]).toEqual([undefined, 2 * Math.ceil(writes / 100)]);
    expect(run.busiestSecond).toBeLessThanOrEqual(15);
    expect(run.share).toBeGreaterThanOrEqual(0.9);
  });

  test("goes on where the budget has stopped it, until nothing is left", async () => {
    expect(await runsToTheEnd({ writes: 1200, latency: 5000, timers })).toBe(2);
  });
});

test("awaiting each call is slower by all that could have been in flight", async () => {
  const options = { writes: 1200, latency: 600, timers: true };
  const [ours, awaiting] = [await pacedRun(options), await pacedRun({ ...options, maxInFlight: 1 })];
  expect(awaiting.writing / ours.writing).toBeGreaterThan(4);
});
