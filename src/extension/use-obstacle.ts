import type { Base, Table } from "@airtable/blocks/models";
import { useBase } from "@airtable/blocks/ui";
import type { LocalDate } from "../domain/time/civil-time.ts";
import type { PlannedSchool } from "../execution/load.ts";
import { dateOf } from "../planning/action.ts";
import type { PlanWords } from "../report/words/panel/plan-words.ts";
import { usePanel } from "./panel-context.ts";

/** Why the plan cannot be applied here, as a sentence; undefined where it can. */
export function useObstacle(school: PlannedSchool): string | undefined {
  const { words, settings } = usePanel();
  const { plan: texts } = words.panel;
  const permission = permissionAgainst(useBase(), school);
  if (settings.dryRun) return texts.dryRun;
  return permission && obstacleText(permission, texts);
}

/** What the person may not write, in Airtable's own words; `field` where it is that alone. */
export interface Forbidden {
  readonly reason: string;
  readonly field: string | undefined;
}

const obstacleText = ({ field, reason }: Forbidden, texts: PlanWords): string =>
  field === undefined ? `${texts.mayNot} ${reason}` : `${texts.mayNotField(field)} ${reason}`;

/**
 * Why the person may not write what a plan writes; undefined where they may. Every field that it sets is asked about:
 * one that is forbidden would be refused record by record (semantics 2.82).
 */
export function permissionAgainst(base: Base, { plan, store }: PlannedSchool): Forbidden | undefined {
  const table = base.getTableByIdIfExists(store.map.slots.id);
  if (!table) return undefined;
  const creates = plan.writes.filter(({ kind }) => kind === "create");
  const changes = plan.writes.filter(({ kind }) => kind !== "create");
  const check = (writes: typeof plan.writes, ask: (records?: [{ fields: Cells }]) => Check) =>
    writes.length === 0
      ? undefined
      : forbiddenBy(
          table,
          new Set(
            writes.flatMap((write) =>
              Object.keys(store.storage.encode(write.changes, dateOf(write) ?? ANY_DAY)),
            ),
          ),
          ask,
        );
  return (
    check(creates, (records) => table.checkPermissionsForCreateRecords(records)) ??
    check(changes, (records) => table.checkPermissionsForUpdateRecords(records))
  );
}

type Check = ReturnType<Table["checkPermissionsForUpdateRecords"]>;
/** Fields that will be set, to what is not asked. */
type Cells = Readonly<Record<string, undefined>>;

function forbiddenBy(
  table: Table,
  fields: Iterable<string>,
  ask: (records?: [{ fields: Cells }]) => Check,
): Forbidden | undefined {
  const any = ask();
  if (!any.hasPermission) return { reason: any.reasonDisplayString, field: undefined };
  for (const id of fields) {
    const check = ask([{ fields: { [id]: undefined } }]);
    if (!check.hasPermission) {
      return { reason: check.reasonDisplayString, field: table.getFieldByIdIfExists(id)?.name ?? id };
    }
  }
  return undefined;
}

/** Which cells a write sets does not depend on its day. */
const ANY_DAY = 0 as LocalDate;
