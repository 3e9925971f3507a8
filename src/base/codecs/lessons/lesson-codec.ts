import { byCodeUnit, type TeacherId } from "../../../domain/ids.ts";
import type { Lesson, LessonId } from "../../../domain/lesson.ts";
import type { TimeSpan } from "../../../domain/overlap.ts";
import type { Settings } from "../../../domain/settings.ts";
import { plainWord } from "../../../domain/text/alike.ts";
import {
  addDays,
  END_OF_DAY,
  type LocalDate,
  MIDNIGHT,
  type Minute,
  parseDate,
  parseTimeOfDay,
} from "../../../domain/time/civil-time.ts";
import { type Instant, later, parseInstant } from "../../../domain/time/instant.ts";
import type { LocalTime, Zone } from "../../../domain/time/zone.ts";
import type { TableMap } from "../../locate.ts";
import type { FieldId, FieldSchema, OnOrAfter, RawRecord } from "../../port.ts";
import { CANCELLED_WORDS } from "../../schema/cell-words.ts";
import type { LessonField } from "../../schema/tables.ts";
import { areLinks, nameIn, readDate, readLinks, readPlain, readText, readTime } from "../cells/cells.ts";
import { fieldZone, timesZone } from "../cells/field-zone.ts";
import { valuesOf } from "../cells/flat-cell.ts";

/** A table of lessons of which teachers and times can be read. */
export interface LessonTable extends TableMap<LessonField> {
  /** By which people call a lesson. */
  readonly nameField: FieldId | undefined;
}

/** What a sync reads of a lesson. */
const READ: readonly LessonField[] = ["teacher", "startsAt", "endsAt", "date", "starts", "ends", "status"];

export const lessonFields = ({ fields, nameField }: LessonTable): readonly FieldId[] => [
  ...new Set([
    ...READ.flatMap((key) => fields[key]?.id ?? []),
    ...(nameField === undefined ? [] : [nameField]),
  ]),
];

/** The teachers and one of the two forms of time are there; without them nobody can tell what a lesson takes. */
export const canReadLessons = ({ fields }: TableMap<LessonField>): boolean =>
  fields.teacher !== undefined && (hasInstants(fields) || hasDate(fields));

export interface DecodedLessons {
  /** Those that are to take place, a piece for each day. */
  readonly lessons: readonly Lesson[];
  /** The teachers of each lesson that has one and no times that can be read; none where it is the teacher that cannot be. */
  readonly unreadable: readonly (readonly TeacherId[])[];
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
}

export const NO_LESSONS: DecodedLessons = { lessons: [], unreadable: [], teacherNames: new Map() };

/** Live lessons (semantics 5.9); what is cancelled, over or without a teacher takes nobody's time. */
export function decodeLessons(
  records: readonly RawRecord[],
  { fields, nameField }: LessonTable,
  { cancelledValues }: Pick<Settings, "cancelledValues">,
  zone: Zone,
  now: LocalTime,
): DecodedLessons {
  const teacherNames = new Map<TeacherId, string>();
  const cancelled = new Set([...CANCELLED_WORDS, ...cancelledValues].map(plainWord));
  const lessons: Lesson[] = [];
  const unreadable: (readonly TeacherId[])[] = [];
  const dateZone = fieldZone(fields.date, zone);
  for (const record of records) {
    const cell = (key: LessonField): unknown => {
      const field = fields[key];
      return field ? record.cell(field.id) : null;
    };
    if (valuesOf(cell("status")).some((value) => cancelled.has(plainWord(nameIn(value) ?? "")))) continue;
    const days = hasInstants(fields)
      ? INSTANTS.map((key) => readDate(cell(key), zone))
      : [readDate(cell("date"), dateZone)];
    if (isLongOver(days, now)) continue;
    const links = readLinks(cell("teacher"));
    if (links.length === 0 && areLinks(cell("teacher"))) continue;
    const pieces = hasInstants(fields)
      ? piecesBetween(readMoment(cell("startsAt"), zone), readMoment(cell("endsAt"), zone), zone, now)
      : pieceOf(
          days[0],
          readTime(cell("starts"), timesZone(fields.starts, zone)),
          readTime(cell("ends"), timesZone(fields.ends, zone)),
          now,
        );
    const teachers = links.map(({ id }) => id as TeacherId).sort(byCodeUnit);
    if (pieces === undefined || links.length === 0) {
      unreadable.push(teachers);
      continue;
    }
    for (const { id, name } of links) if (name !== "") teacherNames.set(id as TeacherId, name);
    const lesson = {
      id: record.id as LessonId,
      name: nameField === undefined ? "" : readText(record.cell(nameField)),
      teachers,
    };
    lessons.push(...pieces.map((piece) => ({ ...lesson, ...piece })));
  }
  return { lessons, unreadable, teacherNames };
}

