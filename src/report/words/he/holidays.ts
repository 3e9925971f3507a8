import type { HolidayWords } from "../holiday-words.ts";

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
};
