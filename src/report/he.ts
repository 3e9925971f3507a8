import type { Expectation } from "../domain/problem.ts";
import type { StatusNames } from "../domain/slot.ts";
import { isolated, lineOf, named } from "./bidi.ts";
import { heFailures } from "./he-failures.ts";
import type { PanelWords } from "./panel-words.ts";
import type { CommonWords, OverlapWords, Own, SetupWords, SyncWords } from "./words.ts";

const count = (number: number, one: string, many: string): string =>
  number === 1 ? one : `${number} ${many}`;

const expectations: Readonly<Record<Expectation, string>> = {
  weekday: "יום בשבוע: מספר מ־0 (ראשון) עד 6, או שם של יום",
  start: `שעה כמו ${isolated("14:30")}`,
  end: `שעה כמו ${isolated("15:30")}`,
  "closure-hour": "שעה, או ששתי השעות ריקות, ליום שלם",
  date: "תאריך",
  weeks: "מספר שלם מ־1 עד 5",
  name: "שם",
  teachers: "קישור למורים",
};

/** A reason in Airtable's own words, which goes on in a sentence. */
const plain = (reason: string): string => isolated(reason.replace(/\.+$/, ""));

/** What is listed, and how many more there are. */
const withRest = (shown: readonly string[], rest: number): string =>
  `${shown.join(", ")}${rest > 0 ? ` ועוד ${rest}` : ""}`;

export const he: CommonWords = {
  line: lineOf,
  embed: isolated,
  name: named,
  date: (year, month, day) => isolated(`${Number(day)}.${Number(month)}.${year}`),
  weekdays: {
    0: "יום ראשון",
    1: "יום שני",
    2: "יום שלישי",
    3: "יום רביעי",
    4: "יום חמישי",
    5: "יום שישי",
    6: "שבת",
  },
  empty: "ריק",
  noTeacher: "ללא מורה",
  flagged: (templates, dryRun) => `${dryRun ? "יסומנו" : "סומנו"} כחופפות: ${templates}.`,
  unflagged: (templates, dryRun) => `${dryRun ? "יוסר" : "הוסר"} סימון החפיפה מ: ${templates}.`,
  failures: heFailures,
  failed: (message) => `${message.replace(/\.+(?=\u2069?$)/, "")}. הריצה הבאה תנסה שוב.`,
  unknownInput: (names) =>
    `הסקריפט אינו מכיר משתנה קלט בשם ${names}, והמשיך בלעדיו. יש לתקן את השם או למחוק את המשתנה.`,
  of: (templates) => (templates === "" ? "" : ` של ${templates}`),
  more: (rest) => `ועוד ${rest}`,
};

