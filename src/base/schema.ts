import type { StatusNames } from "../domain/slot.ts";

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
  /** Kinds of computed fields that do as well, whatever they compute. */
  readonly computedFrom?: readonly string[];
  /** It may say that a slot is taken, so a doubt about it protects (semantics 2.68). */
  readonly protects?: true;
  /** A run does not read it. */
  readonly unread?: true;
  /** Nobody is told when it is absent: it belongs to a feature that most bases do without. */
  readonly silent?: true;
}

const TEXT = ["singleLineText", "multilineText"];
const TIME = ["singleSelect", ...TEXT, "duration", "dateTime"];
const DAY = ["singleSelect", "number", ...TEXT];
const LINK = ["multipleRecordLinks"];
const LOOKUP = ["multipleLookupValues"];
const COMPUTED = ["formula", "rollup", "count", ...LOOKUP];

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
    startDate: { access: "person", silent: true, name: "start_date" },
    endDate: { access: "person", silent: true, name: "end_date" },
    weekIndex: { access: "person", silent: true, name: "week_index" },
    cycleWeeks: { access: "person", silent: true, name: "cycle_weeks" },
    templateSet: { access: "person", silent: true, name: "template_set" },
    anchorId: { access: "person", silent: true, name: "anchor_id" },
    hasOverlap: { access: "editable", unread: true, types: ["checkbox"], name: "has_overlap" },
    overlapWith: { access: "editable", unread: true, types: LINK, name: "overlap_with" },
    overlapDetails: { access: "editable", unread: true, types: TEXT, name: "overlap_details" },
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
    notes: { access: "person", unread: true, name: "הערות" },
    exceptions: { access: "person", types: ["checkbox"], name: "הוחלו חריגות" },
    day: { access: "editable", types: DAY, name: "day_of_week" },
    locked: {
      access: "person",
      types: ["checkbox"],
      computedFrom: COMPUTED,
      protects: true,
      name: "is_locked",
    },
    lessons: { access: "person", types: LINK, computedFrom: LOOKUP, protects: true, name: "lessons" },
    students: { access: "person", types: LINK, computedFrom: LOOKUP, protects: true, name: "תלמידים" },
    occupancy: { access: "computed", protects: true, name: "תפוסה נוכחית" },
    isFull: { access: "computed", unread: true, name: "is_full" },
    isBlocked: { access: "computed", name: "is_block" },
    startsAt: { access: "computed", name: "StartDT" },
    endsAt: { access: "computed", name: "EndDT" },
    syncState: { access: "editable", types: TEXT, name: "sync_state" },
    slotId: { access: "editable", silent: true, name: "slot_id" },
  },
} as const satisfies TableSpec;

/** Holidays, vacations and sick days; whatever their fields hold is read, and what cannot be read is an error of its row. */
export const CLOSURES = {
  name: "closures",
  fields: {
    name: { access: "person", name: "name" },
    startDate: { access: "person", name: "start_date" },
    endDate: { access: "person", name: "end_date" },
    starts: { access: "person", name: "start_time" },
    ends: { access: "person", name: "end_time" },
    teachers: { access: "person", name: "teachers" },
    disabled: { access: "person", name: "is_disabled" },
  },
} as const satisfies TableSpec;

/**
 * The table to which `slot_inventory.lessons` links, whatever it is called; its name here is its key in the settings. It
 * is never written, and whatever its fields hold is read.
 */
export const LESSONS = {
  name: "lessons",
  fields: {
    teacher: { access: "person", name: "teacher_id" },
    startsAt: { access: "person", name: "start_datetime" },
    endsAt: { access: "person", name: "end_datetime" },
    date: { access: "person", name: "lesson_date" },
    starts: { access: "person", name: "start_time" },
    ends: { access: "person", name: "end_time" },
    status: { access: "person", name: "status" },
    type: { access: "person", silent: true, name: "lesson_type" },
    students: { access: "person", silent: true, name: "full_name" },
  },
} as const satisfies TableSpec;

/** The table to which teachers are linked, as a new base gets it; in any other it is whatever the links lead to. */
export const TEACHERS = {
  name: "מורים",
  fields: { name: { access: "person", name: "שם" } },
} as const satisfies TableSpec;

/** The same for students. */
export const STUDENTS = {
  name: "תלמידים",
  fields: { name: { access: "person", name: "שם" } },
} as const satisfies TableSpec;

export const OVERLAP_LOG = {
  name: "overlap_log",
  fields: {
    pair: { access: "editable", types: TEXT, name: "pair" },
    date: { access: "editable", types: ["date"], name: "date" },
    firstSeen: { access: "editable", types: ["dateTime"], name: "first_seen" },
  },
} as const satisfies TableSpec;

