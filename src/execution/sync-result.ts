import type { SyncDeeds, SyncSummary } from "./summary.ts";

/** A run that is over. */
export interface SyncResult extends SyncDeeds, SyncSummary {}
