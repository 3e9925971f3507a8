import fc from "fast-check";
import { LESSON_TYPES, STATUSES } from "../../src/base/schema/cell-words.ts";
import { CLOSURES, TEMPLATES } from "../../src/base/schema/tables.ts";
import {
  addDays,
  formatDate,
  formatTimeOfDay,
  type LocalDate,
  type Minute,
  parseDate,
  weekOf,
} from "../../src/domain/time/civil-time.ts";
import type { Format } from "./school/format.ts";
import {
  aClosure,
  aLesson,
  aSlot,
  aTemplate,
  type ClosureSpec,
  type LessonSpec,
  type School,
  type SlotSpec,
  type TemplateSpec,
} from "./school/specs.ts";

/** The id of a teacher who was merged into another: no row names it any more (semantics 2.71). */
export const MERGED_TEACHER = "recMerged";

/** A date of the calendar, as `YYYY-MM-DD`. */
export const aDateText: fc.Arbitrary<string> = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const MARKS = ["\u200e", "\u200f", "\u200b", "\u061c", "\u202a", "\u2060", "\u2069", "\ufeff"] as const;
const SPACES = [" ", "  ", "\u00a0", "\u202f", "\u3000", "\t", " \u200f "] as const;

/** Spells a text with marks that nobody sees and with other spaces, so that it looks the same (semantics 2.69). */
export const aDisguise: fc.Arbitrary<(text: string) => string> = fc
  .record({
    before: fc.constantFrom("", ...MARKS, ...SPACES),
    after: fc.constantFrom("", ...MARKS, ...SPACES),
    space: fc.constantFrom(...SPACES),
    mark: fc.constantFrom("", ...MARKS),
    at: fc.nat(8),
  })
  .map(({ before, after, space, mark, at }) => (text: string): string => {
    const spaced = text.replaceAll(" ", space);
    const middle = Math.min(at, spaced.length);
    return `${before}${spaced.slice(0, middle)}${mark}${spaced.slice(middle)}${after}`;
  });

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

/** A quarter to three in the afternoon: some of the hours of the day are over. */
const LATE_WEDNESDAY = "2024-01-17T12:45:00.000Z";

/** Hours lie close together, so that slots get in one another's way often. */
const aStart = fc.integer({ min: 0, max: 5 }).map((step) => 840 + step * 30);
const aLength = fc.constantFrom(30, 60, 60, 90);
const time = (minute: number): string => formatTimeOfDay(minute as Minute);

/** What the rows of a set have in common; weeks begin on a Sunday, or with `monday` on a Monday. */
interface SetSketch {
  readonly weeksAgo: number;
  readonly monday: boolean;
  /** Undefined is open-ended. */
  readonly weeks: number | undefined;
  readonly cycle: number | null;
}

const aSet: fc.Arbitrary<SetSketch> = fc.record({
  weeksAgo: fc.constantFrom(-1, 0, 0, 1, 3, 60),
  monday: fc.boolean(),
  weeks: fc.constantFrom(undefined, 1, 2, 4, 70),
  cycle: fc.constantFrom(null, 1, 2, 2, 3),
});

type PatternSpec = Pick<
  TemplateSpec,
  "startDate" | "endDate" | "weekIndex" | "cycleWeeks" | "set" | "anchor" | "createdAt"
>;

/** Half of the rows have a pattern: of a set, or of their own; now and then one that cannot be meant. */
const aPattern = (sets: readonly SetSketch[], sunday: LocalDate): fc.Arbitrary<PatternSpec> =>
  fc
    .record({
      set: fc.constantFrom(undefined, undefined, undefined, undefined, 0, 0, 1, 2),
      named: fc.constantFrom(true, true, true, false),
      index: fc.constantFrom(null, null, 1, 1, 2, 3),
      anchor: fc.constantFrom(null, "first"),
      age: fc.constantFrom(null, "2023-09-01T06:00:00.000Z", "2024-01-02T06:00:00.000Z"),
      flaw: fc.constantFrom(
        ...Array(12).fill("none"),
        "no start",
        "start on a Thursday",
        "no date",
        "six weeks",
      ),
    })
    .map(({ set, named, index, anchor, age, flaw }): PatternSpec => {
      const sketch = set === undefined ? undefined : sets[set];
      if (!sketch) return { ...NO_PATTERN, anchor, createdAt: age };
      const { weeksAgo, monday, weeks, cycle } = sketch;
      const first = addDays(sunday, -7 * weeksAgo + (monday ? 1 : 0));
      const last = weeks === undefined ? null : formatDate(addDays(first, 7 * weeks - 1));
      const starts = {
        none: formatDate(first),
        "six weeks": formatDate(first),
        "no start": null,
        "start on a Thursday": formatDate(addDays(first, 4)),
        "no date": "some day",
      }[flaw as string] as string | null;
      return {
        startDate: starts,
        endDate: last,
        weekIndex: index,
        cycleWeeks: flaw === "six weeks" ? 6 : cycle,
        set: named ? `set ${set}` : null,
        anchor,
        createdAt: age,
      };
    });

