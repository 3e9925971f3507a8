import { Button } from "@airtable/blocks/ui";
import React from "react";
import type { PlannedSchool } from "../../execution/load.ts";
import { Sign, type SignName } from "../parts/signs.tsx";
import { useObstacle } from "../use-obstacle.ts";

/** A button of a card. */
export interface CardAction {
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
  readonly actions?: readonly CardAction[];
  /** What the card asks about: offered where the plan may be applied. */
  readonly apply?: CardAction & { readonly school: PlannedSchool };
  /** Says its progress aloud, but not too often. */
  readonly isLive?: boolean;
  readonly children?: React.ReactNode;
}

export function Card({
  title,
  hint,
  sign,
  actions = [],
  apply,
  isLive,
  children,
}: CardProps): React.ReactElement {
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
  readonly apply: CardAction & { readonly school: PlannedSchool };
  readonly others: readonly CardAction[];
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

const Actions = ({ actions }: { readonly actions: readonly CardAction[] }): React.ReactElement | null =>
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
