import { readFileSync } from "node:fs";
import type { BaseJson } from "../src/adapters/memory/base-json.ts";
import { memoryBase } from "../src/adapters/memory/memory-base.ts";
import { TEMPLATES } from "../src/base/schema.ts";
import { SETTING_READERS } from "../src/configuration/settings.ts";
import { type AutomationRun, runInAutomation } from "./pasted.ts";
import { SAMPLE_EDIT } from "./school.ts";

/** One more script at work, on a copy: what it is, what it reported, and its outputs. */
export interface FollowUp {
  readonly title: string;
  readonly told: string;
  readonly run: AutomationRun;
}

/** The other two scripts after a sync; the base that is kept stays as the sync has left it. */
export async function followUps(
  base: BaseJson,
  variables: Readonly<Record<string, string>>,
  now: number,
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
  const table = copy.store.tables.find(({ id }) => id === TEMPLATES.id);
  if (!table?.records.has(SAMPLE_EDIT.record)) return [flagged];
  copy.store.update(table, [{ id: SAMPLE_EDIT.record, cells: SAMPLE_EDIT.cells }]);
  const edited: FollowUp = {
    title: "A template is edited, and the on-update script runs, on a copy",
    told: SAMPLE_EDIT.told,
    run: await runOn("on-record-update-sync", { ...settings, recordId: SAMPLE_EDIT.record }),
  };
  return [flagged, edited];
}
