import type { DecodedSlots } from "../base/slot-codec.ts";
import { schoolZone } from "../configuration/school-zone.ts";
import type { TeacherId } from "../domain/ids.ts";
import type { LocalDate } from "../domain/time.ts";
import { type Plan, planSync } from "../planning/plan.ts";
import { type SyncWindow, syncWindow } from "../planning/window.ts";
import type { SyncHost } from "./host.ts";
import { type Inventory, openInventory } from "./inventory.ts";
import { type SyncTarget, scopeOf } from "./target.ts";

export interface LoadOptions {
  readonly startDate?: LocalDate | undefined;
  /** Left out, the whole base. */
  readonly target?: SyncTarget | undefined;
  /** The run writes flags on templates, so it needs to know those that are there. */
  readonly writesFlags?: boolean | undefined;
}

/** The school as it is, and what should become of it. */
export interface LoadedSchool {
  readonly inventory: Inventory;
  readonly templates: Awaited<ReturnType<Inventory["readTemplates"]>>;
  readonly slots: DecodedSlots;
  /** Some closure is in use, readable or not. */
  readonly hasClosures: boolean;
  readonly window: SyncWindow;
  readonly plan: Plan;
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
}

/** Two reads at one time, a third where there are closures, and a plan. Throws on a broken promise; nothing has been written then. */
export async function loadSchool(
  { base, settings }: SyncHost,
  now: number,
  { startDate, target, writesFlags }: LoadOptions,
): Promise<LoadedSchool> {
  const zone = schoolZone(settings);
  const inventory = await openInventory(base, settings, zone, writesFlags);
  const [templates, { closures, teacherNames: closedTeachers }, slots] = await Promise.all([
    inventory.readTemplates(),
    inventory.readClosures(),
    inventory.readSlots(),
  ]);
  const window = syncWindow(zone.localOf(now), { ...settings, startDate });
  const plan = planSync({
    templates: templates.templates,
    slots: slots.slots,
    closures,
    window,
    storage: inventory.storage,
    settings,
    scope: scopeOf(target),
  });
  const teacherNames = new Map([...closedTeachers, ...slots.teacherNames, ...templates.teacherNames]);
  return { inventory, templates, slots, hasClosures: closures.length > 0, window, plan, teacherNames };
}
