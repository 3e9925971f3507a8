import { Button, ProgressBar } from "@airtable/blocks/ui";
import React from "react";
import type { SyncResult } from "../execution/sync.ts";
import { panelNames } from "../panel/panel-names.ts";
import type { PlanChanges } from "../panel/plan-changes.ts";
import type { PlanState, RunState } from "../panel/session.ts";
import type { Write } from "../planning/action.ts";
import { teacherOf } from "../report/report.ts";
import { usePanel } from "./panel-context.ts";
import { Sign, type SignName } from "./signs.tsx";

/** What becomes of an apply, from the last look to the result. */
export function RunCard({
  run,
  plan,
}: {
  readonly run: Exclude<RunState, { readonly status: "idle" }>;
  readonly plan: PlanState;
}): React.ReactElement {
  const { words, session } = usePanel();
  const { plan: texts } = words.panel;
  const back = { label: texts.backToPlan, onClick: () => session.dismiss() };
  switch (run.status) {
    case "checking":
      return (
        <Card title={texts.checking} hint={texts.checkingHint} isLive>
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
          actions={[
            { label: texts.applyNew, isPrimary: true, onClick: () => void session.apply() },
            { ...back, label: texts.lookAgain },
          ]}
        >
          <Changes changes={run.changes} plan={plan} />
        </Card>
      );
    case "refused":
      return (
        <Card
          sign="warning"
          title={texts.refusedTitle}
          hint={texts.refusedHint}
          actions={[
            back,
            {
              label: texts.applyAllTheSame,
              isDanger: true,
              onClick: () => void session.apply({ allowMassRetire: true }),
            },
          ]}
        >
          {plan.status === "ready" && (
            <p>{texts.closing(plan.school.plan.writes.filter(({ kind }) => kind === "deactivate").length)}</p>
          )}
          <details>
            <summary>{words.panel.errors.details}</summary>
            <p dir="ltr" lang="en">
              {run.error.message}
            </p>
          </details>
        </Card>
      );
    case "failed":
      return (
        <Card sign="warning" title={texts.failedTitle} hint={texts.failedHint} actions={[back]}>
          <p dir="ltr" lang="en">
            {run.error.message}
          </p>
        </Card>
      );
    case "finished":
      return <Finished result={run.result} isStopped={run.stopped} back={back} />;
  }
}

interface Action {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly isDanger?: boolean;
  onClick(): void;
}

interface CardProps {
  readonly title: string;
  readonly hint?: string;
  readonly sign?: SignName;
  readonly actions?: readonly Action[];
  /** Says its progress aloud, but not too often. */
  readonly isLive?: boolean;
  readonly children?: React.ReactNode;
}

function Card({ title, hint, sign, actions = [], isLive, children }: CardProps): React.ReactElement {
  return (
    <section className="ss-card" role={isLive ? "group" : "alert"} aria-label={title}>
      <h2>
        {sign && <Sign name={sign} size={20} />} {title}
      </h2>
      {hint !== undefined && <p className="ss-quiet">{hint}</p>}
      {children}
      {actions.length > 0 && (
        <div className="ss-actions">
          {actions.map(({ label, isPrimary, isDanger, onClick }) => (
            <Button
              key={label}
              className={`ss-button${isPrimary ? " ss-primary" : ""}${isDanger ? " ss-danger" : ""}`}
              variant={isPrimary ? "primary" : isDanger ? "danger" : "default"}
              onClick={() => onClick()}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

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
  plan,
}: {
  readonly changes: PlanChanges;
  readonly plan: PlanState;
}): React.ReactElement | null {
  const { words } = usePanel();
  const { plan: texts } = words.panel;
  if (plan.status !== "ready") return null;
  const names = panelNames(plan.school, words.panel);
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

const KIND_OF = { create: "created", update: "updated", reopen: "reopened", deactivate: "blocked" } as const;

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
  const failures = result.entries.filter(({ code }) => FAILURES.has(code));
  const isWhole = failures.length === 0 && !result.incomplete;
  return (
    <Card
      sign={isWhole ? "done" : "warning"}
      title={isStopped ? texts.stopped : isWhole ? texts.done : texts.partly}
      actions={[back]}
    >
      <p>{words.sync.summary(created, updated, deactivated)}</p>
      {remaining > 0 && <p>{texts.remaining(remaining)}</p>}
      {failures.length > 0 && (
        <>
          <p>{texts.failures(failures.length)}</p>
          <ul dir="ltr" lang="en">
            {failures.map(({ message, key }) => (
              <li key={`${key}${message}`}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

const FAILURES: ReadonlySet<string> = new Set(["write-failed", "unverified", "booked-meanwhile"]);
