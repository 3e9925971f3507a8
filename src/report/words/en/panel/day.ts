import type { DayWords } from "../../panel/day-words.ts";

export const enDay: DayWords = {
  previous: "Previous day",
  next: "Next day",
  views: { calendar: "Calendar", list: "Who comes" },
  view: "Show",
  everybody: "Everybody",
  free: "free",
  print: "Print",
  whoComes: (day) => `Who comes on ${day}`,
  nobodyComes: "Nobody has booked an hour on this day.",
  columns: { hour: "Hour", students: "Students", type: "Type" },
  unnamed: "booked",
};
