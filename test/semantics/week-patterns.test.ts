import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { type OpenSchool, openSchool } from "../support/school/open-school.ts";
import { counts, inventoryCells, slotMessages, syncTwice } from "../support/school/results.ts";
import { aSlot, aTemplate, type TemplateSpec } from "../support/school/specs.ts";

/** Semantics 2.42, 2.52–2.56 and 3.2, on Wednesday 2024-01-17; the Tuesdays to come are these. */
const TUESDAYS = ["2024-01-23", "2024-01-30", "2024-02-06", "2024-02-13"] as const;
const FOUR_WEEKS = { given: { daysAhead: 26 } };
const { open, blocked } = STATUSES;
const T = TEMPLATES.fields;

const wanted = async (
  templates: readonly Partial<TemplateSpec>[],
  given = {},
): Promise<readonly string[]> => {
  const school = openSchool({ templates: templates.map(aTemplate), slots: [] });
  await syncTwice(school, { given: { ...FOUR_WEEKS.given, ...given } });
  return datesOf(school);
};
const datesOf = (school: OpenSchool): readonly string[] =>
  school
    .slots()
    .filter(({ status }) => status !== blocked)
    .map(({ date }) => date)
    .sort();
const problemsOf = async (templates: readonly Partial<TemplateSpec>[]): Promise<readonly string[]> => {
  const school = openSchool({ templates: templates.map(aTemplate), slots: [] });
  const { entries } = await school.sync(FOUR_WEEKS);
  return entries.filter(({ code }) => code === "invalid-template").map(({ message }) => message);
};

describe("3.2 a template is in force between its dates, both included", () => {
  test.each([
    ["no dates", {}, TUESDAYS],
    ["from a Sunday on", { startDate: "2024-01-28" }, TUESDAYS.slice(1)],
    ["from a Monday on", { startDate: "2024-01-29" }, TUESDAYS.slice(1)],
    ["to a Saturday", { endDate: "2024-02-03" }, TUESDAYS.slice(0, 2)],
    ["to a Sunday", { endDate: "2024-02-04" }, TUESDAYS.slice(0, 2)],
    ["Sunday to Saturday", { startDate: "2024-01-28", endDate: "2024-02-10" }, TUESDAYS.slice(1, 3)],
    ["Monday to Sunday", { startDate: "2024-01-29", endDate: "2024-02-11" }, TUESDAYS.slice(1, 3)],
    ["over already", { endDate: "2024-01-20" }, []],
  ] as const)("%s", async (_, spec, dates) => {
    expect(await wanted([spec])).toEqual(dates);
  });

  test("of a date-time the day counts that it is by the school's clock", async () => {
    const school = openSchool(
      { templates: [aTemplate({ startDate: "2024-01-27T22:30:00.000Z" })], slots: [] },
      { types: { "weekly_slot.startDate": "dateTime" } },
    );
    await syncTwice(school, FOUR_WEEKS);
    expect(datesOf(school)).toEqual(TUESDAYS.slice(1));
  });

  test("the last day and the first day are days of it", async () => {
    expect(await wanted([{ day: 0, endDate: "2024-01-28" }])).toEqual(["2024-01-21", "2024-01-28"]);
    expect(await wanted([{ day: 0, startDate: "2024-02-11" }])).toEqual(["2024-02-11"]);
  });
});

describe("2.54 a cycle counts its weeks from the start of the set", () => {
  const set = { set: "term", startDate: "2024-01-14", cycleWeeks: 3 };
  test.each([
    ["week 1 of 3", { ...set, weekIndex: 1 }, ["2024-02-06"]],
    ["week 2 of 3", { ...set, weekIndex: 2 }, ["2024-01-23", "2024-02-13"]],
    ["week 3 of 3", { ...set, weekIndex: 3 }, ["2024-01-30"]],
    ["no index: every week", { ...set }, TUESDAYS],
    [
      "a row without a set, by cycle_weeks",
      { ...set, set: null, weekIndex: 2 },
      ["2024-01-23", "2024-02-13"],
    ],
    ["an index as text", { ...set, weekIndex: "2" }, ["2024-01-23", "2024-02-13"]],
    ["a cycle of one week", { ...set, weekIndex: 1, cycleWeeks: 1 }, TUESDAYS],
  ] as const)("%s", async (_, spec, dates) => {
    expect(await wanted([spec])).toEqual(dates);
  });

  test("one that begins on a Monday keeps its Sunday in the week before", async () => {
    const sundays = (startDate: string) =>
      wanted([{ day: 0, set: "term", startDate, cycleWeeks: 2, weekIndex: 1 }], { daysAhead: 14 });
    expect(await sundays("2024-01-14")).toEqual(["2024-01-28"]);
    expect(await sundays("2024-01-15")).toEqual(["2024-01-21", "2024-02-04"]);
  });

  test("its length is the largest index of the set, rows out of use included", async () => {
    const rows = [
      { id: "recT1", set: "term", startDate: "2024-01-14", weekIndex: 1 },
      { id: "recT3", set: "term", startDate: "2024-01-14", weekIndex: 3, disabled: true },
    ];
    expect(await wanted(rows)).toEqual(["2024-02-06"]);
    expect(await wanted(rows.slice(0, 1))).toEqual(TUESDAYS);
  });

  test("is read from a select as well", async () => {
    const school = openSchool(
      {
        templates: [
          aTemplate({ set: "term", startDate: "2024-01-14", weekIndex: { name: "2" }, cycleWeeks: 2 }),
        ],
        slots: [],
      },
      { types: { "weekly_slot.weekIndex": "singleSelect" } },
    );
    await syncTwice(school, FOUR_WEEKS);
    expect(datesOf(school)).toEqual(["2024-01-23", "2024-02-06"]);
  });
});

