import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { openSchool } from "../support/school/open-school.ts";
import { counts, slotMessages, syncTwice } from "../support/school/results.ts";
import { aClosure, aSlot, aTemplate, type School, type SlotSpec } from "../support/school/specs.ts";

/**
 * A slot of which nobody can tell whether somebody has it (semantics 2.68, 3.3): left alone like one of a foreign
 * status, and told. Wednesday 2024-01-17, 10:00; two days ahead of the coming Sunday leave one Tuesday, the 23rd.
 */
const given = { daysAhead: 2 };
const KEY = "recA|2024-01-23|14:00";
const TOLD = `Protected: cannot read ${SLOTS.fields.occupancy.name}`;
const unclear = (spec: Partial<SlotSpec> = {}): SlotSpec =>
  aSlot({ key: KEY, occupancy: { error: "#ERROR!" }, ...spec });
const moved = aTemplate({ starts: "16:00", ends: "17:00" });

async function settle(school: School) {
  const opened = openSchool(school);
  const before = opened.slots();
  const first = await syncTwice(opened, { given });
  return {
    first,
    kept: JSON.stringify(opened.slots()) === JSON.stringify(before),
    messages: slotMessages(first),
  };
}

describe("2.68 a slot of which a protecting cell cannot be read", () => {
  test.each<[string, School, readonly string[]]>([
    ["wanted otherwise", { templates: [aTemplate({ ends: "15:30" })], slots: [unclear()] }, [TOLD]],
    ["of a template that has moved: it holds its week", { templates: [moved], slots: [unclear()] }, [TOLD]],
    [
      "of a template that is gone",
      { templates: [aTemplate({ id: "recT9", disabled: true })], slots: [unclear()] },
      [TOLD],
    ],
    ["inside a closure", { templates: [aTemplate()], slots: [unclear()], closures: [aClosure()] }, [TOLD]],
    [
      "of a status that only people use",
      { templates: [moved], slots: [unclear({ status: "cancelled" })] },
      [TOLD],
    ],
    [
      "that the engine has blocked: it is not opened again",
      {
        templates: [aTemplate()],
        slots: [unclear({ status: STATUSES.blocked, syncState: "v1|recT1|retired" })],
      },
      ["Protected: is_blocked", TOLD],
    ],
    [
      "that somebody opened again",
      { templates: [aTemplate({ disabled: true })], slots: [unclear({ syncState: "v1|recT1|retired" })] },
      [TOLD],
    ],
    [
      "a lock that can be read decides first",
      { templates: [moved], slots: [unclear({ locked: true })] },
      [`Skipping locked slot ${KEY}`, "Cannot update time, slot has lessons/is_locked"],
    ],
    [
      "and so does a lesson",
      { templates: [moved], slots: [unclear({ lessons: ["recLesson"] })] },
      ["Cannot update time, slot has lessons/is_locked", "Cannot change time: has lessons"],
    ],
    [
      "nothing is said of one that people have typed",
      { templates: [], slots: [unclear({ key: null, source: [], syncState: null })] },
      [],
    ],
    [
      "nor of one that is past",
      { templates: [aTemplate({ disabled: true })], slots: [unclear({ key: null, date: "2024-01-16" })] },
      [],
    ],
  ])("%s", async (_, school, lines) => {
    const { first, kept, messages } = await settle(school);
    expect([counts(first), kept]).toEqual(["0/0/0", true]);
    expect(messages.slice().sort()).toEqual(lines.slice().sort());
  });

  test("3.5 ranks as a foreign one does: a free record of the same hour goes, the unclear one stays", async () => {
    const { first, messages } = await settle({
      templates: [aTemplate()],
      slots: [aSlot({ key: KEY }), unclear({ id: "recS2" })],
    });
    expect([
      counts(first),
      first.plan.writes.map((write) => write.kind !== "create" && write.slot.id),
    ]).toEqual(["0/0/1", ["recS1"]]);
    expect(messages).toContain(TOLD);
  });

  test("needs a person, who is told the field", async () => {
    const school = openSchool({ templates: [moved], slots: [unclear()] });
    const { plan } = await school.sync({ given });
    expect(plan.skips).toMatchObject([
      { reason: "unclear", slot: { slot: { unclear: [SLOTS.fields.occupancy.name] } } },
    ]);
  });
});
