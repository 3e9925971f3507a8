import React, { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { nameOfClosure } from "../../domain/closure.ts";
import { formatTimeOfDay, type LocalDate } from "../../domain/time/civil-time.ts";
import { type Column, placed } from "../../panel/hours/columns.ts";
import type { Hour } from "../../panel/hours/hours.ts";
import { scaleOf } from "../../panel/hours/scale.ts";
import { usePanel } from "../panel-context.ts";
import { HourButton } from "./hour-button.tsx";

interface WeekGridProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly headings: readonly string[];
  readonly today: LocalDate | undefined;
  /** The day that somebody looks for: a telephone shows two of the week, and this one should be the first. */
  readonly day?: LocalDate;
  /** Said above the hours, such as that there are none. */
  readonly note: string;
  /** The id of an hour that is to be found at once. */
  readonly sought?: string | undefined;
  /** Narrower columns, and a word where a column is empty. */
  readonly isDense?: boolean;
  onTell(hour: Hour): void;
  /** What a click on a heading does, and what it is called. */
  readonly heading?: { label(name: string): string; onClick(column: Column): void };
}

/** A calendar whose hours are buttons; the arrow keys go from one to the next, across the days as well. */
export function WeekGrid(props: WeekGridProps): React.ReactElement {
  const { label, columns, headings, today, day: wanted, note, sought, isDense = false } = props;
  const { onTell, heading } = props;
  const { words, direction } = usePanel();
  const { weeks, day, name } = words.panel;
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
  const first = columns[0]?.date;
  useLayoutEffect(() => {
    if (wanted === undefined || first === undefined) return;
    grid.current
      ?.querySelector(`[data-column="${wanted}"]`)
      ?.scrollIntoView?.({ inline: "start", block: "nearest" });
  }, [wanted, first]);
  useEffect(() => {
    if (sought === undefined) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell$="/${CSS.escape(sought)}"]`);
    cell?.scrollIntoView?.({ inline: "nearest", block: "center" });
    cell?.focus();
  }, [sought]);
  const move = (event: React.KeyboardEvent): void => {
    const target = neighbour(columns, current, event.key, direction);
    if (target === undefined) return;
    event.preventDefault();
    focusNext.current = true;
    setActive(target);
  };
  const scale = useMemo(() => scaleOf(columns.flatMap(({ hours }) => hours)), [columns]);
  const { height } = scale;
  return (
    <div className="ss-grid-scroll">
      <p className="ss-quiet ss-keys" id="ss-grid-keys">
        {note !== "" && <strong>{note}</strong>} {all.length > 0 && <span>{weeks.keys}</span>}
      </p>
      <fieldset
        className={`ss-grid${isDense ? " ss-dense" : ""}`}
        ref={grid}
        aria-label={label}
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
          <section
            key={column.id}
            data-column={column.date}
            className="ss-column"
            aria-label={headings[index]}
          >
            <div className={`ss-column-head${column.date === today ? " ss-today" : ""}`}>
              <h2>
                {heading ? (
                  <button
                    type="button"
                    className="ss-heading-button"
                    title={heading.label(headings[index] ?? "")}
                    onClick={() => heading.onClick(column)}
                  >
                    <bdi>{headings[index]}</bdi>
                  </button>
                ) : (
                  <bdi>{headings[index]}</bdi>
                )}
              </h2>
              {column.closures.map((closure) => (
                <p key={closure.id} className="ss-closure-name">
                  {weeks.closedFor(name(nameOfClosure(closure)))}
                </p>
              ))}
              {isDense && column.hours.length === 0 && column.closures.length === 0 && (
                <p className="ss-quiet">{day.free}</p>
              )}
            </div>
            <div className="ss-column-body" style={{ height }}>
              {scale.hours.map(({ minute }) => (
                <span key={minute} className="ss-line" style={{ top: scale.at(minute) }} />
              ))}
              {column.closures.map(({ id, hours: { starts, ends } }) => (
                <span
                  key={id}
                  className="ss-closure"
                  style={{ top: scale.at(starts), height: scale.at(ends) - scale.at(starts) }}
                />
              ))}
              {placed(column.hours, scale).map((hour) => {
                const id = cellId(column.id, hour);
                return (
                  <HourButton
                    key={id}
                    id={id}
                    hour={hour}
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
