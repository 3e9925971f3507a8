import { expect, test } from "vitest";
import { LESSON_TYPES, STATUSES } from "../../src/base/schema/cell-words.ts";
import { openSchool } from "../support/school/open-school.ts";
import { counts, slotMessages } from "../support/school/results.ts";
import { aSlot, aTemplate, type SlotSpec, type TemplateSpec } from "../support/school/specs.ts";
import type { SlotView } from "../support/school/views.ts";

/**
 * The acceptance table of semantics 3.12, in its order. Wednesday 2024-01-17; two days ahead of the coming Sunday
 * leave one Tuesday in the window, the 23rd. `locked`, `lessons` and so on are what the row is about.
 */
interface Row {
  readonly templates: readonly TemplateSpec[];
  readonly slots: readonly SlotSpec[];
  readonly mode?: "both" | "one";
  readonly counts: string;
  readonly after: readonly Partial<SlotView>[];
  readonly log?: readonly string[];
  readonly errors?: number;
}

const KEY = "recA|2024-01-23|14:00";
const { open, blocked } = STATUSES;
const { single, pair } = LESSON_TYPES;
const retired = { status: blocked, syncState: "v1|recT1|retired" };

/** Another template, so that the table of templates is not empty. */
const outOfUse = aTemplate({ id: "recT9", disabled: true });

