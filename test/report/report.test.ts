import { describe, expect, test } from "vitest";
import { LESSON_TYPES, SLOTS, STATUSES } from "../../src/base/schema.ts";
import type { TeacherId, TemplateId } from "../../src/domain/ids.ts";
import { describeSync } from "../../src/report/report.ts";
import type { SyncWords } from "../../src/report/words/words.ts";
import {
  aClosure,
  aSlot,
  aTemplate,
  type Format,
  openSchool,
  type RunOptions,
  type School,
} from "../support/school.ts";
import { overlapWordsOf, setupWordsOf, syncWordsOf } from "../support/words.ts";

const en = syncWordsOf("en", STATUSES);
const he = syncWordsOf("he", STATUSES);
const SETTINGS = { recordLimit: 50_000 };
const oneTuesday = { daysAhead: 2 };
const outOfUse = aTemplate({ id: "recT9", teachers: ["recC"], disabled: true });

const reportOf = async (
  school: School,
  { given = {}, ...options }: RunOptions = {},
  words: SyncWords = en,
  format: Partial<Format> = {},
): Promise<string> => {
  const open = openSchool(school, format);
  return describeSync(await open.sync({ given: { ...oneTuesday, ...given }, ...options }), words, SETTINGS);
};

/** The lines under a heading. */
const section = (report: string, heading: string): readonly string[] => {
  const lines = report.split("\n");
  const from = lines.indexOf(`## ${heading}`);
  if (from < 0) return [];
  const next = lines.findIndex((line, index) => index > from && line.startsWith("## "));
  return lines.slice(from + 1, next < 0 ? undefined : next).filter((line) => line !== "");
};

const { headings } = en;

/** The slot of `aSlot()`, as a report calls it. */
const SLOT = "name of recA, Tuesday 2024-01-23, 14:00–15:00 (recA|2024-01-23|14:00)";

describe("what changed", () => {
  test("stands by teacher and day, every write with its key and its reason", async () => {
    const report = await reportOf({
      templates: [
        aTemplate({ starts: "16:00", ends: "17:00" }),
        aTemplate({ id: "recT2", teachers: ["recB"], ends: "15:30", type: LESSON_TYPES.pair, capacity: 2 }),
      ],
      slots: [aSlot(), aSlot({ id: "recS2", teachers: ["recB"], source: ["recT2"] })],
    });
    expect(report.split("\n")[0]).toBe("# 1 created, 1 updated, 1 deactivated");
    expect(section(report, headings.changed)).toEqual([
      "### name of recA",
      "- Tuesday 2024-01-23",
      "  - 14:00–15:00 blocked, because its template is at another time now — recA|2024-01-23|14:00",
      "  - 16:00–17:00 created, פרטי — recA|2024-01-23|16:00",
      "### name of recB",
      "- Tuesday 2024-01-23",
      "  - 14:00–15:30 updated: end 15:00 → 15:30, type פרטי → זוגי, capacity 1 → 2, sync_state (the sync's own note) — recB|2024-01-23|14:00",
    ]);
  });

  test("tells an opened slot from a created one", async () => {
    const report = await reportOf({
      templates: [aTemplate()],
      slots: [aSlot({ status: STATUSES.blocked, syncState: "v1|recT1|retired" })],
    });
    expect(section(report, headings.changed)).toContain(
      "  - 14:00–15:00 opened again — recA|2024-01-23|14:00",
    );
  });

  test("names the closure that has closed a slot, and says why another is not wanted", async () => {
    const closed = await reportOf({
      templates: [aTemplate()],
      slots: [aSlot()],
      closures: [aClosure({ name: "Purim" })],
    });
    expect(section(closed, headings.changed).at(-1)).toBe(
      "  - 14:00–15:00 blocked, because of the closure Purim — recA|2024-01-23|14:00",
    );
    const exams = aTemplate({ id: "recX1", day: 4, set: "exams", startDate: "2024-01-21" });
    const overridden = await reportOf({ templates: [aTemplate(), exams], slots: [aSlot()] });
    expect(section(overridden, headings.changed).at(-1)).toBe(
      "  - 14:00–15:00 blocked, because a newer template set takes its place — recA|2024-01-23|14:00",
    );
  });

  test("tells from what to what a cell is set, blank ones too", async () => {
    const report = await reportOf({
      templates: [aTemplate()],
      slots: [
        aSlot({
          key: null,
          teachers: [],
          legacyTeacher: "recA",
          weekday: null,
          ends: "13:00",
          capacity: null,
        }),
      ],
    });
    expect(section(report, headings.changed).at(-1)).toBe(
      "  - 14:00–15:00 updated: key empty → recA|2024-01-23|14:00, teacher empty → name of recA, end 13:00 → 15:00, capacity empty → 1, weekday empty → Tuesday, sync_state (the sync's own note) — recA|2024-01-23|14:00",
    );
  });

  test("is foretold by a dry run in the same words", async () => {
    const school = { templates: [aTemplate({ starts: "16:00", ends: "17:00" })], slots: [aSlot()] };
    const [real, dry] = [await reportOf(school), await reportOf(school, { given: { dryRun: true } })];
    expect(section(dry, headings.planned)).toEqual(section(real, headings.changed));
    expect(dry).toContain(en.dryRun);
  });

  test("is left out when nothing did", async () => {
    const report = await reportOf({ templates: [aTemplate()], slots: [aSlot()] });
    expect(report).toContain(en.nothingToDo);
    expect(report).not.toContain(headings.changed);
  });
});

