import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openSchool } from "../support/school/open-school.ts";
import { aTemplate, type TemplateSpec } from "../support/school/specs.ts";

/** Semantics 2.79 on Wednesday 2024-01-17; one Tuesday is in the window, the 23rd. */
const given = { daysAhead: 2 };
const idOf = (text: string): string => createHash("sha256").update(text).digest("base64url");

const row = (spec: Partial<TemplateSpec> = {}): TemplateSpec =>
  aTemplate({
    set: "term",
    anchor: "first",
    startDate: "2024-01-14",
    createdAt: "2023-09-01T06:00:00.000Z",
    ...spec,
  });
const younger = (spec: Partial<TemplateSpec> = {}): TemplateSpec =>
  row({ id: "recT2", teachers: ["recB"], createdAt: "2023-10-01T06:00:00.000Z", ...spec });

async function idsOf(templates: readonly TemplateSpec[]) {
  const school = openSchool({ templates, slots: [] }, { slotIds: true });
  const { entries } = await school.sync({ given });
  const ids = new Map(school.slots().map(({ source, slotId }) => [source[0], slotId]));
  return { ids, told: entries.filter(({ code }) => code === "anchor-twice") };
}

const FIRST = idOf("term|first|2024-01-23");
const OWN = idOf("term|recT2|2024-01-23");

describe("2.79 two rows of one set with one anchor", () => {
  test("the senior keeps it, for the other its record id stands in its place, and one warning says so", async () => {
    for (const templates of [
      [row(), younger()],
      [younger(), row()],
    ]) {
      const { ids, told } = await idsOf(templates);
      expect(ids).toEqual(
        new Map([
          ["recT1", FIRST],
          ["recT2", OWN],
        ]),
      );
      const message = "Anchor first of term stands on several rows: recT1, recT2";
      expect(told).toMatchObject([{ level: "warn", message }]);
    }
  });

  test("also where the senior is out of use, so that switching it off changes no id", async () => {
    const { ids } = await idsOf([row({ disabled: true }), younger()]);
    expect(ids.get("recT2" as never)).toBe(OWN);
  });

  test.each<[string, Partial<TemplateSpec>, Partial<TemplateSpec>]>([
    ["on different weekdays", {}, { day: 1 }],
    ["in different weeks of the cycle", { weekIndex: 1 }, { weekIndex: 2 }],
    ["of different sets", {}, { set: "other" }],
    ["with anchors that differ", {}, { anchor: "second" }],
    ["with no anchor at all", { anchor: null }, { anchor: null }],
  ])("not %s", async (_, one, other) => {
    const { ids, told } = await idsOf([row(one), younger(other)]);
    expect(told).toEqual([]);
    expect(new Set(ids.values()).size).toBe(ids.size);
  });

  test("one that comes every week meets one of a single week", async () => {
    const { told } = await idsOf([row({ cycleWeeks: 2 }), younger({ weekIndex: 2, cycleWeeks: 2 })]);
    expect(told).toHaveLength(1);
  });

  test("rows without a set are told of as well", async () => {
    const alone = { set: null, startDate: null };
    const { ids, told } = await idsOf([row(alone), younger(alone)]);
    expect(told).toMatchObject([{ message: "Anchor first of no set stands on several rows: recT1, recT2" }]);
    expect(ids.get("recT2" as never)).toBe(idOf("recT2|recT2|2024-01-23"));
  });

  test("three of them are one warning, and have three ids", async () => {
    const third = younger({ id: "recT3", teachers: ["recC"], createdAt: null });
    const { ids, told } = await idsOf([row(), younger(), third]);
    expect([told.length, new Set(ids.values()).size]).toEqual([1, 3]);
  });
});
