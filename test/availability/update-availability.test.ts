import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NewHour } from "../../src/availability/new-hour.ts";
import { updateAvailability } from "../../src/availability/update-availability.ts";
import type { BasePort } from "../../src/base/port.ts";
import { LESSON_TYPES, STATUSES } from "../../src/base/schema/cell-words.ts";
import { CHANGE_LOG } from "../../src/base/schema/log-tables.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { readInputs } from "../../src/configuration/inputs.ts";
import type { TeacherId } from "../../src/domain/ids.ts";
import { type LocalDate, type Minute, parseDate, parseTimeOfDay } from "../../src/domain/time/civil-time.ts";
import { instant } from "../support/instant.ts";
import { isLog, openWithLogs, rowsOf } from "../support/logs.ts";
import { doubleBookings } from "../support/pairs.ts";
import { holds } from "../support/properties.ts";
import type { Format } from "../support/school/format.ts";
import { type OpenSchool, WEDNESDAY } from "../support/school/open-school.ts";
import { counts } from "../support/school/results.ts";
import { aClosure, aLesson, aSlot, aTemplate, type School, type SlotSpec } from "../support/school/specs.ts";

const oneTuesday = { daysAhead: 2 };
const TUESDAY = "2024-01-23";
const S = SLOTS.fields;
const F = CHANGE_LOG.fields;

/** `14:00-15:00` as an hour. */
const hour = (text: string, further: Partial<NewHour> = {}): NewHour => {
  const [starts, ends] = text.split("-").map((time) => parseTimeOfDay(time)) as [Minute, Minute];
  return { starts, ends, ...further };
};

interface Wish {
  readonly date?: string;
  readonly port?: BasePort;
  readonly reason?: string;
  readonly now?: string;
  readonly despiteClosures?: boolean;
  readonly dryRun?: boolean;
}

const wish = (
  school: OpenSchool,
  hours: readonly (string | NewHour)[],
  { date = TUESDAY, port = school.port, reason, now = WEDNESDAY, despiteClosures, dryRun = false }: Wish = {},
) =>
  updateAvailability(
    { base: port, clock: { now: () => instant(now) }, settings: readInputs({ dryRun }, {}, {}).settings },
    "recA" as TeacherId,
    parseDate(date) as LocalDate,
    hours.map((each) => (typeof each === "string" ? hour(each) : each)),
    { changedBy: "usrDana", despiteClosures, ...(reason !== undefined && { reason }) },
  );

const begin = (school: Partial<School> = {}, format: Partial<Format> = {}): OpenSchool =>
  openWithLogs({ templates: [aTemplate()], slots: [aSlot()], ...school }, format);

const manual = (spec: Partial<SlotSpec> = {}): SlotSpec =>
  aSlot({ id: "recM", source: [], syncState: "v1||manual", ...spec });

/** Start and end of every slot that stands on a day, with who has it. */
const standing = (school: OpenSchool, date = TUESDAY): readonly string[] =>
  school
    .slots()
    .filter((slot) => slot.status !== STATUSES.blocked && slot.date === date)
    .map(({ teachers, starts, ends }) => `${teachers.join("+")} ${starts}-${ends}`)
    .sort();

/** What was refused for something that has a name. */
const named = ({ refused }: Awaited<ReturnType<typeof wish>>): readonly unknown[] =>
  refused.map((each) => each.kind === "addition" && [each.hour.starts, each.reason, each.name]);

const reasons = ({ refused }: Awaited<ReturnType<typeof wish>>): readonly string[] =>
  refused.map(
    (each) => `${each.kind} ${each.kind === "removal" ? each.slot.id : each.hour.starts} ${each.reason}`,
  );