describe("5.8 what needs a person", () => {
  const booked = aSlot({ lessons: ["recLesson"] });

  test.each([
    [
      "time",
      { starts: "16:00", ends: "17:00" },
      "booked, but its template is at another time now (name of recA Tuesday 16:00 (recT1))",
    ],
    [
      "day",
      { day: 4 },
      "booked, but its template is on another day now (name of recA Thursday 14:00 (recT1))",
    ],
    [
      "teacher",
      { teachers: ["recB"] },
      "booked, but its template has another teacher now (recB Tuesday 14:00 (recT1))",
    ],
  ])("a booked slot whose template has another %s", async (_, change, text) => {
    const report = await reportOf({ templates: [aTemplate({ name: null, ...change })], slots: [booked] });
    expect(section(report, headings.person)[0]).toContain(
      `- ${SLOT}: ${text.replace("(recB ", "(name of recB ")}`,
    );
    expect(section(report, headings.person)[0]).toContain(
      "set its status to open: the next run blocks it and opens the new hour.",
    );
  });

  test("a booked slot whose template is gone", async () => {
    const report = await reportOf({ templates: [outOfUse], slots: [{ ...booked, source: [] }] });
    expect(section(report, headings.person)).toEqual([
      expect.stringContaining(`${SLOT}: booked, but its template is gone or out of use.`),
    ]);
  });

  test("a booked slot beside the one that holds its hour", async () => {
    const report = await reportOf({ templates: [aTemplate()], slots: [booked, { ...booked, id: "recS2" }] });
    expect(section(report, headings.person)).toEqual([
      expect.stringContaining("booked, and another record holds the same hour."),
    ]);
  });

  test("a booked slot whose hours its template has changed", async () => {
    const report = await reportOf({ templates: [aTemplate({ ends: "15:30" })], slots: [booked] });
    expect(section(report, headings.person)).toEqual([
      expect.stringContaining("booked, but its template now wants 14:00–15:30."),
    ]);
  });

  test.each<[string, Parameters<typeof reportOf>[0]]>([
    ["that nobody wants any more", { templates: [outOfUse], slots: [aSlot({ source: [], locked: true })] }],
    [
      "inside a closure",
      { templates: [aTemplate()], slots: [aSlot({ locked: true })], closures: [aClosure()] },
    ],
  ])("a locked slot %s asks nobody: whoever locked it has decided", async (_, school) => {
    const report = await reportOf(school);
    expect(section(report, headings.person)).toEqual([]);
    expect(section(report, headings.left)).toEqual([expect.stringContaining("locked")]);
  });

  test("an hour that was not opened, and what is in its way", async () => {
    const report = await reportOf({
      templates: [aTemplate({ starts: "14:30", ends: "15:30" })],
      slots: [aSlot({ source: [], key: "make-up lesson", syncState: null })],
    });
    expect(section(report, headings.person)).toEqual([
      expect.stringContaining(
        "name of recA, Tuesday 2024-01-23, 14:30–15:30 (recA|2024-01-23|14:30): not opened for name of recA Tuesday 14:30 (recT1), because it would overlap name of recA, Tuesday 2024-01-23, 14:00–15:00 (make-up lesson).",
      ),
    ]);
  });

  test("a template that got no slot beside another at its time", async () => {
    const report = await reportOf(
      { templates: [aTemplate(), aTemplate({ id: "recT2" })], slots: [aSlot()] },
      { given: { sameTimeTemplates: "one" } },
    );
    expect(section(report, headings.person)).toEqual([
      expect.stringContaining(
        `(recT2) wants the same hour as another template and got no slot beside ${SLOT}.`,
      ),
    ]);
  });

  test("an edit that could not be taken back", async () => {
    const report = await reportOf({
      templates: [aTemplate()],
      slots: [
        aSlot({ key: "recA|2024-01-23|14:00", starts: "17:00", ends: "18:00" }),
        aSlot({ id: "recS2", source: [], key: "make-up lesson", syncState: null }),
      ],
    });
    expect(section(report, headings.person)[0]).toContain(
      `name of recA, Tuesday 2024-01-23, 17:00–18:00 (recA|2024-01-23|14:00): not brought in line with name of recA Tuesday 14:00 (recT1), because it would overlap name of recA, Tuesday 2024-01-23, 14:00–15:00 (make-up lesson).`,
    );
  });

  test("a template that cannot be read, with what is wrong", async () => {
    const report = await reportOf({ templates: [aTemplate({ name: "Dana", ends: "13:00" })], slots: [] });
    expect(section(report, headings.person)).toEqual([
      '- Template Dana (recT1) cannot be read: ends ("end_time"): 13:00 is not after the start 14:00 on the same day. Until that is mended no hour is opened for it, and the slots that it has stay as they are.',
    ]);
  });

  test("but not a row that nobody has filled yet", async () => {
    const blank = aTemplate({ teachers: [], day: null, starts: null, ends: null, type: null });
    expect(section(await reportOf({ templates: [blank], slots: [] }), headings.person)).toEqual([]);
  });

  test.each([
    [
      "a newer set takes the place of its template",
      { set: "exams", startDate: "2024-01-21" },
      "a newer template set takes the place of its template (name of recA Tuesday 14:00 (recT1)) then",
    ],
    [
      "is out of its template's dates",
      undefined,
      "its template (name of recA Tuesday 14:00 (recT1)) has no lesson on that date any more",
    ],
  ])("a booked slot whose hour %s", async (_, exams, text) => {
    const templates = exams
      ? [aTemplate(), aTemplate({ id: "recX1", day: 4, ...exams })]
      : [aTemplate({ endDate: "2024-01-20" })];
    const report = await reportOf({ templates, slots: [booked] });
    expect(section(report, headings.person)).toEqual([
      `- ${SLOT}: booked, but ${text}. Cancel or move the lesson and set the status to open; the next run then blocks the slot.`,
    ]);
  });

  test.each([
    ["booked", { lessons: ["recLesson"] }, "booked, but it lies in the closure Holiday. Cancel or move"],
    ["with a status of one's own", { status: "cancelled" }, "has a status of your own, but it lies in"],
    ["marked as an exception", { exceptions: true }, "marked as an exception, but it lies in"],
  ])("a slot inside a closure, %s", async (_, slot, text) => {
    const report = await reportOf(
      { templates: [aTemplate()], slots: [aSlot(slot)], closures: [aClosure()] },
      { given: { protectExceptions: true } },
    );
    expect(section(report, headings.person)).toEqual([expect.stringContaining(`${SLOT}: ${text}`)]);
  });

  test("a closure that cannot be read, whom it keeps waiting, and what is wrong", async () => {
    const report = await reportOf({
      templates: [aTemplate(), aTemplate({ id: "recT2", teachers: ["recB"] })],
      slots: [],
      closures: [
        aClosure({ from: null }),
        aClosure({ id: "recC2", name: null, teachers: ["recA"], ends: "12:00" }),
      ],
    });
    expect(section(report, headings.person)).toEqual([
      '- Closure Holiday cannot be read: startDate ("start_date"): empty, expected a date. Until it is mended it closes nothing, and no hour is opened for anybody (2 hours wait for it). Correct the row, put it out of use, or delete it.',
      expect.stringMatching(
        /^- Closure recC2 cannot be read: .* for name of recA \(1 hour waits for it\)\. /,
      ),
    ]);
    expect(report).toContain(`${en.nothingToDo}\n\n${en.personCount(2)}`);
  });

  test("writes that were refused, those of one reason together", async () => {
    const templates = ["recA", "recB", "recC", "recD", "recE", "recF"].map((teacher, index) =>
      aTemplate({ id: `recT${index}`, teachers: [teacher] }),
    );
    const moved = aTemplate({ id: "recT9", teachers: ["recG"], ends: "15:30" });
    const open = openSchool({
      templates: [...templates, moved],
      slots: [aSlot({ teachers: ["recG"], source: ["recT9"] })],
    });
    const port = {
      ...open.port,
      create: () => Promise.reject(new Error("Field cannot accept the provided value.")),
      update: () => Promise.reject(new Error("The request timed out")),
    };
    const report = describeSync(await open.sync({ given: oneTuesday, port }), en, SETTINGS);
    const place = (teacher: string) =>
      `name of ${teacher}, Tuesday 2024-01-23, 14:00–15:00 (${teacher}|2024-01-23|14:00)`;
    const [refused, other] = section(report, headings.person);
    expect(refused).toMatch(
      `- Airtable refused ${["recA", "recB", "recC", "recD", "recE"].map(place).join(", ")} and 1 more: Field cannot accept the provided value. The next run tries again;`,
    );
    expect(other).toMatch(
      `- Airtable did not confirm ${place("recG")}: The request timed out. Perhaps it was written, perhaps not;`,
    );
  });

  test.each([
    [
      en,
      "3 more records were not tried, because nobody may write",
      "Let whoever runs this edit these fields",
    ],
    [he, "עוד 3 רשומות לא נכתבו", "הרשאה לערוך את השדות האלה"],
  ])(
    "fields that nobody may write, once for all records that were not tried for it",
    async (words, told, mend) => {
      const open = openSchool({
        templates: ["recA", "recB", "recC", "recD", "recE", "recF"].map((teacher, index) =>
          aTemplate({ id: `recT${index}`, teachers: [teacher] }),
        ),
        slots: [],
      });
      const port = {
        ...open.port,
        create: () => Promise.reject(new Error("You do not have permission to create records.")),
      };
      const report = describeSync(await open.sync({ given: oneTuesday, port }), words, SETTINGS);
      const lines = report.split("\n").filter((line) => line.includes(told));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(mend);
      for (const { name } of [SLOTS.fields.key, SLOTS.fields.status]) expect(lines[0]).toContain(name);
    },
  );

  test("writes that wait for one that has failed, in the language of the report", async () => {
    for (const words of [en, he]) {
      const open = openSchool({
        templates: [aTemplate({ starts: "14:30", ends: "15:30" })],
        slots: [aSlot()],
      });
      const port = {
        ...open.port,
        update: () => Promise.reject(new Error("No record with id recS1 exists")),
      };
      const report = describeSync(await open.sync({ given: oneTuesday, port }), words, SETTINGS);
      const lines = report.split("\n").filter((line) => line.includes("recA|2024-01-23|14:30"));
      expect(lines).toEqual([
        expect.stringContaining(
          words === en ? "- Not tried: name of recA, Tuesday 2024-01-23, 14:30" : "לא נוסה",
        ),
      ]);
      expect(lines[0]).not.toContain("not tried, because");
    }
  });

  test("a slot that has lost its day, which no run mends", async () => {
    const slot = aSlot({ key: "recA|2024-01-23|14:00", date: null });
    const report = await reportOf({ templates: [aTemplate()], slots: [slot] });
    expect(section(report, headings.person)).toEqual([
      expect.stringContaining("its date, start or end is empty or cannot be read"),
    ]);
    expect(section(report, headings.changed)).toEqual([]);
  });

  test("a slot whose date and key are empty, although its hour is opened anew", async () => {
    const slot = aSlot({ key: null, date: null, lessons: ["recLesson"] });
    const report = await reportOf({
      templates: [aTemplate()],
      slots: [slot, aSlot({ id: "recS2", key: null, date: null, source: [], syncState: null })],
    });
    expect(section(report, headings.person)).toEqual([
      expect.stringMatching(/^- name of recA \(recS1\): its date, start or end is empty or cannot be read/),
    ]);
    expect(section(report, headings.changed).at(-1)).toContain("14:00–15:00 created");
  });

  test.each([{ ends: "13:00" }, { starts: null }, { ends: null }, { starts: null, ends: null }])(
    "but not a slot whose hours the run itself sets right: %j",
    async (cells) => {
      const key = "recA|2024-01-23|14:00";
      const report = await reportOf({ templates: [aTemplate()], slots: [aSlot({ key, ...cells })] });
      expect(section(report, headings.person)).toEqual([]);
      expect(report).not.toContain(headings.person);
    },
  );
});

