import type { BaseJson, RecordJson } from "../emulator/base-json.ts";
import { LESSON_TYPES, STATUSES } from "../src/base/schema/cell-words.ts";
import { CLOSURES, LESSONS as LESSON_TABLE, SLOTS, TEMPLATES } from "../src/base/schema/tables.ts";
import type { TeacherId, TemplateId } from "../src/domain/ids.ts";
import { slotKey } from "../src/domain/key.ts";
import { liveState, retiredState } from "../src/domain/sync-state.ts";
import {
  addDays,
  formatDate,
  formatTimeOfDay,
  type LocalDate,
  type Minute,
  parseDate,
  parseTimeOfDay,
  weekdayOf,
} from "../src/domain/time/civil-time.ts";
import { formatInstant } from "../src/domain/time/instant.ts";
import { type Zone, zoneOf } from "../src/domain/time/zone.ts";
import {
  DAY_NAMES,
  FIELDS,
  LESSONS,
  STANDING,
  STUDENTS,
  TEACHERS,
  TEMPLATE_STATUS,
  TEMPLATE_STATUSES,
} from "./school-fields.ts";

/** Wednesday, 14 January 2026, 10:00 in the school. */
export const SAMPLE_NOW = "2026-01-14T08:00:00.000Z";

const TEACHER_NAMES = [
  "דנה לוי",
  "יוסי כהן",
  "מיכל אברהם",
  "רון שפירא",
  "נועה פרידמן",
  "אורי מזרחי",
  "תמר גולן",
  "איתי ברק",
  "שירה חדד",
  "עומר דיין",
  "הילה רוזן",
  "גיל נחום",
] as const;

const STUDENT_NAMES = [
  "אביב",
  "בר",
  "גלי",
  "דור",
  "הדר",
  "ורד",
  "זיו",
  "חן",
  "טל",
  "יובל",
  "כרמל",
  "ליאור",
  "מאיה",
  "ניר",
  "סתיו",
  "עדי",
];

/** A row of the timetable as somebody typed it. */
interface Row {
  readonly id: string;
  readonly teacher: number;
  readonly day: number;
  readonly starts: number;
  readonly ends: number;
  readonly type: string;
}

type Cells = Record<string, unknown>;

const T = TEMPLATES.fields;
const S = SLOTS.fields;
const C = CLOSURES.fields;
const L = LESSON_TABLE.fields;
const SCHOOL_ZONE = zoneOf("Asia/Jerusalem") as Zone;
const { single, pair, group } = LESSON_TYPES;

const at = (hours: number, minutes = 0): number => hours * 60 + minutes;
const recordId = (kind: string, number: number): string =>
  `rec${kind}${String(number).padStart(14 - kind.length, "0")}`;
const teacherId = (index: number): TeacherId => recordId("Teacher", index + 1) as TeacherId;
const name = (value: string) => ({ name: value });
const time = (minute: number) => name(formatTimeOfDay(minute as Minute));
const day = (text: string): LocalDate => parseDate(text) as LocalDate;

/** 150 weekly hours: every teacher works on three or four days, one hour after the other. */
function timetable(): Row[] {
  const rows: Row[] = [];
  TEACHER_NAMES.forEach((_, teacher) => {
    const days = [0, 1, 2, 3, 4]
      .filter((each) => (each + teacher) % 5 !== 0)
      .slice(0, teacher % 3 === 0 ? 3 : 4);
    const perDay = teacher % 3 === 0 ? 4 : 3;
    days.forEach((each) => {
      let starts = at(13 + (teacher % 3));
      for (let lesson = 0; lesson < perDay; lesson++) {
        const type = lesson === 2 ? group : lesson === 1 && teacher % 2 === 0 ? pair : single;
        const ends = starts + (type === group ? 90 : 60);
        rows.push({ id: recordId("Weekly", rows.length + 1), teacher, day: each, starts, ends, type });
        starts = ends;
      }
    });
  });
  // Friday mornings, until there are 150.
  for (let index = 0; rows.length < 150; index++) {
    rows.push({
      id: recordId("Weekly", rows.length + 1),
      teacher: index,
      day: 5,
      starts: at(9),
      ends: at(10),
      type: single,
    });
  }
  return rows;
}

/** The n-th lesson of a teacher's n-th working day. */
function hourIn(rows: readonly Row[], teacher: number, workingDay: number, lesson: number): Row {
  const own = rows.filter((row) => row.teacher === teacher && row.day !== 5);
  const weekday = [...new Set(own.map((row) => row.day))][workingDay];
  return own.filter((row) => row.day === weekday)[lesson] as Row;
}

/** What somebody does to the school while the scheduled sync sleeps: שירה moves an hour to the evening. */
export const SAMPLE_EDIT = {
  record: hourIn(timetable(), 8, 0, 2).id,
  cells: { [T.starts.name]: time(at(19)), [T.ends.name]: time(at(20, 30)) },
  told: "In weekly_slot somebody moves an hour to 19:00–20:30. Airtable starts the script with the record's id.",
};

