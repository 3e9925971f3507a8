import type { ClosureQuestions, HolidayWords } from "../holiday-words.ts";
import { count } from "./count.ts";

const hoursAndLessons = (hours: number, lessons: number): string =>
  [
    ...(hours > 0 ? [`${count(hours, "free hour is blocked", "free hours are blocked")}`] : []),
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
  beyond: (names) =>
    `${names}: more than a year away. None of these hours is there yet, and none will be opened.`,
};

export const enClosureQuestions: ClosureQuestions = {
  heading: "Holidays and vacations",
  ask: "Would you like to add days on which the school is closed? You will see what that does before anything is saved.",
  askMore: "Would you like to add more days on which the school is closed?",
  answers: {
    paste: "Paste a list or a calendar file",
    nothing: "No, go on",
    all: "All of them",
    withEves: "All of them and their eves",
    none: "None of them",
    withEve: "Yes, and its eve",
  },
  yearButton: (year) => `Israel's holidays ${year}`,
  yearHeading: (year) => `Israel's holidays in ${year} that are to come and not in your table`,
  holiday: (name, days) => `${name}, ${days}`,
  askYear: "On which of them is the school closed?",
  askOne: (holiday) => `Is the school closed: ${holiday}?`,
  askPaste:
    "Paste closures such as 2026-12-06..2026-12-13 Hanukkah, one after the other, or the whole text of an .ics file:",
  nothingNew: "All of these are in the table already.",
  effectHeading: "What these closures would do",
  effectHint:
    "Free hours open again by themselves when a closure is taken back; what is booked stays as it is.",
  askAdd: (number) => `Shall I add ${count(number, "closure", "closures")}?`,
  added: (number, table) =>
    `Done: ${count(number, "closure was", "closures were")} added to the table ${table}.`,
  notAdded: (reason) => `Airtable did not save this: ${reason}`,
  noField: (table, field) =>
    `The table ${table} has no field ${field}, which these closures need. Run this again, and let it be created.`,
};
