import type { Settings } from "../domain/settings.ts";
import type { Write } from "../planning/action.ts";
import { type Drift, findDrift } from "../planning/drift.ts";
import type { Plan } from "../planning/plan.ts";
import { wantedValues } from "../planning/wanted/cells.ts";
import type { Applied } from "./apply/apply.ts";
import type { Run } from "./begin.ts";
import { breakerEntry } from "./breaker/breaker.ts";
import type { BreakerFindings } from "./breaker/findings.ts";
import type { Flagged } from "./flags/write-flags.ts";
import type { School } from "./load.ts";
import { blockEntries } from "./log/block-entries.ts";
import { type Entry, errorsOf, inOrder, type RunError } from "./log/entry.ts";
import { planEntries } from "./log/plan-entries.ts";
import {
  anchorEntries,
  type BaseFindings,
  baseEntries,
  outOfTimeEntry,
  targetEntries,
  viewEntries,
} from "./log/run-entries.ts";
import type { Verified } from "./verify/verify.ts";

/** The five facts of a run that `syncSlots` promises (semantics 2.47). */
export interface SyncCounts {
  readonly created: number;
  /** Reopened slots included. */
  readonly updated: number;
  readonly deactivated: number;
  readonly errors: readonly RunError[];
  readonly overlaps: number;
}

/** What can be said of any run. */
export interface RunSummary extends SyncCounts {
  /** The run log, in order. */
  readonly entries: readonly Entry[];
  /** The time was up, or the slots could not be verified. */
  readonly incomplete: boolean;
  /** Actions left for the next run. */
  readonly remaining: number;
  /** This run and the last that left a row in the run log did not get through. */
  readonly incompleteTwice: boolean;
}

export interface SyncSummary extends RunSummary {
  /** Only a reconciliation looks for it. */
  readonly drift: Drift | undefined;
}

/** What a run has found, meant and done. */
export interface SyncDeeds {
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

/** `written` is what the writes have to tell. */
export function summarize(done: SyncDeeds, written: readonly Entry[]): SyncSummary {
  const { run, school, plan, unmeant, applied, verified, flagged } = done;
  const { settings } = run;
  const unflagged = flagged?.remaining ?? 0;
  const remaining = applied.remaining + unflagged;
  const isOutOfTime = remaining > 0 || verified.outOfTime;
  const entries = inOrder([
    ...(unmeant ? [breakerEntry(unmeant)] : []),
    ...schoolEntries(run, school, plan),
    ...targetEntries(run.request.target, plan, school.store.storage.fields.has("syncState")),
    ...planEntries(plan),
    ...written,
    ...verified.entries,
    ...(flagged?.entries ?? []),
    ...(isOutOfTime ? [outOfTimeEntry(remaining)] : []),
  ]);
  const count = (...kinds: readonly Write["kind"][]): number =>
    plan.writes.filter(
      (write) =>
        kinds.includes(write.kind) && (settings.dryRun || applied.outcomes.get(write)?.status === "done"),
    ).length;
  return {
    created: count("create"),
    updated: count("update", "reopen"),
    deactivated: count("retire") + verified.closed.length,
    errors: errorsOf(entries),
    overlaps: plan.overlapsBefore.count,
    entries,
    incomplete: isOutOfTime || applied.uncertain || verified.failed,
    remaining,
    incompleteTwice: false,
    drift:
      settings.mode === "reconcile"
        ? findDrift(plan, school.window, wantedValues(school.store.storage, settings))
        : undefined,
  };
}

/** What the base lacks, and how it is read. */
export const schoolEntries = ({ settings }: Run, school: School, plan: Plan): readonly Entry[] => [
  ...baseEntries(school.store.map, findingsOf(settings, school, plan)),
  ...anchorEntries(school.templates, plan.templates),
  ...blockEntries(plan.facts, school.window),
  ...viewEntries(settings),
];

function findingsOf(
  { fixedTemplates, reservedTemplates }: Settings,
  { templates, closures, lessons }: School,
  { templates: own, unplacedLessons, concernsTeachers }: Plan,
): BaseFindings {
  const rows = templates.templates;
  return {
    unknownWords: own.flatMap(({ id }) => templates.unknownWords.get(id) ?? []),
    hasClosures: closures.length > 0,
    hasLessons: unplacedLessons.length > 0,
    skipsFixed: fixedTemplates === "skip" && rows.some(({ fixed }) => fixed),
    skipsReserved: reservedTemplates === "skip" && rows.some(({ reserved }) => reserved),
    unreadableLessons: lessons.unreadable.filter(
      (teachers) => teachers.length === 0 || concernsTeachers(teachers),
    ).length,
  };
}
