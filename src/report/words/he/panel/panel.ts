import type { StatusNames } from "../../../../domain/slot.ts";
import type { Own } from "../../common-words.ts";
import { longDates } from "../../panel/long-dates.ts";
import type { PanelWords } from "../../panel/panel-words.ts";
import { heHolidays } from "../holidays.ts";
import { heChecks } from "./checks.ts";
import { heClosures } from "./closures.ts";
import { heDay } from "./day.ts";
import { heFeeds } from "./feeds.ts";
import { hePlan } from "./plan.ts";
import { heSettings } from "./settings.ts";
import { heWeeks } from "./weeks.ts";

export const hePanel = (status: StatusNames): Own<PanelWords> => ({
  ...longDates("he-IL"),
  title: "Slot Sync",
  tabs: {
    plan: "תוכנית",
    weeks: "שבועות",
    day: "יום",
    holidays: "חופשות",
    checks: "בדיקות",
    settings: "הגדרות",
  },
  loading: "טוען נתונים…",
  noAnswer: "Airtable עוד לא ענה.",
  retry: "ניסיון נוסף",
  close: "סגירה",
  errors: {
    settings: "יש הגדרה שאי אפשר להשתמש בה",
    settingsMend: "תקנו אותה בלשונית ההגדרות, והתוכנית תופיע כאן.",
    base: "הבסיס עדיין לא מוכן",
    baseMend: "בלשונית הבדיקות מופיע כל מה שחסר, ואת רובו אפשר ליצור שם בלחיצה.",
    other: "לא היה אפשר להכין את התוכנית",
    otherMend: "שום דבר לא נכתב. נסו שוב; אם זה חוזר, העבירו את הפרטים האלה הלאה.",
    details: "פרטים",
    recordGone: "אי אפשר לפתוח את הרשומה הזאת: היא כבר לא קיימת, או שאין לכם הרשאה לראות אותה.",
    notOpened: (reason) => `אי אפשר לפתוח את הרשומה הזאת: \u2068${reason}\u2069`,
  },
  plan: hePlan(status),
  weeks: heWeeks,
  day: heDay,
  offer: heHolidays,
  holidays: heClosures,
  checks: heChecks,
  settings: heSettings,
  feeds: heFeeds,
  copying: {
    copy: "העתקה",
    copied: "הועתק",
    label: (what) => `העתקה: ${what}`,
    failed: "ההעתקה לא הצליחה. בוחרים את הטקסט ומעתיקים אותו ידנית.",
  },
});