describe("2.57 an hour that is added", () => {
  test("is a slot of its own, with every cell that a slot needs", async () => {
    const school = begin();
    const result = await wish(school, [
      "14:00-15:00",
      hour("16:00-17:00", { type: LESSON_TYPES.pair, capacity: 2 }),
    ]);
    expect(result).toMatchObject({ success: true, removed: [], refused: [], errors: [] });
    expect(result.added).toHaveLength(1);
    expect(school.slot(result.added[0] ?? "")).toMatchObject({
      key: "recA|2024-01-23|16:00",
      teachers: ["recA"],
      date: TUESDAY,
      starts: "16:00",
      ends: "17:00",
      type: LESSON_TYPES.pair,
      capacity: 2,
      status: STATUSES.open,
      weekday: 2,
      source: [],
      locked: null,
      syncState: "v1||manual",
    });
  });

  test("stays, although no template wants it and its key looks machine-made", async () => {
    const school = begin();
    await wish(school, ["14:00-15:00", "16:00-17:00"]);
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/0");
    expect(standing(school)).toEqual(["recA 14:00-15:00", "recA 16:00-17:00"]);
  });

  test("is locked where the base cannot remember it, and stays as well", async () => {
    const school = begin({ slots: [aSlot({ syncState: null })] }, { markerMode: false });
    const { added } = await wish(school, ["14:00-15:00", "16:00-17:00"]);
    expect(school.slot(added[0] ?? "")).toMatchObject({ locked: true, syncState: "" });
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/0");
  });

  test("needs one of the two, and nothing is written without", async () => {
    const school = begin(
      { slots: [aSlot({ syncState: null })] },
      { markerMode: false, without: ["slot_inventory.locked"] },
    );
    const before = school.memory.toJson();
    await expect(wish(school, ["16:00-17:00"])).rejects.toThrow(
      "slot_inventory needs the field sync_state (text) or is_locked",
    );
    expect(school.memory.toJson()).toEqual(before);
  });

  test.each([
    ["over", ["09:00-10:00"], { date: "2024-01-17" }, ["addition 540 past"]],
    ["no hour at all", ["17:00-16:00"], {}, ["addition 1020 no-span"]],
    ["in the way of another", ["14:30-15:30"], {}, ["addition 870 overlap"]],
  ])("is refused when it is %s", async (_, hours, options, refused) => {
    const school = begin({ slots: [aSlot({ locked: true })] });
    const result = await wish(school, ["14:00-15:00", ...hours], options);
    expect(result.success).toBe(true);
    expect(reasons(result)).toEqual(refused);
    expect(result.added.map((id) => school.slot(id).starts)).not.toContain(hours[0]?.slice(0, 5));
  });

  test("is refused when a select has no choice for it", async () => {
    const school = begin({}, { times: "singleSelect" });
    expect(reasons(await wish(school, ["14:00-15:00", "16:10-17:00"]))).toEqual(["addition 970 no-choice"]);
    const untyped = begin({ slots: [] });
    expect(reasons(await wish(untyped, [hour("16:00-17:00", { type: "?" })]))).toEqual([
      "addition 960 no-choice",
    ]);
  });

  test("is added once, however often it is asked for, and not beside itself", async () => {
    const school = begin();
    await wish(school, ["14:00-15:00", "16:00-17:00", "16:00-17:00"]);
    const again = await wish(school, ["14:00-15:00", "16:00-17:00"]);
    expect(again).toMatchObject({ success: true, added: [], removed: [], refused: [] });
    expect(standing(school)).toHaveLength(2);
  });
});

