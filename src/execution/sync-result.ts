import type { Plan } from "../planning/plan.ts";
import type { Applied } from "./apply/apply.ts";
import type { Run } from "./begin.ts";
import type { BreakerFindings } from "./breaker/findings.ts";
import type { Flagged } from "./flags/write-flags.ts";
import type { School } from "./load.ts";
import type { SyncSummary } from "./summary.ts";
import type { Verified } from "./verify/verify.ts";

/** What a run has found, meant and done. */
export interface SyncResult extends SyncSummary {
  readonly run: Run;
  readonly school: School;
  readonly plan: Plan;
  /** Why a real run would be refused, where this one writes nothing anyway (semantics 2.41). */
  readonly unmeant: BreakerFindings | undefined;
  readonly applied: Applied;
  readonly verified: Verified;
  /** What became of the flags, where the run writes them as well. */
  readonly flagged: Flagged | undefined;
}
