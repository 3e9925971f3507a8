import { Button, SelectButtons } from "@airtable/blocks/ui";
import React, { useMemo } from "react";
import { addDays, type LocalDate, weekOf } from "../../domain/time/civil-time.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import { weekOfTeacher } from "../../panel/hours/columns.ts";
import { hoursOf, subjectOfHour } from "../../panel/hours/hours.ts";
import { firstOfMonth, firstOfNextMonth, monthOf } from "../../panel/hours/month.ts";
import { teachersOf } from "../../panel/hours/teachers.ts";
import type { PlanState } from "../../panel/session/session-state.ts";
import type { CalendarProps } from "../hours/calendar-view.ts";
import { DateSteps } from "../hours/date-steps.tsx";
import { Legend } from "../hours/legend.tsx";
import { useStory } from "../hours/story-dialog.tsx";
import { WeekGrid } from "../hours/week-grid.tsx";
import { usePanel } from "../panel-context.ts";
import { dayName } from "../parts/day-names.ts";
import { LabelledSelect } from "../parts/labelled-select.tsx";
import { LoadingState, PlanError } from "../parts/states.tsx";
import { MonthGrid } from "./month-grid.tsx";

interface WeeksTabProps extends CalendarProps {
  readonly plan: PlanState;
  onChecks(): void;
  onPlan(): void;
  onDay(date: LocalDate): void;
}

/** The weeks of one teacher, with what the plan will make of them. */
export function WeeksTab({ plan, onChecks, ...props }: WeeksTabProps): React.ReactElement {
  const { words } = usePanel();
  if (plan.status === "loading") return <LoadingState text={words.panel.loading} />;
  if (plan.status === "failed") return <PlanError error={plan.error} onChecks={onChecks} />;
  return <Weeks school={plan.school} {...props} />;
}

interface WeeksProps extends Omit<WeeksTabProps, "plan" | "onChecks"> {
  readonly school: PlannedSchool;
}

function Weeks({ school, view, onView, onPlan, onDay }: WeeksProps): React.ReactElement {
  const { words, settings } = usePanel();
  const { weeks: texts } = words.panel;
  const { now, through } = school.window;
  const { closures } = school.input;
  const today = now.date;
  const { span, date = today } = view;
  const hours = useMemo(() => hoursOf(school, settings), [school, settings]);
  const teachers = useMemo(() => teachersOf(school, words.panel), [school, words]);
  const teacher = (teachers.find(({ id }) => id === view.teacher) ?? teachers[0])?.id;
  const sunday = weekOf(date);
  const columns = useMemo(
    () => (teacher === undefined ? [] : weekOfTeacher(hours, closures, teacher, sunday)),
    [hours, closures, teacher, sunday],
  );
  const month = useMemo(
    () => (teacher === undefined || span === "week" ? [] : monthOf(hours, closures, teacher, date)),
    [hours, closures, teacher, date, span],
  );
  const story = useStory(hours, school);
  const shown = columns.flatMap((column) => column.hours);
  const subjects = view.from?.subjects ?? [];
  const sought = shown.find((hour) => subjects.includes(subjectOfHour(hour)))?.id;
  const [first, last] =
    span === "week"
      ? [sunday, addDays(sunday, 6)]
      : [firstOfMonth(date), addDays(firstOfNextMonth(date), -1)];
  const isBeyond = last > through;
  const note =
    teachers.length === 0
      ? texts.nobody
      : isBeyond
        ? texts.openedUntil(dayName(through, words.panel))
        : shown.length === 0
          ? texts.empty
          : "";
  return (
    <div className="ss-weeks">
      <div className="ss-week-head">
        <DateSteps
          date={date}
          previous={{
            label: texts.previous[span],
            date: span === "week" ? addDays(date, -7) : firstOfMonth(addDays(first, -1)),
          }}
          next={{ label: texts.next[span], date: span === "week" ? addDays(date, 7) : addDays(last, 1) }}
          onDate={(chosen) => onView({ date: chosen, from: undefined })}
        />
        <h2 className="ss-title" aria-live="polite">
          {words.panel.longSpan(first, last)}
          <bdi className="ss-print-only"> · {teachers.find(({ id }) => id === teacher)?.name}</bdi>
        </h2>
        <div className="ss-selects">
          {view.from && (
            <Button className="ss-button" size="small" onClick={() => onPlan()}>
              {texts.backToPlan}
            </Button>
          )}
          <SelectButtons
            className="ss-select-buttons"
            size="small"
            width="150px"
            aria-label={texts.span}
            options={(["week", "month"] as const).map((value) => ({ value, label: texts.spans[value] }))}
            value={span}
            onChange={(value) => onView({ span: value === "month" ? "month" : "week" })}
          />
          <LabelledSelect
            label={texts.teacher}
            options={teachers.map(({ id, name }) => ({ value: id, label: name }))}
            value={teacher ?? ""}
            onChange={(value) => onView({ teacher: value || undefined, from: undefined })}
          />
        </div>
      </div>
      {span === "month" ? (
        <>
          {note !== "" && <p className="ss-keys ss-month-note">{note}</p>}
          <MonthGrid weeks={month} today={today} onDay={(day) => onView({ date: day, span: "week" })} />
        </>
      ) : (
        <>
          <Legend hours={shown} />
          <WeekGrid
            label={words.panel.tabs.weeks}
            columns={columns}
            headings={columns.map((column) => dayName(column.date, words.panel))}
            today={today}
            day={date}
            note={note}
            sought={sought}
            onTell={story.tell}
            heading={{ label: texts.showDay, onClick: (column) => onDay(column.date) }}
          />
        </>
      )}
      {story.dialog}
    </div>
  );
}