test("overlaps that are left are named", async () => {
  const report = await reportOf({
    templates: [aTemplate()],
    slots: [aSlot(), aSlot({ id: "recS2", source: [], key: "make-up lesson", syncState: null })],
  });
  expect(section(report, headings.person)).toEqual([
    `- ${SLOT} of name of recA Tuesday 14:00 (recT1) and name of recA, Tuesday 2024-01-23, 14:00–15:00 (make-up lesson) overlap. Move one of them (a slot of a template by moving the template), or set the status of one slot to blocked.`,
  ]);
});

test("hand edits are named, those that were set back and those that stay", async () => {
  const edited = { syncState: "v1|recT1|live|14:00-15:00;פרטי;1" };
  const undone = await reportOf({ templates: [aTemplate()], slots: [aSlot({ ...edited, ends: "16:00" })] });
  expect(section(undone, headings.handEdits)).toEqual([
    expect.stringContaining("edited by hand (end 15:00 → 16:00) and set back."),
  ]);
  const kept = await reportOf({
    templates: [aTemplate()],
    slots: [aSlot({ ...edited, locked: true, type: LESSON_TYPES.pair, capacity: 2 })],
  });
  expect(section(kept, headings.handEdits)).toEqual([
    expect.stringContaining("edited by hand (type פרטי → זוגי, capacity 1 → 2) and kept."),
  ]);
});

