import { Button } from "@airtable/blocks/ui";
import React from "react";
import type { ClosureRow } from "../../base/codecs/closures/closure-rows.ts";
import { type ClosedTime, nameOfClosure, WHOLE_DAY } from "../../domain/closure.ts";
import type { TeacherId } from "../../domain/ids.ts";
import { formatTimeOfDay, type LocalDate, weekdayOf } from "../../domain/time/civil-time.ts";
import { sortedClosures } from "../../panel/sorted-closures.ts";
import { dateText } from "../../report/date-text.ts";
import { usePanel } from "../panel-context.ts";

interface ClosureListProps {
  readonly rows: readonly ClosureRow[];
  readonly today: LocalDate;
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
  readonly mayWrite: boolean;
  onEnd(closure: ClosedTime): void;
}

/** Closures that run or are to come; those that are over are folded. */
export function ClosureList({ rows, today, ...props }: ClosureListProps): React.ReactElement {
  const { words } = usePanel();
  const { holidays: texts } = words.panel;
  const { ahead, behind } = sortedClosures(rows, today);
  return (
    <section className="ss-card" aria-label={texts.ahead}>
      <h2>
        {texts.ahead} <span className="ss-count">{ahead.length}</span>
      </h2>
      {ahead.length === 0 ? (
        <p className="ss-quiet">{texts.none}</p>
      ) : (
        <ClosureTable rows={ahead} today={today} mayEnd {...props} />
      )}
      {behind.length > 0 && (
        <details>
          <summary>{texts.behind(behind.length)}</summary>
          <ClosureTable rows={behind} today={today} mayEnd={false} {...props} />
        </details>
      )}
    </section>
  );
}

function ClosureTable({
  rows,
  today,
  teacherNames,
  mayWrite,
  mayEnd,
  onEnd,
}: ClosureListProps & { readonly mayEnd: boolean }): React.ReactElement {
  const { words } = usePanel();
  const { holidays: texts, embed, name, shortWeekdays } = words.panel;
  const dayText = (day: LocalDate): string =>
    `${shortWeekdays[weekdayOf(day)]}\u00a0${dateText(day, words.panel)}`;
  const daysOf = ({ from, through }: ClosedTime): string =>
    from === through ? dayText(from) : `${dayText(from)} – ${dayText(through)}`;
  const hoursOf = ({ hours: { starts, ends } }: ClosedTime): string =>
    starts === WHOLE_DAY.starts && ends === WHOLE_DAY.ends
      ? texts.wholeDay
      : embed(`${formatTimeOfDay(starts)}–${formatTimeOfDay(ends)}`);
  return (
    <table className="ss-table ss-closures">
      <thead>
        <tr>
          {(["name", "days", "hours", "whom"] as const).map((column) => (
            <th key={column} scope="col">
              {texts.columns[column]}
            </th>
          ))}
          {mayEnd && (
            <th scope="col">
              <span className="ss-hidden">{texts.takeOut}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ closure, isDisabled }) => {
          const end = closure.state === "closed" && closure.from <= today ? texts.endToday : texts.takeOut;
          return (
            <tr key={closure.id}>
              <th scope="row">
                <bdi>{nameOfClosure(closure)}</bdi>
                {isDisabled && <span className="ss-quiet">{texts.notUsed}</span>}
              </th>
              <td>{closure.state === "closed" ? daysOf(closure) : texts.unreadable}</td>
              <td>{closure.state === "closed" ? hoursOf(closure) : ""}</td>
              <td>
                {closure.teachers.length === 0
                  ? texts.wholeSchool
                  : closure.teachers.map((id) => name(teacherNames.get(id) ?? id)).join(", ")}
              </td>
              {mayEnd && (
                <td>
                  {closure.state === "closed" && (
                    <Button
                      className="ss-button"
                      size="small"
                      disabled={!mayWrite}
                      aria-label={`${end}: ${nameOfClosure(closure)}`}
                      onClick={() => onEnd(closure)}
                    >
                      {end}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
