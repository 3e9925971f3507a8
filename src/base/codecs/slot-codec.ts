import { plainText } from "../../domain/alike.ts";
import { byCodeUnit, type SlotId, type TeacherId, type TemplateId } from "../../domain/ids.ts";
import type { LessonId } from "../../domain/lesson.ts";
import type { Slot, SlotChanges, SlotField, SlotStatus, StatusNames } from "../../domain/slot.ts";
import { END_OF_DAY, formatDate, type LocalDate, type Minute, parseDate } from "../../domain/time.ts";
import type { Zone } from "../../domain/zone.ts";
import type { FieldId, FieldSchema, RawCells, RawRecord } from "../port.ts";
import type { BaseMap } from "../preflight/preflight.ts";
import { type EditableKey, type InventoryField, type SLOTS, TEXT_TYPES } from "../schema.ts";
import {
  nameWriter,
  readCheckbox,
  readLinkIds,
  readLinks,
  readName,
  readNumber,
  readPlain,
  readsBackAs,
  readText,
  readTime,
  readTruth,
  readWeekday,
  timeWriter,
  weekdayWriter,
} from "./cells.ts";
import { isBlank } from "./flat-cell.ts";
import { readBookings, readLock, readOccupancy } from "./protection.ts";

/** The slot fields that a sync reads. */
const READ: readonly InventoryField[] = [
  "key",
  "teacher",
  "legacyTeacher",
  "date",
  "starts",
  "ends",
  "type",
  "source",
  "status",
  "capacity",
  "exceptions",
  "day",
  "locked",
  "lessons",
  "students",
  "occupancy",
  "isBlocked",
  "startsAt",
  "endsAt",
  "syncState",
  "slotId",
];

export const slotFields = ({ slots }: BaseMap): readonly FieldId[] =>
  READ.flatMap((key) => slots.fields[key]?.id ?? []);

export interface DecodedSlots {
  readonly slots: readonly Slot[];
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
  /** Who has booked a slot, as the link cells name them: its students, else its lessons. */
  readonly bookedBy: ReadonlyMap<SlotId, readonly string[]>;
}