test("a hand edit that the run leaves is not said to be set back, even where it writes something else", async () => {
  const edited = aSlot({ syncState: "v1|recT1|live|14:00-15:00;פרטי;1", capacity: 5, ends: "16:00" });
  const report = await reportOf(
    { templates: [aTemplate()], slots: [edited] },
    { given: { copyCapacity: "create" } },
  );
  expect(section(report, headings.handEdits)).toEqual([
    expect.stringContaining("edited by hand (end 15:00 → 16:00) and set back."),
    expect.stringContaining("edited by hand (capacity 1 → 5) and kept."),
  ]);
});

test("a hand edit that is not set back yet is not said to be", async () => {
  const edited = { syncState: "v1|recT1|live|14:00-15:00;פרטי;1", ends: "16:00" };
  const report = await reportOf(
    { templates: [aTemplate()], slots: [aSlot(edited)] },
    { given: { dryRun: true } },
  );
  expect(section(report, headings.handEdits)).toEqual([
    expect.stringContaining("and to be set back by the next run that gets to it."),
  ]);
});

test("a template edit is no hand edit", async () => {
  const report = await reportOf({ templates: [aTemplate({ ends: "15:30" })], slots: [aSlot()] });
  expect(section(report, headings.handEdits)).toEqual([]);
});

