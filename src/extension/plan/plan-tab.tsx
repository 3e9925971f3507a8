import { Button, TextButton } from "@airtable/blocks/ui";
import React, { useEffect, useMemo, useRef } from "react";
import type { TeacherId } from "../../domain/ids.ts";
import { formatDayAndMonth } from "../../domain/time.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import {
  countKinds,
  countWrites,
  FIRST_FILTER,
  matches,
  PLAN_KINDS,
  type PlanFilter,
  type PlanItem,
  planItems,
} from "../../panel/plan/plan-list.ts";
import { type PlanRow, planRows, reasonLabel } from "../../panel/plan/plan-rows.ts";
import { isBusy, type LastRun, type PlanState, type RunState } from "../../panel/session/session.ts";
import type { PlanKind } from "../../report/words/panel-words.ts";
import { usePanel } from "../panel-context.ts";
import { LabelledSelect } from "../parts/labelled-select.tsx";
import { KIND_SIGNS, Sign } from "../parts/signs.tsx";
import { EmptyState, LoadingState, PlanError } from "../parts/states.tsx";
import { WindowedList } from "../parts/windowed-list.tsx";
import { useObstacle } from "../use-obstacle.ts";
import { PlanRowView } from "./plan-row.tsx";
import { LastRunCard, RunCard } from "./run-card.tsx";

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
        <Filters rows={rows} shown={shown.length} school={school} filter={filter} onChange={setFilter} />
      )}
      {shown.length > 0 ? (
        <WindowedList
          items={items}
          label={texts.shown(shown.length, rows.length)}
          sought={sought}
          {...ITEMS(school, onWeek)}
        />
      ) : isIdle && isFirst ? (
        school.plan.templates.length === 0 ? (
          <EmptyState title={texts.noTemplates} hint={texts.noTemplatesHint} />
        ) : (
          <EmptyState title={texts.upToDate} hint={texts.upToDateHint} />
        )
      ) : (
        <EmptyState
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
  return <WindowedList items={items} label={words.panel.tabs.plan} {...ITEMS(school, onWeek)} />;
}

/** What the plan comes to, and the button that carries it out. */
function PlanHead({
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

interface FiltersProps {
  readonly rows: readonly PlanRow[];
  readonly shown: number;
  readonly school: PlannedSchool;
  readonly filter: PlanFilter;
  onChange(filter: PlanFilter): void;
}

function Filters({ rows, shown, school, filter, onChange }: FiltersProps): React.ReactElement {
  const { words } = usePanel();
  const { plan: texts } = words.panel;
  const counts = useMemo(() => countKinds(rows), [rows]);
  const teachers = useMemo(() => {
    const ids = new Set(rows.flatMap(({ teacher }) => teacher ?? []));
    const name = (id: TeacherId): string => school.teacherNames.get(id) ?? id;
    return [...ids]
      .map((id) => ({ value: id, label: name(id) }))
      .sort((a, b) => words.panel.byName(a.label, b.label));
  }, [rows, school, words]);
  const reasons = useMemo(() => {
    const found = new Set(rows.map(({ reason }) => reason));
    return [...found].map((reason) => ({ value: reason, label: reasonLabel(reason, words) }));
  }, [rows, words]);
  const toggle = (kind: PlanKind): void => {
    const kinds = new Set(filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    onChange({ ...filter, kinds });
  };
  const all = { value: "" as const, label: texts.filters.all };
  return (
    <div className="ss-filters">
      <fieldset className="ss-chips" aria-label={texts.filters.kinds}>
        {PLAN_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={`ss-chip ss-kind-${kind}`}
            aria-pressed={filter.kinds.has(kind)}
            onClick={() => toggle(kind)}
          >
            <Sign name={KIND_SIGNS[kind]} />
            <strong>{counts.get(kind)}</strong> {texts.kinds[kind]}
          </button>
        ))}
      </fieldset>
      <div className="ss-selects">
        <LabelledSelect
          label={texts.filters.teacher}
          options={[all, ...teachers]}
          value={filter.teacher ?? ""}
          onChange={(value) => onChange({ ...filter, teacher: value || undefined })}
        />
        <LabelledSelect
          label={texts.filters.reason}
          options={[all, ...reasons]}
          value={filter.reason ?? ""}
          onChange={(value) => onChange({ ...filter, reason: value || undefined })}
        />
        <span className="ss-quiet ss-shown" role="status">
          {texts.shown(shown, rows.length)}
        </span>
        {filter !== FIRST_FILTER && (
          <TextButton className="ss-link" onClick={() => onChange(FIRST_FILTER)}>
            {texts.filters.clear}
          </TextButton>
        )}
      </div>
    </div>
  );
}

/** How the list draws its items. */
const ITEMS = (school: PlannedSchool, onWeek: (row: PlanRow) => void) => ({
  keyOf: (item: PlanItem): string =>
    item.kind === "row"
      ? item.row.id
      : item.kind === "day"
        ? `day:${item.teacher}:${item.date}`
        : item.kind === "teacher"
          ? `teacher:${item.teacher}`
          : "person",
  estimate: ({ kind }: PlanItem): number => ({ person: 64, teacher: 48, day: 30, row: 58 })[kind],
  render: (item: PlanItem): React.ReactElement => <PlanRowView item={item} school={school} onWeek={onWeek} />,
});