describe("set data that cannot be meant holds the template", () => {
  const term = { set: "term", startDate: "2024-01-14" };
  test.each([
    [
      "a start on another weekday",
      { startDate: "2024-01-16" },
      'startDate ("start_date"): 2024-01-16 is a Tuesday, expected a Monday or a Sunday',
    ],
    [
      "a start on Sunday, an end on Sunday",
      { startDate: "2024-01-14", endDate: "2024-01-28" },
      'endDate ("end_date"): 2024-01-28 is a Sunday, expected a Saturday, the last day of a week',
    ],
    [
      "a start on Monday, an end on Saturday",
      { startDate: "2024-01-15", endDate: "2024-01-27" },
      'endDate ("end_date"): 2024-01-27 is a Saturday, expected a Sunday, the last day of a week',
    ],
    [
      "an end alone on a Friday",
      { endDate: "2024-01-26" },
      'endDate ("end_date"): 2024-01-26 is a Friday, expected a Sunday or a Saturday, the last day of a week',
    ],
    [
      "an end before the start",
      { startDate: "2024-01-28", endDate: "2024-01-20" },
      'endDate ("end_date"): 2024-01-20 is before the start 2024-01-28',
    ],
    ["a start that is no date", { startDate: "soon" }, 'startDate ("start_date"): "soon" is not a date'],
    ["an end that is no date", { endDate: "2024-02-30" }, 'endDate ("end_date"): "2024-02-30" is not a date'],
    [
      "an index beyond the cycle",
      { ...term, cycleWeeks: 2, weekIndex: 3 },
      'weekIndex ("week_index"): 3, expected at most the 2 weeks of the cycle',
    ],
    [
      "an index of 0",
      { ...term, cycleWeeks: 2, weekIndex: 0 },
      'weekIndex ("week_index"): 0 is not a whole number from 1 to 5',
    ],
    [
      "half an index",
      { ...term, cycleWeeks: 2, weekIndex: 1.5 },
      'weekIndex ("week_index"): 1.5 is not a whole number from 1 to 5',
    ],
    [
      "a cycle of six weeks",
      { ...term, weekIndex: 6 },
      'weekIndex ("week_index"): a cycle of 6 weeks, expected at most 5',
    ],
    [
      "six cycle weeks",
      { ...term, cycleWeeks: 6 },
      'cycleWeeks ("cycle_weeks"): 6 is not a whole number from 1 to 5',
    ],
    [
      "an index in six cycle weeks",
      { ...term, weekIndex: 1, cycleWeeks: 6 },
      'cycleWeeks ("cycle_weeks"): 6 is not a whole number from 1 to 5',
    ],
    [
      "an index in no number of weeks",
      { ...term, weekIndex: 1, cycleWeeks: "two" },
      'cycleWeeks ("cycle_weeks"): "two" is not a whole number from 1 to 5',
    ],
    [
      "an index without a start",
      { set: "term", weekIndex: 1 },
      'weekIndex ("week_index"): given without start_date, which says where the cycle begins',
    ],
    [
      "an index with neither set nor cycle",
      { startDate: "2024-01-14", weekIndex: 1 },
      'weekIndex ("week_index"): given without cycle_weeks or template_set, which say how long the cycle is',
    ],
  ] as const)("%s", async (_, spec, problem) => {
    expect(await problemsOf([spec])).toEqual([`Template held: ${problem}`]);
    const school = openSchool({ templates: [aTemplate(spec)], slots: [aSlot()] });
    expect(counts(await syncTwice(school, FOUR_WEEKS))).toBe("0/0/0");
  });

  test("rows of one set that disagree on dates or cycle, all of them; rows out of use need not agree", async () => {
    const rows = [
      { id: "recT1", ...term, cycleWeeks: 2 },
      { id: "recT2", ...term, cycleWeeks: 2, day: 3 },
      { id: "recT3", set: "other", startDate: "2024-01-15", day: 4 },
    ];
    const held = `Template held: templateSet ("template_set"): the rows of "term" disagree on start_date, end_date, cycle_weeks, expected the same on all of them`;
    const change = (spec: Partial<TemplateSpec>) => [rows[0] ?? {}, { ...rows[1], ...spec }, rows[2] ?? {}];
    expect(await problemsOf(rows)).toEqual([]);
    expect(await problemsOf(change({ startDate: "2024-01-21" }))).toEqual([held, held]);
    expect(await problemsOf(change({ startDate: null }))).toEqual([held, held]);
    expect(await problemsOf(change({ endDate: "2024-02-03" }))).toEqual([held, held]);
    expect(await problemsOf(change({ cycleWeeks: 3 }))).toEqual([held, held]);
    expect(await problemsOf(change({ startDate: "2024-01-21", disabled: true }))).toEqual([]);
  });

  test("an index that cannot be read may be the largest, so the others of its set are held as well", async () => {
    const rows = [
      { id: "recT1", ...term, weekIndex: 1 },
      { id: "recT2", ...term, weekIndex: "x", day: 3 },
    ];
    expect(await problemsOf(rows)).toEqual([
      'Template held: weekIndex ("week_index"): the length of the cycle cannot be read from the set',
      expect.stringContaining('weekIndex ("week_index"): "x" is not a whole number from 1 to 5'),
    ]);
  });

  test.each([0, 1.5, -2])(
    "an index of %s is a number, but none of a week: it holds its own row, and the length is that of the others",
    async (wrong) => {
      const rows = [
        { id: "recT1", ...term, weekIndex: 1 },
        { id: "recT2", ...term, weekIndex: 2, day: 3 },
        { id: "recT3", ...term, weekIndex: wrong, day: 4 },
      ];
      const own = expect.stringContaining(
        `weekIndex ("week_index"): ${wrong} is not a whole number from 1 to 5`,
      );
      expect(await problemsOf(rows)).toEqual([own]);
      expect(await problemsOf(rows.map((row) => ({ ...row, disabled: row.id === "recT3" })))).toEqual([]);
      expect(await problemsOf(rows.slice(2))).toEqual([own]);
      const before = await problemsOf([{ ...rows[0], weekIndex: 3 }, ...rows.slice(2)]);
      expect(before).toEqual([own]);
    },
  );
});