test("without a memory, blocked slots that a template wants are listed", async () => {
  const open = openSchool(
    { templates: [aTemplate()], slots: [aSlot({ status: STATUSES.blocked })] },
    { markerMode: false },
  );
  const report = describeSync(await open.sync({ given: oneTuesday }), en, SETTINGS);
  expect(section(report, headings.notReopened)).toEqual([
    expect.stringContaining(`${SLOT}: a template wants it, but it is blocked.`),
  ]);
});

test("what was left alone is counted, and held weeks are explained", async () => {
  const report = await reportOf({
    templates: [
      aTemplate({ starts: "16:00", ends: "17:00" }),
      aTemplate({ id: "recT2", teachers: ["recB"] }),
    ],
    slots: [
      aSlot({ lessons: ["recLesson"] }),
      aSlot({ id: "recS2", teachers: ["recB"], source: ["recT2"], locked: true }),
    ],
  });
  expect(section(report, headings.left)).toEqual([
    "- 1 slot booked",
    "- 1 slot locked",
    `- name of recA, Tuesday 2024-01-23, 16:00–17:00 (recA|2024-01-23|16:00): no new slot, because ${SLOT} of the same template still stands in that week. To keep that one, do nothing. To have the new one, take lesson and student out of it, unlock it and set its status to open.`,
  ]);
});

