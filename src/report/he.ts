import type { CommonWords, OverlapWords, Own, SetupWords, SyncWords } from "./words.ts";

const count = (number: number, one: string, many: string): string =>
  number === 1 ? one : `${number} ${many}`;

const RIGHT_TO_LEFT_MARK = "\u200f";
const LEFT_TO_RIGHT_ISOLATE = "\u2066";
const END_OF_ISOLATE = "\u2069";

export const he: CommonWords = {
  line: (text) => `${RIGHT_TO_LEFT_MARK}${text}`,
  embed: (text) => `${LEFT_TO_RIGHT_ISOLATE}${text}${END_OF_ISOLATE}`,
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
  failedHeading: "הריצה נעצרה",
  nothingWritten: "דבר לא נכתב בבסיס. זה מה שעצר אותה, וכך אפשר לתקן:",
  failed: (message) => `${message}. הריצה הבאה תנסה שוב.`,
  more: (rest) => `ועוד ${rest}`,
};

export const heSync: Own<SyncWords> = {
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
    syncState: "רישום פנימי של המנוע",
    legacyTeacher: "מזהה מורה (שדה ישן)",
    instanceId: "מזהה משבצת",
  },
  summary: (created, updated, deactivated) => `נוצרו ${created}, עודכנו ${updated}, נסגרו ${deactivated}`,
  dryRun: "זו הייתה הרצת ניסיון: דבר לא נכתב. הרצה אמיתית על אותו בסיס תכתוב בדיוק את מה שמופיע כאן.",
  incomplete: (remaining) =>
    `הריצה נעצרה לפני סופה: ${count(remaining, "נותרה פעולה אחת", "פעולות נותרו")}. הריצה הבאה תמשיך מכאן.`,
  nothingToDo: "הכול כבר תאם לתבניות. לא היה צורך לכתוב דבר.",
  headings: {
    changed: "מה השתנה",
    planned: "מה ישתנה",
    person: "דורש טיפול של אדם",
    overlaps: "חפיפות",
    handEdits: "עריכות ידניות שזוהו",
    notReopened: "לא נפתחו מחדש",
    left: "נשארו כפי שהם",
    capacity: "מקום בבסיס",
  },
  created: (hours, type) => `${hours} נוצר${type === "" ? "" : `, ${type}`}`,
  updated: (hours, changes) => `${hours} עודכן: ${changes}`,
  reopened: (hours) => `${hours} נפתח מחדש`,
  deactivated: (hours, reason) => `${hours} נסגר, כי ${reason}`,
  reasons: {
    template_removed: "התבנית שלו נמחקה",
    template_disabled: "התבנית שלו אינה בשימוש",
    template_teacher_changed: "לתבנית שלו יש עכשיו מורה אחר",
    template_day_changed: "התבנית שלו עברה ליום אחר",
    template_time_changed: "התבנית שלו עברה לשעה אחרת",
    overridden: "מערכת תבניות חדשה יותר באה במקומו",
    closed: "בית הספר או המורה סגורים אז",
    duplicate: "רשומה אחרת מחזיקה את אותה שעה",
  },
  closedBy: (closure) => `חלה עליו הסגירה ${closure}`,
  off: "לתבנית שלו אין שיעור בתאריך הזה",
  change: (field, from, to) => `${field}: ${from} ← ${to}`,
  bookedMoved: (name, hours) =>
    `${name}: יש הזמנה, אבל התבנית דורשת עכשיו ${hours}. אפשר לשנות את השעות ידנית, או להשאיר אותן לשיעור הזה.`,
  staleBooked: (name, what, wanted) => {
    const to = wanted === "" ? "" : ` (${wanted})`;
    switch (what) {
      case "teacher":
        return `${name}: יש הזמנה, אבל לתבנית יש עכשיו מורה אחר${to}. יש להעביר את השיעור ידנית; המשבצת החדשה תופיע מעצמה.`;
      case "day":
        return `${name}: יש הזמנה, אבל התבנית עברה ליום אחר${to}. יש להעביר את השיעור ידנית; המשבצת החדשה תופיע מעצמה.`;
      case "time":
        return `${name}: יש הזמנה, אבל התבנית עברה לשעה אחרת${to}. יש להעביר את השיעור ידנית; המשבצת החדשה תופיע מעצמה.`;
      case "removed":
        return `${name}: יש הזמנה, אבל התבנית נמחקה או אינה בשימוש. יש לבטל או להעביר את השיעור; המשבצת תיסגר מעצמה.`;
      case "off":
        return `${name}: יש הזמנה, אבל לתבנית${to} אין עוד שיעור בתאריך הזה. יש לבטל או להעביר את השיעור; המשבצת תיסגר מעצמה.`;
      case "overridden":
        return `${name}: יש הזמנה, אבל מערכת תבניות חדשה יותר באה אז במקום התבנית${to}. יש לבטל או להעביר את השיעור; המשבצת תיסגר מעצמה.`;
      case "duplicate":
        return `${name}: יש הזמנה, ורשומה נוספת מחזיקה את אותה שעה. יש להעביר את השיעור לאחת מהן; השנייה תיסגר מעצמה.`;
    }
  },
  staleLocked: (name) =>
    `${name}: נעולה, ואף תבנית אינה דורשת אותה עוד. יש לשחרר את הנעילה כדי שתיסגר, או להשאיר נעולה כדי לשמור עליה.`,
  closedProtected: (name, why, closure) => {
    switch (why) {
      case "booked":
        return `${name}: יש הזמנה, אבל היא בתוך הסגירה ${closure}. יש לבטל או להעביר את השיעור; המשבצת תיסגר מעצמה.`;
      case "locked":
        return `${name}: נעולה, אבל היא בתוך הסגירה ${closure}. יש לשחרר את הנעילה כדי שתיסגר, או להשאיר נעולה אם השיעור מתקיים.`;
      case "foreign":
        return `${name}: עם סטטוס משלכם, אבל היא בתוך הסגירה ${closure}. יש לסמן אותה כחסומה, או להשאיר אם השיעור מתקיים.`;
      case "exceptions":
        return `${name}: מסומנת כחריגה, אבל היא בתוך הסגירה ${closure}. יש להסיר את הסימון כדי שתיסגר, או להשאיר אם השיעור מתקיים.`;
    }
  },
  refusedCreate: (name, template, colliders) =>
    `${name}: לא נפתחה עבור ${template}, כי הייתה חופפת ל־${colliders}. יש להזיז אחת משתי התבניות, או לסגור את מה שמפריע.`,
  refusedUpdate: (name, template, colliders) =>
    `${name}: לא הותאמה ל־${template}, כי הייתה חופפת ל־${colliders}. יש להזיז או לסגור את מה שמפריע.`,
  duplicate: (name, template, colliders) =>
    `${name}: ${template} דורשת אותה שעה כמו תבנית אחרת, ולא קיבלה משבצת לצד ${colliders}. יש להשאיר אחת משתי התבניות.`,
  invalidTemplate: (template, problems) =>
    `אי אפשר לקרוא את התבנית ${template}, ולכן המשבצות שלה נשארות כפי שהן: ${problems}. יש לתקן את השורה; הריצה הבאה תמשיך איתה.`,
  invalidClosure: (closure, teachers, problems) =>
    `אי אפשר לקרוא את הסגירה ${closure}, ולכן היא אינה סוגרת דבר, ושום שעה לא נפתחת ${teachers === "" ? "לאף אחד" : `עבור ${teachers}`} עד שתתוקן: ${problems}. יש לתקן את השורה, להוציא אותה משימוש, או למחוק אותה.`,
  bookedMeanwhile: (name) =>
    `${name}: הוזמנה בזמן שנסגרה, ולכן נפתחה שוב. התבנית שלה השתנתה: יש להעביר את השיעור ידנית.`,
  nobody: "דבר שכבר איננו",
  overlap: (a, b) => `${a} ו־${b} חופפות. יש לסגור או להזיז אחת מהן.`,
  handEdit: (name, edits, undone) =>
    undone
      ? `${name}: נערכה ידנית (${edits}) והוחזרה לקדמותה. כדי לשמור עריכה יש לנעול את המשבצת לפניה.`
      : `${name}: נערכה ידנית (${edits}) ונשמרה.`,
  notReopened: (name) =>
    `${name}: תבנית דורשת אותה, אבל היא חסומה. אם צריך להציע אותה, יש להחזיר את הסטטוס לפתוח ידנית.`,
  leftAlone: (reason, number) => {
    const why = {
      booked: "עם הזמנה",
      locked: "נעולות",
      foreign: "עם סטטוס משלכם",
      exceptions: "שמסומנות כחריגות",
      blocked: "שאדם חסם",
      copies: "שהועתקו ושונו ידנית",
      reopened: "שנפתחו מחדש ידנית",
    };
    return `משבצות ${why[reason]}: ${number}`;
  },
  held: (name, by) => `${name}: לא נוצרה משבצת חדשה, כי ${by} של אותה תבנית עדיין עומדת באותו שבוע.`,
  capacity: (held, perWeek, weeksLeft, limit) =>
    `בבסיס ${count(held, "משבצת אחת", "משבצות")}, ובכל שבוע נוספות בערך ${perWeek}` +
    (weeksLeft === undefined
      ? "."
      : `; יש מקום לעוד ${count(weeksLeft, "שבוע אחד", "שבועות")} בערך, עד ${limit} רשומות.`),
};

