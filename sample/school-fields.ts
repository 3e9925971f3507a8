import type { FieldJson } from "../emulator/base-json.ts";
import { ACTIVE_FIELD_NAMES, LESSON_TYPES, STATUSES } from "../src/base/schema/cell-words.ts";
import { CLOSURES, LESSONS as LESSON_TABLE, SLOTS, TEMPLATES } from "../src/base/schema/tables.ts";
import { formatTimeOfDay, type Minute } from "../src/domain/time/civil-time.ts";

/** Tables of the sample school that the engine only knows by their links. */
export const TEACHERS = { id: "tblTeachers000001", name: "מורים", primary: "שם" } as const;
export const STUDENTS = { id: "tblStudents000001", name: "תלמידים", primary: "שם" } as const;
export const LESSONS = {
  id: "tblLessons0000001",
  name: "lessons",
  primary: "שיעור",
  slot: "slot",
  student: "תלמיד",
  statuses: ["מתוכנן", "אישר הגעה", "בוצע", "בוטל", 'בוטל ע"י מנהל'],
} as const;
/** Students with an hour of their own every week are ticked here; templates look it up. */
export const STANDING = "קבוע";
export const TEMPLATE_STATUSES = { active: "פעילה", inactive: "לא פעילה" } as const;

export const DAY_NAMES = ["ראשון", "שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת"] as const;

export const TEMPLATE_STATUS = ACTIVE_FIELD_NAMES[4];

type Options = NonNullable<FieldJson["options"]>;

let serial = 0;
const field = (name: string, type: string, options: Options | null = null): FieldJson => {
  serial += 1;
  return { id: `fldSample${String(serial).padStart(8, "0")}`, name, type, options };
};
const select = (name: string, names: readonly string[]): FieldJson =>
  field(name, "singleSelect", {
    choices: names.map((choice, index) => ({
      id: `sel${String(serial).padStart(6, "0")}${String(index).padStart(6, "0")}`,
      name: choice,
    })),
  });
/** A link names the table it leads to; its far side is set by `pair`. */
const link = (name: string, linkedTableId: string): FieldJson =>
  field(name, "multipleRecordLinks", { linkedTableId });
const pair = (near: FieldJson, far: FieldJson): void => {
  Object.assign(near.options as object, { inverseLinkFieldId: far.id });
  Object.assign(far.options as object, { inverseLinkFieldId: near.id });
};
const formula = (name: string, text: string, resultType = "number"): FieldJson =>
  field(name, "formula", { formula: text, result: { type: resultType } });

/** The live base keeps its times in single selects: every quarter of an hour of the day. */
const QUARTERS = Array.from({ length: 96 }, (_, index) => formatTimeOfDay((index * 15) as Minute));
const TYPES = Object.values(LESSON_TYPES);

const T = TEMPLATES.fields;
const S = SLOTS.fields;
const C = CLOSURES.fields;
const L = LESSON_TABLE.fields;

const templateTeacher = link(T.teacher.name, TEACHERS.id);
const templateSlots = link("slot_inventory", SLOTS.id);
const slotTeacher = link(S.teacher.name, TEACHERS.id);
const slotSource = link(S.source.name, TEMPLATES.id);
const slotLessons = link(S.lessons.name, LESSONS.id);
const slotStudents = link(S.students.name, STUDENTS.id);
const lessonSlot = link(LESSONS.slot, SLOTS.id);
const lessonStudent = link(LESSONS.student, STUDENTS.id);
const reservedFor = link(T.reservedFor.name, STUDENTS.id);
const lessonLabel = field(LESSONS.primary, "singleLineText");
const teacherTemplates = link("weekly_slot", TEMPLATES.id);
const teacherSlots = link("slot_inventory", SLOTS.id);
const studentSlots = link("slot_inventory", SLOTS.id);
const studentLessons = link("lessons", LESSONS.id);
const studentStanding = field(STANDING, "checkbox");
const studentTemplates = link("weekly_slot", TEMPLATES.id);
pair(templateTeacher, teacherTemplates);
pair(slotTeacher, teacherSlots);
pair(slotSource, templateSlots);
pair(slotLessons, lessonSlot);
pair(slotStudents, studentSlots);
pair(lessonStudent, studentLessons);
pair(reservedFor, studentTemplates);

