import type { BaseJson, FieldJson, RecordJson, TableJson } from "../../../emulator/base-json.ts";
import { OVERLAP_LOG } from "../../../src/base/schema/log-tables.ts";
import {
  CLOSURES,
  type InventoryField,
  LESSONS,
  type LessonField,
  SLOTS,
  TEMPLATES,
  type TemplateField,
} from "../../../src/base/schema/tables.ts";
import { type Format, USUAL_FORMAT } from "./format.ts";
import { closureRecord, lessonRecord, PATTERN_CELLS, slotRecord, templateRecord } from "./records.ts";
import type { School } from "./specs.ts";

/** The base of a school as JSON, as a script would read it. */
export function baseOf(school: School, given: Partial<Format> = {}): BaseJson {
  const format = { ...USUAL_FORMAT, ...given };
  const without = new Set([
    ...format.without,
    ...(format.markerMode ? [] : ["slot_inventory.syncState"]),
    ...(format.slotIds ? [] : ["slot_inventory.slotId"]),
    ...Object.entries(PATTERN_CELLS)
      .filter(([, property]) => school.templates.every((spec) => spec[property] === null))
      .map(([key]) => `weekly_slot.${key}`),
  ]);
  const fieldOf = (
    table: string,
    key: string,
    name: string,
    type: string,
    options?: FieldJson["options"],
  ): FieldJson[] =>
    without.has(`${table}.${key}`)
      ? []
      : [
          {
            id: `fld_${table}_${key}`,
            name,
            type: format.types[`${table}.${key}`] ?? type,
            options: options ?? null,
          },
        ];
  const template = (key: TemplateField, type: string, options?: FieldJson["options"]) =>
    fieldOf(TEMPLATES.name, key, TEMPLATES.fields[key].name, type, options);
  const slot = (key: InventoryField, type: string, options?: FieldJson["options"]) =>
    fieldOf(SLOTS.name, key, SLOTS.fields[key].name, type, options);
  const choices = (names: readonly string[]) => ({
    choices: names.map((name, index) => ({ id: `sel${index}`, name })),
  });
  const times = choices(format.timeChoices);
  const days = choices(["0", "1", "2", "3", "4", "5", "6"]);
  const types = choices(format.typeChoices);
  const link = (linkedTableId: string, inverseLinkFieldId?: string) => ({
    linkedTableId,
    ...(inverseLinkFieldId && { inverseLinkFieldId }),
  });
  const templateFields = [
    ...template("name", "singleLineText"),
    ...template("day", format.days, days),
    ...template("starts", format.times, times),
    ...template("ends", format.times, times),
    ...template("teacher", "multipleRecordLinks", link("tblTeachers")),
    ...template("type", "singleSelect", types),
    ...template("duration", "number"),
    ...template("fixed", "checkbox"),
    ...template("reservedFor", "multipleRecordLinks", link("tblStudents")),
    ...template("isReserved", "checkbox"),
    ...template("capacity", "formula"),
    ...template("createdAt", "createdTime"),
    ...template("startDate", "date"),
    ...template("endDate", "date"),
    ...template("weekIndex", "number"),
    ...template("cycleWeeks", "number"),
    ...template("templateSet", "singleLineText"),
    ...template("anchorId", "singleLineText"),
    ...template("hasOverlap", "checkbox"),
    ...template("overlapWith", "multipleRecordLinks", link(TEMPLATES.id)),
    ...template("overlapDetails", "multilineText"),
    {
      id: "fld_inverse",
      name: "slot_inventory",
      type: "multipleRecordLinks",
      options: link(SLOTS.id, "fld_slot_inventory_source"),
    },
    { id: "fld_inverse2", name: "slot_inventory 2", type: "multipleRecordLinks", options: link(SLOTS.id) },
    ...(format.active === "none"
      ? []
      : [{ id: "fld_active", name: format.active, type: "checkbox", options: null }]),
  ];
  const slotFields = [
    ...slot("key", "singleLineText"),
    ...slot("teacher", "multipleRecordLinks", link("tblTeachers")),
    ...slot("legacyTeacher", "singleLineText"),
    ...slot("date", "date"),
    ...slot("starts", format.times, times),
    ...slot("ends", format.times, times),
    ...slot("type", "singleSelect", types),
    ...slot("source", "multipleRecordLinks", link(TEMPLATES.id, "fld_inverse")),
    ...slot("status", "singleSelect", choices(format.statusChoices)),
    ...slot("capacity", "number"),
    ...slot("room", "singleLineText"),
    ...slot("notes", "multilineText"),
    ...slot("exceptions", "checkbox"),
    ...slot("day", "number"),
    ...slot("locked", "checkbox"),
    ...slot("lessons", "multipleRecordLinks", link("tblLessons")),
    ...slot("students", "multipleRecordLinks", link("tblStudents")),
    ...slot("occupancy", "rollup"),
    ...slot("isFull", "formula"),
    ...slot("isBlocked", "formula"),
    ...slot("startsAt", "formula"),
    ...slot("endsAt", "formula"),
    ...slot("syncState", "singleLineText"),
    ...slot("slotId", "singleLineText"),
  ];
  const closureFields = [
    ["name", "singleLineText", undefined] as const,
    ["startDate", "date", undefined] as const,
    ["endDate", "date", undefined] as const,
    ["starts", format.times, times] as const,
    ["ends", format.times, times] as const,
    ["teachers", "multipleRecordLinks", link("tblTeachers")] as const,
    ["disabled", "checkbox", undefined] as const,
  ].flatMap(([key, type, options]) => fieldOf(CLOSURES.name, key, CLOSURES.fields[key].name, type, options));
  const lessonFields = lessonKeys(school, format).flatMap(([key, type]) =>
    fieldOf(
      LESSONS.name,
      key,
      LESSONS.fields[key].name,
      type,
      { teacher: link("tblTeachers"), status: choices(LESSON_STATUSES), starts: times, ends: times }[
        key as string
      ],
    ),
  );
  const people = (ids: readonly string[]): RecordJson[] =>
    [...new Set(ids)].sort().map((id) => ({ id, fields: { name: `name of ${id}` } }));
  const nameField: FieldJson = { id: "fld_name", name: "name", type: "singleLineText" };
  const lessons = school.lessons ?? [];
  const teachers = [...school.templates, ...school.slots, ...lessons, ...(school.closures ?? [])].flatMap(
    (each) => each.teachers,
  );
  const lessonIds = new Set(lessons.map(({ id }) => id));
  const otherLessons = [...school.slots.flatMap((each) => each.lessons), "recLesson"].filter(
    (id) => !lessonIds.has(id),
  );
  const students = [...school.slots.flatMap((each) => each.students), "recPupil"];
  return {
    tables: [
      {
        id: TEMPLATES.id,
        name: TEMPLATES.name,
        fields: templateFields,
        records: school.templates.map((spec) => templateRecord(spec, format, templateFields)),
      },
      {
        id: SLOTS.id,
        name: SLOTS.name,
        fields: slotFields,
        records: school.slots.map((spec) => slotRecord(spec, format, slotFields)),
      },
      {
        id: "tblTeachers",
        name: "מורים",
        fields: [nameField],
        records: people([...teachers, "recA", "recB", "recC"]),
      },
      { id: "tblStudents", name: "תלמידים", fields: [nameField], records: people(students) },
      ...(format.overlapLog ? [OVERLAP_LOG_TABLE] : []),
      ...(school.closures && !without.has(CLOSURES.name)
        ? [
            {
              id: "tblClosures",
              name: CLOSURES.name,
              fields: closureFields,
              records: school.closures.map((spec) => closureRecord(spec, format, closureFields)),
            },
          ]
        : []),
      {
        id: "tblLessons",
        name: "lessons",
        fields: [nameField, ...lessonFields],
        records: [
          ...lessons.map((spec) => lessonRecord(spec, format, [nameField, ...lessonFields])),
          ...people(otherLessons),
        ],
      },
    ],
  };
}

const LESSON_STATUSES = ["מתוכנן", "בוצע", "בוטל", 'בוטל ע"י מנהל', "Cancelled", "postponed"];

function lessonKeys(
  { lessons }: School,
  { lessonTimes, times }: Format,
): readonly (readonly [LessonField, string])[] {
  if (!lessons) return [];
  const when: readonly (readonly [LessonField, string])[] =
    lessonTimes === "moments"
      ? [
          ["startsAt", "dateTime"],
          ["endsAt", "dateTime"],
        ]
      : [
          ["date", "date"],
          ["starts", times],
          ["ends", times],
        ];
  return [["teacher", "multipleRecordLinks"], ...when, ["status", "singleSelect"]];
}

const OVERLAP_LOG_TABLE: TableJson = {
  id: "tblOverlapLog",
  name: OVERLAP_LOG.name,
  fields: [
    { id: "fld_log_pair", name: OVERLAP_LOG.fields.pair.name, type: "singleLineText" },
    { id: "fld_log_date", name: OVERLAP_LOG.fields.date.name, type: "date" },
    { id: "fld_log_seen", name: OVERLAP_LOG.fields.firstSeen.name, type: "dateTime" },
  ],
  records: [],
};
