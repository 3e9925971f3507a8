import { pacedRun, runsToTheEnd } from "../support/paced-run.ts";

const WRITES = [0, 65, 250, 1_200, 6_000, 22_500];
const LATENCIES = [150, 300, 600];

/** The built script beside one that awaits each call, in virtual time; and how many runs it takes within 30 seconds. */
export async function floorTable(): Promise<readonly Record<string, string | number>[]> {
  const rows: Record<string, string | number>[] = [];
  for (const writes of WRITES) {
    for (const latency of LATENCIES) {
      const ours = await pacedRun({ writes, latency, timers: true });
      const withoutTimers = await pacedRun({ writes, latency, timers: false });
      const awaiting = await pacedRun({ writes, latency, timers: true, maxInFlight: 1 });
      rows.push({
        writes: writes.toLocaleString("en"),
        "a call takes": `${latency} ms`,
        calls: ours.calls,
        floor: seconds(ours.floor),
        writing: seconds(ours.writing),
        share: share(ours.share, ours.calls),
        "without timers": share(withoutTimers.share, ours.calls),
        "whole run": seconds(ours.whole),
        "busiest 1000 ms": Math.max(ours.busiestSecond, withoutTimers.busiestSecond),
        "awaiting each call": seconds(awaiting.writing),
        "runs of 25 s": await runsToTheEnd({ writes, latency, timers: true }),
      });
    }
  }
  return rows;
}

const seconds = (value: number): string => `${value.toFixed(2)} s`;
const share = (value: number, calls: number): string => (calls === 0 ? "" : `${Math.round(value * 100)} %`);
