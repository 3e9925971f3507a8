import { describe, expect, test } from "vitest";
import type { BasePort } from "../../src/base/port.ts";
import { LESSON_TYPES, STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { filteringPort } from "../support/filtering-port.ts";
import { baseOf } from "../support/school/base-of.ts";
import { openBase, openSchool } from "../support/school/open-school.ts";
import { counts, slotMessages, syncTwice } from "../support/school/results.ts";
import { aSlot, aTemplate, type SlotSpec, type TemplateSpec } from "../support/school/specs.ts";

/**
 * Resolutions of semantics 2 about what people have done to slots: booked, blocked, edited, copied.
 * Wednesday 2024-01-17, 10:00; two days ahead of the coming Sunday leave one Tuesday in the window, the 23rd.
 */
const given = { daysAhead: 2 };
const KEY = "recA|2024-01-23|14:00";

const { open, booked, blocked } = STATUSES;
const { single, pair } = LESSON_TYPES;

const outOfUse = aTemplate({ id: "recT9", disabled: true });
const moved = aTemplate({ starts: "16:00", ends: "17:00" });

/** The first of two runs over a school with these slots; the second must find nothing to do. */
async function settle(templates: readonly TemplateSpec[], slots: readonly SlotSpec[], settings: object = {}) {
  const school = openSchool({ templates, slots });
  const first = await syncTwice(school, { given: { ...given, ...settings } });
  return { first, school, slots: school.slots(), messages: slotMessages(first) };
}

describe("2.14 booked", () => {
  test.each([
    ["a lesson", { lessons: ["recLesson"] }],
    ["a student", { students: ["recPupil"] }],
    ["an occupancy above 0", { occupancy: 1 }],
    ["the status booked, its links still to come,", { status: booked }],
  ])("is a slot with %s: neither changed nor closed", async (_, spec) => {
    const status = { status: open, ...spec }.status;
    const wanted = await settle([aTemplate({ type: pair })], [aSlot(spec)]);
    expect(counts(wanted.first)).toBe("0/0/0");
    expect(wanted.slots).toMatchObject([{ type: single, status }]);
    expect(wanted.messages).toEqual(["Protected: has lessons"]);

    const unwanted = await settle([moved], [aSlot(spec)]);
    expect(counts(unwanted.first)).toBe("0/0/0");
    expect(unwanted.slots).toMatchObject([{ key: KEY, status }]);
    expect(unwanted.messages).toContain("Cannot change time: has lessons");
  });

  test("is not a slot that nobody occupies", async () => {
    const { first, slots } = await settle([aTemplate({ type: pair })], [aSlot({ occupancy: 0 })]);
    expect(counts(first)).toBe("0/1/0");
    expect(slots).toMatchObject([{ type: pair }]);
  });

  test("a status that only people use is left to them", async () => {
    const status = "cancelled";
    const wanted = await settle([aTemplate({ type: pair })], [aSlot({ status })]);
    expect(counts(wanted.first)).toBe("0/0/0");
    expect(wanted.slots).toMatchObject([{ type: single, status }]);

    const unwanted = await settle([outOfUse], [aSlot({ status })]);
    expect(counts(unwanted.first)).toBe("0/0/0");
    expect(unwanted.slots).toMatchObject([{ status }]);
    expect(unwanted.messages).toEqual(["Protected: status cancelled"]);
  });

  test("an empty status counts as open, and stays empty", async () => {
    const wanted = await settle([aTemplate({ type: pair })], [aSlot({ status: null })]);
    expect(counts(wanted.first)).toBe("0/1/0");
    expect(wanted.slots).toMatchObject([{ type: pair, status: undefined }]);

    const unwanted = await settle([outOfUse], [aSlot({ status: null })]);
    expect(counts(unwanted.first)).toBe("0/0/1");
    expect(unwanted.slots).toMatchObject([{ status: blocked }]);
  });
});

describe("2.15 the formula is_block", () => {
  test.each([true, 1, -1, "blocked", "1"])("blocks with %j", async (isBlocked) => {
    const { first, slots, messages } = await settle([aTemplate({ type: pair })], [aSlot({ isBlocked })]);
    expect(counts(first)).toBe("0/0/0");
    expect(slots).toMatchObject([{ type: single }]);
    expect(messages).toEqual(["Protected: is_blocked"]);
  });

  test.each([null, false, 0, "0", "false", "", { error: "#ERROR!" }, "#ERROR!"])(
    "does not block with %j",
    async (isBlocked) => {
      const { first, slots } = await settle([aTemplate({ type: pair })], [aSlot({ isBlocked })]);
      expect(counts(first)).toBe("0/1/0");
      expect(slots).toMatchObject([{ type: pair }]);
    },
  );

  test.each([0, false, { error: "#ERROR!" }])("with %j does not open a blocked slot", async (isBlocked) => {
    const { first, slots } = await settle(
      [aTemplate({ type: pair })],
      [aSlot({ status: blocked, isBlocked })],
    );
    expect(counts(first)).toBe("0/0/0");
    expect(slots).toMatchObject([{ type: single, status: blocked }]);
  });
});

describe("2.27 an hour edited by hand", () => {
  const laterByHand = { key: KEY, starts: "15:00", ends: "16:00" };

  test("is set back to that of the key", async () => {
    const { first, slots } = await settle([aTemplate()], [aSlot(laterByHand)]);
    expect(counts(first)).toBe("0/1/0");
    expect(slots).toMatchObject([{ id: "recS1", key: KEY, starts: "14:00", ends: "15:00" }]);
  });

  test("stays on a locked slot", async () => {
    const { first, slots } = await settle([aTemplate()], [aSlot({ ...laterByHand, locked: true })]);
    expect(counts(first)).toBe("0/0/0");
    expect(slots).toMatchObject([{ id: "recS1", key: KEY, starts: "15:00", ends: "16:00" }]);
  });

  test("is not set back into an hour that is taken by now", async () => {
    const makeUp = aSlot({ id: "recS2", source: [], key: "make-up lesson" });
    const { first, slots } = await settle([aTemplate()], [aSlot(laterByHand), makeUp]);
    expect(counts(first)).toBe("0/0/0");
    expect(first.errors).toEqual([{ slot: KEY, error: `Update skipped due to overlap: ${KEY}` }]);
    expect(slots).toMatchObject([{ starts: "15:00" }, { starts: "14:00" }]);
  });

  test("a slot dragged to another day stays there and is the lesson of its week", async () => {
    const dragged = aSlot({ key: KEY, date: "2024-01-24", weekday: 2 });
    const { first, slots } = await settle([aTemplate()], [dragged]);
    expect(counts(first)).toBe("0/1/0");
    expect(slots).toMatchObject([{ id: "recS1", key: KEY, date: "2024-01-24", weekday: 3, starts: "14:00" }]);
  });

  test("a slot dragged from yesterday to tomorrow outlives the hour it came from", async () => {
    const dragged = aSlot({ key: "recA|2024-01-16|14:00", date: "2024-01-18", weekday: 4 });
    const { first, slots } = await settle([aTemplate()], [dragged], { daysAhead: 0 });
    expect(counts(first)).toBe("0/0/0");
    expect(slots).toMatchObject([{ id: "recS1", date: "2024-01-18", status: open }]);
  });

  test("a slot dragged from yesterday to tomorrow is closed when its template is gone", async () => {
    const dragged = aSlot({ key: "recA|2024-01-16|14:00", date: "2024-01-18", weekday: 4 });
    const { first, slots } = await settle([aTemplate({ id: "recT2" })], [dragged], { daysAhead: 0 });
    expect(counts(first)).toBe("0/0/1");
    expect(slots).toMatchObject([{ id: "recS1", date: "2024-01-18", status: blocked }]);
  });

  test("a slot dragged to today is not set back to an hour that is over today", async () => {
    const key = "recA|2024-01-23|08:00";
    const dragged = aSlot({ key, date: "2024-01-17", starts: "16:00", ends: "17:00" });
    const { first, slots } = await settle([aTemplate({ starts: "08:00", ends: "09:00" })], [dragged]);
    expect(counts(first)).toBe("0/0/0");
    expect(slots).toMatchObject([{ id: "recS1", date: "2024-01-17", starts: "16:00" }]);
  });
});

describe("2.28 a record duplicated in Airtable", () => {
  const extraHour = aSlot({ id: "recS2", key: KEY, starts: "17:00", ends: "18:00" });

  test("is closed when it is a true copy", async () => {
    const { first, slots } = await settle([aTemplate()], [aSlot(), aSlot({ id: "recS2" })]);
    expect(counts(first)).toBe("0/0/1");
    expect(slots).toMatchObject([
      { id: "recS1", status: open },
      { id: "recS2", status: blocked, syncState: "v1|recT1|retired" },
    ]);
  });

  test("is kept when somebody has made an extra hour of it", async () => {
    const { first, slots, messages } = await settle([aTemplate()], [aSlot(), extraHour]);
    expect(counts(first)).toBe("0/0/0");
    expect(slots).toMatchObject([
      { id: "recS1", starts: "14:00", status: open },
      { id: "recS2", starts: "17:00", status: open },
    ]);
    expect(messages).toEqual([`Kept: edited copy of ${KEY}`]);
  });

  test("is the one that was changed, whichever of the two ids is the smaller", async () => {
    const { first, slots } = await settle(
      [aTemplate()],
      [aSlot({ id: "recS3" }), { ...extraHour, id: "recS2" }],
    );
    expect(counts(first)).toBe("0/0/0");
    expect(slots).toMatchObject([
      { id: "recS3", starts: "14:00", status: open },
      { id: "recS2", starts: "17:00", status: open },
    ]);
  });

  test.each([
    ["that gives everything", (port: BasePort) => port],
    ["that leaves out what is earlier", filteringPort],
  ])("stays the person's when the original is weeks old, through a port %s", async (_, through) => {
    const later = { now: "2024-02-07T08:00:00.000Z", given: { daysAhead: 9 } };
    const copy = { ...extraHour, date: "2024-02-15", starts: "17:00", ends: "18:00" };
    const school = openSchool({ templates: [aTemplate()], slots: [aSlot(), aSlot(copy)] });
    const run = await school.sync({ ...later, port: through(school.port) });
    expect([run.updated, run.deactivated]).toEqual([0, 0]);
    expect(slotMessages(run)).toEqual([`Kept: edited copy of ${KEY}`]);
    expect(school.slot("recS2")).toMatchObject({ date: "2024-02-15", starts: "17:00", status: open });

    // Without the original it is the hour itself, moved by hand.
    school.remove(SLOTS.name, "recS1");
    const alone = await school.sync({ ...later, port: through(school.port) });
    expect(alone.updated).toBe(1);
    expect(school.slot("recS2")).toMatchObject({ date: "2024-02-15", starts: "14:00" });
  });

  test("becomes the lesson itself once no other record carries the key", async () => {
    const { school } = await settle([aTemplate()], [aSlot(), extraHour]);
    school.remove(SLOTS.name, "recS1");
    expect(counts(await syncTwice(school, { given }))).toBe("0/1/0");
    expect(school.slots()).toMatchObject([{ id: "recS2", starts: "14:00", ends: "15:00", status: open }]);
  });
});

describe("2.29 a natural key", () => {
  test.each([
    ["a mark that nobody sees was pasted with it", { key: `${KEY}\u200f`, syncState: null }],
    ["such a mark stands behind the sync's note", { key: null, syncState: "v1|recT1|live\u200f" }],
  ])("is read, or derived, also where %s", async (_, cells) => {
    const { first, slots } = await settle([outOfUse], [aSlot({ source: [], ...cells })]);
    expect(counts(first)).toBe("0/0/1");
    expect(slots).toMatchObject([{ key: cells.key ?? "", status: blocked }]);
  });

  const early = { starts: "09:00", ends: "10:00" };

  test("may lack its leading zero, and is not rewritten", async () => {
    const { first, slots } = await settle(
      [aTemplate(early)],
      [aSlot({ ...early, key: " recA|2024-01-23|9:00" })],
    );
    expect(counts(first)).toBe("0/0/0");
    expect(slots.map(({ id }) => id)).toEqual(["recS1"]);
  });

  test("typed by hand on a linked slot stays as typed; its cells tell which hour it is", async () => {
    const { first, slots } = await settle([aTemplate({ type: pair })], [aSlot({ key: "Dana on Tuesday" })]);
    expect(counts(first)).toBe("0/1/0");
    expect(slots).toMatchObject([{ id: "recS1", key: "Dana on Tuesday", type: pair }]);
  });

  test.each(["recA|2024-02-30|14:00", "recA|2024-01-23|24:00", "recA/2024-01-23/14:00", "", null])(
    "%j on a slot without link and state makes it nobody's but the person's who typed it",
    async (key) => {
      const { first, slots } = await settle([outOfUse], [aSlot({ source: [], key })]);
      expect(counts(first)).toBe("0/0/0");
      expect(slots).toMatchObject([{ key: key ?? "", status: open }]);
    },
  );

  test("that reads like an error of a formula is a text that somebody typed, and stays", async () => {
    const { first, slots } = await settle([aTemplate({ type: pair })], [aSlot({ key: "#REF!" })]);
    expect(counts(first)).toBe("0/1/0");
    expect(slots).toMatchObject([{ id: "recS1", key: "#REF!", type: pair }]);
  });

  test("that is empty on a generated slot is filled in", async () => {
    const { first, slots } = await settle([aTemplate()], [aSlot({ key: null })]);
    expect(counts(first)).toBe("0/1/0");
    expect(slots).toMatchObject([{ id: "recS1", key: KEY }]);
  });

  test("that is empty on a booked slot stays empty", async () => {
    const { first, slots } = await settle([aTemplate()], [aSlot({ key: null, lessons: ["recLesson"] })]);
    expect(counts(first)).toBe("0/0/0");
    expect(slots).toMatchObject([{ id: "recS1", key: "" }]);
  });

  test("that is a formula is never written", async () => {
    const school = openSchool(
      { templates: [aTemplate({ type: pair })], slots: [aSlot({ key: null })] },
      { types: { "slot_inventory.key": "formula" } },
    );
    expect(counts(await syncTwice(school, { given: { daysAhead: 9 } }))).toBe("1/1/0");
    expect(school.slots()).toMatchObject([
      { id: "recS1", key: "", type: pair },
      { key: "", date: "2024-01-30", type: pair },
    ]);
  });
});

describe("2.30 of two records of one hour", () => {
  test.each([
    ["booked", { lessons: ["recLesson"] }],
    ["locked", { locked: true }],
    ["of a person's status", { status: "cancelled" }],
  ])("the one that is %s stays and the free one is closed", async (_, spec) => {
    const claimed = aSlot({ id: "recS2", ...spec });
    const { first, slots } = await settle([aTemplate()], [aSlot(), claimed]);
    expect(counts(first)).toBe("0/0/1");
    expect(slots).toMatchObject([
      { id: "recS1", status: blocked },
      { id: "recS2", status: claimed.status },
    ]);
  });

  test("both stay when both are booked", async () => {
    const lessons = ["recLesson"];
    const { first, slots, messages } = await settle(
      [aTemplate()],
      [aSlot({ lessons }), aSlot({ id: "recS2", lessons })],
    );
    expect(counts(first)).toBe("0/0/0");
    expect(slots).toMatchObject([{ status: open }, { status: open }]);
    expect(messages).toEqual([
      "Protected: has lessons",
      "Protected: has lessons",
      `Overlap detected: ${KEY} vs ${KEY}`,
    ]);
  });
});

test("2.33 the first run on an old base adopts what fits and clears nothing", async () => {
  const old = { syncState: null, notes: "bring a book" };
  const { first, slots } = await settle(
    [aTemplate()],
    [
      aSlot(old),
      aSlot({ ...old, id: "recS2", date: "2024-01-30", source: [] }),
      aSlot({ ...old, id: "recS3", date: "2024-02-06", source: [], students: ["recPupil"] }),
    ],
    { daysAhead: 16 },
  );
  expect(counts(first)).toBe("0/2/0");
  const syncState = `v1|recT1|live|14:00-15:00;${single};1`;
  expect(slots).toMatchObject([
    { id: "recS1", source: ["recT1"], status: open, notes: "bring a book", syncState },
    { id: "recS2", source: ["recT1"], status: open, notes: "bring a book", syncState },
    { id: "recS3", source: [], status: open, notes: "bring a book", syncState: "" },
  ]);
});

describe("2.45 a slot with exceptions applied", () => {
  const shortened = aSlot({ ends: "14:30", exceptions: true });

  test("is set back like any other", async () => {
    const { first, slots } = await settle([aTemplate()], [shortened]);
    expect(counts(first)).toBe("0/1/0");
    expect(slots).toMatchObject([{ ends: "15:00" }]);
  });

  test("is protected with protectExceptions", async () => {
    const wanted = await settle([aTemplate()], [shortened], { protectExceptions: true });
    expect(counts(wanted.first)).toBe("0/0/0");
    expect(wanted.slots).toMatchObject([{ ends: "14:30" }]);

    const unwanted = await settle([outOfUse], [shortened], { protectExceptions: true });
    expect(counts(unwanted.first)).toBe("0/0/0");
    expect(unwanted.slots).toMatchObject([{ status: open }]);
    expect(unwanted.messages).toEqual(["Protected: exceptions applied"]);
  });
});

test.each([
  [true, "0/0/0"],
  ["כן", "0/0/0"],
  [{ error: "#ERROR!" }, "0/0/0"],
  [0, "0/1/0"],
  ["לא", "0/1/0"],
])(
  "2.45 exceptions that a formula tells, as %j, are read so that a doubt protects",
  async (cell, counted) => {
    const { name } = SLOTS.fields.exceptions;
    const base = baseOf({ templates: [aTemplate()], slots: [aSlot({ ends: "14:30" })] });
    const tables = base.tables.map((table) =>
      table.name === SLOTS.name
        ? {
            ...table,
            fields: table.fields.map((field) =>
              field.name === name ? { ...field, type: "formula" } : field,
            ),
            records: table.records.map(({ id, fields }) => ({ id, fields: { ...fields, [name]: cell } })),
          }
        : table,
    );
    const given = { daysAhead: 2, protectExceptions: true };
    expect(counts(await syncTwice(openBase({ ...base, tables }), { given }))).toBe(counted);
  },
);

test("2.60 any number of records may carry one key", async () => {
  const { first, slots } = await settle(
    [aTemplate(), aTemplate({ id: "recT2" })],
    [
      aSlot({ source: [] }),
      aSlot({ id: "recS2" }),
      aSlot({ id: "recS3", source: ["recT2"] }),
      aSlot({ id: "recS4" }),
      aSlot({ id: "recS5", source: ["recT2"], lessons: ["recLesson"] }),
    ],
  );
  expect(counts(first)).toBe("0/0/3");
  expect(slots.map(({ id, status }) => [id, status])).toEqual([
    ["recS1", blocked],
    ["recS2", open],
    ["recS3", blocked],
    ["recS4", blocked],
    ["recS5", open],
  ]);
});

test("2.60 of several records that a template may adopt, one of an unreadable template comes last", async () => {
  const unreadable = aTemplate({ id: "recT9", teachers: [] });
  const { first, slots } = await settle(
    [aTemplate(), unreadable],
    [aSlot({ source: ["recT9"] }), aSlot({ id: "recS2", source: [] })],
  );
  expect(counts(first)).toBe("0/1/0");
  expect(slots).toMatchObject([
    { id: "recS1", source: ["recT9"], status: open },
    { id: "recS2", source: ["recT1"], status: open },
  ]);
});

describe("2.61 a teacher", () => {
  test("changed by hand on the slot is changed back in place", async () => {
    const { first, slots } = await settle([aTemplate()], [aSlot({ teachers: ["recB"], key: KEY })]);
    expect(counts(first)).toBe("0/1/0");
    expect(slots).toMatchObject([{ id: "recS1", key: KEY, teachers: ["recA"], status: open }]);
  });

  test("changed on the template never reaches the old record", async () => {
    const { first, slots } = await settle([aTemplate({ teachers: ["recB"] })], [aSlot()]);
    expect(counts(first)).toBe("1/0/1");
    expect(slots).toMatchObject([
      { id: "recS1", key: KEY, teachers: ["recA"], status: blocked },
      { key: "recB|2024-01-23|14:00", teachers: ["recB"], status: open },
    ]);
  });
});

describe("2.62 a slot", () => {
  const substituted = { teachers: ["recA", "recB"] };
  const ofB = aTemplate({ id: "recT2", teachers: ["recB"], starts: "14:30", ends: "15:30" });

  test("with a substitute beside its teacher is set back when it is unlocked", async () => {
    const { first, slots } = await settle([aTemplate()], [aSlot(substituted)]);
    expect(counts(first)).toBe("0/1/0");
    expect(slots).toMatchObject([{ id: "recS1", teachers: ["recA"] }]);
  });

  test("with a substitute takes the time of both when it is locked", async () => {
    const { first, slots, messages } = await settle(
      [aTemplate(), ofB],
      [aSlot({ ...substituted, locked: true })],
    );
    expect(counts(first)).toBe("0/0/0");
    expect(slots).toMatchObject([{ id: "recS1", teachers: ["recA", "recB"] }]);
    expect(messages).toContain("Skipping create due to overlap: recB|2024-01-23|14:30");
  });

  test("without a teacher gets that of its template", async () => {
    const { first, slots } = await settle([aTemplate()], [aSlot({ teachers: [], key: KEY })]);
    expect(counts(first)).toBe("0/1/0");
    expect(slots).toMatchObject([{ id: "recS1", teachers: ["recA"] }]);
  });

  test("without a teacher and a template takes the time of the teacher in its key", async () => {
    const orphan = aSlot({ teachers: [], source: [], key: "recB|2024-01-23|14:00", locked: true });
    const { first, slots, messages } = await settle([ofB], [orphan]);
    expect(counts(first)).toBe("0/0/0");
    expect(slots).toMatchObject([{ id: "recS1", teachers: [], status: open }]);
    expect(messages).toContain("Skipping create due to overlap: recB|2024-01-23|14:30");
  });
});
