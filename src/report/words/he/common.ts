import { isolated, lineOf, named } from "../bidi.ts";
import type { CommonWords } from "../common-words.ts";
import { heFailures } from "./failures.ts";

/** A reason in Airtable's own words, which goes on in a sentence. */
export const plain = (reason: string): string => isolated(reason.replace(/\.+$/, ""));

export const he: CommonWords = {
  line: lineOf,
  embed: isolated,
  name: named,
  byName: new Intl.Collator("he", { numeric: true }).compare,
  date: (day, month, year) =>
    isolated([Number(day), Number(month), ...(year === undefined ? [] : [year])].join(".")),
  weekdays: {
    0: "יום ראשון",
    1: "יום שני",
    2: "יום שלישי",
    3: "יום רביעי",
    4: "יום חמישי",
    5: "יום שישי",
    6: "שבת",
  },
  shortWeekdays: { 0: "א׳", 1: "ב׳", 2: "ג׳", 3: "ד׳", 4: "ה׳", 5: "ו׳", 6: "שבת" },
  advise: (text) => `← ${text}`,
  open: "פתיחה",
  empty: "ריק",
  noTeacher: "ללא מורה",
  flagged: (templates, dryRun) => `${dryRun ? "יסומנו" : "סומנו"} כחופפות: ${templates}.`,
  unflagged: (templates, dryRun) => `${dryRun ? "יוסר" : "הוסר"} סימון החפיפה מ: ${templates}.`,
  failures: heFailures,
  failed: (message) => `${message.replace(/\.+(?=\u2069?$)/, "")}. הריצה הבאה תנסה שוב.`,
  unknownInput: (names) =>
    `הסקריפט לא מכיר משתנה קלט בשם ${names}, והמשיך בלעדיו. יש לתקן את השם או למחוק את המשתנה.`,
  of: (templates) => (templates === "" ? "" : ` של ${templates}`),
  more: (rest) => `ועוד ${rest}`,
  alsoOn: (days) => `כך גם ב־${days}.`,
  subject: (needsPerson, summary) =>
    needsPerson === 0
      ? summary
      : `${needsPerson === 1 ? "עניין אחד מחכה" : `${needsPerson} עניינים מחכים`} לטיפול · ${summary}`,
};
