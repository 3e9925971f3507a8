import type { HolidayWords } from "../holiday-words.ts";
import { count } from "./count.ts";

const hoursAndLessons = (hours: number, lessons: number): string =>
  [
    ...(hours > 0 ? [`${count(hours, "free hour closes", "free hours close")}`] : []),
    ...(lessons > 0 ? [`${count(lessons, "lesson needs a person", "lessons need a person")}`] : []),
  ].join(", ");

export const enHolidays: HolidayWords = {
  names: {
    "rosh-hashana": "Rosh Hashana",
    "yom-kippur": "Yom Kippur",
    sukkot: "Sukkot",
    purim: "Purim",
    pesach: "Pesach",
    "independence-day": "Independence Day",
    shavuot: "Shavuot",
  },
  eveOf: (holiday) => `Eve of ${holiday}`,
  refused: {
    "no-date": (what) => `${what}: no date like 2026-12-06 is there.`,
    "before-start": (what) => `${what}: it ends before it begins.`,
    "no-name": (what) => `${what}: it has no name.`,
    "no-hours": (what) =>
      `${what}: the hours are not two times like 14:30, the second after the first. Leave both empty for whole days.`,
    recurring: (what) => `${what}: it recurs, and only single days and spans of days are taken.`,
    timed: (what) => `${what}: it has an hour, and only whole days are taken.`,
    cancelled: (what) => `${what}: it was cancelled.`,
    "no-calendar": (what) => `${what}: this is no iCalendar file.`,
  },
  effect: (hours, lessons) => `${hoursAndLessons(hours, lessons)}.`,
  dayEffect: (day, hours, lessons) => `${day}: ${hoursAndLessons(hours, lessons)}`,
  noEffect: "No hour and no lesson is on these days.",
};
