import type { StatusNames } from "../../../domain/slot.ts";
import { isolated, named } from "../bidi.ts";
import type { PersonWords } from "../person-words.ts";

/** What is listed, and how many more there are. */
export const withRest = (shown: readonly string[], rest: number): string =>
  `${shown.join(", ")}${rest > 0 ? ` ועוד ${rest}` : ""}`;

const waits = (hours: number): string =>
  hours === 0 ? "" : hours === 1 ? " (שעה אחת ממתינה)" : ` (${hours} שעות ממתינות)`;

/** How a slot is kept as it is, whatever its template says. */
const locked = (lock: string | undefined): string =>
  lock === undefined
    ? `מוסיפים תיבת סימון בשם ${isolated("is_locked")} (ההתקנה יוצרת אותה) ומסמנים אותה במשבצת`
    : `מסמנים במשבצת את ${named(lock)}`;

export const hePerson = (status: StatusNames): PersonWords => {
  const [open, booked, blocked] = [named(status.open), named(status.booked), named(status.blocked)];
  const pressed = `לוחצים מיד על ${isolated("Test")} (בלוח הבקרה: ביצוע)`;
  return {
    bookedMoved: (slots, what, now) =>
      what === "hours"
        ? `${slots}: מוזמנת, ולפי התבנית השעה היא עכשיו ${now}.`
        : `${slots}: מוזמנת, אבל התבנית עברה ל${now}.`,
    bookedGone: {
      removed: (slots) => `${slots}: מוזמנת, אבל התבנית שלה נמחקה או הושבתה.`,
      off: (slots, template) => `${slots}: מוזמנת, אבל לתבנית ${template} כבר אין שיעור בתאריך הזה.`,
      overridden: (slots, template) =>
        `${slots}: מוזמנת, אבל באותו זמן מערכת שעות חדשה מחליפה את התבנית ${template}.`,
      fixed: (slots, template) =>
        `${slots}: מוזמנת, אבל התבנית ${template} קבועה, ותבניות קבועות לא מקבלות משבצות.`,
      reserved: (slots, template) =>
        `${slots}: מוזמנת, אבל התבנית ${template} שמורה, ותבניות שמורות לא מקבלות משבצות.`,
    },
    bookedDuplicate: (slots) => `${slots}: מוזמנת, וכבר יש רשומה אחרת לאותה שעה.`,
    bookedBlocked: (slots) => `${slots}: מוזמנת, אבל הסטטוס שלה הוא ${blocked}.`,
    inClosure: (slots, why, closure) => {
      const what = { booked: "מוזמנת", foreign: "עם סטטוס אחר", exceptions: "מסומנת כחריגה" };
      return `${slots}: ${what[why]}, והיא נופלת על ${closure} (חופשה).`;
    },
    unclear: (slots, fields) =>
      `${slots}: אי אפשר לקרוא את השדה ${fields}, ולכן לא ברור אם מישהו מחזיק בה. היא נשארת כפי שהיא.`,
    lessonClash: (slot, lesson, hours) =>
      `${slot}: מוזמנת, ולמורה יש שיעור נוסף באותו זמן (${lesson}, ${hours}).`,
    blockedInTheWay: (slot, waiting) =>
      `${slot}: נחסמה ידנית, ולכן באותו שבוע לא נפתחת השעה החדשה של התבנית, ${waiting}.`,
    refusedCreate: (hour, template, others) => `${hour}: לא נפתחה לפי ${template}, כי הייתה חופפת ${others}.`,
    refusedUpdate: (hour, template, others) =>
      `${hour}: לא עודכנה לפי ${template}, כי הייתה חופפת ${others}.`,
    duplicate: (hour, template, others) =>
      `${hour}: ${template} נקבעה לאותה שעה כמו תבנית אחרת, ולכן השעה ניתנה רק ${others}.`,
    others: (shown, rest) =>
      shown.length === 0
        ? "למשבצת שהריצה הזאת מעדכנת"
        : withRest(
            shown.map((other) => `ל־${other}`),
            rest,
          ),
    overlap: (a, b) => `${a} ו־${b} חופפות.`,
    twice: (hour, a, b) => `${hour}: שתי משבצות חופפות,${a} ו${b.trimStart()}.`,
    invalidTemplate: (template, problems, hours) =>
      `אי אפשר לקרוא את התבנית ${template}: ${problems}.${hours === "" ? "" : ` אפשר עדיין להזמין את השעות הפתוחות שלה: ${hours}.`}`,
    invalidClosure: (closure, teachers, problems, waiting) =>
      `אי אפשר לקרוא את היום הסגור ${closure}: ${problems}. עד שיתוקן הוא לא ייחשב, ושעות חדשות לא ייפתחו ${teachers === "" ? "לאף אחד" : `עבור ${teachers}`}${waits(waiting)}.`,
    setInEdit: (set, teachers, waiting) =>
      `מערכת השעות ${set} נמצאת באמצע עריכה. עד שתתוקן היא לא מחליפה שום דבר, ושעות חדשות לא ייפתחו עבור ${teachers === "" ? "המורים שלה" : teachers}${waits(waiting)}.`,
    unplaced: (slot) =>
      `${slot}: התאריך, שעת ההתחלה או שעת הסיום ריקים או לא ברורים, ולכן לא ידוע מתי היא מתקיימת, והסנכרון לא יתקן את זה.`,
    advice: {
      bookedHours: (lock) =>
        `אפשר לעדכן את השעות ידנית; כדי להשאיר לשיעור הזה את השעה הקודמת, ${locked(lock)}.`,
      bookedElsewhere: (lock) =>
        `אם השיעור נשאר, ${locked(lock)}. אם לא, מנקים במשבצת את השיעור ואת התלמידים, משנים את הסטטוס ל־${open} ו${pressed}, כי עד אז אפשר להזמין את השעה. היא תיחסם, ואם התבנית עברה, השעה החדשה תיפתח מעצמה.`,
      bookedDuplicate: `מעבירים את השיעור לאחת מהן ומשנים את הסטטוס של השנייה ל־${open}; בריצה הבאה היא תיחסם.`,
      bookedBlocked: `אם השיעור מתקיים, משנים את הסטטוס ל־${booked}; אם לא, מנקים את השיעור ואת התלמידים.`,
      closedForeign: (lock) => `אם השיעור מתקיים, ${locked(lock)}; אם לא, משנים את הסטטוס ל־${blocked}.`,
      closedExceptions: (lock) => `אם השיעור מתקיים, ${locked(lock)}; אם לא, מורידים את סימון החריגה.`,
      unclear: "כדאי לבדוק את הנוסחה של השדה הזה, או את הרשומות שהוא מציג.",
      lessonClash: "מעבירים או מבטלים אחד מהם; אם זה אותו שיעור, בוחרים אותו במשבצת.",
      blockedInTheWay: (lock) =>
        `כדי לפתוח את השעה החדשה, משנים את הסטטוס של הקודמת ל־${open} ו${pressed}. כדי להשאיר את השבוע הזה פנוי, ${locked(lock)}.`,
      giveWay: {
        template:
          "מזיזים אחת מהתבניות או משביתים אותה. משבצת מוזמנת או נעולה מזיזים ידנית: משנים את השעות, ומרוקנים את המפתח שלה (השדה הראשון).",
        typed: "מזיזים או מוחקים את המשבצת שנוספה ידנית.",
        blocked: `שעה שנחסמה ידנית (${blocked}) נשארת תפוסה: כדי לפנות אותה מזיזים או מוחקים את המשבצת.`,
      },
      duplicate: "משאירים רק אחת משתי התבניות.",
      overlap: `מזיזים אחת מהן (אם היא נוצרה מתבנית, מזיזים את התבנית), או משנים את הסטטוס של אחת מהן ל־${blocked}.`,
      invalidTemplate: "מתקנים את מה שמצוין. עד אז המשבצות שלה נשארות כפי שהן, ולא נפתחות חדשות.",
      invalidClosure: "מתקנים את השורה, משביתים אותה או מוחקים אותה.",
      setInEdit: "מתקנים את השורות של המערכת שמופיעות גם הן כאן.",
      unplaced: `משלימים את מה שחסר, או משנים את הסטטוס ל־${blocked}.`,
    },
  };
};