export const heOverlaps: Own<OverlapWords> = {
  overlapSummary: (pairs, flagged, cleared) =>
    `חפיפות: ${pairs}, תבניות מסומנות: ${flagged}, סימונים שהוסרו: ${cleared}`,
  noOverlaps: "אין הזמנות כפולות בזמן הקרוב.",
  overlapDryRun: "זו הייתה הרצת ניסיון: אף תבנית לא סומנה ולא נוקתה.",
  party: (hours, name, templates) => `${hours} ${name}${templates === "" ? "" : ` של ${templates}`}`,
  pair: (a, b) => `${a} חופפת ל־${b}. יש להזיז אחת מהן, או לסמן אחת מהמשבצות כחסומה.`,
  refusedPair: (refused, other) =>
    `ל־${refused} אין מקום, בגלל ${other}. יש להזיז אחת מהן, או לסגור את מה שמפריע.`,
  twins: (a, b) => `${a} ו־${b} עומדות באותה שעה. יש להשאיר אחת משתי התבניות, או לסמן אחת מהמשבצות כחסומה.`,
  fresh: (text) => `חדש: ${text}`,
};

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
    adopted: "יאומצו",
    updated: "יעודכנו",
    blocked: "ייחסמו",
    refused: "יידחו",
  },
  needs: { required: "חובה", recommended: "מומלץ", useful: "מועיל" },
  wholeTable: "(הטבלה)",
  present: "✓ קיים",
  missing: "✗ חסר",
  notNeeded: "לא נחוץ כאן",
  renamed: (to) => `✗ שונה שמו? יש "${to}"`,
  wrongType: (type, expected) => `✗ מסוג ${type}, צריך להיות ${expected}`,
  noChoices: (names) => `✗ חסרות האפשרויות ${names}`,
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
    "weekly_slot.weekIndex": "באיזה שבוע של המחזור היא מתקיימת, 1 עד 5",
    "weekly_slot.cycleWeeks": "כמה שבועות יש במחזור",
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
  allWell: "הכול תקין: כל מה שהסנכרון צריך או יכול להשתמש בו קיים.",
  offerHeading: "מה אפשר לעשות בשבילך",
  createField: (table, name) => `ליצור את השדה ${name} בטבלה ${table}`,
  addChoices: (table, name, choices) => `להוסיף לשדה ${name} בטבלה ${table} את האפשרויות ${choices}`,
  createTable: (name) => `ליצור את הטבלה ${name}`,
  ask: (number) => (number === 1 ? "לעשות זאת?" : `לעשות את ${number} הדברים האלה?`),
  answers: { all: "לעשות הכול", each: "לשאול אחד אחד", none: "לא לשנות דבר", yes: "כן", no: "לא" },
  question: (what) => `${what}?`,
  done: (what) => `נעשה: ${what}.`,
  refused: (what, reason) =>
    `Airtable לא הרשה ${what}: ${reason}. מי שיש לו הרשאת יוצר יכול לעשות זאת, או ידנית.`,
  nothingDone: "דבר לא השתנה.",
  byHandHeading: "מה שרק אדם יכול לעשות",
  fieldByHand: (table, name, types) =>
    `${table}: אין שדה ${name}. אם יש לו שם אחר, יש לשנות את שמו או לרשום אותו ב־fieldNames. אם הוא באמת חסר, יש ללחוץ על הפלוס בקצה הטבלה וליצור אותו${types === "" ? "" : ` (${types})`}.`,
  formulaByHand: (table, name, formula) =>
    `${table}: סקריפט אינו יכול ליצור נוסחאות. יש ללחוץ על הפלוס בקצה הטבלה, לבחור Formula, לקרוא לשדה ${name}, ולהדביק: ${formula}`,
  renamedByHand: (table, name, to, setting) =>
    `${table}: ${to} נראה כמו ${name}. יש לשנות את שמו, או לרשום בהגדרות של כל סקריפט: ${setting}`,
  wrongTypeByHand: (table, name, expected) =>
    `${table}: הסוג של ${name} צריך להיות ${expected}. יש לפתוח את תפריט השדה, לבחור Edit field, ולשנות.`,
  tableByHand: (name, setting) =>
    `אין טבלה ${name}. אם יש לה שם אחר, יש לרשום בהגדרות של כל סקריפט: ${setting}`,
  farSide:
    "שדה קישור יוצר מעצמו שדה נוסף בטבלה השנייה; אפשר לתת לו כל שם, ויש להשאיר אותו: הסנכרון מתעלם ממנו.",
  previewHeading: "מה הסנכרון הראשון יעשה",
  preview: ({ created, adopted, updated, blocked, refused }) =>
    `ייפתחו ${created}, יאומצו כמו שהן ${adopted}, יעודכנו ${updated}, ייחסמו ${blocked}, יידחו בגלל חפיפה ${refused}. שום דבר לא נכתב.`,
  previewBlocked: "הסנכרון עדיין לא יכול לרוץ:",
  finished: "זה הכול. הצעד הבא הוא להדביק את הסנכרון המתוזמן, או להריץ שוב אחרי שינוי.",
};
