import React from "react";
import type { RunState } from "../../panel/session/session-state.ts";
import { usePanel } from "../panel-context.ts";
import { Card } from "./card.tsx";
import { ChangedPlan } from "./changed-plan.tsx";
import { ErrorLines } from "./error-lines.tsx";
import { FinishedCard } from "./finished-card.tsx";
import { Progress } from "./progress.tsx";

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
          <ChangedPlan changes={run.changes} school={run.school} />
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
      return <FinishedCard result={run.result} isStopped={run.stopped} back={back} />;
  }
}