describe("an hour that is removed", () => {
  test("is blocked as a person would do it: no sync opens it again", async () => {
    const school = begin();
    const result = await wish(school, []);
    expect(result).toMatchObject({ success: true, removed: ["recS1"], added: [] });
    expect(school.slot("recS1")).toMatchObject({ status: STATUSES.blocked, syncState: aSlot().syncState });
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/0");
    expect(standing(school)).toEqual([]);
  });

  test("is not opened again where the engine had closed it and a person had opened it", async () => {
    const school = begin({ slots: [aSlot({ syncState: "v1|recT1|retired" })] });
    await wish(school, []);
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/0");
    expect(standing(school)).toEqual([]);
  });

  test.each<readonly [string, Partial<SlotSpec>, string]>([
    ["locked", { locked: true }, "locked"],
    ["with a lesson", { lessons: ["recLesson"] }, "booked"],
    ["partly booked", { capacity: 6, occupancy: 1 }, "booked"],
    ["booked by its status", { status: STATUSES.booked }, "booked"],
    ["of a status of the school's own", { status: "cancelled" }, "foreign"],
    ["another teacher's as well", { key: "recA|2024-01-23|14:00", teachers: ["recA", "recB"] }, "shared"],
  ])("is refused and returned when it is %s", async (_, spec, reason) => {
    const school = begin({ slots: [aSlot(spec)] });
    const before = school.slots();
    const result = await wish(school, []);
    expect(result).toMatchObject({ success: true, removed: [] });
    expect(reasons(result)).toEqual([`removal recS1 ${reason}`]);
    expect(school.slots()).toEqual(before);
  });

  test("is not one that is past, of another day or of another teacher", async () => {
    const school = begin({
      slots: [
        aSlot({ date: "2024-01-17", starts: "09:00", ends: "09:30" }),
        aSlot({ id: "recS2", date: "2024-01-18" }),
        aSlot({ id: "recS3", date: "2024-01-17", teachers: ["recB"], starts: "18:00", ends: "19:00" }),
      ],
    });
    const before = school.slots();
    expect(await wish(school, [], { date: "2024-01-17" })).toMatchObject({ removed: [], refused: [] });
    expect(school.slots()).toEqual(before);
  });

  test("comes back as the same record when it was added in this way before", async () => {
    const school = begin({ slots: [aSlot(), manual({ starts: "16:00", ends: "17:00" })] });
    await wish(school, ["14:00-15:00"]);
    expect(standing(school)).toEqual(["recA 14:00-15:00"]);
    expect(await wish(school, ["14:00-15:00", "16:00-17:00"])).toMatchObject({ added: ["recM"] });
    expect(school.slots()).toHaveLength(2);
  });

  test("makes room for one that is added, and no moment shows both", async () => {
    const school = begin();
    const kinds: string[] = [];
    const port: BasePort = {
      ...school.port,
      update: async (table, edits) => {
        kinds.push("update");
        await school.port.update(table, edits);
      },
      create: async (table, rows) => {
        if (!isLog(table)) kinds.push("create");
        return school.port.create(table, rows);
      },
    };
    await wish(school, ["14:30-15:30"], { port });
    expect(kinds).toEqual(["update", "create"]);
    expect(standing(school)).toEqual(["recA 14:30-15:30"]);
  });
});

describe("when something goes wrong", () => {
  test("what could not be removed keeps the place from what would overlap it, and the rest is done", async () => {
    const school = begin({ slots: [aSlot(), manual({ starts: "18:00", ends: "19:00" })] });
    const port: BasePort = {
      ...school.port,
      update: async (table, edits) => {
        if (edits.some(({ id }) => id === "recS1")) throw new Error("No");
        await school.port.update(table, edits);
      },
    };
    const result = await wish(school, ["14:30-15:30", "16:00-17:00"], { port });
    expect(result).toMatchObject({
      success: false,
      removed: ["recM"],
      errors: [{ slot: "recA|2024-01-23|14:00", error: "No" }],
    });
    expect(standing(school)).toEqual(["recA 14:00-15:00", "recA 16:00-17:00"]);
  });

  test("a slot that could not be added is an error, and is not tried twice", async () => {
    const school = begin();
    let calls = 0;
    const port: BasePort = {
      ...school.port,
      create: () => {
        calls += 1;
        return Promise.reject(new Error("No room"));
      },
    };
    expect(await wish(school, ["14:00-15:00", "16:00-17:00", "17:00-18:00"], { port })).toMatchObject({
      success: false,
      errors: [
        { slot: "recA|2024-01-23|16:00", error: "No room" },
        { slot: "recA|2024-01-23|17:00", error: "No room" },
      ],
    });
    expect(calls).toBe(1);
  });

  test("an hour that was booked while it was being removed stands again, and is returned as refused", async () => {
    const school = begin({ slots: [aSlot({ syncState: "v1|recT1|retired" })] });
    const port: BasePort = {
      ...school.port,
      update: async (table, edits) => {
        if (school.slot("recS1").lessons.length === 0)
          school.edit(SLOTS.name, "recS1", { [S.lessons.name]: [{ id: "recLesson" }] });
        await school.port.update(table, edits);
      },
    };
    const result = await wish(school, [], { port });
    expect(result).toMatchObject({ success: true, removed: [] });
    expect(reasons(result)).toEqual(["removal recS1 booked"]);
    expect(school.slot("recS1")).toMatchObject({ status: STATUSES.open, syncState: "v1|recT1|retired" });
    expect(rowsOf(school.memory, CHANGE_LOG)).toEqual([]);
  });

  test("a verifying pass that fails is told, and what was done stays done", async () => {
    const school = begin();
    let reads = 0;
    const port: BasePort = {
      ...school.port,
      list: async (table, fields) => {
        reads += 1;
        if (reads > 1) throw new Error("No answer");
        return school.port.list(table, fields);
      },
    };
    const result = await wish(school, [], { port });
    expect(result).toMatchObject({ success: true, removed: ["recS1"] });
    expect(result.entries.map(({ message }) => message)).toEqual([
      "Could not look at the slots again: No answer",
    ]);
  });

  test("a log that fails changes nothing but a line", async () => {
    const school = begin();
    const port: BasePort = {
      ...school.port,
      create: async (table, rows) => {
        if (isLog(table)) throw new Error("No room");
        return school.port.create(table, rows);
      },
    };
    const result = await wish(school, ["16:00-17:00"], { port });
    expect(result).toMatchObject({ success: true, removed: ["recS1"], refused: [], errors: [] });
    expect(result.entries.map(({ message }) => message)).toEqual([
      "Could not write to slot_change_log: No room",
    ]);
    expect(standing(school)).toEqual(["recA 16:00-17:00"]);
  });
});