/** Every hour that a run or a person has added or taken away. */
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

/** Every run that changed something, failed at something or did not get through. */
export const RUN_LOG = {
  name: "sync_runs",
  fields: {
    run: { access: "editable", types: TEXT, name: "run" },
    startedAt: { access: "editable", types: ["dateTime"], name: "started_at" },
    script: { access: "editable", types: TEXT, name: "script" },
    status: { access: "editable", types: TEXT, name: "status" },
    created: { access: "editable", types: ["number"], name: "created" },
    updated: { access: "editable", types: ["number"], name: "updated" },
    deactivated: { access: "editable", types: ["number"], name: "deactivated" },
    errors: { access: "editable", types: ["number"], name: "errors" },
    overlaps: { access: "editable", types: ["number"], name: "overlaps" },
    seconds: { access: "editable", types: ["number"], name: "seconds" },
    version: { access: "editable", types: TEXT, name: "version" },
    message: { access: "editable", types: TEXT, name: "message" },
  },
} as const satisfies TableSpec;

/** Every single thing that a run could not do. */
export const ERROR_LOG = {
  name: "error_log",
  fields: {
    slot: { access: "editable", types: TEXT, name: "slot" },
    at: { access: "editable", types: ["dateTime"], name: "at" },
    error: { access: "editable", types: TEXT, name: "error" },
    run: { access: "editable", types: TEXT, name: "run" },
  },
} as const satisfies TableSpec;

/** What an entry of the change log says of an hour. */
export const LOG_ACTIONS = { added: "ADDED", removed: "REMOVED" } as const;

/** The tables without which nothing runs, and those that switch a feature on by being there. */
export const REQUIRED_TABLES: readonly TableSpec[] = [TEMPLATES, SLOTS];
export const OPTIONAL_TABLES: readonly TableSpec[] = [
  CLOSURES,
  LESSONS,
  OVERLAP_LOG,
  CHANGE_LOG,
  RUN_LOG,
  ERROR_LOG,
];

export interface TableSpec {
  /** The id in the base that the names come from; other bases find the table by its name. */
  readonly id?: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

export type TemplateField = keyof typeof TEMPLATES.fields;
export type InventoryField = keyof typeof SLOTS.fields;
export type ClosureField = keyof typeof CLOSURES.fields;
export type LessonField = keyof typeof LESSONS.fields;

/** The template fields of which a week pattern is read; all of them are optional. */
export const PATTERN_FIELDS = [
  "startDate",
  "endDate",
  "weekIndex",
  "cycleWeeks",
  "templateSet",
  "anchorId",
] as const satisfies readonly TemplateField[];
export type PatternField = (typeof PATTERN_FIELDS)[number];

/** The template fields by which slots come and go without anybody having touched their rows (semantics 2.6). */
export const VALIDITY_FIELDS = [
  "startDate",
  "endDate",
  "weekIndex",
  "templateSet",
] as const satisfies readonly TemplateField[];

/** The template fields that keep an hour for somebody (semantics 2.44). */
export const RESERVING_FIELDS = ["isReserved", "reservedFor"] as const satisfies readonly TemplateField[];

/** What text is written into where nothing depends on its type: other fields are left alone. */
export const TEXT_TYPES: readonly string[] = TEXT;

/** The only fields of a template that are ever written. */
export const FLAG_FIELDS = [
  "hasOverlap",
  "overlapWith",
  "overlapDetails",
] as const satisfies readonly TemplateField[];

/** The keys of the fields that every run reads; asking for the cell of another one does not compile. */
export type ReadKey<Fields extends Readonly<Record<string, FieldSpec>>> = {
  [Key in Extract<keyof Fields, string>]: Fields[Key] extends { readonly unread: true } ? never : Key;
}[Extract<keyof Fields, string>];

export const readKeys = <Fields extends Readonly<Record<string, FieldSpec>>>(
  fields: Fields,
): readonly ReadKey<Fields>[] =>
  Object.keys(fields).filter((key): key is ReadKey<Fields> => !fields[key]?.unread);

export type TemplateReadKey = ReadKey<typeof TEMPLATES.fields>;
export type SlotReadKey = ReadKey<typeof SLOTS.fields>;

/** A write that names any other field does not compile. */
export type EditableKey<Fields extends Readonly<Record<string, FieldSpec>>> = {
  [Key in keyof Fields]: Fields[Key]["access"] extends "editable" ? Key : never;
}[keyof Fields];

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
