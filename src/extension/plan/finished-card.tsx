import React from "react";
import type { SyncResult } from "../../execution/sync-result.ts";
import { fullNames } from "../../panel/panel-names.ts";
import { runFindings } from "../../report/sections/run-findings.ts";
import { usePanel } from "../panel-context.ts";
import { Card, type CardAction } from "./card.tsx";
import { Deeds } from "./deeds.tsx";

/** What a run has come to, and what did not go as planned. */
export function FinishedCard({
  result,
  isStopped,
  back,
}: {
  readonly result: SyncResult;
  readonly isStopped: boolean;
  readonly back: CardAction;
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
