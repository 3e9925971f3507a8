import { expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import type { TeacherId, TemplateId } from "../../src/domain/ids.ts";
import type { Code, Entry } from "../../src/execution/log/entry.ts";
import { overlapPairEntries } from "../../src/execution/log/overlap-entries.ts";
import { unknownInputEntries } from "../../src/execution/log/run-entries.ts";
import type { SyncTarget } from "../../src/planning/scope-target.ts";
import type { Format } from "../support/school/format.ts";
import { openSchool } from "../support/school/open-school.ts";
import { aClosure, aLesson, aSlot, aTemplate, type School } from "../support/school/specs.ts";

/**
 * Every line of semantics 3.10 that the state of a base gives, with its level, its exact words and what it names.
 * Wednesday 2024-01-17, 10:00; two days ahead of the coming Sunday leave one Tuesday in the window, the 23rd.
 */
interface Case {
  readonly school: School;
  readonly format?: Partial<Format>;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly target?: SyncTarget;
  /** All entries of this code. */
  readonly entries: readonly Omit<Entry, "code">[];
}

/** What a run tells of its calls, of the tables of a base or of thousands of pairs; that has tests of its own. */
type OfCalls =
  | "write-failed"
  | "breaker"
  | "incomplete"
  | "booked-meanwhile"
  | "still-blocked"
  | "blocked-meanwhile"
  | "parted"
  | "raced"
  | "copy-retired"
  | "unverified"
  | "inventory-view"
  | "log-failed"
  | "unknown-input"
  | "misnamed-log"
  | "namesake"
  | "other-table"
  | "link-ignored"
  | "active-words"
  | "more-overlaps";

const booked = { lessons: ["recLesson"] };
const moved = aTemplate({ starts: "16:00", ends: "17:00" });
const another = aTemplate({ id: "recT2", starts: "18:00", ends: "19:00" });
const retired = { status: STATUSES.blocked, syncState: "v1|recT1|retired" };
const typed = aSlot({
  id: "recS2",
  source: [],
  key: "make-up",
  starts: "14:30",
  ends: "15:30",
  syncState: null,
});
/** Whole templates of a term that is mistyped. */
const inEdit = aTemplate({
  id: "recT2",
  set: "exams",
  startDate: "tomorrow",
  starts: "18:00",
  ends: "19:00",
});
const CASES: Readonly<Record<Exclude<Code, OfCalls>, readonly Case[]>> = {
  locked: [
    {
      school: { templates: [aTemplate()], slots: [aSlot({ locked: true })] },
      entries: [
        {
          level: "info",
          message: "Skipping locked slot recA|2024-01-23|14:00",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    {
      school: { templates: [moved], slots: [aSlot({ locked: true })] },
      entries: [
        {
          level: "info",
          message: "Skipping locked slot recA|2024-01-23|14:00",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
  ],
  booked: [
    {
      school: { templates: [aTemplate()], slots: [aSlot(booked)] },
      entries: [
        {
          level: "info",
          message: "Protected: has lessons",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
  ],
  "booked-moved": [
    // What the note says of the end counts only where the cell says nothing.
    {
      school: {
        templates: [aTemplate({ starts: "22:00", ends: "24:00" })],
        slots: [
          aSlot({ ...booked, starts: "22:00", ends: "23:00", syncState: "v1|recT1|live|22:00-24:00;פרטי;1" }),
        ],
      },
      entries: [
        {
          level: "warn",
          message: "Cannot change time: has lessons",
          key: "recA|2024-01-23|22:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    // Beside the clash of two lessons as well.
    {
      school: {
        templates: [aTemplate()],
        slots: [aSlot({ ...booked, ends: "15:30" })],
        lessons: [aLesson({ starts: "15:15", ends: "16:00" })],
      },
      entries: [
        {
          level: "warn",
          message: "Cannot change time: has lessons",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    {
      school: { templates: [aTemplate({ ends: "15:30" })], slots: [aSlot(booked)] },
      entries: [
        {
          level: "warn",
          message: "Cannot change time: has lessons",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
  ],
  blocked: [
    {
      school: { templates: [aTemplate()], slots: [aSlot({ status: STATUSES.blocked })] },
      entries: [
        {
          level: "info",
          message: "Protected: is_blocked",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    {
      school: { templates: [aTemplate()], slots: [aSlot({ status: STATUSES.blocked, exceptions: true })] },
      given: { protectExceptions: true },
      entries: [
        {
          level: "info",
          message: "Protected: is_blocked",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    {
      school: { templates: [aTemplate()], slots: [aSlot({ status: STATUSES.blocked, occupancy: "?" })] },
      format: { types: { "slot_inventory.occupancy": "singleLineText" } },
      entries: [
        {
          level: "info",
          message: "Protected: is_blocked",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    {
      school: { templates: [aTemplate()], slots: [aSlot({ exceptions: true })] },
      given: { protectExceptions: true },
      entries: [],
    },
  ],
  protected: [
    {
      school: { templates: [aTemplate()], slots: [aSlot({ exceptions: true })] },
      given: { protectExceptions: true },
      entries: [
        {
          level: "debug",
          message: "Skipping protected slot recA|2024-01-23|14:00",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    {
      school: { templates: [aTemplate()], slots: [aSlot({ status: "cancelled" })] },
      entries: [
        {
          level: "debug",
          message: "Skipping protected slot recA|2024-01-23|14:00",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    {
      school: { templates: [moved], slots: [aSlot({ exceptions: true })] },
      given: { protectExceptions: true },
      entries: [
        {
          level: "info",
          message: "Protected: exceptions applied",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    {
      school: { templates: [moved], slots: [aSlot({ status: "cancelled" })] },
      entries: [
        {
          level: "info",
          message: "Protected: status cancelled",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
  ],
  "stale-booked": [
    {
      school: { templates: [aTemplate({ disabled: true })], slots: [aSlot(booked)] },
      entries: [
        {
          level: "warn",
          message: "Cannot deactivate: has lessons",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
  ],
  "teacher-moved": [
    {
      school: { templates: [aTemplate({ teachers: ["recB"] })], slots: [aSlot(booked)] },
      entries: [
        {
          level: "error",
          message: "Cannot change teacher: has lessons",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
  ],
  "day-moved": [
    {
      school: { templates: [aTemplate({ day: 1 })], slots: [aSlot(booked)] },
      entries: [
        {
          level: "warn",
          message: "Cannot change day: has lessons",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
  ],
  "time-moved": [
    {
      school: { templates: [moved], slots: [aSlot(booked)] },
      entries: [
        {
          level: "warn",
          message: "Cannot change time: has lessons",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
  ],
  "closed-booked": [
    {
      school: { templates: [aTemplate()], slots: [aSlot(booked)], closures: [aClosure()] },
      entries: [
        {
          level: "warn",
          message: "Cannot close: has lessons",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
  ],
  "duplicate-booked": [
    {
      school: {
        templates: [aTemplate()],
        slots: [aSlot({ ...booked, status: STATUSES.blocked })],
        lessons: [aLesson()],
      },
      entries: [
        {
          level: "info",
          message: "Protected: has lessons",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    {
      school: {
        templates: [aTemplate()],
        slots: [aSlot({ ...booked, ends: "14:30" })],
        lessons: [aLesson({ starts: "14:30", ends: "15:00" })],
      },
      entries: [],
    },
    {
      school: { templates: [aTemplate()], slots: [aSlot(booked), aSlot({ id: "recS2", ...booked })] },
      entries: [
        {
          level: "info",
          message: "Protected: has lessons",
          key: "recA|2024-01-23|14:00",
          recordId: "recS2",
          templateId: "recT1",
        },
      ],
    },
  ],
  "moved-protected": [
    {
      school: {
        templates: [moved],
        slots: [aSlot({ locked: true, key: null, date: null, syncState: null })],
      },
      entries: [],
    },
    {
      school: { templates: [moved], slots: [aSlot({ locked: true })] },
      entries: [
        {
          level: "warn",
          message: "Cannot update time, slot has lessons/is_locked",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    {
      school: { templates: [aTemplate({ day: 1 })], slots: [aSlot(booked)] },
      entries: [
        {
          level: "warn",
          message: "Cannot update time, slot has lessons/is_locked",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    {
      school: { templates: [aTemplate()], slots: [aSlot(booked), aSlot({ id: "recS2", ...booked })] },
      entries: [],
    },
  ],
  overlap: [
    {
      school: { templates: [], slots: [typed, aSlot({ source: [], key: "doctor", syncState: null })] },
      entries: [
        { level: "warn", message: "Overlap detected: doctor vs make-up", key: "doctor", otherKey: "make-up" },
      ],
    },
    {
      school: { templates: [aTemplate()], slots: [typed] },
      entries: [
        {
          level: "warn",
          message: "Overlap detected: make-up vs recA|2024-01-23|14:00",
          key: "make-up",
          otherKey: "recA|2024-01-23|14:00",
        },
      ],
    },
  ],
  "create-overlap": [
    {
      school: { templates: [aTemplate()], slots: [typed] },
      entries: [
        {
          level: "warn",
          message: "Skipping create due to overlap: recA|2024-01-23|14:00",
          key: "recA|2024-01-23|14:00",
          templateId: "recT1",
          otherKey: "make-up",
        },
      ],
    },
    {
      school: { templates: [aTemplate()], slots: [typed, aSlot(retired)] },
      entries: [
        {
          level: "warn",
          message: "Skipping create due to overlap: recA|2024-01-23|14:00",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
          otherKey: "make-up",
        },
      ],
    },
  ],
  "update-overlap": [
    {
      school: {
        templates: [aTemplate({ ends: "16:00" })],
        slots: [aSlot(), { ...typed, starts: "15:00", ends: "16:00" }],
      },
      entries: [
        {
          level: "error",
          message: "Update skipped due to overlap: recA|2024-01-23|14:00",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
          otherKey: "make-up",
        },
      ],
    },
  ],
  "invalid-template": [
    {
      school: { templates: [aTemplate({ ends: "13:00" })], slots: [] },
      entries: [
        {
          level: "error",
          message: 'Template held: ends ("end_time"): 13:00 is not after the start 14:00 on the same day',
          templateId: "recT1",
        },
      ],
    },
    ...[[], [aSlot({ date: "2024-01-02", key: null, syncState: "v1||manual" })]].map((slots) => ({
      school: { templates: [aTemplate({ teachers: [], day: null, starts: null, ends: null })], slots },
      entries: [
        {
          level: "info" as const,
          message:
            'Template held: teacher ("teacher_id"): no teacher, expected exactly one; day ("day_of_week"): empty, expected a weekday: 0–7, or its name in English or Hebrew; starts ("start_time"): empty, expected a time of day such as 14:30; ends ("end_time"): empty, expected a time of day such as 15:30',
          templateId: "recT1",
        },
      ],
    })),
    ...[
      aSlot(),
      aSlot({ date: "2024-01-02", key: null, syncState: null }),
      aSlot({ date: "2024-01-02", key: null, source: [], syncState: "v1|recT1|live|14:00-15:00;;" }),
    ].map((slot) => ({
      school: {
        templates: [aTemplate({ teachers: [], day: null, starts: null, ends: null })],
        slots: [slot],
      },
      entries: [
        {
          level: "error" as const,
          message:
            'Template held: teacher ("teacher_id"): no teacher, expected exactly one; day ("day_of_week"): empty, expected a weekday: 0–7, or its name in English or Hebrew; starts ("start_time"): empty, expected a time of day such as 14:30; ends ("end_time"): empty, expected a time of day such as 15:30',
          templateId: "recT1",
        },
      ],
    })),
  ],
  "invalid-closure": [
    {
      school: { templates: [aTemplate()], slots: [], closures: [aClosure({ from: null })] },
      entries: [
        { level: "error", message: "Withheld until the closure is mended: Holiday", recordId: "recC1" },
      ],
    },
    {
      school: {
        templates: [aTemplate()],
        slots: [],
        closures: [aClosure({ name: null, from: null, through: "2024-01-23" })],
      },
      entries: [
        { level: "error", message: "Withheld until the closure is mended: recC1", recordId: "recC1" },
      ],
    },
  ],
  "invalid-set": [
    {
      school: { templates: [aTemplate(), inEdit], slots: [] },
      format: { types: { "weekly_slot.startDate": "singleLineText" } },
      entries: [{ level: "error", message: "Withheld until the set is mended: exams", subject: "exams" }],
    },
  ],
  "invalid-lessons": [
    ...[
      ["recA", ["recA"], 1],
      ["recA", ["recB", "recA"], 1],
      ["recA", ["recB"], 0],
    ].map(([id, teachers, count]) => ({
      school: {
        templates: [aTemplate()],
        slots: [],
        lessons: [aLesson({ ends: "13:00", teachers: teachers as string[] })],
      },
      target: { kind: "teacher", id: id as TeacherId } as const,
      entries: count
        ? [
            {
              level: "warn" as const,
              message: "1 lessons cannot be read and take nobody's time",
              subject: "1",
            },
          ]
        : [],
    })),
    {
      school: {
        templates: [aTemplate()],
        slots: [],
        lessons: [aLesson({ ends: "13:00" }), aLesson({ id: "recL2", ends: "13:00" })],
      },
      entries: [{ level: "warn", message: "2 lessons cannot be read and take nobody's time", subject: "2" }],
    },
  ],
  "anchor-twice": [
    {
      school: {
        templates: [
          aTemplate({ anchor: "first" }),
          aTemplate({ id: "recT2", teachers: ["recB"], anchor: "first" }),
        ],
        slots: [],
      },
      format: { slotIds: true },
      target: { kind: "templates", ids: ["recT1"] as TemplateId[] },
      entries: [
        {
          level: "warn",
          message: "Anchor first of no set stands on several rows: recT1, recT2",
          subject: "first (recT1, recT2)",
        },
      ],
    },
    {
      school: {
        templates: [
          aTemplate({ anchor: "first" }),
          aTemplate({ id: "recT2", teachers: ["recB"], anchor: "first" }),
          aTemplate({ id: "recT3", teachers: ["recC"] }),
        ],
        slots: [],
      },
      format: { slotIds: true },
      target: { kind: "templates", ids: ["recT3"] as TemplateId[] },
      entries: [],
    },
    {
      school: {
        templates: [
          aTemplate({ set: "term", anchor: "first", name: "A" }),
          aTemplate({ id: "recT2", teachers: ["recB"], set: "term", anchor: "first" }),
        ],
        slots: [],
      },
      format: { slotIds: true },
      entries: [
        {
          level: "warn",
          message: "Anchor first of term stands on several rows: A, recT2",
          subject: "first (A, recT2)",
        },
      ],
    },
    {
      school: {
        templates: [
          aTemplate({ anchor: "first" }),
          aTemplate({ id: "recT2", teachers: ["recB"], anchor: "first" }),
        ],
        slots: [],
      },
      format: { slotIds: true },
      entries: [
        {
          level: "warn",
          message: "Anchor first of no set stands on several rows: recT1, recT2",
          subject: "first (recT1, recT2)",
        },
      ],
    },
  ],
  "lesson-clash": [
    // A person has shortened the booked slot; the template's hour is the lesson's all the same.
    {
      school: {
        templates: [aTemplate()],
        slots: [aSlot({ ...booked, ends: "14:30" })],
        lessons: [aLesson({ starts: "14:30", ends: "15:00" })],
      },
      entries: [
        {
          level: "error",
          message: "Two lessons at one time: recA|2024-01-23|14:00",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    // A blocked slot gives no lesson.
    {
      school: {
        templates: [aTemplate()],
        slots: [aSlot({ ...booked, status: STATUSES.blocked })],
        lessons: [aLesson()],
      },
      entries: [],
    },
    {
      school: { templates: [aTemplate()], slots: [aSlot(booked)], lessons: [aLesson()] },
      entries: [
        {
          level: "error",
          message: "Two lessons at one time: recA|2024-01-23|14:00",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
  ],
  "missing-optional": [
    {
      school: { templates: [aTemplate()], slots: [] },
      format: { without: ["slot_inventory.locked"] },
      entries: [
        {
          level: "warn",
          message: "Field missing, feature off: slot_inventory.is_locked",
          subject: "slot_inventory.is_locked",
        },
      ],
    },
  ],
  "surplus-copy": [
    {
      school: {
        templates: [aTemplate()],
        slots: [
          aSlot(),
          aSlot({ id: "recS2", key: "recA|2024-01-23|14:00", starts: "19:00", ends: "20:00" }),
        ],
      },
      entries: [
        {
          level: "info",
          message: "Kept: edited copy of recA|2024-01-23|14:00",
          key: "recA|2024-01-23|14:00",
          recordId: "recS2",
          templateId: "recT1",
        },
      ],
    },
  ],
  unclear: [
    {
      school: {
        templates: [aTemplate()],
        slots: [aSlot({ occupancy: "?", locked: { error: "#ERROR!" } as never })],
      },
      format: {
        types: { "slot_inventory.occupancy": "singleLineText", "slot_inventory.locked": "formula" },
      },
      entries: [
        {
          level: "warn",
          message: "Protected: cannot read is_locked, תפוסה נוכחית",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    {
      school: { templates: [aTemplate()], slots: [aSlot({ occupancy: "?" })] },
      format: { types: { "slot_inventory.occupancy": "singleLineText" } },
      entries: [
        {
          level: "warn",
          message: "Protected: cannot read תפוסה נוכחית",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
    {
      school: { templates: [moved], slots: [aSlot({ occupancy: "?" })] },
      format: { types: { "slot_inventory.occupancy": "singleLineText" } },
      entries: [
        {
          level: "warn",
          message: "Protected: cannot read תפוסה נוכחית",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
  ],
  rekeyed: [
    {
      school: { templates: [aTemplate()], slots: [aSlot({ key: "recOld|2024-01-23|14:00" })] },
      entries: [{ level: "info", message: "1 slots carry the id of a teacher who is gone", subject: "1" }],
    },
  ],
  "reopened-by-hand": [
    {
      school: { templates: [moved], slots: [aSlot({ ...retired, status: STATUSES.open })] },
      entries: [
        {
          level: "info",
          message: "Kept: reopened manually recA|2024-01-23|14:00",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
  ],
  "not-reopened": [
    {
      school: { templates: [aTemplate()], slots: [aSlot({ status: STATUSES.blocked })] },
      format: { markerMode: false },
      entries: [
        {
          level: "warn",
          message: "Blocked slot not reopened: recA|2024-01-23|14:00",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
  ],
  "all-blocked": [
    {
      school: {
        templates: [aTemplate()],
        slots: ["14", "15", "16", "17", "18"].map((hour) =>
          aSlot({
            id: `recS${hour}`,
            source: [],
            key: `typed ${hour}`,
            syncState: null,
            starts: `${hour}:00`,
            ends: `${hour}:30`,
            isBlocked: 1,
          }),
        ),
      },
      entries: [{ level: "warn", message: "is_block says blocked for all 5 open slots", subject: "5" }],
    },
    {
      school: {
        templates: [aTemplate()],
        slots: ["14", "15", "16", "17", "18"].map((hour) =>
          aSlot({
            id: `recS${hour}`,
            source: [],
            key: `typed ${hour}`,
            syncState: null,
            starts: `${hour}:00`,
            ends: `${hour}:30`,
            isBlocked: hour === "16" ? 0 : 1,
          }),
        ),
      },
      entries: [],
    },
    {
      school: {
        templates: [aTemplate()],
        slots: ["14", "15", "16", "17"].map((hour) =>
          aSlot({
            id: `recS${hour}`,
            source: [],
            key: `typed ${hour}`,
            syncState: null,
            starts: `${hour}:00`,
            ends: `${hour}:30`,
            isBlocked: 1,
          }),
        ),
      },
      entries: [],
    },
  ],
  "block-unreadable": [
    {
      school: {
        templates: [aTemplate()],
        slots: [
          aSlot({ isBlocked: { error: "#ERROR!" } }),
          aSlot({ id: "recS2", date: "2024-01-16", isBlocked: { error: "#ERROR!" } }),
          aSlot({ id: "recS3", date: null, isBlocked: { error: "#ERROR!" } }),
          aSlot({ id: "recS4", starts: null, isBlocked: { error: "#ERROR!" } }),
        ],
      },
      entries: [
        { level: "warn", message: "is_block cannot be read in 1 slots: their status decides", subject: "1" },
      ],
    },
  ],
  reserved: [
    {
      school: { templates: [aTemplate({ fixed: true })], slots: [] },
      given: { fixedTemplates: "skip" },
      entries: [],
    },
    {
      school: { templates: [aTemplate({ reserved: true })], slots: [] },
      entries: [{ level: "info", message: "1 templates are reserved" }],
    },
  ],
  "type-empty": [
    {
      school: { templates: [aTemplate({ type: null })], slots: [] },
      entries: [{ level: "warn", message: "Template without a type: recT1", templateId: "recT1" }],
    },
    {
      school: { templates: [aTemplate({ type: null, name: "Monday" })], slots: [] },
      entries: [{ level: "warn", message: "Template without a type: Monday", templateId: "recT1" }],
    },
  ],
  "template-gone": [
    {
      school: { templates: [aTemplate()], slots: [] },
      target: { kind: "templates", ids: ["recT1", "recT7"] as TemplateId[] },
      entries: [
        { level: "info", message: "Template not found, treated as deleted: recT7", templateId: "recT7" },
      ],
    },
  ],
  "left-to-schedule": [
    {
      school: { templates: [aTemplate()], slots: [] },
      target: { kind: "templates", ids: ["recT7"] as TemplateId[] },
      entries: [],
    },
    {
      school: { templates: [aTemplate()], slots: [] },
      format: { markerMode: false },
      target: { kind: "templates", ids: ["recT1", "recT7"] as TemplateId[] },
      entries: [
        {
          level: "warn",
          message: "Without sync_state its slots are left to the next scheduled run: recT7",
          templateId: "recT7",
        },
      ],
    },
  ],
  "past-start": [
    {
      school: {
        templates: [aTemplate({ day: 3, starts: "09:00", ends: "12:00" })],
        slots: [aSlot({ key: "recA|2024-01-17|09:00", date: "2024-01-17", starts: "11:00", ends: "12:00" })],
      },
      entries: [
        {
          level: "warn",
          message: "Not moved into the past: recA|2024-01-17|09:00",
          key: "recA|2024-01-17|09:00",
          recordId: "recS1",
          templateId: "recT1",
        },
      ],
    },
  ],
  "no-span": [
    {
      school: {
        templates: [aTemplate()],
        slots: [aSlot({ source: [], syncState: null, key: "recA|2024-01-23|14:00", date: null })],
      },
      given: { unlinkedSlots: "keep" },
      entries: [
        {
          level: "warn",
          message: "Slot without a readable time takes none: recA|2024-01-23|14:00",
          key: "recA|2024-01-23|14:00",
          recordId: "recS1",
        },
      ],
    },
    ...["2024-01-16", "2024-01-17"].map((date) => ({
      school: {
        templates: [aTemplate()],
        slots: [aSlot({ source: [], key: "doctor", syncState: null, date, starts: null })],
      },
      entries:
        date === "2024-01-16"
          ? []
          : [
              {
                level: "warn" as const,
                message: "Slot without a readable time takes none: doctor",
                key: "doctor",
                recordId: "recS1",
              },
            ],
    })),
    {
      school: {
        templates: [aTemplate()],
        slots: [aSlot({ source: [], key: "doctor", syncState: null, starts: "15:00", ends: "14:00" })],
      },
      entries: [
        {
          level: "warn",
          message: "Slot without a readable time takes none: doctor",
          key: "doctor",
          recordId: "recS1",
        },
      ],
    },
  ],
  "type-unusual": [
    {
      school: { templates: [aTemplate({ type: "סדנה" })], slots: [] },
      format: { typeChoices: ["פרטי", "סדנה"] },
      entries: [{ level: "warn", message: "Lesson type beside the usual ones: סדנה", templateId: "recT1" }],
    },
  ],
  "duration-differs": [
    {
      school: { templates: [aTemplate({ duration: 45, name: "Monday" })], slots: [] },
      entries: [
        {
          level: "warn",
          message: "Duration of 45 minutes disagrees with the end time, which counts: Monday",
          templateId: "recT1",
        },
      ],
    },
  ],
  "unknown-teacher": [
    {
      school: { templates: [aTemplate()], slots: [] },
      target: { kind: "teacher", id: "recZ" as TeacherId },
      entries: [{ level: "warn", message: "Unknown teacher, nothing planned: recZ", subject: "recZ" }],
    },
    {
      school: {
        templates: [],
        slots: [aSlot({ teachers: ["recZ"], key: "x", source: [], syncState: null })],
      },
      target: { kind: "teacher", id: "recZ" as TeacherId },
      entries: [],
    },
  ],
  "plain-mode": [
    {
      school: { templates: [aTemplate()], slots: [], lessons: [aLesson({ status: "cancelled" })] },
      format: { markerMode: false },
      entries: [
        {
          level: "warn",
          message: "Without sync_state, slots closed by is_disabled stay closed",
          subject: "is_disabled",
        },
      ],
    },
    ...[aTemplate({ fixed: true }), aTemplate({ reserved: true })].map((template) => ({
      school: { templates: [template], slots: [] },
      format: { markerMode: false },
      entries: [
        {
          level: "warn" as const,
          message: "Without sync_state, slots closed by is_disabled stay closed",
          subject: "is_disabled",
        },
      ],
    })),
    {
      school: { templates: [aTemplate({ endDate: "2024-06-30" })], slots: [], closures: [aClosure()] },
      format: { markerMode: false },
      entries: [
        {
          level: "warn",
          message: "Without sync_state, slots closed by is_disabled, end_date, closures stay closed",
          subject: "is_disabled, end_date, closures",
        },
      ],
    },
    {
      school: { templates: [aTemplate({ fixed: true }), another], slots: [] },
      format: { markerMode: false },
      given: { fixedTemplates: "skip" },
      entries: [
        {
          level: "warn",
          message: "Without sync_state, slots closed by is_disabled, קבוע stay closed",
          subject: "is_disabled, קבוע",
        },
      ],
    },
    {
      school: { templates: [aTemplate({ reserved: true }), another], slots: [] },
      format: { markerMode: false },
      given: { reservedTemplates: "skip" },
      entries: [
        {
          level: "warn",
          message: "Without sync_state, slots closed by is_disabled, is_reserved, reserved_for stay closed",
          subject: "is_disabled, is_reserved, reserved_for",
        },
      ],
    },
    {
      school: { templates: [aTemplate()], slots: [], lessons: [aLesson()] },
      format: { markerMode: false },
      entries: [
        {
          level: "warn",
          message: "Without sync_state, slots closed by is_disabled, lessons stay closed",
          subject: "is_disabled, lessons",
        },
      ],
    },
  ],
};

test.each(
  Object.entries(CASES).flatMap(([code, cases]) => cases.map((each, at) => [code, at + 1, each] as const)),
)("3.10 %s (%i)", async (code, _, { school, format, given, target, entries }) => {
  const open = openSchool(school, format);
  const run = await open.sync({ given: { daysAhead: 2, ...given }, ...(target && { target }) });
  const told = run.entries.filter((entry) => entry.code === code);
  expect(told.map(({ date: _date, ...entry }) => entry)).toStrictEqual(
    entries.map((entry) => ({ code, ...entry })),
  );
  expect(told.filter((entry) => "date" in entry && entry.date === undefined)).toEqual([]);
});

test("3.10 unknown-input, more-overlaps", () => {
  expect(unknownInputEntries(["tecaher"])).toEqual([
    { level: "warn", code: "unknown-input", message: "Unknown input variable: tecaher" },
  ]);
  const unlisted = (count: number) => overlapPairEntries({ count, pairs: [], flags: new Map() });
  expect(unlisted(3)).toEqual([{ level: "warn", code: "more-overlaps", message: "(+3) more overlaps" }]);
  expect(unlisted(0)).toEqual([]);
});