test("the change log tells who did it, what came and went, and why", async () => {
  const rowsAfter = async (options: Wish) => {
    const school = begin();
    await wish(school, ["16:00-17:00"], options);
    return rowsOf(school.memory, CHANGE_LOG).map((row) =>
      [F.entry, F.startTime, F.endTime, F.reason, F.changedBy, F.changedAt]
        .map(({ name }) => row[name])
        .join(" "),
    );
  };
  expect(await rowsAfter({})).toEqual([
    `REMOVED recA|2024-01-23|14:00 14:00 15:00 tutor_edit usrDana ${WEDNESDAY}`,
    `ADDED recA|2024-01-23|16:00 16:00 17:00 tutor_edit usrDana ${WEDNESDAY}`,
  ]);
  expect((await rowsAfter({ reason: "ill" }))[0]).toContain(" ill usrDana ");
});

test("after any wish: what stands is what was wished or was refused, nobody is booked twice, and a sync keeps it", async () => {
  const anHour = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(30, 60)).map(([step, length]) => ({
    starts: (840 + step * 30) as Minute,
    ends: (840 + step * 30 + length) as Minute,
  }));
  const aFate = fc.constantFrom<Partial<SlotSpec>>(
    {},
    { locked: true },
    { lessons: ["recLesson"] },
    { status: STATUSES.blocked },
    { syncState: "v1||manual", source: [] },
    { status: STATUSES.blocked, syncState: "v1||manual", source: [] },
    { syncState: "v1|recT1|retired" },
  );
  await holds(
    fc.tuple(fc.array(anHour, { maxLength: 4 }), fc.array(anHour, { maxLength: 4 }), aFate, aFate),
    async ([first, second, one, two]) => {
      const school = begin({
        slots: [
          aSlot(one),
          aSlot({ id: "recS2", source: [], syncState: "v1||manual", starts: "15:00", ends: "16:00", ...two }),
        ],
      });
      const overlapping = doubleBookings(school.slots());
      for (const wanted of [first, second]) {
        const result = await wish(school, wanted);
        const texts = wanted.map(({ starts, ends }) => `${starts}-${ends}`);
        const stands = school
          .slots()
          .filter(({ status }) => status !== STATUSES.blocked)
          .map(({ id, starts, ends }) => ({ id, text: `${parseTimeOfDay(starts)}-${parseTimeOfDay(ends)}` }));
        const kept = result.refused.flatMap((each) =>
          each.kind === "removal" ? [each.slot.id as string] : [],
        );
        const dropped = result.refused.flatMap((each) =>
          each.kind === "addition" ? [`${each.hour.starts}-${each.hour.ends}`] : [],
        );
        for (const { id, text } of stands) expect(texts.includes(text) || kept.includes(id)).toBe(true);
        for (const text of texts)
          expect(stands.some((slot) => slot.text === text) || dropped.includes(text)).toBe(true);
        for (const pair of doubleBookings(school.slots())) expect(overlapping).toContain(pair);
      }
      const added = school
        .slots()
        .filter(({ id, status }) => id.startsWith("recNEW") && status !== STATUSES.blocked);
      await school.sync({ given: { ...oneTuesday, allowMassRetire: true } });
      for (const slot of added) expect(school.slot(slot.id)).toEqual(slot);
    },
  );
});

