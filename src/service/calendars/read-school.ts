import type { BookableSlot } from "../../availability/availability.ts";
import {
  type DecodedLessons,
  decodeLessons,
  lessonFields,
  lessonsFrom,
} from "../../base/codecs/lessons/lesson-codec.ts";
import {
  decodeLessonTexts,
  type LessonTexts,
  lessonTextFields,
} from "../../base/codecs/lessons/lesson-texts.ts";
import { decodeStudentNames } from "../../base/codecs/lessons/student-names.ts";
import { decodeSeats, seatFields } from "../../base/codecs/slots/seats-codec.ts";
import { decodeSlots, slotFields } from "../../base/codecs/slots/slot-codec.ts";
import type { BasePort } from "../../base/port.ts";
import { type BaseMap, preflight } from "../../base/preflight/preflight.ts";
import type { SlotId, TeacherId } from "../../domain/ids.ts";
import type { LessonId } from "../../domain/lesson.ts";
import type { Settings } from "../../domain/settings.ts";
import { addDays, MIDNIGHT } from "../../domain/time/civil-time.ts";
import type { Instant } from "../../domain/time/instant.ts";
import type { Zone } from "../../domain/time/zone.ts";
import { readTeachers, type SchoolTeacher } from "./school-teachers.ts";

/** What the agendas of a school are made from, read once for all of them. */
export interface CalendarSchool {
  readonly baseId: string;
  readonly map: BaseMap;
  readonly zone: Zone;
  readonly now: Instant;
  readonly language: Settings["language"];
  readonly slots: readonly BookableSlot[];
  readonly studentNames: ReadonlyMap<SlotId, readonly string[]>;
  /** Undefined where no agenda shows them, or the base has none that can be read. */
  readonly lessons: SchoolLessons | undefined;
  readonly teachers: readonly SchoolTeacher[];
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
}

export interface SchoolLessons extends DecodedLessons {
  readonly table: string;
  readonly texts: ReadonlyMap<LessonId, LessonTexts>;
  readonly records: readonly string[];
}

/** What of the school the agendas need beside its slots. */
export interface CalendarNeeds {
  /** Fields of the teachers' table in which addresses stand. */
  readonly calendarFields: readonly string[];
  readonly lessons: boolean;
}

/** A feed holds four weeks that are over; a week more for hours that were moved. */
const DAYS_BACK = 35;

/** Two reads beside the structure, three where lessons are shown. Throws a `PreflightError`, a `PortError` or a `UsageError`. */
export async function readSchool(
  port: Pick<BasePort, "schema" | "list">,
  baseId: string,
  settings: Settings,
  zone: Zone,
  now: Instant,
  { calendarFields, lessons: needsLessons }: CalendarNeeds,
): Promise<CalendarSchool> {
  const schema = await port.schema();
  // Whether lessons take a teacher's time is another question than whether she sees them.
  const map = preflight(
    schema,
    { ...settings, lessonsOccupy: needsLessons ? "auto" : settings.lessonsOccupy },
    false,
  );
  const fields = [...new Set([...slotFields(map), ...seatFields(map)])];
  const { date, key } = map.slots.fields;
  const onOrAfter = date && {
    date: addDays(zone.localOf(now).date, -DAYS_BACK),
    field: date.id,
    keyField: key?.id,
  };
  const [records, teachers, lessons] = await Promise.all([
    port.list(map.slots.id, fields, { view: settings.inventoryView, onOrAfter }),
    readTeachers(port, schema, map, calendarFields),
    needsLessons ? readLessons(port, map, settings, zone, now) : undefined,
  ]);
  const { slots, teacherNames } = decodeSlots(records, map, zone);
  const seats = decodeSeats(records, map);
  return {
    baseId,
    map,
    zone,
    now,
    language: settings.language,
    slots: slots.map((slot) => ({ ...slot, seats: seats.get(slot.id) ?? { taken: 0, full: false } })),
    studentNames: decodeStudentNames(records, map),
    lessons,
    teachers,
    teacherNames: new Map([...teacherNames, ...teachers.map(({ id, name }) => [id, name] as const)]),
  };
}

/** Lessons of today are shown until the day is over. */
async function readLessons(
  port: Pick<BasePort, "list">,
  { lessons: table }: BaseMap,
  settings: Settings,
  zone: Zone,
  now: Instant,
): Promise<SchoolLessons | undefined> {
  if (!table) return undefined;
  const midnight = { date: zone.localOf(now).date, minute: MIDNIGHT };
  const fields = [...new Set([...lessonFields(table), ...lessonTextFields(table)])];
  const part = { view: settings.lessonsView, onOrAfter: lessonsFrom(table, midnight) };
  const records = await port.list(table.id, fields, part);
  return {
    ...decodeLessons(records, table, settings, zone, midnight),
    table: table.id,
    texts: decodeLessonTexts(records, table),
    records: records.map(({ id }) => id),
  };
}
