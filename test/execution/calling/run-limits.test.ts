import { expect, test } from "vitest";
import { runLimits } from "../../../src/execution/calling/run-limits.ts";

const PORT = {
  batch: 50,
  calls: { most: 15, perMs: 1000, restAfterRefusalMs: 1000, countReads: false },
  restAfterReadMs: 0,
  runMs: 30_000,
};
const SETTINGS = { callsPerSecond: 12, timeBudgetMs: undefined, maxInFlight: 3 };

test.each<[string, object, object, number]>([
  ["fewer than the base allows", { callsPerSecond: 12 }, {}, 12],
  ["never more than the base allows", { callsPerSecond: 40 }, {}, 15],
  ["of less than one a second, one", { callsPerSecond: 0.2 }, {}, 1],
  ["as many as fit into another span", { callsPerSecond: 4.5 }, { most: 50, perMs: 2000 }, 9],
])("2.39 calls in any span: %s", (_, settings, calls, most) => {
  const limits = runLimits({ ...PORT, calls: { ...PORT.calls, ...calls } }, { ...SETTINGS, ...settings });
  expect(limits.calls).toEqual({ ...PORT.calls, ...calls, most });
});

test.each<[string, number | undefined, number]>([
  ["five seconds before the base ends it", undefined, 25_000],
  ["sooner where the settings say so", 20_000, 20_000],
  ["never later than the base allows", 60_000, 25_000],
])("2.39 a run starts no call %s", (_, timeBudgetMs, budgetMs) => {
  expect(runLimits(PORT, { ...SETTINGS, timeBudgetMs }).budgetMs).toBe(budgetMs);
});
