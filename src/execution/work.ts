import type { Store } from "../base/store.ts";
import type { SlotId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { SlotFacts } from "../planning/held/facts.ts";
import type { Plan } from "../planning/plan.ts";
import { type WantedValues, wantedValues } from "../planning/wanted/cells.ts";
import { indexTemplates, type TemplateIndex } from "../planning/wanted/template-index.ts";
import type { Run } from "./begin.ts";
import type { Clock } from "./calling/clock.ts";
import type { Pace } from "./calling/pace.ts";
import type { RunLimits } from "./calling/run-limits.ts";
import { firstDay, type School } from "./load.ts";
import { LOG_MS } from "./log-tables/add-rows.ts";

/** What the steps of a run write with. */
export interface Work {
  readonly store: Store;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly limits: RunLimits;
  readonly startedAt: Instant;
  /** Ends when the time is up, or when somebody has stopped the run. */
  readonly pace: Pace;
  /** Of the verifying pass, which is not left out because somebody has stopped the rest. */
  readonly verifyingPace: Pace;
  readonly values: WantedValues;
  /** When the slots of the plan were read. */
  readonly readAt: Instant;
  /** What the cells of a slot mean for this run. */
  readonly factsOf: (slot: SlotFacts["slot"]) => SlotFacts;
  /** Slots that were there before the run. */
  readonly known: ReadonlySet<SlotId>;
  /** The slots as they are now. */
  readonly readFacts: () => Promise<readonly SlotFacts[]>;
  /** The templates as they are now. */
  readonly readTemplateIndex: () => Promise<TemplateIndex>;
}

export function workOf(run: Run, { store, window, readAt }: School, plan: Plan): Work {
  const { clock, settings, limits, startedAt } = run;
  const verifyingPace = workPace(run, store);
  return {
    store,
    clock,
    settings,
    limits,
    startedAt,
    verifyingPace,
    pace: verifyingPace.whileAllowed(run.mayStart),
    values: wantedValues(store.storage, settings),
    readAt,
    factsOf: plan.readFacts,
    known: new Set(plan.facts.map(({ id }) => id)),
    async readFacts() {
      const { slots } = await store.readSlots(firstDay(window));
      return slots.map(plan.readFacts);
    },
    readTemplateIndex: async () => indexTemplates((await store.readTemplates()).templates),
  };
}

/**
 * What the work of a run may take of its time: where runs are remembered, a little is kept back, so that one that
 * runs out of time can still say so.
 */
export const workPace = ({ pace, limits }: Pick<Run, "pace" | "limits">, { runLog }: Store): Pace =>
  runLog ? pace.leaving(Math.min(LOG_MS, limits.budgetMs / 5)) : pace;
