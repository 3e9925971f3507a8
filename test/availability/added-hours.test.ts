import { describe, expect, test } from "vitest";
import { LESSON_TYPES, STATUSES } from "../../src/base/schema/cell-words.ts";
import { counts } from "../support/school/results.ts";
import { aClosure, aLesson, aSlot } from "../support/school/specs.ts";
import { begin, hour, manual, named, oneTuesday, reasons, standing, TUESDAY, wish } from "./wishes.ts";

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
