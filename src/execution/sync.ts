import type { TeacherId } from "../domain/ids.ts";
import type { StatusNames } from "../domain/slot.ts";
import type { SlotTemplate } from "../domain/template.ts";
import type { LocalDate } from "../domain/time.ts";
import type { Write } from "../planning/action.ts";
import { type Drift, findDrift } from "../planning/drift.ts";
import { factsReader } from "../planning/held/facts.ts";
import { findOverlaps } from "../planning/overlaps/upcoming.ts";
import type { Plan } from "../planning/plan.ts";
import type { SyncTarget } from "../planning/scope-target.ts";
import { wantedValues } from "../planning/wanted/cells.ts";
import { indexTemplates } from "../planning/wanted/template-index.ts";
import type { SyncWindow } from "../planning/window.ts";
import type { Outcomes } from "./apply/apply.ts";
import { begin, type Run } from "./begin.ts";
import { assertIntended } from "./breaker/breaker.ts";
import { type CarriedOut, carryOut } from "./carry-out.ts";
import { markPartial } from "./errors.ts";
import { type Flagged, flagTemplates } from "./flags/write-flags.ts";
import type { SyncHost } from "./host.ts";
import { type LoadedSchool, loadSchool } from "./load.ts";
import { blockEntries } from "./log/block-entries.ts";
import { type Entry, errorsOf, inOrder, type RunError } from "./log/entry.ts";
import { outcomeEntries, planEntries } from "./log/plan-entries.ts";
import { baseEntries, outOfTimeEntry, targetEntries, viewEntries } from "./log/run-entries.ts";
import { changeRows } from "./log-tables/change-rows.ts";
import { keepLogs, secondsBetween, workPace } from "./log-tables/run-log.ts";

export interface SyncOptions {
  readonly startDate?: LocalDate | undefined;
  /** Left out, the whole base. */
  readonly target?: SyncTarget | undefined;
  /** Who asked for the run, as the logs call them; left out, the sync itself. */
  readonly caller?: string | undefined;
  /** The script that runs, as the logs call it; left out, it follows from the target. */
  readonly script?: string | undefined;
  /** Version of the script that runs, for the logs. */
  readonly version?: string | undefined;
  /** Told what has become of the run before its logs are written, which may take Airtable too long. */
  readonly whenSettled?: ((result: SyncResult) => void) | undefined;
}

/** The five facts of a run that `syncSlots` promises (semantics 2.47). */
export interface SyncCounts {
  readonly created: number;
  /** Reopened slots included. */
  readonly updated: number;
  readonly deactivated: number;
  readonly errors: readonly RunError[];
  readonly overlaps: number;
}

export interface SyncResult extends SyncCounts {
  readonly plan: Plan;
  readonly outcomes: Outcomes;
  /** Writes that were done, and that the second look has undone. */
  readonly takenBack: ReadonlySet<Write>;
  /** The run log, in order. */
  readonly entries: readonly Entry[];
  /** The time was up, or the slots could not be looked at a second time. */
  readonly incomplete: boolean;
  /** Actions left for the next run. */
  readonly remaining: number;
  /** This run and the last that left a row in the run log did not get through. */
  readonly incompleteTwice: boolean;
  readonly dryRun: boolean;
  /** What became of the flags, where the run writes them as well. */
  readonly flagged: Flagged | undefined;
  /** Only a reconciliation looks for it. */
  readonly drift: Drift | undefined;
  /** The run was for one teacher or for some templates only. */
  readonly restricted: boolean;
  readonly window: SyncWindow;
  readonly templates: readonly SlotTemplate[];
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
  /** What the base calls the statuses, for the report. */
  readonly statuses: StatusNames;
}

/** One run: load, plan, guard, apply, verify. Throws on a broken promise, having written nothing. */
export async function runSync(host: SyncHost, options: SyncOptions = {}): Promise<SyncResult> {
  const run = begin(host);
  return runPlanned(run, await loadSchool(run, options), options);
}

/** The rest of a run whose plan is made: guard, apply, verify. */
export async function runPlanned(
  run: Run,
  school: LoadedSchool,
  options: SyncOptions = {},
): Promise<SyncResult> {
  if (!options.target) assertIntended(school.plan, run.settings);
  return markPartial(run.settings.dryRun, () => carryOutAndTell(run, school, options));
}

