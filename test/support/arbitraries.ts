import fc from "fast-check";
import { LESSON_TYPES, STATUSES } from "../../src/base/schema.ts";
import {
  addDays,
  formatDate,
  formatTimeOfDay,
  type LocalDate,
  type Minute,
  parseDate,
  weekOf,
} from "../../src/domain/time.ts";
import { aSlot, aTemplate, type Format, type School, type SlotSpec, type TemplateSpec } from "./school.ts";

/** A date of the calendar, as `YYYY-MM-DD`. */
export const aDateText: fc.Arbitrary<string> = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A school, the moment of a run, and the settings of that run. */
export interface Case {
  readonly school: School;
  readonly now: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly format: Partial<Format>;
}

const TEACHERS = ["recA", "recB", "recC"] as const;
const TEMPLATE_IDS = ["recT1", "recT2", "recT3", "recT4", "recT5", "recT6"] as const;
const TYPES = [LESSON_TYPES.single, LESSON_TYPES.pair, LESSON_TYPES.group] as const;

/** Moments around which a week, a day or a clock changes in Jerusalem, and a plain Wednesday. */
const NOWS = [
  "2024-01-17T08:00:00.000Z",
  "2024-01-14T22:30:00.000Z",
  "2024-01-20T21:59:00.000Z",
  "2026-03-26T21:30:00.000Z",
  "2026-03-27T07:00:00.000Z",
  "2026-10-24T22:30:00.000Z",
  "2020-12-30T09:15:00.000Z",
] as const;

/** Hours lie close together, so that slots get in one another's way often. */
const aStart = fc.integer({ min: 0, max: 5 }).map((step) => 840 + step * 30);
const aLength = fc.constantFrom(30, 60, 60, 90);
const time = (minute: number): string => formatTimeOfDay(minute as Minute);

const aTemplateSpec = (id: string): fc.Arbitrary<TemplateSpec> =>
  fc
    .record({
      teacher: fc.constantFrom(...TEACHERS),
      day: fc.constantFrom(1, 2, 2, 3, 6),
      starts: aStart,
      length: aLength,
      type: fc.constantFrom(...TYPES, null),
      capacity: fc.constantFrom(1, 2, "3", null, { error: "#ERROR!" }),
      flaw: fc.constantFrom(
        ...Array(12).fill("none"),
        "disabled",
        "no teacher",
        "two teachers",
        "end before start",
        "no day",
        "blank",
      ),
      reserved: fc.boolean(),
    })
    .map(({ teacher, day, starts, length, type, capacity, flaw, reserved }) => {
      const template = aTemplate({
        id,
        teachers: [teacher],
        day,
        starts: time(starts),
        ends: time(starts + length),
        type,
        capacity,
        reserved,
      });
      switch (flaw) {
        case "disabled":
          return { ...template, disabled: true };
        case "no teacher":
          return { ...template, teachers: [] };
        case "two teachers":
          return { ...template, teachers: ["recA", "recB"] };
        case "end before start":
          return { ...template, ends: time(starts - 30) };
        case "no day":
          return { ...template, day: null };
        case "blank":
          return { ...template, teachers: [], day: null, starts: null, ends: null, type: null };
        default:
          return template;
      }
    });

/** What may have befallen a slot since an earlier run made it. */
const aFate = fc.constantFrom(
  ...Array(6).fill("none"),
  "legacy: no link",
  "legacy: no state",
  "legacy: no key",
  "legacy: nothing but the key",
  "lesson",
  "student",
  "occupied",
  "booked by status only",
  "locked",
  "cancelled",
  "blocked by a person",
  "blocked by the engine",
  "reopened by a person",
  "empty status",
  "moved to another day",
  "moved to another time",
  "other teacher",
  "two teachers",
  "no teacher",
  "shortened",
  "end before start",
  "unreadable time",
  "no date",
  "exceptions",
  "manual mark",
);

