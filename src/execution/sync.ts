import { type Plan, planSync } from "../planning/plan.ts";
import { apply } from "./apply/apply.ts";
import { begin, type Run, type RunHost, type RunRequest } from "./begin.ts";
import { refuseUnmeant } from "./breaker/breaker.ts";
import { markPartial } from "./errors.ts";
import { FLAGGING, type Flagging } from "./flags/flagging.ts";
import { flagsOverlaps } from "./flags/flags-overlaps.ts";
import { inputOf, load, type School } from "./load.ts";
import { outcomeEntries } from "./log/outcome-entries.ts";
import { changeRows } from "./log-tables/change-rows.ts";
import { keepLog } from "./log-tables/run-log.ts";
import { rehearse } from "./rehearse.ts";
import { during } from "./stages.ts";
import { type SyncCounts, summarize } from "./summary.ts";
import type { SyncResult } from "./sync-result.ts";
import { verify } from "./verify/verify.ts";
import { workOf } from "./work.ts";

/** Told what has become of a run before its logs are written, which may take Airtable too long. */
export type WhenSettled = (result: SyncResult) => void;

/** One run: load, plan, guard, apply, verify. Throws on a broken promise, having written nothing. */
export const runSync = (
  host: RunHost,
  request: RunRequest = {},
  whenSettled?: WhenSettled,
): Promise<SyncResult> => runWith(FLAGGING, host, request, whenSettled);

/** The same where flags are left to other runs, as they are by one for some templates. */
export const runSyncWithoutFlags: typeof runSync = (host, request = {}, whenSettled) =>
  runWith(undefined, host, request, whenSettled);

async function runWith(
  flagging: Flagging | undefined,
  host: RunHost,
  request: RunRequest,
  whenSettled: WhenSettled | undefined,
): Promise<SyncResult> {
  const run = begin(host, request);
  const school = await during("load", () => load(run));
  const plan = await during("plan", () => planSync(inputOf(school, run)));
  return runPlanned(run, school, plan, flagging, whenSettled);
}

/** The rest of a run whose plan is made: guard, apply, verify; a dry run is a rehearsal. */
export async function runPlanned(
  run: Run,
  school: School,
  plan: Plan,
  flagging: Flagging | undefined,
  whenSettled?: WhenSettled,
): Promise<SyncResult> {
  if (run.settings.dryRun) return rehearse(run, school, plan, flagging);
  const unmeant = await during("guard", () => refuseUnmeant(plan, run));
  return markPartial(false, async () => {
    const work = workOf(run, school, plan);
    const applied = await during("apply", () => apply(plan, work));
    const verified = await during("verify", () => verify(plan, applied, work));
    const flagged = await during("flag", async () =>
      flagging && flagsOverlaps(run)
        ? flagging.write(
            flagging.find(plan.finalState, school.window, run.settings),
            school.templates.flags,
            work,
          )
        : undefined,
    );
    const done = { run, school, plan, unmeant, applied, verified, flagged };
    const written = outcomeEntries(applied.outcomes, school.store.storage.fieldNames);
    const result: SyncResult = await during("summarize", () => ({ ...done, ...summarize(done, written) }));
    return during("log", () => keepLog(result, changeRows(result), whenSettled));
  });
}

/** `runSync`, giving the five facts of the first specification and nothing else (semantics 2.47). */
export async function syncSlots(host: RunHost, request: RunRequest = {}): Promise<SyncCounts> {
  const { created, updated, deactivated, errors, overlaps } = await runSync(host, request);
  return { created, updated, deactivated, errors, overlaps };
}
