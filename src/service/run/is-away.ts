import { WebApiError } from "../../adapters/web-api/web-api-error.ts";
import { PortError } from "../../base/port-error.ts";

/** Airtable did not do it, and may do it later. */
export function isAway(error: Error): boolean {
  const stop = error instanceof WebApiError ? error.stop : undefined;
  if (stop !== undefined) return stop === "away" || stop === "quota";
  return error instanceof PortError && (error.kind === "lost" || error.kind === "rate");
}