const rows: readonly (readonly [string, Row])[] = [
  [
    "1. template without slots: created, open and linked",
    {
      templates: [aTemplate()],
      slots: [],
      counts: "1/0/0",
      after: [
        {
          key: KEY,
          date: "2024-01-23",
          starts: "14:00",
          ends: "15:00",
          status: open,
          source: ["recT1"],
          teachers: ["recA"],
        },
      ],
    },
  ],
  [
    "2. slot of that key, type differs: updated, notes and room kept",
    {
      templates: [aTemplate({ type: pair })],
      slots: [aSlot({ notes: "bring a book", room: "3" })],
      counts: "0/1/0",
      after: [{ type: pair, status: open, notes: "bring a book", room: "3" }],
    },
  ],
  [
    "3. the same, locked: nothing",
    {
      templates: [aTemplate({ type: pair })],
      slots: [aSlot({ locked: true })],
      counts: "0/0/0",
      after: [{ type: single }],
      log: [`Skipping locked slot ${KEY}`],
    },
  ],
  [
    "4. the same, with a lesson: nothing",
    {
      templates: [aTemplate({ type: pair })],
      slots: [aSlot({ lessons: ["recLesson"] })],
      counts: "0/0/0",
      after: [{ type: single }],
      log: ["Protected: has lessons"],
    },
  ],
  [
    "4. the same, with a student: nothing",
    {
      templates: [aTemplate({ type: pair })],
      slots: [aSlot({ students: ["recPupil"] })],
      counts: "0/0/0",
      after: [{ type: single }],
      log: ["Protected: has lessons"],
    },
  ],
  [
    "5. the same, blocked by hand: nothing",
    {
      templates: [aTemplate({ type: pair })],
      slots: [aSlot({ status: blocked })],
      counts: "0/0/0",
      after: [{ type: single, status: blocked }],
      log: ["Protected: is_blocked"],
    },
  ],
  [
    "5'. the same, blocked by the engine: opened again and refreshed",
    {
      templates: [aTemplate({ type: pair })],
      slots: [aSlot({ status: blocked, syncState: "v1|recT1|retired", notes: "bring a book" })],
      counts: "0/1/0",
      after: [
        { type: pair, status: open, notes: "bring a book", syncState: "v1|recT1|live|14:00-15:00;זוגי;1" },
      ],
    },
  ],
  [
    "6. template deleted: blocked, everything else kept",
    {
      templates: [outOfUse],
      slots: [aSlot({ source: [], syncState: "v1|recT1|live|14:00-15:00;פרטי;1", notes: "bring a book" })],
      counts: "0/0/1",
      after: [{ ...retired, key: KEY, starts: "14:00", notes: "bring a book" }],
    },
  ],
  [
    "7. template deleted, lessons: nothing",
    {
      templates: [outOfUse],
      slots: [aSlot({ source: [], lessons: ["recLesson"] })],
      counts: "0/0/0",
      after: [{ status: open }],
      log: ["Cannot deactivate: has lessons"],
    },
  ],
  [
    "8. another time: old blocked, new created",
    {
      templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
      slots: [aSlot()],
      counts: "1/0/1",
      after: [retired, { key: "recA|2024-01-23|16:00", status: open, starts: "16:00", ends: "17:00" }],
    },
  ],
  [
    "8'. another end only: updated in place",
    {
      templates: [aTemplate({ ends: "15:30" })],
      slots: [aSlot()],
      counts: "0/1/0",
      after: [{ starts: "14:00", ends: "15:30", status: open }],
    },
  ],
  [
    "9. another time, lessons: nothing that week",
    {
      templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
      slots: [aSlot({ lessons: ["recLesson"] })],
      counts: "0/0/0",
      after: [{ starts: "14:00", status: open }],
      log: ["Cannot update time, slot has lessons/is_locked", "Cannot change time: has lessons"],
    },
  ],
  [
    "10. another teacher: old blocked, new created",
    {
      templates: [aTemplate({ teachers: ["recB"] })],
      slots: [aSlot()],
      counts: "1/0/1",
      after: [retired, { key: "recB|2024-01-23|14:00", teachers: ["recB"], status: open }],
    },
  ],
  [
    "11. another teacher, lessons: nothing that week, an error",
    {
      templates: [aTemplate({ teachers: ["recB"] })],
      slots: [aSlot({ lessons: ["recLesson"] })],
      counts: "0/0/0",
      after: [{ teachers: ["recA"], status: open }],
      log: ["Cannot update time, slot has lessons/is_locked", "Cannot change teacher: has lessons"],
      errors: 1,
    },
  ],
  [
    "12. another day: old blocked, new created",
    {
      templates: [aTemplate({ day: 1 })],
      slots: [aSlot()],
      counts: "1/0/1",
      after: [retired, { key: "recA|2024-01-22|14:00", date: "2024-01-22", status: open }],
    },
  ],
  [
    "13. another day, lessons: nothing that week",
    {
      templates: [aTemplate({ day: 1 })],
      slots: [aSlot({ lessons: ["recLesson"] })],
      counts: "0/0/0",
      after: [{ date: "2024-01-23", status: open }],
      log: ["Cannot change day: has lessons", "Cannot update time, slot has lessons/is_locked"],
    },
  ],
  [
    "14. two templates at the same time: two slots, each with its own",
    {
      templates: [aTemplate(), aTemplate({ id: "recT2", type: pair })],
      slots: [],
      counts: "2/0/0",
      after: [
        { key: KEY, source: ["recT1"], type: single },
        { key: KEY, source: ["recT2"], type: pair },
      ],
    },
  ],
  [
    "14'. the same with one slot per key: the senior has it",
    {
      templates: [aTemplate(), aTemplate({ id: "recT2", type: pair })],
      slots: [],
      mode: "one",
      counts: "1/0/0",
      after: [{ key: KEY, source: ["recT1"], type: single }],
      log: [`Skipping create due to overlap: ${KEY}`, `Overlap detected: ${KEY} vs ${KEY}`],
    },
  ],
  [
    "15. no link, machine-made key, wanted by nobody: blocked",
    {
      templates: [],
      slots: [aSlot({ source: [] })],
      counts: "0/0/1",
      after: [{ status: blocked, syncState: "v1||retired" }],
    },
  ],
  [
    "15. the same, past: untouched",
    {
      templates: [],
      slots: [aSlot({ source: [], date: "2024-01-16" })],
      counts: "0/0/0",
      after: [{ status: open }],
    },
  ],
  [
    "15'. no link and no machine-made key: nothing, but it takes its time",
    {
      templates: [aTemplate({ starts: "14:30", ends: "15:30" })],
      slots: [aSlot({ source: [], key: "make-up lesson" })],
      counts: "0/0/0",
      after: [{ status: open, key: "make-up lesson" }],
      log: [
        "Skipping create due to overlap: recA|2024-01-23|14:30",
        "Overlap detected: make-up lesson vs recA|2024-01-23|14:30",
      ],
    },
  ],
];

test.each(rows)("3.12 %s", async (_, row) => {
  const school = openSchool({ templates: row.templates, slots: row.slots });
  // An empty timetable would be taken for an accident (semantics 2.41).
  const given = { daysAhead: 2, sameTimeTemplates: row.mode, allowMassRetire: row.templates.length === 0 };

  const first = await school.sync({ given });
  expect(counts(first)).toBe(row.counts);
  expect(school.slots()).toMatchObject(row.after);
  expect(slotMessages(first).slice().sort()).toEqual((row.log ?? []).slice().sort());
  expect(first.errors).toHaveLength(row.errors ?? 0);

  const before = school.memory.toJson();
  expect(counts(await school.sync({ given }))).toBe("0/0/0");
  expect(school.memory.toJson()).toEqual(before);
});
