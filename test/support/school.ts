import { expect } from "vitest";
import type { BaseJson, FieldJson, RecordJson, TableJson } from "../../emulator/base-json.ts";
import { type MemoryBase, memoryBase } from "../../emulator/memory-base.ts";
import { automationGlobals } from "../../emulator/scripting-globals.ts";
import { scriptingBase } from "../../src/adapters/scripting.ts";
import { readLinks, readName, readText, readTime, timeWriter } from "../../src/base/codecs/cells.ts";
import type { BasePort, FieldId } from "../../src/base/port.ts";
import {
  CLOSURES,
  type InventoryField,
  LESSON_TYPES,
  LESSONS,
  type LessonField,
  OVERLAP_LOG,
  SLOTS,
  STATUSES,
  TEMPLATES,
  type TemplateField,
} from "../../src/base/schema.ts";
import { readInputs, SCHEDULED_VARIABLES } from "../../src/configuration/inputs.ts";
import {
  formatTimeOfDay,
  type LocalDate,
  type Minute,
  parseDate,
  parseTimeOfDay,
} from "../../src/domain/time.ts";
import { type Zone, zoneOf } from "../../src/domain/zone.ts";
import type { Clock } from "../../src/execution/calling/clock.ts";
import { type FlaggerResult, runFlagger } from "../../src/execution/flags/flagger.ts";
import { runSync, type SyncResult } from "../../src/execution/sync.ts";
import type { Write } from "../../src/planning/action.ts";
import type { SyncTarget } from "../../src/planning/scope-target.ts";

/** A school in plain values, from which a base in any cell format is made. Times are `HH:mm`, dates `YYYY-MM-DD`. */
import { inScriptingWords } from "./ports.ts";
import { jumpingTime, webApiIn } from "./web-api.ts";

export interface School {
  readonly templates: readonly TemplateSpec[];
  readonly slots: readonly SlotSpec[];
  /** Left out, the base has no such table. */
  readonly closures?: readonly ClosureSpec[];
  /** Left out, the lessons of the base have neither teachers nor times. */
  readonly lessons?: readonly LessonSpec[];
}

export interface LessonSpec {
  readonly id: string;
  readonly teachers: readonly string[];
  readonly date: string | null;
  readonly starts: string | null;
  readonly ends: string | null;
  /** The day of its end; null is the same day. */
  readonly through: string | null;
  readonly status: string | null;
}

/** Tuesday 2024-01-23, 14:00–15:00, with teacher A. */
export const aLesson = (spec: Partial<LessonSpec> = {}): LessonSpec => ({
  id: "recL1",
  teachers: ["recA"],
  date: "2024-01-23",
  starts: "14:00",
  ends: "15:00",
  through: null,
  status: null,
  ...spec,
});

export interface ClosureSpec {
  readonly id: string;
  readonly name: string | null;
  readonly from: string | null;
  readonly through: string | null;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly teachers: readonly string[];
  readonly disabled: boolean;
}

/** The whole of Tuesday 2024-01-23, for everybody. */
export const aClosure = (spec: Partial<ClosureSpec> = {}): ClosureSpec => ({
  id: "recC1",
  name: "Holiday",
  from: "2024-01-23",
  through: null,
  starts: null,
  ends: null,
  teachers: [],
  disabled: false,
  ...spec,
});

export interface TemplateSpec {
  readonly id: string;
  readonly teachers: readonly string[];
  readonly day: string | number | null;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly type: string | null;
  readonly duration: number | null;
  readonly capacity: unknown;
  readonly disabled: boolean;
  readonly fixed: boolean;
  readonly name: string | null;
  readonly reserved: boolean;
  readonly createdAt: string | null;
  readonly startDate: unknown;
  readonly endDate: unknown;
  readonly weekIndex: unknown;
  readonly cycleWeeks: unknown;
  readonly set: string | null;
  readonly anchor: string | null;
}

export interface SlotSpec {
  readonly id: string;
  readonly key: string | null;
  readonly teachers: readonly string[];
  readonly legacyTeacher: string | null;
  readonly date: string | null;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly type: string | null;
  readonly source: readonly string[];
  readonly status: string | null;
  readonly capacity: number | null;
  readonly weekday: number | null;
  readonly locked: boolean;
  readonly exceptions: boolean;
  readonly lessons: readonly string[];
  readonly students: readonly string[];
  readonly occupancy: unknown;
  readonly isBlocked: unknown;
  readonly startsAt: unknown;
  readonly endsAt: unknown;
  readonly room: string | null;
  readonly notes: string | null;
  readonly syncState: string | null;
  readonly slotId: string | null;
}

