import { Button, SelectButtons } from "@airtable/blocks/ui";
import React, { useMemo, useState } from "react";
import type { TeacherId } from "../domain/ids.ts";
import { addDays, formatDayAndMonth, type LocalDate, weekdayOf, weekOf } from "../domain/time.ts";
import type { PlannedSchool } from "../execution/load.ts";
import type { PlanState } from "../panel/session.ts";
import { dayOfSchool, type Hour, hoursOf, weekOfTeacher } from "../panel/weeks.ts";
import type { PanelWords } from "../report/words/panel-words.ts";
import { LabelledSelect } from "./labelled-select.tsx";
import { usePanel } from "./panel-context.ts";
import { LoadingState, PlanError } from "./states.tsx";
import { StoryDialog } from "./story-dialog.tsx";
import { Legend, WeekGrid } from "./week-grid.tsx";

interface WeeksTabProps {
  readonly plan: PlanState;
  onChecks(): void;
}

export function WeeksTab({ plan, onChecks }: WeeksTabProps): React.ReactElement {
  const { words } = usePanel();
  if (plan.status === "loading") return <LoadingState text={words.panel.loading} />;
  if (plan.status === "failed") return <PlanError error={plan.error} onChecks={onChecks} />;
  return <Weeks school={plan.school} />;
}

function Weeks({ school }: { readonly school: PlannedSchool }): React.ReactElement {
  const { words, direction } = usePanel();
  const { weeks: texts, weekdays, embed } = words.panel;
  const today = school.window.now.date;
  const hours = useMemo(() => hoursOf(school.plan, school.window), [school]);
  const teachers = useMemo(() => teachersOf(hours, school, words.panel), [hours, school, words]);
  const [view, setView] = useState<"teacher" | "day">("teacher");
  const [chosen, setChosen] = useState<TeacherId | undefined>(undefined);
  const [date, setDate] = useState<LocalDate>(today);
  const [told, setTold] = useState<Hour | undefined>(undefined);
  const sunday = weekOf(date);
  const teacher = teachers.find(({ value }) => value === chosen)?.value ?? teachers[0]?.value;
  const columns = useMemo(() => {
    if (view === "day")
      return dayOfSchool(
        hours,
        teachers.map(({ value }) => value),
        date,
      );
    return teacher === undefined ? [] : weekOfTeacher(hours, teacher, sunday);
  }, [view, hours, teachers, teacher, date, sunday]);
  const dayName = (each: LocalDate): string =>
    `${weekdays[weekdayOf(each)]} ${embed(formatDayAndMonth(each))}`;
  const headings = columns.map((column) =>
    view === "day"
      ? (teachers.find(({ value }) => value === column.teacher)?.label ?? "")
      : dayName(column.date),
  );
  const [earlier, later] =
    direction === "rtl"
      ? (["chevronRight", "chevronLeft"] as const)
      : (["chevronLeft", "chevronRight"] as const);
  return (
    <div className="ss-weeks">
      <div className="ss-week-head">
        <div className="ss-week-nav">
          <Button
            className="ss-button"
            icon={earlier}
            aria-label={texts.previous}
            onClick={() => setDate(addDays(date, -7))}
          />
          <Button className="ss-button" onClick={() => setDate(today)}>
            {texts.thisWeek}
          </Button>
          <Button
            className="ss-button"
            icon={later}
            aria-label={texts.next}
            onClick={() => setDate(addDays(date, 7))}
          />
          <h2 className="ss-title" aria-live="polite">
            {texts.week(embed(formatDayAndMonth(sunday)), embed(formatDayAndMonth(addDays(sunday, 6))))}
          </h2>
        </div>
        <div className="ss-selects">
          <SelectButtons
            className="ss-select-buttons"
            size="small"
            width="220px"
            options={(["teacher", "day"] as const).map((value) => ({ value, label: texts.views[value] }))}
            value={view}
            onChange={(value) => setView(value === "day" ? "day" : "teacher")}
          />
          {view === "teacher" ? (
            <LabelledSelect
              label={texts.teacher}
              options={teachers}
              value={teacher ?? ""}
              onChange={(value) => setChosen(value || undefined)}
            />
          ) : (
            <LabelledSelect
              label={texts.day}
              options={[0, 1, 2, 3, 4, 5, 6].map((offset) => {
                const each = addDays(sunday, offset);
                return { value: each, label: dayName(each) };
              })}
              value={date}
              onChange={(value) => value !== "" && setDate(value)}
            />
          )}
        </div>
      </div>
      <Legend />
      <WeekGrid
        columns={columns}
        headings={headings}
        today={view === "teacher" ? today : undefined}
        empty={teachers.length === 0 ? texts.nobody : texts.empty}
        onTell={setTold}
      />
      {told && <StoryDialog hour={told} school={school} onClose={() => setTold(undefined)} />}
    </div>
  );
}

/** Everybody who has an hour, by name. */
function teachersOf(
  hours: readonly Hour[],
  { teacherNames }: PlannedSchool,
  words: PanelWords,
): { readonly value: TeacherId; readonly label: string }[] {
  const ids = new Set(hours.flatMap((hour) => hour.teachers));
  return [...ids]
    .map((value) => ({ value, label: teacherNames.get(value) ?? value }))
    .sort((a, b) => words.byName(a.label, b.label));
}
