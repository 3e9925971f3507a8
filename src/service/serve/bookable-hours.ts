import { type Available, availability } from "../../availability/availability.ts";
import { readBookableSlots } from "../../availability/bookable-slots.ts";
import type { BasePort } from "../../base/port.ts";
import { openStore } from "../../base/store.ts";
import { schoolZone } from "../../configuration/school-zone.ts";
import type { TeacherId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { formatDate, formatTimeOfDay, parseDate } from "../../domain/time/civil-time.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { teachersOf } from "../../planning/held/stored-key.ts";
import type { Read, RecordsService } from "../../records/records-calls.ts";
import type { AvailabilityQuery } from "../http/served-school.ts";

export interface BookableHoursOptions {
  readonly port: BasePort;
  readonly settings: Settings;
  readonly now: () => Instant;
  /** Reads afresh, in turn with others. */
  readonly readAfresh: RecordsService["readAfresh"];
}

/** The hours that can be booked. Whoever asks for whomever: the same slots are read, and looked through once a teacher. */
export function bookableHours({
  port,
  settings,
  now,
  readAfresh,
}: BookableHoursOptions): (asked: AvailabilityQuery) => Promise<Read<unknown>> {
  const zone = schoolZone(settings);
  const read = async () => {
    const today = zone.localOf(now());
    const store = await openStore(port, settings, zone, false);
    const [slots, { lessons }] = await Promise.all([
      readBookableSlots(port, settings),
      store.readLessons(today),
    ]);
    return remembering((teacher: TeacherId | undefined) =>
      availability(slots, teacher, undefined, today, lessons),
    );
  };
  return async (asked) => {
    const { data: offered, ...meta } = await readAfresh("availability", read);
    return { ...meta, data: bookable(offered(asked.teacher as TeacherId | undefined), asked) };
  };
}

/** Remembers what came of each question. */
function remembering<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const answer = known.get(asked) ?? work(asked);
    known.set(asked, answer);
    return answer;
  };
}

/** The hours of these days, with what a booking page shows of them. */
function bookable(available: readonly Available[], { from, through }: AvailabilityQuery): unknown {
  const [first, last] = [from, through].map((day) => (day === undefined ? undefined : parseDate(day)));
  const slots = available.flatMap(({ slot, remaining }) => {
    const { id, date, type, capacity } = slot;
    const starts = slot.starts ?? slot.formulaStarts;
    const ends = slot.ends ?? slot.formulaEnds;
    if (date === undefined || starts === undefined || ends === undefined) return [];
    if ((first !== undefined && date < first) || (last !== undefined && date > last)) return [];
    return [
      {
        ...{ id, teachers: teachersOf(slot), date: formatDate(date) },
        ...{ starts: formatTimeOfDay(starts), ends: formatTimeOfDay(ends) },
        ...(type !== undefined && { type }),
        ...(capacity !== undefined && { capacity }),
        ...(remaining !== undefined && { remaining }),
      },
    ];
  });
  return { slots };
}
