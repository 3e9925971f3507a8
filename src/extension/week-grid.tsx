import React, { useEffect, useMemo, useRef, useState } from "react";
import { formatTimeOfDay, type LocalDate } from "../domain/time.ts";
import { type Column, type Hour, type PlacedHour, scaleOf } from "../panel/weeks.ts";
import type { HourState } from "../report/words/panel-words.ts";
import { usePanel } from "./panel-context.ts";
import { Sign } from "./signs.tsx";

interface WeekGridProps {
  readonly columns: readonly Column[];
  readonly headings: readonly string[];
  readonly today: LocalDate | undefined;
  readonly empty: string;
  onTell(hour: Hour): void;
}

/** A calendar whose hours are buttons; the arrow keys go from one to the next, across the days as well. */
export function WeekGrid({ columns, headings, today, empty, onTell }: WeekGridProps): React.ReactElement {
  const { words, direction } = usePanel();
  const grid = useRef<HTMLFieldSetElement>(null);
  const [active, setActive] = useState<string | undefined>(undefined);
  const all = columns.flatMap(({ id, hours }) => hours.map((hour) => cellId(id, hour)));
  const current = active !== undefined && all.includes(active) ? active : all[0];
  const focusNext = useRef(false);
  useEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(current ?? "")}"]`)?.focus();
  }, [current]);
  const move = (event: React.KeyboardEvent): void => {
    const target = neighbour(columns, current, event.key, direction);
    if (target === undefined) return;
    event.preventDefault();
    focusNext.current = true;
    setActive(target);
  };
  const scale = useMemo(() => scaleOf(columns), [columns]);
  const { height } = scale;
  return (
    <div className="ss-grid-scroll">
      <p className="ss-quiet ss-keys" id="ss-grid-keys">
        {all.length === 0 ? empty : words.panel.weeks.keys}
      </p>
      <fieldset
        className="ss-grid"
        ref={grid}
        aria-label={words.panel.tabs.weeks}
        aria-describedby="ss-grid-keys"
        onKeyDown={move}
      >
        <div className="ss-axis" aria-hidden="true">
          <div className="ss-column-head" />
          <div style={{ height, position: "relative" }}>
            {scale.hours.map(({ minute, isIdle }) => (
              <span key={minute} style={{ top: scale.at(minute) }}>
                {isIdle ? "" : formatTimeOfDay(minute)}
              </span>
            ))}
          </div>
        </div>
        {columns.map((column, index) => (
          <section key={column.id} className="ss-column" aria-label={headings[index]}>
            <h2 className={`ss-column-head${column.date === today ? " ss-today" : ""}`}>
              <bdi>{headings[index]}</bdi>
            </h2>
            <div className="ss-column-body" style={{ height }}>
              {scale.hours.map(({ minute }) => (
                <span key={minute} className="ss-line" style={{ top: scale.at(minute) }} />
              ))}
              {column.hours.map((hour) => {
                const id = cellId(column.id, hour);
                return (
                  <HourButton
                    key={id}
                    id={id}
                    hour={hour}
                    top={scale.at(hour.starts)}
                    height={scale.at(hour.ends) - scale.at(hour.starts)}
                    isCurrent={id === current}
                    onFocus={() => setActive(id)}
                    onClick={() => onTell(hour)}
                  />
                );
              })}
            </div>
          </section>
        ))}
      </fieldset>
    </div>
  );
}

const cellId = (column: string, hour: Hour): string => `${column}/${hour.id}`;

interface HourButtonProps {
  readonly id: string;
  readonly hour: PlacedHour;
  readonly top: number;
  readonly height: number;
  readonly isCurrent: boolean;
  onFocus(): void;
  onClick(): void;
}

