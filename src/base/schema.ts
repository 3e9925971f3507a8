/** Every name the engine knows in an Airtable base, and no logic. Tables are found by id first, then by name. */

type Access = "editable" | "computed" | "person";

/**
 * One field as the engine knows it.
 * - `editable`: a run may write it; `computed`: Airtable fills it; `person`: only people (or other flows) fill it.
 * - `types`: Airtable's types it may have; left out where the engine reads whatever is there or does not read it.
 */
export interface FieldSpec {
  readonly access: Access;
  readonly name: string;
  readonly types?: readonly string[];
  /** Nobody is told when it is absent: it belongs to a feature that most bases do without. */
  readonly silent?: true;
}

const TEXT = ["singleLineText", "multilineText"];
const TIME = ["singleSelect", ...TEXT, "duration", "dateTime"];
const DAY = ["singleSelect", "number", ...TEXT];
const LINK = ["multipleRecordLinks"];

export const TEMPLATES = {
  id: "tbloC7G7ixYDMtdK6",
  name: "weekly_slot",
  fields: {
    day: { access: "person", types: DAY, name: "day_of_week" },
    starts: { access: "person", types: TIME, name: "start_time" },
    ends: { access: "person", types: TIME, name: "end_time" },
    teacher: { access: "person", types: LINK, name: "teacher_id" },
    type: { access: "person", types: ["singleSelect", ...TEXT], name: "type" },
    duration: { access: "person", types: ["number"], name: "duration_min" },
    fixed: { access: "person", name: "קבוע" },
    reservedFor: { access: "person", name: "reserved_for" },
    isReserved: { access: "person", name: "is_reserved" },
    name: { access: "person", name: "slot" },
    capacity: { access: "computed", name: "קיבולת" },
    createdAt: { access: "computed", silent: true, name: "created_at" },
    hasOverlap: { access: "editable", types: ["checkbox"], name: "has_overlap" },
    overlapWith: { access: "editable", types: LINK, name: "overlap_with" },
    overlapDetails: { access: "editable", types: TEXT, name: "overlap_details" },
  },
} as const satisfies TableSpec;

export const SLOTS = {
  id: "tblqMt721kMMtRIWm",
  name: "slot_inventory",
  fields: {
    key: { access: "editable", types: [...TEXT, "formula"], name: "natural_key" },
    teacher: { access: "editable", types: LINK, name: "מורה" },
    legacyTeacher: { access: "editable", types: TEXT, silent: true, name: "מזהה מורה" },
    date: { access: "editable", types: ["date"], name: "תאריך שיעור" },
    starts: { access: "editable", types: TIME, name: "שעת התחלה" },
    ends: { access: "editable", types: TIME, name: "שעת סיום" },
    type: { access: "editable", types: ["singleSelect"], name: "סוג שיעור" },
    source: { access: "editable", types: LINK, name: "נוצר מתוך" },
    status: { access: "editable", types: ["singleSelect"], name: "סטטוס" },
    capacity: { access: "editable", types: ["number"], name: "קיבולת כוללת" },
    room: { access: "person", name: "חדר" },
    notes: { access: "person", name: "הערות" },
    exceptions: { access: "person", types: ["checkbox"], name: "הוחלו חריגות" },
    day: { access: "editable", types: DAY, name: "day_of_week" },
    locked: { access: "person", types: ["checkbox"], name: "is_locked" },
    lessons: { access: "person", types: LINK, name: "lessons" },
    students: { access: "person", types: LINK, name: "תלמידים" },
    occupancy: { access: "computed", name: "תפוסה נוכחית" },
    isFull: { access: "computed", name: "is_full" },
    isBlocked: { access: "computed", name: "is_block" },
    startsAt: { access: "computed", name: "StartDT" },
    endsAt: { access: "computed", name: "EndDT" },
    syncState: { access: "editable", types: TEXT, name: "sync_state" },
  },
} as const satisfies TableSpec;

export const OVERLAP_LOG = {
  name: "overlap_log",
  fields: {
    pair: { access: "editable", name: "pair" },
    date: { access: "editable", name: "date" },
    firstSeen: { access: "editable", name: "first_seen" },
  },
} as const satisfies TableSpec;

export const CHANGE_LOG = {
  name: "slot_change_log",
  fields: {
    entry: { access: "editable", types: TEXT, name: "entry" },
    teacher: { access: "editable", types: LINK, name: "teacher" },
    date: { access: "editable", types: ["date"], name: "date" },
    startTime: { access: "editable", types: TEXT, name: "start_time" },
    endTime: { access: "editable", types: TEXT, name: "end_time" },
    action: { access: "editable", types: ["singleSelect"], name: "action" },
    reason: { access: "editable", types: TEXT, name: "reason" },
    changedAt: { access: "editable", types: ["dateTime"], name: "changed_at" },
    changedBy: { access: "editable", types: TEXT, name: "changed_by" },
    slot: { access: "editable", types: LINK, name: "slot" },
    naturalKey: { access: "editable", types: TEXT, name: "natural_key" },
  },
} as const satisfies TableSpec;

/** The tables without which nothing runs, and those that switch a feature on by being there. */
export const REQUIRED_TABLES: readonly TableSpec[] = [TEMPLATES, SLOTS];
export const OPTIONAL_TABLES: readonly TableSpec[] = [OVERLAP_LOG];

export interface TableSpec {
  /** The id in the base that the names come from; other bases find the table by its name. */
  readonly id?: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

export type TemplateField = keyof typeof TEMPLATES.fields;
export type InventoryField = keyof typeof SLOTS.fields;

/** The only fields of a template that are ever written. */
export const FLAG_FIELDS = [
  "hasOverlap",
  "overlapWith",
  "overlapDetails",
] as const satisfies readonly TemplateField[];

/** A write that names any other field does not compile. */
export type EditableKey<Fields extends Readonly<Record<string, FieldSpec>>> = {
  [Key in keyof Fields]: Fields[Key]["access"] extends "editable" ? Key : never;
}[keyof Fields];

/** Names under which the field that switches a template off is looked for, in this order (semantics 2.42). */
export const ACTIVE_FIELD_NAMES = ["is_disabled", "active", "פעיל", "status", "סטטוס"] as const;
/** Ticked means out of use here; for every other name ticked means in use. */
export const INVERTED_ACTIVE_FIELD_NAME = "is_disabled";
export const DISABLED_VALUES = ["disabled", "inactive", "לא פעיל", "מושבת", "מבוטל"] as const;

/** English status keys and the seed's choices. */
export const STATUSES = { open: "open", booked: "booked", blocked: "blocked" } as const;

export const LESSON_TYPES = { single: "פרטי", pair: "זוגי", group: "קבוצתי" } as const;

/** Day names from Sunday on; English ones may be cut short, Hebrew ones may be letters or follow the word for "day". */
export const WEEKDAYS: {
  readonly english: readonly string[];
  readonly hebrew: readonly string[];
  readonly hebrewLetters: readonly string[];
  readonly hebrewPrefix: RegExp;
  readonly hebrewSuffix: RegExp;
} = {
  english: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
  hebrew: ["ראשון", "שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת"],
  hebrewLetters: ["א", "ב", "ג", "ד", "ה", "ו", "ש"],
  hebrewPrefix: /^יום\s+/,
  hebrewSuffix: /['׳]$/,
};