describe("a newer set takes the place of the older one and of the base layer", () => {
  const exams = { set: "exams", startDate: "2024-01-28", endDate: "2024-02-03" };
  const standing = (school: OpenSchool): readonly string[] =>
    school
      .slots()
      .filter(({ status }) => status !== blocked)
      .map(({ date, starts, source }) => `${date} ${starts} ${source[0]}`)
      .sort();
  const run = async (templates: readonly Partial<TemplateSpec>[], given = {}) => {
    const school = openSchool({ templates: templates.map(aTemplate), slots: [] });
    await syncTwice(school, { given: { daysAhead: 14, ...given } });
    return standing(school);
  };
  const weekly = [{ id: "recT1" }, { id: "recT2", day: 3, starts: "10:00", ends: "11:00" }];
  const exam = { id: "recX1", ...exams, starts: "14:30", ends: "15:30" };

  test("by whole weeks, also on the days on which it has nothing", async () => {
    expect(await run([...weekly, exam])).toEqual([
      "2024-01-23 14:00 recT1",
      "2024-01-24 10:00 recT2",
      "2024-01-30 14:30 recX1",
    ]);
  });

  test("or, with overrideMode slot, only where it overlaps", async () => {
    expect(await run([...weekly, exam], { overrideMode: "slot" })).toEqual([
      "2024-01-23 14:00 recT1",
      "2024-01-24 10:00 recT2",
      "2024-01-30 14:30 recX1",
      "2024-01-31 10:00 recT2",
    ]);
  });

  test.each<[string, Partial<TemplateSpec>]>([
    ["on another weekday", { day: 3 }],
    ["in a week that is not of its pattern", { startDate: "2024-01-21", cycleWeeks: 2, weekIndex: 1 }],
  ])("with overrideMode slot, what overlaps by the clock alone replaces nothing: %s", async (_, spec) => {
    const hours = await run([{ id: "recT1" }, { ...exam, ...spec }], { overrideMode: "slot" });
    expect(hours).toContain("2024-01-30 14:00 recT1");
  });

  test("only for its own teachers", async () => {
    expect(await run([...weekly, { ...exam, teachers: ["recB"] }])).toEqual([
      "2024-01-23 14:00 recT1",
      "2024-01-24 10:00 recT2",
      "2024-01-30 14:00 recT1",
      "2024-01-30 14:30 recX1",
      "2024-01-31 10:00 recT2",
    ]);
  });

  test("one that cannot be read replaces nothing, and keeps the older hours from being opened (2.75)", async () => {
    const row = weekly.slice(0, 1);
    expect(await run([...row, { ...exam, startDate: "2024-01-30" }])).toEqual([]);
  });

  test("not while it is out of use or not yet begun", async () => {
    const plain = ["2024-01-23 14:00 recT1", "2024-01-30 14:00 recT1"];
    const row = weekly.slice(0, 1);
    expect(await run([...row, { ...exam, disabled: true }])).toEqual(plain);
    expect(await run([...row, { ...exam, startDate: "2024-02-11", endDate: null }])).toEqual(plain);
  });

  test("also in a week of its cycle in which it has nothing at all", async () => {
    const rotation = { id: "recX1", set: "rotation", startDate: "2024-01-21", cycleWeeks: 2, weekIndex: 2 };
    expect(await run([{ id: "recT1" }, { ...rotation, starts: "16:00", ends: "17:00" }])).toEqual([
      "2024-01-30 16:00 recX1",
    ]);
  });

  describe("which of two sets is newer", () => {
    const a = { id: "recA1", set: "a", starts: "16:00", ends: "17:00" };
    const b = { id: "recB1", set: "b", starts: "18:00", ends: "19:00" };
    const OLD = "2023-09-01T06:00:00.000Z";
    const NEW = "2024-01-10T06:00:00.000Z";
    test.each([
      ["the one created later", { ...a, createdAt: NEW }, { ...b, createdAt: OLD }, [], "a"],
      ["the one without a date of creation", { ...a }, { ...b, createdAt: NEW }, [], "a"],
      ["of equals the one with the larger name", { ...a, createdAt: NEW }, { ...b, createdAt: NEW }, [], "b"],
      ["where nobody knows, the one with the larger name", { ...a }, { ...b }, [], "b"],
      [
        "a set is as old as its oldest row, even one out of use",
        { ...a, createdAt: NEW },
        { ...b, createdAt: OLD },
        [{ ...a, id: "recA2", createdAt: "2023-01-01T06:00:00.000Z", disabled: true }],
        "b",
      ],
      [
        "a row without a date of creation does not make its set the newest",
        { ...a, createdAt: OLD },
        { ...b, createdAt: NEW },
        [{ ...a, id: "recA2", day: 5 }],
        "b",
      ],
    ] as const)("%s", async (_, one, other, more, newest) => {
      expect(await run([one, other, ...more], { daysAhead: 2 })).toEqual([
        newest === "a" ? "2024-01-23 16:00 recA1" : "2024-01-23 18:00 recB1",
      ]);
    });
  });

  test("slot by slot, what a newer layer has suppressed suppresses nothing itself", async () => {
    const layers = [
      { id: "recT1", starts: "16:00", ends: "17:00" },
      { id: "recM1", set: "middle", createdAt: "2023-09-01T06:00:00.000Z", starts: "15:00", ends: "16:30" },
      { id: "recN1", set: "new", createdAt: "2024-01-01T06:00:00.000Z", starts: "14:00", ends: "15:30" },
    ];
    expect(await run(layers, { overrideMode: "slot", daysAhead: 2 })).toEqual([
      "2024-01-23 14:00 recN1",
      "2024-01-23 16:00 recT1",
    ]);
  });

  test("its coming closes the older slots, and its going opens the very same ones", async () => {
    const school = openSchool({
      templates: [...weekly.map(aTemplate), aTemplate({ ...exam, disabled: true })],
      slots: [],
    });
    const given = { given: { daysAhead: 14 } };
    await syncTwice(school, given);
    const before = inventoryCells(school);
    school.edit(TEMPLATES.name, "recX1", { is_disabled: null });
    const come = await syncTwice(school, given);
    expect(counts(come)).toBe("1/0/2");
    expect(come.plan.writes.flatMap((write) => (write.kind === "retire" ? write.reason : []))).toEqual([
      "overridden",
      "overridden",
    ]);
    school.edit(TEMPLATES.name, "recX1", { is_disabled: true });
    expect(counts(await syncTwice(school, given))).toBe("0/2/1");
    expect(inventoryCells(school)).toEqual(expect.arrayContaining(before as string[]));
  });
});

