import { ProgressBar } from "@airtable/blocks/ui";
import React from "react";

/** The SDK's bar has no name of its own, so its surroundings have one. */
export const Progress = ({
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
