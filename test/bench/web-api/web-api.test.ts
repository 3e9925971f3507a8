import { expect, test } from "vitest";
import { httpRun } from "./web-api.ts";

test.each([
  [150, Number.POSITIVE_INFINITY],
  [300, Number.POSITIVE_INFINITY],
  [150, 2],
  [300, 2],
])(
  "at %i ms a request, with one template in %d moved, a run makes the requests that it has to, as fast as it may",
  async (latency, oneIn) => {
    const run = await httpRun({ templates: 150, slots: 1_000, latency, oneIn });
    expect(run.refused).toBe(0);
    // Ranges side by side cost two pages more at most, each time the slots are read.
    const readings = run.writes === 0 ? 1 : 2;
    expect(run.requests - run.looks).toBeGreaterThanOrEqual(run.floor);
    expect(run.requests - run.looks).toBeLessThanOrEqual(run.floor + 2 * readings);
    expect(run.looks).toBeLessThanOrEqual(run.changing);
    if (run.floor >= 40) expect(run.share).toBeGreaterThanOrEqual(0.9);
    expect(run.writes === 0).toBe(!Number.isFinite(oneIn));
  },
);
