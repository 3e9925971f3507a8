import { expect, test } from "vitest";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import { byRank } from "../../../src/planning/held/match.ts";
import { openSchool } from "../../support/school/open-school.ts";
import { aSlot, aTemplate, type SlotSpec } from "../../support/school/specs.ts";

/** Records of one key, the best first (semantics 3.5). */
const ranked: readonly (readonly [string, Partial<SlotSpec>])[] = [
  ["booked, and locked as well", { lessons: ["recLesson"], locked: true }],
  ["booked, of a template that cannot be read", { students: ["recPupil"], source: ["recT8"] }],
  ["locked", { locked: true }],
  ["locked, without a day", { locked: true, date: null, key: "recA|2024-01-23|14:00" }],
  ["of a status that only people use", { status: "cancelled" }],
  ["a person's exception, and moved", { exceptions: true, starts: "14:30", key: "recA|2024-01-23|14:00" }],
  ["free", {}],
  ["free, moved by hand", { starts: "14:30", key: "recA|2024-01-23|14:00" }],
  ["free, of a template that cannot be read", { source: ["recT8"] }],
  ["the same, moved", { source: ["recT8"], starts: "14:30", key: "recA|2024-01-23|14:00" }],
  ["blocked by the engine", { status: STATUSES.blocked, syncState: "v1|recT1|retired" }],
  ["blocked by a person", { status: STATUSES.blocked }],
  ["without a day", { date: null, key: "recA|2024-01-23|14:00" }],
];

/** The ids run against the order, so that none of it comes from them. */
const idOf = (index: number): string => `recS${String(50 - index)}`;

test("3.5 of two records of one key the better is the one that more depends on", async () => {
  const school = openSchool({
    templates: [aTemplate(), aTemplate({ id: "recT8", day: null })],
    slots: ranked.map(([, spec], index) => aSlot({ ...spec, id: idOf(index) })),
  });
  const { plan } = await school.sync({ given: { dryRun: true, protectExceptions: true } });
  const names = new Map(ranked.map(([name], index) => [idOf(index), name]));
  expect(
    plan.facts
      .slice()
      .sort(byRank)
      .map(({ id }) => names.get(id)),
  ).toEqual(ranked.map(([name]) => name));
});

test.each<[string, Partial<SlotSpec>]>([
  ["a lesson", { lessons: ["recLesson"] }],
  ["no day", { date: null }],
  ["a person's block", { status: STATUSES.blocked }],
])("of equals, both with %s, the smaller id is the better", async (_, spec) => {
  const key = "recA|2024-01-23|14:00";
  const slots = ["recS3", "recS1", "recS2"].map((id) => aSlot({ key, ...spec, id }));
  const { plan } = await openSchool({ templates: [aTemplate()], slots }).sync({ given: { dryRun: true } });
  expect(
    plan.facts
      .slice()
      .reverse()
      .sort(byRank)
      .map(({ id }) => id),
  ).toEqual(["recS1", "recS2", "recS3"]);
});
