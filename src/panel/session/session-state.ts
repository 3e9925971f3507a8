import type { Instant } from "../../domain/time/instant.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import type { SyncResult } from "../../execution/sync-result.ts";
import type { PlanChanges } from "./plan-changes.ts";

/** What somebody in front of the panel sees of the plan, and of a run. */
export interface SessionState {
  readonly plan: PlanState;
  readonly run: RunState;
  /** What the last apply has done, for as long as the panel is open. */
  readonly lastRun: LastRun | undefined;
}

export interface LastRun {
  readonly at: Instant;
  readonly result: SyncResult;
}

export type PlanState =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly error: Error }
  | {
      readonly status: "ready";
      readonly school: PlannedSchool;
      /** What the last change of the base has changed in the plan. */
      readonly news: PlanChanges | undefined;
    };

export type RunState =
  | { readonly status: "idle" }
  /** The plan is made once more, before the first write. */
  | { readonly status: "checking" }
  /** It has come out differently, so nothing was written. */
  | { readonly status: "changed"; readonly changes: PlanChanges; readonly school: PlannedSchool }
  /** It would close very many slots, so nothing was written. */
  | { readonly status: "refused"; readonly error: Error; readonly school: PlannedSchool }
  | { readonly status: "writing"; readonly done: number; readonly total: number; readonly stopping: boolean }
  | { readonly status: "finished"; readonly result: SyncResult; readonly stopped: boolean }
  /** It was told to stop while a call had no answer; what that call carried may be written or not. */
  | { readonly status: "unanswered"; readonly done: number; readonly total: number }
  | { readonly status: "failed"; readonly error: Error };

/** The last look and the writing: nothing may come between. */
export const isBusy = ({ status }: RunState): boolean => status === "checking" || status === "writing";
