import type { Expectation } from "../../../domain/problem.ts";
import type { StatusNames } from "../../../domain/slot.ts";
import { isolated, named } from "../bidi.ts";
import type { Own } from "../common-words.ts";
import type { ReportWords } from "../report-words.ts";
import { he } from "./common.ts";
import { count } from "./count.ts";
import { hePerson, withRest } from "./person.ts";

const expectations: Readonly<Record<Expectation, string>> = {
  weekday: "יום בשבוע: מספר מ־0 (ראשון) עד 6, או שם של יום",
  start: `שעה כמו ${isolated("14:30")}`,
  end: `שעה כמו ${isolated("15:30")}`,
  "closure-hour": "שעה; לסגירה של יום שלם משאירים את שתי השעות ריקות",
  date: "תאריך",
  weeks: "מספר שלם מ־1 עד 5",
  name: "שם",
  "one-type": "סוג שיעור אחד",
  teachers: "קישור למורים",
  "in-use": "סימון, או מילה שאומרת אם היא בשימוש",
  mark: "סימון, קישור, או מילה שאומרת כן או לא",
};

export const heReport = (status: StatusNames): Own<ReportWords> => ({
  fields: {
    teacher: "מורה",
    date: "תאריך",
    starts: "שעת התחלה",
    ends: "שעת סיום",
    type: "סוג שיעור",
    status: "סטטוס",
    capacity: "קיבולת",
    weekday: "יום בשבוע",
  },
  headings: {
    changed: "מה השתנה",
    planned: "מה ישתנה",
    person: "דורש טיפול",
    overlaps: "חפיפות",
    handEdits: "עריכות ידניות שזוהו",
    notReopened: "לא נפתחו מחדש",
    left: "נשארו ללא שינוי",
    capacity: "מקום בבסיס",
  },
  did: {
    retire: (hours, dryRun) => `${dryRun ? "ייחסמו" : "נחסמו"} ${hours}`,
    create: (hours, dryRun) => `${dryRun ? "ייווצרו" : "נוצרו"} ${hours}`,
    reopen: (hours, dryRun) => `${dryRun ? "ייפתחו" : "נפתחו"} מחדש ${hours}`,
    update: (hours, dryRun) => `${dryRun ? "יעודכנו" : "עודכנו"} ${hours}`,
  },
  quiet: (number, dryRun) =>
    `${number === 1 ? "במשבצת אחת" : `ב־${number} משבצות`} ${dryRun ? "ייכתב" : "נכתב"} רק הרישום הפנימי של הסנכרון`,
  because: (reason) => `כי ${reason}`,
  reasons: {
    template_removed: "התבנית נמחקה",
    template_disabled: "התבנית הושבתה",
    template_teacher_changed: "לתבנית יש עכשיו מורה אחר",
    template_day_changed: "התבנית עברה ליום אחר",
    template_time_changed: "התבנית עברה לשעה אחרת",
    overridden: "מערכת שעות חדשה יותר החליפה את התבנית",
    closed: "בית הספר סגור אז, או שהמורה בחופשה",
    lesson: "למורה יש אז שיעור שאין לו משבצת",
    template_fixed: "התבנית קבועה, ותבניות קבועות לא מקבלות משבצות",
    template_reserved: "התבנית שמורה, ותבניות שמורות לא מקבלות משבצות",
    duplicate: "כבר יש רשומה אחרת לאותה שעה",
  },
  closedBy: (closure) => `יש אז חופשה: ${closure}`,
  lessonBy: (lesson) => `יש אז שיעור שאין לו משבצת: ${lesson}`,
  off: "לתבנית אין שיעור בתאריך הזה",
  movedTo: (when) => `התבנית עברה ל${when}`,
  withTeacher: (when, teacher) => `${when} אצל ${teacher}`,
  change: (field, from, to) => `${field}: ${from} ← ${to}`,
  person: hePerson(status),
  problem: ({ kind, field, found, against, expected, weekdays }) => {
    const needed = expected === undefined ? "" : `; צריך ${expectations[expected]}`;
    const cell = he.name(field);
    const [is, other] = [named(found), named(against)];
    switch (kind) {
      case "empty":
        return `השדה ${cell} ריק${needed}`;
      case "unreadable":
        return `אי אפשר להבין את הערך ${is} בשדה ${cell}${needed}`;
      case "no-teacher":
        return `לא נבחר מורה (${cell})`;
      case "many-teachers":
        return `נבחרו ${found} מורים, וצריך בדיוק אחד (${cell})`;
      case "not-after-start":
        return `שעת הסיום ${is} אינה מאוחרת משעת ההתחלה ${other} (${cell})`;
      case "past-midnight":
        return `${found} דקות אחרי ${other} חורגות מסוף היום (${cell})`;
      case "no-choice":
        return `בטבלת המשבצות, בשדה ${cell}, חסרה האפשרות ${he.name(found)}, ויש להוסיף אותה`;
      case "wrong-link":
        return `השדה ${cell} מקשר לטבלה ${is}, וצריך לקשר לטבלה ${other}`;
      case "wrong-weekday":
        return `התאריך ${is} בשדה ${cell} הוא ${weekdays ? he.weekdays[weekdays.found] : ""}; צריך ${weekdays?.expected.map((day) => he.weekdays[day]).join(" או ")}`;
      case "before-start":
        return `התאריך ${is} בשדה ${cell} קודם לתאריך ההתחלה ${other}`;
      case "no-start":
        return `${cell} מלא, אבל חסר תאריך ההתחלה, שממנו סופרים את שבועות הסבב`;
      case "no-length":
        return `${cell} מלא, אבל לא ידוע כמה שבועות יש בסבב`;
      case "unknown-length":
        return `מספר השבועות בסבב אינו ברור (${cell})`;
      case "too-long":
        return `סבב של ${found} שבועות, ולכל היותר מותר ${against} (${cell})`;
      case "beyond-cycle":
        return `שבוע ${found} בסבב של ${against} שבועות (${cell})`;
      case "disagree":
        return `בשורות של המערכת ${he.name(found)} רשומים ערכים שונים בשדה ${he.name(against)}`;
    }
  },
  handEdit: (name, edits, fate) => {
    const whatThen = {
      undone: " והוחזרה לקדמותה. כדי לשמור עריכה יש לנעול את המשבצת לפני העריכה.",
      planned: ", והריצה הבאה שתגיע אליה תחזיר אותה לקדמותה. כדי לשמור את העריכה יש לנעול את המשבצת.",
      kept: ", והשינוי נשאר.",
    };
    return `${name}: נערכה ידנית (${edits})${whatThen[fate]}`;
  },
  notReopened: (name) =>
    `${name}: יש לה תבנית, אבל היא חסומה. כדי שאפשר יהיה להזמין אותה, משנים ידנית את הסטטוס ל־${named(status.open)}.`,
  leftAlone: (reason, number) => {
    const why = {
      booked: "עם הזמנה",
      locked: "נעולות",
      foreign: "עם סטטוס משלכם",
      exceptions: "שמסומנות כחריגות",
      blocked: "שנחסמו ידנית",
      copies: "שהועתקו ושונו ידנית",
      reopened: "שנפתחו מחדש ידנית",
    };
    return `משבצות ${why[reason]}: ${number}`;
  },
  waiting: (name, by, mayBeFreed) =>
    mayBeFreed
      ? `${name}: לא נוצרה משבצת חדשה, כי באותו שבוע עדיין קיימת ${by} מאותה תבנית. אם כך זה צריך להישאר, אין מה לעשות. כדי לפתוח את השעה החדשה, מנקים בקודמת את השיעור ואת התלמידים, מורידים את הנעילה ומשנים את הסטטוס שלה ל־${named(status.open)}.`
      : `${name}: לא נוצרה משבצת חדשה, כי ${by} של אותה תבנית כבר הייתה באותו שבוע.`,
  drift: {
    intro: "זו הייתה בדיקת התאמה: נבדק כל מה שסטה מהתבניות, ושום דבר לא נכתב.",
    headings: {
      differing: "מוגנות, ושונות מהתבנית",
      blocked: "נחסמו ידנית, ויש להן תבנית",
      unbooked: "מסומנות כמוזמנות, אבל אין בהן תלמיד",
      copies: "העתקים שנערכו",
      manual: "נרשמו ידנית",
      beyond: "אחרי התקופה שהסנכרון מכין",
    },
    texts: {
      differing: (name, changes) => `${name}: לפי התבנית ${changes}. אפשר לשנות ידנית, או להשאיר כפי שהיא.`,
      unwanted: (name) =>
        `${name}: כבר אין לה תבנית, אבל הסטטוס או הסימון שלה שומרים עליה. אם היא מיותרת, משנים את הסטטוס שלה ל־${named(status.blocked)}.`,
      blocked: (name) =>
        `${name}: אפשר להשאיר, או לשנות ידנית את הסטטוס ל־${named(status.open)} אם צריך להציע אותה.`,
      unbooked: (name) =>
        `${name}: הסטטוס הוא ${named(status.booked)}, אבל אין בה שיעור ואין תלמיד. אם השעה התפנתה, יש לשנות את הסטטוס ל־${named(status.open)}.`,
      copy: (name) =>
        `${name}: מישהו שכפל משבצת ושינה את ההעתק. אפשר להשאיר אותה כשעה נוספת, או לשנות את הסטטוס שלה ל־${named(status.blocked)}.`,
      manual: (name) =>
        `${name}: אין לה תבנית, והסנכרון לא ישנה אותה. אפשר להשאיר, או לשנות את הסטטוס ל־${named(status.blocked)}.`,
      beyond: (name) =>
        `${name}: אחרי היום האחרון שעבורו נוצרות משבצות. אפשר להשאיר, או לשנות את הסטטוס ל־${named(status.blocked)} אם אין להזמין אותה עדיין.`,
    },
  },
  notes: {
    heading: "כדאי לדעת",
    texts: {
      missing: (fields) =>
        `השדות האלה אינם בבסיס, ולכן מה שתלוי בהם כבוי: ${fields}. אם לאחד מהם יש עכשיו שם אחר, יש לרשום אותו ב־${isolated("fieldNames")}.`,
      plainMode: (closing) =>
        `אין שדה ${isolated("sync_state")}, ולכן משבצות שנחסמו בגלל ${closing} לא ייפתחו שוב אחר כך. אפשר ליצור אותו עם ${isolated("setup.js")}.`,
      activeWords: (list) =>
        `המילים האלה לא אומרות אם תבנית בשימוש או לא, ולכן התבניות שלהן נחשבות בשימוש: ${list}. אפשר להוסיף מילים שמשביתות תבנית בהגדרה ${isolated("disabledValues")}.`,
      allBlocked: (number) =>
        `לפי ${isolated("is_block")} כל ${number} המשבצות הפתוחות הבאות חסומות, ולכן אף אחת מהן לא מתעדכנת לפי התבנית. כדאי לבדוק את הנוסחה.`,
      blockUnreadable: (number) =>
        `אי אפשר לקרוא את ${isolated("is_block")} ב${number === 1 ? "משבצת אחת" : `־${number} משבצות`}, ולכן הסטטוס קובע. כדאי לבדוק את הנוסחה.`,
      otherTable: (table) => `המשבצות נמצאות בטבלה ${table}.`,
      misnamedLog: (text) =>
        `טבלה נושאת שם של יומן ואין בה השדות שלו, ולכן לא נרשם בה שום דבר: ${text}. יש ליצור בה את השדות האלה, או לתת לה שם אחר.`,
      namesake: (tables) =>
        `${tables}. אם הכוונה לטבלה השנייה, יש לרשום את המזהה שלה בהגדרה ${isolated("tables")}.`,
      linkIgnored: (field) =>
        `השדה ${field} מקשר לטבלה אחרת ולא ל־${isolated("weekly_slot")}, ולכן לא נכתב בו כלום.`,
      anchorTwice: (anchor) =>
        `בכמה שורות של אותה מערכת רשום אותו ${isolated("anchor_id")}: ${anchor}. הוותיקה שבהן שומרת עליו, והאחרות מזוהות לפי מזהה הרשומה. יש לרשום לכל שורה ערך משלה.`,
      invalidLessons: (number) =>
        `${number === 1 ? "לשיעור אחד יש מורה ואין זמן ברור, ולכן ייתכן שתיפתח שעה על חשבונו" : `ל־${number} שיעורים יש מורה ואין זמן ברור, ולכן ייתכן שייפתחו שעות על חשבונם`}. יש למלא שעת התחלה וסיום, או לשנות את הסטטוס לבוטל.`,
      inventoryView: (view) =>
        `המשבצות נקראות דרך התצוגה ${view}: מה שהיא מסתירה נחשב חסר ונוצר שוב. היא צריכה להציג כל משבצת מהשבוע הזה והלאה.`,
      bookedNobody: (shown, rest) =>
        `מסומנות כמוזמנות, אבל אין בהן שיעור ואין תלמיד: ${withRest(shown, rest)}. אם השעה התפנתה, משנים את הסטטוס ל־${named(status.open)}.`,
      openToAll: {
        fixed: (templates, hours) =>
          `${count(hours, "שעה פתוחה אחת", "שעות פתוחות")} של ${count(templates, "תבנית קבועה אחת", "תבניות קבועות")} פתוחות להזמנה לכולם; עם ${isolated("fixedTemplates = skip")} לא נפתחות להן משבצות.`,
        reserved: (templates, hours) =>
          `${count(hours, "שעה פתוחה אחת", "שעות פתוחות")} של ${count(templates, "תבנית שמורה אחת", "תבניות שמורות")} פתוחות להזמנה גם לאחרים; עם ${isolated("reservedTemplates = skip")} לא נפתחות להן משבצות.`,
      },
      rekeyed: (slots) =>
        `משבצות עם מזהה של מורה שכבר לא בבסיס: ${slots}. הן נחשבות של המורה שרשום בהן עכשיו. אין צורך לעשות שום דבר.`,
      typeEmpty: (template) => `לתבנית ${template} אין סוג שיעור; המשבצות שלה שומרות על הסוג שיש להן.`,
      typeUnusual: (template, type) => `לתבנית ${template} סוג השיעור ${type}, שאינו אחד משלושת הרגילים.`,
      durationDiffers: (template, minutes) =>
        `בתבנית ${template} משך השיעור (${minutes} דקות) לא תואם לשעת הסיום; נקבע לפי שעת הסיום.`,
    },
  },
  capacity: (held, perWeek, weeksLeft, limit) =>
    `בבסיס ${count(held, "משבצת אחת", "משבצות")} (בלי טבלאות אחרות), ובכל שבוע נוספות בערך ${perWeek}` +
    (weeksLeft === undefined
      ? "."
      : `; יש מקום לעוד ${count(weeksLeft, "שבוע אחד", "שבועות")} בערך, עד ${limit} רשומות.`),
});
