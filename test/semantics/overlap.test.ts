import { describe, expect, test, vi } from "vitest";
import { LESSON_TYPES, STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import type { TeacherId, TemplateId } from "../../src/domain/ids.ts";
import { type OpenSchool, openSchool } from "../support/school/open-school.ts";
import { counts, slotMessages, syncTwice } from "../support/school/results.ts";
import { aSlot, aTemplate } from "../support/school/specs.ts";

/**
 * Resolutions of semantics 2 about hours that get in one another's way. Wednesday 2024-01-17, 10:00;
 * two days ahead of the coming Sunday leave one Tuesday in the window, the 23rd.
 */
const given = { daysAhead: 2 };
const KEY = "recA|2024-01-23|14:00";

const { open, blocked } = STATUSES;
const { single, pair } = LESSON_TYPES;

const keysOf = (school: OpenSchool): readonly string[] => school.slots().map(({ key }) => key);

describe("2.10 a lesson that moves by half an hour", () => {
  const moved = () =>
    openSchool({ templates: [aTemplate({ starts: "14:30", ends: "15:30" })], slots: [aSlot()] });

  test("is not refused because of its own old slot", async () => {
    const school = moved();
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("1/0/1");
    expect(slotMessages(first)).toEqual([]);
    expect(school.slots()).toMatchObject([
      { key: KEY, status: blocked },
      { key: "recA|2024-01-23|14:30", status: open },
    ]);
  });

  test("is closed at its old hour before it is offered at the new one", async () => {
    const school = moved();
    const statuses: string[] = [];
    vi.spyOn(school.port, "create").mockImplementation(async (table, rows) => {
      statuses.push(...school.slots().map(({ status }) => String(status)));
      return school.memory.port.create(table, rows);
    });
    expect(counts(await school.sync({ given }))).toBe("1/0/1");
    expect(statuses).toEqual([blocked]);
  });

  test("is not offered at the new hour when the old one could not be closed", async () => {
    const school = moved();
    const away = new Error("Airtable is away");
    vi.spyOn(school.port, "update").mockRejectedValueOnce(away).mockRejectedValueOnce(away);
    const first = await school.sync({ given });
    expect(counts(first)).toBe("0/0/0");
    expect(first.errors.map(({ slot }) => slot)).toEqual([KEY, "recA|2024-01-23|14:30"]);
    expect(first.errors[0]?.error).toBe(`Failed to deactivate ${KEY}: Airtable is away`);
    expect(school.slots()).toMatchObject([{ id: "recS1", status: open }]);
    expect(counts(await syncTwice(school, { given }))).toBe("1/0/1");
  });
});

describe.each([
  ["with sync_state", true],
  ["without sync_state", false],
])("2.11 %s", (_, markerMode) => {
  const template = aTemplate({ starts: "14:30", ends: "15:30" });

  test("an hour that the engine has closed is no obstacle", async () => {
    const retired = aSlot({ status: blocked, syncState: "v1|recT1|retired" });
    const school = openSchool({ templates: [template], slots: [retired] }, { markerMode, active: "none" });
    expect(counts(await syncTwice(school, { given }))).toBe("1/0/0");
    expect(school.slots()[1]).toMatchObject({ key: "recA|2024-01-23|14:30", status: open });
  });

  test("a doctor's visit that a person has blocked is one", async () => {
    const visit = aSlot({ source: [], key: "doctor", status: blocked });
    const school = openSchool({ templates: [template], slots: [visit] }, { markerMode, active: "none" });
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("0/0/0");
    expect(slotMessages(first)).toEqual([
      "Overlap detected: doctor vs recA|2024-01-23|14:30",
      "Skipping create due to overlap: recA|2024-01-23|14:30",
    ]);
    expect(keysOf(school)).toEqual(["doctor"]);
  });
});

describe("2.12 of two new slots that overlap", () => {
  const half = { starts: "14:30", ends: "15:30" };

  test("the senior template's is made and the other refused", async () => {
    const school = openSchool({
      templates: [aTemplate(), aTemplate({ id: "recT2", ...half })],
      slots: [],
    });
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("1/0/0");
    expect(school.slots()).toMatchObject([{ key: KEY, source: ["recT1"] }]);
    expect(slotMessages(first)).toEqual([
      `Overlap detected: ${KEY} vs recA|2024-01-23|14:30`,
      "Skipping create due to overlap: recA|2024-01-23|14:30",
    ]);
  });

  test.each([
    ["the smaller id", { id: "recT1", ...half }, { id: "recT2" }],
    [
      "the older template",
      { id: "recT2", createdAt: "2020-09-01T00:00:00.000Z", ...half },
      { id: "recT1", createdAt: "2023-09-01T00:00:00.000Z" },
    ],
  ])("%s counts, not the earlier start", async (_, senior, junior) => {
    const school = openSchool({ templates: [aTemplate(junior), aTemplate(senior)], slots: [] });
    expect(counts(await syncTwice(school, { given }))).toBe("1/0/0");
    expect(school.slots()).toMatchObject([{ key: "recA|2024-01-23|14:30", source: [senior.id] }]);
  });

  test("both are made when one begins as the other ends, or when the teachers differ", async () => {
    const school = openSchool({
      templates: [
        aTemplate(),
        aTemplate({ id: "recT2", starts: "15:00", ends: "16:00" }),
        aTemplate({ id: "recT3", teachers: ["recB"], ...half }),
      ],
      slots: [],
    });
    expect(counts(await syncTwice(school, { given }))).toBe("3/0/0");
  });
});

describe("2.13 an old slot that remains in the week of a moved lesson", () => {
  const twoWeeks = { daysAhead: 9 };
  const moved = aTemplate({ starts: "16:00", ends: "17:00" });

  test("keeps that week when it is booked; the free week moves", async () => {
    const school = openSchool({
      templates: [moved],
      slots: [aSlot({ lessons: ["recLesson"] }), aSlot({ id: "recS2", date: "2024-01-30" })],
    });
    const first = await syncTwice(school, { given: twoWeeks });
    expect(counts(first)).toBe("1/0/1");
    expect(school.slots()).toMatchObject([
      { key: KEY, status: open },
      { key: "recA|2024-01-30|14:00", status: blocked },
      { key: "recA|2024-01-30|16:00", status: open },
    ]);
    expect(slotMessages(first)).toEqual([
      "Cannot update time, slot has lessons/is_locked",
      "Cannot change time: has lessons",
    ]);
  });

  test("keeps it when it is locked", async () => {
    const school = openSchool({ templates: [moved], slots: [aSlot({ locked: true })] });
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("0/0/0");
    expect(keysOf(school)).toEqual([KEY]);
    expect(slotMessages(first)).toEqual([
      `Skipping locked slot ${KEY}`,
      "Cannot update time, slot has lessons/is_locked",
    ]);
  });

  test("keeps it when the lesson has been given already", async () => {
    const school = openSchool({
      templates: [aTemplate({ day: 4 })],
      slots: [aSlot({ date: "2024-01-16" })],
    });
    const first = await syncTwice(school, { given: { daysAhead: 4 } });
    expect(counts(first)).toBe("1/0/0");
    expect(keysOf(school)).toEqual(["recA|2024-01-16|14:00", "recA|2024-01-25|14:00"]);
    expect(first.plan.waiting.map(({ occurrence, by }) => [occurrence.key.text, by.id])).toEqual([
      ["recA|2024-01-18|14:00", "recS1"],
    ]);
  });

  test("keeps it when a person has blocked it: a vacation stays a vacation", async () => {
    const school = openSchool({ templates: [moved], slots: [aSlot({ status: blocked })] });
    expect(counts(await syncTwice(school, { given }))).toBe("0/0/0");
    expect(keysOf(school)).toEqual([KEY]);
  });

  test("keeps it when it is booked, even if another template wants its hour by now", async () => {
    const school = openSchool({
      templates: [moved, aTemplate({ id: "recT2" })],
      slots: [aSlot({ lessons: ["recLesson"] })],
    });
    expect(counts(await syncTwice(school, { given }))).toBe("0/0/0");
    expect(keysOf(school)).toEqual([KEY]);
  });

  test("does not keep it when another template takes the slot over", async () => {
    const school = openSchool({ templates: [moved, aTemplate({ id: "recT2" })], slots: [aSlot()] });
    expect(counts(await syncTwice(school, { given }))).toBe("1/1/0");
    expect(school.slots()).toMatchObject([
      { key: KEY, source: ["recT2"], status: open },
      { key: "recA|2024-01-23|16:00", source: ["recT1"], status: open },
    ]);
  });

  test("does not keep it when nobody can tell who has blocked it", async () => {
    const school = openSchool(
      { templates: [moved], slots: [aSlot({ status: blocked })] },
      { markerMode: false },
    );
    expect(counts(await syncTwice(school, { given }))).toBe("1/0/0");
    expect(keysOf(school)).toEqual([KEY, "recA|2024-01-23|16:00"]);
  });
});

test("2.31 an update that would overlap is refused as a whole, and again by every run", async () => {
  const school = openSchool({
    templates: [
      aTemplate({ ends: "15:30", type: pair }),
      aTemplate({ id: "recT2", starts: "15:00", ends: "16:00" }),
    ],
    slots: [aSlot(), aSlot({ id: "recS2", source: ["recT2"], starts: "15:00", ends: "16:00" })],
  });
  const update = vi.spyOn(school.port, "update");
  const first = await syncTwice(school, { given });
  expect(counts(first)).toBe("0/0/0");
  expect(school.slot("recS1")).toMatchObject({ ends: "15:00", type: single, status: open });
  const errors = [{ slot: KEY, error: `Update skipped due to overlap: ${KEY}` }];
  expect(first.errors).toEqual(errors);
  expect((await school.sync({ given })).errors).toEqual(errors);
  expect(slotMessages(first)).toContain(`Overlap detected: ${KEY} vs recA|2024-01-23|15:00`);
  expect(update).not.toHaveBeenCalled();
});

describe("2.32, 3.10 the log", () => {
  test("has the text of the row, and the general one at debug level", async () => {
    const school = openSchool({
      templates: [aTemplate({ type: pair })],
      slots: [aSlot({ lessons: ["recLesson"] })],
    });
    const { entries } = await school.sync({ given });
    const about = { key: KEY, recordId: "recS1", templateId: "recT1" };
    expect(entries).toMatchObject([
      { level: "info", code: "booked", message: "Protected: has lessons", ...about },
      { level: "debug", code: "protected", message: `Skipping protected slot ${KEY}`, ...about },
    ]);
  });

  test("names both keys of a refused slot, in a line of the pair and in the fields", async () => {
    const school = openSchool({
      templates: [aTemplate({ starts: "14:30", ends: "15:30" })],
      slots: [aSlot({ source: [], key: "make-up lesson" })],
    });
    const { entries } = await school.sync({ given });
    expect(entries).toMatchObject([
      {
        level: "warn",
        code: "overlap",
        message: "Overlap detected: make-up lesson vs recA|2024-01-23|14:30",
        key: "make-up lesson",
        otherKey: "recA|2024-01-23|14:30",
      },
      {
        level: "warn",
        code: "create-overlap",
        message: "Skipping create due to overlap: recA|2024-01-23|14:30",
        key: "recA|2024-01-23|14:30",
        otherKey: "make-up lesson",
      },
    ]);
  });
});

describe("2.46 overlaps", () => {
  const handMade = aSlot({ id: "recS2", source: [], key: "make-up lesson", starts: "14:30", ends: "15:30" });

  test("are the pairs that were there before the run mended anything", async () => {
    const school = openSchool({ templates: [aTemplate({ disabled: true })], slots: [aSlot(), handMade] });
    const first = await school.sync({ given });
    expect([counts(first), first.overlaps]).toEqual(["0/0/1", 1]);
    const second = await school.sync({ given });
    expect([counts(second), second.overlaps]).toEqual(["0/0/0", 0]);
  });

  test("count once for each of three pairs", async () => {
    const third = aSlot({ id: "recS3", source: [], key: "exam", starts: "14:45", ends: "15:45" });
    const school = openSchool({ templates: [aTemplate()], slots: [aSlot(), handMade, third] });
    const first = await syncTwice(school, { given });
    expect(first.overlaps).toBe(3);
    expect(slotMessages(first)).toEqual([
      "Overlap detected: exam vs make-up lesson",
      "Overlap detected: exam vs recA|2024-01-23|14:00",
      "Overlap detected: make-up lesson vs recA|2024-01-23|14:00",
    ]);
  });

  test.each([
    ["a blocked slot", { status: blocked }],
    ["a slot of another teacher", { teachers: ["recB"] }],
    ["a slot that begins as the other ends", { starts: "15:00" }],
  ])("do not arise from %s", async (_, spec) => {
    const school = openSchool({ templates: [aTemplate()], slots: [aSlot(), { ...handMade, ...spec }] });
    expect((await syncTwice(school, { given })).overlaps).toBe(0);
  });

  test("are counted up to the last day of the window, and not before today", async () => {
    const pairOn = (date: string, id: string) => [
      aSlot({ id: `recS${id}`, date }),
      { ...handMade, id: `recH${id}`, date },
    ];
    const school = openSchool({
      templates: [aTemplate()],
      slots: [...pairOn("2024-01-16", "1"), ...pairOn("2024-01-23", "2"), ...pairOn("2024-01-30", "3")],
    });
    expect((await syncTwice(school, { given })).overlaps).toBe(1);
  });

  test("are for a restricted run the pairs of which it owns a slot", async () => {
    const school = openSchool({
      templates: [aTemplate(), aTemplate({ id: "recT2", teachers: ["recB"] })],
      slots: [aSlot(), handMade],
    });
    const overlapsFor = async (id: string) =>
      (await school.sync({ given, target: { kind: "teacher", id: id as TeacherId } })).overlaps;
    expect(await overlapsFor("recB")).toBe(0);
    expect(await overlapsFor("recA")).toBe(1);
  });
});

test("2.49 with sameTimeTemplates one, a free hour is not lost when its senior template is held", async () => {
  const school = openSchool({
    templates: [aTemplate(), aTemplate({ id: "recT2", type: pair })],
    slots: [aSlot({ date: "2024-01-22", lessons: ["recLesson"] })],
  });
  const first = await syncTwice(school, { given: { ...given, sameTimeTemplates: "one" } });
  expect(counts(first)).toBe("1/0/0");
  expect(school.slots()[1]).toMatchObject({ key: KEY, source: ["recT2"], type: pair, status: open });
  expect(first.plan.refused).toEqual([]);
});

describe("2.50 updates are judged by the state in which they end", () => {
  /** Two neighbours whose hours somebody has exchanged by hand. */
  const exchanged = () =>
    openSchool({
      templates: [aTemplate(), aTemplate({ id: "recT2", starts: "15:00", ends: "16:00" })],
      slots: [
        aSlot({ starts: "15:00", ends: "16:00", key: KEY }),
        aSlot({ id: "recS2", source: ["recT2"], key: "recA|2024-01-23|15:00" }),
      ],
    });
  const putRight = [
    { id: "recS1", starts: "14:00", ends: "15:00" },
    { id: "recS2", starts: "15:00", ends: "16:00" },
  ];

  test("two slots that were exchanged by hand change places again", async () => {
    const school = exchanged();
    const first = await syncTwice(school, { given });
    expect([counts(first), first.errors]).toEqual(["0/2/0", []]);
    expect(school.slots()).toMatchObject(putRight);
  });

  test.each(["recT1", "recT2"])("a run for %s alone puts both right", async (id) => {
    const school = exchanged();
    const target = { kind: "templates", ids: [id as TemplateId] } as const;
    expect(counts(await school.sync({ given, target }))).toBe("0/2/0");
    expect(school.slots()).toMatchObject(putRight);
  });

  test("of two updates that exclude one another, the junior template's is refused", async () => {
    const school = openSchool({
      templates: [aTemplate({ ends: "15:30" }), aTemplate({ id: "recT2", starts: "15:00", ends: "16:00" })],
      slots: [
        aSlot(),
        aSlot({
          id: "recS2",
          source: ["recT2"],
          starts: "17:00",
          ends: "18:00",
          key: "recA|2024-01-23|15:00",
        }),
      ],
    });
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("0/1/0");
    expect(first.errors.map(({ slot }) => slot)).toEqual(["recA|2024-01-23|15:00"]);
    expect(school.slots()).toMatchObject([{ ends: "15:30" }, { starts: "17:00", ends: "18:00" }]);
  });

  test("an update is made after all when the one in its way is refused itself", async () => {
    const school = openSchool({
      templates: [aTemplate({ ends: "15:30" }), aTemplate({ id: "recT2", starts: "15:00", ends: "15:15" })],
      slots: [
        aSlot(),
        aSlot({
          id: "recS2",
          source: ["recT2"],
          starts: "17:00",
          ends: "17:15",
          key: "recA|2024-01-23|15:00",
        }),
        aSlot({ id: "recS3", source: [], key: "exam", starts: "15:15", ends: "16:00" }),
      ],
    });
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("0/1/0");
    expect(first.errors.map(({ slot }) => slot)).toEqual([KEY]);
    expect(school.slots()).toMatchObject([{ ends: "15:00" }, { starts: "15:00", ends: "15:15" }, {}]);
  });
});

test("2.64 a week that was held moves by itself once its lesson is cancelled", async () => {
  const school = openSchool({
    templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
    slots: [aSlot({ lessons: ["recLesson"] })],
  });
  expect(counts(await syncTwice(school, { given }))).toBe("0/0/0");
  school.edit(SLOTS.name, "recS1", { [SLOTS.fields.lessons.name]: null });
  expect(counts(await syncTwice(school, { given }))).toBe("1/0/1");
  expect(school.slots()).toMatchObject([
    { key: KEY, status: blocked },
    { key: "recA|2024-01-23|16:00", status: open },
  ]);
});

test("2.65 day and time edited one after the other leave a closed slot between, and one open", async () => {
  const school = openSchool({ templates: [aTemplate()], slots: [aSlot()] });
  const target = { kind: "templates", ids: ["recT1" as TemplateId] } as const;
  const { fields, name } = TEMPLATES;
  school.edit(name, "recT1", { [fields.day.name]: 1 });
  expect(counts(await syncTwice(school, { given, target }))).toBe("1/0/1");
  school.edit(name, "recT1", { [fields.starts.name]: "16:00", [fields.ends.name]: "17:00" });
  expect(counts(await syncTwice(school, { given, target }))).toBe("1/0/1");
  expect(school.slots()).toMatchObject([
    { key: KEY, status: blocked },
    { key: "recA|2024-01-22|14:00", status: blocked },
    { key: "recA|2024-01-22|16:00", status: open },
  ]);
});
