import React, { useMemo, useState } from "react";
import type { SyncResult } from "../../execution/sync-result.ts";
import { isolated } from "../../panel/panel-names.ts";
import { type PlanItem, planItems } from "../../panel/plan/plan-list.ts";
import { writeRows } from "../../panel/plan/plan-rows.ts";
import { usePanel } from "../panel-context.ts";
import { dayName } from "../parts/day-names.ts";

/** Every write that was done, by teacher and day; there may be hundreds, so they are drawn once somebody asks. */
export function Deeds({
  result,
  title,
}: {
  readonly result: SyncResult;
  readonly title: string;
}): React.ReactElement {
  const { words } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const items = useMemo(() => {
    if (!isOpen) return [];
    const done = result.plan.writes.filter(
      (write) =>
        result.applied.outcomes.get(write)?.status === "done" && !result.verified.takenBack.has(write),
    );
    return planItems(writeRows(done, namedPlan(result), words));
  }, [isOpen, result, words]);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      <div className="ss-deeds">
        {items.map((item) => (
          <Deed key={JSON.stringify(item)} item={item} teacherNames={result.school.teacherNames} />
        ))}
      </div>
    </details>
  );
}

const namedPlan = ({ plan, school: { teacherNames } }: SyncResult) => ({ plan, teacherNames });

function Deed({
  item,
  teacherNames,
}: {
  readonly item: PlanItem;
  readonly teacherNames: SyncResult["school"]["teacherNames"];
}): React.ReactElement | null {
  const { words } = usePanel();
  const { noTeacher, empty, plan } = words.panel;
  switch (item.kind) {
    case "person":
      return null;
    case "teacher":
      return (
        <strong>
          {item.teacher === undefined ? noTeacher : isolated(teacherNames.get(item.teacher) ?? item.teacher)}
        </strong>
      );
    case "day":
      return <p className="ss-quiet">{item.date === undefined ? empty : dayName(item.date, words.panel)}</p>;
    case "row":
      return <p>{`${plan.kinds[item.row.kind]}: ${item.row.title}. ${item.row.text}`}</p>;
  }
}
