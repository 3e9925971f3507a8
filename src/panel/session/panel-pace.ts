import type { Settings } from "../../domain/settings.ts";

/** An extension has no 30 seconds; how long a run takes is up to the person. */
export const inPanel = (settings: Settings, allowMassRetire: boolean): Settings => ({
  ...settings,
  allowMassRetire: settings.allowMassRetire || allowMassRetire,
  timeBudgetMs: undefined,
  maxInFlight: Math.min(settings.maxInFlight, MOST_IN_FLIGHT),
  callsPerSecond: Math.min(settings.callsPerSecond, CALLS_PER_SECOND),
});

/** Calls that have waited for the SDK start together, so the others leave room for them. */
const CALLS_PER_SECOND = 10;
const MOST_IN_FLIGHT = 5;
