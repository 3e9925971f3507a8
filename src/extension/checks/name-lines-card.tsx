import React from "react";
import { usePanel } from "../panel-context.ts";
import { CopyButton } from "../parts/copy-button.tsx";

/** Names that were chosen here, as lines for the settings of the pasted scripts. */
export function NameLinesCard({ lines }: { readonly lines: readonly string[] }): React.ReactElement | null {
  const { words } = usePanel();
  if (lines.length === 0) return null;
  return (
    <section className="ss-card" aria-label={words.panel.checks.nameLines}>
      <h2>{words.panel.checks.nameLines}</h2>
      <p className="ss-quiet">{words.panel.settings.scriptsHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre dir="ltr" tabIndex={0}>
        {lines.join("\n")}
      </pre>
      <CopyButton text={lines.join("\n")} what={words.panel.checks.nameLines} />
    </section>
  );
}
