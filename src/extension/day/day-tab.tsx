import { Button, SelectButtons } from "@airtable/blocks/ui";
import React, { useMemo } from "react";
import { addDays, formatTimeOfDay } from "../../domain/time/civil-time.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import { dayOfSchool } from "../../panel/hours/columns.ts";
import { type Hour, hoursOf } from "../../panel/hours/hours.ts";
import { type NamedTeacher, teachersOf } from "../../panel/hours/teachers.ts";
import { visitorsOf } from "../../panel/hours/visitors.ts";
import type { PlanState } from "../../panel/session/session-state.ts";
import type { CalendarProps } from "../hours/calendar-view.ts";
import { DateSteps } from "../hours/date-steps.tsx";
import { Legend } from "../hours/legend.tsx";
import { useStory } from "../hours/story-dialog.tsx";
import { WeekGrid } from "../hours/week-grid.tsx";
import { usePanel } from "../panel-context.ts";
import { dayName } from "../parts/day-names.ts";
import { LabelledSelect } from "../parts/labelled-select.tsx";
import { Sign } from "../parts/signs.tsx";
import { LoadingState, PlanError } from "../parts/states.tsx";

interface DayTabProps extends CalendarProps {
  readonly plan: PlanState;
  onChecks(): void;
}

/** One day of the whole school: everybody side by side, or who comes, to be printed. */
export function DayTab({ plan, onChecks, ...props }: DayTabProps): React.ReactElement {
  const { words } = usePanel();
  if (plan.status === "loading") return <LoadingState text={words.panel.loading} />;
  if (plan.status === "failed") return <PlanError error={plan.error} onChecks={onChecks} />;
  return <Day school={plan.school} {...props} />;
}

function Day({
  school,
  view,
  onView,
}: CalendarProps & { readonly school: PlannedSchool }): React.ReactElement {
  const { words, settings } = usePanel();
  const { day: texts, weeks } = words.panel;
  const today = school.window.now.date;
  const { date = today, dayView, dayTeacher } = view;
  const hours = useMemo(() => hoursOf(school, settings), [school, settings]);
  const everybody = useMemo(() => teachersOf(school, words.panel), [school, words]);
  const teachers = useMemo(
    () => everybody.filter(({ id }) => dayTeacher === undefined || id === dayTeacher),
    [everybody, dayTeacher],
  );
  const columns = useMemo(
    () =>
      dayOfSchool(
        hours,
        school.input.closures,
        teachers.map(({ id }) => id),
        date,
      ),
    [hours, school, teachers, date],
  );
  const story = useStory(hours, school);
  const shown = columns.flatMap((column) => column.hours);
  const note =
    shown.length > 0
      ? ""
      : date > school.window.through
        ? weeks.openedUntil(dayName(school.window.through, words.panel))
        : weeks.empty;
  return (
    <div className="ss-weeks">
      <div className="ss-week-head">
        <DateSteps
          date={date}
          previous={{ label: texts.previous, date: addDays(date, -1) }}
          next={{ label: texts.next, date: addDays(date, 1) }}
          onDate={(chosen) => onView({ date: chosen })}
        />
        <h2 className="ss-title" aria-live="polite">
          {words.panel.longDate(date)}
        </h2>
        <div className="ss-selects">
          <SelectButtons
            className="ss-select-buttons"
            size="small"
            width="200px"
            aria-label={texts.view}
            options={(["calendar", "list"] as const).map((value) => ({ value, label: texts.views[value] }))}
            value={dayView}
            onChange={(value) => onView({ dayView: value === "list" ? "list" : "calendar" })}
          />
          <LabelledSelect
            label={weeks.teacher}
            options={[
              { value: "" as const, label: texts.everybody },
              ...everybody.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={dayTeacher ?? ""}
            onChange={(value) => onView({ dayTeacher: value || undefined })}
          />
          {dayView === "list" && (
            <Button className="ss-button" size="small" onClick={() => window.print()}>
              {texts.print}
            </Button>
          )}
        </div>
      </div>
      {dayView === "list" ? (
        <WhoComes hours={hours} teachers={teachers} date={date} />
      ) : (
        <>
          <Legend hours={shown} />
          <WeekGrid
            label={dayName(date, words.panel)}
            columns={columns}
            headings={teachers.map(({ name }) => name)}
            today={undefined}
            note={note}
            isDense
            onTell={story.tell}
          />
        </>
      )}
      {story.dialog}
    </div>
  );
}

/** Teacher by teacher, so that it can be cut up or pinned to a door; a day of the school fits on one page. */
function WhoComes({
  hours,
  teachers,
  date,
}: {
  readonly hours: readonly Hour[];
  readonly teachers: readonly NamedTeacher[];
  readonly date: Parameters<typeof visitorsOf>[2];
}): React.ReactElement {
  const { words } = usePanel();
  const { day: texts, weeks, embed } = words.panel;
  const visitors = visitorsOf(
    hours,
    teachers.map(({ id }) => id),
    date,
  );
  const nameOf = new Map(teachers.map(({ id, name }) => [id, name]));
  return (
    <div className="ss-visitors">
      <h2 className="ss-print-title">{texts.whoComes(words.panel.longDate(date))}</h2>
      {visitors.length === 0 && <p className="ss-quiet">{texts.nobodyComes}</p>}
      <div className="ss-visitor-columns">
        {visitors.map(({ teacher, hours: own }) => (
          <table key={teacher} className="ss-visitor-table">
            <caption>
              <bdi>{nameOf.get(teacher)}</bdi> <span className="ss-count">{own.length}</span>
            </caption>
            <thead className="ss-hidden">
              <tr>
                <th scope="col">{texts.columns.hour}</th>
                <th scope="col">{texts.columns.students}</th>
                <th scope="col">{texts.columns.type}</th>
              </tr>
            </thead>
            <tbody>
              {own.map((hour) => (
                <tr key={hour.id}>
                  <td>{embed(`${formatTimeOfDay(hour.starts)}–${formatTimeOfDay(hour.ends)}`)}</td>
                  <td>
                    <bdi>{hour.students.length > 0 ? hour.students.join(", ") : texts.unnamed}</bdi>
                    {hour.trouble && (
                      <span className="ss-trouble">
                        <Sign name="warning" size={12} /> {weeks.trouble[hour.trouble]}
                      </span>
                    )}
                  </td>
                  <td>
                    <bdi>
                      {[hour.slot?.slot.type ?? "", ...(hour.slot?.slot.rooms ?? [])].join(" ").trim()}
                    </bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </div>
  );
}
