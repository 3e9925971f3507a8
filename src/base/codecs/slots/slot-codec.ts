import {
  byCodeUnit,
  type SlotId,
  type StudentId,
  type TeacherId,
  type TemplateId,
} from "../../../domain/ids.ts";
import type { LessonId } from "../../../domain/lesson.ts";
import type { Slot } from "../../../domain/slot.ts";
import { END_OF_DAY, type Minute } from "../../../domain/time/civil-time.ts";
import type { Zone } from "../../../domain/time/zone.ts";
import type { FieldId, RawRecord } from "../../port.ts";
import type { BaseMap } from "../../preflight/preflight.ts";
import { readKeys } from "../../schema/field-spec.ts";
import { SLOTS, type SlotReadKey } from "../../schema/tables.ts";
import {
  nameIn,
  readDate,
  readLinkIds,
  readLinks,
  readName,
  readNumber,
  readPlain,
  readText,
  readTexts,
  readTime,
  readTruth,
  readWeekday,
} from "../cells/cells.ts";
import { isBlank, isErrorValue, singleOf, valuesOf } from "../cells/flat-cell.ts";
import { tableReader } from "../cells/table-reader.ts";
import { readBookings, readLock, readOccupancy } from "./protection.ts";

const READ = readKeys(SLOTS.fields);

export const slotFields = ({ slots }: BaseMap): readonly FieldId[] =>
  READ.flatMap((key) => slots.fields[key]?.id ?? []);

export interface DecodedSlots {
  readonly slots: readonly Slot[];
  /** Templates from which slots come that were read and left out, as they are too old to matter otherwise. */
  readonly formerSources: ReadonlySet<TemplateId>;
  /** How many records were read for them. */
  readonly records: number;
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
  readonly studentNames: ReadonlyMap<StudentId, string>;
  /** Who has booked a slot, as the link cells name them: its students, else its lessons. */
  readonly bookedBy: ReadonlyMap<SlotId, readonly string[]>;
}

/** Records of `slot_inventory` as slots; a cell that cannot be read is an undefined value, never a lost slot. */
export function decodeSlots(
  records: readonly RawRecord[],
  { slots: table, statusOf }: BaseMap,
  school: Zone,
): DecodedSlots {
  const { fields } = table;
  const teacherNames = new Map<TeacherId, string>();
  const studentNames = new Map<StudentId, string>();
  const bookedBy = new Map<SlotId, readonly string[]>();
  const reader = tableReader<SlotReadKey>(table, READ, school);
  const [startZone, endZone] = [reader.timesZone("starts"), reader.timesZone("ends")];
  const dateZone = reader.zone("date");
  const teachersOf = (cell: unknown): readonly TeacherId[] => {
    const links = readLinks(cell);
    for (const { id, name } of links) if (name !== "") teacherNames.set(id as TeacherId, name);
    return links.map(({ id }) => id as TeacherId).sort(byCodeUnit);
  };

  const studentsOf = (cell: unknown): readonly StudentId[] => {
    if (cell === null) return NO_STUDENTS;
    const links = readLinks(cell);
    for (const { id, name } of links) if (name !== "") studentNames.set(id as StudentId, name);
    return links.map(({ id }) => id as StudentId);
  };

  const protectionIn = (cell: (key: SlotReadKey) => unknown): Pick<Slot, "locked" | "booked" | "unclear"> => {
    const locked = readLock(cell("locked"));
    const bookings = [
      readBookings(cell("lessons")),
      readBookings(cell("students")),
      readOccupancy(cell("occupancy")),
    ];
    const said = [locked, ...bookings];
    return {
      locked: locked === true,
      booked: bookings.includes(true),
      unclear: said.includes(undefined)
        ? PROTECTING.filter((_, index) => said[index] === undefined).map((key) => fields[key]?.name ?? key)
        : NONE,
    };
  };

  const namesIn = (cell: unknown): readonly string[] =>
    readLinks(cell).flatMap(({ name }) => (name === "" ? [] : [name]));
  const noteBooking = (record: RawRecord): void => {
    const students = namesIn(reader.cell(record, "students"));
    const names = students.length > 0 ? students : namesIn(reader.cell(record, "lessons"));
    if (names.length > 0) bookedBy.set(record.id as SlotId, names);
  };

  const decode = (record: RawRecord): Slot => {
    const cell = (key: SlotReadKey): unknown => reader.cell(record, key);
    noteBooking(record);
    const starts = readStart(cell("starts"), startZone);
    const ends = readTime(cell("ends"), endZone);
    const statusName = readName(cell("status"));
    return {
      id: record.id as SlotId,
      key: readKey(cell("key")),
      teachers: teachersOf(cell("teacher")),
      legacyTeacher: readPlain(cell("legacyTeacher")),
      date: readDate(cell("date"), dateZone),
      starts,
      ends,
      // These are instants, whatever zone their fields show (semantics 2.73).
      formulaStarts: starts === undefined ? readStart(cell("startsAt"), school) : undefined,
      formulaEnds: ends === undefined ? readTime(cell("endsAt"), school) : undefined,
      type: readName(cell("type")),
      source: readLinkIds<TemplateId>(cell("source")).slice().sort(byCodeUnit),
      status: statusOf(statusName),
      statusName,
      capacity: readNumber(cell("capacity")),
      weekday: isBlank(cell("day")) ? undefined : readWeekday(cell("day")),
      lessons: readLinkIds<LessonId>(cell("lessons")),
      students: studentsOf(cell("students")),
      rooms: readTexts(cell("room")),
      ...protectionIn(cell),
      exceptions: readLock(cell("exceptions")) !== false,
      blockedByFormula: readTruth(cell("isBlocked")),
      blockUnreadable: valuesOf(cell("isBlocked")).some(isErrorValue),
      syncState: readText(cell("syncState")),
      instanceId: readText(cell("slotId")),
    };
  };
  return {
    slots: records.map(decode),
    formerSources: new Set(),
    records: records.length,
    teacherNames,
    studentNames,
    bookedBy,
  };
}

/** What is asked whether a slot is locked or booked, in this order. */
const PROTECTING = ["locked", "lessons", "students", "occupancy"] as const satisfies readonly SlotReadKey[];
const NONE: readonly string[] = [];
const NO_STUDENTS: readonly StudentId[] = [];
/** A key is what people see in the cell, whatever it says: what is not empty is never written over (semantics 3.7). */
const readKey = (cell: unknown): string => nameIn(singleOf(cell))?.trim() ?? readText(cell);

function readStart(cell: unknown, zone: Zone | undefined): Minute | undefined {
  const starts = readTime(cell, zone);
  return starts === END_OF_DAY ? undefined : starts;
}
