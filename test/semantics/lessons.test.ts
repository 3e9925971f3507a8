import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { LESSONS, SLOTS } from "../../src/base/schema/tables.ts";
import { personItems } from "../../src/report/person-items.ts";
import { describeSync } from "../../src/report/report.ts";
import { baseOf } from "../support/school/base-of.ts";
import { openBase, openSchool } from "../support/school/open-school.ts";
import { counts, inventoryCells, slotMessages, syncTwice } from "../support/school/results.ts";
import { aLesson, aSlot, aTemplate, type LessonSpec, type SlotSpec } from "../support/school/specs.ts";
import { syncWordsOf } from "../support/words.ts";

/** Semantics 5.9 on Wednesday 2024-01-17, 10:00; one Tuesday is in the window, the 23rd, and its hour is 14:00. */
const given = { daysAhead: 2 };
const { open, booked, blocked } = STATUSES;
const F = LESSONS.fields;
const FORMS = ["moments", "date"] as const;

const run = (lessons: readonly LessonSpec[], slots: readonly SlotSpec[] = [], format = {}, more = {}) =>
  syncTwice(openSchool({ templates: [aTemplate()], slots, lessons }, format), {
    given: { ...given, ...more },
  });

describe.each(FORMS)("5.9 a lesson without a slot, its time as %s", (lessonTimes) => {
  const format = { lessonTimes };

  test("keeps the hour that it lies on from being opened", async () => {
    expect(counts(await run([], [], format))).toBe("1/0/0");
    expect(counts(await run([aLesson()], [], format))).toBe("0/0/0");
  });

  test.each<[string, Partial<LessonSpec>, string]>([
    ["that ends when the hour begins", { starts: "13:00", ends: "14:00" }, "1/0/0"],
    ["that begins when the hour ends", { starts: "15:00", ends: "16:00" }, "1/0/0"],
    ["that covers a part of it", { starts: "14:45", ends: "15:45" }, "0/0/0"],
    ["that covers more than it", { starts: "08:00", ends: "20:00" }, "0/0/0"],
    ["of another teacher", { teachers: ["recB"] }, "1/0/0"],
    ["of two teachers", { teachers: ["recB", "recA"] }, "0/0/0"],
    ["on another day", { date: "2024-01-24" }, "1/0/0"],
    ["until midnight", { starts: "14:00", ends: "24:00" }, "0/0/0"],
    ["that is planned", { status: "מתוכנן" }, "0/0/0"],
    ["that is done", { status: "בוצע" }, "0/0/0"],
    ["that is cancelled", { status: "בוטל" }, "1/0/0"],
    ["that the manager has cancelled", { status: 'בוטל ע"י מנהל' }, "1/0/0"],
    ["that is cancelled in English", { status: "Cancelled" }, "1/0/0"],
    ["whose status is a word of nobody's", { status: "postponed" }, "0/0/0"],
    ["without a teacher", { teachers: [] }, "1/0/0"],
  ])("%s: %s", async (_, spec, result) => {
    expect(counts(await run([aLesson(spec)], [], format))).toBe(result);
  });

  test("that a slot of another hour names keeps it from being opened all the same", async () => {
    const make = (spec: Partial<SlotSpec>) =>
      aSlot({ source: [], key: "make-up", syncState: null, starts: "18:00", ends: "19:00", ...spec });
    const lessons = ["recL1"];
    expect(counts(await run([aLesson({ id: "recL1" })], [make({ lessons })], format))).toBe("0/0/0");
    expect(counts(await run([aLesson({ id: "recL1" })], [aSlot({ lessons, ends: "14:30" })], format))).toBe(
      "0/0/0",
    );
  });

  test("that is cancelled by a word of the school", async () => {
    const lessons = [aLesson({ status: "postponed" })];
    expect(counts(await run(lessons, [], format, { cancelledValues: "Postponed, נדחה" }))).toBe("1/0/0");
  });

  test("closes a free slot under it, and gives it back when it is cancelled or moved", async () => {
    const school = openSchool(
      { templates: [aTemplate()], slots: [aSlot({ room: "3" })], lessons: [] },
      format,
    );
    const before = inventoryCells(school);
    const when =
      lessonTimes === "moments"
        ? { [F.startsAt.name]: "2024-01-23T12:00:00.000Z", [F.endsAt.name]: "2024-01-23T13:00:00.000Z" }
        : { [F.date.name]: "2024-01-23", [F.starts.name]: "14:00", [F.ends.name]: "15:00" };
    const id = school.add("lessons", { [F.teacher.name]: [{ id: "recA" }], ...when });
    const { plan } = await syncTwice(school, { given });
    expect(plan.writes).toMatchObject([{ kind: "retire", reason: "lesson" }]);
    expect(school.slots()).toMatchObject([{ status: blocked }]);
    school.edit("lessons", id, { [F.status.name]: { name: "בוטל" } });
    expect(counts(await syncTwice(school, { given }))).toBe("0/1/0");
    expect(inventoryCells(school)).toEqual(before);
  });

  test("is counted when its times cannot be read, and takes nobody's time", async () => {
    const lessons = [
      aLesson({ ends: null }),
      aLesson({ id: "recL2", starts: "15:00", ends: "14:30" }),
      aLesson({ id: "recL3", starts: null, ends: null, date: null }),
      aLesson({ id: "recL4", ends: null, status: "בוטל" }),
      aLesson({ id: "recL5", ends: null, teachers: [] }),
    ];
    const result = await run(lessons, [], format);
    expect(counts(result)).toBe("1/0/0");
    const told = result.entries.filter(({ code }) => code === "invalid-lessons");
    const message = "3 lessons cannot be read and take nobody's time";
    expect(told).toMatchObject([{ level: "warn", message }]);
    for (const language of ["en", "he"] as const) {
      const words = syncWordsOf(language, result.school.store.map.statuses);
      const note = words.notes.texts.invalidLessons(3);
      expect(describeSync(result, words, { recordLimit: 50_000, showStudents: true }).text).toContain(note);
    }
  });

  test("whose end was mistyped into the past is counted too, for its start is to come", async () => {
    const lessons = [
      aLesson({ through: "2024-01-06" }),
      aLesson({ id: "recL2", date: "2024-01-05", through: "2024-01-04" }),
    ];
    const result = await run(lessons, []);
    expect(result.entries.filter(({ code }) => code === "invalid-lessons")).toMatchObject([
      { message: "1 lessons cannot be read and take nobody's time" },
    ]);
  });

  test("is not asked for with lessonsOccupy off", async () => {
    expect(counts(await run([aLesson()], [], format, { lessonsOccupy: "off" }))).toBe("1/0/0");
  });
});

