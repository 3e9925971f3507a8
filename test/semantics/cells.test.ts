import { describe, expect, test } from "vitest";
import { LESSON_TYPES, STATUSES, WEEKDAYS } from "../../src/base/schema/cell-words.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { baseOf } from "../support/school/base-of.ts";
import type { Format } from "../support/school/format.ts";
import { type OpenSchool, openBase, openSchool } from "../support/school/open-school.ts";
import { counts, slotMessages, syncTwice } from "../support/school/results.ts";
import { aSlot, aTemplate, type TemplateSpec } from "../support/school/specs.ts";

/**
 * Resolutions of semantics 2 about what cells hold and how they are written. Wednesday 2024-01-17, 10:00;
 * two days ahead of the coming Sunday leave one Tuesday in the window, the 23rd.
 */
const given = { daysAhead: 2 };
const KEY = "recA|2024-01-23|14:00";
const TIME_TYPES = ["singleLineText", "singleSelect", "duration", "dateTime"] as const;

const { open } = STATUSES;
const { single, pair } = LESSON_TYPES;

/** The cells of every slot in the form in which a script reads them. */
const cellsOf = (school: OpenSchool): readonly Readonly<Record<string, unknown>>[] =>
  school.memory
    .toJson()
    .tables.filter(({ id }) => id === SLOTS.id)
    .flatMap(({ records }) => records.map(({ fields }) => fields));

const { key, teacher, date, starts, ends, type, source, status, capacity, day } = SLOTS.fields;

describe("2.2 the deprecated teacher text", () => {
  test("is not written", async () => {
    const school = openSchool({ templates: [aTemplate()], slots: [] });
    expect(counts(await syncTwice(school, { given }))).toBe("1/0/0");
    expect(school.slots()).toMatchObject([{ teachers: ["recA"], legacyTeacher: "" }]);
  });

  test("says whose slot it is where the link is empty", async () => {
    const school = openSchool({
      templates: [aTemplate()],
      slots: [aSlot({ teachers: [], legacyTeacher: "recA", key: null })],
    });
    expect(counts(await syncTwice(school, { given }))).toBe("0/1/0");
    expect(school.slots()).toMatchObject([
      { id: "recS1", key: KEY, teachers: ["recA"], legacyTeacher: "recA" },
    ]);
  });

  test("says nothing where there is a link, or when it is no record id", async () => {
    const linked = openSchool({ templates: [aTemplate()], slots: [aSlot({ legacyTeacher: "recB" })] });
    expect(counts(await syncTwice(linked, { given }))).toBe("0/0/0");

    const ofA = aSlot({ teachers: [], legacyTeacher: "Dana", source: [], key: KEY, locked: true });
    const named = openSchool({ templates: [aTemplate({ starts: "14:30" })], slots: [ofA] });
    const first = await syncTwice(named, { given });
    expect(counts(first)).toBe("0/0/0");
    expect(slotMessages(first)).toContain("Skipping create due to overlap: recA|2024-01-23|14:30");
  });

  test("with legacyTeacherField mirror, it follows on every slot that may be written", async () => {
    const school = openSchool({
      templates: [aTemplate()],
      slots: [aSlot(), aSlot({ id: "recS2", date: "2024-01-30", lessons: ["recLesson"] })],
    });
    const mirror = { daysAhead: 16, legacyTeacherField: "mirror" };
    expect(counts(await syncTwice(school, { given: mirror }))).toBe("1/1/0");
    expect(school.slots()).toMatchObject([
      { date: "2024-01-23", legacyTeacher: "recA" },
      { date: "2024-01-30", legacyTeacher: "" },
      { date: "2024-02-06", legacyTeacher: "recA" },
    ]);
  });
});

/** A template that cannot be read holds its slot, which goes on taking its time; only it is reported. */
async function expectHeld(spec: Partial<TemplateSpec>, problem: string, format: Partial<Format> = {}) {
  const other = aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" });
  const far = aTemplate({ id: "recT3", starts: "18:00", ends: "19:00" });
  const school = openSchool({ templates: [aTemplate(spec), other, far], slots: [aSlot()] }, format);
  const first = await syncTwice(school, { given });
  expect(counts(first)).toBe("1/0/0");
  expect(school.slots()).toMatchObject([
    { id: "recS1", key: KEY, starts: "14:00", ends: "15:00", status: open },
    { key: "recA|2024-01-23|18:00" },
  ]);
  expect(first.errors).toEqual([{ slot: "recT1", error: `Template held: ${problem}` }]);
  expect(slotMessages(first)).toContain("Skipping create due to overlap: recA|2024-01-23|14:30");
}

