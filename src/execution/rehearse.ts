import type { Plan } from "../planning/plan.ts";
import { NOTHING_APPLIED } from "./apply/apply.ts";
import type { Run } from "./begin.ts";
import { refuseUnmeant } from "./breaker/breaker.ts";
import type { FlaggingRehearsal } from "./flags/flagging.ts";
import { flagsOverlaps } from "./flags/flags-overlaps.ts";
import type { School } from "./load.ts";
import { during } from "./stages.ts";
import { summarize } from "./summary.ts";
import type { SyncResult } from "./sync-result.ts";
import { NOTHING_VERIFIED } from "./verify/verify.ts";
import { workPace } from "./work.ts";

/** A dry run whose plan is made: what a real one on the same base would write, and what it would say. Writes nothing. */
export async function rehearse(
  run: Run,
  school: School,
  plan: Plan,
  flagging: FlaggingRehearsal | undefined,
): Promise<SyncResult> {
  const { settings } = run;
  const unmeant = await during("guard", async () => refuseUnmeant(plan, run));
  const flagged = await during("flag", async () =>
    flagging && flagsOverlaps(run)
      ? flagging.rehearse(flagging.find(plan.finalState, school.window, settings), school.templates.flags, {
          store: school.store,
          pace: workPace(run, school.store),
          settings,
        })
      : undefined,
  );
  const done = {
    run,
    school,
    plan,
    unmeant,
    applied: NOTHING_APPLIED,
    verified: NOTHING_VERIFIED,
    flagged,
  };
  return during("summarize", async () => ({ ...done, ...summarize(done, []) }));
}
