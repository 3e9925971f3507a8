import type { Agenda } from "../../../calendars/agenda.ts";
import type { CalendarId } from "../../../calendars/calendar-port.ts";
import type { CalendarWindow } from "../../../calendars/calendar-window.ts";
import { hoursOfLessons } from "../../../calendars/wanted/hours-of-lessons.ts";
import { hoursOfSlots, type SlotHours } from "../../../calendars/wanted/hours-of-slots.ts";
import { type WantedEvent, wantedEvent } from "../../../calendars/wanted/wanted-event.ts";
import { type LocalDate, MIDNIGHT } from "../../../domain/time/civil-time.ts";
import { teachersOf } from "../../../planning/held/stored-key.ts";
import { calendarWords } from "../calendar-words.ts";
import type { CalendarSchool } from "../read-school.ts";

export interface WantedOfAgenda {
  readonly calendars: ReadonlyMap<CalendarId, readonly WantedEvent[]>;
  /** Every record that could have been an event. */
  readonly records: readonly string[];
  readonly unreadable: number;
  /** Blocked slots to which somebody is linked, by their key. */
  readonly blockedBookings: readonly string[];
}

/** The events of an agenda in each of its calendars; an hour of several teachers is an event in each one's. */
export function wantedOfAgenda(
  agenda: Agenda,
  calendars: readonly CalendarId[],
  window: CalendarWindow,
  school: CalendarSchool,
): WantedOfAgenda {
  const { baseId, teacherNames, language } = school;
  const found = hoursOf(agenda, school, new Set<string>(calendars));
  const words = { baseId, teacherNames, lesson: calendarWords(language).lesson };
  const wanted = new Map<string, WantedEvent[]>(calendars.map((calendar) => [calendar, []]));
  for (const hour of found.hours) {
    const event = wantedEvent(hour, agenda, window, words);
    for (const teacher of new Set(hour.teachers)) wanted.get(teacher)?.push(event);
  }
  return {
    calendars: wanted as ReadonlyMap<string, WantedEvent[]> as ReadonlyMap<CalendarId, WantedEvent[]>,
    records: found.records,
    unreadable: found.unreadable,
    blockedBookings: found.blockedBookings
      .filter(({ date }) => isWithin(window, date, school))
      .map(({ key, id }) => (key === "" ? id : key)),
  };
}

const isWithin = (
  { today, until }: CalendarWindow,
  date: LocalDate | undefined,
  { zone }: Pick<CalendarSchool, "zone">,
): boolean => {
  const midnight = date === undefined ? today : zone.instantOf(date, MIDNIGHT);
  return midnight >= today && midnight < until;
};

function hoursOf(
  agenda: Agenda,
  school: CalendarSchool,
  teachers: ReadonlySet<string>,
): SlotHours & Pick<WantedOfAgenda, "records"> {
  const { slots, studentNames, lessons, map, now, zone } = school;
  if (agenda.shows === "lessons") {
    const hours = lessons ? hoursOfLessons(lessons.lessons, lessons.texts, agenda, lessons.table, zone) : [];
    return {
      hours,
      unreadable: lessons?.unreadable.length ?? 0,
      blockedBookings: [],
      records: lessons?.records ?? [],
    };
  }
  const its = slots.filter((slot) => teachersOf(slot).some((teacher) => teachers.has(teacher)));
  const found = hoursOfSlots(its, studentNames, agenda, map.slots.id, now, zone);
  return { ...found, records: slots.map(({ id }) => id) };
}
