import type { RunRequest } from "../begin.ts";

/** How the logs name a run: unless it says so itself, what starts it tells what kind it is. */
export interface Origin {
  readonly script: string;
  /** `sync:scheduled`, `sync:on-change`, `sync:control-panel`, or the id of a caller. */
  readonly changedBy: string;
  readonly version: string;
}

export function originOf({ target, caller, script, version = "" }: RunRequest): Origin {
  const isOnChange = target?.kind === "templates";
  return {
    script: script ?? (isOnChange ? "on-record-update-sync" : "scheduled-sync"),
    changedBy: caller ?? (isOnChange ? "sync:on-change" : "sync:scheduled"),
    version,
  };
}