const NO_PATTERN = { startDate: null, endDate: null, weekIndex: null, cycleWeeks: null, set: null } as const;

const aClosureSpec = (id: string, sunday: LocalDate): fc.Arbitrary<ClosureSpec> =>
  fc
    .record({
      from: fc.integer({ min: -3, max: 20 }),
      days: fc.constantFrom(0, 0, 1, 6, 13),
      hours: fc.constantFrom(undefined, undefined, [840, 930], [900, 1440], [0, 870]),
      teachers: fc.constantFrom([], ["recA"], ["recB"], ["recA", "recC"]),
      disabled: fc.constantFrom(false, false, false, true),
      flaw: fc.constantFrom(...Array(8).fill("none"), "no start", "end before start", "one time", "blank"),
    })
    .map(({ from, days, hours, teachers, disabled, flaw }) => {
      if (flaw === "blank") return aClosure({ id, name: null, from: null });
      const [starts, ends] = hours ?? [];
      const first = addDays(sunday, from);
      return aClosure({
        id,
        name: id === "recC1" ? "Holiday" : null,
        from: flaw === "no start" ? null : formatDate(first),
        through:
          flaw === "end before start"
            ? formatDate(addDays(first, -1))
            : days === 0
              ? null
              : formatDate(addDays(first, days)),
        starts: starts === undefined ? null : time(starts),
        ends:
          flaw === "one time"
            ? starts === undefined
              ? "12:00"
              : null
            : ends === undefined
              ? null
              : time(ends % 1440),
        teachers,
        disabled,
      });
    });

/** Any closures, or a base that knows none. */
export const someClosures = (now: string): fc.Arbitrary<readonly ClosureSpec[]> => {
  const sunday = sundayOf(now);
  return fc
    .integer({ min: 1, max: 3 })
    .chain((count) =>
      fc.tuple(...["recC1", "recC2", "recC3"].slice(0, count).map((id) => aClosureSpec(id, sunday))),
    );
};

/** A lesson at or near the hour of a template, and called after it: `recL1` goes with `recT1`. */
const aLessonSpec = (
  id: string,
  template: Pick<TemplateSpec, "teachers" | "day" | "starts" | "ends">,
  sunday: LocalDate,
): fc.Arbitrary<LessonSpec> =>
  fc
    .record({
      week: fc.constantFrom(-1, 0, 1, 1, 1, 2),
      shift: fc.constantFrom(-30, 0, 0, 0, 15, 30),
      longer: fc.constantFrom(-15, 0, 0, 0, 30, 120),
      teachers: fc.constantFrom("own", "own", "own", "other", "both", "none"),
      status: fc.constantFrom(null, null, null, "מתוכנן", "בוצע", "בוטל", "Cancelled", "postponed"),
      flaw: fc.constantFrom(...Array(10).fill("none"), "no end", "end before start", "two days", "midnight"),
    })
    .map(({ week, shift, longer, teachers, status, flaw }) => {
      const date = addDays(sunday, week * 7 + (typeof template.day === "number" ? template.day : 2));
      const starts = (minutesOf(template.starts) ?? 840) + shift;
      const ends = Math.max(starts + 15, (minutesOf(template.ends) ?? 900) + shift + longer);
      const end = { "no end": null, "end before start": time(starts - 30), midnight: "24:00" }[
        flaw as string
      ];
      const [teacher = "recA"] = template.teachers;
      const other = TEACHERS[(TEACHERS.indexOf(teacher as "recA") + 1) % 3] as string;
      return aLesson({
        id,
        date: formatDate(date),
        starts: time(starts),
        ends: end === undefined ? time(ends) : end,
        through: flaw === "two days" ? formatDate(addDays(date, 1)) : null,
        teachers: { own: [teacher], other: [other], both: [teacher, other], none: [] }[teachers] as string[],
        status,
      });
    });

