import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NewHour } from "../../src/availability/new-hour.ts";
import type { BasePort } from "../../src/base/port.ts";
import { LESSON_TYPES, STATUSES } from "../../src/base/schema/cell-words.ts";
import { type Minute, parseTimeOfDay } from "../../src/domain/time/civil-time.ts";
import { doubleBookings } from "../support/pairs.ts";
import { holds } from "../support/properties.ts";
import type { OpenSchool } from "../support/school/open-school.ts";
import { aSlot, type SlotSpec } from "../support/school/specs.ts";
import { begin, hour, manual, oneTuesday, reasons, standing, wish } from "./wishes.ts";

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