/** The slot that an earlier run made of a row. */
function slotOf(row: Row, date: LocalDate, number: number): RecordJson {
  const starts = row.starts as Minute;
  const ends = row.ends as Minute;
  const capacity = capacityOf(row.type);
  return {
    id: recordId("Slot", number),
    fields: {
      [S.key.name]: slotKey(teacherId(row.teacher), date, starts).text,
      [S.teacher.name]: [{ id: teacherId(row.teacher) }],
      [S.date.name]: formatDate(date),
      [S.starts.name]: time(row.starts),
      [S.ends.name]: time(row.ends),
      [S.type.name]: name(row.type),
      [S.source.name]: [{ id: row.id }],
      [S.status.name]: name(STATUSES.open),
      [S.capacity.name]: capacity,
      [S.day.name]: weekdayOf(date),
      [S.syncState.name]: liveState(row.id as TemplateId, { starts, ends, type: row.type, capacity }),
    },
  };
}

/** Whose hour of the week is whose: מיכל, עומר and תמר have a student each who comes every week. */
const STANDING_HOURS = [
  { teacher: 6, weekday: 2, student: 5 },
  { teacher: 2, weekday: 3, student: 12 },
  { teacher: 9, weekday: 1, student: 9 },
] as const;

const studentId = (index: number): string => recordId("Student", (index % STUDENT_NAMES.length) + 1);
const minuteIn = (cell: unknown): Minute =>
  parseTimeOfDay((cell as { readonly name: string }).name) ?? (0 as Minute);

/** When a lesson is, and whose. */
function lessonCells(teacher: unknown, date: LocalDate, starts: number, ends: number): Cells {
  const moment = (minute: number): string => formatInstant(SCHOOL_ZONE.instantOf(date, minute as Minute));
  return {
    [L.teacher.name]: teacher,
    [L.startsAt.name]: moment(starts),
    [L.endsAt.name]: moment(ends),
    [L.date.name]: formatDate(date),
    [L.status.name]: name(LESSONS.statuses[0]),
  };
}

const capacityOf = (type: string): number => (type === single ? 1 : type === pair ? 2 : 6);

/** One row after the other, before the school year. */
const createdAt = (id: string): string =>
  new Date(Date.UTC(2025, 7, 17, 6) + Number(id.slice(-4)) * 60_000).toISOString();

function templateOf(row: Row): RecordJson {
  return {
    id: row.id,
    fields: {
      [T.name.name]:
        `${TEACHER_NAMES[row.teacher]} ${DAY_NAMES[row.day]} ${formatTimeOfDay(row.starts as Minute)}`,
      [T.day.name]: name(DAY_NAMES[row.day] ?? ""),
      [T.starts.name]: time(row.starts),
      [T.ends.name]: time(row.ends),
      [T.teacher.name]: [{ id: teacherId(row.teacher) }],
      [T.type.name]: name(row.type),
      [T.duration.name]: row.ends - row.starts,
      [TEMPLATE_STATUS]: name(TEMPLATE_STATUSES.active),
      [T.createdAt.name]: createdAt(row.id),
    },
  };
}