interface Sketch {
  readonly template: number;
  readonly week: number;
  readonly older: "none" | "start" | "day" | "teacher" | "end";
  readonly fates: readonly string[];
  readonly copy: "no" | "exact" | "edited";
  readonly shift: number;
  readonly manual: boolean;
}

const aSketch: fc.Arbitrary<Sketch> = fc.record({
  template: fc.nat(6),
  week: fc.constantFrom(-1, 0, 0, 1, 1, 1, 2, 2, 4),
  older: fc.constantFrom("none", "none", "none", "start", "day", "teacher", "end"),
  fates: fc.array(aFate, { minLength: 1, maxLength: 2 }),
  copy: fc.constantFrom("no", "no", "no", "no", "exact", "edited"),
  shift: fc.constantFrom(30, 60, 90),
  manual: fc.boolean(),
});

/** A slot as an earlier run made it of a template, or of one that is gone, and as people have left it. */
function slotsOf(
  sketch: Sketch,
  index: number,
  templates: readonly TemplateSpec[],
  sunday: LocalDate,
): readonly SlotSpec[] {
  const template = templates[sketch.template];
  if (!template && sketch.manual) return [manualSlot(index, sketch, sunday)];
  const [teacher = "recA"] = template?.teachers ?? [];
  const weekday = typeof template?.day === "number" ? template.day : 2;
  const starts = minutesOf(template?.starts) ?? 840;
  const ends = minutesOf(template?.ends) ?? starts + 60;
  const was = {
    teacher:
      sketch.older === "teacher"
        ? (TEACHERS[(TEACHERS.indexOf(teacher as "recA") + 1) % 3] as string)
        : teacher,
    day: sketch.older === "day" ? (weekday + 1) % 7 : weekday,
    starts: sketch.older === "start" ? starts + sketch.shift : starts,
    ends: sketch.older === "start" || sketch.older === "end" ? ends + sketch.shift : ends,
  };
  const date = formatDate(addDays(sunday, sketch.week * 7 + was.day));
  const made = aSlot({
    id: `recS${index}`,
    teachers: [was.teacher],
    date,
    starts: time(was.starts),
    ends: time(Math.max(was.ends, was.starts + 30)),
    source: template ? [template.id] : [],
    syncState: `v1|${template?.id ?? "recGone"}|live|${time(was.starts)}-${time(was.ends)};;`,
    capacity: sketch.shift === 30 ? null : 1,
    notes: sketch.shift === 60 ? "a note" : null,
    room: sketch.shift === 90 ? "3" : null,
  });
  const slot = sketch.fates.reduce((before, fate) => suffer(before, fate, sketch), made);
  if (sketch.copy === "no") return [slot];
  const copy = { ...slot, id: `recS${index}copy`, lessons: [] };
  return [
    slot,
    sketch.copy === "exact"
      ? copy
      : { ...copy, starts: time(was.starts + sketch.shift), ends: time(was.starts + sketch.shift + 30) },
  ];
}

const manualSlot = (index: number, { week, shift, template }: Sketch, sunday: LocalDate): SlotSpec =>
  aSlot({
    id: `recS${index}`,
    key: index % 2 === 0 ? null : "make-up lesson",
    teachers: [TEACHERS[template % 3] as string],
    date: formatDate(addDays(sunday, week * 7 + 2)),
    starts: time(840 + shift),
    ends: time(900 + shift),
    source: [],
    syncState: null,
  });

