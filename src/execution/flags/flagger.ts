import type { TeacherId, TemplateId } from "../../domain/ids.ts";
import type { StatusNames } from "../../domain/slot.ts";
import type { SlotTemplate } from "../../domain/template.ts";
import { findOverlaps, type OverlapPair, type Overlaps } from "../../planning/overlaps/upcoming.ts";
import { begin, type Run } from "../begin.ts";
import { markPartial } from "../errors.ts";
import type { SyncHost } from "../host.ts";
import { type LoadedSchool, loadSchool } from "../load.ts";
import { blockEntries } from "../log/block-entries.ts";
import { type Entry, errorsOf, inOrder, type RunError } from "../log/entry.ts";
import { overlapPairEntries } from "../log/overlap-entries.ts";
import { baseEntries, outOfTimeEntry, viewEntries } from "../log/run-entries.ts";
import { keepLogs, secondsBetween, workPace } from "../log-tables/run-log.ts";
import { flagTemplates } from "./write-flags.ts";

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
  const run = begin(host);
  const school = await loadSchool(run, { writesFlags: true, toleratesNoTick: true });
  return markPartial(run.settings.dryRun, () => flagAndTell(run, school, options));
}

async function flagAndTell(
  run: Run,
  { store, templates, slots, plan, window, teacherNames, hasClosures }: LoadedSchool,
  { version = "", whenSettled }: FlaggerOptions,
): Promise<FlaggerResult> {
  const { clock, settings, startedAt, limits } = run;
  const overlaps = findOverlaps(plan.finalState, window, settings);
  const flagged = await flagTemplates(overlaps, templates.flags, {
    store,
    pace: workPace(run, store),
    clock,
    limits,
    settings,
    now: startedAt,
  });
  const { changed, cleared, fresh, remaining } = flagged;
  const incomplete = remaining > 0;
  const entries = inOrder([
    ...baseEntries(store.map, { unknownWords: templates.unknownWords, hasClosures }),
    ...blockEntries(plan.facts, window, slots.blockUnreadable),
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
    statuses: store.map.statuses,
  };
  if (settings.dryRun) return settled;
  if (store.hasLogs) whenSettled?.(settled);
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
    store,
    run,
  );
  const { incompleteTwice } = logged;
  return { ...settled, incompleteTwice, entries: inOrder([...entries, ...logged.entries]) };
}
