import React, { useEffect, useMemo, useRef } from "react";
import type { PlannedSchool } from "../../execution/load.ts";
import {
  countWrites,
  FIRST_FILTER,
  matches,
  type PlanFilter,
  planItems,
} from "../../panel/plan/plan-list.ts";
import type { PlanRow } from "../../panel/plan/plan-row.ts";
import { planRows } from "../../panel/plan/plan-rows.ts";
import { isBusy, type LastRun, type PlanState, type RunState } from "../../panel/session/session-state.ts";
import { usePanel } from "../panel-context.ts";
import { EmptyState, LoadingState, PlanError } from "../parts/states.tsx";
import { WindowedList } from "../parts/windowed-list.tsx";
import { LastRunCard } from "./last-run-card.tsx";
import { PlanFilters } from "./plan-filters.tsx";
import { PlanHead } from "./plan-head.tsx";
import { planItemViews } from "./plan-items.tsx";
import { RunCard } from "./run-card.tsx";

/** What somebody looks at in the plan; it stays while they look at other tabs. */
export interface PlanLook {
  readonly filter: PlanFilter;
  /** The id of a row to come back to. */
  readonly sought: string | undefined;
}

export const FIRST_LOOK: PlanLook = { filter: FIRST_FILTER, sought: undefined };

interface LookProps {
  readonly look: PlanLook;
  onLook(look: PlanLook): void;
  /** Shows the week of a row. */
  onWeek(row: PlanRow): void;
}

interface PlanTabProps extends LookProps {
  readonly plan: PlanState;
  readonly run: RunState;
  readonly lastRun: LastRun | undefined;
  onChecks(): void;
}

export function PlanTab({ plan, run, lastRun, onChecks, ...look }: PlanTabProps): React.ReactElement {
  const { words } = usePanel();
  const isRunning = isBusy(run);
  const part = useFocus(run);
  return (
    <div className="ss-plan" ref={part}>
      {run.status !== "idle" && <RunCard run={run} />}
      {plan.status === "loading" && !isRunning && <LoadingState text={words.panel.loading} />}
      {plan.status === "failed" && <PlanError error={plan.error} onChecks={onChecks} />}
      {run.status === "idle" && lastRun && <LastRunCard lastRun={lastRun} />}
      {plan.status === "ready" && !isRunning && <ReadyPlan plan={plan} run={run} {...look} />}
      {plan.status === "ready" && isRunning && <RunningPlan school={plan.school} onWeek={look.onWeek} />}
    </div>
  );
}

/**
 * A button that has been pressed goes, and the focus with it: it then goes to the card that came instead, and from
 * there back to the plan. Never to a button, which somebody who holds Enter would press as well.
 */
function useFocus({ status }: RunState): React.RefObject<HTMLDivElement> {
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(status);
  useEffect(() => {
    if (before.current === status) return;
    before.current = status;
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (!isLost && !activeElement?.closest(".ss-card")) return;
    part.current?.querySelector<HTMLElement>(status === "idle" ? ".ss-title" : ".ss-card")?.focus();
  }, [status]);
  return part;
}

interface ReadyPlanProps extends LookProps {
  readonly plan: Extract<PlanState, { readonly status: "ready" }>;
  readonly run: RunState;
}

function ReadyPlan({
  plan: { school, news },
  run,
  look: { filter, sought },
  onLook,
  onWeek,
}: ReadyPlanProps): React.ReactElement {
  const { words } = usePanel();
  const { plan: texts } = words.panel;
  const setFilter = (chosen: PlanFilter): void => onLook({ filter: chosen, sought: undefined });
  const rows = useMemo(() => planRows(school, words), [school, words]);
  const shown = useMemo(() => rows.filter((row) => matches(row, filter)), [rows, filter]);
  const items = useMemo(() => planItems(shown), [shown]);
  const isIdle = school.plan.writes.length === 0;
  const isFirst = filter === FIRST_FILTER;
  const persons = rows.filter(({ person }) => person).length;
  return (
    <>
      <PlanHead
        school={school}
        isQuiet={rows.length > 0 && isIdle}
        persons={persons}
        hidden={countWrites(rows) - countWrites(shown)}
        isAsking={run.status === "changed" || run.status === "refused"}
      />
      {news && run.status === "idle" && (
        <p className="ss-news" role="status">
          {texts.news(news.added.length, news.gone.length)}
        </p>
      )}
      {rows.length > 0 && (
        <PlanFilters rows={rows} shown={shown.length} school={school} filter={filter} onChange={setFilter} />
      )}
      {shown.length > 0 ? (
        <WindowedList
          items={items}
          label={texts.shown(shown.length, rows.length)}
          sought={sought}
          {...planItemViews(school, onWeek)}
        />
      ) : isIdle && isFirst ? (
        school.plan.templates.length === 0 ? (
          <EmptyState sign="created" title={texts.noTemplates} hint={texts.noTemplatesHint} />
        ) : (
          <EmptyState title={texts.upToDate} hint={texts.upToDateHint} />
        )
      ) : (
        <EmptyState
          sign="skipped"
          title={texts.nothingShown}
          hint=""
          action={{ label: texts.filters.clear, onClick: () => setFilter(FIRST_FILTER) }}
        />
      )}
    </>
  );
}

/** What is being written stays in sight. */
function RunningPlan({
  school,
  onWeek,
}: { readonly school: PlannedSchool } & Pick<LookProps, "onWeek">): React.ReactElement {
  const { words } = usePanel();
  const items = useMemo(
    () => planItems(planRows(school, words).filter(({ kind }) => kind !== "skipped" && kind !== "refused")),
    [school, words],
  );
  return <WindowedList items={items} label={words.panel.tabs.plan} {...planItemViews(school, onWeek)} />;
}
