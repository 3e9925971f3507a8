import type { FieldJson, RecordJson } from "../../../emulator/base-json.ts";
import { timeWriter } from "../../../src/base/codecs/cells/cell-writers.ts";
import type { FieldId } from "../../../src/base/port.ts";
import { CLOSURES, LESSONS, SLOTS, TEMPLATES, type TemplateField } from "../../../src/base/schema/tables.ts";
import {
  type LocalDate,
  type Minute,
  parseDate,
  parseTimeOfDay,
} from "../../../src/domain/time/civil-time.ts";
import { type Format, JERUSALEM } from "./format.ts";
import type { ClosureSpec, LessonSpec, SlotSpec, TemplateSpec } from "./specs.ts";

/** The week-pattern fields and what a test calls their values. */
export const PATTERN_CELLS = {
  startDate: "startDate",
  endDate: "endDate",
  weekIndex: "weekIndex",
  cycleWeeks: "cycleWeeks",
  templateSet: "set",
  anchorId: "anchor",
} as const satisfies Partial<Record<TemplateField, keyof TemplateSpec>>;

export function lessonRecord(spec: LessonSpec, format: Format, fields: readonly FieldJson[]): RecordJson {
  const names = LESSONS.fields;
  return recordOf(spec.id, fields, {
    name: `name of ${spec.id}`,
    [names.teacher.name]: links(spec.teachers),
    [names.startsAt.name]: momentCell(spec.date, spec.starts),
    [names.endsAt.name]: momentCell(spec.through ?? spec.date, spec.ends),
    [names.date.name]: spec.date,
    [names.starts.name]: timeCell(spec.starts, spec.date, format),
    [names.ends.name]: timeCell(spec.ends, spec.date, format),
    [names.status.name]: choice(spec.status),
  });
}

export function closureRecord(spec: ClosureSpec, format: Format, fields: readonly FieldJson[]): RecordJson {
  const names = CLOSURES.fields;
  return recordOf(spec.id, fields, {
    [names.name.name]: spec.name,
    [names.startDate.name]: spec.from,
    [names.endDate.name]: spec.through,
    [names.starts.name]: timeCell(spec.starts, spec.from, format),
    [names.ends.name]: timeCell(spec.ends, spec.from, format),
    [names.teachers.name]: links(spec.teachers),
    [names.disabled.name]: spec.disabled || null,
  });
}

export function templateRecord(spec: TemplateSpec, format: Format, fields: readonly FieldJson[]): RecordJson {
  const { name, day, starts, ends, teacher, type, duration, fixed, isReserved, capacity, createdAt } =
    TEMPLATES.fields;
  return recordOf(spec.id, fields, {
    [name.name]: spec.name,
    [day.name]: dayCell(spec.day, format),
    [starts.name]: timeCell(spec.starts, "2024-01-02", format),
    [ends.name]: timeCell(spec.ends, "2024-01-02", format),
    [teacher.name]: links(spec.teachers),
    [type.name]: choice(spec.type),
    [duration.name]: spec.duration,
    [fixed.name]: spec.fixed || null,
    [isReserved.name]: spec.reserved || null,
    [capacity.name]: spec.capacity,
    [createdAt.name]: spec.createdAt,
    ...Object.fromEntries(
      Object.entries(PATTERN_CELLS).map(([key, property]) => [
        TEMPLATES.fields[key as keyof typeof PATTERN_CELLS].name,
        spec[property],
      ]),
    ),
    is_disabled: spec.disabled || null,
    active: !spec.disabled || null,
  });
}

export function slotRecord(spec: SlotSpec, format: Format, fields: readonly FieldJson[]): RecordJson {
  const names = SLOTS.fields;
  return recordOf(spec.id, fields, {
    [names.key.name]: spec.key,
    [names.teacher.name]: links(spec.teachers),
    [names.legacyTeacher.name]: spec.legacyTeacher,
    [names.date.name]: spec.date,
    [names.starts.name]: timeCell(spec.starts, spec.date, format),
    [names.ends.name]: timeCell(spec.ends, spec.date, format),
    [names.type.name]: choice(spec.type),
    [names.source.name]: links(spec.source),
    [names.status.name]: choice(spec.status),
    [names.capacity.name]: spec.capacity,
    [names.room.name]: spec.room,
    [names.notes.name]: spec.notes,
    [names.exceptions.name]: spec.exceptions || null,
    [names.day.name]: spec.weekday,
    [names.locked.name]: spec.locked || null,
    [names.lessons.name]: links(spec.lessons),
    [names.students.name]: links(spec.students),
    [names.occupancy.name]: spec.occupancy,
    [names.isBlocked.name]: spec.isBlocked,
    [names.startsAt.name]: spec.startsAt,
    [names.endsAt.name]: spec.endsAt,
    [names.syncState.name]: spec.syncState,
    [names.slotId.name]: spec.slotId,
  });
}

/** A local time as a date-time holds it; what is no time is left as it is. */
export function momentCell(date: string | null, time: string | null): unknown {
  if (date === null || time === null) return null;
  const [day, minute] = [parseDate(date), time === "24:00" ? (1440 as Minute) : parseTimeOfDay(time)];
  return day === undefined || minute === undefined
    ? time
    : new Date(JERUSALEM.instantOf(day, minute)).toISOString();
}

/** Only the cells of fields that the base has, and none that are blank. */
function recordOf(
  id: string,
  fields: readonly FieldJson[],
  cells: Readonly<Record<string, unknown>>,
): RecordJson {
  const known = new Set(fields.map(({ name }) => name));
  return {
    id,
    fields: Object.fromEntries(
      Object.entries(cells).filter(([name, cell]) => known.has(name) && cell !== null),
    ),
  };
}

const links = (ids: readonly string[]): unknown => (ids.length === 0 ? null : ids.map((id) => ({ id })));

const choice = (name: string | null): unknown => (name === null ? null : { name });

function dayCell(day: TemplateSpec["day"], { days }: Format): unknown {
  if (day === null) return null;
  if (days === "number") return day;
  return days === "singleSelect" ? { name: String(day) } : String(day);
}

/** Text that is no time goes into the cell as it is, in whatever format. */
function timeCell(time: string | null, date: string | null, { times }: Format): unknown {
  const minute = time === "24:00" ? (1440 as Minute) : parseTimeOfDay(time ?? "");
  if (time === null || minute === undefined)
    return times === "singleSelect" && time !== null ? { name: time } : time;
  if (times === "singleSelect") return { name: time === "24:00" ? "00:00" : time };
  const field = { id: "fld" as FieldId, name: "", type: times, options: null, isComputed: false };
  return timeWriter(field, JERUSALEM).write(minute, parseDate(date ?? "2024-01-02") as LocalDate);
}
