import { describe, expect, test } from "vitest";
import { LESSON_TYPES, STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import type { TeacherId, TemplateId } from "../../src/domain/ids.ts";
import { describeSync } from "../../src/report/report.ts";
import type { SyncWords } from "../../src/report/words/sync-words.ts";
import type { Format } from "../support/school/format.ts";
import { openSchool, type RunOptions } from "../support/school/open-school.ts";
import { aClosure, aSlot, aTemplate, type School } from "../support/school/specs.ts";
import { overlapWordsOf, setupWordsOf, syncWordsOf } from "../support/words.ts";

const en = syncWordsOf("en", STATUSES);
const he = syncWordsOf("he", STATUSES);
const SETTINGS = { recordLimit: 50_000, showStudents: true };
const oneTuesday = { daysAhead: 2 };
const outOfUse = aTemplate({ id: "recT9", teachers: ["recC"], disabled: true });

const reportOf = async (
  school: School,
  { given = {}, ...options }: RunOptions = {},
  words: SyncWords = en,
  format: Partial<Format> = {},
): Promise<string> => {
  const open = openSchool(school, format);
  return describeSync(await open.sync({ given: { ...oneTuesday, ...given }, ...options }), words, SETTINGS)
    .text;
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

const withoutLinks = (text: string): string => text.replace(/ \[[^\]]*\]\([^)]*\)/g, "");
/** The things that wait for a person, without the ways to their records. */
const asked = (report: string): readonly string[] =>
  section(report, headings.person)
    .filter((line) => line.startsWith("- "))
    .map(withoutLinks);
/** What is said to be done about them. */
const advised = (report: string): readonly string[] =>
  section(report, headings.person).filter((line) => line.startsWith("→ "));

/** The slot of `aSlot()`, as a report calls it. */
const SLOT = "name of recA, Tue 23/01 14:00–15:00";
/** The same with somebody in it. */
const GUEST = `${SLOT} (name of recLesson)`;

