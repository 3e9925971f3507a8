import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { describeOverlaps } from "../../src/report/sections/overlap-report.ts";
import { openSchool } from "../support/school/open-school.ts";
import { aSlot, aTemplate, type SlotSpec } from "../support/school/specs.ts";
import { overlapWordsOf } from "../support/words.ts";

/** Semantics 5.10 on Wednesday 2024-01-17; the slots are of Tuesday the 23rd, 14:00 to 15:00. */
const { blocked } = STATUSES;

const one = (spec: Partial<SlotSpec> = {}): SlotSpec =>
  aSlot({ id: "recS1", key: null, source: [], syncState: null, teachers: ["recA"], ...spec });
const other = (spec: Partial<SlotSpec> = {}): SlotSpec => one({ id: "recS2", teachers: ["recB"], ...spec });
const template = aTemplate({ teachers: ["recC"], disabled: true });

const clashesOf = async (slots: readonly SlotSpec[], given = {}) => {
  const { clashes } = await openSchool({ templates: [template], slots }).flag({ given });
  return clashes.listed.map(({ a, b, rooms, students }) =>
    [a.slot.id, b.slot.id, ...rooms, ...students].join(" "),
  );
};

describe("5.10 two slots of different teachers clash", () => {
  test.each<[string, Partial<SlotSpec>, Partial<SlotSpec>, string]>([
    ["in one room", { room: "3" }, { room: "3" }, "recS1 recS2 3"],
    [
      "in one room that is spelt otherwise",
      { room: "Room 3" },
      { room: " room\u200f  3" },
      "recS1 recS2 Room 3",
    ],
    ["over one student", { students: ["recX", "recY"] }, { students: ["recY"] }, "recS1 recS2 recY"],
    [
      "over both, and count once",
      { room: "3", students: ["recX"] },
      { room: "3", students: ["recX"] },
      "recS1 recS2 3 recX",
    ],
    [
      "where their hours touch only in part",
      { room: "3" },
      { room: "3", starts: "14:30", ends: "15:30" },
      "recS1 recS2 3",
    ],
  ])("%s", async (_, a, b, told) => {
    expect(await clashesOf([one(a), other(b)])).toEqual([told]);
    expect(await clashesOf([other(b), one(a)])).toEqual([told]);
  });

  test.each<[string, Partial<SlotSpec>, Partial<SlotSpec>, object]>([
    ["no room", { room: null }, { room: null }, {}],
    ["another room", { room: "3" }, { room: "4" }, {}],
    ["other students", { students: ["recX", "recY"] }, { students: ["recZ"] }, {}],
    ["a teacher in common: that is an overlap", { room: "3" }, { room: "3", teachers: ["recA", "recB"] }, {}],
    ["hours that follow one another", { room: "3" }, { room: "3", starts: "15:00", ends: "16:00" }, {}],
    ["another day", { room: "3" }, { room: "3", date: "2024-01-24" }, {}],
    ["one that is blocked", { room: "3" }, { room: "3", status: blocked }, {}],
    ["a day gone by", { room: "3", date: "2024-01-16" }, { room: "3", date: "2024-01-16" }, {}],
    ["the web", { room: "Zoom" }, { room: "zoom" }, {}],
    ["the web, in Hebrew", { room: "אונליין" }, { room: "אונליין" }, {}],
    ["a shared room", { room: "Hall" }, { room: "hall" }, { sharedRooms: "HALL" }],
    ["rooms that nobody checks", { room: "3" }, { room: "3" }, { checkRooms: false }],
    ["students whom nobody checks", { students: ["recX"] }, { students: ["recX"] }, { checkStudents: false }],
  ])("but not with %s", async (_, a, b, given) => {
    expect(await clashesOf([one(a), other(b)], given)).toEqual([]);
  });

  test("the earlier is named first, and the earlier pair", async () => {
    const late = { room: "3", starts: "14:30", ends: "15:30" };
    expect(await clashesOf([one(late), other({ room: "3" })])).toEqual(["recS2 recS1 3"]);
    const next = { room: "4", date: "2024-01-24" };
    const others = [one({ ...next, id: "recS0" }), other({ ...next, id: "recS9" })];
    expect(await clashesOf([...others, one(late), other({ room: "3" })])).toEqual([
      "recS2 recS1 3",
      "recS0 recS9 4",
    ]);
  });

  test("of several pairs of one slot the earlier other is named first", async () => {
    const hours = [
      ["recS4", "14:45"],
      ["recS5", "14:15"],
      ["recS6", "14:30"],
    ].map(([id = "", starts = ""]) => one({ id, teachers: [id], room: "3", starts, ends: "15:00" }));
    expect((await clashesOf([one({ room: "3" }), ...hours])).slice(0, 3)).toEqual([
      "recS1 recS5 3",
      "recS1 recS6 3",
      "recS1 recS4 3",
    ]);
  });

  test("more of them are counted than anybody would read", async () => {
    const slots = Array.from({ length: 101 }, (_, index) =>
      one({ id: `recS${index}`, teachers: [`recT${index}`], room: "3" }),
    );
    const { clashes } = await openSchool({ templates: [template], slots }).flag();
    expect([clashes.count, clashes.listed.length]).toEqual([5050, 5000]);
  });

  test("as they will stand: one that opens again has its place among the others", async () => {
    const own = { room: "3", syncState: "v1|recT1|retired", status: blocked };
    const slots = [aSlot(own), other({ room: "3" })];
    expect(await clashesOf(slots)).toEqual([]);
    const { clashes } = await openSchool({ templates: [aTemplate()], slots }).flag();
    expect(clashes.listed.map(({ a, b }) => [a.slot.id, b.slot.id])).toEqual([["recS1", "recS2"]]);
  });

  test("as they will stand: a slot that moves away with its template clashes no more", async () => {
    const moved = aTemplate({ starts: "16:00", ends: "17:00" });
    const slots = [aSlot({ room: "3" }), other({ room: "3" })];
    const { clashes } = await openSchool({ templates: [moved], slots }).flag();
    expect(clashes.count).toBe(0);
  });

  test("three in one room are three pairs, and no flag is ticked", async () => {
    const slots = [
      one({ room: "3" }),
      other({ room: "3" }),
      one({ id: "recS3", teachers: ["recC"], room: "3" }),
    ];
    const school = openSchool({ templates: [template], slots });
    const { clashes, flagged } = await school.flag();
    expect([clashes.count, flagged.changed]).toEqual([3, []]);
  });

  test.each(["en", "he"] as const)("and are told in %s, the same two in one line", async (language) => {
    const weekly = (date: string, index: number): readonly SlotSpec[] => [
      aSlot({ id: `recA${index}`, date, room: "3" }),
      aSlot({ id: `recB${index}`, date, teachers: ["recB"], source: ["recT2"], room: "3" }),
    ];
    const slots = [...weekly("2024-01-23", 1), ...weekly("2024-01-30", 2)];
    const templates = [aTemplate(), aTemplate({ id: "recT2", teachers: ["recB"] })];
    const result = await openSchool({ templates, slots }).flag();
    const words = overlapWordsOf(language, result.school.store.map.statuses);
    const [, section = ""] = describeOverlaps(result, words, "").text.split(words.clashesHeading);
    expect(section.split("\n- ")).toHaveLength(2);
    expect(section).toContain("sharedRooms");
    expect(result.clashes.count).toBe(2);
  });
});
