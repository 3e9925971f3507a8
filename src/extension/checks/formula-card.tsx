import React from "react";
import type { Finding } from "../../setup/survey/finding.ts";
import { usePanel } from "../panel-context.ts";
import { CopyButton } from "../parts/copy-button.tsx";

/** A script can make no formulas: their texts are here to be pasted. */
export function FormulaCard({ survey }: { readonly survey: readonly Finding[] }): React.ReactElement | null {
  const { words } = usePanel();
  const { checks: texts } = words.panel;
  const formulas = survey.flatMap(({ table, name: field, state }) =>
    state.kind === "missing" && state.formula !== undefined ? [{ table, field, text: state.formula }] : [],
  );
  if (formulas.length === 0) return null;
  return (
    <section className="ss-card" aria-label={texts.formulas}>
      <h2>{texts.formulas}</h2>
      <p className="ss-quiet">{texts.formulasHint}</p>
      {formulas.map(({ table, field, text }) => (
        <div key={`${table}.${field}`}>
          <h3>
            <bdi>{`${table} · ${field}`}</bdi>
          </h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre dir="ltr" tabIndex={0}>
            {text}
          </pre>
          <CopyButton text={text} what={field} />
        </div>
      ))}
    </section>
  );
}