function HourButton({
  id,
  hour,
  top,
  height,
  isCurrent,
  onFocus,
  onClick,
}: HourButtonProps): React.ReactElement {
  const { words } = usePanel();
  const { weeks, embed } = words.panel;
  const { state, lane, lanes } = hour;
  const type = hour.slot?.slot.type ?? hour.occurrence?.template.type ?? "";
  const times = embed(`${formatTimeOfDay(hour.starts)}–${formatTimeOfDay(hour.ends)}`);
  const remarks = [
    weeks.states[state],
    ...(hour.locked && state !== "locked" ? [weeks.states.locked] : []),
    ...(hour.overlapping ? [weeks.overlapping] : []),
    ...(hour.planned ? [weeks.planned[hour.planned]] : []),
    ...(hour.past ? [weeks.past] : []),
  ];
  return (
    <button
      type="button"
      data-cell={id}
      className={`ss-hour ss-state-${state}${hour.past ? " ss-past" : ""}${hour.overlapping ? " ss-overlapping" : ""}${hour.planned ? ` ss-planned-${hour.planned}` : ""}`}
      style={{
        top,
        height: Math.max(22, height - 2),
        insetInlineStart: `${(lane / lanes) * 100}%`,
        width: `calc(${100 / lanes}% - 3px)`,
      }}
      tabIndex={isCurrent ? 0 : -1}
      title={remarks.join(", ")}
      onFocus={onFocus}
      onClick={onClick}
    >
      <span className="ss-hour-signs">
        <Sign name={state} size={14} />
        {hour.locked && state !== "locked" && <Sign name="locked" size={14} />}
        {hour.overlapping && <Sign name="overlapping" size={14} />}
        {hour.planned && <Sign name={PLANNED_SIGNS[hour.planned]} size={14} />}
      </span>
      <span className="ss-hour-time">{lanes > 1 ? embed(formatTimeOfDay(hour.starts)) : times}</span>
      <bdi className="ss-hour-type">{type}</bdi>
      <span className="ss-hidden">
        , {lanes > 1 ? `${times}, ` : ""}
        {remarks.join(", ")}
      </span>
    </button>
  );
}

const PLANNED_SIGNS = { retire: "closed", update: "updated", reopen: "reopened" } as const;

/** The cell to which a key leads: up and down within the day, left and right to the nearest hour of the next one. */
function neighbour(
  columns: readonly Column[],
  current: string | undefined,
  key: string,
  direction: "ltr" | "rtl",
): string | undefined {
  const at = columns.findIndex(({ id, hours }) => hours.some((hour) => cellId(id, hour) === current));
  const column = columns[at];
  if (!column) return undefined;
  const index = column.hours.findIndex((hour) => cellId(column.id, hour) === current);
  const hour = column.hours[index];
  if (key === "ArrowUp" || key === "ArrowDown") {
    const next = column.hours[index + (key === "ArrowUp" ? -1 : 1)];
    return next && cellId(column.id, next);
  }
  const side = key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : 0;
  if (side === 0 || !hour) return undefined;
  const step = direction === "rtl" ? -side : side;
  for (let other = at + step; columns[other]; other += step) {
    const { id, hours } = columns[other] as Column;
    const [nearest] = hours
      .slice()
      .sort((a, b) => Math.abs(a.starts - hour.starts) - Math.abs(b.starts - hour.starts));
    if (nearest) return cellId(id, nearest);
  }
  return undefined;
}

const PLANS = ["retire", "update", "reopen"] as const;
const LEGEND: readonly HourState[] = [
  "open",
  "booked",
  "locked",
  "unclear",
  "foreign",
  "blocked",
  "closed",
  "planned",
  "refused",
];

/** What every sign and every pattern means. */
export function Legend(): React.ReactElement {
  const { weeks } = usePanel().words.panel;
  return (
    <ul className="ss-legend" aria-label={weeks.legend}>
      {LEGEND.map((state) => (
        <li key={state}>
          <span className={`ss-swatch ss-state-${state}`}>
            <Sign name={state} size={14} />
          </span>
          {weeks.states[state]}
        </li>
      ))}
      <li>
        <span className="ss-swatch ss-overlapping">
          <Sign name="overlapping" size={14} />
        </span>
        {weeks.overlapping}
      </li>
      {PLANS.map((planned) => (
        <li key={planned}>
          <span className="ss-swatch">
            <Sign name={PLANNED_SIGNS[planned]} size={14} />
          </span>
          {weeks.planned[planned]}
        </li>
      ))}
      <li>
        <span className="ss-swatch ss-state-open ss-past">
          <Sign name="open" size={14} />
        </span>
        {weeks.past}
      </li>
    </ul>
  );
}