export const heSync = (status: StatusNames): Own<SyncWords> => ({
  fields: {
    key: "מפתח",
    teacher: "מורה",
    date: "תאריך",
    starts: "שעת התחלה",
    ends: "שעת סיום",
    type: "סוג שיעור",
    source: "תבנית",
    status: "סטטוס",
    capacity: "קיבולת",
    weekday: "יום בשבוע",
    syncState: `${isolated("sync_state")} (רישום פנימי של הסנכרון)`,
    legacyTeacher: "מזהה מורה (שדה ישן)",
    instanceId: "מזהה משבצת",
  },
  summary: (created, updated, deactivated) => `נוצרו ${created}, עודכנו ${updated}, נחסמו ${deactivated}`,
  dryRun: "זו הייתה הרצת ניסיון: דבר לא נכתב. הרצה אמיתית על אותו בסיס תכתוב בדיוק את מה שמופיע כאן.",
  incomplete: (remaining, isOutOfTime) =>
    remaining === 0
      ? `${isOutOfTime ? "הזמן נגמר" : `${isolated("Airtable")} לא ענה על כל מה שהריצה שאלה`}, ולכן לא היה אפשר לבדוק שוב את מה שנכתב. הריצה הבאה תבדוק.`
      : `הריצה נעצרה לפני סופה: ${remaining === 1 ? "נותרה פעולה אחת" : `נותרו ${remaining} פעולות`}. הריצה הבאה תמשיך מכאן.`,
  nothingToDo: "אף משבצת לא השתנתה.",
  personCount: (number) =>
    `${number === 1 ? "דבר אחד דורש" : `${number} דברים דורשים`} טיפול: ראו תחת "דורש טיפול".`,
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
  created: (hours, type, dryRun) =>
    `${hours} ${dryRun ? "תיווצר" : "נוצרה"}${type === "" ? "" : `, ${type}`}`,
  updated: (hours, changes, dryRun) => `${hours} ${dryRun ? "תעודכן" : "עודכנה"}: ${changes}`,
  reopened: (hours, dryRun) => `${hours} ${dryRun ? "תיפתח" : "נפתחה"} מחדש`,
  deactivated: (hours, reason, dryRun) => `${hours} ${dryRun ? "תיחסם" : "נחסמה"}, כי ${reason}`,
  reasons: {
    template_removed: "התבנית שלה נמחקה",
    template_disabled: "התבנית שלה אינה בשימוש",
    template_teacher_changed: "לתבנית שלה יש עכשיו מורה אחר",
    template_day_changed: "התבנית שלה עברה ליום אחר",
    template_time_changed: "התבנית שלה עברה לשעה אחרת",
    overridden: "מערכת תבניות חדשה יותר באה במקומה",
    closed: "בית הספר או המורה סגורים אז",
    duplicate: "רשומה אחרת מחזיקה את אותה שעה",
  },
  closedBy: (closure) => `חלה עליה הסגירה ${closure}`,
  off: "לתבנית שלה אין שיעור בתאריך הזה",
  change: (field, from, to) => `${field}: ${from} ← ${to}`,
  bookedMoved: (name, hours) =>
    `${name}: יש בה הזמנה, אבל התבנית דורשת עכשיו ${hours}. אפשר לשנות את השעות ידנית, או להשאיר אותן לשיעור הזה.`,
  staleBooked: (name, what, wanted) => {
    const to = wanted === "" ? "" : ` (${wanted})`;
    switch (what) {
      case "teacher":
        return `${name}: יש בה הזמנה, אבל לתבנית יש עכשיו מורה אחר${to}. כדי להשאיר את השיעור בשעה הישנה אין צורך לעשות דבר. כדי להעביר אותו, יש להוציא מהמשבצת את השיעור ואת התלמיד ולשנות את הסטטוס שלה ל־${named(status.open)}: הריצה הבאה תחסום אותה ותפתח את השעה החדשה.`;
      case "day":
        return `${name}: יש בה הזמנה, אבל התבנית עברה ליום אחר${to}. כדי להשאיר את השיעור בשעה הישנה אין צורך לעשות דבר. כדי להעביר אותו, יש להוציא מהמשבצת את השיעור ואת התלמיד ולשנות את הסטטוס שלה ל־${named(status.open)}: הריצה הבאה תחסום אותה ותפתח את השעה החדשה.`;
      case "time":
        return `${name}: יש בה הזמנה, אבל התבנית עברה לשעה אחרת${to}. כדי להשאיר את השיעור בשעה הישנה אין צורך לעשות דבר. כדי להעביר אותו, יש להוציא מהמשבצת את השיעור ואת התלמיד ולשנות את הסטטוס שלה ל־${named(status.open)}: הריצה הבאה תחסום אותה ותפתח את השעה החדשה.`;
      case "removed":
        return `${name}: יש בה הזמנה, אבל התבנית נמחקה או אינה בשימוש. יש לבטל או להעביר את השיעור ולשנות את הסטטוס ל־${named(status.open)}; הריצה הבאה תחסום את המשבצת.`;
      case "off":
        return `${name}: יש בה הזמנה, אבל לתבנית${to} אין עוד שיעור בתאריך הזה. יש לבטל או להעביר את השיעור ולשנות את הסטטוס ל־${named(status.open)}; הריצה הבאה תחסום את המשבצת.`;
      case "overridden":
        return `${name}: יש בה הזמנה, אבל מערכת תבניות חדשה יותר באה אז במקום התבנית${to}. יש לבטל או להעביר את השיעור ולשנות את הסטטוס ל־${named(status.open)}; הריצה הבאה תחסום את המשבצת.`;
      case "duplicate":
        return `${name}: יש בה הזמנה, ורשומה נוספת מחזיקה את אותה שעה. יש להעביר את השיעור לאחת מהן ולשנות את הסטטוס של השנייה ל־${named(status.open)}; הריצה הבאה תחסום אותה.`;
    }
  },
  staleLocked: (name) =>
    `${name}: נעולה, ואף תבנית אינה דורשת אותה עוד. יש לשחרר את הנעילה כדי שתיחסם, או להשאיר נעולה כדי לשמור עליה; בינתיים התבנית שלה לא תקבל שעה אחרת באותו שבוע.`,
  closedProtected: (name, why, closure) => {
    switch (why) {
      case "booked":
        return `${name}: יש בה הזמנה, אבל היא בתוך הסגירה ${closure}. יש לבטל או להעביר את השיעור ולשנות את הסטטוס ל־${named(status.open)}; הריצה הבאה תחסום את המשבצת.`;
      case "locked":
        return `${name}: נעולה, אבל היא בתוך הסגירה ${closure}. יש לשחרר את הנעילה כדי שתיחסם, או להשאיר נעולה אם השיעור מתקיים.`;
      case "foreign":
        return `${name}: עם סטטוס משלכם, אבל היא בתוך הסגירה ${closure}. יש לשנות את הסטטוס שלה ל־${named(status.blocked)}, או להשאיר אם השיעור מתקיים.`;
      case "exceptions":
        return `${name}: מסומנת כחריגה, אבל היא בתוך הסגירה ${closure}. יש להסיר את הסימון כדי שתיחסם, או להשאיר אם השיעור מתקיים.`;
    }
  },
  refusedCreate: (name, template, others, advice) =>
    `${name}: לא נפתחה עבור ${template}, כי הייתה חופפת ${others}.${advice}`,
  refusedUpdate: (name, template, others, advice) =>
    `${name}: לא הותאמה ל־${template}, כי הייתה חופפת ${others}.${advice}`,
  duplicate: (name, template, others) =>
    `${name}: ${template} דורשת אותה שעה כמו תבנית אחרת, ולא קיבלה משבצת, כי השעה כבר ניתנה ${others}. יש להשאיר אחת משתי התבניות.`,
  others: (shown, rest) =>
    shown.length === 0
      ? "למשבצת שאותה ריצה מתקנת"
      : withRest(
          shown.map((other) => `ל־${other}`),
          rest,
        ),
  giveWay: {
    template: "יש להזיז אחת מהתבניות או להוציא אותה משימוש; משבצת שיש בה הזמנה או שהיא נעולה יש להזיז ידנית.",
    typed: "יש להזיז או למחוק את המשבצת שנרשמה ידנית.",
    blocked: `שעה שאדם שינה את הסטטוס שלה ל־${named(status.blocked)} נשארת תפוסה: כדי לפנות אותה יש להזיז או למחוק את המשבצת הזאת.`,
  },
  unplaced: (name) =>
    `${name}: התאריך, שעת ההתחלה או שעת הסיום ריקים או שאי אפשר לקרוא אותם, ולכן אי אפשר לדעת מתי היא, ואף ריצה לא תתקן אותה. יש למלא את מה שחסר, או לשנות את הסטטוס שלה ל־${named(status.blocked)}.`,
  notWritten: {
    refused: (shown, rest, reason) =>
      `${isolated("Airtable")} סירב לכתוב את ${withRest(shown, rest)}: ${plain(reason)}. הריצה הבאה תנסה שוב; אם הסירוב חוזר בכל פעם, יש לתקן את מה ש־${isolated("Airtable")} מציין: לעתים קרובות סוג של שדה השתנה, או שחסרה אפשרות בחירה.`,
    unanswered: (shown, rest, reason) =>
      `${isolated("Airtable")} לא אישר את הכתיבה של ${withRest(shown, rest)}: ${plain(reason)}. אולי נכתב ואולי לא; הריצה הבאה תבדוק ותשלים.`,
    waiting: (shown, rest) =>
      `לא נוסה: ${withRest(shown, rest)}. שינוי שחייב לבוא קודם, והוא מופיע כאן גם כן, נכשל. הריצה הבאה תנסה שוב.`,
  },
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
      case "wrong-weekday":
        return `התאריך ${is} בשדה ${cell} הוא ${weekdays ? he.weekdays[weekdays.found] : ""}; צריך ${weekdays?.expected.map((day) => he.weekdays[day]).join(" או ")}`;
      case "before-start":
        return `התאריך ${is} בשדה ${cell} קודם לתאריך ההתחלה ${other}`;
      case "no-start":
        return `${cell} מלא, אבל חסר תאריך ההתחלה שממנו הסבב נספר`;
      case "no-length":
        return `${cell} מלא, אבל לא ידוע כמה שבועות יש בסבב`;
      case "unknown-length":
        return `אי אפשר לקרוא כמה שבועות יש בסבב (${cell})`;
      case "too-long":
        return `סבב של ${found} שבועות, ולכל היותר מותר ${against} (${cell})`;
      case "beyond-cycle":
        return `שבוע ${found} בסבב של ${against} שבועות (${cell})`;
      case "disagree":
        return `השורות של המערכת ${he.name(found)} אינן מסכימות ביניהן (${he.name(against)})`;
    }
  },
  invalidTemplate: (template, problems) =>
    `אי אפשר לקרוא את התבנית ${template}: ${problems}. עד שזה יתוקן לא נפתחות עבורה שעות, והמשבצות שכבר יש לה נשארות ללא שינוי.`,
  invalidClosure: (closure, teachers, problems, waiting) =>
    `אי אפשר לקרוא את הסגירה ${closure}: ${problems}. עד שתתוקן היא אינה סוגרת דבר, ושום שעה לא נפתחת ${teachers === "" ? "לאף אחד" : `עבור ${teachers}`}${waiting === 0 ? "" : waiting === 1 ? " (שעה אחת ממתינה לה)" : ` (${waiting} שעות ממתינות לה)`}. יש לתקן את השורה, להוציא אותה משימוש, או למחוק אותה.`,
  bookedMeanwhile: (name) =>
    `${name}: הוזמנה בזמן שנחסמה, ולכן נפתחה שוב. התבנית שלה השתנתה: כדאי לבדוק אם השיעור יכול להישאר.`,
  bookedBlocked: (name) =>
    `${name}: יש בה הזמנה, והסטטוס שלה הוא ${named(status.blocked)}. אם השיעור מתקיים, יש לשנות את הסטטוס ל־${named(status.booked)}; אם לא, יש להוציא ממנה את השיעור ואת התלמיד.`,
  parted: (name) =>
    `${name}: נסגרה שוב, כי היא חופפת לשעה שריצה אחרת או אדם פתחו באותו רגע. אם צריך להציע את זו, יש להזיז את האחרת ואז לשנות את הסטטוס שלה ל־${named(status.open)}.`,
  stillBlocked: (name) =>
    `${name}: מישהו הזמין או נעל אותה בזמן שהריצה הזאת סגרה אותה, והיא עדיין ${named(status.blocked)}. אם השעה מתקיימת, יש לשנות את הסטטוס שלה ל־${named(status.open)}; אם לא, אפשר להשאיר אותה כך, ויש לבטל את השיעור שבה, אם יש כזה.`,
  blockedMeanwhile: (name) =>
    `${name}: נחסמה בזמן שהריצה הזאת עדכנה אותה. אם לא אתם חסמתם אותה, יש לשנות את הסטטוס שלה ל־${named(status.open)}: שתי ריצות הפריעו זו לזו.`,
  overlap: (a, b) =>
    `${a} ו־${b} חופפות. יש להזיז אחת מהן (משבצת של תבנית – על ידי הזזת התבנית), או לשנות את הסטטוס של אחת המשבצות ל־${named(status.blocked)}.`,
  handEdit: (name, edits, fate) => {
    const whatThen = {
      undone: " והוחזרה לקדמותה. כדי לשמור עריכה יש לנעול את המשבצת לפני העריכה.",
      planned: ", והריצה הבאה שתגיע אליה תחזיר אותה לקדמותה. כדי לשמור את העריכה יש לנעול את המשבצת.",
      kept: ", והשינוי נשאר.",
    };
    return `${name}: נערכה ידנית (${edits})${whatThen[fate]}`;
  },
  notReopened: (name) =>
    `${name}: תבנית דורשת אותה, אבל היא חסומה. אם צריך להציע אותה, יש לשנות ידנית את הסטטוס ל־${named(status.open)}.`,
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
  held: (name, by, mayBeFreed) =>
    mayBeFreed
      ? `${name}: לא נוצרה משבצת חדשה, כי ${by} של אותה תבנית עדיין עומדת באותו שבוע. כדי להשאיר אותה אין צורך לעשות דבר. כדי לקבל את השעה החדשה, יש להוציא מהישנה את השיעור ואת התלמיד, לשחרר את הנעילה ולשנות את הסטטוס שלה ל־${named(status.open)}.`
      : `${name}: לא נוצרה משבצת חדשה, כי ${by} של אותה תבנית כבר הייתה באותו שבוע.`,
  drift: {
    intro: "זו הייתה בדיקת התאמה: נבדק כל מה שסטה מן התבניות, ודבר לא נכתב.",
    headings: {
      differing: "מוגנות, ולא כפי שהתבנית דורשת",
      blocked: "נחסמו ידנית, ותבנית דורשת אותן",
      unbooked: "מסומנות כמוזמנות, ואין בהן איש",
      copies: "העתקים שנערכו",
      manual: "נרשמו ידנית",
      beyond: "מעבר לחלון",
    },
    texts: {
      differing: (name, changes) => `${name}: התבנית דורשת ${changes}. אפשר לשנות ידנית, או להשאיר כפי שהיא.`,
      unwanted: (name) =>
        `${name}: אף תבנית אינה דורשת אותה עוד, והסטטוס או הסימון שלה שומרים עליה. אם היא מיותרת, יש לשנות את הסטטוס שלה ל־${named(status.blocked)}.`,
      blocked: (name) =>
        `${name}: אפשר להשאיר, או לשנות ידנית את הסטטוס ל־${named(status.open)} אם צריך להציע אותה.`,
      unbooked: (name) =>
        `${name}: הסטטוס הוא ${named(status.booked)}, אבל אין בה שיעור ואין תלמיד. אם השעה התפנתה, יש לשנות את הסטטוס ל־${named(status.open)}.`,
      copy: (name) =>
        `${name}: מישהו שכפל משבצת ושינה את ההעתק. אפשר להשאיר אותה כשעה נוספת, או לשנות את הסטטוס שלה ל־${named(status.blocked)}.`,
      manual: (name) =>
        `${name}: אף תבנית אינה מכירה אותה, ואף ריצה אינה משנה אותה. אפשר להשאיר, או לשנות את הסטטוס ל־${named(status.blocked)}.`,
      beyond: (name) =>
        `${name}: אחרי היום האחרון שעבורו נוצרות משבצות. אפשר להשאיר, או לשנות את הסטטוס ל־${named(status.blocked)} אם אין להזמין אותה עדיין.`,
    },
  },
  notes: {
    heading: "כדאי לדעת",
    texts: {
      windowOver: (through) =>
        `הימים שעבורם נוצרות משבצות הסתיימו ב־${through}, ולכן שום שעה אינה יכולה להיפתח עוד. יש למחוק את משתנה הקלט ${isolated("startDate")}, או לתת לו תאריך מהיום והלאה.`,
      windowShort: (from, through) =>
        `שעות נפתחות רק עד ${through}, כי התאריך שבמשתנה הקלט ${isolated("startDate")} כבר עבר (${from}). יש למחוק את המשתנה, או לתת לו תאריך מהיום והלאה.`,
      unknownTeacher: (id) =>
        `לאף תבנית ולאף משבצת אין המורה ${id}, ולכן לא נעשה דבר. יש לבדוק את המזהה ב־${isolated("teacherId")}.`,
      templateGone: (id) =>
        `אין תבנית ${id}, והיא נחשבת מחוקה. אם זה חוזר בכל ריצה, ${isolated("recordId")} נלקח מטבלה אחרת.`,
      leftToSchedule: `בלי השדה ${isolated("sync_state")} המשבצות שלה יטופלו בריצה המתוזמנת הבאה.`,
      missing: (fields) =>
        `השדות האלה אינם בבסיס, ולכן מה שתלוי בהם כבוי: ${fields}. אם לאחד מהם יש עכשיו שם אחר, יש לרשום אותו ב־${isolated("fieldNames")}.`,
      plainMode: (closing) =>
        `אין שדה ${isolated("sync_state")}, ולכן משבצות שנחסמו בגלל ${closing} לא ייפתחו שוב אחר כך. אפשר ליצור אותו עם ${isolated("setup.js")}.`,
      activeUnused: "תיבת הסימון שאומרת אילו תבניות בשימוש אינה מסומנת באף אחת מהן, ולכן אין לה השפעה.",
      inventoryView: (view) =>
        `המשבצות נקראות דרך התצוגה ${view}: מה שהיא מסתירה נחשב חסר ונוצר שוב. היא צריכה להציג כל משבצת מהשבוע הזה והלאה.`,
      typeEmpty: (template) => `לתבנית ${template} אין סוג שיעור; המשבצות שלה שומרות על הסוג שיש להן.`,
      typeUnusual: (template, type) => `לתבנית ${template} סוג השיעור ${type}, שאינו אחד משלושת הרגילים.`,
      durationDiffers: (template, minutes) =>
        `בתבנית ${template} המשך של ${minutes} דקות אינו תואם לשעת הסיום, ושעת הסיום קובעת.`,
    },
  },
  capacity: (held, perWeek, weeksLeft, limit) =>
    `בבסיס ${count(held, "משבצת אחת", "משבצות")} (בלי טבלאות אחרות), ובכל שבוע נוספות בערך ${perWeek}` +
    (weeksLeft === undefined
      ? "."
      : `; יש מקום לעוד ${count(weeksLeft, "שבוע אחד", "שבועות")} בערך, עד ${limit} רשומות.`),
});

