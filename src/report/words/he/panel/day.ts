import type { DayWords } from "../../panel/day-words.ts";

export const heDay: DayWords = {
  previous: "היום הקודם",
  next: "היום הבא",
  views: { calendar: "יומן", list: "מי בא" },
  view: "תצוגה",
  everybody: "כולם",
  free: "פנוי",
  print: "הדפסה",
  whoComes: (day) => `מי בא ב${day}`,
  nobodyComes: "אף אחד לא הזמין שעה ביום הזה.",
  columns: { hour: "שעה", students: "תלמידים", type: "סוג" },
  unnamed: "מוזמנת",
};