/** Tuesday 14:00–15:00 with teacher A; a test mentions only what it is about. */
export const aTemplate = (spec: Partial<TemplateSpec> = {}): TemplateSpec => ({
  id: "recT1",
  teachers: ["recA"],
  day: 2,
  starts: "14:00",
  ends: "15:00",
  type: LESSON_TYPES.single,
  duration: null,
  capacity: 1,
  disabled: false,
  fixed: false,
  name: null,
  reserved: false,
  createdAt: null,
  startDate: null,
  endDate: null,
  weekIndex: null,
  cycleWeeks: null,
  set: null,
  anchor: null,
  ...spec,
});

/** The slot that `aTemplate()` gets on Tuesday 2024-01-23, as an earlier run has left it. */
export function aSlot(spec: Partial<SlotSpec> = {}): SlotSpec {
  const {
    teachers = ["recA"],
    date = "2024-01-23",
    starts = "14:00",
    source = ["recT1"],
    ends = "15:00",
  } = spec;
  const type = spec.type === undefined ? LESSON_TYPES.single : spec.type;
  const capacity = spec.capacity === undefined ? 1 : spec.capacity;
  const day = date === null ? undefined : parseDate(date);
  return {
    id: "recS1",
    key: `${teachers[0]}|${date}|${starts}`,
    legacyTeacher: null,
    status: STATUSES.open,
    weekday: day === undefined ? null : (((day + 4) % 7) + 7) % 7,
    locked: false,
    exceptions: false,
    lessons: [],
    students: [],
    occupancy: null,
    isBlocked: null,
    startsAt: null,
    endsAt: null,
    room: null,
    notes: null,
    syncState:
      source.length === 0 ? null : `v1|${source[0]}|live|${starts}-${ends};${type ?? ""};${capacity ?? ""}`,
    slotId: null,
    ...spec,
    teachers,
    date,
    starts,
    ends,
    source,
    type,
    capacity,
  };
}

/** How a base stores what a school holds. */
export interface Format {
  readonly times: "singleLineText" | "singleSelect" | "duration" | "dateTime";
  readonly days: "singleSelect" | "number" | "singleLineText";
  /** The slots have the field `sync_state`. */
  readonly markerMode: boolean;
  /** The slots have the field `slot_id`. */
  readonly slotIds: boolean;
  /** Fields that the base lacks, as `{table}.{english key}`. Of the week-pattern fields it has those that are in use. */
  readonly without: readonly string[];
  /** Field types instead of the usual ones, by `{table}.{english key}`. */
  readonly types: Readonly<Record<string, string>>;
  /** The choices of the time fields. */
  readonly timeChoices: readonly string[];
  readonly typeChoices: readonly string[];
  readonly statusChoices: readonly string[];
  /** When a lesson is: two moments, or a date and two times. */
  readonly lessonTimes: "moments" | "date";
  /** The base has the optional table `overlap_log`. */
  readonly overlapLog: boolean;
  /** Set up as given, or as a checkbox that is ticked when the template is not disabled. */
  readonly active: "is_disabled" | "active" | "none";
}

const HALF_HOURS = Array.from({ length: 48 }, (_, index) => formatTimeOfDay((index * 30) as Minute));

export const USUAL_FORMAT: Format = {
  times: "singleLineText",
  days: "number",
  markerMode: true,
  slotIds: false,
  without: [],
  types: {},
  timeChoices: HALF_HOURS,
  typeChoices: Object.values(LESSON_TYPES),
  statusChoices: [...Object.values(STATUSES), "cancelled"],
  lessonTimes: "moments",
  overlapLog: false,
  active: "is_disabled",
};

export const JERUSALEM = zoneOf("Asia/Jerusalem") as Zone;

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

