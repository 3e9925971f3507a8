import type { StatusNames } from "../../../domain/slot.ts";
import { isolated, named } from "../bidi.ts";
import type { SyncWords } from "../sync-words.ts";
import { he, plain } from "./common.ts";
import { withRest } from "./person.ts";
import { heReport } from "./report.ts";

export const heSync = (status: StatusNames): SyncWords => ({
  ...he,
  ...heReport(status),
  summary: (created, updated, deactivated) => `נוצרו ${created}, עודכנו ${updated}, נחסמו ${deactivated}`,
  dryRun: "זו הייתה הרצת ניסיון: שום דבר לא נכתב. הרצה אמיתית על אותו בסיס תכתוב בדיוק את מה שמופיע כאן.",
  incomplete: (remaining, isOutOfTime) =>
    remaining === 0
      ? `${isOutOfTime ? "הזמן נגמר" : `${isolated("Airtable")} לא החזיר את כל הנתונים`}, ולכן מה שנכתב עוד לא נבדק. הריצה הבאה תבדוק.`
      : `הריצה נעצרה לפני סופה: ${remaining === 1 ? "נותרה פעולה אחת" : `נותרו ${remaining} פעולות`}. הריצה הבאה תמשיך מכאן.`,
  nothingToDo: "אף משבצת לא השתנתה.",
  meanwhile: {
    bookedMeanwhile: {
      text: (slot) => `${slot}: הוזמנה בדיוק כשנחסמה, ולכן נפתחה מחדש.`,
      advice: "התבנית שלה השתנתה: כדאי לבדוק אם השיעור יכול להישאר.",
    },
    bookedBefore: {
      text: (slot) => `${slot}: הוזמנה או ננעלה רגע לפני שהריצה הייתה כותבת בה, ולכן נשארה כמו שהיא.`,
      advice: "הריצה הבאה תפרט מה יש לעשות בה.",
    },
    stillBlocked: {
      text: (slot) =>
        `${slot}: היא הוזמנה או ננעלה תוך כדי החסימה, והסטטוס שלה נשאר ${named(status.blocked)}.`,
      advice: `אם השעה מתקיימת, משנים את הסטטוס שלה ל־${named(status.open)}; אם לא, משאירים אותה כך ומבטלים את השיעור שבה, אם יש.`,
    },
    blockedMeanwhile: {
      text: (slot) => `${slot}: נחסמה בזמן שהריצה הזאת עדכנה אותה.`,
      advice: `אם לא אתם חסמתם אותה, משנים את הסטטוס שלה ל־${named(status.open)}: שתי ריצות הפריעו זו לזו.`,
    },
    parted: {
      text: (slot) => `${slot}: נחסמה שוב, כי באותו רגע נפתחה שעה אחרת שחופפת לה.`,
      advice: `אם דווקא אותה רוצים, מזיזים את האחרת ואז משנים את הסטטוס שלה ל־${named(status.open)}.`,
    },
  },
  notWritten: {
    refused: (shown, rest, reason) =>
      `${isolated("Airtable")} סירב לכתוב את ${withRest(shown, rest)}: ${plain(reason)}. הריצה הבאה תנסה שוב; אם זה חוזר בכל ריצה, מתקנים לפי ההודעה של ${isolated("Airtable")}: בדרך כלל השתנה סוג של שדה או שחסרה אפשרות בחירה.`,
    unanswered: (shown, rest, reason) =>
      `${isolated("Airtable")} לא אישר את הכתיבה של ${withRest(shown, rest)}: ${plain(reason)}. לא ידוע אם זה נכתב; הריצה הבאה תבדוק ותשלים.`,
    forbidden: (fields, others, reason) =>
      `${others === 1 ? "עוד רשומה אחת לא נכתבה" : `עוד ${others} רשומות לא נכתבו`}, כי אין כאן הרשאה לכתוב בשדות ${fields.join(", ")}: ${plain(reason)}. יש לתת למי שמריץ את הסקריפט הרשאה לערוך את השדות האלה (בתפריט של כל שדה, הרשאות עריכה), והריצה הבאה תכתוב אותן.`,
    waiting: (shown, rest) =>
      `${withRest(shown, rest)} לא נכתבו, כי שינוי אחר שצריך להיכתב לפניהם נכשל (גם הוא ברשימה). הריצה הבאה תנסה שוב.`,
  },
  requests: {
    windowOver: (through) =>
      `הימים שעבורם נוצרות משבצות הסתיימו ב־${through}, ולכן לא נפתחות יותר שעות. יש למחוק את משתנה הקלט ${isolated("startDate")}, או לתת לו תאריך מהיום והלאה.`,
    windowShort: (from, through) =>
      `שעות נפתחות רק עד ${through}, כי התאריך שבמשתנה הקלט ${isolated("startDate")} כבר עבר (${from}). יש למחוק את המשתנה, או לתת לו תאריך מהיום והלאה.`,
    unknownTeacher: (id) =>
      `המורה ${id} לא מופיע באף תבנית ובאף משבצת, ולכן לא נעשה כלום. יש לבדוק את המזהה ב־${isolated("teacherId")}.`,
    templateGone: (id) =>
      `אין תבנית ${id}, והיא נחשבת מחוקה. אם זה חוזר בכל ריצה, כנראה ש־${isolated("recordId")} מגיע מטבלה אחרת.`,
    leftToSchedule: `בלי השדה ${isolated("sync_state")} המשבצות שלה יטופלו בריצה המתוזמנת הבאה.`,
  },
});
