import type { StatusNames } from "../../../domain/slot.ts";
import { isolated, named } from "../bidi.ts";
import type { Own } from "../common-words.ts";
import type { OverlapWords } from "../overlap-words.ts";

export const heOverlaps = (status: StatusNames): Own<OverlapWords> => ({
  overlapSummary: (pairs, flagged, cleared) =>
    `חפיפות: ${pairs}, תבניות מסומנות: ${flagged}, סימונים שהוסרו: ${cleared}`,
  noOverlaps: "אין הזמנות כפולות בזמן הקרוב.",
  overlapDryRun: "זו הייתה הרצת ניסיון: אף תבנית לא סומנה ולא נוקתה.",
  pair: (a, b) => `${a} חופפת ל־${b}.`,
  refusedPair: (refused, other) => `ל־${refused} אין מקום, בגלל ${other}.`,
  twins: (a, b) => `${a} ו־${b} נקבעו לאותה שעה.`,
  pairAdvice: {
    pair: `מזיזים אחת מהן, או משנים את הסטטוס של אחת מהן ל־${named(status.blocked)}.`,
    refused: `מזיזים אחת מהן; שינוי הסטטוס ל־${named(status.blocked)} לא מפנה את השעה.`,
    twins: `משאירים רק אחת משתי התבניות, או משנים את הסטטוס של אחת המשבצות ל־${named(status.blocked)}.`,
  },
  overlapHeading: "דורש טיפול",
  fresh: (text) => `חדש: ${text}`,
  clashesHeading: "התנגשויות של חדרים ותלמידים",
  clash: (a, b, what) => `${a} וגם ${b}: ${what}. יש להזיז אחת מהן.`,
  sameRoom: (rooms) =>
    `שתיהן בחדר ${rooms} (חדר שמתאים לכמה שיעורים רושמים בהגדרה ${isolated("sharedRooms")})`,
  sameStudents: (students) => `${students} בשתיהן`,
});
