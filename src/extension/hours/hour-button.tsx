import React from "react";
import { formatTimeOfDay } from "../../domain/time/civil-time.ts";
import type { PlacedHour } from "../../panel/hours/columns.ts";
import type { Hour } from "../../panel/hours/hours.ts";
import type { WeekWords } from "../../report/words/panel/week-words.ts";
import { usePanel } from "../panel-context.ts";
import { Sign, type SignName } from "../parts/signs.tsx";

interface HourButtonProps {
  readonly id: string;
  readonly hour: PlacedHour;
  readonly isCurrent: boolean;
  onFocus(): void;
  onClick(): void;
}

/** One hour of the calendar, as high as it is long. */
export function HourButton({ id, hour, isCurrent, onFocus, onClick }: HourButtonProps): React.ReactElement {
  const { words } = usePanel();
  const { weeks, embed } = words.panel;
  const { lane, lanes, students } = hour;
  const type = hour.slot?.slot.type ?? hour.occurrence?.template.type ?? "";
  const times = embed(`${formatTimeOfDay(hour.starts)}–${formatTimeOfDay(hour.ends)}`);
  const remarks = remarksOn(hour, weeks);
  return (
    <button
      type="button"
      data-cell={id}
      className={classesOf(hour)}
      style={{
        top: hour.top,
        height: hour.height,
        insetInlineStart: `${(lane / lanes) * 100}%`,
        width: `calc(${100 / lanes}% - 3px)`,
      }}
      tabIndex={isCurrent ? 0 : -1}
      title={[...students, ...remarks].join(", ")}
      onFocus={onFocus}
      onClick={onClick}
    >
      <span className="ss-hour-head">
        <span className="ss-hour-signs">
          {signsOf(hour).map((name) => (
            <Sign key={name} name={name} size={14} />
          ))}
        </span>
        <span className="ss-hour-time" dir="ltr">
          {formatTimeOfDay(hour.starts)}
          <span className="ss-hour-end">{`–${formatTimeOfDay(hour.ends)}`}</span>
        </span>
      </span>
      {students.length > 0 && <bdi className="ss-hour-who">{students.join(", ")}</bdi>}
      <bdi className="ss-hour-type">{type}</bdi>
      <span className="ss-hidden">
        , {times}, {remarks.join(", ")}
      </span>
    </button>
  );
}

/** What its signs mean, in their order. */
function remarksOn(hour: Hour, weeks: WeekWords): readonly string[] {
  return [
    weeks.states[hour.state],
    ...(hour.locked && hour.state !== "locked" ? [weeks.states.locked] : []),
    ...(hour.trouble ? [weeks.trouble[hour.trouble]] : []),
    ...(hour.overlapping ? [weeks.overlapping[hour.overlapping]] : []),
    ...(hour.planned && hour.state !== "arriving" ? [weeks.planned[hour.planned]] : []),
    ...(hour.past ? [weeks.past] : []),
  ];
}

export const signsOf = (hour: Hour): readonly SignName[] => [
  hour.state,
  ...(hour.locked && hour.state !== "locked" ? (["locked"] as const) : []),
  ...(hour.trouble ? (["warning"] as const) : []),
  ...(hour.overlapping ? (["overlapping"] as const) : []),
  ...(hour.planned && hour.state !== "arriving" ? [PLANNED_SIGNS[hour.planned]] : []),
];

export const PLANNED_SIGNS = { retire: "closed", update: "updated", reopen: "reopened" } as const;

/** In points: so high is an hour that has room for its time and two lines more. */
const THREE_LINES = 52;

const classesOf = ({ state, past, overlapping, trouble, planned, lanes, height }: PlacedHour): string =>
  [
    "ss-hour",
    ...(height < THREE_LINES ? ["ss-short"] : []),
    ...(lanes > 1 ? ["ss-narrow"] : []),
    `ss-state-${state}`,
    ...(past ? ["ss-past"] : []),
    ...(overlapping || trouble ? ["ss-overlapping"] : []),
    ...(planned && state !== "arriving" ? [`ss-planned-${planned}`] : []),
  ].join(" ");
