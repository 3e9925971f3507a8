import { LESSON_TYPES } from "../../src/base/schema/cell-words.ts";
import type { SlotId, TeacherId, TemplateId } from "../../src/domain/ids.ts";
import { slotKey } from "../../src/domain/key.ts";
import type { Slot, SlotField } from "../../src/domain/slot.ts";
import { liveState } from "../../src/domain/sync-state.ts";
import type { ActiveTemplate } from "../../src/domain/template.ts";
import {
  addDays,
  firstOnOrAfter,
  type LocalDate,
  type Minute,
  parseDate,
  type Weekday,
  weekdayOf,
} from "../../src/domain/time/civil-time.ts";
import { EVERY_WEEK } from "../../src/domain/time/week-pattern.ts";
import type { PlanInput } from "../../src/planning/plan.ts";
import { syncWindow } from "../../src/planning/window.ts";

const TODAY = parseDate("2024-01-17") as LocalDate;
const WEEKS = 3;
const PER_TEACHER = 25;

/**
 * A school of any size: 25 weekly hours a teacher, an inventory that holds the weeks to come and as much of the past
 * as fills it up, a tenth of it booked, and one template in twenty changed since the last run.
 */
export function largeSchool(templateCount: number, slotCount: number): PlanInput {
  const templates = Array.from({ length: templateCount }, (_, index) => template(index));
  const slots: Slot[] = [];
  // From the end of the window backwards, so that what is left out is the oldest.
  for (let week = WEEKS - 1; slots.length < slotCount; week--) {
    for (const each of templates) {
      if (slots.length === slotCount) break;
      const date = addDays(firstOnOrAfter(addDays(TODAY, week * 7), each.weekday), 0);
      slots.push(slot(each, date, slots.length));
    }
  }
  const changed = templates.map((each, index) =>
    index % 20 === 0
      ? { ...each, starts: (each.starts + 5) as Minute, ends: (each.ends + 5) as Minute }
      : each,
  );
  const window = syncWindow(
    { date: TODAY, minute: 600 as Minute },
    { startDate: undefined, daysAhead: 7 * (WEEKS - 1), coverRunningWeek: true },
  );
  return {
    templates: changed,
    slots,
    closures: [],
    lessons: [],
    closureTeachers: new Set(),
    window,
    storage: { fields: FIELDS, readsBackAs: (_, minute) => minute },
    settings: {
      horizon: "allFuture",
      sameTimeTemplates: "both",
      reopenOwnBlocked: true,
      unlinkedSlots: "byKey",
      legacyTeacherField: "ignore",
      copyCapacity: "always",
      protectExceptions: false,
      overrideMode: "week",
      fixedTemplates: "open",
      reservedTemplates: "open",
    },
  };
}

const FIELDS: ReadonlySet<SlotField> = new Set([
  "key",
  "teacher",
  "date",
  "starts",
  "ends",
  "type",
  "source",
  "status",
  "capacity",
  "weekday",
  "syncState",
]);

function template(index: number): ActiveTemplate {
  const place = index % PER_TEACHER;
  const starts = (8 * 60 + Math.floor(place / 5) * 90) as Minute;
  const teacher = `recTeacher${Math.floor(index / PER_TEACHER)}` as TeacherId;
  return {
    state: "active",
    id: `recTemplate${String(index).padStart(6, "0")}` as TemplateId,
    name: "",
    teachers: [teacher],
    hours: { starts, ends: (starts + 60) as Minute },
    fixed: false,
    reserved: false,
    createdAt: undefined,
    set: undefined,
    anchor: undefined,
    pattern: EVERY_WEEK,
    teacher,
    weekday: (place % 5) as Weekday,
    starts,
    ends: (starts + 60) as Minute,
    type: LESSON_TYPES.single,
    capacity: 1,
    warnings: [],
  };
}

function slot(
  { id, teacher, starts, ends, type, capacity }: ActiveTemplate,
  date: LocalDate,
  index: number,
): Slot {
  return {
    id: `recSlot${String(index).padStart(7, "0")}` as SlotId,
    key: slotKey(teacher, date, starts).text,
    teachers: [teacher],
    legacyTeacher: "",
    date,
    starts,
    ends,
    formulaStarts: undefined,
    formulaEnds: undefined,
    type,
    source: [id],
    status: index % 11 === 0 ? "booked" : "open",
    statusName: "open",
    capacity,
    weekday: weekdayOf(date),
    locked: false,
    exceptions: false,
    lessons: [],
    students: [],
    rooms: [],
    booked: index % 11 === 0,
    unclear: [],
    blockedByFormula: false,
    blockUnreadable: false,
    syncState: liveState(id, { starts, ends, type, capacity }),
    instanceId: "",
  };
}