test("a week in which the old hour is over has no other, and there is nothing to do about it", async () => {
  const report = await reportOf({
    templates: [aTemplate({ day: 4 })],
    slots: [aSlot({ date: "2024-01-16" })],
  });
  expect(section(report, headings.left)).toEqual([
    "- name of recA, Thursday 2024-01-18, 14:00–15:00 (recA|2024-01-18|14:00): no new slot, because the template has had name of recA, Tuesday 2024-01-16, 14:00–15:00 (recA|2024-01-16|14:00) in that week.",
  ]);
});

describe("what is worth knowing", () => {
  const notesOf = async (school: School, format: Partial<Format> = {}, options: RunOptions = {}) =>
    section(await reportOf(school, options, en, format), en.notes.heading);
  const usual: School = { templates: [aTemplate()], slots: [aSlot()] };

  test("is nothing in a base that has all it needs", async () => {
    expect(await notesOf(usual)).toEqual([]);
  });

  test.each<[string, School, Partial<Format>, RunOptions, string]>([
    [
      "a field that is missing",
      usual,
      { without: ["slot_inventory.locked"] },
      {},
      "slot_inventory.is_locked",
    ],
    [
      "a teacher of nobody",
      usual,
      {},
      { target: { kind: "teacher", id: "recNobody" as TeacherId } },
      "has the teacher recNobody",
    ],
    [
      "a template that is gone",
      usual,
      {},
      { target: { kind: "templates", ids: ["recGone" as TemplateId] } },
      "There is no template recGone",
    ],
    [
      "a memory that is missing, where something closes slots",
      usual,
      { markerMode: false },
      {},
      "slots that is_disabled closes are not opened again",
    ],
    [
      "a template without a type",
      { ...usual, templates: [aTemplate({ type: null })] },
      {},
      {},
      "has no lesson type",
    ],
    [
      "a duration that contradicts the end",
      { ...usual, templates: [aTemplate({ duration: 45 })] },
      {},
      {},
      "its duration of 45 minutes disagrees",
    ],
  ])("names %s", async (_, school, format, options, text) => {
    const lines = await notesOf(school, format, options);
    expect(lines.filter((line) => line.includes(text))).toHaveLength(1);
  });
});

