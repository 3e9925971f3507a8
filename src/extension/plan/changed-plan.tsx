import React from "react";
import type { PlannedSchool } from "../../execution/load.ts";
import { panelNames } from "../../panel/panel-names.ts";
import type { PlanChanges } from "../../panel/session/plan-changes.ts";
import type { Write } from "../../planning/action.ts";
import { teacherOf } from "../../report/write-words.ts";
import { usePanel } from "../panel-context.ts";

const MOST_CHANGES = 8;

/** What has come into the plan and what has gone from it, the first of each. */
export function ChangedPlan({
  changes: { added, gone },
  school,
}: {
  readonly changes: PlanChanges;
  readonly school: PlannedSchool;
}): React.ReactElement {
  const { words } = usePanel();
  const { plan: texts } = words.panel;
  const names = panelNames(school, words.panel);
  const text = (write: Write): string => {
    const teacher = teacherOf(write);
    const kind = texts.kinds[KIND_OF[write.kind]];
    return `${kind}: ${teacher === undefined ? words.panel.noTeacher : names.teacher(teacher)}, ${names.key(write)}`;
  };
  const part = (title: string, writes: readonly Write[], className: string): React.ReactNode =>
    writes.length > 0 && (
      <div className={className}>
        <h3>{title}</h3>
        <ul>
          {writes.slice(0, MOST_CHANGES).map((write) => (
            <li key={text(write)}>{text(write)}</li>
          ))}
          {writes.length > MOST_CHANGES && <li>{words.panel.more(writes.length - MOST_CHANGES)}</li>}
        </ul>
      </div>
    );
  return (
    <div className="ss-changes">
      {part(texts.added, added, "ss-added")}
      {part(texts.gone, gone, "ss-gone")}
    </div>
  );
}

const KIND_OF = { create: "created", update: "updated", reopen: "reopened", retire: "blocked" } as const;
