import { LESSON_TYPES, STATUSES, WEEKDAYS } from "../../base/schema/cell-words.ts";
import type { TableSpec } from "../../base/schema/field-spec.ts";
import { CHANGE_LOG, ERROR_LOG, LOG_ACTIONS, OVERLAP_LOG, RUN_LOG } from "../../base/schema/log-tables.ts";
import {
  CLOSURES,
  LESSONS,
  type LessonField,
  SLOTS,
  STUDENTS,
  TEACHERS,
  TEMPLATES,
} from "../../base/schema/tables.ts";
import {
  atFirst,
  BY_HAND,
  CHECKBOX,
  DATE,
  extra,
  type Feature,
  type FieldPlan,
  formula,
  type LinkTarget,
  LONG_TEXT,
  link,
  MOMENT,
  type Need,
  NUMBER,
  type ScriptMaking,
  select,
  type TablePlan,
  TENTHS,
  TEXT,
  TIME,
} from "./making.ts";

const { single, pair } = LESSON_TYPES;

const TEMPLATE_PLAN: TablePlan = {
  day: { need: "required", making: atFirst(select(WEEKDAYS.hebrew)) },
  starts: { need: "required", making: atFirst(TIME) },
  ends: { need: "required", making: atFirst(TIME) },
  teacher: { need: "required", making: atFirst(link("teachers")) },
  type: { need: "useful", making: atFirst(select(Object.values(LESSON_TYPES))) },
  duration: { need: "useful", making: NUMBER },
  capacity: {
    need: "useful",
    making: formula((nameOf) => `SWITCH({${nameOf("type")}}, "${single}", 1, "${pair}", 2, 6)`),
  },
  active: extra("switchOff", CHECKBOX),
  fixed: extra("reserved", CHECKBOX),
  reservedFor: extra("reserved", link("students")),
  isReserved: extra("reserved", CHECKBOX),
  startDate: extra("patterns", DATE),
  endDate: extra("patterns", DATE),
  weekIndex: extra("patterns", NUMBER),
  cycleWeeks: extra("patterns", NUMBER),
  templateSet: extra("patterns", TEXT),
  anchorId: extra("patterns", TEXT),
  createdAt: { need: "useful", making: { by: "hand", type: "createdTime" } },
  hasOverlap: { need: "useful", making: CHECKBOX },
  overlapWith: { need: "useful", making: { by: "script", linkTo: "own" } },
  overlapDetails: { need: "useful", making: LONG_TEXT },
};

const SLOT_PLAN: TablePlan = {
  key: { need: "required", making: atFirst(TEXT) },
  teacher: { need: "required", making: atFirst(link("teachers")) },
  date: { need: "required", making: atFirst(DATE) },
  starts: { need: "required", making: atFirst(TIME) },
  ends: { need: "required", making: atFirst(TIME) },
  source: { need: "required", making: atFirst(link("templates")) },
  status: { need: "required", making: atFirst(select(Object.values(STATUSES))) },
  lessons: { need: "required", making: atFirst(link("lessons")) },
  students: { need: "required", making: atFirst(link("students")) },
  locked: { need: "recommended", making: CHECKBOX },
  syncState: { need: "recommended", making: TEXT },
  type: { need: "useful", making: atFirst(select(Object.values(LESSON_TYPES))) },
  capacity: { need: "useful", making: NUMBER },
  day: { need: "useful", making: NUMBER },
  exceptions: { need: "useful", making: CHECKBOX },
  occupancy: { need: "useful", making: { by: "hand", type: "count" } },
  isFull: {
    need: "useful",
    making: formula((nameOf) => `IF({${nameOf("occupancy")}} >= {${nameOf("capacity")}}, 1, 0)`),
  },
  isBlocked: {
    need: "useful",
    making: formula((nameOf, blocked) => `IF({${nameOf("status")}} = "${blocked}", 1, 0)`),
  },
  room: extra("rooms", TEXT),
  slotId: extra("slotIds", TEXT),
};

const CLOSURES_PLAN: TablePlan = {
  name: { need: "useful", making: TEXT },
  startDate: { need: "required", making: DATE },
  endDate: { need: "useful", making: DATE },
  starts: { need: "useful", making: TEXT },
  ends: { need: "useful", making: TEXT },
  teachers: { need: "useful", making: { by: "script", linkTo: "teachers" } },
  disabled: { need: "useful", making: CHECKBOX },
};

const OVERLAP_LOG_PLAN: TablePlan = {
  pair: { need: "useful", making: TEXT },
  date: { need: "useful", making: DATE },
  firstSeen: { need: "useful", making: MOMENT },
};