const named = (field: keyof typeof TEMPLATES.fields) => `${field} ("${TEMPLATES.fields[field].name}")`;

describe("2.17 a template", () => {
  test("without a teacher holds its slots", () =>
    expectHeld({ teachers: [] }, `${named("teacher")}: no teacher, expected exactly one`));

  test("with two teachers holds its slots", () =>
    expectHeld({ teachers: ["recA", "recB"] }, `${named("teacher")}: 2 teachers, expected exactly one`));

  const blank = aTemplate({ id: "recT2", teachers: [], day: null, starts: null, ends: null, type: null });

  test("that is an entirely blank new row is no error", async () => {
    const school = openSchool({ templates: [aTemplate(), blank], slots: [aSlot()] });
    const first = await syncTwice(school, { given });
    expect(first.errors).toEqual([]);
    expect(first.entries.filter(({ templateId }) => templateId === "recT2")).toMatchObject([
      { level: "info", code: "invalid-template" },
    ]);
  });

  test("that was emptied is an error while it has slots, and holds them", async () => {
    const school = openSchool({ templates: [blank], slots: [aSlot({ source: ["recT2"] })] });
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("0/0/0");
    expect(first.errors.map(({ slot }) => slot)).toEqual(["recT2"]);
    expect(school.slots()).toMatchObject([{ status: open }]);
  });
});

describe("2.18 a template", () => {
  test("whose start has been edited and whose end has not holds its slots", () =>
    expectHeld({ starts: "16:00" }, `${named("ends")}: 15:00 is not after the start 16:00 on the same day`));

  test("whose lesson crosses midnight holds its slots", () =>
    expectHeld(
      { starts: "23:00", ends: "01:00" },
      `${named("ends")}: 01:00 is not after the start 23:00 on the same day`,
    ));

  test("with an unreadable time holds its slots", () =>
    expectHeld({ starts: "2 pm" }, `${named("starts")}: "2 pm" is not a time of day such as 14:30`));

  test("with an unknown day holds its slots", () =>
    expectHeld({ day: 8 }, `${named("day")}: 8 is not a weekday: 0–7, or its name in English or Hebrew`));

  test("whose duration passes midnight holds its slots", () =>
    expectHeld(
      { starts: "23:30", ends: null, duration: 45 },
      `${named("duration")}: 45 minutes after 23:30 is no end on the same day`,
    ));

  test.each([
    ["14:00", 45, "14:45"],
    ["23:30", 30, "00:00"],
  ])("without an end, from %s on for %i minutes, ends at %s", async (starts, duration, ends) => {
    const school = openSchool({ templates: [aTemplate({ starts, ends: null, duration })], slots: [] });
    expect(counts(await syncTwice(school, { given }))).toBe("1/0/0");
    expect(school.slots()).toMatchObject([{ starts, ends }]);
  });

  test("whose end disagrees with its duration ends at its end, with a warning", async () => {
    const school = openSchool({ templates: [aTemplate({ duration: 45 })], slots: [] });
    const first = await syncTwice(school, { given });
    expect(school.slots()).toMatchObject([{ starts: "14:00", ends: "15:00" }]);
    expect(first.entries.filter(({ templateId }) => templateId === "recT1")).toMatchObject([
      { level: "warn", code: "duration-differs" },
    ]);
  });

  const lastCells = {
    singleLineText: "00:00",
    singleSelect: { name: "00:00" },
    duration: 86_400,
    dateTime: "2024-01-23T22:00:00.000Z",
  };

  test.each(TIME_TYPES)("until 00:00 fills the evening, in a %s", async (times) => {
    const evening = { starts: "22:00", ends: "24:00" };
    const school = openSchool(
      {
        templates: [aTemplate(evening), aTemplate({ id: "recT2", starts: "23:00", ends: "23:30" })],
        slots: [],
      },
      { times },
    );
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("1/0/0");
    expect(cellsOf(school)).toMatchObject([{ [ends.name]: lastCells[times] }]);
    expect(slotMessages(first)).toContain("Skipping create due to overlap: recA|2024-01-23|23:00");
  });

  test("is refused beside a slot made by hand that lasts until 00:00", async () => {
    const evening = aSlot({ source: [], key: "concert", starts: "22:00", ends: "00:00" });
    const school = openSchool({
      templates: [aTemplate({ starts: "23:00", ends: "23:30" })],
      slots: [evening],
    });
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("0/0/0");
    expect(slotMessages(first)).toContain("Overlap detected: concert vs recA|2024-01-23|23:00");
  });
});

