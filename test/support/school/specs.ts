import { LESSON_TYPES, STATUSES } from "../../../src/base/schema/cell-words.ts";
import { parseDate } from "../../../src/domain/time/civil-time.ts";

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