describe("what becomes of slots whose date the template has given up", () => {
  test("safe ones are closed, as out of use, and opened again when the date is taken back", async () => {
    const school = openSchool({
      templates: [aTemplate({ endDate: "2024-01-20", startDate: "2024-01-14" })],
      slots: [aSlot({ notes: "bring the book", room: "3" })],
    });
    const over = await syncTwice(school);
    expect(counts(over)).toBe("0/0/1");
    expect(over.plan.writes).toMatchObject([{ kind: "retire", reason: "template_disabled" }]);
    school.edit(TEMPLATES.name, "recT1", { [T.endDate.name]: "2024-01-27" });
    expect(counts(await syncTwice(school))).toBe("0/1/0");
    expect(school.slot("recS1")).toMatchObject({ status: open, notes: "bring the book", room: "3" });
  });

  test("booked ones stay, and are listed for a person", async () => {
    const school = openSchool({
      templates: [aTemplate({ endDate: "2024-01-20" })],
      slots: [aSlot({ lessons: ["recLesson"] })],
    });
    const result = await syncTwice(school);
    expect(slotMessages(result)).toEqual(["Protected: has lessons"]);
    expect(result.plan.skips).toMatchObject([{ reason: "booked", exclusion: { kind: "off" } }]);
  });
});