describe("10 a booking page asks for", () => {
  const cells = (school: OpenSchool, id: string) => {
    const slot = school.slots().find((each) => each.id === id);
    return [slot?.status, slot?.type, slot?.capacity];
  };

  test("another type or capacity of an hour that stands: it is changed, unless somebody is in it", async () => {
    const free = begin({ slots: [manual({ type: LESSON_TYPES.single, capacity: 1 })] });
    const result = await wish(free, [hour("14:00-15:00", { type: LESSON_TYPES.pair, capacity: 2 })]);
    expect([result.changed, result.added, result.removed]).toEqual([["recM"], [], []]);
    expect(cells(free, "recM")).toEqual([STATUSES.open, LESSON_TYPES.pair, 2]);
    const booked = begin({
      slots: [manual({ type: LESSON_TYPES.single, capacity: 1, students: ["recP1"] })],
    });
    expect(reasons(await wish(booked, [hour("14:00-15:00", { capacity: 2 })]))).toEqual([
      "addition 840 booked",
    ]);
    expect(cells(booked, "recM")[2]).toBe(1);
  });

  test("an hour of a type without a capacity: it gets the usual one of its type, so that it is not taken for full", async () => {
    const school = begin();
    const { added } = await wish(school, [
      "14:00-15:00",
      hour("16:00-17:00", { type: LESSON_TYPES.single }),
      hour("18:00-19:00", { type: LESSON_TYPES.pair }),
    ]);
    expect(added.map((id) => cells(school, id)[2])).toEqual([1, 2]);
  });

  test("an hour that ends at midnight, written as 0", async () => {
    const school = begin();
    const { refused, added } = await wish(school, [
      "14:00-15:00",
      { starts: 1380 as Minute, ends: 0 as Minute },
    ]);
    expect([refused, added.length]).toEqual([[], 1]);
  });

  test.each<readonly [string, unknown, string]>([
    ["a start that is no number", { starts: Number.NaN, ends: 960 }, "unreadable"],
    ["a text", { starts: "14:00", ends: 960 }, "unreadable"],
    ["before the day", { starts: -60, ends: 60 }, "unreadable"],
    ["a broken number", { starts: 900.5, ends: 960 }, "unreadable"],
    ["after the day", { starts: 900, ends: 1500 }, "unreadable"],
    ["a capacity that is none", { starts: 900, ends: 960, capacity: Number.NaN }, "unreadable"],
    ["nothing", { starts: 900, ends: 900 }, "no-span"],
  ])("%s: it is refused, and nothing is written", async (_, given, reason) => {
    const school = begin();
    const before = JSON.stringify(school.memory.toJson());
    const { refused, success } = await wish(school, ["14:00-15:00", given as NewHour]);
    expect([success, refused.map((each) => each.reason)]).toEqual([true, [reason]]);
    expect(JSON.stringify(school.memory.toJson())).toBe(before);
  });

  test("an hour that the clock change skips: it is refused", async () => {
    const school = begin();
    const result = await wish(school, ["02:30-03:30"], { date: "2024-03-29", now: "2024-03-20T08:00:00Z" });
    expect(reasons(result)).toEqual(["addition 150 skipped"]);
  });

  test("the same once more: nothing is written a second time", async () => {
    const school = begin();
    await wish(school, ["14:00-15:00", hour("16:00-17:00", { type: LESSON_TYPES.pair })]);
    const before = JSON.stringify(school.memory.toJson());
    const again = await wish(school, ["14:00-15:00", hour("16:00-17:00", { type: LESSON_TYPES.pair })]);
    expect([again.added, again.changed, again.removed, again.refused]).toEqual([[], [], [], []]);
    expect(JSON.stringify(school.memory.toJson())).toBe(before);
  });

  test("something else, just as somebody else does: whatever comes between whose calls, no two hours overlap, and the next to ask has it as it wants", async () => {
    const someHours = fc.uniqueArray(
      fc.constantFrom("14:00-15:00", "14:30-15:30", "15:00-16:00", "16:00-18:00", "17:00-18:00"),
      { maxLength: 4 },
    );
    await holds(fc.tuple(someHours, someHours, fc.scheduler()), async ([mine, yours, scheduler]) => {
      const school = begin();
      const { port } = school;
      const paced: BasePort = {
        ...port,
        list: scheduler.scheduleFunction(port.list),
        create: scheduler.scheduleFunction(port.create),
        update: scheduler.scheduleFunction(port.update),
      };
      const both = Promise.all([wish(school, mine, { port: paced }), wish(school, yours, { port: paced })]);
      await scheduler.waitFor(both);
      expect(doubleBookings(school.slots()).size).toBe(0);
      const last = await wish(school, yours);
      const wanted = yours.filter(
        (text) =>
          !last.refused.some(
            (each) =>
              each.kind === "addition" &&
              each.hour.starts === hour(text).starts &&
              each.hour.ends === hour(text).ends,
          ),
      );
      expect(standing(school)).toEqual(wanted.map((text) => `recA ${text}`).sort());
    });
  });
});

