import { Button } from "@airtable/blocks/ui";
import React from "react";
import { formatDayAndMonth, type LocalDate, weekdayOf } from "../../domain/time/civil-time.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import { isolated } from "../../panel/panel-names.ts";
import type { PlanItem } from "../../panel/plan/plan-list.ts";
import type { PlanRow } from "../../panel/plan/plan-row.ts";
import { usePanel } from "../panel-context.ts";
import { KIND_SIGNS, Sign } from "../parts/signs.tsx";

/** One item of the plan: a heading, or a decision with its reason. */
export function PlanRowView({
  item,
  school,
  onWeek,
}: {
  readonly item: PlanItem;
  readonly school: PlannedSchool;
  onWeek(row: PlanRow): void;
}): React.ReactElement {
  const { words } = usePanel();
  const { plan: texts, weekdays } = words.panel;
  const dayName = (date: LocalDate | undefined): string =>
    date === undefined
      ? words.panel.empty
      : `${weekdays[weekdayOf(date)]} ${words.panel.embed(formatDayAndMonth(date))}`;
  const teacherName = (id: PlanRow["teacher"]): string =>
    id === undefined ? words.panel.noTeacher : isolated(school.teacherNames.get(id) ?? id);
  switch (item.kind) {
    case "person":
      return (
        <div className="ss-section">
          <h2>
            <Sign name="person" size={18} /> {texts.person} <span className="ss-count">{item.count}</span>
          </h2>
          <p className="ss-quiet">{texts.personHint}</p>
        </div>
      );
    case "teacher":
      return (
        <h2 className="ss-teacher">
          {teacherName(item.teacher)} <span className="ss-count">{item.count}</span>
        </h2>
      );
    case "day":
      return <h3 className="ss-day">{dayName(item.date)}</h3>;
    case "row": {
      const { row } = item;
      const where = row.person
        ? [
            ...(row.teacher === undefined ? [] : [teacherName(row.teacher)]),
            ...(row.date === undefined ? [] : [dayName(row.date)]),
          ].join(" · ")
        : "";
      return <RowView row={row} where={where} onWeek={onWeek} />;
    }
  }
}

function RowView({
  row,
  where,
  onWeek,
}: {
  readonly row: PlanRow;
  readonly where: string;
  onWeek(row: PlanRow): void;
}): React.ReactElement {
  const { words, isBusy, openRecord } = usePanel();
  const { plan: texts } = words.panel;
  const { opens } = row;
  return (
    <div className={`ss-row ss-kind-${row.kind}${row.person ? " ss-row-person" : ""}`}>
      <span className="ss-badge">
        <Sign name={row.person ? "warning" : KIND_SIGNS[row.kind]} />
        <span className={row.person ? "ss-hidden" : "ss-badge-text"}>{texts.kinds[row.kind]}</span>
      </span>
      <div className="ss-row-text">
        <p className="ss-row-title">
          <strong>{row.title}</strong>
          {row.type !== "" && <bdi>{row.type}</bdi>}
          {where !== "" && <span className="ss-quiet">{where}</span>}
        </p>
        <p>{row.text}</p>
      </div>
      {row.teacher !== undefined && row.date !== undefined && (
        <Button
          className="ss-button ss-icon-button"
          size="small"
          variant="secondary"
          icon={<Sign name="week" />}
          aria-label={texts.showInWeek(row.title)}
          onClick={() => onWeek(row)}
        />
      )}
      {opens && (
        <Button
          className="ss-button ss-icon-button"
          size="small"
          variant="secondary"
          icon={<Sign name="expand" />}
          disabled={isBusy}
          aria-label={texts.open(`${row.title} ${where}`.trim())}
          onClick={() => openRecord(opens)}
        />
      )}
    </div>
  );
}
