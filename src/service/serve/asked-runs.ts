import { doorOf } from "../../records/reading/door.ts";
import { freshReads } from "../../records/reading/fresh-reads.ts";
import { machineNow } from "../clocks.ts";
import type { FinishedRun, RunRequest } from "../run/run-school.ts";
import { onRecordUpdateSync, scheduledSync } from "../run/scripts.ts";

/** For whom a run is asked for; for nobody in particular, all of the school. */
export interface AskedRun {
  readonly teacher?: string | undefined;
  readonly template?: string | undefined;
}

/** Whoever would wait longer for the run to begin is told to come back, in milliseconds. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Runs that others ask for, one after the other. Whoever asks for what another one waits for gets the same run: it begins
 * after both have asked.
 */
export function askedRuns(
  run: (request: RunRequest) => Promise<FinishedRun>,
): (asked: AskedRun) => Promise<FinishedRun> {
  const door = doorOf({ atOnce: 1, patienceMs: PATIENCE_MS, now: machineNow });
  const runs = freshReads({ door, port: { read: async () => [] }, now: machineNow });
  return async ({ teacher, template }) => {
    const request: RunRequest =
      template === undefined
        ? { who: "sync", script: scheduledSync, variables: { teacherId: teacher } }
        : { who: "sync", script: onRecordUpdateSync, variables: { recordId: [template] } };
    const { value } = await runs.read(JSON.stringify([teacher, template]), () => run(request));
    return value;
  };
}
