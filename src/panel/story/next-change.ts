import { addDays, MIDNIGHT } from "../../domain/time/civil-time.ts";
import type { Instant } from "../../domain/time/instant.ts";
import type { Zone } from "../../domain/time/zone.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import { dateOf, presenceAfter } from "../../planning/action.ts";

/** When time alone changes what is shown: as the next hour of the day begins, and at the latest at midnight. */
export function nextChange({ plan, window }: PlannedSchool, zone: Zone): Instant {
  const { date, minute } = window.now;
  const hours = [
    ...plan.facts.flatMap(({ presence }) => presence ?? []),
    ...plan.writes.flatMap((write) => (dateOf(write) === date ? (presenceAfter(write) ?? []) : [])),
  ];
  const later = hours.flatMap((hour) => (hour.date === date && hour.starts > minute ? [hour.starts] : []));
  return later.length === 0
    ? zone.instantOf(addDays(date, 1), MIDNIGHT)
    : zone.instantOf(
        date,
        later.reduce((a, b) => (a < b ? a : b)),
      );
}
