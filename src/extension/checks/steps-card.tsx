import React from "react";
import { usePanel } from "../panel-context.ts";

/** What only a person can do in the base. */
export function StepsCard({ steps }: { readonly steps: readonly string[] }): React.ReactElement | null {
  const { words } = usePanel();
  const { setup } = words;
  if (steps.length === 0) return null;
  return (
    <section className="ss-card" aria-label={setup.byHandHeading}>
      <h2>{setup.byHandHeading}</h2>
      <ul>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className="ss-quiet">{words.panel.checks.namesHere}</p>
    </section>
  );
}
