import { WEB_ROOMS } from "../../base/schema/cell-words.ts";
import { type Clashes, findClashes } from "../../planning/overlaps/clashes.ts";
import { findOverlaps, type Overlaps } from "../../planning/overlaps/upcoming.ts";
import { type Plan, planSync } from "../../planning/plan.ts";
import { begin, type Run, type RunHost, type RunRequest } from "../begin.ts";
import { markPartial } from "../errors.ts";
import { inputOf, load, type School } from "../load.ts";
import { errorsOf, inOrder } from "../log/entry.ts";
import { overlapPairEntries } from "../log/overlap-entries.ts";
import { outOfTimeEntry } from "../log/run-entries.ts";
import { keepLog } from "../log-tables/run-log.ts";
import { during } from "../stages.ts";
import { type RunSummary, schoolEntries } from "../summary.ts";
import { workOf } from "../work.ts";
import { type Flagged, rehearseFlags, writeFlags } from "./write-flags.ts";

/** `updated` counts the templates whose flags changed, `overlaps` the pairs that were found. */
export interface FlaggerResult extends RunSummary {
  readonly run: Run;
  readonly school: School;
  readonly found: Overlaps;
  /** Rooms and students that are wanted in two places at one time. */
  readonly clashes: Clashes;
  /** How many templates of the base overlap something and bear the flag; those that are gone have none. */
  readonly overlapping: number;
  readonly flagged: Flagged;
}

/** Finds every double booking to come and makes it visible on the templates; writes nothing else (semantics 3.11). */
export async function runFlagger(
  host: RunHost,
  request: Pick<RunRequest, "version"> = {},
  whenSettled?: (result: FlaggerResult) => void,
): Promise<FlaggerResult> {
  const run = begin(host, { ...request, script: "overlap-flagger" });
  const school = await during("load", () => load(run, { writesFlags: true, toleratesNoTick: true }));
  const plan = await during("plan", () => planSync(inputOf(school, run)));
  const flag = run.settings.dryRun ? rehearseFlags : writeFlags;
  return markPartial(run.settings.dryRun, async () => {
    const found = findOverlaps(plan.finalState, school.window, run.settings);
    const clashes = findClashes(plan.finalState, school.window, {
      ...run.settings,
      sharedRooms: [...WEB_ROOMS, ...run.settings.sharedRooms],
    });
    const flagged = await during("flag", () =>
      flag(found, school.templates.flags, workOf(run, school, plan)),
    );
    return keepLog(
      { run, school, found, clashes, flagged, ...summarize(run, school, plan, found, flagged) },
      [],
      whenSettled,
    );
  });
}

function summarize(
  run: Run,
  school: School,
  plan: Plan,
  found: Overlaps,
  { changed, remaining, unset, entries: written }: Flagged,
): RunSummary & Pick<FlaggerResult, "overlapping"> {
  const incomplete = remaining > 0;
  const entries = inOrder([
    ...schoolEntries(run, school, plan),
    ...overlapPairEntries(found),
    ...written,
    ...(incomplete ? [outOfTimeEntry(remaining)] : []),
  ]);
  return {
    created: 0,
    updated: changed.length,
    deactivated: 0,
    overlaps: found.count,
    overlapping: school.templates.templates.filter(({ id }) => found.flags.has(id) && !unset.has(id)).length,
    errors: errorsOf(entries),
    entries,
    incomplete,
    remaining,
    incompleteTwice: false,
  };
}
