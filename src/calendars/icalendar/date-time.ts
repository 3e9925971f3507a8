import {
  addDays,
  formatDate,
  formatTimeOfDay,
  type LocalDate,
  type Minute,
  parseDate,
} from "../../domain/time/civil-time.ts";
import { type Instant, instantAt, later } from "../../domain/time/instant.ts";
import { type Zone, zoneOf } from "../../domain/time/zone.ts";
import { type ContentLine, parameterOf } from "./content-line.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** `20260104T120000Z`. */
export function formatUtc(instant: Instant): string {
  const date = Math.floor(instant / DAY_MS) as LocalDate;
  const ofDay = instant - date * DAY_MS;
  const time = formatTimeOfDay(Math.floor(ofDay / MINUTE_MS) as Minute);
  const seconds = String(Math.floor((ofDay % MINUTE_MS) / 1000)).padStart(2, "0");
  return `${formatDate(date)}T${time}${seconds}Z`.replaceAll(/[-:]/g, "");
}

/**
 * The instant of a DTSTART or DTEND: in UTC, in a zone that is named, else in the school's. A date is its midnight.
 * Undefined when it cannot be read.
 */
export function readDateTime(line: ContentLine, schoolZone: Zone): Instant | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(line.value.trim());
  if (!match) return undefined;
  const [, year, month, day, hours = "00", minutes = "00", seconds = "00", utc = ""] = match;
  const date = parseDate(`${year}-${month}-${day}`);
  const minute = Number(hours) * 60 + Number(minutes);
  if (date === undefined || minute >= 1440) return undefined;
  const secondsMs = Number(seconds) * 1000;
  if (utc === "Z") return instantAt(date * DAY_MS + minute * MINUTE_MS + secondsMs);
  const zoneName = parameterOf(line, "TZID");
  const zone = (zoneName === undefined ? undefined : zoneOf(zoneName)) ?? schoolZone;
  return later(zone.instantOf(date, minute as Minute), secondsMs);
}

/** The end of what lasts so long, such as `PT1H30M`; days are days of the calendar. */
export function afterDuration(starts: Instant, duration: string, schoolZone: Zone): Instant | undefined {
  const match = /^\+?P(?:(\d+)W|(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/.exec(duration.trim());
  if (!match) return undefined;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const { date, minute } = schoolZone.localOf(starts);
  const day = (weeks ?? 0) * 7 + (days ?? 0);
  const from = day === 0 ? starts : schoolZone.instantOf(addDays(date, day), minute);
  return later(from, (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000);
}
