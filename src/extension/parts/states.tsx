import { Button, Loader } from "@airtable/blocks/ui";
import React, { useEffect, useState } from "react";
import { PreflightError } from "../../base/preflight/preflight.ts";
import { problemLines } from "../../report/failure.ts";
import { usePanel } from "../panel-context.ts";
import { Sign } from "./signs.tsx";

interface StateProps {
  readonly title: string;
  readonly hint: string;
  readonly action?: { readonly label: string; onClick(): void };
}

/** Something that was asked for could not be done. */
export function Notice(): React.ReactElement | null {
  const { notice } = usePanel();
  return notice === undefined ? null : (
    <p className="ss-notice" role="alert">
      {notice}
    </p>
  );
}

/** Nothing is there: because all is done, or because nobody has begun. */
export const EmptyState = ({
  title,
  hint,
  action,
  sign = "done",
}: StateProps & { readonly sign?: "done" | "created" | "skipped" }): React.ReactElement => (
  <div className={`ss-state ss-state-${sign}`} role="status">
    <Sign name={sign} size={36} />
    <h2>{title}</h2>
    <p>{hint}</p>
    {action && (
      <Button className="ss-button" onClick={() => action.onClick()}>
        {action.label}
      </Button>
    )}
  </div>
);

/** Whoever waits for long is told so, and may ask again; `onRetried` reads what the session does not. */
export function LoadingState({
  text,
  onRetried,
}: {
  readonly text: string;
  onRetried?(): void;
}): React.ReactElement {
  const { words, session } = usePanel();
  const [tries, setTries] = useState(0);
  const [slowTry, setSlowTry] = useState<number | undefined>(undefined);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlowTry(tries), SLOW_MS);
    return () => window.clearTimeout(timer);
  }, [tries]);
  return (
    <div className="ss-state ss-loading" role="status">
      <Loader scale={0.4} fillColor="currentColor" />
      <p>{text}</p>
      {slowTry === tries && (
        <>
          <p>{words.panel.noAnswer}</p>
          <Button
            className="ss-button"
            onClick={() => {
              setTries(tries + 1);
              void session.retry().then(onRetried);
            }}
          >
            {words.panel.retry}
          </Button>
        </>
      )}
    </div>
  );
}

/** Airtable answers much sooner. */
const SLOW_MS = 12_000;

/** What is wrong, and the way to mend it. A problem that is Airtable's own comes in its words, so each has its direction. */
export const ErrorState = ({
  title,
  hint,
  action,
  problems,
}: StateProps & { readonly problems: readonly string[] }): React.ReactElement => (
  <div className="ss-state ss-state-error" role="alert">
    <Sign name="warning" size={36} />
    <h2>{title}</h2>
    <p>{hint}</p>
    {action && (
      <Button className="ss-button" variant="primary" onClick={() => action.onClick()}>
        {action.label}
      </Button>
    )}
    <ul>
      {problems.map((problem) => (
        <li key={problem} dir="auto">
          {problem}
        </li>
      ))}
    </ul>
  </div>
);

/** Why there is no plan. */
export function PlanError({
  error,
  onChecks,
}: {
  readonly error: Error;
  onChecks(): void;
}): React.ReactElement {
  const { words, session } = usePanel();
  const { errors, retry, tabs } = words.panel;
  const problems = problemLines(error, words.panel) ?? [error.message];
  if (error instanceof PreflightError) {
    return (
      <ErrorState
        title={errors.base}
        hint={errors.baseMend}
        problems={problems}
        action={{ label: tabs.checks, onClick: onChecks }}
      />
    );
  }
  return (
    <ErrorState
      title={errors.other}
      hint={errors.otherMend}
      problems={problems}
      action={{ label: retry, onClick: () => void session.refresh() }}
    />
  );
}