describe("2.57 an hour that something else takes", () => {
  const closed = { closures: [aClosure({ name: "Fair", from: TUESDAY })], slots: [] };
  const taught = {
    lessons: [aLesson({ date: TUESDAY, starts: "16:00", ends: "17:00" })],
    slots: [],
  };

  test("is refused on a day that is closed, with the name of the closure", async () => {
    const school = begin(closed);
    const result = await wish(school, ["16:00-17:00"]);
    expect(named(result)).toEqual([[16 * 60, "closed", "Fair"]]);
    expect(standing(school)).toEqual([]);
  });

  test("is refused where the teacher has a lesson, with its name; beside it there is room", async () => {
    const school = begin(taught);
    const result = await wish(school, ["16:30-17:30", "17:00-18:00"]);
    expect(named(result)).toEqual([[16 * 60 + 30, "lesson", "name of recL1"]]);
    expect(standing(school)).toEqual(["recA 17:00-18:00"]);
  });

  test.each([
    ["a closure", closed],
    ["a lesson", taught],
  ])("is added in spite of %s for whoever asks for that", async (_, there) => {
    const school = begin(there);
    const result = await wish(school, ["16:00-17:00"], { despiteClosures: true });
    expect(result.refused).toEqual([]);
    expect(standing(school)).toEqual(["recA 16:00-17:00"]);
  });
});

test("2.57: a dry run says what there is to do and writes nothing", async () => {
  const school = begin({ slots: [manual({ id: "recM" })] });
  const before = standing(school);
  const result = await wish(school, ["18:00-19:00"], { dryRun: true });
  expect(result).toMatchObject({ success: true, added: [], removed: [], changed: [], refused: [] });
  expect(result.planned).toEqual({ remove: ["recM"], change: [], add: [hour("18:00-19:00")] });
  expect(standing(school)).toEqual(before);
});

test("2.57: where nothing can be marked, an own hour, which is locked for that reason, can be taken out again", async () => {
  const school = begin({ slots: [] }, { markerMode: false });
  await wish(school, ["16:00-17:00"]);
  expect(standing(school)).toEqual(["recA 16:00-17:00"]);
  const result = await wish(school, []);
  expect(result.refused).toEqual([]);
  expect(standing(school)).toEqual([]);
});
