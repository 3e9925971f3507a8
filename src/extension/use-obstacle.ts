import type { Base } from "@airtable/blocks/models";
import { useBase } from "@airtable/blocks/ui";
import type { LoadedSchool } from "../execution/load.ts";
import { usePanel } from "./panel-context.ts";

/** Why the plan cannot be applied here, as a sentence; undefined where it can. */
export function useObstacle(school: LoadedSchool): string | undefined {
  const { words, settings } = usePanel();
  const { plan: texts } = words.panel;
  const permission = permissionAgainst(useBase(), school);
  if (settings.dryRun) return texts.dryRun;
  return permission && `${texts.mayNot} ${permission}`;
}

/** Why the person may not write what a plan writes; undefined where they may. Airtable says it in its own words. */
export function permissionAgainst(base: Base, { plan, store: { map } }: LoadedSchool): string | undefined {
  const table = base.getTableByIdIfExists(map.slots.id);
  if (!table) return undefined;
  const creates = plan.writes.some(({ kind }) => kind === "create");
  const changes = plan.writes.some(({ kind }) => kind !== "create");
  const checks = [
    ...(creates ? [table.checkPermissionsForCreateRecords()] : []),
    ...(changes ? [table.checkPermissionsForUpdateRecords()] : []),
  ];
  for (const check of checks) if (!check.hasPermission) return check.reasonDisplayString;
  return undefined;
}