/** Lessons with and without slots, one for each of the first templates. */
export const someLessons = (
  now: string,
  templates: readonly TemplateSpec[],
): fc.Arbitrary<readonly LessonSpec[]> =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((count) =>
      fc.tuple(
        ...templates
          .slice(0, count)
          .map((template, index) => aLessonSpec(`recL${index + 1}`, template, sundayOf(now))),
      ),
    );

/** Half of the schools have lessons with times; half of these lessons stand in a slot, most of them with room enough. */
const withLessons = (now: string, school: School): fc.Arbitrary<School> => {
  const { templates, slots } = school;
  const aPlace = fc.record({
    slot: fc.option(fc.nat(Math.max(0, slots.length - 1)), { nil: undefined, freq: 3 }),
    later: fc.constantFrom(0, 0, 0, 15),
    longer: fc.constantFrom(0, 0, -15, 15),
  });
  return fc.oneof(
    fc.constant(school),
    fc
      .tuple(someLessons(now, templates), fc.tuple(aPlace, aPlace, aPlace, aPlace))
      .map(([lessons, places]): School => {
        const named = new Map<string, string>();
        const placed = lessons.map((lesson, index) => {
          const { slot: at, later, longer } = places[index] as (typeof places)[0];
          const slot = at === undefined ? undefined : slots[at];
          const [starts, ends] = [minutesOf(slot?.starts), minutesOf(slot?.ends)];
          if (!slot || starts === undefined || ends === undefined) return lesson;
          named.set(slot.id, lesson.id);
          return {
            ...lesson,
            date: slot.date,
            starts: time(starts + later),
            ends: time(Math.max(starts + later + 5, ends + longer)),
            teachers: slot.teachers,
          };
        });
        const naming = slots.map((slot) => {
          const id = named.get(slot.id);
          return id === undefined ? slot : { ...slot, lessons: [id] };
        });
        return { ...school, lessons: placed, slots: naming };
      }),
  );
};

const sundayOf = (now: string): LocalDate => weekOf(parseDate(now.slice(0, 10)) as LocalDate);

