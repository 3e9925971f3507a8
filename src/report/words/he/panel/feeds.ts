import { named } from "../../bidi.ts";
import type { FeedWords } from "../../panel/feed-words.ts";

export const heFeeds: FeedWords = {
  heading: "יומני המורים",
  intro:
    "כשהתוכנה slot-sync פועלת מחוץ ל־Airtable, לכל מורה יש יומן שאפשר להירשם אליו. מי שיודע את הכתובת רואה את היומן, ולכן נותנים לכל מורה רק את הכתובת שלו.",
  labels: { calendarService: "כתובת השירות", feedField: "השדה של הכתובות" },
  hints: {
    calendarService: "כמו publicUrl בהגדרות השירות. ריק: אין שירות.",
    feedField: "בטבלת המורים. הכתובות הן אלה שהפקודה \u2066slot-sync calendars secrets\u2069 מציגה.",
  },
  expectedService: "כתובת https, למשל https://sync.example.org",
  show: "הצגת הכתובות",
  mayNot: "את הכתובות רואה רק מי שרשאי לשנות את טבלת המורים:",
  noTable: "טבלת המורים לא ידועה: המורה של משבצת אינו שדה קישור.",
  noField: (field) =>
    `בטבלת המורים אין שדה בשם ${named(field)}. מוסיפים אותו כשדה טקסט, ומדביקים בו את מה שהפקודה \u2066slot-sync calendars secrets\u2069 מציגה.`,
  without: (names) => `ללא כתובת: ${names}`,
  other: "מה שרשום שם אינו כתובת של השירות הזה.",
};
