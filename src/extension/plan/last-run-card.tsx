import React from "react";
import { schoolZone } from "../../configuration/school-zone.ts";
import { formatTimeOfDay } from "../../domain/time/civil-time.ts";
import type { LastRun } from "../../panel/session/session-state.ts";
import { usePanel } from "../panel-context.ts";
import { Deeds } from "./deeds.tsx";

/** What the last apply has done, folded until somebody asks. */
export function LastRunCard({ lastRun: { at, result } }: { readonly lastRun: LastRun }): React.ReactElement {
  const { words, settings } = usePanel();
  const { created, updated, deactivated } = result;
  const time = words.panel.embed(formatTimeOfDay(schoolZone(settings).localOf(at).minute));
  return (
    <div className="ss-last-run">
      <Deeds
        result={result}
        title={words.panel.plan.lastRun(time, words.sync.summary(created, updated, deactivated))}
      />
    </div>
  );
}
