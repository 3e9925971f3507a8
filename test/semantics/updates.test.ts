import { describe, expect, test } from "vitest";
import { openSchool } from "../support/school/open-school.ts";
import { aSlot, aTemplate, type SlotSpec, type TemplateSpec } from "../support/school/specs.ts";

/**
 * Which updates may be made together, and which hours wait (semantics 3.7, 3.8).
 * Wednesday 2024-01-17, 10:00; two days ahead of the coming Sunday leave one Tuesday in the window, the 23rd.
 */
async function planOf(templates: readonly TemplateSpec[], slots: readonly SlotSpec[], settings: object = {}) {
  const given = { daysAhead: 2, dryRun: true, ...settings };
  return (await openSchool({ templates, slots }).sync({ given })).plan;
}

const time = (hour: number): string =>
  `${String(Math.floor(hour)).padStart(2, "0")}:${hour % 1 === 0 ? "00" : "30"}`;

/** A template of one hour, and its slot as somebody has dragged it to another. */
const dragged = (index: number, starts: number, to: number) => ({
  template: aTemplate({ id: `recT${index}`, starts: time(starts), ends: time(starts + 1) }),
  slot: aSlot({
    id: `recS${index}`,
    key: `recA|2024-01-23|${time(starts)}`,
    source: [`recT${index}`],
    syncState: `v1|recT${index}|live|${time(starts)}-${time(starts + 1)};;`,
    starts: time(to),
    ends: time(to + 1),
  }),
});

describe("3.7 of updates in one another's way", () => {
  test.each<[string, readonly ReturnType<typeof dragged>[], readonly string[], readonly string[]]>([
    ["the junior is refused", [dragged(1, 14, 17), dragged(2, 14.5, 18)], ["recS1"], ["recS2"]],
    [
      "one that was refused for the sake of another that is refused as well comes back",
      [dragged(1, 14, 17), dragged(2, 14.5, 18), dragged(3, 15, 19)],
      ["recS1", "recS3"],
      ["recS2"],
    ],
    [
      "two that change places are both made",
      [dragged(1, 14, 15), dragged(2, 15, 14)],
      ["recS1", "recS2"],
      [],
    ],
    [
      "of a ring all are, and none that would stand in its way",
      [dragged(1, 14, 15), dragged(2, 15, 16), dragged(3, 16, 14), dragged(4, 14.5, 18)],
      ["recS1", "recS2", "recS3"],
      ["recS4"],
    ],
    [
      "what stays where it is in the way of another refuses that one too",
      [dragged(1, 14, 17), dragged(2, 14.5, 18), dragged(3, 18, 20)],
      ["recS1"],
      ["recS2", "recS3"],
    ],
  ])("%s", async (_, all, updated, refused) => {
    const plan = await planOf(
      all.map(({ template }) => template),
      all.map(({ slot }) => slot),
    );
    expect(plan.writes.flatMap((write) => (write.kind === "update" ? [write.slot.id] : [])).sort()).toEqual(
      updated,
    );
    expect(plan.refused.map(({ slot }) => slot?.id).sort()).toEqual(refused);
  });
});

describe("3.8 an hour waits for the old slot of its week", () => {
  const old = aSlot({
    key: "recA|2024-01-24|09:00",
    date: "2024-01-24",
    starts: "09:00",
    ends: "10:00",
    source: ["recT2"],
    syncState: "v1|recT2|live|09:00-10:00;;",
    lessons: ["recLesson"],
  });

  test("also one that would only be told as a duplicate, with sameTimeTemplates one", async () => {
    const taken = aSlot({ id: "recS2", key: "recA|2024-01-23|14:00" });
    const plan = await planOf([aTemplate(), aTemplate({ id: "recT2" })], [old, taken], {
      sameTimeTemplates: "one",
    });
    expect(plan.waiting.map(({ occurrence, by }) => [occurrence.template.id, by.id])).toEqual([
      ["recT2", "recS1"],
    ]);
    expect(plan.refused).toEqual([]);
  });

  test.each([
    ["also one that has lost its day, where people hold it", { date: null }, 0],
    ["not where nobody holds one that has lost its day", { date: null, lessons: [] }, 1],
  ])("%s", async (_, spec, created) => {
    const plan = await planOf([aTemplate({ id: "recT2" })], [{ ...old, ...spec }]);
    expect(plan.writes.filter(({ kind }) => kind === "create")).toHaveLength(created);
    expect(plan.waiting).toHaveLength(1 - created);
  });

  test("but not the hour of another template", async () => {
    const plan = await planOf([aTemplate(), aTemplate({ id: "recT2" })], [old]);
    expect(plan.writes.map((write) => write.kind === "create" && write.occurrence.template.id)).toEqual([
      "recT1",
    ]);
    expect(plan.waiting.map(({ occurrence }) => occurrence.template.id)).toEqual(["recT2"]);
  });
});