describe("2.56 slot_id", () => {
  const idOf = (text: string): string => createHash("sha256").update(text, "utf8").digest("base64url");
  const exams = { set: "exams", anchor: "first hour", startDate: "2024-01-14" };

  test.each([
    ["of set and anchor", exams, "exams|first hour|2024-01-23"],
    ["of the row, where it has no set", { ...exams, set: null }, "recT1|first hour|2024-01-23"],
    ["of the row, where it has no anchor", { ...exams, anchor: null }, "exams|recT1|2024-01-23"],
    ["of the row alone", {}, "recT1|recT1|2024-01-23"],
  ])("is the hash %s and the date", async (_, spec, text) => {
    const school = openSchool({ templates: [aTemplate(spec)], slots: [] }, { slotIds: true });
    await syncTwice(school, { given: { daysAhead: 2 } });
    expect(school.slots()).toMatchObject([{ slotId: idOf(text) }]);
  });

  test("is given to a slot that has none, and follows its template's set", async () => {
    const school = openSchool({ templates: [aTemplate()], slots: [aSlot()] }, { slotIds: true });
    const first = await syncTwice(school, { given: { daysAhead: 2 } });
    expect(first.plan.writes).toMatchObject([
      { kind: "update", changes: { instanceId: idOf("recT1|recT1|2024-01-23") } },
    ]);
  });

  test("stays that of its hour when the slot was moved to another day, and when the template moves", async () => {
    const moved = aSlot({ key: "recA|2024-01-23|14:00", date: "2024-01-24" });
    const school = openSchool({ templates: [aTemplate()], slots: [moved] }, { slotIds: true });
    await syncTwice(school, { given: { daysAhead: 2 } });
    expect(school.slots()).toMatchObject([{ date: "2024-01-24", slotId: idOf("recT1|recT1|2024-01-23") }]);
    const later = openSchool(
      { templates: [aTemplate({ starts: "16:00", ends: "17:00" })], slots: [] },
      { slotIds: true },
    );
    await syncTwice(later, { given: { daysAhead: 2 } });
    expect(later.slots()).toMatchObject([{ slotId: idOf("recT1|recT1|2024-01-23") }]);
  });

  test.each([["formula"], ["number"]])("is left alone where the field is a %s", async (type) => {
    const school = openSchool(
      { templates: [aTemplate()], slots: [] },
      { slotIds: true, types: { [`${SLOTS.name}.slotId`]: type } },
    );
    expect(counts(await syncTwice(school, { given: { daysAhead: 2 } }))).toBe("1/0/0");
    expect(school.slots()).toMatchObject([{ slotId: "" }]);
  });
});

test("without sync_state the run warns once of everything that closes slots", async () => {
  const spec = { set: "term", startDate: "2024-01-14", endDate: "2024-06-29", weekIndex: 1 };
  const school = openSchool({ templates: [aTemplate(spec)], slots: [] }, { markerMode: false });
  const { entries } = await school.sync();
  expect(entries.filter(({ code }) => code === "plain-mode").map(({ message }) => message)).toEqual([
    "Without sync_state, slots closed by is_disabled, start_date, end_date, week_index, template_set stay closed",
  ]);
});