/** Records of `slot_inventory` as slots; a cell that cannot be read is an undefined value, never a lost slot. */
export function decodeSlots(
  records: readonly RawRecord[],
  { slots: { fields }, statuses }: BaseMap,
  zone: Zone,
): DecodedSlots {
  const teacherNames = new Map<TeacherId, string>();
  const bookedBy = new Map<SlotId, readonly string[]>();
  const reader = (key: InventoryField): ((record: RawRecord) => unknown) => {
    const id = fields[key]?.id;
    return id === undefined ? () => null : (record) => record.cell(id);
  };
  const cells = Object.fromEntries(READ.map((key) => [key, reader(key)])) as Record<
    InventoryField,
    (record: RawRecord) => unknown
  >;
  const statusOf = statusReader(statuses);
  const teachersOf = (cell: unknown): readonly TeacherId[] => {
    const links = readLinks(cell);
    for (const { id, name } of links) if (name !== "") teacherNames.set(id as TeacherId, name);
    return links.map(({ id }) => id as TeacherId).sort(byCodeUnit);
  };

  const protectionIn = (record: RawRecord): Pick<Slot, "locked" | "booked" | "unclear"> => {
    const locked = readLock(cells.locked(record));
    const bookings = [
      readBookings(cells.lessons(record)),
      readBookings(cells.students(record)),
      readOccupancy(cells.occupancy(record)),
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
    const students = namesIn(cells.students(record));
    const names = students.length > 0 ? students : namesIn(cells.lessons(record));
    if (names.length > 0) bookedBy.set(record.id as SlotId, names);
  };

  const decode = (record: RawRecord): Slot => {
    noteBooking(record);
    const starts = readStart(cells.starts(record), zone);
    const ends = readTime(cells.ends(record), zone);
    const statusName = readName(cells.status(record));
    return {
      id: record.id as SlotId,
      key: readText(cells.key(record)),
      teachers: teachersOf(cells.teacher(record)),
      legacyTeacher: readPlain(cells.legacyTeacher(record)),
      date: parseDate(readPlain(cells.date(record))),
      starts,
      ends,
      formulaStarts: starts === undefined ? readStart(cells.startsAt(record), zone) : undefined,
      formulaEnds: ends === undefined ? readTime(cells.endsAt(record), zone) : undefined,
      type: readName(cells.type(record)),
      source: readLinkIds<TemplateId>(cells.source(record)).slice().sort(byCodeUnit),
      status: statusOf(statusName),
      statusName,
      capacity: readNumber(cells.capacity(record)),
      weekday: isBlank(cells.day(record)) ? undefined : readWeekday(cells.day(record)),
      lessons: readLinkIds<LessonId>(cells.lessons(record)),
      ...protectionIn(record),
      exceptions: readCheckbox(cells.exceptions(record)),
      blockedByFormula: readTruth(cells.isBlocked(record)),
      syncState: readText(cells.syncState(record)),
      instanceId: readText(cells.slotId(record)),
    };
  };
  return { slots: records.map(decode), teacherNames, bookedBy };
}

/** How this base stores what a run writes. */
export interface SlotWriter {
  /** The fields that exist here and may be written. */
  readonly fields: ReadonlySet<SlotField>;
  /** The cells of a write; `date` is the day of the slot. */
  encode(changes: SlotChanges, date: LocalDate): RawCells;
  /** What a written start or end reads back as on that day (semantics 2.24). */
  readsBackAs(field: "starts" | "ends", minute: Minute, date: LocalDate): Minute;
}

export function slotWriter({ slots: { fields }, statuses }: BaseMap, zone: Zone): SlotWriter {
  type Write = (value: never, date: LocalDate) => unknown;
  const writes = new Map<SlotField, { readonly id: FieldId; readonly write: Write }>();
  const allow = (
    name: SlotField,
    key: EditableKey<typeof SLOTS.fields>,
    make: (field: FieldSchema) => Write,
  ): void => {
    const field = fields[key];
    if (field && !field.isComputed) writes.set(name, { id: field.id, write: make(field) });
  };
  const plain = () => (value: unknown) => value;
  const link = () => (id: string) => [{ id }];
  allow("key", "key", plain);
  allow("teacher", "teacher", link);
  allow("date", "date", () => formatDate);
  allow("starts", "starts", (field) => timeWriter(field, zone).write);
  allow("ends", "ends", (field) => timeWriter(field, zone).write);
  allow("type", "type", (field) => nameWriter(field).write);
  allow("source", "source", link);
  allow(
    "status",
    "status",
    () => (status: "open" | "blocked" | "empty") => (status === "empty" ? null : { name: statuses[status] }),
  );
  allow("capacity", "capacity", plain);
  if (fields.day && WEEKDAYS.every(weekdayWriter(fields.day).accepts)) {
    allow("weekday", "day", (field) => weekdayWriter(field).write);
  }
  allow("syncState", "syncState", () => (text: string) => (text === "" ? null : text));
  allow("legacyTeacher", "legacyTeacher", plain);
  if (fields.slotId && TEXT_TYPES.includes(fields.slotId.type)) allow("instanceId", "slotId", plain);

  return {
    fields: new Set(writes.keys()),
    encode(changes, date) {
      const cells: Record<FieldId, unknown> = {};
      for (const [name, value] of Object.entries(changes) as [SlotField, never][]) {
        const target = writes.get(name);
        if (target) cells[target.id] = target.write(value, date);
      }
      return cells;
    },
    readsBackAs(name, minute, date) {
      const field = fields[name];
      return field ? readsBackAs(field, zone, minute, date) : minute;
    },
  };
}

/** What is asked whether a slot is locked or booked, in this order. */
const PROTECTING = [
  "locked",
  "lessons",
  "students",
  "occupancy",
] as const satisfies readonly InventoryField[];
const NONE: readonly string[] = [];
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

function statusReader(statuses: StatusNames): (name: string | undefined) => SlotStatus {
  const known = new Map<string, SlotStatus>([
    [plainText(statuses.booked), "booked"],
    [plainText(statuses.open), "open"],
    [plainText(statuses.blocked), "blocked"],
  ]);
  return (name) => (name === undefined ? "empty" : (known.get(name) ?? "foreign"));
}

function readStart(cell: unknown, zone: Zone): Minute | undefined {
  const starts = readTime(cell, zone);
  return starts === END_OF_DAY ? undefined : starts;
}
