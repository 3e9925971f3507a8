import React from "react";
import { nameOfClosure } from "../../domain/closure.ts";
import { formatDayAndMonth, type LocalDate, type Weekday, weekdayOf } from "../../domain/time/civil-time.ts";
import type { MonthDay } from "../../panel/hours/month.ts";
import { usePanel } from "../panel-context.ts";
import { dayName } from "../parts/day-names.ts";
import { Sign, type SignName } from "../parts/signs.tsx";

interface MonthGridProps {
  readonly weeks: readonly (readonly MonthDay[])[];
  readonly today: LocalDate;
  onDay(date: LocalDate): void;
}

/** A month at a glance: what each day holds, and the way to its week. */
export function MonthGrid({ weeks, today, onDay }: MonthGridProps): React.ReactElement {
  const { words } = usePanel();
  const { weeks: texts, weekdays, embed, name } = words.panel;
  const counts = (day: MonthDay): readonly (readonly [SignName, number, string])[] =>
    COUNTS.flatMap(([key, sign]) => (day[key] > 0 ? [[sign, day[key], texts.counts[key]] as const] : []));
  return (
    <div className="ss-grid-scroll">
      <ul className="ss-month-legend" aria-label={texts.legend}>
        {COUNTS.filter(([key]) => weeks.some((week) => week.some((day) => day[key] > 0))).map(
          ([key, sign]) => (
            <li key={key}>
              <Sign name={sign} size={12} /> {texts.counts[key]}
            </li>
          ),
        )}
      </ul>
      <table className="ss-month">
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {weekdays[weekday]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map((day) => (
                <td key={day.date} className={day.isInMonth ? "" : "ss-other-month"}>
                  <button
                    type="button"
                    className={`ss-month-day${day.date === today ? " ss-today" : ""}`}
                    title={texts.showWeekOf(dayName(day.date, words.panel))}
                    onClick={() => onDay(day.date)}
                  >
                    <strong>
                      <span className="ss-hidden">{weekdays[weekdayOf(day.date)]} </span>
                      {embed(formatDayAndMonth(day.date))}
                    </strong>
                    {day.closures.map((closure) => (
                      <span key={closure.id} className="ss-closure-name">
                        {texts.closedFor(name(nameOfClosure(closure)))}
                      </span>
                    ))}
                    <span className="ss-month-counts">
                      {counts(day).map(([sign, count, text]) => (
                        <span key={sign} title={`${count} ${text}`}>
                          <Sign name={sign} size={12} /> {count}
                          <span className="ss-hidden"> {text}</span>
                        </span>
                      ))}
                    </span>
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const COUNTS = [
  ["booked", "booked"],
  ["open", "open"],
  ["planned", "planned"],
  ["blocked", "blocked"],
  ["troubled", "warning"],
] as const;