/** The school on a Wednesday: yesterday's run has filled the fortnight, and people have been at work since. */
export function sampleSchool(): BaseJson {
  const rows = timetable();
  const slots: RecordJson[] = [];
  for (let date = day("2026-01-04"); date <= day("2026-02-01"); date = addDays(date, 1)) {
    for (const row of rows) if (row.day === weekdayOf(date)) slots.push(slotOf(row, date, slots.length + 1));
  }
  const lessons: RecordJson[] = [];
  /** The slot of the row in the week to come. */
  const nextSlot = (row: Row): Cells => {
    const date = addDays(day("2026-01-18"), row.day);
    const key = slotKey(teacherId(row.teacher), date, row.starts as Minute).text;
    const slot = slots.find(({ fields }) => fields[S.key.name] === key);
    if (!slot) throw new Error(`The sample school has no slot ${key}`);
    return slot.fields as Cells;
  };
  const book = (cells: Cells, studentIndex: number): void => {
    const slot = slots.find(({ fields }) => fields === cells);
    const student = STUDENT_NAMES[studentIndex % STUDENT_NAMES.length] ?? "";
    cells[S.status.name] = name(STATUSES.booked);
    lessons.push({
      id: recordId("Lesson", lessons.length + 1),
      fields: {
        [LESSONS.primary]: `שיעור עם ${student}`,
        [LESSONS.slot]: [{ id: slot?.id }],
        [LESSONS.student]: [{ id: studentId(studentIndex) }],
        ...lessonCells(
          cells[S.teacher.name],
          day(cells[S.date.name] as string),
          minuteIn(cells[S.starts.name]),
          minuteIn(cells[S.ends.name]),
        ),
      },
    });
  };
  const hour = (...which: [teacher: number, workingDay: number, lesson: number]): Row =>
    hourIn(rows, ...which);

  // Most lessons are booked a few days ahead.
  slots.forEach(({ fields }, index) => {
    if (index % 4 === 0 && index < 320) book(fields as Cells, index / 4);
  });

  const templates = rows.map(templateOf);
  const template = (row: Row): Cells =>
    (templates.find(({ id }) => id === row.id) as RecordJson).fields as Cells;

  // דנה: the last hour of a day moved to the evening; the coming week of it is booked already.
  const moved = hour(0, 1, 3);
  Object.assign(template(moved), { [T.starts.name]: time(at(19)), [T.ends.name]: time(at(20)) });
  book(nextSlot(moved), 3);

  // יוסי: a template was deleted, which has emptied the links of its slots.
  const deleted = hour(1, 2, 1);
  templates.splice(
    templates.findIndex(({ id }) => id === deleted.id),
    1,
  );
  for (const { fields } of slots) {
    const cells = fields as Cells;
    const [source] = cells[S.source.name] as { id: string }[];
    if (source?.id === deleted.id) delete cells[S.source.name];
  }

  // מיכל: somebody is in the middle of typing, the end is still before the start.
  Object.assign(template(hour(2, 1, 0)), { [T.starts.name]: time(at(17)), [T.ends.name]: time(at(16)) });

  // רון: two templates at the same time.
  templates.push(templateOf({ ...hour(3, 0, 0), id: recordId("Weekly", 151), type: pair }));

  // נועה: make-up lessons, typed by hand.
  ["2026-01-15", "2026-01-22"].forEach((date, index) => {
    slots.push({
      id: recordId("Makeup", index + 1),
      fields: {
        [S.key.name]: `שיעור השלמה ${index + 1}`,
        [S.teacher.name]: [{ id: teacherId(4) }],
        [S.date.name]: date,
        [S.starts.name]: time(at(20)),
        [S.ends.name]: time(at(21)),
        [S.type.name]: name(single),
        [S.status.name]: name(STATUSES.open),
      },
    });
  });

  // אורי: one lesson starts later, in the coming week only, and is locked so that it stays so.
  const late = hour(5, 1, 0);
  Object.assign(nextSlot(late), {
    [S.starts.name]: time(late.starts + 30),
    [S.locked.name]: true,
    [S.notes.name]: "מתחילים מאוחר, רק השבוע",
  });

  // תמר: ill on one day of the coming week, every hour of it blocked by hand.
  for (const lesson of [0, 1, 2, 3]) nextSlot(hour(6, 0, lesson))[S.status.name] = name(STATUSES.blocked);

  // איתי: an hour handed over to שירה, in the evening; the coming week of it is booked.
  const handedOver = hour(7, 2, 0);
  Object.assign(template(handedOver), {
    [T.teacher.name]: [{ id: teacherId(8) }],
    [T.starts.name]: time(at(20)),
    [T.ends.name]: time(at(21)),
  });
  book(nextSlot(handedOver), 7);

  // עומר: a lesson for one is now a lesson for two; and somebody has added a row and not filled it yet.
  template(hour(9, 1, 0))[T.type.name] = name(pair);
  templates.push({ id: recordId("Weekly", 152), fields: {} });

  // הילה: a slot dragged by hand to another day.
  const dragged = hour(10, 1, 0);
  nextSlot(dragged)[S.date.name] = formatDate(addDays(day("2026-01-18"), 5));

  // גיל: from now on one of his hours is an evening hour every second week.
  const rotating = hour(11, 1, 2);
  const fortnight = { [T.startDate.name]: "2026-01-04", [T.cycleWeeks.name]: 2 };
  Object.assign(template(rotating), { ...fortnight, [T.weekIndex.name]: 1 });
  const evening = { ...rotating, id: recordId("Weekly", 153), starts: at(19), ends: at(20, 30) };
  templates.push({
    ...templateOf(evening),
    fields: { ...templateOf(evening).fields, ...fortnight, [T.weekIndex.name]: 2 },
  });

  // נועה: a week of exams takes the place of her usual week.
  [0, 2].forEach((weekday, index) => {
    const exam = {
      id: recordId("Weekly", 154 + index),
      teacher: 4,
      day: weekday,
      starts: at(9),
      ends: at(11),
      type: group,
    };
    templates.push({
      id: exam.id,
      fields: {
        ...templateOf(exam).fields,
        [T.templateSet.name]: "מבחני סמסטר",
        [T.startDate.name]: "2026-01-25",
        [T.endDate.name]: "2026-01-31",
      },
    });
  });

  // Standing students: their hours are fixed, another flow makes their lessons week by week, and no slot is wanted
  // where such a lesson is. תמר's student has called one week off, and a slot of an earlier time stands open for it.
  STANDING_HOURS.forEach(({ teacher, weekday, student }, index) => {
    const row: Row = {
      id: recordId("Weekly", 156 + index),
      teacher,
      day: weekday,
      starts: at(20),
      ends: at(21),
      type: single,
    };
    templates.push({
      id: row.id,
      fields: {
        ...templateOf(row).fields,
        [T.fixed.name]: true,
        [T.reservedFor.name]: [{ id: studentId(student) }],
      },
    });
    for (let date = addDays(day("2026-01-04"), weekday); date <= day("2026-06-30"); date = addDays(date, 7)) {
      const isOff = index === 0 && formatDate(date) === "2026-01-20";
      if (isOff) slots.push(slotOf(row, date, slots.length + 1));
      const status = isOff
        ? LESSONS.statuses[3]
        : date < day("2026-01-14")
          ? LESSONS.statuses[2]
          : LESSONS.statuses[0];
      lessons.push({
        id: recordId("Lesson", lessons.length + 1),
        fields: {
          [LESSONS.primary]: `שיעור קבוע עם ${STUDENT_NAMES[student]}`,
          [LESSONS.student]: [{ id: studentId(student) }],
          ...lessonCells([{ id: teacherId(teacher) }], date, row.starts, row.ends),
          [L.status.name]: name(status ?? ""),
        },
      });
    }
  });

  // גיל: a row was duplicated, with the links of its past slots, and the copy put out of use.
  const original = hour(11, 0, 0);
  const copy = { ...original, id: recordId("Weekly", 156 + STANDING_HOURS.length) };
  templates.push({
    id: copy.id,
    fields: { ...templateOf(copy).fields, [TEMPLATE_STATUS]: name(TEMPLATE_STATUSES.inactive) },
  });
  for (const { fields } of slots) {
    const cells = fields as Cells;
    const sources = (cells[S.source.name] ?? []) as { id: string }[];
    const isPast = (cells[S.date.name] as string) < "2026-01-14";
    if (isPast && sources.some(({ id }) => id === original.id))
      cells[S.source.name] = [...sources, { id: copy.id }];
  }

  // A holiday for the whole school, added in the middle of the term; one of its hours is booked already.
  const holiday = { [C.name.name]: "יום היערכות", [C.startDate.name]: "2026-01-30" };
  const onHoliday = slots.filter(({ fields }) => fields[S.date.name] === "2026-01-30");
  const [booked] = onHoliday.slice(-1);
  if (booked) book(booked.fields as Cells, 11);

  // הילה: a vacation of two days that an earlier run has closed, and that she has taken back.
  const vacation = {
    [C.name.name]: "חופשה של הילה",
    [C.startDate.name]: "2026-01-26",
    [C.endDate.name]: "2026-01-27",
    [C.teachers.name]: [{ id: teacherId(10) }],
    [C.disabled.name]: true,
  };
  for (const { fields } of slots) {
    const cells = fields as Cells;
    const [teacher] = cells[S.teacher.name] as { id: string }[];
    const [source] = (cells[S.source.name] ?? []) as { id: TemplateId }[];
    const isAway = cells[S.date.name] === "2026-01-26" || cells[S.date.name] === "2026-01-27";
    if (teacher?.id !== teacherId(10) || !isAway || !source) continue;
    cells[S.status.name] = name(STATUSES.blocked);
    cells[S.syncState.name] = retiredState(source.id);
  }

  const people = (names: readonly string[], kind: string, primary: string): RecordJson[] =>
    names.map((each, index) => ({ id: recordId(kind, index + 1), fields: { [primary]: each } }));
  const students = people(STUDENT_NAMES, "Student", STUDENTS.primary).map(({ id, fields }) => {
    const isStanding = STANDING_HOURS.some(({ student }) => studentId(student) === id);
    return { id, fields: isStanding ? { ...fields, [STANDING]: true } : fields };
  });
  return {
    tables: [
      { id: TEMPLATES.id, name: TEMPLATES.name, fields: FIELDS.templates, records: templates },
      { id: SLOTS.id, name: SLOTS.name, fields: FIELDS.slots, records: slots },
      { ...TEACHERS, fields: FIELDS.teachers, records: people(TEACHER_NAMES, "Teacher", TEACHERS.primary) },
      { ...STUDENTS, fields: FIELDS.students, records: students },
      { id: LESSONS.id, name: LESSONS.name, fields: FIELDS.lessons, records: lessons },
      {
        id: "tblClosures000001",
        name: CLOSURES.name,
        fields: FIELDS.closures,
        records: [holiday, vacation].map((fields, index) => ({ id: recordId("Closure", index + 1), fields })),
      },
    ],
  };
}
