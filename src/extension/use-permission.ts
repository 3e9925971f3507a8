import { useBase } from "@airtable/blocks/ui";
import type { LoadedSchool } from "../execution/load.ts";

/** Why the person may not write what a plan writes; undefined where they may. Airtable says it in its own words. */
export function usePermission({ plan, inventory: { map } }: LoadedSchool): string | undefined {
  const table = useBase().getTableByIdIfExists(map.slots.id);
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