describe("2.19 a lesson type", () => {
  const workshop = "workshop";

  test("that is empty leaves the slot's own, with a warning", async () => {
    const school = openSchool({
      templates: [aTemplate({ type: null, ends: "15:30" })],
      slots: [aSlot({ type: pair })],
    });
    const first = await syncTwice(school, { given: { daysAhead: 9 } });
    expect(counts(first)).toBe("1/1/0");
    expect(school.slots()).toMatchObject([
      { type: pair, ends: "15:30" },
      { date: "2024-01-30", type: undefined },
    ]);
    expect(slotMessages(first)).toEqual(["Template without a type: recT1"]);
  });

  test("of which a lookup gives two holds the slots: nobody can tell who may book", async () => {
    const { tables } = baseOf({ templates: [aTemplate()], slots: [] });
    const lookup = { type: "multipleLookupValues", options: { result: { type: "singleLineText" } } };
    const name = TEMPLATES.fields.type.name;
    const school = openBase({
      tables: tables.map((table) =>
        table.name !== TEMPLATES.name
          ? table
          : {
              ...table,
              fields: table.fields.map((field) => (field.name === name ? { ...field, ...lookup } : field)),
              records: table.records.map(({ id, fields }) => ({
                id,
                fields: { ...fields, [name]: [single, pair] },
              })),
            },
      ),
    });
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("0/0/0");
    expect(first.errors).toMatchObject([
      { slot: "recT1", error: expect.stringContaining("one lesson type") },
    ]);
  });

  test("without a choice of the same text holds the slots", () =>
    expectHeld(
      { type: workshop },
      `${SLOTS.name}: type ("${type.name}") has no choice "${workshop}", add it`,
    ));

  test.each([`${pair} `, `${pair}\u200f`, ` \u00a0${pair}`])(
    "%j is the choice that looks alike, and is written in its spelling",
    async (name) => {
      const school = openSchool({ templates: [aTemplate({ type: name })], slots: [aSlot()] });
      expect(counts(await syncTwice(school, { given }))).toBe("0/1/0");
      expect(school.slots()).toMatchObject([{ type: pair }]);
    },
  );

  test("beside the usual three is copied when it has a choice, with a warning", async () => {
    const school = openSchool(
      { templates: [aTemplate({ type: workshop })], slots: [aSlot()] },
      { typeChoices: [single, workshop] },
    );
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("0/1/0");
    expect(school.slots()).toMatchObject([{ type: workshop }]);
    expect(first.entries).toMatchObject([{ level: "warn", code: "type-unusual", templateId: "recT1" }]);
  });
});

describe("2.21 times", () => {
  const nine = { starts: "09:00", ends: "10:00" };

  test.each(TIME_TYPES)("are the same times in a %s", async (times) => {
    const slots = [aSlot({ ...nine }), aSlot({ id: "recS2", ...nine, ends: "10:30", date: "2024-01-30" })];
    const school = openSchool({ templates: [aTemplate(nine)], slots }, { times });
    expect(counts(await syncTwice(school, { given: { daysAhead: 16 } }))).toBe("1/1/0");
    expect(school.slots()).toMatchObject([
      { key: "recA|2024-01-23|09:00", ...nine },
      { key: "recA|2024-01-30|09:00", ...nine },
      { key: "recA|2024-02-06|09:00", ...nine },
    ]);
  });

  test("are the same with and without a leading zero", async () => {
    const short = { starts: "9:00", ends: "10:00" };
    const school = openSchool({
      templates: [aTemplate(short)],
      slots: [aSlot({ ...nine, key: "recA|2024-01-23|09:00" })],
    });
    school.edit(SLOTS.name, "recS1", { [starts.name]: "9:00" });
    expect(counts(await syncTwice(school, { given: { daysAhead: 9 } }))).toBe("1/0/0");
    expect(cellsOf(school)).toMatchObject([
      { [starts.name]: "9:00" },
      { [key.name]: "recA|2024-01-30|09:00", [starts.name]: "09:00" },
    ]);
  });

  test.each(["singleLineText", "singleSelect"] as const)(
    "are not guessed from a date-time that stands in a %s",
    async (times) => {
      const moment = "2024-01-23T07:00:00.000Z";
      const school = openSchool(
        { templates: [aTemplate({ starts: moment, ends: "15:00" })], slots: [aSlot()] },
        { times, timeChoices: [moment, "14:00", "15:00"] },
      );
      const first = await syncTwice(school, { given });
      expect(counts(first)).toBe("0/0/0");
      expect(first.errors).toMatchObject([
        { slot: "recT1", error: expect.stringMatching(/starts .*2024-01-23T07/) },
      ]);
    },
  );

  test("are written as the choice that means them", async () => {
    const school = openSchool(
      { templates: [aTemplate(nine)], slots: [] },
      { times: "singleSelect", timeChoices: ["9:00", "10:00"] },
    );
    expect(counts(await syncTwice(school, { given }))).toBe("1/0/0");
    expect(cellsOf(school)).toMatchObject([
      {
        [key.name]: "recA|2024-01-23|09:00",
        [starts.name]: { name: "9:00" },
        [ends.name]: { name: "10:00" },
      },
    ]);
  });

  test("without a choice hold the slots of their template", async () => {
    const school = openSchool(
      { templates: [aTemplate({ starts: "14:15" })], slots: [] },
      {
        types: { "slot_inventory.starts": "singleSelect", "slot_inventory.ends": "singleSelect" },
        timeChoices: ["14:00", "15:00"],
      },
    );
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("0/0/0");
    expect(first.errors).toEqual([
      {
        slot: "recT1",
        error: `Template held: ${SLOTS.name}: starts ("${starts.name}") has no choice "14:15", add it`,
      },
    ]);
  });
});

