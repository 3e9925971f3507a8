import type { Settings } from "../domain/settings.ts";
import { type Zone, zoneOf } from "../domain/time/zone.ts";
import { ConfigurationError } from "./errors.ts";
import { misread } from "./inputs.ts";
import { SETTING_READERS } from "./setting-readers.ts";

/** The zone in which the school lives. */
export function schoolZone({ timeZone }: Pick<Settings, "timeZone">): Zone {
  const zone = zoneOf(timeZone);
  if (!zone) throw new ConfigurationError(misread("setting", "timeZone", timeZone, SETTING_READERS.timeZone));
  return zone;
}