function suffer(slot: SlotSpec, fate: string, { shift }: Sketch): SlotSpec {
  const template = slot.source[0] ?? "";
  switch (fate) {
    case "legacy: no link":
      return { ...slot, source: [] };
    case "legacy: no state":
      return { ...slot, syncState: null };
    case "legacy: no key":
      return { ...slot, key: null };
    case "legacy: nothing but the key":
      return { ...slot, source: [], syncState: null, teachers: [], legacyTeacher: slot.teachers[0] ?? null };
    case "lesson":
      return { ...slot, lessons: ["recLesson"] };
    case "student":
      return { ...slot, students: ["recPupil"] };
    case "occupied":
      return { ...slot, occupancy: 1 };
    case "booked by status only":
      return { ...slot, status: STATUSES.booked };
    case "locked":
      return { ...slot, locked: true };
    case "cancelled":
      return { ...slot, status: "cancelled" };
    case "blocked by a person":
      return { ...slot, status: STATUSES.blocked };
    case "blocked by the engine":
      return { ...slot, status: STATUSES.blocked, syncState: `v1|${template}|retired` };
    case "reopened by a person":
      return { ...slot, status: STATUSES.open, syncState: `v1|${template}|retired` };
    case "empty status":
      return { ...slot, status: null };
    case "moved to another day":
      return {
        ...slot,
        date: slot.date && formatDate(addDays(parseDate(slot.date) as LocalDate, shift === 60 ? 7 : 1)),
      };
    case "moved to another time":
      return { ...slot, starts: time(840 + shift), ends: time(870 + shift) };
    case "other teacher":
      return { ...slot, teachers: ["recC"] };
    case "two teachers":
      return { ...slot, teachers: ["recA", "recB"] };
    case "no teacher":
      return { ...slot, teachers: [] };
    case "shortened":
      return { ...slot, ends: time((minutesOf(slot.starts) ?? 840) + 15) };
    case "end before start":
      return { ...slot, ends: "13:00" };
    case "unreadable time":
      return { ...slot, starts: null };
    case "no date":
      return { ...slot, date: null };
    case "exceptions":
      return { ...slot, exceptions: true };
    case "manual mark":
      return { ...slot, syncState: "v1||manual" };
    default:
      return slot;
  }
}

const minutesOf = (text: string | null | undefined): number | undefined => {
  const match = /^(\d\d):(\d\d)$/.exec(text ?? "");
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
};

/** 1–6 templates, 1–3 teachers, and slots in every state that the semantics know. */
export const aSchool = (now: string): fc.Arbitrary<School> =>
  fc.integer({ min: 1, max: 6 }).chain((count) =>
    fc
      .record({
        templates: fc.tuple(...TEMPLATE_IDS.slice(0, count).map(aTemplateSpec)),
        sketches: fc.array(aSketch, { maxLength: 9 }),
      })
      .map(({ templates, sketches }) => {
        const sunday = weekOf(parseDate(now.slice(0, 10)) as LocalDate);
        return {
          templates,
          slots: sketches.flatMap((sketch, index) => slotsOf(sketch, index, templates, sunday)),
        };
      }),
  );

const someSettings: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record({
  daysAhead: fc.constantFrom(7, 14),
  sameTimeTemplates: fc.constantFrom("both", "both", "one"),
  coverRunningWeek: fc.constantFrom(true, true, true, false),
  horizon: fc.constantFrom("allFuture", "allFuture", "allFuture", "window"),
  unlinkedSlots: fc.constantFrom("byKey", "byKey", "byKey", "keep"),
  copyCapacity: fc.constantFrom("always", "always", "create", "never"),
  legacyTeacherField: fc.constantFrom("ignore", "ignore", "mirror"),
  reopenOwnBlocked: fc.constantFrom(true, true, true, false),
  protectExceptions: fc.boolean(),
  allowMassRetire: fc.constant(true),
});

/** A case in every format of cells, in marker mode and in plain mode, with both answers to templates at one time. */
export const aCase: fc.Arbitrary<Case> = fc.constantFrom(...NOWS).chain((now) =>
  fc.record({
    school: aSchool(now),
    now: fc.constant(now as string),
    given: someSettings,
    format: fc.record({
      markerMode: fc.constantFrom(true, true, false),
      times: fc.constantFrom(
        "singleLineText" as const,
        "singleSelect" as const,
        "duration" as const,
        "dateTime" as const,
      ),
    }),
  }),
);
