import { availability, type BookableSlot } from "../../availability/availability.ts";
import type { SlotId } from "../../domain/ids.ts";
import { addDays, endOfSpan, MINUTES_PER_DAY, type Minute } from "../../domain/time/civil-time.ts";
import type { Instant } from "../../domain/time/instant.ts";
import type { Zone } from "../../domain/time/zone.ts";
import { teachersOf } from "../../planning/held/stored-key.ts";
import type { Agenda } from "../agenda.ts";
import { type Hour, hourSpan } from "./hour.ts";

export interface SlotHours {
  readonly hours: readonly Hour[];
  /** Slots that would count, but lack a readable date, start or end. */
  readonly unreadable: number;
  /** Blocked although somebody is linked: no event, and worth a word. */
  readonly blockedBookings: readonly BookableSlot[];
}

/** The slots that an agenda shows, in every week; a slot that somebody has blocked is none, whoever is linked to it. */
export function hoursOfSlots(
  slots: readonly BookableSlot[],
  studentNames: ReadonlyMap<SlotId, readonly string[]>,
  { shows, types }: Pick<Agenda, "shows" | "types">,
  table: string,
  now: Instant,
  zone: Zone,
): SlotHours {
  // An hour that was open this morning stays in the calendar until the day is over.
  const lastMinuteOfYesterday = {
    date: addDays(zone.localOf(now).date, -1),
    minute: (MINUTES_PER_DAY - 1) as Minute,
  };
  const offered = new Set(
    availability(slots, undefined, undefined, lastMinuteOfYesterday).map(({ slot }) => slot.id),
  );
  const hours: Hour[] = [];
  const blockedBookings: BookableSlot[] = [];
  let unreadable = 0;
  for (const slot of slots) {
    if (types && !types.has(slot.type ?? "")) continue;
    const isBooked = slot.booked || slot.status === "booked";
    if (slot.status === "blocked" || slot.blockedByFormula) {
      if (isBooked && shows !== "open") blockedBookings.push(slot);
      continue;
    }
    const span = spanOf(slot, zone);
    const isOpen = span ? offered.has(slot.id) : slot.status === "open" || slot.status === "empty";
    if (!(isBooked && shows !== "open") && !(isOpen && shows !== "booked")) continue;
    if (!span) {
      unreadable++;
      continue;
    }
    hours.push({
      record: slot.id,
      table,
      teachers: teachersOf(slot),
      ...span,
      type: slot.type ?? "",
      status: slot.statusName ?? "",
      room: slot.rooms.join(", "),
      students: studentNames.get(slot.id) ?? [],
      isFree: shows === "open" || !isBooked,
    });
  }
  return { hours, unreadable, blockedBookings };
}

function spanOf(slot: BookableSlot, zone: Zone): { starts: Instant; ends: Instant } | undefined {
  const { date } = slot;
  const starts = slot.starts ?? slot.formulaStarts;
  const end = slot.ends ?? slot.formulaEnds;
  if (date === undefined || starts === undefined || end === undefined) return undefined;
  const ends = endOfSpan(starts, end);
  return ends > starts ? hourSpan(zone, date, starts, ends) : undefined;
}