function lessonRecord(spec: LessonSpec, format: Format, fields: readonly FieldJson[]): RecordJson {
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

/** A local time as a date-time holds it; what is no time is left as it is. */
export function momentCell(date: string | null, time: string | null): unknown {
  if (date === null || time === null) return null;
  const [day, minute] = [parseDate(date), time === "24:00" ? (1440 as Minute) : parseTimeOfDay(time)];
  return day === undefined || minute === undefined
    ? time
    : new Date(JERUSALEM.instantOf(day, minute)).toISOString();
}

/** The week-pattern fields and what a test calls their values. */
const PATTERN_CELLS = {
  startDate: "startDate",
  endDate: "endDate",
  weekIndex: "weekIndex",
  cycleWeeks: "cycleWeeks",
  templateSet: "set",
  anchorId: "anchor",
} as const satisfies Partial<Record<TemplateField, keyof TemplateSpec>>;

function closureRecord(spec: ClosureSpec, format: Format, fields: readonly FieldJson[]): RecordJson {
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

function templateRecord(spec: TemplateSpec, format: Format, fields: readonly FieldJson[]): RecordJson {
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

function slotRecord(spec: SlotSpec, format: Format, fields: readonly FieldJson[]): RecordJson {
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

/** Wednesday, 17 January 2024, 10:00 in Jerusalem: the day on which the examples of the semantics are told. */
export const WEDNESDAY = "2024-01-17T08:00:00.000Z";

export interface RunOptions {
  readonly now?: string;
  /** Settings and input variables, as typed. */
  readonly given?: Readonly<Record<string, unknown>>;
  readonly target?: SyncTarget;
  /** Instead of the school's own port. */
  readonly port?: BasePort;
  /** Milliseconds that pass between two looks at the clock. */
  readonly tick?: () => number;
  /** Instead of a clock that starts at `now`. */
  readonly clock?: Clock;
}

/** A base under test: runs the engine on it, through the same adapter as a pasted script. */
export interface OpenSchool {
  readonly memory: MemoryBase;
  readonly port: BasePort;
  sync(options?: RunOptions): Promise<SyncResult>;
  /** Runs the overlap flagger. */
  flag(options?: RunOptions): Promise<FlaggerResult>;
  /** The flags of every template that has any. */
  flags(): Readonly<Record<string, FlagView>>;
  overlapLog(): readonly string[];
  slots(): readonly SlotView[];
  slot(id: string): SlotView;
  /** Sets cells as a person would, in the form in which they are written. */
  edit(table: EditedTable, id: string, cells: Readonly<Record<string, unknown>>): void;
  /** Adds a record as a person would, and gives its id. */
  add(table: EditedTable, cells: Readonly<Record<string, unknown>>): string;
  remove(table: EditedTable, id: string): void;
}

export type EditedTable = "weekly_slot" | "slot_inventory" | "closures" | "lessons";

/** A slot as a person sees it. */
export interface SlotView {
  readonly id: string;
  readonly key: string;
  readonly teachers: readonly string[];
  readonly legacyTeacher: string;
  readonly date: string;
  readonly starts: string;
  readonly ends: string;
  readonly type: string | undefined;
  readonly source: readonly string[];
  readonly status: string | undefined;
  readonly capacity: unknown;
  readonly weekday: unknown;
  readonly locked: unknown;
  readonly lessons: readonly string[];
  readonly room: unknown;
  readonly notes: unknown;
  readonly syncState: string;
  readonly slotId: string;
}

const isOverHttp = process.env.BASE_PORT === "web-api";
const NO_RATE = { perSecondAndBase: Number.POSITIVE_INFINITY, perSecondAndToken: Number.POSITIVE_INFINITY };

export function openSchool(school: School, format: Partial<Format> = {}): OpenSchool {
  return openBase(baseOf(school, format));
}

export function openBase(json: BaseJson): OpenSchool {
  const memory = memoryBase(json);
  // The properties hold whatever port a school is seen through: npm run test:web-api.
  const port = isOverHttp
    ? webApiIn(jumpingTime(0), memory, { server: { limits: NO_RATE } }).base
    : scriptingBase(automationGlobals(memory).base);
  const hostOf = (options: RunOptions) => {
    const { now = WEDNESDAY, given = {}, port: otherPort = port, tick = () => 1 } = options;
    const { settings, variables } = readInputs({}, given, SCHEDULED_VARIABLES);
    let time = Date.parse(now);
    const { clock = { now: () => (time += tick()) } } = options;
    return { host: { base: inScriptingWords(otherPort), clock, settings }, variables };
  };
  return {
    memory,
    port,
    async sync(options = {}) {
      const { host, variables } = hostOf(options);
      return runSync(host, { startDate: variables.startDate, target: options.target });
    },
    flag: (options = {}) => runFlagger(hostOf(options).host),
    flags: () => flagsOf(memory),
    overlapLog: () => {
      const table = memory.store.tables.find(({ name }) => name === OVERLAP_LOG.name);
      const [pair] = table?.fields ?? [];
      return table && pair
        ? [...table.records.keys()].map((id) => String(memory.store.read(table, id, pair)))
        : [];
    },
    slots: () => viewsOf(memory),
    slot(id) {
      const found = viewsOf(memory).find((view) => view.id === id);
      if (!found) throw new Error(`There is no slot ${id}`);
      return found;
    },
    edit(table, id, cells) {
      memory.store.update(memory.store.table(table), [{ id, cells }]);
    },
    add(table, cells) {
      const [id = ""] = memory.store.create(memory.store.table(table), [cells]);
      return id;
    },
    remove(table, id) {
      memory.store.remove(memory.store.table(table), [id]);
    },
  };
}

export interface FlagView {
  readonly hasOverlap: unknown;
  readonly overlapWith: readonly string[];
  readonly overlapDetails: unknown;
}

function flagsOf({ store }: MemoryBase): Readonly<Record<string, FlagView>> {
  const table = store.table(TEMPLATES.id);
  const cell = (id: string, key: TemplateField): unknown => {
    const field = table.fields.find(({ name }) => name === TEMPLATES.fields[key].name);
    return field ? store.read(table, id, field) : null;
  };
  const views = [...table.records.keys()].map((id): [string, FlagView] => [
    id,
    {
      hasOverlap: cell(id, "hasOverlap"),
      overlapWith: readLinks(cell(id, "overlapWith")).map((link) => link.id),
      overlapDetails: cell(id, "overlapDetails"),
    },
  ]);
  return Object.fromEntries(
    views.filter(
      ([, view]) => view.hasOverlap !== null || view.overlapWith.length > 0 || view.overlapDetails !== null,
    ),
  );
}

function viewsOf({ store }: MemoryBase): readonly SlotView[] {
  const table = store.table(SLOTS.id);
  return [...table.records.keys()].map((id) => {
    const cell = (key: InventoryField): unknown => {
      const field = table.fields.find(({ name }) => name === SLOTS.fields[key].name);
      return field ? store.read(table, id, field) : null;
    };
    const time = (key: InventoryField): string => {
      const minute = readTime(cell(key), JERUSALEM);
      return minute === undefined ? "" : formatTimeOfDay(minute);
    };
    const ids = (key: InventoryField): readonly string[] => readLinks(cell(key)).map((link) => link.id);
    return {
      id,
      key: String(cell("key") ?? "").trim(),
      teachers: ids("teacher"),
      legacyTeacher: readText(cell("legacyTeacher")),
      date: readText(cell("date")),
      starts: time("starts"),
      ends: time("ends"),
      type: readName(cell("type")),
      source: ids("source"),
      status: readName(cell("status")),
      capacity: cell("capacity"),
      weekday: cell("day"),
      locked: cell("locked"),
      lessons: ids("lessons"),
      room: cell("room"),
      notes: cell("notes"),
      syncState: readText(cell("syncState")),
      slotId: readText(cell("slotId")),
    };
  });
}

/** One run, and after it a second that must find nothing to do and leave every cell as it is. */
export async function syncTwice(school: OpenSchool, options: RunOptions = {}): Promise<SyncResult> {
  const first = await school.sync(options);
  const before = school.memory.toJson();
  expect(counts(await school.sync(options))).toBe("0/0/0");
  expect(school.memory.toJson()).toEqual(before);
  return first;
}

/** What a run did, as three numbers. */
export const counts = ({ created, updated, deactivated }: SyncResult): string =>
  `${created}/${updated}/${deactivated}`;

export const messages = ({ entries }: SyncResult): readonly string[] => entries.map(({ message }) => message);

/** Messages about the slots, without those about the base as a whole. */
export const slotMessages = ({ entries }: SyncResult): readonly string[] =>
  entries
    .filter(({ code, level }) => code !== "missing-optional" && level !== "debug")
    .map(({ message }) => message);

/** A write as tests compare it: the record by its id, a create by its key and template. */
export const writeTexts = (writes: readonly Write[]): readonly string[] =>
  writes
    .map((write) => {
      const subject =
        write.kind === "create"
          ? `${write.occurrence.key.text} ${write.occurrence.template.id}`
          : write.slot.id;
      return `${write.kind} ${subject} ${JSON.stringify(write.changes)}`;
    })
    .sort();

/** All cells of all slots, whatever the ids of records that a run has made. */
export const inventoryCells = (school: OpenSchool): readonly string[] =>
  school
    .slots()
    .map(({ id, ...cells }) => JSON.stringify(id.startsWith("recNEW") ? cells : { id, ...cells }))
    .sort();
