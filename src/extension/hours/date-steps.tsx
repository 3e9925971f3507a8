import { Button, Input } from "@airtable/blocks/ui";
import React, { useMemo } from "react";
import { formatDate, type LocalDate, parseDate } from "../../domain/time/civil-time.ts";
import { usePanel } from "../panel-context.ts";

interface DateStepsProps {
  readonly date: LocalDate;
  readonly previous: { readonly label: string; readonly date: LocalDate };
  readonly next: { readonly label: string; readonly date: LocalDate };
  /** Undefined is today. */
  onDate(date: LocalDate | undefined): void;
}

/** One step back, today, one step on, and any date that somebody types. */
export function DateSteps({ date, previous, next, onDate }: DateStepsProps): React.ReactElement {
  const { words, direction } = usePanel();
  const { weeks: texts } = words.panel;
  const id = useMemo(() => {
    serial += 1;
    return `ss-date-${serial}`;
  }, []);
  const [earlier, later] =
    direction === "rtl"
      ? (["chevronRight", "chevronLeft"] as const)
      : (["chevronLeft", "chevronRight"] as const);
  return (
    <div className="ss-week-nav">
      <Button
        className="ss-button"
        icon={earlier}
        aria-label={previous.label}
        onClick={() => onDate(previous.date)}
      />
      <Button className="ss-button" onClick={() => onDate(undefined)}>
        {texts.today}
      </Button>
      <Button className="ss-button" icon={later} aria-label={next.label} onClick={() => onDate(next.date)} />
      <label className="ss-hidden" htmlFor={id}>
        {texts.goTo}
      </label>
      <Input
        id={id}
        className="ss-input ss-date"
        type="date"
        size="small"
        aria-describedby={`${id}-spelled`}
        value={formatDate(date)}
        onChange={({ target }) => {
          const typed = parseDate(target.value);
          if (typed !== undefined) onDate(typed);
        }}
      />
      <span className="ss-hidden" id={`${id}-spelled`}>
        {words.panel.longDate(date)}
      </span>
    </div>
  );
}

let serial = 0;
