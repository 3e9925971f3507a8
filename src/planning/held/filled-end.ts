import type { TemplateId } from "../../domain/ids.ts";
import type { SlotKey } from "../../domain/key.ts";
import { parseSnapshot, type SyncState } from "../../domain/sync-state.ts";
import type { Minute } from "../../domain/time/civil-time.ts";
import type { TemplateIndex } from "../wanted/template-index.ts";

/**
 * The end of a generated slot that has lost it: the one that the engine has noted, if that hour begins at the same time,
 * else that of the template whose start is that of the stored key (semantics 2.72, 3.3).
 */
export function filledEnd(
  starts: Minute | undefined,
  {
    stored,
    state,
    provenance,
    templateIndex,
  }: {
    readonly stored: SlotKey | undefined;
    readonly state: SyncState | undefined;
    readonly provenance: readonly TemplateId[];
    readonly templateIndex: TemplateIndex;
  },
): Minute | undefined {
  const snapshot = state && parseSnapshot(state.snapshot);
  if (snapshot && snapshot.starts === starts) return snapshot.ends;
  for (const id of provenance) {
    const hours = templateIndex.get(id)?.hours;
    if (hours && hours.starts === stored?.starts) return hours.ends;
  }
  return undefined;
}