test("statuses are called what the base calls them", async () => {
  const names = { open: "Free", booked: "Taken", blocked: "Shut" };
  const [english, hebrew] = [syncWordsOf("en", names), syncWordsOf("he", names)];
  const booked = { templates: [aTemplate({ day: 4 })], slots: [aSlot({ lessons: ["recLesson"] })] };
  expect(await reportOf(booked, {}, english)).toContain("set its status to Free:");
  expect(await reportOf(booked, {}, hebrew)).toContain("\u2068Free\u2069");
  const result = await openSchool(booked).sync({ given: oneTuesday });
  expect(result.school.store.map.statuses).toEqual(STATUSES);
});

test("input variables that mean nothing come first of what is worth knowing", async () => {
  const result = await openSchool(
    { templates: [aTemplate()], slots: [] },
    { without: ["slot_inventory.locked"] },
  ).sync();
  const report = describeSync(result, en, { ...SETTINGS, unknownInputs: ["dryrn", "days"] });
  const [first, second] = section(report, en.notes.heading);
  expect(first).toMatch(/^- The script knows no input variable dryrn, days, /);
  expect(second).toContain("slot_inventory.is_locked");
});

test("a window that has gone by is said to open nothing", async () => {
  const given = { startDate: "2023-12-03" };
  const report = await reportOf({ templates: [aTemplate()], slots: [] }, { given });
  expect(section(report, en.notes.heading)).toEqual([
    expect.stringContaining("ended on Tuesday 2023-12-05, so no hour can be opened any more."),
  ]);
});

test("a window that begins in the past is said to end early, and one from today on is not mentioned", async () => {
  const notesOf = async (startDate: string): Promise<readonly string[]> =>
    section(
      await reportOf({ templates: [aTemplate()], slots: [] }, { given: { startDate, daysAhead: 14 } }),
      en.notes.heading,
    );
  expect(await notesOf("2024-01-10")).toEqual([
    "- Hours are opened only until Sunday 2024-01-28, because the input variable startDate is a day that has gone by (Wednesday 2024-01-10). Delete it, or give it a date from today on.",
  ]);
  expect(await notesOf("2024-01-17")).toEqual([]);
});

test("the room that is left in the base is told", async () => {
  const report = describeSync(
    await openSchool({ templates: [aTemplate()], slots: [aSlot()] }).sync({ given: oneTuesday }),
    en,
    { recordLimit: 11 },
  );
  expect(section(report, headings.capacity)).toEqual([
    "- 1 slot in the base (other tables not counted), about 1 more every week; room for about 10 weeks until 11 records.",
  ]);
});

test("a run that had to stop says how much is left", async () => {
  const open = openSchool({ templates: [aTemplate()], slots: [] });
  const run = await open.sync({ given: oneTuesday, tick: () => 60_000 });
  expect(describeSync(run, en, SETTINGS)).toContain("1 action is left. The next run goes on from here.");
});

test.each([
  ["the time was up", 60_000, false, "The time was up, so what it wrote could not be looked at again."],
  [
    "Airtable gave no answer",
    1,
    true,
    "Airtable did not answer all that the run has asked, so what it wrote",
  ],
])("a run that could not verify says why: %s", async (_, tick, fails, text) => {
  const open = openSchool({ templates: [aTemplate()], slots: [] });
  let written = false;
  const port = {
    ...open.port,
    create: async (...call: Parameters<typeof open.port.create>) => {
      written = true;
      return open.port.create(...call);
    },
    list: async (...call: Parameters<typeof open.port.list>) => {
      if (written && fails) throw new Error("Could not answer");
      return open.port.list(...call);
    },
  };
  const run = await open.sync({ given: oneTuesday, port, tick: () => (written ? tick : 1) });
  expect(run).toMatchObject({ created: 1, incomplete: true, remaining: 0 });
  expect(describeSync(run, en, SETTINGS)).toContain(text);
});

