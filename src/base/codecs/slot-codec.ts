import {
  byCodeUnit,
  type SlotId,
  type StudentId,
  type TeacherId,
  type TemplateId,
} from "../../domain/ids.ts";
import { keysOf } from "../../domain/keys-of.ts";
import type { LessonId } from "../../domain/lesson.ts";
import type { Slot, SlotChanges, SlotField, SlotValues } from "../../domain/slot.ts";
import { END_OF_DAY, formatDate, type LocalDate, type Minute, parseDate } from "../../domain/time.ts";
import type { Zone } from "../../domain/zone.ts";
import type { FieldId, FieldSchema, RawCells, RawRecord } from "../port.ts";
import type { BaseMap } from "../preflight/preflight.ts";
import { type EditableKey, readKeys, SLOTS, type SlotReadKey, TEXT_TYPES } from "../schema.ts";
import {
  nameIn,
  nameWriter,
  readCheckbox,
  readLinkIds,
  readLinks,
  readName,
  readNumber,
  readPlain,
  readsBackAs,
  readText,
  readTexts,
  readTime,
  readTruth,
  readWeekday,
  timeWriter,
  weekdayWriter,
} from "./cells.ts";
import { fieldZone } from "./field-zone.ts";
import { isBlank, isErrorValue, singleOf, valuesOf } from "./flat-cell.ts";
import { readBookings, readLock, readOccupancy } from "./protection.ts";
import { tableReader } from "./table-reader.ts";

const READ = readKeys(SLOTS.fields);

export const slotFields = ({ slots }: BaseMap): readonly FieldId[] =>
  READ.flatMap((key) => slots.fields[key]?.id ?? []);

export interface DecodedSlots {
  readonly slots: readonly Slot[];
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
      date: parseDate(readPlain(cell("date"))),
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
      exceptions: readCheckbox(cell("exceptions")),
      blockedByFormula: readTruth(cell("isBlocked")),
      blockUnreadable: valuesOf(cell("isBlocked")).some(isErrorValue),
      syncState: readText(cell("syncState")),
      instanceId: readText(cell("slotId")),
    };
  };
  return {
    slots: records.map(decode),
    records: records.length,
    teacherNames,
    studentNames,
    bookedBy,
  };
}

/** How this base stores what a run writes. */
export interface SlotWriter {
  /** The fields that exist here and may be written. */
  readonly fields: ReadonlySet<SlotField>;
  /** What they are called here. */
  readonly fieldNames: ReadonlyMap<string, string>;
  /** The cells of a write; `date` is the day of the slot. */
  encode(changes: SlotChanges, date: LocalDate): RawCells;
  /** What a written start or end reads back as on that day (semantics 2.24). */
  readsBackAs(field: "starts" | "ends", minute: Minute, date: LocalDate): Minute;
}

/** Which field a value goes into, and in what form; undefined where the field cannot take every one of them. */
type Form<Value> = (
  field: FieldSchema,
  base: { readonly school: Zone; readonly statuses: BaseMap["statuses"] },
) => ((value: Value, date: LocalDate) => unknown) | undefined;

interface Target<Value> {
  readonly key: EditableKey<typeof SLOTS.fields>;
  readonly form: Form<Value>;
}

const plain = () => (value: unknown) => value;
const link = () => (id: string) => [{ id }];
const time: Form<Minute> = (field, { school }) => timeWriter(field, fieldZone(field, school)).write;

/** Every value that a write may set has its field here, or this does not compile. */
const TARGETS: { readonly [Name in SlotField]: Target<SlotValues[Name]> } = {
  key: { key: "key", form: plain },
  teacher: { key: "teacher", form: link },
  date: { key: "date", form: () => formatDate },
  starts: { key: "starts", form: time },
  ends: { key: "ends", form: time },
  type: { key: "type", form: (field) => nameWriter(field).write },
  source: { key: "source", form: link },
  status: {
    key: "status",
    form:
      (_, { statuses }) =>
      (status) =>
        status === "empty" ? null : { name: statuses[status] },
  },
  capacity: { key: "capacity", form: plain },
  weekday: {
    key: "day",
    form: (field) => {
      const { accepts, write } = weekdayWriter(field);
      return WEEKDAYS.every(accepts) ? write : undefined;
    },
  },
  syncState: { key: "syncState", form: () => (text) => (text === "" ? null : text) },
  legacyTeacher: { key: "legacyTeacher", form: plain },
  instanceId: { key: "slotId", form: ({ type }) => (TEXT_TYPES.includes(type) ? plain() : undefined) },
};

export function slotWriter({ slots: { fields }, statuses }: BaseMap, school: Zone): SlotWriter {
  type Put = (changes: SlotChanges, date: LocalDate, cells: Record<FieldId, unknown>) => void;
  const puts = new Map<SlotField, Put>();
  const fieldNames = new Map<string, string>();
  const allow = <Name extends SlotField>(name: Name): void => {
    const { key, form }: Target<SlotValues[Name]> = TARGETS[name];
    const field = fields[key];
    const write = field && !field.isComputed ? form(field, { school, statuses }) : undefined;
    if (!field || !write) return;
    fieldNames.set(name, field.name);
    puts.set(name, (changes, date, cells) => {
      const value: SlotChanges[Name] = changes[name];
      if (value !== undefined) cells[field.id] = write(value, date);
    });
  };
  keysOf(TARGETS).forEach(allow);

  return {
    fields: new Set(puts.keys()),
    fieldNames,
    encode(changes, date) {
      const cells: Record<FieldId, unknown> = {};
      for (const put of puts.values()) put(changes, date, cells);
      return cells;
    },
    readsBackAs(name, minute, date) {
      const field = fields[name];
      return field ? readsBackAs(field, fieldZone(field, school), minute, date) : minute;
    },
  };
}

/** What is asked whether a slot is locked or booked, in this order. */
const PROTECTING = ["locked", "lessons", "students", "occupancy"] as const satisfies readonly SlotReadKey[];
const NONE: readonly string[] = [];
const NO_STUDENTS: readonly StudentId[] = [];
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** A key is what people see in the cell, whatever it says: what is not empty is never written over (semantics 3.7). */
const readKey = (cell: unknown): string => nameIn(singleOf(cell))?.trim() ?? readText(cell);

function readStart(cell: unknown, zone: Zone | undefined): Minute | undefined {
  const starts = readTime(cell, zone);
  return starts === END_OF_DAY ? undefined : starts;
}
