import React from "react";
import type { PlannedSchool } from "../../execution/load.ts";
import type { PlanItem } from "../../panel/plan/plan-list.ts";
import type { PlanRow } from "../../panel/plan/plan-row.ts";
import { PlanRowView } from "./plan-row.tsx";

/** How the list draws its items. */
export const planItemViews = (school: PlannedSchool, onWeek: (row: PlanRow) => void) => ({
  keyOf: (item: PlanItem): string =>
    item.kind === "row"
      ? item.row.id
      : item.kind === "day"
        ? `day:${item.teacher}:${item.date}`
        : item.kind === "teacher"
          ? `teacher:${item.teacher}`
          : "person",
  estimate: ({ kind }: PlanItem): number => ({ person: 64, teacher: 48, day: 30, row: 58 })[kind],
  render: (item: PlanItem): React.ReactElement => <PlanRowView item={item} school={school} onWeek={onWeek} />,
});
