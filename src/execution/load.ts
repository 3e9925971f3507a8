import type { DecodedSlots } from "../base/codecs/slot-codec.ts";
import { foreignTextProblems, tickProblems } from "../base/preflight/content-problems.ts";
import { PreflightError } from "../base/preflight/preflight.ts";
import { schoolZone } from "../configuration/school-zone.ts";
import type { TeacherId } from "../domain/ids.ts";
import type { LocalDate } from "../domain/time.ts";
import { type Plan, type PlanInput, planSync } from "../planning/plan.ts";
import { type SyncTarget, scopeOf } from "../planning/scope-target.ts";
import { type SyncWindow, syncWindow } from "../planning/window.ts";
import type { Run } from "./begin.ts";
import { openStore, type SchoolStore } from "./store.ts";

export interface LoadOptions {
  readonly startDate?: LocalDate | undefined;
  /** Left out, the whole base. */
  readonly target?: SyncTarget | undefined;
  /** The run writes flags on templates, so it needs to know those that are there. */
  readonly writesFlags?: boolean | undefined;
  /** A checkbox for what is in use that is ticked on no row is taken for new, and every row for in use (semantics 2.42). */
  readonly toleratesNoTick?: boolean | undefined;
}

/** The school as it is, and what should become of it. */
export interface LoadedSchool {
  readonly store: SchoolStore;
  readonly templates: Awaited<ReturnType<SchoolStore["readTemplates"]>>;
  readonly slots: DecodedSlots;
  /** What the plan was made from, whoever the run is for: with another closure in it, it tells what that would do. */
  readonly input: PlanInput;
  /** Some closure is in use, readable or not. */
  readonly hasClosures: boolean;
  readonly window: SyncWindow;
  readonly plan: Plan;
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
}

/** Two reads at one time, a third where there are closures, and a plan. Throws on a broken promise; nothing has been written then. */
export async function loadSchool(
  { base, settings, startedAt }: Run,
  { startDate, target, writesFlags, toleratesNoTick = false }: LoadOptions,
): Promise<LoadedSchool> {
  const zone = schoolZone(settings);
  const store = await openStore(base, settings, zone, writesFlags);
  const [templates, { closures, teacherNames: closedTeachers }, slots] = await Promise.all([
    store.readTemplates(),
    store.readClosures(),
    store.readSlots(),
  ]);
  const problems = [
    ...(toleratesNoTick ? [] : tickProblems(store.map, templates.neverTicked)),
    ...foreignTextProblems(store.map, slots.slots),
  ];
  if (problems.length > 0) throw new PreflightError(problems);
  const window = syncWindow(zone.localOf(startedAt), { ...settings, startDate });
  const input: PlanInput = {
    templates: templates.templates,
    slots: slots.slots,
    closures,
    lessons: [],
    window,
    storage: store.storage,
    settings,
    scope: scopeOf(target),
  };
  const plan = planSync(input);
  const teacherNames = new Map([...closedTeachers, ...slots.teacherNames, ...templates.teacherNames]);
  const hasClosures = closures.length > 0;
  return { store, templates, slots, input, hasClosures, window, plan, teacherNames };
}
