import { Button } from "@airtable/blocks/ui";
import React from "react";
import { formatDayAndMonth } from "../../domain/time/civil-time.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import { usePanel } from "../panel-context.ts";
import { useObstacle } from "../use-obstacle.ts";

/** What the plan comes to, and the button that carries it out. */
export function PlanHead({
  school,
  isQuiet,
  persons,
  hidden,
  isAsking,
}: {
  readonly school: PlannedSchool;
  /** Nothing would be written, and there is something to read all the same. */
  readonly isQuiet: boolean;
  /** What waits for a person. */
  readonly persons: number;
  /** Writes that the filters hide. */
  readonly hidden: number;
  readonly isAsking: boolean;
}): React.ReactElement {
  const { words, session } = usePanel();
  const { plan: texts } = words.panel;
  const { plan, window } = school;
  const obstacle = useObstacle(school);
  const day = (date: typeof window.from): string => words.panel.embed(formatDayAndMonth(date));
  const count = plan.writes.length;
  return (
    <div className="ss-head">
      <div>
        <h2 className="ss-title" tabIndex={-1}>
          {!isQuiet ? words.panel.tabs.plan : persons > 0 ? texts.onlyPerson(persons) : texts.upToDate}
        </h2>
        {isQuiet && persons > 0 && <p>{texts.onlyPersonHint}</p>}
        <p className="ss-quiet">{texts.window(day(window.from), day(window.through))}</p>
      </div>
      <div className="ss-head-action">
        {!isAsking && count > 0 && (
          <Button
            className="ss-button ss-primary"
            variant="primary"
            size="large"
            disabled={obstacle !== undefined}
            onClick={() => void session.apply()}
          >
            {texts.apply(count)}
          </Button>
        )}
        {!isAsking && hidden > 0 && <p className="ss-obstacle">{texts.applyHidden(hidden, count)}</p>}
        {!isAsking && obstacle !== undefined && count > 0 && <p className="ss-obstacle">{obstacle}</p>}
      </div>
    </div>
  );
}