const aTemplateSpec = (
  id: string,
  sets: readonly SetSketch[],
  sunday: LocalDate,
): fc.Arbitrary<TemplateSpec> =>
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
      fixed: fc.constantFrom(false, false, true),
      reserved: fc.boolean(),
      pattern: aPattern(sets, sunday),
    })
    .map(({ teacher, day, starts, length, type, capacity, flaw, fixed, reserved, pattern }) => {
      const template = aTemplate({
        ...pattern,
        id,
        teachers: [teacher],
        day,
        starts: time(starts),
        ends: time(starts + length),
        type,
        capacity,
        fixed,
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
  ...["lesson", "lesson", "lesson"],
  "student",
  "occupied",
  "occupied, in words",
  "nobody, in words",
  "is_block says no",
  "is_block fails",
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
  "unreadable end",
  "no length",
  "no date",
  "exceptions",
  "manual mark",
  "linked to a copy too",
  "linked to two copies and no state",
  "key of a teacher who is gone",
  "blocked by the engine, its status emptied",
  "times emptied",
  "cannot be read",
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

function suffer(slot: SlotSpec, fate: string, { shift }: Pick<Sketch, "shift">): SlotSpec {
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
      return { ...slot, lessons: [shift === 30 ? "recLesson" : template.replace("recT", "recL") || "recL1"] };
    case "student":
      return { ...slot, students: ["recPupil"] };
    case "occupied":
      return { ...slot, occupancy: 1 };
    case "occupied, in words":
      return { ...slot, occupancy: "2 מתוך 4" };
    case "nobody, in words":
      return { ...slot, occupancy: "0/4" };
    case "is_block says no":
      return { ...slot, isBlocked: "לא" };
    case "is_block fails":
      return { ...slot, isBlocked: { error: "#ERROR!" } };
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
    case "unreadable end":
      return { ...slot, ends: null };
    case "no length":
      return { ...slot, ends: slot.starts };
    case "no date":
      return { ...slot, date: null };
    case "exceptions":
      return { ...slot, exceptions: true };
    case "manual mark":
      return { ...slot, syncState: "v1||manual" };
    case "linked to a copy too":
      return { ...slot, source: [...new Set([...slot.source, "recT2"])] };
    case "linked to two copies and no state":
      return { ...slot, source: [...new Set([...slot.source, "recT1", "recT3"])], syncState: null };
    case "key of a teacher who is gone":
      return { ...slot, key: slot.key?.replace(/^rec[A-Za-z0-9]+/, MERGED_TEACHER) ?? null };
    case "blocked by the engine, its status emptied":
      return { ...slot, status: null, syncState: `v1|${template}|retired` };
    case "times emptied":
      return { ...slot, starts: null, ends: null };
    case "cannot be read":
      return { ...slot, occupancy: { error: "#ERROR!" } };
    default:
      return slot;
  }
}

const minutesOf = (text: string | null | undefined): number | undefined => {
  const match = /^(\d\d):(\d\d)$/.exec(text ?? "");
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
};

/** 1–6 templates, 1–3 teachers, template sets, closures, and slots in every state that the semantics know. */
export const aSchool = (now: string): fc.Arbitrary<School> => {
  const sunday = sundayOf(now);
  return fc.tuple(fc.integer({ min: 1, max: 6 }), fc.tuple(aSet, aSet, aSet)).chain(([count, sets]) =>
    fc
      .record({
        templates: fc.tuple(...TEMPLATE_IDS.slice(0, count).map((id) => aTemplateSpec(id, sets, sunday))),
        sketches: fc.array(aSketch, { maxLength: 9 }),
        closures: fc.option(someClosures(now), { nil: undefined, freq: 2 }),
      })
      .map(({ templates, sketches, closures }) => ({
        templates,
        slots: sketches.flatMap((sketch, index) => slotsOf(sketch, index, templates, sunday)),
        ...(closures && { closures }),
      }))
      .chain((school) => withLessons(now, school)),
  );
};

/** Fields and tables that switch a feature on by being there. */
export const FEATURES = [
  ...["startDate", "endDate", "weekIndex", "cycleWeeks", "templateSet", "anchorId", "createdAt"].map(
    (key) => `${TEMPLATES.name}.${key}`,
  ),
  CLOSURES.name,
] as const;

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
  overrideMode: fc.constantFrom("week", "week", "slot"),
  fixedTemplates: fc.constantFrom("open", "open", "open", "skip"),
  reservedTemplates: fc.constantFrom("open", "open", "open", "skip"),
  lessonsOccupy: fc.constantFrom(...Array(7).fill("auto"), "off"),
  cancelledValues: fc.constantFrom([], "postponed"),
  allowMassRetire: fc.constant(true),
});

/** In every format of cells, in marker mode and in plain mode, with both answers to templates at one time. */
const aMixedCase: fc.Arbitrary<Case> = fc.constantFrom(...NOWS).chain((now) =>
  fc.record({
    school: aSchool(now),
    now: fc.constant(now as string),
    given: someSettings,
    format: fc.record({
      markerMode: fc.constantFrom(true, true, false),
      slotIds: fc.boolean(),
      lessonTimes: fc.constantFrom("moments" as const, "date" as const),
      without: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...FEATURES])),
      times: fc.constantFrom(
        "singleLineText" as const,
        "singleSelect" as const,
        "duration" as const,
        "dateTime" as const,
      ),
    }),
  }),
);