const wallClock = (time: string): string =>
  `DATETIME_FORMAT({${S.date.name}}, "YYYY-MM-DD") & "T" & {${time}}`;

export const FIELDS = {
  templates: [
    field(T.name.name, "singleLineText"),
    select(T.day.name, DAY_NAMES),
    select(T.starts.name, QUARTERS),
    select(T.ends.name, QUARTERS),
    templateTeacher,
    select(T.type.name, TYPES),
    field(T.duration.name, "number"),
    field(T.fixed.name, "checkbox"),
    reservedFor,
    field(T.isReserved.name, "multipleLookupValues", {
      recordLinkFieldId: reservedFor.id,
      fieldIdInLinkedTable: studentStanding.id,
      result: { type: "checkbox" },
    }),
    select(TEMPLATE_STATUS, Object.values(TEMPLATE_STATUSES)),
    formula(
      T.capacity.name,
      `SWITCH({${T.type.name}}, "${LESSON_TYPES.single}", 1, "${LESSON_TYPES.pair}", 2, 6)`,
    ),
    field(T.hasOverlap.name, "checkbox"),
    link(T.overlapWith.name, TEMPLATES.id),
    field(T.overlapDetails.name, "multilineText"),
    templateSlots,
    field(T.startDate.name, "date"),
    field(T.endDate.name, "date"),
    field(T.weekIndex.name, "number"),
    field(T.cycleWeeks.name, "number"),
    field(T.templateSet.name, "singleLineText"),
    field(T.createdAt.name, "createdTime"),
  ],
  slots: [
    field(S.key.name, "singleLineText"),
    slotTeacher,
    field(S.date.name, "date"),
    select(S.starts.name, QUARTERS),
    select(S.ends.name, QUARTERS),
    select(S.type.name, TYPES),
    slotSource,
    select(S.status.name, Object.values(STATUSES)),
    field(S.capacity.name, "number"),
    field(S.room.name, "singleLineText"),
    field(S.notes.name, "multilineText"),
    field(S.exceptions.name, "checkbox"),
    field(S.day.name, "number"),
    field(S.locked.name, "checkbox"),
    slotLessons,
    slotStudents,
    field(S.occupancy.name, "rollup", {
      recordLinkFieldId: slotLessons.id,
      fieldIdInLinkedTable: lessonLabel.id,
      formula: "COUNTA(values)",
      result: { type: "number" },
    }),
    formula(S.isFull.name, `IF({${S.occupancy.name}} >= {${S.capacity.name}}, 1, 0)`),
    formula(S.isBlocked.name, `IF({${S.status.name}} = "${STATUSES.blocked}", 1, 0)`),
    formula(S.startsAt.name, wallClock(S.starts.name), "singleLineText"),
    formula(S.endsAt.name, wallClock(S.ends.name), "singleLineText"),
    field(S.syncState.name, "singleLineText"),
  ],
  teachers: [field(TEACHERS.primary, "singleLineText"), teacherTemplates, teacherSlots],
  students: [
    field(STUDENTS.primary, "singleLineText"),
    studentStanding,
    studentSlots,
    studentLessons,
    studentTemplates,
  ],
  lessons: [
    lessonLabel,
    lessonSlot,
    lessonStudent,
    link(L.teacher.name, TEACHERS.id),
    field(L.startsAt.name, "dateTime", { timeZone: "Asia/Jerusalem" }),
    field(L.endsAt.name, "dateTime", { timeZone: "Asia/Jerusalem" }),
    field(L.date.name, "date"),
    select(L.status.name, LESSONS.statuses),
  ],
  closures: [
    field(C.name.name, "singleLineText"),
    field(C.startDate.name, "date"),
    field(C.endDate.name, "date"),
    select(C.starts.name, QUARTERS),
    select(C.ends.name, QUARTERS),
    link(C.teachers.name, TEACHERS.id),
    field(C.disabled.name, "checkbox"),
  ],
} as const satisfies Record<string, readonly FieldJson[]>;