test("a run for one teacher reports only what concerns that teacher", async () => {
  const report = await reportOf(
    {
      templates: [aTemplate(), aTemplate({ id: "recT2", teachers: ["recB"], ends: "13:00" })],
      slots: [aSlot({ id: "recS2", teachers: ["recB"], locked: true, source: [] })],
    },
    { target: { kind: "teacher", id: "recA" as never } },
  );
  expect(report).not.toContain("recB");
  expect(report).not.toContain(headings.capacity);
  expect(section(report, headings.changed)).toContain(
    "  - 14:00–15:00 created, פרטי — recA|2024-01-23|14:00",
  );
});

describe("in Hebrew", () => {
  const school: School = {
    templates: [
      aTemplate({ starts: "16:00", ends: "17:00" }),
      aTemplate({ id: "recT2", teachers: ["recB"], ends: "13:00" }),
      aTemplate({ id: "recT4", teachers: ["recD"] }),
      aTemplate({ id: "recT5", teachers: ["recE"] }),
    ],
    slots: [
      aSlot({ lessons: ["recLesson"] }),
      aSlot({ id: "recS3", teachers: ["recC"], source: [] }),
      aSlot({ id: "recS4", teachers: ["recD"], source: ["recT4"], locked: true }),
      aSlot({ id: "recS5", teachers: ["recE"], source: ["recT5"] }),
    ],
    closures: [
      aClosure({ name: "פורים", teachers: ["recD", "recE"] }),
      aClosure({ id: "recC2", from: null, name: null, teachers: ["recE"] }),
    ],
  };

  test("what a dry run foretells is in the future", async () => {
    const planned = await reportOf(school, { given: { dryRun: true } }, he);
    expect(planned).toMatch(/תיחסם.*recE\|2024-01-23\|14:00/);
    expect(planned).not.toMatch(/נחסמה/);
  });

  test("a cell with Hebrew in it keeps its own direction, and what should stand there is said", async () => {
    const templates = [
      aTemplate({ ends: "14 וחצי" }),
      aTemplate({ id: "recT2", startDate: "2024-01-21", endDate: "2024-01-28" }),
      aTemplate({ id: "recT3", startDate: "2024-01-21", weekIndex: 1, cycleWeeks: 9 }),
    ];
    const [ends, endDate, weeks] = section(
      await reportOf({ templates, slots: [] }, {}, he),
      `\u200f${he.headings.person}`,
    );
    expect(ends).toContain('\u2068"14 וחצי"\u2069');
    expect(ends).toContain("צריך שעה כמו \u206615:30\u2069");
    expect(endDate).toContain("הוא יום ראשון; צריך שבת");
    expect(weeks).toContain("צריך מספר שלם מ־1 עד 5");
  });

  test("every line begins in its own direction, and what is not Hebrew stands apart within it", async () => {
    const report = await reportOf(school, {}, he);
    const lines = report.split("\n").filter((line) => line !== "");
    for (const line of lines) expect(line).toMatch(/^(#+ |\s*- )?\u200f/);
    expect(report).toContain("\u2066recA|2024-01-23|14:00\u2069");
    expect(report).not.toMatch(/[A-Za-z]{4,}(?![^\u2066]*\u2069)/);
  });

  test("it has the sections of the English one", async () => {
    const headingsOf = (report: string): number =>
      report.split("\n").filter((line) => line.startsWith("## ")).length;
    expect(headingsOf(await reportOf(school, {}, he))).toBe(headingsOf(await reportOf(school)));
  });
});

test("no language lacks a word", () => {
  const keysOf = (value: unknown, path = ""): readonly string[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
      : [path];
  expect(keysOf(he).slice().sort()).toEqual(keysOf(en).slice().sort());
  expect(keysOf(setupWordsOf("he")).slice().sort()).toEqual(keysOf(setupWordsOf("en")).slice().sort());
  expect(keysOf(overlapWordsOf("he", STATUSES)).slice().sort()).toEqual(
    keysOf(overlapWordsOf("en", STATUSES)).slice().sort(),
  );
  expect(keysOf(en).filter((path) => path.startsWith(".fields."))).toHaveLength(
    Object.keys(en.fields).length,
  );
});
