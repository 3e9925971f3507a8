import type { TeacherId, TemplateId } from "../domain/ids.ts";
import type { StatusNames } from "../domain/slot.ts";
import type { SlotTemplate } from "../domain/template.ts";
import { findOverlaps, type OverlapPair, type Overlaps } from "../planning/flags.ts";
import { type Entry, errorsOf, inOrder, type RunError } from "./entry.ts";
import { flagTemplates } from "./flag.ts";
import type { SyncHost } from "./host.ts";
import { type LoadedSchool, loadSchool } from "./load.ts";
import { keepLogs, secondsBetween, workPace } from "./logbook.ts";
import { overlapPairEntries } from "./overlap-entries.ts";
import { paceOf } from "./pace.ts";
import { baseEntries, outOfTimeEntry, viewEntries } from "./run-entries.ts";
import { tellingBreaks } from "./unfinished.ts";

export interface FlaggerOptions {
  /** Version of the script that runs, for the logs. */
  readonly version?: string | undefined;
  /** Told what has become of the run before its logs are written, which may take Airtable too long. */
  readonly whenSettled?: ((result: FlaggerResult) => void) | undefined;
}

export interface FlaggerResult {
  readonly overlaps: Overlaps;
  /** How many templates of the base overlap something; those that are gone have no flag. */
  readonly flagged: number;
  /** Templates whose flags changed. */
  readonly changed: readonly TemplateId[];
  /** Those of them that overlap nothing any more. */
  readonly cleared: readonly TemplateId[];
  readonly fresh: readonly OverlapPair[];
  readonly errors: readonly RunError[];
  readonly entries: readonly Entry[];
  readonly incomplete: boolean;
  readonly remaining: number;
  /** This run and the last that left a row in the run log did not get through. */
  readonly incompleteTwice: boolean;
  readonly dryRun: boolean;
  readonly templates: readonly SlotTemplate[];
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
  /** What the base calls the statuses, for the report. */
  readonly statuses: StatusNames;
}

/** Finds every double booking to come and makes it visible on the templates; writes nothing else (semantics 3.11). */
export async function runFlagger(host: SyncHost, options: FlaggerOptions = {}): Promise<FlaggerResult> {
  const startedAt = host.clock.now();
  const school = await loadSchool(host, startedAt, { writesFlags: true });
  return tellingBreaks(host.settings.dryRun, () => flagAndTell(host, school, startedAt, options));
}

async function flagAndTell(
  { clock, settings }: SyncHost,
  { inventory, templates, plan, window, teacherNames, hasClosures }: LoadedSchool,
  startedAt: number,
  { version = "", whenSettled }: FlaggerOptions,
): Promise<FlaggerResult> {
  const overlaps = findOverlaps(plan.outlook, window, settings);
  const pace = paceOf(clock, startedAt, settings);
  const flagged = await flagTemplates(overlaps, templates.flags, {
    inventory,
    pace: workPace(pace, inventory, settings),
    clock,
    settings,
    now: startedAt,
  });
  const { changed, cleared, fresh, remaining } = flagged;
  const incomplete = remaining > 0;
  const entries = inOrder([
    ...baseEntries(inventory.map, { activeUnused: templates.activeUnused, hasClosures }),
    ...viewEntries(settings),
    ...overlapPairEntries(overlaps),
    ...flagged.entries,
    ...(incomplete ? [outOfTimeEntry(remaining)] : []),
  ]);
  const errors = errorsOf(entries);
  const settled: FlaggerResult = {
    overlaps,
    flagged: templates.templates.filter(({ id }) => overlaps.flags.has(id)).length,
    changed,
    cleared,
    fresh,
    errors,
    entries,
    incomplete,
    remaining,
    incompleteTwice: false,
    dryRun: settings.dryRun,
    templates: templates.templates,
    teacherNames,
    statuses: inventory.map.statuses,
  };
  if (settings.dryRun) return settled;
  if (inventory.hasLogs) whenSettled?.(settled);
  const logged = await keepLogs(
    {
      script: "overlap-flagger",
      version,
      startedAt,
      created: 0,
      updated: changed.length,
      deactivated: 0,
      overlaps: overlaps.count,
      errors,
      incomplete,
      remaining,
      seconds: secondsBetween(startedAt, clock.now()),
      changes: [],
    },
    inventory,
    { pace, clock, batchSize: inventory.batchSize, maxInFlight: settings.maxInFlight },
  );
  const { incompleteTwice } = logged;
  return { ...settled, incompleteTwice, entries: inOrder([...entries, ...logged.entries]) };
}
