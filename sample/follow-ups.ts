import { readFileSync } from "node:fs";
import type { BaseJson } from "../emulator/base-json.ts";
import { type MemoryBase, memoryBase } from "../emulator/memory-base.ts";
import { TEMPLATES } from "../src/base/schema/tables.ts";
import { SETTING_READERS } from "../src/configuration/setting-readers.ts";
import type { Instant } from "../src/domain/time/instant.ts";
import { type AutomationRun, runInAutomation } from "./pasted.ts";
import { SAMPLE_EDIT } from "./school.ts";

/** One more script at work, on a copy: what it is, what was told of it, and its run, where there was one. */
export interface FollowUp {
  readonly title: string;
  readonly told: string;
  readonly run: AutomationRun | undefined;
}

/** The other two scripts after a sync; the base that is kept stays as the sync has left it. */
export async function followUps(
  base: BaseJson,
  variables: Readonly<Record<string, string>>,
  now: Instant,
): Promise<readonly FollowUp[]> {
  const copy = memoryBase(base);
  const settings = Object.fromEntries(Object.entries(variables).filter(([name]) => name in SETTING_READERS));
  const runOn = (script: string, given: Readonly<Record<string, unknown>>) =>
    runInAutomation(readFileSync(`build/${script}.js`, "utf8"), copy, given, now);
  const flagged: FollowUp = {
    title: "The overlap flagger, on a copy",
    told: "It looks for every double booking to come, and makes them visible on the templates.",
    run: await runOn("overlap-flagger", settings),
  };
  const title = "A template is edited, and the on-update script runs, on a copy";
  const obstacle = editTemplate(copy);
  if (obstacle !== undefined)
    return [
      flagged,
      { title, told: `Not shown, as this base has no place for the edit: ${obstacle}`, run: undefined },
    ];
  const run = await runOn("on-record-update-sync", { ...settings, recordId: SAMPLE_EDIT.record });
  return [flagged, { title, told: SAMPLE_EDIT.told, run }];
}

/** Gives what keeps the edit of the sample school from being made in this base, if anything does. */
function editTemplate({ store }: MemoryBase): string | undefined {
  try {
    store.update(store.table(TEMPLATES.id), [{ id: SAMPLE_EDIT.record, cells: SAMPLE_EDIT.cells }]);
    return undefined;
  } catch (thrown) {
    return (thrown as Error).message;
  }
}