describe("5.9 a lesson of several days", () => {
  test.each<[string, Partial<LessonSpec>, string]>([
    [
      "takes all of the days between",
      { date: "2024-01-22", starts: "20:00", through: "2024-01-24", ends: "09:00" },
      "0/0/0",
    ],
    [
      "takes its last day only to its end",
      { date: "2024-01-22", starts: "20:00", through: "2024-01-23", ends: "14:00" },
      "1/0/0",
    ],
    [
      "takes its first day only from its start",
      { starts: "15:00", through: "2024-01-25", ends: "09:00" },
      "1/0/0",
    ],
  ])("%s", async (_, spec, result) => {
    expect(counts(await run([aLesson(spec)]))).toBe(result);
  });

  test("with a slip in the year of its end does not run away", async () => {
    expect(counts(await run([aLesson({ date: "2024-01-22", through: "9024-01-23" })]))).toBe("0/0/0");
  });
});

describe("5.9 the moment of a lesson is told in the school's zone", () => {
  test("whatever zone the field shows", async () => {
    const base = baseOf({ templates: [aTemplate()], slots: [], lessons: [aLesson()] });
    const table = base.tables.find(({ name }) => name === LESSONS.name);
    for (const field of table?.fields ?? [])
      if (field.type === "dateTime") Object.assign(field, { options: { timeZone: "utc" } });
    expect(counts(await openBase(base).sync({ given }))).toBe("0/0/0");
  });
});

