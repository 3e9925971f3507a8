import { useEffect } from "react";
import { schoolZone } from "../configuration/school-zone.ts";
import type { Settings } from "../domain/settings.ts";
import type { Session } from "../panel/session/session.ts";
import { isBusy, type PlanState } from "../panel/session/session-state.ts";
import { nextChange } from "../panel/story/next-change.ts";
import { browserClock } from "./clock.ts";

/** Plans again as hours and days go by; a computer that has slept notices when somebody looks at it. */
export function usePassingTime(session: Session, plan: PlanState, settings: Settings): void {
  const school = plan.status === "ready" ? plan.school : undefined;
  useEffect(() => {
    if (!school) return undefined;
    const due = nextChange(school, schoolZone(settings));
    const look = (): void => {
      if (browserClock.now() >= due && !isBusy(session.state().run)) void session.refresh();
    };
    const lookWhenSeen = (): void => {
      if (document.visibilityState === "visible") look();
    };
    const timer = window.setTimeout(look, Math.max(0, due - browserClock.now()) + A_MOMENT_MS);
    document.addEventListener("visibilitychange", lookWhenSeen);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", lookWhenSeen);
    };
  }, [session, school, settings]);
}

/** So that it is surely past the hour. */
const A_MOMENT_MS = 500;
