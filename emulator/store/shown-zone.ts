import type { FieldOptions } from "../../src/base/port.ts";
import { type Zone, zoneOf } from "../../src/domain/time/zone.ts";

/** The zone in which a date-time field is shown and typed; in whose zone an automation shows "client" is not known. */
export function shownZone(options: FieldOptions | null): Zone | undefined {
  const zone = options?.timeZone;
  return zoneOf(zone === undefined || zone === "client" || zone === "utc" ? "UTC" : String(zone));
}