/** A slot that stands, or once stood, where a template wants one, and that is in its neighbours' way. */
const aTangledSlot = (
  id: string,
  templates: readonly TemplateSpec[],
  sunday: LocalDate,
  crowded: boolean,
): fc.Arbitrary<SlotSpec> =>
  fc
    .record({
      place: fc.nat(templates.length - 1),
      owners: fc.constantFrom("own", "own", "own", "next", "both", "gone", "none"),
      week: crowded ? fc.constant(1) : fc.constantFrom(0, 1, 1, 2, 3),
      longer: fc.constantFrom(-15, 0, 0, 30, 60),
      moved: fc.constantFrom(0, 0, 0, 0, -30, 30, 60, 1440),
      teachers: fc.constantFrom(undefined, undefined, undefined, ["recB"], ["recA", "recB"], ["recC"], []),
      legacyTeacher: fc.constantFrom(null, "recB", "Dana recB", "recB and others", "rec"),
      state: crowded
        ? fc.constantFrom("live", "live", "live", "live", "retired")
        : fc.constantFrom("live", "live", "live", "retired", "reopened", "none", "manual"),
      fates: fc.array(
        fc.constantFrom(
          ...Array(crowded ? 30 : 8).fill("none"),
          ...[
            "lesson",
            "lesson",
            "lesson",
            "locked",
            "blocked by a person",
            "cancelled",
            "unreadable time",
            "unreadable end",
          ],
          ...["times emptied", "key of a teacher who is gone", "cannot be read"],
        ),
        { minLength: 1, maxLength: 2 },
      ),
      keyless: fc.constantFrom(false, false, false, !crowded),
    })
    .map(({ place, owners, week, longer, moved, teachers, legacyTeacher, state, fates, keyless }) => {
      const template = templates[place] as TemplateSpec;
      const next = templates[(place + 1) % templates.length] as TemplateSpec;
      const [teacher = "recA"] = template.teachers;
      const starts = minutesOf(template.starts) ?? 840;
      const ends = Math.max(starts + 15, (minutesOf(template.ends) ?? 900) + longer);
      const day = addDays(sunday, week * 7 + Number(template.day ?? 2));
      const sources = { own: [template], next: [next], both: [template, next], gone: [], none: [] }[owners];
      const source = (sources ?? []).map((each) => each.id);
      const owner = owners === "gone" ? "recGone" : (source[0] ?? "");
      const [shift, days] = moved === 1440 ? [0, 1] : [moved, 0];
      const slot = aSlot({
        id,
        key: keyless ? null : `${teacher}|${formatDate(day)}|${time(starts)}`,
        teachers: teachers ?? [teacher],
        legacyTeacher,
        date: formatDate(addDays(day, days)),
        starts: time(starts + shift),
        ends: time(ends + shift),
        source,
        status: state === "retired" ? STATUSES.blocked : STATUSES.open,
        syncState: {
          live: `v1|${owner}|live|${time(starts)}-${time(ends)};;`,
          retired: `v1|${owner}|retired`,
          reopened: `v1|${owner}|retired`,
          none: null,
          manual: "v1||manual",
        }[state] as string | null,
      });
      return fates.reduce((before, fate) => suffer(before, fate, { shift: 30 }), slot);
    });

/** Few teachers and one day: templates that want the same hours, and slots that are to be moved, opened and adopted. */
const aTangle = (now: string): fc.Arbitrary<School> => {
  const sunday = sundayOf(now);
  const aHour = fc.record({
    teacher: fc.constantFrom("recA", "recA", "recA", "recB"),
    day: fc.constantFrom(2, 2, 2, 3, 4),
    starts: fc.integer({ min: 0, max: 3 }).map((step) => 840 + step * 30),
    length: aLength,
    disabled: fc.constantFrom(...Array(7).fill(false), true),
    age: fc.constantFrom(null, "2023-09-01T06:00:00.000Z", "2024-01-02T06:00:00.000Z"),
    type: fc.constantFrom(...TYPES),
  });
  return fc
    .array(aHour, { minLength: 2, maxLength: 5 })
    .map((hours) =>
      hours.map(({ teacher, day, starts, length, disabled, age, type }, index) =>
        aTemplate({
          id: TEMPLATE_IDS[index] as string,
          teachers: [teacher],
          day,
          starts: time(starts),
          ends: time(starts + length),
          type,
          disabled,
          createdAt: age,
        }),
      ),
    )
    .chain((templates) =>
      fc
        .tuple(fc.integer({ min: 1, max: 8 }), fc.boolean())
        .chain(([count, crowded]) =>
          fc.tuple(
            ...Array.from({ length: count }, (_, index) =>
              aTangledSlot(`recS${index}`, templates, sunday, crowded),
            ),
          ),
        )
        .chain((slots) => withLessons(now, { templates, slots })),
    );
};

/** Many things are to be done at one place. */
const aTangledCase: fc.Arbitrary<Case> = fc
  .constantFrom(NOWS[0], NOWS[1], NOWS[4], LATE_WEDNESDAY)
  .chain((now) =>
    fc.record({
      school: aTangle(now),
      now: fc.constant(now as string),
      given: someSettings,
      format: fc.record({ markerMode: fc.constantFrom(true, true, true, false) }),
    }),
  );

/** Of everything something, or of a few things much. */
export const aCase: fc.Arbitrary<Case> = fc.oneof(aMixedCase, aTangledCase);
