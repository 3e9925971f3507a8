import type { Settings } from "../domain/settings.ts";
import { type Zone, zoneOf } from "../domain/zone.ts";
import { ConfigurationError } from "./errors.ts";

/** The zone in which the school lives. */
export function schoolZone({ timeZone }: Pick<Settings, "timeZone">): Zone {
  const zone = zoneOf(timeZone);
  if (!zone) throw new ConfigurationError([`Setting timeZone: "${timeZone}" is not a time zone`]);
  return zone;
}