describe("what changed", () => {
  test("is one line for each teacher and cause, with every hour", async () => {
    const report = await reportOf({
      templates: [
        aTemplate({ starts: "16:00", ends: "17:00" }),
        aTemplate({ id: "recT2", teachers: ["recB"], ends: "15:30", type: LESSON_TYPES.pair, capacity: 2 }),
      ],
      slots: [aSlot(), aSlot({ id: "recS2", teachers: ["recB"], source: ["recT2"] })],
    });
    expect(report.split("\n")[0]).toBe("# 1 created, 1 updated, 1 deactivated");
    expect(section(report, headings.changed)).toEqual([
      "- **name of recA**, because it has moved to Tuesday 16:00: blocked Tue 23/01 14:00; created Tue 23/01 16:00",
      "- **name of recB** (end 15:00 → 15:30, type פרטי → זוגי, capacity 1 → 2): updated Tue 23/01 14:00",
    ]);
  });

  test("names every hour of a cause once, by day", async () => {
    const early = { starts: "13:00", ends: "14:00" };
    const report = await reportOf(
      {
        templates: [aTemplate({ disabled: true })],
        slots: [aSlot(), aSlot({ id: "recS2", ...early }), aSlot({ id: "recS3", date: "2024-01-30" })],
      },
      { given: { daysAhead: 14 } },
    );
    expect(section(report, headings.changed)).toEqual([
      "- **name of recA**, because its template is out of use: blocked Tue 23/01 13:00, 14:00 · Tue 30/01 14:00",
    ]);
  });

  test("tells an opened slot from a created one", async () => {
    const report = await reportOf({
      templates: [aTemplate()],
      slots: [aSlot({ status: STATUSES.blocked, syncState: "v1|recT1|retired" })],
    });
    expect(section(report, headings.changed)).toEqual(["- **name of recA**: opened again Tue 23/01 14:00"]);
  });

  test("names the closure that has closed a slot, once for all teachers, and says why another is not wanted", async () => {
    const closed = await reportOf({
      templates: [aTemplate(), aTemplate({ id: "recT2", teachers: ["recB"] })],
      slots: [aSlot(), aSlot({ id: "recS2", teachers: ["recB"], source: ["recT2"] })],
      closures: [aClosure({ name: "Purim" })],
    });
    expect(section(closed, headings.changed)).toEqual([
      "- **name of recA, name of recB**, because of the closure Purim: blocked Tue 23/01 14:00",
    ]);
    const exams = aTemplate({ id: "recX1", day: 4, set: "exams", startDate: "2024-01-21" });
    const overridden = await reportOf({ templates: [aTemplate(), exams], slots: [aSlot()] });
    expect(section(overridden, headings.changed)).toEqual([
      "- **name of recA**, because a newer template set takes its place: blocked Tue 23/01 14:00",
    ]);
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
    expect(section(report, headings.changed)).toEqual([
      "- **name of recA** (teacher empty → name of recA, end 13:00 → 15:00, capacity empty → 1, weekday empty → Tuesday): updated Tue 23/01 14:00",
    ]);
  });

  test("counts slots of which only the sync's own note is written", async () => {
    const report = await reportOf({ templates: [aTemplate()], slots: [aSlot({ syncState: null })] });
    expect(section(report, headings.changed)).toEqual(["- 1 slot: only the sync's own note was written"]);
  });

  test("is foretold by a dry run, hour by hour", async () => {
    const school = { templates: [aTemplate({ starts: "16:00", ends: "17:00" })], slots: [aSlot()] };
    const [real, dry] = [await reportOf(school), await reportOf(school, { given: { dryRun: true } })];
    const foretold = section(dry, headings.planned).map((line) => line.replaceAll("to be ", ""));
    expect(foretold).toEqual(section(real, headings.changed));
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
    ["time", { starts: "16:00", ends: "17:00" }, "booked, but its template has moved to Tuesday 16:00."],
    ["day", { day: 4 }, "booked, but its template has moved to Thursday 14:00."],
    [
      "teacher",
      { teachers: ["recB"] },
      "booked, but its template has moved to Tuesday 14:00 with name of recB.",
    ],
  ])("a booked slot whose template has another %s", async (_, change, text) => {
    const report = await reportOf({ templates: [aTemplate({ name: null, ...change })], slots: [booked] });
    expect(asked(report)).toEqual([`- ${GUEST}: ${text}`]);
    expect(advised(report)).toEqual([`→ ${en.person.advice.bookedElsewhere("is_locked")}`]);
  });

  test("a booked slot whose template is gone", async () => {
    const report = await reportOf({ templates: [outOfUse], slots: [{ ...booked, source: [] }] });
    expect(asked(report)).toEqual([`- ${GUEST}: booked, but its template is gone or out of use.`]);
  });

  test("a booked slot beside the one that holds its hour", async () => {
    const report = await reportOf({ templates: [aTemplate()], slots: [booked, { ...booked, id: "recS2" }] });
    expect(asked(report)).toEqual([
      expect.stringContaining("booked, and another record holds the same hour."),
    ]);
  });

  test("a booked slot whose hours its template has changed", async () => {
    const report = await reportOf({ templates: [aTemplate({ ends: "15:30" })], slots: [booked] });
    expect(asked(report)).toEqual([
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
    expect(asked(report)).toEqual([]);
    expect(section(report, headings.left)).toEqual([expect.stringContaining("locked")]);
  });

  test("an hour that was not opened, and what is in its way", async () => {
    const report = await reportOf({
      templates: [aTemplate({ starts: "14:30", ends: "15:30" })],
      slots: [aSlot({ source: [], key: "make-up lesson", syncState: null })],
    });
    expect(asked(report)).toEqual([
      expect.stringContaining(
        "name of recA, Tue 23/01 14:30–15:30: not opened for name of recA Tuesday 14:30, because it would overlap name of recA, Tue 23/01 14:00–15:00.",
      ),
    ]);
  });

  test("a template that got no slot beside another at its time", async () => {
    const report = await reportOf(
      { templates: [aTemplate(), aTemplate({ id: "recT2" })], slots: [aSlot()] },
      { given: { sameTimeTemplates: "one" } },
    );
    expect(asked(report)).toEqual([
      expect.stringContaining(`is at the same hour as another template and got no slot beside ${SLOT}.`),
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
    expect(asked(report)[0]).toContain(
      "name of recA, Tue 23/01 17:00–18:00: not brought in line with name of recA Tuesday 14:00, because it would overlap name of recA, Tue 23/01 14:00–15:00.",
    );
  });

  test("a template that cannot be read, with what is wrong", async () => {
    const report = await reportOf({ templates: [aTemplate({ name: "Dana", ends: "13:00" })], slots: [] });
    expect(asked(report)).toEqual([
      '- Template Dana cannot be read: ends ("end_time"): 13:00 is not after the start 14:00 on the same day.',
    ]);
  });

  test("but not a row that nobody has filled yet", async () => {
    const blank = aTemplate({ teachers: [], day: null, starts: null, ends: null, type: null });
    expect(asked(await reportOf({ templates: [blank], slots: [] }))).toEqual([]);
  });

  test.each([
    [
      "a newer set takes the place of its template",
      { set: "exams", startDate: "2024-01-21" },
      "a newer template set takes the place of its template name of recA Tuesday 14:00 then",
    ],
    [
      "is out of its template's dates",
      undefined,
      "its template name of recA Tuesday 14:00 has no lesson on that date any more",
    ],
  ])("a booked slot whose hour %s", async (_, exams, text) => {
    const templates = exams
      ? [aTemplate(), aTemplate({ id: "recX1", day: 4, ...exams })]
      : [aTemplate({ endDate: "2024-01-20" })];
    const report = await reportOf({ templates, slots: [booked] });
    expect(asked(report)).toEqual([`- ${GUEST}: booked, but ${text}.`]);
  });

  test.each([
    ["booked", { lessons: ["recLesson"] }, "booked, but it lies in the closure Holiday."],
    ["with a status of one's own", { status: "cancelled" }, "has a status of your own, but it lies in"],
    ["marked as an exception", { exceptions: true }, "marked as an exception, but it lies in"],
  ])("a slot inside a closure, %s", async (_, slot, text) => {
    const report = await reportOf(
      { templates: [aTemplate()], slots: [aSlot(slot)], closures: [aClosure()] },
      { given: { protectExceptions: true } },
    );
    expect(asked(report)).toEqual([expect.stringMatching(new RegExp(`^- ${SLOT}( \\(.*\\))?: ${text}`))]);
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
    expect(asked(report)).toEqual([
      '- Closure Holiday cannot be read: startDate ("start_date"): empty, expected a date. Until it is mended it closes nothing, and no hour is opened for anybody (2 hours wait for it).',
      expect.stringMatching(
        /^- Closure recC2 cannot be read: .* for name of recA \(1 hour waits for it\)\.$/,
      ),
    ]);
    expect(report.startsWith(`# 2 need you · 0 created`)).toBe(true);
    expect(advised(report)).toEqual([`→ ${en.person.advice.invalidClosure}`]);
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
    const report = describeSync(await open.sync({ given: oneTuesday, port }), en, SETTINGS).text;
    const place = (teacher: string) => `name of ${teacher}, Tue 23/01 14:00–15:00`;
    const [refused, other] = asked(report);
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
      const report = describeSync(await open.sync({ given: oneTuesday, port }), words, SETTINGS).text;
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
      const report = describeSync(await open.sync({ given: oneTuesday, port }), words, SETTINGS).text;
      const lines = report.split("\n").filter((line) => line.includes("14:30") && line.startsWith("- "));
      expect(lines).toEqual([
        expect.stringContaining(
          words === en ? "- Not tried: name of recA, Tue 23/01 14:30" : "לא נכתבו, כי שינוי אחר",
        ),
      ]);
      expect(lines[0]).not.toContain("not tried, because");
    }
  });

  test("a slot that has lost its day, which no run mends", async () => {
    const slot = aSlot({ key: "recA|2024-01-23|14:00", date: null });
    const report = await reportOf({ templates: [aTemplate()], slots: [slot] });
    expect(asked(report)).toEqual([
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
    expect(asked(report)).toEqual([
      expect.stringMatching(
        /^- name of recA \(name of recLesson\): its date, start or end is empty or cannot be read/,
      ),
    ]);
    expect(section(report, headings.changed).at(-1)).toContain("created Tue 23/01 14:00");
  });

  test.each([{ ends: "13:00" }, { starts: null }, { ends: null }, { starts: null, ends: null }])(
    "but not a slot whose hours the run itself sets right: %j",
    async (cells) => {
      const key = "recA|2024-01-23|14:00";
      const report = await reportOf({ templates: [aTemplate()], slots: [aSlot({ key, ...cells })] });
      expect(asked(report)).toEqual([]);
      expect(report).not.toContain(headings.person);
    },
  );
});

test("overlaps that are left are named", async () => {
  const report = await reportOf({
    templates: [aTemplate()],
    slots: [aSlot(), aSlot({ id: "recS2", source: [], key: "make-up lesson", syncState: null })],
  });
  expect(asked(report)).toEqual([`- ${SLOT} of name of recA Tuesday 14:00 and ${SLOT} overlap.`]);
});

test("an overlap of two templates at one hour tells the hour once, and whose each of the two is", async () => {
  const templates = [aTemplate({ name: "A" }), aTemplate({ id: "recT2", name: "B" })];
  const report = await reportOf({ templates, slots: [] });
  expect(asked(report)[0]).toMatch(
    /^- name of recA, Tue 23\/01 14:00–15:00: two slots overlap, of A and of B\./,
  );
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
  const report = describeSync(await open.sync({ given: oneTuesday }), en, SETTINGS).text;
  expect(section(report, headings.notReopened)).toEqual([
    expect.stringMatching(
      /^- name of recA, Tue 23.01 14:00–15:00 \[open\].*: it has a template, but it is blocked\./,
    ),
  ]);
});

test("what was left alone is counted; a week that waits for a slot told above is not told twice", async () => {
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
  expect(section(report, headings.left)).toEqual(["- 1 slot booked · 1 slot locked"]);
});

test("a week that waits for a locked slot is explained", async () => {
  const report = await reportOf({
    templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
    slots: [aSlot({ locked: true })],
  });
  expect(section(report, headings.left).map(withoutLinks)).toEqual([
    "- 1 slot locked",
    `- name of recA, Tue 23/01 16:00–17:00: no new slot, because ${SLOT} of the same template still stands in that week. To keep that one, do nothing. To have the new one, take lesson and student out of it, unlock it and set its status to open.`,
  ]);
});

test("a week that a person has blocked after its lesson was taken out asks what is meant, until it is locked", async () => {
  const school = (locked: boolean): School => ({
    templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
    slots: [aSlot({ status: STATUSES.blocked, locked })],
  });
  const report = await reportOf(school(false));
  expect(asked(report)).toEqual([
    `- ${SLOT}: blocked by a person, and so it keeps its template from name of recA, Tue 23/01 16:00–17:00 in that week.`,
  ]);
  expect(asked(await reportOf(school(true)))).toEqual([]);
});

test("booked slots that the same student has week by week are one line, those of others their own", async () => {
  const weeks = (students: readonly string[]) =>
    students.map((student, week) =>
      aSlot({ id: `recS${week}`, date: week === 0 ? "2024-01-23" : "2024-01-30", students: [student] }),
    );
  const templates = [aTemplate({ day: 4 })];
  const given = { daysAhead: 14 };
  const same = await reportOf({ templates, slots: weeks(["recMaya", "recMaya"]) }, { given });
  expect(asked(same)).toEqual([
    `- ${SLOT} (name of recMaya) · Tue 30/01 14:00–15:00: booked, but its template has moved to Thursday 14:00.`,
  ]);
  expect(same.startsWith("# 1 need you · ")).toBe(true);
  expect(asked(await reportOf({ templates, slots: weeks(["recMaya", "recNoam"]) }, { given }))).toHaveLength(
    2,
  );
});

test("nobody is named where names of students are not to be told", async () => {
  const open = openSchool({ templates: [aTemplate({ day: 4 })], slots: [aSlot({ students: ["recMaya"] })] });
  const result = await open.sync({ given: oneTuesday });
  const told = (showStudents: boolean) => describeSync(result, en, { ...SETTINGS, showStudents }).text;
  expect(told(true)).toContain("recMaya");
  expect(told(false)).not.toContain("recMaya");
});

test("a slot that is booked by its status alone is told every day", async () => {
  const report = await reportOf({ templates: [aTemplate()], slots: [aSlot({ status: STATUSES.booked })] });
  expect(section(report, en.notes.heading).map(withoutLinks)).toEqual([
    `- Booked by the status alone, with no lesson and no student: ${SLOT}. If such an hour is free again, set its status to open.`,
  ]);
});

test("open hours of a template that cannot be read are named: they can still be booked", async () => {
  const report = await reportOf({ templates: [aTemplate({ teachers: [] })], slots: [aSlot()] });
  expect(asked(report)).toEqual([
    expect.stringContaining("Its open hours can still be booked: Tue 23/01 14:00."),
  ]);
});

test("a week in which the old hour is over has no other, and there is nothing to do about it", async () => {
  const report = await reportOf({
    templates: [aTemplate({ day: 4 })],
    slots: [aSlot({ date: "2024-01-16" })],
  });
  expect(section(report, headings.left).map(withoutLinks)).toEqual([
    "- name of recA, Thu 18/01 14:00–15:00: no new slot, because the template has had name of recA, Tue 16/01 14:00–15:00 in that week.",
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
  expect(await reportOf(booked, {}, english)).toContain("set its status to Free and press Test");
  expect(await reportOf(booked, {}, hebrew)).toContain("\u2068Free\u2069");
  const result = await openSchool(booked).sync({ given: oneTuesday });
  expect(result.school.store.map.statuses).toEqual(STATUSES);
});

test("input variables that mean nothing come first of what is worth knowing", async () => {
  const result = await openSchool(
    { templates: [aTemplate()], slots: [] },
    { without: ["slot_inventory.locked"] },
  ).sync();
  const report = describeSync(result, en, { ...SETTINGS, unknownInputs: ["dryrn", "days"] }).text;
  const [first, second] = section(report, en.notes.heading);
  expect(first).toMatch(/^- The script knows no input variable dryrn, days, /);
  expect(second).toContain("slot_inventory.is_locked");
});

test("a window that has gone by is said to open nothing", async () => {
  const given = { startDate: "2023-12-03" };
  const report = await reportOf({ templates: [aTemplate()], slots: [] }, { given });
  expect(section(report, en.notes.heading)).toEqual([
    expect.stringContaining("ended on Tue 05/12/2023, so no hour can be opened any more."),
  ]);
});

test("a window that begins in the past is said to end early, and one from today on is not mentioned", async () => {
  const notesOf = async (startDate: string): Promise<readonly string[]> =>
    section(
      await reportOf({ templates: [aTemplate()], slots: [] }, { given: { startDate, daysAhead: 14 } }),
      en.notes.heading,
    );
  expect(await notesOf("2024-01-10")).toEqual([
    "- Hours are opened only until Sun 28/01, because the input variable startDate is a day that has gone by (Wed 10/01). Delete it, or give it a date from today on.",
  ]);
  expect(await notesOf("2024-01-17")).toEqual([]);
});

test("the room that is left in the base is told", async () => {
  const report = describeSync(
    await openSchool({ templates: [aTemplate()], slots: [aSlot()] }).sync({ given: oneTuesday }),
    en,
    { recordLimit: 11, showStudents: true },
  ).text;
  expect(section(report, headings.capacity)).toEqual([
    "- 1 slot in the base (other tables not counted), about 1 more every week; room for about 10 weeks until 11 records.",
  ]);
});

test("a run that had to stop says how much is left", async () => {
  const open = openSchool({ templates: [aTemplate()], slots: [] });
  const run = await open.sync({ given: oneTuesday, tick: () => 60_000 });
  expect(describeSync(run, en, SETTINGS).text).toContain("1 action is left. The next run goes on from here.");
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
  expect(describeSync(run, en, SETTINGS).text).toContain(text);
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
  expect(section(report, headings.changed)).toEqual(["- **name of recA**: created Tue 23/01 14:00"]);
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
    expect(planned).toMatch(/name of recE.*ייחסמו.*23\.1/);
    expect(planned).not.toMatch(/: נחסמו /);
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
    expect(report).toContain("\u206623.1\u2069");
    expect(withoutLinks(report)).not.toMatch(/[A-Za-z]{4,}(?![^\u2066]*\u2069)/);
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
