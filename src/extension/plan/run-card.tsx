import { Button, ProgressBar } from "@airtable/blocks/ui";
import React, { useMemo, useState } from "react";
import { schoolZone } from "../../configuration/school-zone.ts";
import { formatTimeOfDay } from "../../domain/time.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import type { SyncResult } from "../../execution/sync.ts";
import { fullNames, isolated, panelNames } from "../../panel/panel-names.ts";
import { type PlanItem, planItems } from "../../panel/plan/plan-list.ts";
import { writeRows } from "../../panel/plan/plan-rows.ts";
import type { PlanChanges } from "../../panel/session/plan-changes.ts";
import type { LastRun, RunState } from "../../panel/session/session.ts";
import type { Write } from "../../planning/action.ts";
import { problemLines } from "../../report/failure.ts";
import { runFindings } from "../../report/sections/run-findings.ts";
import { teacherOf } from "../../report/write-words.ts";
import { usePanel } from "../panel-context.ts";
import { dayName } from "../parts/day-names.ts";
import { Sign, type SignName } from "../parts/signs.tsx";
import { useObstacle } from "../use-obstacle.ts";

/** What becomes of an apply, from the last look to the result. */
export function RunCard({
  run,
}: {
  readonly run: Exclude<RunState, { readonly status: "idle" }>;
}): React.ReactElement {
  const { words, session } = usePanel();
  const { plan: texts } = words.panel;
  const back = { label: texts.backToPlan, onClick: () => session.dismiss() };
  switch (run.status) {
    case "checking":
      return (
        <Card
          title={texts.checking}
          hint={texts.checkingHint}
          actions={[{ label: texts.stop, onClick: () => session.stop() }]}
          isLive
        >
          <Progress label={texts.checking} />
        </Card>
      );
    case "writing":
      return (
        <Card
          title={run.stopping ? texts.stopping : texts.writing(run.done, run.total)}
          hint={texts.writingHint}
          actions={run.stopping ? [] : [{ label: texts.stop, isDanger: true, onClick: () => session.stop() }]}
          isLive
        >
          <Progress label={texts.writing(run.done, run.total)} done={run.done / Math.max(1, run.total)} />
        </Card>
      );
    case "changed":
      return (
        <Card
          sign="warning"
          title={texts.changedTitle}
          hint={texts.changedHint}
          apply={{
            label: texts.applyNew,
            isPrimary: true,
            school: run.school,
            onClick: () => void session.apply(),
          }}
          actions={[{ ...back, label: texts.lookAgain }]}
        >
          <Changes changes={run.changes} school={run.school} />
        </Card>
      );
    case "refused":
      return (
        <Card
          sign="warning"
          title={texts.refusedTitle}
          hint={texts.refusedHint}
          actions={[back]}
          apply={{
            label: texts.applyAllTheSame,
            isDanger: true,
            school: run.school,
            onClick: () => void session.apply({ allowMassRetire: true }),
          }}
        >
          <p>{texts.closing(run.school.plan.writes.filter(({ kind }) => kind === "retire").length)}</p>
          <details>
            <summary>{words.panel.errors.details}</summary>
            <ErrorLines error={run.error} />
          </details>
        </Card>
      );
    case "failed":
      return (
        <Card sign="warning" title={texts.failedTitle} hint={texts.failedHint} actions={[back]}>
          <ErrorLines error={run.error} />
        </Card>
      );
    case "unanswered":
      return (
        <Card
          sign="warning"
          title={texts.unanswered}
          hint={texts.unansweredHint(run.done, run.total)}
          actions={[back]}
        />
      );
    case "finished":
      return <Finished result={run.result} isStopped={run.stopped} back={back} />;
  }
}