const TO_TEACHERS = { by: "script", linkTo: "teachers" } as const;
const CHANGE_LOG_PLAN: TablePlan = {
  entry: { need: "useful", making: TEXT },
  teacher: { need: "useful", making: TO_TEACHERS },
  date: { need: "useful", making: DATE },
  startTime: { need: "useful", making: TEXT },
  endTime: { need: "useful", making: TEXT },
  action: { need: "useful", making: select(Object.values(LOG_ACTIONS)) },
  reason: { need: "useful", making: TEXT },
  changedAt: { need: "useful", making: MOMENT },
  changedBy: { need: "useful", making: TEXT },
  slot: { need: "useful", making: { by: "script", linkTo: "slots" } },
  naturalKey: { need: "useful", making: TEXT },
};

const RUN_LOG_PLAN: TablePlan = {
  run: { need: "useful", making: TEXT },
  startedAt: { need: "useful", making: MOMENT },
  script: { need: "useful", making: TEXT },
  status: { need: "useful", making: TEXT },
  created: { need: "useful", making: NUMBER },
  updated: { need: "useful", making: NUMBER },
  deactivated: { need: "useful", making: NUMBER },
  errors: { need: "useful", making: NUMBER },
  overlaps: { need: "useful", making: NUMBER },
  seconds: { need: "useful", making: TENTHS },
  version: { need: "useful", making: TEXT },
  message: { need: "useful", making: LONG_TEXT },
};

const ERROR_LOG_PLAN: TablePlan = {
  slot: { need: "useful", making: TEXT },
  at: { need: "useful", making: MOMENT },
  error: { need: "useful", making: LONG_TEXT },
  run: { need: "useful", making: TEXT },
};

/** What a new table gets beside the fields that are looked for; the first of its fields is the primary one. */
type NewTablePlan = Readonly<Record<string, ScriptMaking>>;

const NEW_TEMPLATES: NewTablePlan = {
  name: TEXT,
  fixed: CHECKBOX,
  reservedFor: link("students"),
  isReserved: CHECKBOX,
};

const NEW_SLOTS: NewTablePlan = { room: TEXT, notes: LONG_TEXT };

/** A table of which the engine knows only that others link to it, as an empty base gets it. */
export interface FoundationTable {
  readonly spec: TableSpec;
  readonly target: LinkTarget;
  readonly fields: NewTablePlan;
}

/** A lesson has a name of its own, which the engine does not read. */
const NEW_LESSONS = {
  lesson: TEXT,
  teacher: link("teachers"),
  students: link("students"),
  slot: link("templates"),
  startsAt: MOMENT,
  endsAt: MOMENT,
  type: select(Object.values(LESSON_TYPES)),
  status: TEXT,
} as const satisfies NewTablePlan;

/** What a lesson that has no slot is read by, in both forms of its time (semantics 5.9). */
export const LESSON_PLAN = {
  teacher: extra("lessonHours", NEW_LESSONS.teacher),
  startsAt: extra("lessonHours", NEW_LESSONS.startsAt),
  endsAt: extra("lessonHours", NEW_LESSONS.endsAt),
  date: extra("lessonHours", BY_HAND),
  starts: extra("lessonHours", BY_HAND),
  ends: extra("lessonHours", BY_HAND),
  status: extra("lessonHours", NEW_LESSONS.status),
} as const satisfies Partial<Record<LessonField, FieldPlan>>;

export const FOUNDATION: readonly FoundationTable[] = [
  { spec: TEACHERS, target: "teachers", fields: { name: TEXT } },
  { spec: STUDENTS, target: "students", fields: { name: TEXT } },
  { spec: LESSONS, target: "lessons", fields: NEW_LESSONS },
];

export interface TableBlueprint {
  readonly spec: TableSpec;
  readonly plan: TablePlan;
  readonly also?: NewTablePlan;
  readonly need: Need;
  /** What a table that is an extra belongs to; once it is there, its fields are no extras any more. */
  readonly feature?: Feature;
}

/** The tables in the order in which they are shown. */
export const BLUEPRINTS: readonly TableBlueprint[] = [
  { spec: TEMPLATES, plan: TEMPLATE_PLAN, also: NEW_TEMPLATES, need: "required" },
  { spec: SLOTS, plan: SLOT_PLAN, also: NEW_SLOTS, need: "required" },
  { spec: CLOSURES, plan: CLOSURES_PLAN, need: "extra", feature: "closures" },
  { spec: OVERLAP_LOG, plan: OVERLAP_LOG_PLAN, need: "extra", feature: "overlapLog" },
  { spec: CHANGE_LOG, plan: CHANGE_LOG_PLAN, need: "extra", feature: "changeLog" },
  { spec: RUN_LOG, plan: RUN_LOG_PLAN, need: "extra", feature: "runLog" },
  { spec: ERROR_LOG, plan: ERROR_LOG_PLAN, need: "extra", feature: "errorLog" },
];

/** Fields of which one is enough. */
export const ALTERNATIVES: readonly (readonly [TableSpec, string, string])[] = [
  [TEMPLATES, "ends", "duration"],
  [SLOTS, "lessons", "students"],
];