/** What is earlier need not be read: it was over the day before yesterday at the latest, in whatever zone. */
export function lessonsFrom({ fields }: LessonTable, now: LocalTime): OnOrAfter | undefined {
  const field = hasInstants(fields) ? fields.endsAt : fields.date;
  const isDate = field !== undefined && hasDays(field);
  if (!isDate) return undefined;
  const otherField = field === fields.endsAt && hasDays(fields.startsAt) ? fields.startsAt?.id : undefined;
  return { date: addDays(now.date, -1), field: field.id, otherField };
}

/** One whose end was mistyped into the past is not over as long as its start is to come: people have to be told. */
const INSTANTS = ["endsAt", "startsAt"] as const satisfies readonly LessonField[];

const hasDays = (field: FieldSchema | undefined): boolean =>
  field?.type === "dateTime" || field?.type === "date";

/** Nothing may depend on whether the port has left out what is earlier. */
const isLongOver = ([last, ...others]: readonly (LocalDate | undefined)[], now: LocalTime): boolean => {
  const isEarlier = (date: LocalDate | undefined): boolean =>
    date !== undefined && date < addDays(now.date, -1);
  return isEarlier(last) && others.every((date) => date === undefined || isEarlier(date));
};

const hasInstants = ({ startsAt, endsAt }: LessonTable["fields"]): boolean =>
  startsAt !== undefined && endsAt !== undefined;

const hasDate = ({ date, starts, ends }: LessonTable["fields"]): boolean =>
  date !== undefined && starts !== undefined && ends !== undefined;

/** A date-time, or one that a formula has spelt out in the school's own time. */
function readMoment(cell: unknown, zone: Zone): Instant | undefined {
  const text = readPlain(cell);
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  const [, day = "", time = ""] = WALL_CLOCK.exec(text) ?? [];
  const [date, minute] = [parseDate(day), parseTimeOfDay(time)];
  return date === undefined || minute === undefined ? undefined : zone.instantOf(date, minute);
}

const WALL_CLOCK = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/;

interface Piece extends TimeSpan {
  readonly date: LocalDate;
}

/** What is still to come of it; undefined where the times cannot be meant. */
function piecesBetween(
  starts: Instant | undefined,
  ends: Instant | undefined,
  zone: Zone,
  now: LocalTime,
): readonly Piece[] | undefined {
  if (starts === undefined || ends === undefined || ends <= starts) return undefined;
  const from = zone.localOf(starts);
  // The last minute that belongs to it: an end at midnight is the end of the day before.
  const last = zone.localOf(later(ends, -1));
  const pieces: Piece[] = [];
  const until = Math.min(last.date, now.date + MOST_DAYS);
  for (let date = Math.max(from.date, now.date) as LocalDate; date <= until; date = addDays(date, 1)) {
    pieces.push({
      date,
      starts: date === from.date ? from.minute : MIDNIGHT,
      ends: date === last.date ? ((last.minute + 1) as Minute) : END_OF_DAY,
    });
  }
  return pieces.filter((piece) => piece.starts < piece.ends && isToCome(piece, now));
}

/** Nobody keeps slots so far ahead; a slip in the year of an end must not fill the memory. */
const MOST_DAYS = 1000;

/** The form with a date; an end of 00:00 is midnight. */
function pieceOf(
  date: LocalDate | undefined,
  starts: Minute | undefined,
  given: Minute | undefined,
  now: LocalTime,
): readonly Piece[] | undefined {
  const ends = given === MIDNIGHT ? END_OF_DAY : given;
  if (date === undefined || starts === undefined || ends === undefined || ends <= starts) return undefined;
  const piece = { date, starts, ends };
  return isToCome(piece, now) ? [piece] : [];
}

const isToCome = ({ date, ends }: Piece, now: LocalTime): boolean =>
  date > now.date || (date === now.date && ends > now.minute);