/** In the language of the panel where the engine knows the error, else in Airtable's own words. */
function ErrorLines({ error }: { readonly error: Error }): React.ReactElement {
  const { words } = usePanel();
  const lines = problemLines(error, words.panel);
  if (!lines) {
    return (
      <p dir="ltr" lang="en">
        {error.message}
      </p>
    );
  }
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

interface Action {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly isPrimary?: boolean;
  readonly isDanger?: boolean;
  onClick(): void;
}

interface CardProps {
  readonly title: string;
  readonly hint?: string;
  readonly sign?: SignName;
  readonly actions?: readonly Action[];
  /** What the card asks about: offered where the plan may be applied. */
  readonly apply?: Action & { readonly school: PlannedSchool };
  /** Says its progress aloud, but not too often. */
  readonly isLive?: boolean;
  readonly children?: React.ReactNode;
}

function Card({ title, hint, sign, actions = [], apply, isLive, children }: CardProps): React.ReactElement {
  return (
    <section className="ss-card" role={isLive ? "group" : "alert"} aria-label={title} tabIndex={-1}>
      <h2>
        {sign && <Sign name={sign} size={20} />} {title}
      </h2>
      {hint !== undefined && <p className="ss-quiet">{hint}</p>}
      {children}
      {apply ? <Asked apply={apply} others={actions} /> : <Actions actions={actions} />}
    </section>
  );
}

function Asked({
  apply: { school, ...apply },
  others,
}: {
  readonly apply: Action & { readonly school: PlannedSchool };
  readonly others: readonly Action[];
}): React.ReactElement {
  const obstacle = useObstacle(school);
  const asked = { ...apply, isDisabled: obstacle !== undefined };
  return (
    <>
      <Actions actions={apply.isDanger ? [...others, asked] : [asked, ...others]} />
      {obstacle !== undefined && <p className="ss-obstacle">{obstacle}</p>}
    </>
  );
}

const Actions = ({ actions }: { readonly actions: readonly Action[] }): React.ReactElement | null =>
  actions.length === 0 ? null : (
    <div className="ss-actions">
      {actions.map(({ label, isPrimary, isDanger, isDisabled, onClick }) => (
        <Button
          key={label}
          className={`ss-button${isPrimary ? " ss-primary" : ""}${isDanger ? " ss-danger" : ""}`}
          variant={isPrimary ? "primary" : isDanger ? "danger" : "default"}
          disabled={isDisabled === true}
          onClick={() => onClick()}
        >
          {label}
        </Button>
      ))}
    </div>
  );

/** The SDK's bar has no name of its own, so its surroundings have one. */
const Progress = ({
  label,
  done,
}: {
  readonly label: string;
  readonly done?: number;
}): React.ReactElement => (
  <div
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    {...(done !== undefined && { "aria-valuenow": Math.round(done * 100) })}
    className="ss-progress"
  >
    <div aria-hidden="true" className={done === undefined ? "ss-waiting" : ""}>
      <ProgressBar progress={done ?? 0.3} barColor="var(--ss-accent)" backgroundColor="var(--ss-line)" />
    </div>
  </div>
);

const MOST_CHANGES = 8;

function Changes({
  changes: { added, gone },
  school,
}: {
  readonly changes: PlanChanges;
  readonly school: PlannedSchool;
}): React.ReactElement {
  const { words } = usePanel();
  const { plan: texts } = words.panel;
  const names = panelNames(school, words.panel);
  const text = (write: Write): string => {
    const teacher = teacherOf(write);
    const kind = texts.kinds[KIND_OF[write.kind]];
    return `${kind}: ${teacher === undefined ? words.panel.noTeacher : names.teacher(teacher)}, ${names.key(write)}`;
  };
  const part = (title: string, writes: readonly Write[], className: string): React.ReactNode =>
    writes.length > 0 && (
      <div className={className}>
        <h3>{title}</h3>
        <ul>
          {writes.slice(0, MOST_CHANGES).map((write) => (
            <li key={text(write)}>{text(write)}</li>
          ))}
          {writes.length > MOST_CHANGES && <li>{words.panel.more(writes.length - MOST_CHANGES)}</li>}
        </ul>
      </div>
    );
  return (
    <div className="ss-changes">
      {part(texts.added, added, "ss-added")}
      {part(texts.gone, gone, "ss-gone")}
    </div>
  );
}

const KIND_OF = { create: "created", update: "updated", reopen: "reopened", retire: "blocked" } as const;

/** What the last apply has done, folded until somebody asks. */
export function LastRunCard({ lastRun: { at, result } }: { readonly lastRun: LastRun }): React.ReactElement {
  const { words, settings } = usePanel();
  const { created, updated, deactivated } = result;
  const time = words.panel.embed(formatTimeOfDay(schoolZone(settings).localOf(at).minute));
  return (
    <div className="ss-last-run">
      <Deeds
        result={result}
        title={words.panel.plan.lastRun(time, words.sync.summary(created, updated, deactivated))}
      />
    </div>
  );
}

/** Every write that was done, by teacher and day; there may be hundreds, so they are drawn once somebody asks. */
function Deeds({
  result,
  title,
}: {
  readonly result: SyncResult;
  readonly title: string;
}): React.ReactElement {
  const { words } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const items = useMemo(() => {
    if (!isOpen) return [];
    const done = result.plan.writes.filter(
      (write) =>
        result.applied.outcomes.get(write)?.status === "done" && !result.verified.takenBack.has(write),
    );
    return planItems(writeRows(done, namedPlan(result), words));
  }, [isOpen, result, words]);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      <div className="ss-deeds">
        {items.map((item) => (
          <Deed key={JSON.stringify(item)} item={item} teacherNames={result.school.teacherNames} />
        ))}
      </div>
    </details>
  );
}

const namedPlan = ({ plan, school: { teacherNames } }: SyncResult) => ({ plan, teacherNames });

function Deed({
  item,
  teacherNames,
}: {
  readonly item: PlanItem;
  readonly teacherNames: SyncResult["school"]["teacherNames"];
}): React.ReactElement | null {
  const { words } = usePanel();
  const { noTeacher, empty, plan } = words.panel;
  switch (item.kind) {
    case "person":
      return null;
    case "teacher":
      return (
        <strong>
          {item.teacher === undefined ? noTeacher : isolated(teacherNames.get(item.teacher) ?? item.teacher)}
        </strong>
      );
    case "day":
      return <p className="ss-quiet">{item.date === undefined ? empty : dayName(item.date, words.panel)}</p>;
    case "row":
      return <p>{`${plan.kinds[item.row.kind]}: ${item.row.title}. ${item.row.text}`}</p>;
  }
}

function Finished({
  result,
  isStopped,
  back,
}: {
  readonly result: SyncResult;
  readonly isStopped: boolean;
  readonly back: Action;
}): React.ReactElement {
  const { words } = usePanel();
  const { plan: texts } = words.panel;
  const { created, updated, deactivated, remaining } = result;
  const failures = runFindings(result, words.sync, fullNames({ ...result, ...result.school }, words.panel));
  const isWhole = failures.length === 0 && !result.incomplete;
  return (
    <Card
      sign={isWhole ? "done" : "warning"}
      title={isStopped ? texts.stopped : isWhole ? texts.done : texts.partly}
      actions={[back]}
    >
      <Deeds result={result} title={words.sync.summary(created, updated, deactivated)} />
      {remaining > 0 && <p>{texts.remaining(remaining)}</p>}
      {failures.length > 0 && (
        <>
          <p>{texts.failures(failures.length)}</p>
          <ul>
            {failures.map(({ text, advice }) => (
              <li key={text} dir="auto">
                {`${text} ${advice}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
