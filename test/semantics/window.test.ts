import { describe, expect, test } from "vitest";
import { INVERTED_ACTIVE_FIELD_NAME, LESSON_TYPES, STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { type OpenSchool, openSchool } from "../support/school/open-school.ts";
import { counts, slotMessages, syncTwice } from "../support/school/results.ts";
import { aSlot, aTemplate } from "../support/school/specs.ts";

/**
 * Resolutions of semantics 2 about which hours are wanted, and when. Wednesday 2024-01-17, 10:00 unless said;
 * two days ahead of the coming Sunday leave one Tuesday in the window, the 23rd.
 */
const ONE_TUESDAY = { daysAhead: 2 };
const KEY = "recA|2024-01-23|14:00";
const SUNDAY = "2024-01-14T04:00:00.000Z";

const { open, blocked } = STATUSES;
const { single, pair } = LESSON_TYPES;

/** Another template, so that the table of templates is not empty. */
const outOfUse = aTemplate({ id: "recT9", disabled: true });

const datesOf = (school: OpenSchool): readonly string[] =>
  school
    .slots()
    .map(({ date }) => date)
    .sort();

function moveTemplate(school: OpenSchool, starts: string, ends: string): void {
  const { fields, name } = TEMPLATES;
  school.edit(name, "recT1", { [fields.starts.name]: starts, [fields.ends.name]: ends });
}

test("3.4 a slot that was moved by hand from a day before the first one that is looked at stays what it is", async () => {
  const templates = [aTemplate({ day: 4 })];
  const slots = [aSlot({ key: "recA|2024-01-18|14:00", date: "2024-01-23" })];
  const school = openSchool({ templates, slots });
  const given = { ...ONE_TUESDAY, startDate: "2024-01-21" };
  expect(counts(await syncTwice(school, { given }))).toBe("0/0/0");
  expect(school.slot("recS1")).toMatchObject({ date: "2024-01-23", status: open });
});

describe("2.1 two templates at the same time", () => {
  const templates = [aTemplate(), aTemplate({ id: "recT2", type: pair })];

  test("get a slot each, and no run turns one into the other", async () => {
    const school = openSchool({ templates, slots: [] });
    expect(counts(await syncTwice(school, { given: ONE_TUESDAY }))).toBe("2/0/0");
    expect(school.slots()).toMatchObject([
      { key: KEY, source: ["recT1"], type: single, status: open },
      { key: KEY, source: ["recT2"], type: pair, status: open },
    ]);

    const later = await school.sync({ given: ONE_TUESDAY });
    expect(later.overlaps).toBe(1);
    expect(slotMessages(later)).toEqual([`Overlap detected: ${KEY} vs ${KEY}`]);
  });

  test("the one without a slot gets a new one, and the other keeps its own", async () => {
    const school = openSchool({ templates, slots: [aSlot({ source: ["recT2"], type: pair })] });
    expect(counts(await syncTwice(school, { given: ONE_TUESDAY }))).toBe("1/0/0");
    expect(school.slots()).toMatchObject([
      { id: "recS1", source: ["recT2"], type: pair },
      { key: KEY, source: ["recT1"], type: single },
    ]);
  });

  test("have their slots set back side by side", async () => {
    const school = openSchool({
      templates,
      slots: [
        aSlot({ key: KEY, starts: "16:00", ends: "17:00" }),
        aSlot({ id: "recS2", source: ["recT2"], type: pair, key: KEY, starts: "18:00", ends: "19:00" }),
      ],
    });
    expect(counts(await syncTwice(school, { given: ONE_TUESDAY }))).toBe("0/2/0");
    expect(school.slots()).toMatchObject([
      { source: ["recT1"], starts: "14:00", ends: "15:00" },
      { source: ["recT2"], starts: "14:00", ends: "15:00" },
    ]);
  });

  test("do not take a surplus copy from one another", async () => {
    const school = openSchool({ templates, slots: [aSlot(), aSlot({ id: "recS2" })] });
    expect(counts(await syncTwice(school, { given: ONE_TUESDAY }))).toBe("1/0/1");
    expect(school.slots()).toMatchObject([
      { id: "recS1", source: ["recT1"], status: open },
      { id: "recS2", source: ["recT1"], status: blocked },
      { key: KEY, source: ["recT2"], status: open },
    ]);
  });

  test("both do without an hour that a person has blocked", async () => {
    const school = openSchool({ templates, slots: [aSlot({ status: blocked })] });
    const first = await syncTwice(school, { given: ONE_TUESDAY });
    expect(counts(first)).toBe("0/0/0");
    expect(slotMessages(first)).toContain(`Skipping create due to overlap: ${KEY}`);
  });

  test("with sameTimeTemplates one, the present owner keeps the hour before a senior", async () => {
    const school = openSchool({ templates, slots: [aSlot({ source: ["recT2"], type: pair })] });
    const first = await syncTwice(school, { given: { ...ONE_TUESDAY, sameTimeTemplates: "one" } });
    expect(counts(first)).toBe("0/0/0");
    expect(school.slots()).toMatchObject([{ source: ["recT2"], type: pair, status: open }]);
    expect(slotMessages(first)).toEqual([
      `Skipping create due to overlap: ${KEY}`,
      `Overlap detected: ${KEY} vs ${KEY}`,
    ]);
  });

  test("with sameTimeTemplates one, a record of theirs counts for more than one of nobody", async () => {
    const school = openSchool({
      templates,
      slots: [aSlot({ source: [] }), aSlot({ id: "recS2", source: ["recT2"], type: pair })],
    });
    const given = { ...ONE_TUESDAY, sameTimeTemplates: "one" };
    expect(counts(await syncTwice(school, { given }))).toBe("0/0/1");
    expect(school.slots()).toMatchObject([
      { id: "recS1", status: blocked },
      { id: "recS2", source: ["recT2"], status: open },
    ]);
  });

  test("with sameTimeTemplates one, the other gets nothing beside the owner's closed slot", async () => {
    const retired = aSlot({ status: blocked, syncState: "v1|recT1|retired" });
    const school = openSchool({ templates, slots: [retired] });
    const given = { ...ONE_TUESDAY, sameTimeTemplates: "one", reopenOwnBlocked: false };
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("0/0/0");
    expect(slotMessages(first)).toEqual([
      "Protected: is_blocked",
      `Skipping create due to overlap: ${KEY}`,
      `Overlap detected: ${KEY} vs ${KEY}`,
    ]);
  });

  test("with sameTimeTemplates one, a free hour goes to the older template", async () => {
    const school = openSchool({
      templates: [
        aTemplate({ createdAt: "2023-09-01T00:00:00.000Z" }),
        aTemplate({ id: "recT2", type: pair, createdAt: "2022-09-01T00:00:00.000Z" }),
      ],
      slots: [],
    });
    const first = await syncTwice(school, { given: { ...ONE_TUESDAY, sameTimeTemplates: "one" } });
    expect(counts(first)).toBe("1/0/0");
    expect(school.slots()).toMatchObject([{ key: KEY, source: ["recT2"], type: pair }]);
    expect(slotMessages(first)).toContain(`Skipping create due to overlap: ${KEY}`);
  });
});

describe("2.3 the days before the coming Sunday", () => {
  const movedToday = () =>
    openSchool({
      templates: [aTemplate({ day: 4, starts: "16:00", ends: "17:00" })],
      slots: [aSlot({ date: "2024-01-18" })],
    });

  test("are covered: a lesson that was moved today moves in this week already", async () => {
    const school = movedToday();
    expect(counts(await syncTwice(school, { given: { daysAhead: 0 } }))).toBe("1/0/1");
    expect(school.slots()).toMatchObject([
      { key: "recA|2024-01-18|14:00", status: blocked },
      { key: "recA|2024-01-18|16:00", status: open },
    ]);
  });

  test("are left alone with coverRunningWeek false", async () => {
    const school = movedToday();
    const first = await syncTwice(school, { given: { daysAhead: 0, coverRunningWeek: false } });
    expect(counts(first)).toBe("0/0/0");
    expect(school.slots()).toMatchObject([{ key: "recA|2024-01-18|14:00", status: open }]);
  });
});

describe("2.4 the far end of the window", () => {
  const weekly = () => openSchool({ templates: [aTemplate({ day: 0 })], slots: [] });

  test("is a day of the window: from a Sunday on it holds three Sundays and two Tuesdays", async () => {
    const school = openSchool({
      templates: [aTemplate({ day: 0 }), aTemplate({ id: "recT2" })],
      slots: [],
    });
    expect(counts(await syncTwice(school, { now: SUNDAY }))).toBe("5/0/0");
    expect(datesOf(school)).toEqual(["2024-01-14", "2024-01-16", "2024-01-21", "2024-01-23", "2024-01-28"]);
  });

  test("is twenty days away on a Monday", async () => {
    const school = weekly();
    await syncTwice(school, { now: "2024-01-15T04:00:00.000Z" });
    expect(datesOf(school)).toEqual(["2024-01-21", "2024-01-28", "2024-02-04"]);
  });

  test("is the Sunday itself with daysAhead 0", async () => {
    const school = weekly();
    await syncTwice(school, { now: SUNDAY, given: { daysAhead: 0 } });
    expect(datesOf(school)).toEqual(["2024-01-14"]);
  });

  test.each([undefined, null, ""])("is fourteen days ahead when daysAhead is %j", async (daysAhead) => {
    const school = weekly();
    await syncTwice(school, { now: SUNDAY, given: { daysAhead } });
    expect(datesOf(school)).toEqual(["2024-01-14", "2024-01-21", "2024-01-28"]);
  });

  test.each([-1, 1.5, "soon"])("cannot be daysAhead %j", async (daysAhead) => {
    const school = weekly();
    await expect(school.sync({ given: { daysAhead } })).rejects.toThrow(
      `Input variable daysAhead: got ${JSON.stringify(daysAhead)}, expected a whole number from 0`,
    );
    expect(school.slots()).toEqual([]);
  });
});

test("2.5 another end keeps the record, another start blocks it and makes a new one", async () => {
  const sameStart = openSchool({ templates: [aTemplate({ ends: "15:30" })], slots: [aSlot()] });
  expect(counts(await syncTwice(sameStart, { given: ONE_TUESDAY }))).toBe("0/1/0");
  expect(sameStart.slots()).toMatchObject([
    { id: "recS1", key: KEY, starts: "14:00", ends: "15:30", status: open },
  ]);

  const otherStart = openSchool({ templates: [aTemplate({ starts: "13:30" })], slots: [aSlot()] });
  expect(counts(await syncTwice(otherStart, { given: ONE_TUESDAY }))).toBe("1/0/1");
  expect(otherStart.slots()).toMatchObject([
    { id: "recS1", key: KEY, starts: "14:00", status: blocked },
    { key: "recA|2024-01-23|13:30", starts: "13:30", ends: "15:00", status: open },
  ]);
});

describe("2.6 a template that moves away and back", () => {
  const awayAndBack = async (options: { given?: object; markerMode?: boolean }) => {
    const given = { ...ONE_TUESDAY, ...options.given };
    const school = openSchool(
      { templates: [aTemplate()], slots: [aSlot({ notes: "bring a book", room: "3" })] },
      { markerMode: options.markerMode ?? true, active: "none" },
    );
    moveTemplate(school, "16:00", "17:00");
    expect(counts(await syncTwice(school, { given }))).toBe("1/0/1");
    moveTemplate(school, "14:00", "15:00");
    return { school, back: await syncTwice(school, { given }) };
  };

  test("gets the very record back that the engine had blocked", async () => {
    const { school, back } = await awayAndBack({});
    expect(counts(back)).toBe("0/1/1");
    expect(school.slots()).toMatchObject([
      { id: "recS1", starts: "14:00", status: open, notes: "bring a book", room: "3" },
      { starts: "16:00", status: blocked, syncState: "v1|recT1|retired" },
    ]);
  });

  test("gets nothing back with reopenOwnBlocked false", async () => {
    const { school, back } = await awayAndBack({ given: { reopenOwnBlocked: false } });
    expect(counts(back)).toBe("0/0/1");
    expect(school.slots().map(({ status }) => status)).toEqual([blocked, blocked]);
    expect(slotMessages(back)).toEqual(["Protected: is_blocked"]);
  });

  test("gets a warning instead where the engine cannot remember its own deeds", async () => {
    const { school, back } = await awayAndBack({ markerMode: false });
    expect(counts(back)).toBe("0/0/1");
    expect(school.slots().map(({ status }) => status)).toEqual([blocked, blocked]);
    expect(slotMessages(back)).toEqual(["Protected: is_blocked", `Blocked slot not reopened: ${KEY}`]);
  });

  test.each([
    ["without sync_state", { markerMode: false }, ["plain-mode"]],
    ["with it", {}, []],
    ["where there is no such field", { markerMode: false, active: "none" }, []],
  ] as const)("switching templates off is warned of: %s", async (_, format, expected) => {
    const school = openSchool({ templates: [aTemplate()], slots: [] }, format);
    const { entries } = await school.sync({ given: ONE_TUESDAY });
    expect(entries.filter(({ code }) => code !== "missing-optional").map(({ code }) => code)).toEqual(
      expected,
    );
  });

  test("does not open what a person had blocked in the meantime", async () => {
    const school = openSchool({ templates: [aTemplate()], slots: [aSlot({ status: blocked })] });
    moveTemplate(school, "16:00", "17:00");
    await syncTwice(school, { given: ONE_TUESDAY });
    moveTemplate(school, "14:00", "15:00");
    expect(counts(await syncTwice(school, { given: ONE_TUESDAY }))).toBe("0/0/0");
    expect(school.slots()).toMatchObject([{ id: "recS1", status: blocked }]);
  });

  test("does not close again what a person has opened", async () => {
    const reopened = aSlot({ syncState: "v1|recT1|retired" });
    const school = openSchool({
      templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
      slots: [reopened],
    });
    const first = await syncTwice(school, { given: ONE_TUESDAY });
    expect(counts(first)).toBe("1/0/0");
    expect(school.slots()).toMatchObject([
      { id: "recS1", starts: "14:00", status: open },
      { starts: "16:00", status: open },
    ]);
    expect(slotMessages(first)).toEqual([`Kept: reopened manually ${KEY}`]);
  });

  test("a template that is used again has its slots opened again", async () => {
    const school = openSchool({ templates: [aTemplate({ disabled: true })], slots: [aSlot()] });
    expect(counts(await syncTwice(school, { given: ONE_TUESDAY }))).toBe("0/0/1");
    school.edit(TEMPLATES.name, "recT1", { [INVERTED_ACTIVE_FIELD_NAME]: false });
    expect(counts(await syncTwice(school, { given: ONE_TUESDAY }))).toBe("0/1/0");
    expect(school.slots()).toMatchObject([
      { id: "recS1", status: open, syncState: `v1|recT1|live|14:00-15:00;${single};1` },
    ]);
  });
});

describe("2.7 slots without a template", () => {
  const makeUp = aSlot({
    source: [],
    key: "make-up lesson",
    date: "2024-01-25",
    starts: "18:00",
    ends: "19:00",
  });
  const departed = aSlot({ id: "recS2", source: [], teachers: ["recB"] });
  const noted = aSlot({
    id: "recS3",
    source: [],
    key: "noted",
    starts: "09:00",
    ends: "10:00",
    syncState: `v1|recT7|live|09:00-10:00;${single};1`,
  });
  const madeByHand = aSlot({
    id: "recS4",
    source: [],
    starts: "11:00",
    ends: "12:00",
    syncState: "v1||manual",
  });
  const settle = async (given: object) => {
    const school = openSchool({ templates: [outOfUse], slots: [makeUp, departed, noted, madeByHand] });
    const first = await syncTwice(school, { given: { ...ONE_TUESDAY, ...given } });
    return { first, statuses: school.slots().map(({ status }) => status) };
  };

  test("are closed when key or state shows that they were generated", async () => {
    const { first, statuses } = await settle({});
    expect(counts(first)).toBe("0/0/2");
    expect(statuses).toEqual([open, blocked, blocked, open]);
  });

  test("with unlinkedSlots keep, the key proves nothing", async () => {
    const { first, statuses } = await settle({ unlinkedSlots: "keep" });
    expect(counts(first)).toBe("0/0/1");
    expect(statuses).toEqual([open, open, blocked, open]);
  });

  test("with unlinkedSlots deactivate, hand-made ones are closed too, unless marked as manual", async () => {
    const { first, statuses } = await settle({ unlinkedSlots: "deactivate" });
    expect(counts(first)).toBe("0/0/3");
    expect(statuses).toEqual([blocked, blocked, blocked, open]);
  });

  test("take their time when they are hand-made", async () => {
    const school = openSchool({
      templates: [aTemplate({ day: 4, starts: "18:30", ends: "19:30" })],
      slots: [makeUp],
    });
    const first = await syncTwice(school, { given: { daysAhead: 4, coverRunningWeek: false } });
    expect(counts(first)).toBe("0/0/0");
    expect(slotMessages(first)).toContain("Skipping create due to overlap: recA|2024-01-25|18:30");
  });
});

describe("2.8 slots beyond the window", () => {
  const fiveWeeksOut = aSlot({ date: "2024-02-20" });

  test("are closed without a replacement, which comes when the window reaches them", async () => {
    const school = openSchool({
      templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
      slots: [fiveWeeksOut],
    });
    expect(counts(await syncTwice(school, { given: ONE_TUESDAY }))).toBe("1/0/1");
    expect(school.slots()).toMatchObject([
      { id: "recS1", status: blocked },
      { key: "recA|2024-01-23|16:00", status: open },
    ]);

    const weeksLater = await syncTwice(school, { now: "2024-02-14T08:00:00.000Z", given: ONE_TUESDAY });
    expect(counts(weeksLater)).toBe("1/0/0");
    expect(school.slots()[2]).toMatchObject({ key: "recA|2024-02-20|16:00", status: open });
  });

  test("are updated and opened again like those inside", async () => {
    const retired = aSlot({
      id: "recS2",
      date: "2024-02-27",
      status: blocked,
      syncState: "v1|recT1|retired",
    });
    const school = openSchool({ templates: [aTemplate({ type: pair })], slots: [fiveWeeksOut, retired] });
    expect(counts(await syncTwice(school, { given: { daysAhead: 0 } }))).toBe("0/2/0");
    expect(school.slots()).toMatchObject([
      { date: "2024-02-20", type: pair, status: open },
      { date: "2024-02-27", type: pair, status: open },
    ]);
  });

  test("get no twin for a second template of the same time", async () => {
    const school = openSchool({
      templates: [aTemplate(), aTemplate({ id: "recT2" })],
      slots: [fiveWeeksOut],
    });
    expect(counts(await syncTwice(school, { given: { daysAhead: 0 } }))).toBe("0/0/0");
  });

  test("are left alone with horizon window", async () => {
    const school = openSchool({ templates: [outOfUse], slots: [fiveWeeksOut, aSlot({ id: "recS2" })] });
    const first = await syncTwice(school, { given: { ...ONE_TUESDAY, horizon: "window" } });
    expect(counts(first)).toBe("0/0/1");
    expect(school.slots()).toMatchObject([
      { id: "recS1", status: open },
      { id: "recS2", status: blocked },
    ]);
  });
});

test("2.48 a slot beyond the window that another template adopts brings its former one no new hour there", async () => {
  const school = openSchool({
    templates: [aTemplate({ starts: "16:00", ends: "17:00" }), aTemplate({ id: "recT2", day: 2 })],
    slots: [aSlot({ date: "2024-02-20" })],
  });
  expect(counts(await syncTwice(school, { given: { daysAhead: 0 } }))).toBe("0/1/0");
  expect(school.slots()).toMatchObject([{ id: "recS1", source: ["recT2"], status: open }]);
});

test("2.9 the old hour of a template that lives on is closed in the run that makes the new one", async () => {
  const school = openSchool({
    templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
    slots: [aSlot(), aSlot({ id: "recS2", date: "2024-01-30" })],
  });
  expect(counts(await syncTwice(school))).toBe("2/0/2");
  expect(school.slots().filter(({ status }) => status === open)).toMatchObject([
    { key: "recA|2024-01-23|16:00" },
    { key: "recA|2024-01-30|16:00" },
  ]);
});

describe("2.23 half past midnight on a Monday in Jerusalem, Sunday evening in UTC", () => {
  const now = "2024-01-14T22:30:00.000Z";

  test("is Monday: the window ends on 4 February", async () => {
    const school = openSchool({
      templates: [aTemplate({ day: 0, starts: "23:00", ends: "23:45" })],
      slots: [],
    });
    await syncTwice(school, { now });
    expect(datesOf(school)).toEqual(["2024-01-21", "2024-01-28", "2024-02-04"]);
  });

  test("is Sunday with timeZone UTC", async () => {
    const school = openSchool({
      templates: [aTemplate({ day: 0, starts: "23:00", ends: "23:45" })],
      slots: [],
    });
    await syncTwice(school, { now, given: { timeZone: "UTC" } });
    expect(datesOf(school)).toEqual(["2024-01-14", "2024-01-21", "2024-01-28"]);
  });
});

describe("2.25 at ten o'clock", () => {
  test("this morning's slot is left alone and this afternoon's is put right", async () => {
    const school = openSchool({
      templates: [
        aTemplate({ day: 3, starts: "08:00", ends: "09:00", type: pair }),
        aTemplate({ id: "recT2", day: 3, starts: "16:00", ends: "17:00", type: pair }),
      ],
      slots: [
        aSlot({ date: "2024-01-17", starts: "08:00", ends: "09:00" }),
        aSlot({ id: "recS2", date: "2024-01-17", starts: "16:00", ends: "17:00", source: ["recT2"] }),
      ],
    });
    expect(counts(await syncTwice(school, { given: { daysAhead: 0 } }))).toBe("0/1/0");
    expect(school.slots()).toMatchObject([{ type: single }, { type: pair }]);
  });

  test.each([
    ["08:00", "0/0/0"],
    ["10:00", "0/0/0"],
    ["10:01", "1/0/0"],
  ])("a lesson at %s today leads to %s", async (starts, expected) => {
    const school = openSchool({ templates: [aTemplate({ day: 3, starts, ends: "11:00" })], slots: [] });
    expect(counts(await syncTwice(school, { given: { daysAhead: 0 } }))).toBe(expected);
  });

  test("a slot of this morning whose template is gone stays open", async () => {
    const school = openSchool({
      templates: [outOfUse],
      slots: [
        aSlot({ date: "2024-01-17", starts: "10:00", ends: "11:00" }),
        aSlot({ id: "recS2", date: "2024-01-17", starts: "10:30", ends: "11:30" }),
      ],
    });
    expect(counts(await syncTwice(school))).toBe("0/0/1");
    expect(school.slots()).toMatchObject([{ status: open }, { status: blocked }]);
  });
});

test("2.43 a slot that somebody deleted comes back, one that was blocked stays blocked", async () => {
  const school = openSchool({
    templates: [aTemplate()],
    slots: [aSlot(), aSlot({ id: "recS2", date: "2024-01-30", status: blocked })],
  });
  school.remove(SLOTS.name, "recS1");
  expect(counts(await syncTwice(school))).toBe("1/0/0");
  expect(school.slots()).toMatchObject([
    { id: "recS2", date: "2024-01-30", status: blocked },
    { key: KEY, status: open },
  ]);
});

describe("2.66 a startDate", () => {
  test("in the past does not bring back the days before today", async () => {
    const slots = [
      aSlot({ date: "2024-01-16", type: pair }),
      aSlot({ id: "recS2", source: [], key: "make-up lesson", date: "2024-01-16" }),
    ];
    const school = openSchool({ templates: [aTemplate()], slots });
    const first = await syncTwice(school, { given: { startDate: "2024-01-10" } });
    expect([counts(first), first.overlaps]).toEqual(["1/0/0", 0]);
    expect(school.slots()).toMatchObject([{ type: pair }, { type: single }, { date: "2024-01-23" }]);
  });

  test("in the past makes nothing and touches nothing that is over", async () => {
    const school = openSchool({
      templates: [aTemplate()],
      slots: [aSlot({ date: "2024-01-09", type: pair })],
    });
    expect(counts(await syncTwice(school, { given: { startDate: "2023-12-20" } }))).toBe("0/0/0");
    expect(school.slots()).toMatchObject([{ date: "2024-01-09", type: pair }]);
  });

  test("in the future leaves the slots before it alone", async () => {
    const school = openSchool({
      templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
      slots: [aSlot(), aSlot({ id: "recS2", date: "2024-01-30" })],
    });
    const given = { ...ONE_TUESDAY, startDate: "2024-01-28" };
    expect(counts(await syncTwice(school, { given }))).toBe("1/0/1");
    expect(school.slots()).toMatchObject([
      { id: "recS1", date: "2024-01-23", status: open },
      { id: "recS2", date: "2024-01-30", status: blocked },
      { key: "recA|2024-01-30|16:00", status: open },
    ]);
  });

  test.each(["2024-02-30", "17/01/2024"])("of %s is a configuration error", async (startDate) => {
    const school = openSchool({ templates: [aTemplate()], slots: [] });
    await expect(school.sync({ given: { startDate } })).rejects.toThrow(
      `Input variable startDate: got "${startDate}", expected a date as YYYY-MM-DD`,
    );
    expect(school.slots()).toEqual([]);
  });
});
