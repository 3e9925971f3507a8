import { COMPUTED, DAY, LINK, LOOKUP, type ReadKey, type TableSpec, TEXT, TIME } from "./field-spec.ts";
import { CHANGE_LOG, ERROR_LOG, OVERLAP_LOG, RUN_LOG } from "./log-tables.ts";

/** Every table and field that the engine knows in an Airtable base, and no logic. Tables are found by id first, then by name. */

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
    exceptions: { access: "person", types: ["checkbox"], computedFrom: COMPUTED, name: "הוחלו חריגות" },
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

/** The only fields of a template that are ever written. */
export const FLAG_FIELDS = [
  "hasOverlap",
  "overlapWith",
  "overlapDetails",
] as const satisfies readonly TemplateField[];

export type TemplateReadKey = ReadKey<typeof TEMPLATES.fields>;
export type SlotReadKey = ReadKey<typeof SLOTS.fields>;