async function carryOutAndTell(run: Run, school: LoadedSchool, options: SyncOptions): Promise<SyncResult> {
  const { target } = options;
  const { clock, settings, startedAt, limits, mayStart } = run;
  const { store, plan, window, teacherNames, hasClosures } = school;
  const { templates, unknownWords, flags } = school.templates;
  const { storage } = store;

  const lookingPace = workPace(run, store);
  const pace = lookingPace.whileAllowed(mayStart);
  const values = wantedValues(storage, settings);
  const readFacts = async () => {
    const { slots: present } = await store.readSlots();
    return present.map(factsReader(indexTemplates(templates), window, settings));
  };
  const carriedOut = settings.dryRun
    ? NOTHING_CARRIED_OUT
    : await carryOut(plan, {
        store,
        pace,
        lookingPace,
        limits,
        values,
        readFacts,
        readTemplateIndex: async () => indexTemplates((await store.readTemplates()).templates),
        settings,
      });
  const flagged =
    settings.flagDuringSync && !target
      ? await flagTemplates(findOverlaps(plan.finalState, window, settings), flags, {
          store,
          pace,
          clock,
          limits,
          settings,
          now: startedAt,
        })
      : undefined;
  const { outcomes, closed } = carriedOut;
  const unflagged = flagged?.remaining ?? 0;
  const incomplete = carriedOut.incomplete || unflagged > 0;
  const remaining = carriedOut.remaining + unflagged;
  const entries = inOrder([
    ...baseEntries(store.map, { unknownWords, hasClosures }),
    ...blockEntries(plan.facts, window, school.slots.blockUnreadable),
    ...viewEntries(settings),
    ...targetEntries(target, templates, plan.facts, storage.fields.has("syncState")),
    ...planEntries(plan),
    ...outcomeEntries(outcomes),
    ...carriedOut.entries,
    ...(flagged?.entries ?? []),
    ...(carriedOut.outOfTime || unflagged > 0 ? [outOfTimeEntry(remaining)] : []),
  ]);
  const count = (...kinds: readonly Write["kind"][]): number =>
    plan.writes.filter(
      (write) => kinds.includes(write.kind) && (settings.dryRun || outcomes.get(write)?.status === "done"),
    ).length;
  const facts = {
    created: count("create"),
    updated: count("update", "reopen"),
    deactivated: count("retire") + closed.length,
    overlaps: plan.overlapsBefore.count,
    errors: errorsOf(entries),
    incomplete,
    remaining,
  };
  const settled: SyncResult = {
    ...facts,
    plan,
    outcomes,
    takenBack: carriedOut.takenBack,
    entries,
    incompleteTwice: false,
    dryRun: settings.dryRun,
    flagged,
    drift: settings.mode === "reconcile" ? findDrift(plan, window, values) : undefined,
    restricted: target !== undefined,
    window,
    templates,
    teacherNames,
    statuses: store.map.statuses,
  };
  if (settings.dryRun) return settled;
  if (store.hasLogs) options.whenSettled?.(settled);
  const origin = originOf(options);
  const logged = await keepLogs(
    {
      ...facts,
      ...origin,
      startedAt,
      seconds: secondsBetween(startedAt, clock.now()),
      changes: changeRows(plan, carriedOut, { changedAt: startedAt, changedBy: origin.changedBy }),
    },
    store,
    run,
  );
  const { incompleteTwice } = logged;
  return { ...settled, incompleteTwice, entries: inOrder([...entries, ...logged.entries]) };
}

/** `runSync`, giving the five facts of the first specification and nothing else (semantics 2.47). */
export async function syncSlots(host: SyncHost, options: SyncOptions = {}): Promise<SyncCounts> {
  const { created, updated, deactivated, errors, overlaps } = await runSync(host, options);
  return { created, updated, deactivated, errors, overlaps };
}

const NOTHING_CARRIED_OUT: CarriedOut = {
  outcomes: new Map(),
  closed: [],
  takenBack: new Set(),
  remaining: 0,
  outOfTime: false,
  incomplete: false,
  entries: [],
};

/** How the logs name a run: what starts it says what kind it is. */
function originOf({ target, caller, script, version = "" }: SyncOptions) {
  const isOnChange = target?.kind === "templates";
  return {
    script: script ?? (isOnChange ? "on-record-update-sync" : "scheduled-sync"),
    changedBy: caller ?? (isOnChange ? "sync:on-change" : "sync:scheduled"),
    version,
  };
}