export const heOverlaps = (status: StatusNames): Own<OverlapWords> => ({
  overlapSummary: (pairs, flagged, cleared) =>
    `חפיפות: ${pairs}, תבניות מסומנות: ${flagged}, סימונים שהוסרו: ${cleared}`,
  noOverlaps: "אין הזמנות כפולות בזמן הקרוב.",
  overlapDryRun: "זו הייתה הרצת ניסיון: אף תבנית לא סומנה ולא נוקתה.",
  pair: (a, b) =>
    `${a} חופפת ל־${b}. יש להזיז אחת מהן, או לשנות את הסטטוס של אחת המשבצות ל־${named(status.blocked)}.`,
  refusedPair: (refused, other) =>
    `ל־${refused} אין מקום, בגלל ${other}. יש להזיז אחת מהן; שינוי הסטטוס ל־${named(status.blocked)} אינו מפנה את השעה.`,
  twins: (a, b) =>
    `${a} ו־${b} עומדות באותה שעה. יש להשאיר אחת משתי התבניות, או לשנות את הסטטוס של אחת המשבצות ל־${named(status.blocked)}.`,
  fresh: (text) => `חדש: ${text}`,
});

export const hePanel = (status: StatusNames): Own<PanelWords> => ({
  title: "Slot Sync",
  tabs: { plan: "תוכנית", weeks: "שבועות", checks: "בדיקות", settings: "הגדרות" },
  loading: "קוראים את הבסיס…",
  retry: "לנסות שוב",
  close: "סגירה",
  errors: {
    settings: "יש הגדרה שאי אפשר להשתמש בה",
    settingsMend: "תקנו אותה בלשונית ההגדרות, והתוכנית תופיע כאן.",
    base: "הבסיס עדיין לא מוכן",
    baseMend: "בלשונית הבדיקות מופיע כל מה שחסר, ואת רובו אפשר ליצור שם בלחיצה.",
    other: "לא היה אפשר להכין את התוכנית",
    otherMend: "דבר לא נכתב. נסו שוב; אם זה חוזר, העבירו את הפרטים האלה הלאה.",
    details: "פרטים",
    recordGone: "אי אפשר לפתוח את הרשומה הזאת: היא כבר לא קיימת, או שאין לכם הרשאה לראות אותה.",
    notOpened: (reason) => `אי אפשר לפתוח את הרשומה הזאת: \u2068${reason}\u2069`,
  },
  plan: {
    window: (from, through) => `מ־${from} עד ${through}`,
    kinds: {
      created: "חדשות",
      updated: "משתנות",
      reopened: "נפתחות שוב",
      blocked: "נסגרות",
      refused: "נדחו",
      skipped: "ללא שינוי",
    },
    person: "דורש טיפול",
    personHint: "את אלה הסנכרון אינו רשאי להסדיר לבד.",
    reasons: {
      wanted: "התבנית מבקשת אותה",
      follows: "בעקבות התבנית",
      bookkeeping: "רישום פנימי של הסנכרון; איש לא יראה הבדל",
      "wanted-again": "התבנית מבקשת אותה שוב, והסנכרון עצמו סגר אותה",
      held: "ממתינה עד שהשעה הישנה באותו שבוע תתפנה",
      overlap: "הייתה חופפת לשעה אחרת",
      "same-hour": "שתי תבניות מבקשות אותה שעה",
      "invalid-template": "תבנית שאי אפשר לקרוא",
      "invalid-closure": "סגירה שאי אפשר לקרוא",
      "double-booked": "חופפת לשעה אחרת",
    },
    skips: {
      booked: "מישהו הזמין אותה.",
      locked: "היא נעולה.",
      foreign: "יש לה סטטוס משלכם.",
      exceptions: "היא מסומנת כחריגה.",
      blocked: `אדם חסם אותה. כדי להציע אותה שוב, שנו את הסטטוס ביד ל־${named(status.open)}.`,
      "not-reopened": `היא חסומה, ואי אפשר לדעת על ידי מי. כדי להציע אותה שוב, שנו את הסטטוס ביד ל־${named(status.open)}.`,
      "past-start": "ביום שאליו הועברה היא הייתה מתחילה בעבר.",
      "reopened-by-hand": "אדם פתח אותה שוב אחרי שהסנכרון סגר אותה.",
      "surplus-copy": "עותק שמישהו שינה ביד.",
    },
    skipLabels: {
      booked: "מוזמנת",
      locked: "נעולה",
      foreign: "סטטוס משלכם",
      exceptions: "חריגה",
      blocked: "נחסמה על ידי אדם",
      "not-reopened": "חסומה, לא נפתחה שוב",
      "past-start": "הייתה מתחילה בעבר",
      "reopened-by-hand": "נפתחה שוב ביד",
      "surplus-copy": "עותק ששונה ביד",
    },
    because: (reason) => `כי ${reason}.`,
    thisHour: "השעה הזאת",
    doubleBooked: (other) =>
      `חופפת ל־${other}. יש להזיז אחת מהן (משבצת של תבנית – על ידי הזזת התבנית), או לשנות את הסטטוס של אחת המשבצות ל־${named(status.blocked)}.`,
    filters: { teacher: "מורה", reason: "סיבה", all: "הכול", clear: "ניקוי הסינון", kinds: "להציג" },
    shown: (shown, all) => (shown === all ? `${all} שורות` : `${shown} מתוך ${all} שורות`),
    nothingShown: "אין שורה שמתאימה לסינון הזה.",
    upToDate: "הכול כפי שהתבניות מבקשות",
    upToDateHint: "סנכרון לא היה כותב עכשיו דבר. הדף עוקב אחרי הבסיס, ואפשר להשאיר אותו פתוח.",
    noTemplates: "עדיין אין תבניות שבועיות",
    noTemplatesHint: "הוסיפו שורה לטבלת התבניות השבועיות, והשעות שלה יופיעו כאן.",
    open: (name) => `פתיחת ${name}`,
    applyHidden: (hidden, all) =>
      hidden === 1
        ? `נכתבת כל התוכנית (שינויים: ${all}), גם השינוי שהסינון מסתיר.`
        : `נכתבת כל התוכנית (שינויים: ${all}), גם ${hidden} השינויים שהסינון מסתיר.`,
    apply: (number) => (number === 1 ? "ביצוע שינוי אחד" : `ביצוע ${number} שינויים`),
    mayNot: "אפשר להסתכל, אבל לא לשנות כאן רשומות:",
    dryRun: "ההגדרה dryRun פועלת, ולכן אי אפשר לבצע דבר.",
    checking: "בודקים אם הבסיס השתנה…",
    checkingHint: "מבוצע רק מה שראיתם.",
    writing: (done, total) => `נכתבו ${done} מתוך ${total}`,
    written: (percent) => `נכתבו ${percent}%`,
    writingHint: "אפשר לעצור בכל רגע; מה שנכתב נשאר, והשאר יתוכנן שוב.",
    stop: "עצירה",
    stopping: "נעצר אחרי הקריאות שכבר בדרך…",
    changedTitle: "הבסיס השתנה מאז שהסתכלתם",
    changedHint: "דבר לא נכתב. זה מה ששונה בתוכנית:",
    added: "חדש בתוכנית",
    gone: "כבר לא בתוכנית",
    applyNew: "ביצוע התוכנית החדשה",
    lookAgain: "קודם להסתכל",
    refusedTitle: "זה היה סוגר שעות רבות מאוד",
    refusedHint: "אולי תבניות נמחקו בטעות, או מוסתרות. דבר לא נכתב.",
    closing: (number) => (number === 1 ? "שעה אחת הייתה נסגרת." : `${number} שעות היו נסגרות.`),
    applyAllTheSame: "זה בכוונה: לבצע הפעם",
    done: "בוצע",
    stopped: "נעצר",
    partly: "בוצע, אבל לא הכול",
    failedTitle: "הריצה נעצרה בגלל שגיאה",
    failedHint: "מה שנכתב נשאר; התוכנית למטה היא מה שנותר.",
    remaining: (number) =>
      number === 1
        ? "שינוי אחד נותר, והוא מתוכנן שוב למטה."
        : `${number} שינויים נותרו, והם מתוכננים שוב למטה.`,
    failures: (number) => (number === 1 ? "רשומה אחת לא נכתבה:" : `${number} רשומות לא נכתבו:`),
    backToPlan: "חזרה לתוכנית",
    news: (added, gone) => `הבסיס השתנה: ${added} חדשים בתוכנית, ${gone} כבר לא בה.`,
  },
  weeks: {
    views: { teacher: "לפי מורה", day: "לפי יום" },
    teacher: "מורה",
    day: "יום",
    previous: "השבוע הקודם",
    next: "השבוע הבא",
    thisWeek: "השבוע",
    week: (from, through) => `${from} – ${through}`,
    states: {
      open: "פתוחה",
      booked: "מוזמנת",
      blocked: "נחסמה על ידי אדם",
      closed: "נסגרה על ידי הסנכרון",
      locked: "נעולה",
      foreign: "סטטוס משלכם",
      planned: "תיווצר",
      refused: "לא נפתחה: הייתה חופפת",
    },
    overlapping: "חופפת",
    planned: { deactivate: "תיסגר", update: "תשתנה", reopen: "תיפתח שוב" },
    legend: "מה אומרים הסימנים",
    empty: "אין שעות בשבוע הזה.",
    keys: "מקשי החיצים עוברים משעה לשעה, Enter מספר את הסיפור שלה.",
    nobody: "עדיין אין מורים עם שעות.",
    past: "עבר",
    story: {
      title: "הסיפור של השעה הזאת",
      teacher: "מורה",
      when: "מתי",
      type: "סוג",
      state: "מצב",
      template: "תבנית",
      noTemplate: "אין: מישהו הקליד אותה",
      goneTemplate: "נמחקה",
      why: "למה היא כך",
      next: "מה יעשה הסנכרון הבא",
      nothingNext: "כלום.",
      history: "מה קרה עד עכשיו",
      noHistory: "לא נרשם עליה דבר.",
      logged: { added: "נוספה", removed: "הוסרה" },
      loggedReasons: {
        template_created: "תבנית ביקשה אותה",
        reopened: "תבנית ביקשה אותה שוב",
      },
      loggedBy: {
        "sync:scheduled": "סנכרון מתוזמן",
        "sync:on-change": "סנכרון אחרי שינוי בתבנית",
        "sync:control-panel": "הלוח הזה",
      },
      open: "פתיחת הרשומה",
      openTemplate: "פתיחת התבנית",
      asWanted: "התבנית מבקשת אותה בדיוק כך.",
      byHand: "אדם יצר אותה; הסנכרון לעולם אינו משנה אותה, ושעות אחרות נשמרות רחוק ממנה.",
      past: "היא כבר עברה. בשעות שעברו לא נוגעים.",
      closedBySync: "הסנכרון סגר אותה, כי אף תבנית לא ביקשה אותה עוד.",
      beyond: "אי אפשר לקרוא אותה עד הסוף, או שהיא מחוץ למה שהסנכרון מסתכל עליו.",
    },
  },
  checks: {
    intro: "מה הסנכרון צריך בבסיס הזה, ובמה עוד הוא יכול להשתמש.",
    ready: "כל מה שנחוץ נמצא.",
    notReady: "חסר משהו נחוץ, ולכן סנכרון עדיין לא יכול לרוץ.",
    create: "ליצור",
    addChoices: "להוסיף",
    createAll: "ליצור את כל מה שחסר",
    mayNot: "רק מי שיש לו הרשאת יוצר יכול לעשות זאת:",
    working: "עובדים…",
    everything: "להציג גם מה שקיים",
    namesHere: "שמות שנותנים לסקריפטים צריך לתת גם כאן, בלשונית ההגדרות.",
    features: "הסנכרון עובד גם בלעדיהם. אפשר להוסיף כל אחד מהם בכל עת.",
    add: "להוסיף",
  },
  settings: {
    intro: "הן תקפות לכל מי שפותח את הלוח הזה. השמות וברירות המחדל הם אלה של הסקריפטים.",
    mayNot: "אפשר להסתכל, אבל לא לשנות כאן הגדרות:",
    groups: {
      school: "בית הספר",
      rules: "מה מותר לסנכרון",
      overlaps: "חפיפות",
      safety: "בטיחות",
      names: "שמות בבסיס הזה",
      limits: "המגבלות של Airtable",
    },
    labels: {
      timeZone: "אזור זמן",
      daysAhead: "ימים קדימה",
      coverRunningWeek: "גם השבוע הנוכחי",
      language: "שפה",
      horizon: "שעות שמעבר לחלון",
      sameTimeTemplates: "שתי תבניות באותה שעה",
      reopenOwnBlocked: "לפתוח שוב מה שהסנכרון סגר",
      unlinkedSlots: "שעות בלי תבנית",
      copyCapacity: "קיבולת",
      protectExceptions: "להגן על חריגים",
      onlyFixed: "רק תבניות קבועות",
      activeField: "שדה שאומר אם תבנית בשימוש",
      legacyTeacherField: "שדה הטקסט הישן של המורה",
      overrideMode: "מה מערכת תבניות חדשה מחליפה",
      clearFlags: "להוריד סימונים",
      flagDuringSync: "לסמן חפיפות בזמן סנכרון",
      flagBlocked: "גם שעות חסומות חופפות",
      dryRun: "ריצת ניסיון",
      mode: "מה הריצה המתוזמנת עושה",
      notifyUrl: "כתובת שמקבלת הודעה על כל ריצה",
      massRetireLimit: "כמה שעות לסגור לכל היותר בבת אחת",
      allowMassRetire: "להתיר סגירה של רבות מאוד",
      alertThreshold: "כמה שגיאות מעלות התראה",
      recordLimit: "כמה רשומות התוכנית שלכם מתירה",
      tables: "טבלאות",
      fieldNames: "שדות",
      statusNames: "האפשרויות של הסטטוס",
      inventoryView: "תצוגה שדרכה קוראים את השעות",
      timeBudgetSeconds: "כמה שניות לסקריפט",
      maxInFlight: "קריאות בו זמנית",
      callsPerSecond: "קריאות בשנייה",
    },
    hints: {
      timeZone: "היכן בית הספר חי.",
      daysAhead: "כמה ימים להחזיק מוכנים, מיום ראשון הקרוב.",
      coverRunningWeek: "כבוי: רק מיום ראשון הקרוב.",
      language: "של הלוח הזה ושל הדוחות.",
      horizon: "האם גם שעות מאוחרות יותר נשמרות נכונות.",
      sameTimeTemplates: "האם שתיהן מקבלות שעה.",
      reopenOwnBlocked: "כשהתבנית מבקשת אותה שוב.",
      unlinkedSlots: "אילו מהן מותר לסנכרון לסגור.",
      copyCapacity: "מתי היא הולכת אחרי התבנית.",
      protectExceptions: "לא לגעת בשעה שמסומנים בה חריגים.",
      onlyFixed: "תבניות שלא סומנו כקבועות נחשבות מחוץ לשימוש.",
      activeField: "“auto”, או שם השדה.",
      legacyTeacherField: "האם מזהה המורה נכתב גם שם.",
      overrideMode: "לתקופות, סבבים ושבועות מבחנים.",
      clearFlags: "מתבניות שכבר אינן חופפות לדבר.",
      flagDuringSync: "בלי סקריפט נפרד.",
      flagBlocked: "שעות שאדם חסם.",
      dryRun: "לא לכתוב דבר, רק להראות מה היה נכתב.",
      mode: "לסקריפטים: סנכרון של ממש, או בדיקה של כל מה שסטה.",
      notifyUrl: "לסקריפטים: כתובת אינטרנט שמקבלת את הדוח אחרי כל ריצה.",
      massRetireLimit: "הגדול מבין מספר וחלק, למשל 20/50%.",
      allowMassRetire: "עדיף להחליט בתוכנית, לריצה אחת.",
      alertThreshold: "לסקריפטים: ממספר שגיאות כזה.",
      recordLimit: "נספר בדוח.",
      tables: "כשהן נקראות אחרת, כ־JSON.",
      fieldNames: "כשהם נקראים אחרת, כ־JSON.",
      statusNames: "כשהן נקראות אחרת, כ־JSON.",
      inventoryView: "חייבת להציג כל שעה מהשבוע הזה. ריק: כל הטבלה.",
      timeBudgetSeconds: "לסקריפטים. ללוח הזה אין מגבלה.",
      maxInFlight: "נדיר שיש סיבה לשנות.",
      callsPerSecond: "Airtable מתירה 15.",
    },
    values: {
      allFuture: "נשמרות גם הן",
      window: "לא נוגעים בהן",
      both: "שתיהן מקבלות שעה",
      one: "רק הוותיקה",
      byKey: "לסגור את אלה שמפתחן נוצר במכונה",
      keep: "לא לסגור אף אחת",
      deactivate: "לסגור את כולן",
      ignore: "לא נכתב",
      mirror: "נכתב",
      always: "תמיד לפי התבנית",
      create: "רק כשהשעה נוצרת",
      never: "אף פעם",
      week: "את כל השבוע של המורה",
      slot: "רק את מה שהיא חופפת",
      sync: "מסנכרנת",
      reconcile: "מראה מה סטה, ולא כותבת דבר",
      en: "אנגלית",
      he: "עברית",
    },
    on: "כן",
    off: "לא",
    default: (value) => `ברירת המחדל: ${value}`,
    reset: "חזרה לברירת המחדל",
    notSaved: "לא נשמר.",
    expected: (what) => `מצופה: ${what}`,
    notStored: (setting, reason) => `ההגדרה „${setting}” לא נשמרה: \u2068${reason}\u2069`,
    scripts: "לסקריפטים המודבקים",
    scriptsHint:
      "לסקריפטים יש הגדרות משלהם. כדי ששניהם יסכימו, השורות האלה צריכות לעמוד באובייקט ההגדרות בראש כל אחד מהם.",
    none: "אין",
  },
});

