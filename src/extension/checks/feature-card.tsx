import { Button } from "@airtable/blocks/ui";
import React from "react";
import type { Feature } from "../../setup/blueprint/making.ts";
import { usePanel } from "../panel-context.ts";

interface FeatureCardProps {
  readonly features: readonly Feature[];
  readonly mayMend: boolean;
  onAdd(feature: Feature): void;
}

/** What a school may do without, each with a button that adds it. */
export function FeatureCard({ features, mayMend, onAdd }: FeatureCardProps): React.ReactElement | null {
  const { words } = usePanel();
  const { setup } = words;
  const { checks: texts } = words.panel;
  if (features.length === 0) return null;
  return (
    <section className="ss-card" aria-label={setup.featuresHeading}>
      <h2>{setup.featuresHeading}</h2>
      <p className="ss-quiet">{texts.features}</p>
      <ul className="ss-features">
        {features.map((feature) => (
          <li key={feature}>
            <span>{setup.features[feature]}</span>
            <Button
              className="ss-button"
              size="small"
              disabled={!mayMend}
              aria-label={`${texts.add}: ${setup.features[feature]}`}
              onClick={() => onAdd(feature)}
            >
              {texts.add}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
