import { openStore } from "../../src/base/store.ts";
import { readInputs, SCHEDULED_VARIABLES } from "../../src/configuration/inputs.ts";
import { schoolZone } from "../../src/configuration/school-zone.ts";
import type { PlanInput } from "../../src/planning/plan.ts";
import { syncWindow } from "../../src/planning/window.ts";
import type { Case } from "./arbitraries.ts";
import { instant } from "./instant.ts";
import { openSchool } from "./school/open-school.ts";

/** What a run reads of a base before it plans. */
export async function inputOf({ school, format, now, given }: Case): Promise<PlanInput> {
  const { settings } = readInputs({}, given, SCHEDULED_VARIABLES);
  const zone = schoolZone(settings);
  const store = await openStore(openSchool(school, format).port, settings, zone);
  const window = syncWindow(zone.localOf(instant(now)), { ...settings, startDate: undefined });
  const [{ templates }, { closures, teachers: closureTeachers }, { lessons }, { slots }] = await Promise.all([
    store.readTemplates(),
    store.readClosures(),
    store.readLessons(window.now),
    store.readSlots(),
  ]);
  return {
    templates,
    slots,
    closures,
    closureTeachers,
    lessons,
    window,
    storage: store.storage,
    settings,
  };
}