export const heSetup: Own<SetupWords> = {
  heading: "Slot Sync: האם הבסיס מוכן?",
  intro: "שום דבר לא משתנה בלי הסכמה שלך. אפשר להריץ שוב בכל פעם שמשהו נראה לא תקין.",
  columns: {
    table: "טבלה",
    field: "שדה",
    need: "נחוץ",
    state: "מצב",
    use: "למה הוא משמש",
    teacher: "מורה",
    created: "ייפתחו",
    adopted: "יקושרו",
    updated: "יעודכנו",
    blocked: "ייחסמו",
    refused: "לא ייפתחו",
  },
  needs: { required: "חובה", recommended: "מומלץ", useful: "מועיל", extra: "לפי הצורך" },
  wholeTable: "(הטבלה)",
  present: "✓ קיים",
  missing: "✗ חסר",
  notNeeded: "לא נחוץ כאן",
  notUsed: "– לא בשימוש",
  perhaps: (names) => `(או שהשם כאן הוא ${names}? אם כן, יש לרשום אותו ב־fieldNames ולא ליצור שדה חדש)`,
  renamed: (to) => `✗ שונה שמו? יש "${to}"`,
  wrongType: (type, expected) => `✗ מסוג ${type}, צריך להיות ${expected}`,
  noChoices: (names, number) => (number === 1 ? `✗ חסרה האפשרות ${names}` : `✗ חסרות האפשרויות ${names}`),
  uses: {
    weekly_slot: "התבניות השבועיות",
    slot_inventory: "המשבצות לפי תאריך",
    closures: "חגים, חופשות וימי מחלה: משבצות פנויות בתוכם נסגרות, ונפתחות שוב כשהם מתבטלים",
    "closures.name": "השם שלה בדוח",
    "closures.startDate": "היום הראשון שלה",
    "closures.endDate": "היום האחרון שלה; ריק ליום אחד",
    "closures.starts": "החל מהשעה הזאת, למשל 14:00; שתי השעות ריקות לימים שלמים",
    "closures.ends": "עד השעה הזאת, למשל 18:30",
    "closures.teachers": "על מי היא חלה; ריק לכל בית הספר",
    "closures.disabled": "יש לסמן כדי לבטל אותה ולשמור את השורה",
    overlap_log: "כל חפיפה נרשמת כאן פעם אחת, כשהיא מתגלה",
    "overlap_log.pair": "שתי המשבצות, לפי המפתחות שלהן",
    "overlap_log.date": "יום החפיפה",
    "overlap_log.firstSeen": "מתי ריצה ראתה אותה לראשונה",
    slot_change_log: "כל שעה שנוספה או ירדה נרשמת כאן, עם הסיבה; אף ריצה לא קוראת מכאן",
    "slot_change_log.entry": "מה קרה ולאיזו משבצת, בקצרה",
    "slot_change_log.teacher": "של מי השעה",
    "slot_change_log.date": "התאריך שלה",
    "slot_change_log.startTime": "מתי התחילה",
    "slot_change_log.endTime": "מתי הסתיימה",
    "slot_change_log.action": "האם השעה נוספה (ADDED) או ירדה (REMOVED)",
    "slot_change_log.reason": "למה",
    "slot_change_log.changedAt": "מתי התחילה הריצה שעשתה זאת",
    "slot_change_log.changedBy": "איזה סקריפט או אדם עשה זאת",
    "slot_change_log.slot": "הרשומה של המשבצת",
    "slot_change_log.naturalKey": "המפתח שלה, שנשאר גם כשהרשומה איננה",
    sync_runs: "כל ריצה ששינתה משהו או נכשלה במשהו משאירה כאן שורה; כך גם יודעים ששתי ריצות ברצף לא הספיקו",
    "sync_runs.run": "הסקריפט ומתי התחיל",
    "sync_runs.startedAt": "מתי התחילה",
    "sync_runs.script": "איזה סקריפט רץ",
    "sync_runs.status": "תקין (ok) או חלקי (partial)",
    "sync_runs.created": "משבצות שנוצרו",
    "sync_runs.updated": "משבצות שעודכנו או נפתחו מחדש",
    "sync_runs.deactivated": "משבצות שנסגרו",
    "sync_runs.errors": "כמה שגיאות היו",
    "sync_runs.overlaps": "כמה חפיפות נראו",
    "sync_runs.seconds": "כמה זמן נמשכה",
    "sync_runs.version": "הגרסה של הסקריפט",
    "sync_runs.message": "מה נשאר, ומה השתבש",
    error_log: "כל שגיאה של ריצה מקבלת כאן שורה",
    "error_log.slot": "המשבצת או התבנית שבה מדובר",
    "error_log.at": "מתי התחילה הריצה",
    "error_log.error": "מה השתבש",
    "error_log.run": "הריצה, כפי שהיא נקראת ב־sync_runs",
    "weekly_slot.day": "היום בשבוע",
    "weekly_slot.starts": "מתי מתחיל",
    "weekly_slot.ends": "מתי מסתיים",
    "weekly_slot.teacher": "מורה אחד בדיוק",
    "weekly_slot.type": "מועתק למשבצות",
    "weekly_slot.duration": "במקום שעת סיום ריקה",
    "weekly_slot.capacity": "מועתקת למשבצות",
    "weekly_slot.active": "יש לסמן תבנית כדי להוציא אותה משימוש לזמן מה",
    "weekly_slot.startDate": "היום הראשון של התבנית; יום ראשון או יום שני",
    "weekly_slot.endDate": "היום האחרון שלה; שבת או יום ראשון",
    "weekly_slot.weekIndex": "באיזה שבוע של הסבב היא מתקיימת, 1 עד 5",
    "weekly_slot.cycleWeeks": "כמה שבועות יש בסבב",
    "weekly_slot.templateSet":
      "תבניות של מערכת אחת משתנות יחד; מערכת חדשה יותר באה במקום ישנות, למשל בשבועות מבחנים",
    "weekly_slot.anchorId": "שם קבוע של השעה בתוך המערכת שלה, עבור slot_id",
    "weekly_slot.createdAt":
      "שדה מסוג Created time: התבנית הישנה יותר קודמת, והמערכת החדשה יותר באה במקום הישנה",
    "weekly_slot.hasOverlap": "מסומן על ידי מסמן החפיפות",
    "weekly_slot.overlapWith": "התבניות שהיא חופפת להן",
    "weekly_slot.overlapDetails": "החפיפות, שורה אחר שורה",
    "slot_inventory.key": "מורה, תאריך ושעת התחלה: הזהות של המשבצת",
    "slot_inventory.teacher": "של מי המשבצת",
    "slot_inventory.date": "התאריך שלה",
    "slot_inventory.starts": "מתי מתחילה",
    "slot_inventory.ends": "מתי מסתיימת",
    "slot_inventory.source": "התבנית שממנה נוצרה",
    "slot_inventory.status": "פתוחה, מוזמנת או חסומה",
    "slot_inventory.lessons": "במשבצת עם שיעור לא נוגעים",
    "slot_inventory.students": "במשבצת עם תלמיד לא נוגעים",
    "slot_inventory.locked": "במשבצת מסומנת לא נוגעים",
    "slot_inventory.syncState": "הסנכרון זוכר מה סגר בעצמו, ויכול לפתוח זאת שוב",
    "slot_inventory.type": "לפי התבנית",
    "slot_inventory.capacity": "לפי התבנית",
    "slot_inventory.day": "היום בשבוע של התאריך, כמספר",
    "slot_inventory.exceptions": "מגן על משבצת, עם ההגדרה protectExceptions",
    "slot_inventory.occupancy": "מי שרשום מגן על המשבצת",
    "slot_inventory.isFull": "לתצוגות שלך",
    "slot_inventory.slotId": "מזהה של השעה שנשמר גם כשהיא זזה, לתוכנות אחרות",
    "slot_inventory.isBlocked": "דרך נוספת לומר שמשבצת חסומה",
  },
  allWell: "כל הטבלאות, השדות והאפשרויות שהסנכרון צריך קיימים.",
  offerHeading: "מה אפשר לעשות בשבילך",
  toDo: {
    createField: (table, name) => `ליצור את השדה ${name} בטבלה ${table}`,
    addChoices: (table, name, choices, number) =>
      `להוסיף לשדה ${name} בטבלה ${table} את ${number === 1 ? "האפשרות" : "האפשרויות"} ${choices}`,
    createTable: (name) => `ליצור את הטבלה ${name}`,
  },
  done: {
    createField: (table, name) => `בוצע: נוצר השדה ${name} בטבלה ${table}.`,
    addChoices: (table, name, choices, number) =>
      `בוצע: ${number === 1 ? "נוספה האפשרות" : "נוספו האפשרויות"} ${choices} לשדה ${name} בטבלה ${table}.`,
    createTable: (name) => `בוצע: נוצרה הטבלה ${name}.`,
  },
  ask: (number) => (number === 1 ? "לבצע זאת?" : `לבצע את ${number} הפעולות האלה?`),
  answers: {
    all: "לבצע הכול",
    each: "לשאול על כל דבר בנפרד",
    none: "לא לשנות דבר",
    yes: "כן",
    no: "לא",
    choose: "לבחור",
    later: "לא עכשיו",
  },
  question: (what) => `${what}?`,
  doubtfulQuestion: (what, names) =>
    `${what}? אם הוא כבר קיים בשם אחר, אולי ${names}, יש לענות לא, ולרשום את השם הזה ב־${isolated("fieldNames")}. שדה חדש יהיה ריק, ומה שרשום בשדה הישן כבר לא ייחשב.`,
  refused: (what, reason) =>
    `Airtable לא הרשה ${what}: ${reason}. מי שיש לו הרשאת Creator יכול להריץ את הסקריפט הזה, או לבצע ידנית.`,
  nothingDone: "דבר לא השתנה.",
  featuresHeading: "מה עוד אפשר להוסיף",
  features: {
    switchOff: "השבתה זמנית של תבנית בלי למחוק אותה: תיבת סימון is_disabled ב־weekly_slot.",
    patterns: "תקופות, סבבים ושבועות מבחנים: שדות ב־weekly_slot לתאריכים ולשבועות שבהם התבנית תקפה.",
    slotIds: "מזהה לכל משבצת, שנשאר זהה גם כשהשעה משתנה: השדה slot_id.",
    closures: "חגים, חופשות וימי מחלה: טבלה closures. משבצות פנויות נחסמות, וחוזרות אחר כך.",
    overlapLog: "רשימה של כל חפיפה, ומתי נראתה לראשונה: טבלה overlap_log.",
    changeLog: "רשימה של כל שעה שנפתחה או נלקחה, ולמה: טבלה slot_change_log.",
    runLog: "רשימה של כל הריצות ששינו משהו: טבלה sync_runs.",
    errorLog: "רשימה של כל מה שנכשל: טבלה error_log.",
  },
  askFeatures: "להוסיף משהו מאלה? הסנכרון עובד גם בלעדיהם.",
  featureQuestion: (feature) => `${feature} להוסיף?`,
  byHandHeading: "מה שצריך לעשות ידנית",
  fieldByHand: (table, name, types, setting) =>
    `${table}: אין שדה ${name}. אם יש לו שם אחר, יש לשנות את שמו, או לרשום בהגדרות של כל סקריפט: ${setting}. אם הוא באמת חסר, יש ללחוץ על הפלוס בקצה הטבלה וליצור אותו${types === "" ? "" : ` (${types})`}.`,
  formulaByHand: (table, name, formula) =>
    `${table}: סקריפט אינו יכול ליצור נוסחאות. יש ללחוץ על הפלוס בקצה הטבלה, לבחור Formula, לקרוא לשדה ${name}, ולהדביק: ${formula}`,
  renamedByHand: (table, name, to, setting) =>
    `${table}: ${to} נראה כמו ${name}. יש לשנות את שמו, או לרשום בהגדרות של כל סקריפט: ${setting}`,
  wrongTypeByHand: (table, name, expected) =>
    `${table}: הסוג של ${name} צריך להיות ${expected}. יש לפתוח את תפריט השדה, לבחור Edit field, ולשנות.`,
  tableByHand: (name, setting) =>
    `אין טבלה ${name}. אם יש לה שם אחר, יש לרשום בהגדרות של כל סקריפט: ${setting}`,
  choicesByHand: (table, name, missing, present, setting) =>
    `${table}: בשדה ${name} אין אף אחת מהאפשרויות ${missing}; יש בו ${present}. אם המשמעות זהה, יש לרשום בהגדרות של כל סקריפט, עם השמות שלכם: ${setting}`,
  farSide:
    "שדה קישור יוצר מעצמו שדה נוסף בטבלה השנייה; אפשר לתת לו כל שם, ויש להשאיר אותו: הסנכרון מתעלם ממנו.",
  previewHeading: "מה הסנכרון הראשון יעשה",
  preview: ({ created, adopted, updated, blocked, refused }) =>
    `משבצות שייפתחו: ${created}, שיקושרו לתבנית ללא שינוי אחר: ${adopted}, שיעודכנו: ${updated}, שייחסמו: ${blocked}, שלא ייפתחו בגלל חפיפה: ${refused}. שום דבר לא נכתב.`,
  previewBlocked: "הסנכרון עדיין לא יכול לרוץ:",
  previewRefused: "הסנכרון המתוזמן ייעצר לפני שיכתוב דבר, מהסיבה הבאה. מה שהוא היה עושה מופיע בכל זאת בהמשך.",
  finished: "זה הכול. הצעד הבא הוא להדביק את הסנכרון המתוזמן, או להריץ שוב אחרי שינוי.",
};