describe("2.22 a weekday", () => {
  const { english, hebrew, hebrewLetters } = WEEKDAYS;
  const spellings = [0, 1, 2, 3, 4, 5, 6].map((weekday) => [
    `2024-01-${21 + weekday}`,
    weekday,
    [
      String(weekday),
      english[weekday],
      english[weekday]?.slice(0, 3).toUpperCase(),
      hebrew[weekday],
      hebrewLetters[weekday],
    ],
  ]);

  test.each(spellings)("for %s may be spelt in many ways", async (expected, weekday, texts) => {
    for (const text of texts as string[]) {
      const school = openSchool(
        { templates: [aTemplate({ day: text })], slots: [] },
        { days: "singleLineText" },
      );
      expect(counts(await syncTwice(school, { given: { daysAhead: 6, startDate: "2024-01-21" } }))).toBe(
        "1/0/0",
      );
      expect(cellsOf(school)).toMatchObject([{ [date.name]: expected, [day.name]: weekday }]);
    }
  });

  test.each([0, 7, "7"])("%j is Sunday", async (day) => {
    const beyond = aSlot({ date: "2024-03-03" });
    const school = openSchool({ templates: [aTemplate({ day })], slots: [beyond] });
    expect(counts(await syncTwice(school, { given: { daysAhead: 0 } }))).toBe("1/0/0");
    expect(school.slots()).toMatchObject([
      { date: "2024-03-03", weekday: 0, status: open },
      { date: "2024-01-21", weekday: 0 },
    ]);
  });
});

describe("2.24 a change of clock", () => {
  test.each(TIME_TYPES)("shifts no lesson, in a %s", async (times) => {
    const nine = { starts: "09:00", ends: "10:00" };
    const school = openSchool({ templates: [aTemplate({ day: 5, ...nine })], slots: [] }, { times });
    await syncTwice(school, { now: "2026-03-18T08:00:00.000Z" });
    expect(school.slots()).toMatchObject(
      ["2026-03-20", "2026-03-27", "2026-04-03"].map((friday) => ({
        key: `recA|${friday}|09:00`,
        date: friday,
        ...nine,
      })),
    );
  });

  test("stores an hour that spring skips as the later one, and leaves it alone after that", async () => {
    const night = aTemplate({ day: 5, starts: "02:00", ends: "04:00" });
    const school = openSchool({ templates: [night], slots: [] }, { times: "dateTime" });
    const first = await syncTwice(school, { now: "2026-03-25T08:00:00.000Z", given: { daysAhead: 0 } });
    expect(counts(first)).toBe("1/0/0");
    expect(cellsOf(school)).toMatchObject([
      {
        [key.name]: "recA|2026-03-27|02:00",
        [starts.name]: "2026-03-27T00:00:00.000Z",
        [ends.name]: "2026-03-27T01:00:00.000Z",
      },
    ]);
  });

  test.each([
    ["end", "starts", "01:00", "02:00"],
    ["start", "ends", "02:00", "04:00"],
  ] as const)(
    "skips the %s alone where the other is a text: it is written once, and a booked one has not moved",
    async (_, text, from, to) => {
      const night = aTemplate({ day: 5, starts: from, ends: to });
      const format = { times: "dateTime", types: { [`slot_inventory.${text}`]: "singleLineText" } } as const;
      const school = openSchool({ templates: [night], slots: [] }, format);
      const options = { now: "2026-03-25T08:00:00.000Z", given: { daysAhead: 0 } };
      expect(counts(await syncTwice(school, options))).toBe("1/0/0");
      school.edit(SLOTS.name, school.slots()[0]?.id ?? "", {
        [SLOTS.fields.lessons.name]: [{ id: "recLesson" }],
      });
      const run = await school.sync(options);
      expect([counts(run), slotMessages(run)]).toEqual(["0/0/0", ["Protected: has lessons"]]);
    },
  );

  test("stores an hour that autumn repeats as the earlier one", async () => {
    const night = aTemplate({ day: 0, starts: "01:00", ends: "03:00" });
    const school = openSchool({ templates: [night], slots: [] }, { times: "dateTime" });
    const first = await syncTwice(school, { now: "2026-10-21T08:00:00.000Z", given: { daysAhead: 0 } });
    expect(counts(first)).toBe("1/0/0");
    expect(cellsOf(school)).toMatchObject([
      {
        [key.name]: "recA|2026-10-25|01:00",
        [starts.name]: "2026-10-24T22:00:00.000Z",
        [ends.name]: "2026-10-25T01:00:00.000Z",
      },
    ]);
  });
});