describe("5.9, 2.73 the day of a lesson in a date-time field is the day that people see there", () => {
  test.each<[string, string, string]>([
    ["utc", "2024-01-23T23:30:00.000Z", "0/0/0"],
    ["utc", "2024-01-22T23:30:00.000Z", "1/0/0"],
    ["client", "2024-01-22T23:30:00.000Z", "0/0/0"],
    ["America/New_York", "2024-01-24T03:00:00.000Z", "0/0/0"],
  ])("in %s, %s", async (timeZone, moment, result) => {
    const base = baseOf(
      { templates: [aTemplate()], slots: [], lessons: [aLesson()] },
      { lessonTimes: "date", types: { "lessons.date": "dateTime" } },
    );
    const table = base.tables.find(({ name }) => name === LESSONS.name);
    for (const field of table?.fields ?? [])
      if (field.name === F.date.name) Object.assign(field, { options: { timeZone } });
    for (const record of table?.records ?? []) Object.assign(record.fields, { [F.date.name]: moment });
    expect(counts(await openBase(base).sync({ given }))).toBe(result);
  });
});

describe("5.9, 2.78 a lesson has its place", () => {
  const naming = aSlot({ lessons: ["recL1"], status: booked });

  test("in a slot of its teacher that names it and spans it whole", async () => {
    const result = await run([aLesson()], [naming]);
    expect([counts(result), slotMessages(result)]).toEqual(["0/0/0", ["Protected: has lessons"]]);
    // So it takes no time of another hour of the teacher either.
    const both = openSchool({
      templates: [aTemplate(), aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" })],
      slots: [naming],
      lessons: [aLesson()],
    });
    expect((await both.sync({ given })).plan.refused).toHaveLength(1);
  });

  test.each<[string, Partial<LessonSpec>, Partial<SlotSpec>, boolean]>([
    ["in one that spans more than it", { starts: "14:15", ends: "14:45" }, {}, true],
    ["not in one that is too short", { ends: "15:30" }, {}, false],
    ["not in one that begins too late", { starts: "13:30" }, {}, false],
    ["not in one that is blocked", {}, { status: blocked }, false],
    ["not in one of another teacher", {}, { teachers: ["recB"], key: "recB|2024-01-23|14:00" }, false],
    ["not in one that does not name it", {}, { lessons: ["recLesson"] }, false],
    ["not in one on another day", {}, { date: "2024-01-22", key: "recA|2024-01-22|14:00" }, false],
  ])("%s", async (_, lesson, slot, hasPlace) => {
    const slots = [aSlot({ ...naming, source: [], syncState: null, ...slot })];
    const { plan } = await run([aLesson(lesson)], slots);
    expect(plan.unplacedLessons).toHaveLength(hasPlace ? 0 : 1);
  });

  test("a slot of the very hour that names it keeps the hour, also where it is too short", async () => {
    const template = aTemplate({ ends: "15:30" });
    const school = openSchool({
      templates: [template],
      slots: [naming],
      lessons: [aLesson({ ends: "15:30" })],
    });
    const { plan, errors } = await school.sync({ given });
    expect([plan.skips.map(({ reason }) => reason), errors]).toEqual([["booked"], []]);
    expect(plan.skips).toMatchObject([{ occurrence: { date: 19_745 } }]);
  });
});

describe("5.9 two lessons at one time", () => {
  const student = { students: ["recX"] };
  const clash = (key: string) => ({
    level: "error",
    code: "lesson-clash",
    message: `Two lessons at one time: ${key}`,
    key,
  });
  const KEY = "recA|2024-01-23|14:00";
  const clashes = async (lessons: readonly LessonSpec[], slots: readonly SlotSpec[]) => {
    const result = await run(lessons, slots);
    expect(result.errors.length).toBe(result.entries.filter(({ level }) => level === "error").length);
    return result.entries.filter(({ code }) => code === "lesson-clash");
  };

  test("a booked slot under a lesson that it does not name is an error, once, and stays", async () => {
    expect(await clashes([aLesson()], [aSlot(student)])).toMatchObject([clash(KEY)]);
    const result = await run([aLesson()], [aSlot(student)]);
    expect([counts(result), slotMessages(result)]).toEqual(["0/0/0", [`Two lessons at one time: ${KEY}`]]);
    expect(result.errors).toEqual([{ slot: KEY, error: `Two lessons at one time: ${KEY}` }]);
  });

  test.each<[string, Partial<SlotSpec>]>([
    [
      "one that a template of another hour has left behind",
      { ...student, key: "recA|2024-01-23|14:30", starts: "14:30", ends: "15:30" },
    ],
    [
      "one that was typed by hand",
      { ...student, key: null, source: [], syncState: null, starts: "14:30", ends: "15:30" },
    ],
    ["one that is booked by its status alone", { status: booked }],
    ["one that is locked as well", { ...student, locked: true, key: null, source: [], syncState: null }],
  ])("also %s", async (_, slot) => {
    expect(await clashes([aLesson()], [aSlot(slot)])).toHaveLength(1);
  });

  test.each<[string, Partial<LessonSpec>, Partial<SlotSpec>]>([
    ["one that names it", {}, { lessons: ["recL1"] }],
    ["one that is free", {}, { key: null, source: [], syncState: null }],
    [
      "one that is blocked, by hand and without a template",
      {},
      { ...student, status: blocked, key: null, source: [], syncState: null },
    ],
    ["one of another teacher", {}, { ...student, teachers: ["recB"], source: [] }],
    ["one that follows it", { ends: "14:00", starts: "13:00" }, student],
    [
      "one that is over",
      { date: "2024-01-17", starts: "08:00", ends: "12:00" },
      { ...student, date: "2024-01-17", starts: "09:00", ends: "10:00" },
    ],
  ])("not %s", async (_, lesson, slot) => {
    expect(await clashes([aLesson(lesson)], [aSlot(slot)])).toEqual([]);
  });

  test("not a blocked slot whose lesson is its own: it has one lesson, and no place for it", async () => {
    const slot = aSlot({
      lessons: ["recL1"],
      status: blocked,
      key: null,
      teachers: ["recA", "recB"],
      syncState: null,
    });
    expect(await clashes([aLesson()], [slot])).toEqual([]);
  });

  test("not a slot of two teachers that names the very lesson, which lasts longer than the slot", async () => {
    const slot = aSlot({ lessons: ["recL1"], key: null, teachers: ["recA", "recB"], syncState: null });
    expect(await clashes([aLesson({ ends: "16:00" })], [slot])).toEqual([]);
  });

  test("of two records of one hour with a lesson each, the second has one line, the graver", async () => {
    const lessons = [aLesson({ ends: "16:00" }), aLesson({ id: "recL2", ends: "16:30" })];
    const slots = [aSlot({ lessons: ["recL1"] }), aSlot({ id: "recS2", lessons: ["recL2"] })];
    const { entries } = await run(lessons, slots);
    const ofSecond = entries.filter(({ recordId, level }) => recordId === "recS2" && level !== "debug");
    expect(ofSecond.map(({ code }) => code)).toEqual(["lesson-clash"]);
  });

  test.each(["en", "he"] as const)("is told to a person in %s, with both", async (language) => {
    const result = await run([aLesson()], [aSlot(student)]);
    const words = syncWordsOf(language, result.school.store.map.statuses);
    const report = describeSync(result, words, { recordLimit: 50_000, showStudents: true }).text;
    expect(report).toContain("name of recL1");
    expect(report.startsWith(`# ${words.line(words.subject(1, ""))}`)).toBe(true);
  });
});

test("5.9 what clashes week by week is one thing for a person, with its days", async () => {
  const weekly = (date: string, index: number) => ({
    slot: aSlot({ id: `recS${index}`, date, students: ["recX"] }),
    lesson: aLesson({ id: `recL${index}`, date }),
  });
  const weeks = [weekly("2024-01-23", 1), weekly("2024-01-30", 2)];
  const school = openSchool({
    templates: [aTemplate()],
    slots: weeks.map(({ slot }) => slot),
    lessons: weeks.map(({ lesson }) => lesson),
  });
  const result = await school.sync({ given: { daysAhead: 9 } });
  expect(result.errors).toHaveLength(2);
  expect(personItems(result.plan)).toMatchObject([{ kind: "lesson", weeks: [{}, {}] }]);
  const words = syncWordsOf("en", result.school.store.map.statuses);
  const { text } = describeSync(result, words, { recordLimit: 50_000, showStudents: true });
  expect(text).toContain("Also on Tue 30/01");
});

describe("5.9 where lessons cannot be asked", () => {
  const school = { templates: [aTemplate()], slots: [], lessons: [aLesson()] };

  test.each([["teacher"], ["startsAt"], ["endsAt"]])(
    "as the field %s is missing, they take nobody's time",
    async (key) => {
      expect(counts(await syncTwice(openSchool(school, { without: [`lessons.${key}`] }), { given }))).toBe(
        "1/0/0",
      );
    },
  );

  test("as the slots only look them up, they are asked only where the table is named", async () => {
    const lookup = () => openSchool(school, { types: { "slot_inventory.lessons": "multipleLookupValues" } });
    expect(counts(await lookup().sync({ given }))).toBe("1/0/0");
    expect(counts(await lookup().sync({ given: { ...given, tables: { lessons: "lessons" } } }))).toBe(
      "0/0/0",
    );
  });

  test("a table, a field and a view that are named have to be there", async () => {
    const failure = (more: object) => openSchool(school).sync({ given: { ...given, ...more } });
    await expect(failure({ tables: { lessons: "Nowhere" } })).rejects.toThrow('no table "Nowhere"');
    await expect(failure({ fieldNames: { lessons: { status: "Nowhere" } } })).rejects.toThrow(
      'lessons: status ("Nowhere")',
    );
    await expect(failure({ lessonsView: "Nowhere" })).rejects.toThrow(
      'Setting lessonsView: table "lessons" has no view',
    );
  });

  test("names of one's own are read", async () => {
    const base = baseOf(school);
    const table = base.tables.find(({ name }) => name === LESSONS.name);
    for (const field of table?.fields ?? [])
      if (field.name === F.teacher.name) Object.assign(field, { name: "Coach" });
    for (const { fields } of table?.records ?? [])
      if (fields[F.teacher.name])
        Object.assign(fields, { Coach: fields[F.teacher.name], [F.teacher.name]: undefined });
    expect(counts(await openBase(base).sync({ given }))).toBe("1/0/0");
    const named = { ...given, fieldNames: { lessons: { teacher: "Coach" } } };
    expect(counts(await openBase(base).sync({ given: named }))).toBe("0/0/0");
  });

  test("without sync_state one warning says that what they close stays closed", async () => {
    const plain = openSchool({ ...school, slots: [aSlot({ syncState: null })] }, { markerMode: false });
    const { entries } = await plain.sync({ given });
    const told = entries.filter(({ code }) => code === "plain-mode");
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain(LESSONS.name);
  });

  test("they are one read more, and nothing is ever written to them", async () => {
    const base = openSchool({ ...school, slots: [aSlot()] });
    const seen: string[] = [];
    const port = {
      ...base.port,
      list: (...args: Parameters<typeof base.port.list>) => {
        seen.push(args[0]);
        return base.port.list(...args);
      },
    };
    await base.sync({ given: { ...given, dryRun: true }, port });
    expect(seen.filter((table) => table === "tblLessons")).toHaveLength(1);
    expect(seen).toHaveLength(3);
    expect(SLOTS.fields.lessons.access).toBe("person");
    expect(base.slots()).toMatchObject([{ status: open }]);
  });
});

test("5.9 only a booked slot has two lessons: a locked one under a lesson is kept, and that is all", async () => {
  const school = openSchool({
    templates: [aTemplate()],
    slots: [aSlot({ locked: true })],
    lessons: [aLesson()],
  });
  const { entries } = await school.sync({ given });
  expect(entries.map(({ code }) => code)).toContain("locked");
  expect(entries.map(({ code }) => code)).not.toContain("lesson-clash");
});

test("5.9 lessons without a slot are told by day, hour and record", async () => {
  const lessons = [
    aLesson({ id: "recL3", date: "2024-01-24" }),
    aLesson({ id: "recL5", starts: "16:00", ends: "17:00" }),
    aLesson({ id: "recL2" }),
    aLesson({ id: "recL1" }),
    aLesson({ id: "recL4", date: "2024-01-22", starts: "18:00", ends: "19:00" }),
  ];
  const { plan } = await openSchool({ templates: [aTemplate()], slots: [], lessons }).sync({ given });
  expect(plan.unplacedLessons.map(({ id }) => id)).toEqual(["recL4", "recL1", "recL2", "recL5", "recL3"]);
});
