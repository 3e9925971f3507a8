import type { DecodedClosures } from "../base/codecs/closures/closure-codec.ts";
import type { DecodedLessons } from "../base/codecs/lessons/lesson-codec.ts";
import type { DecodedSlots } from "../base/codecs/slots/slot-codec.ts";
import { foreignTextProblems, tickProblems } from "../base/preflight/content-problems.ts";
import { PreflightError } from "../base/preflight/preflight.ts";
import { openStore, type Store } from "../base/store.ts";
import type { TeacherId } from "../domain/ids.ts";
import { type LocalDate, weekOf } from "../domain/time/civil-time.ts";
import type { Instant } from "../domain/time/instant.ts";
import { type Plan, type PlanInput, planSync } from "../planning/plan.ts";
import { scopeOf } from "../planning/scope-target.ts";
import { type SyncWindow, syncWindow } from "../planning/window.ts";
import type { Run } from "./begin.ts";

export interface LoadOptions {
  /** The run writes flags on templates, so it needs to know those that are there. */
  readonly writesFlags?: boolean | undefined;
  /** A checkbox for what is in use that is ticked on no row is taken for new, and every row for in use (semantics 2.42). */
  readonly toleratesNoTick?: boolean | undefined;
}

/** The school as it was read. */
export interface School {
  readonly store: Store;
  readonly window: SyncWindow;
  readonly templates: Awaited<ReturnType<Store["readTemplates"]>>;
  readonly closures: DecodedClosures["closures"];
  /** Whoever is named by a closure, also by one that is not in use. */
  readonly closureTeachers: DecodedClosures["teachers"];
  readonly lessons: DecodedLessons;
  readonly slots: DecodedSlots;
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
  /** When its slots had been read. */
  readonly readAt: Instant;
}

/**
 * From the Sunday of its first week on a run looks at slots: what stands earlier concerns nothing that it may do. A run
 * that begins later than today looks from this week on all the same, since two hours to come may overlap.
 */
export const firstDay = ({ from, now }: SyncWindow): LocalDate => weekOf(from < now.date ? from : now.date);

/** Two reads at one time, and one more each where there are closures and lessons. Throws on a broken promise; nothing has been written then. */
export async function load(
  { base, clock, settings, zone, startedAt, request }: Run,
  { writesFlags = settings.flagDuringSync, toleratesNoTick = false }: LoadOptions = {},
): Promise<School> {
  const window = syncWindow(zone.localOf(startedAt), { ...settings, startDate: request.startDate });
  const store = await openStore(base, settings, zone, writesFlags);
  let readAt = startedAt;
  const [templates, closed, lessons, slots] = await Promise.all([
    store.readTemplates(),
    store.readClosures(),
    store.readLessons(window.now),
    store.readSlots(firstDay(window)).then((decoded) => {
      readAt = clock.now();
      return decoded;
    }),
  ]);
  const { closures, teachers: closureTeachers } = closed;
  const problems = [
    ...(toleratesNoTick ? [] : tickProblems(store.map, templates.neverTicked)),
    ...foreignTextProblems(store.map, slots.slots),
  ];
  if (problems.length > 0) throw new PreflightError(problems);
  const teacherNames = new Map([
    ...lessons.teacherNames,
    ...closed.teacherNames,
    ...slots.teacherNames,
    ...templates.teacherNames,
  ]);
  return { store, window, templates, closures, closureTeachers, lessons, slots, teacherNames, readAt };
}

/** What the plan of a school is made from, whoever the run is for. */
export const inputOf = (
  { store, window, templates, closures, closureTeachers, lessons, slots }: School,
  { settings, request }: Pick<Run, "settings" | "request">,
): PlanInput => ({
  templates: templates.templates,
  slots: slots.slots,
  formerSources: slots.formerSources,
  closures,
  closureTeachers,
  lessons: lessons.lessons,
  window,
  storage: store.storage,
  settings,
  scope: scopeOf(request.target),
});

/** A school together with what should become of it, as somebody looks at it before anything is written. */
export interface PlannedSchool extends School {
  /** With another closure in it, it tells what that would do. */
  readonly input: PlanInput;
  readonly plan: Plan;
}

export async function loadAndPlan(run: Run): Promise<PlannedSchool> {
  const school = await load(run);
  const input = inputOf(school, run);
  return { ...school, input, plan: planSync(input) };
}