describe("2.26 a capacity", () => {
  test.each([
    [3, 3],
    ["3", 3],
    [0, 0],
  ])("of %j is copied", async (value, expected) => {
    const school = openSchool({ templates: [aTemplate({ capacity: value })], slots: [aSlot()] });
    expect(counts(await syncTwice(school, { given: { daysAhead: 9 } }))).toBe("1/1/0");
    expect(school.slots().map(({ capacity }) => capacity)).toEqual([expected, expected]);
  });

  test.each([null, "many", -1, 2.5, { error: "#ERROR!" }, { specialValue: "NaN" }])(
    "of %j is left alone",
    async (value) => {
      const seats = 4;
      const syncState = `v1|recT1|live|14:00-15:00;${single};`;
      const school = openSchool({
        templates: [aTemplate({ capacity: value })],
        slots: [aSlot({ capacity: seats, syncState })],
      });
      expect(counts(await syncTwice(school, { given: { daysAhead: 9 } }))).toBe("1/0/0");
      expect(school.slots().map(({ capacity }) => capacity)).toEqual([seats, null]);
    },
  );

  test("written as text equals the number", async () => {
    const school = openSchool({ templates: [aTemplate({ capacity: "1" })], slots: [aSlot()] });
    expect(counts(await syncTwice(school, { given }))).toBe("0/0/0");
  });

  test.each([
    ["always", [6, 6]],
    ["create", [4, 6]],
    ["never", [null, null]],
  ])("with copyCapacity %s reaches an old and a new slot as %j", async (copyCapacity, expected) => {
    const school = openSchool(
      { templates: [aTemplate({ capacity: 4 })], slots: [] },
      { types: { "weekly_slot.capacity": "number" } },
    );
    expect(counts(await syncTwice(school, { given: { ...given, copyCapacity } }))).toBe("1/0/0");
    school.edit(TEMPLATES.name, "recT1", { [TEMPLATES.fields.capacity.name]: 6 });
    await syncTwice(school, { given: { daysAhead: 9, copyCapacity } });
    expect(school.slots().map(({ capacity }) => capacity)).toEqual(expected);
  });
});

test("2.51 every cell of a new slot is written in the form that its field takes", async () => {
  const school = openSchool({ templates: [aTemplate()], slots: [] }, { times: "duration" });
  expect(counts(await syncTwice(school, { given }))).toBe("1/0/0");
  const [cells = {}] = cellsOf(school);
  const { [SLOTS.fields.syncState.name]: syncState, ...seedCells } = cells;
  expect(syncState).toBe(`v1|recT1|live|14:00-15:00;${single};1`);
  expect(seedCells).toEqual({
    [key.name]: KEY,
    [teacher.name]: [{ id: "recA", name: "name of recA" }],
    [date.name]: "2024-01-23",
    [starts.name]: 50_400,
    [ends.name]: 54_000,
    [type.name]: expect.objectContaining({ name: single }),
    [source.name]: [{ id: "recT1", name: "Unnamed record" }],
    [status.name]: expect.objectContaining({ name: open }),
    [capacity.name]: 1,
    [day.name]: 2,
  });
});
