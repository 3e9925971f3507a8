import type { TeacherId } from "../domain/ids.ts";
import type { SlotTemplate } from "../domain/template.ts";
import { findOverlaps, type OverlapPair, type Overlaps } from "../planning/flags.ts";
import { baseEntries, viewEntries } from "./entries.ts";
import { type Entry, errorsOf, inOrder, type RunError } from "./entry.ts";
import { flagTemplates } from "./flag.ts";
import type { SyncHost } from "./host.ts";
import { loadSchool } from "./load.ts";
import { overlapPairEntries } from "./overlap-entries.ts";
import { paceOf } from "./pace.ts";

export interface FlaggerResult {
  readonly overlaps: Overlaps;
  /** Templates whose flags changed. */
  readonly changed: number;
  readonly cleared: number;
  readonly fresh: readonly OverlapPair[];
  readonly errors: readonly RunError[];
  readonly entries: readonly Entry[];
  readonly incomplete: boolean;
  readonly remaining: number;
  readonly dryRun: boolean;
  readonly templates: readonly SlotTemplate[];
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
}

/** Finds every double booking to come and makes it visible on the templates; writes nothing else (semantics 3.11). */
export async function runFlagger(host: SyncHost): Promise<FlaggerResult> {
  const { clock, settings } = host;
  const startedAt = clock.now();
  const { inventory, templates, plan, window, teacherNames, hasClosures } = await loadSchool(
    host,
    startedAt,
    { writesFlags: true },
  );
  const overlaps = findOverlaps(plan.outlook, window, settings);
  const pace = paceOf(clock, startedAt, settings);
  const flagged = await flagTemplates(overlaps, templates.flags, {
    inventory,
    pace,
    settings,
    now: startedAt,
  });
  const entries = inOrder([
    ...baseEntries(inventory.map, { activeUnused: templates.activeUnused, hasClosures }),
    ...viewEntries(settings),
    ...overlapPairEntries(overlaps),
    ...flagged.entries,
  ]);
  return {
    overlaps,
    changed: flagged.changed,
    cleared: flagged.cleared,
    fresh: flagged.fresh,
    errors: errorsOf(entries),
    entries,
    incomplete: flagged.remaining > 0,
    remaining: flagged.remaining,
    dryRun: settings.dryRun,
    templates: templates.templates,
    teacherNames,
  };
}
