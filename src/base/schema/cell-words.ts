import type { StatusNames } from "../../domain/slot.ts";

/** Every name of a choice, and every word in a cell, that the engine knows. */

/** Names under which the field that switches a template off is looked for, in this order (semantics 2.42). */
export const ACTIVE_FIELD_NAMES = ["is_disabled", "active", "פעיל", "status", "סטטוס"] as const;
/** Ticked means out of use here; for every other name ticked means in use. */
export const INVERTED_ACTIVE_FIELD_NAME = "is_disabled";
/** Words for a template that is out of use, and for one that is in use, beside those of the settings. */
export const USE_WORDS = {
  out: [
    "disabled",
    "inactive",
    "not active",
    "archived",
    "archive",
    "cancelled",
    "canceled",
    "paused",
    "suspended",
    "on hold",
    "off",
    "ended",
    "no",
    "לא פעיל",
    "לא פעילה",
    "מושבת",
    "מושבתת",
    "מבוטל",
    "מבוטלת",
    "ארכיון",
    "בארכיון",
    "מוקפא",
    "מוקפאת",
    "בהקפאה",
    "מושהה",
    "בהשהיה",
    "הסתיים",
    "הסתיימה",
    "לא",
  ],
  in: [
    "active",
    "enabled",
    "in use",
    "live",
    "current",
    "new",
    "open",
    "yes",
    "פעיל",
    "פעילה",
    "בשימוש",
    "חדש",
    "חדשה",
    "פתוח",
    "פתוחה",
    "כן",
  ],
} as const;
/** In a field that is ticked for out of use, yes means out of use and no in use. */
export const INVERTED_USE_WORDS = { out: ["yes", "כן", "true"], in: ["no", "לא", "false"] } as const;
/** Of the usual names those that say what their tick means: ticked on no row, nobody can tell what is meant. */
export const TICKED_FIELD_NAMES: readonly string[] = ["active", "פעיל"];

/** English status keys and the seed's choices. */
export const STATUSES = {
  open: "open",
  booked: "booked",
  blocked: "blocked",
} as const satisfies StatusNames;

export const LESSON_TYPES = { single: "פרטי", pair: "זוגי", group: "קבוצתי" } as const;

/** Day names from Sunday on; English ones may be cut short, Hebrew ones may be letters or follow the word for "day". */
export const WEEKDAYS: {
  readonly english: readonly string[];
  readonly hebrew: readonly string[];
  readonly hebrewLetters: readonly string[];
  readonly hebrewPrefix: RegExp;
} = {
  english: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
  hebrew: ["ראשון", "שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת"],
  hebrewLetters: ["א", "ב", "ג", "ד", "ה", "ו", "ש"],
  hebrewPrefix: /^יום /,
};

/** Words by which a text says no, as in a formula `is_block` (semantics 2.67). */
export const NO_WORDS = [
  "0",
  "false",
  "no",
  "לא",
  "open",
  "פתוח",
  "פתוחה",
  "-",
  "–",
  "✗",
  "✖",
  "❌",
  "☐",
] as const;

/** Statuses of a lesson that does not take place (semantics 5.9). */
export const CANCELLED_WORDS = [
  "cancelled",
  "canceled",
  "בוטל",
  "בוטלה",
  "מבוטל",
  "מבוטלת",
  'בוטל ע"י מנהל',
] as const;

/** Rooms of the web, in which lessons never clash (semantics 5.10). */
export const WEB_ROOMS = ["zoom", "online", "זום", "מקוון", "אונליין"] as const;

/** What keyboards and word processors make of a straight quotation mark, the Hebrew one included. */
export const CURLY_QUOTES = /[“”„‟″״]/g;
