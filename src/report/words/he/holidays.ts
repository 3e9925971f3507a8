import type { ClosureQuestions, HolidayWords } from "../holiday-words.ts";

const hoursAndLessons = (hours: number, lessons: number): string =>
  [
    ...(hours > 0 ? [hours === 1 ? "שעה פנויה אחת תיחסם" : `${hours} שעות פנויות ייחסמו`] : []),
    ...(lessons > 0 ? [lessons === 1 ? "שיעור אחד מחכה לטיפול" : `${lessons} שיעורים מחכים לטיפול`] : []),
  ].join(", ");

export const heHolidays: HolidayWords = {
  names: {
    "rosh-hashana": "ראש השנה",
    "yom-kippur": "יום כיפור",
    sukkot: "סוכות",
    purim: "פורים",
    pesach: "פסח",
    "independence-day": "יום העצמאות",
    shavuot: "שבועות",
  },
  eveOf: (holiday) => `ערב ${holiday}`,
  refused: {
    "no-date": (what) => `${what}: אין כאן תאריך כמו \u20662026-12-06\u2069.`,
    "before-start": (what) => `${what}: הסוף לפני ההתחלה.`,
    "no-name": (what) => `${what}: חסר שם.`,
    "no-hours": (what) =>
      `${what}: צריך שתי שעות כמו 14:30, השנייה אחרי הראשונה; לסגירה של יום שלם משאירים את שתיהן ריקות.`,
    recurring: (what) => `${what}: אירוע חוזר. נקלטים רק ימים בודדים ורצפים של ימים.`,
    timed: (what) => `${what}: יש לו שעה. נקלטים רק ימים שלמים.`,
    cancelled: (what) => `${what}: בוטל.`,
    "no-calendar": (what) => `${what}: זה לא קובץ iCalendar.`,
  },
  effect: (hours, lessons) => `${hoursAndLessons(hours, lessons)}.`,
  dayEffect: (day, hours, lessons) => `${day}: ${hoursAndLessons(hours, lessons)}`,
  noEffect: "אין שעות ואין שיעורים בימים האלה.",
  beyond: (names) => `${names}: עוד יותר משנה. השעות של הימים האלה עוד לא נוצרו, והן לא ייפתחו.`,
};

const closures = (count: number): string => (count === 1 ? "חופשה אחת" : `${count} חופשות`);

export const heClosureQuestions: ClosureQuestions = {
  heading: "חגים וחופשות",
  ask: "להוסיף ימים שבהם בית הספר סגור? לפני שמשהו נשמר יוצג מה זה משנה.",
  askMore: "להוסיף עוד ימים שבהם בית הספר סגור?",
  answers: {
    paste: "הדבקת רשימה או קובץ יומן",
    nothing: "לא, המשך",
    all: "כולם",
    withEves: "כולם, עם הערבים שלפניהם",
    none: "אף אחד מהם",
    withEve: "כן, עם הערב שלפניו",
  },
  yearButton: (year) => `חגי ישראל ${year}`,
  yearHeading: (year) => `חגי ישראל בשנת ${year} שעוד לפנינו ואינם בטבלה`,
  holiday: (name, days) => `${name}, ${days}`,
  askYear: "באילו מהם בית הספר סגור?",
  askOne: (holiday) => `בית הספר סגור: ${holiday}?`,
  askPaste:
    "מדביקים כאן חופשות, אחת אחרי השנייה, כמו \u20662026-12-06..2026-12-13 חנוכה\u2069, או את כל הטקסט של קובץ \u2066.ics\u2069:",
  nothingNew: "כל אלה כבר נמצאים בטבלה.",
  effectHeading: "מה החופשות האלה ישנו",
  effectHint: "כשמבטלים חופשה השעות הפנויות נפתחות מחדש מעצמן; מה שמוזמן נשאר כפי שהוא.",
  askAdd: (count) => `להוסיף ${closures(count)}?`,
  added: (count, table) => `בוצע: ${count === 1 ? "נוספה" : "נוספו"} ${closures(count)} לטבלה ${table}.`,
  notAdded: (reason) => `Airtable לא שמר את זה: ${reason}`,
  noField: (table, field) =>
    `בטבלה ${table} אין שדה ${field}, והחופשות האלה צריכות אותו. מריצים את הסקריפט שוב ומאשרים ליצור אותו.`,
};
