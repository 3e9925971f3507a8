import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runInAutomation } from "../../../../sample/pasted.ts";
import { LESSON_TYPES, STATUSES } from "../../../../src/base/schema/cell-words.ts";
import { describeSync } from "../../../../src/report/report.ts";
import { aCase } from "../../../support/arbitraries.ts";
import { instant } from "../../../support/instant.ts";
import { holds } from "../../../support/properties.ts";
import type { Format } from "../../../support/school/format.ts";
import { type OpenSchool, openSchool, WEDNESDAY } from "../../../support/school/open-school.ts";
import { aSlot, aTemplate, type School, type SlotSpec } from "../../../support/school/specs.ts";
import { syncWordsOf } from "../../../support/words.ts";

const en = syncWordsOf("en", STATUSES);
const { headings } = en.drift;
const oneTuesday = { daysAhead: 2 };
const PLACE = "name of recA, Tue 23/01 14:00–15:00";
const templates = [aTemplate(), aTemplate({ id: "recT2", teachers: ["recB"], disabled: true })];

async function reconcile(
  open: OpenSchool,
  given: Readonly<Record<string, unknown>> = {},
  language: "en" | "he" = "en",
): Promise<string> {
  const result = await open.sync({ given: { ...oneTuesday, mode: "reconcile", ...given } });
  const words = syncWordsOf(language, STATUSES);
  // Without the ways to the records.
  return describeSync(result, words, { recordLimit: 40, showStudents: true }).text.replace(
    / \[[^\]]*\]\([^)]*\)/g,
    "",
  );
}

const section = (report: string, heading: string): readonly string[] =>
  (report.split(`## ${heading}\n\n`)[1] ?? "")
    .split("\n\n")[0]
    ?.split("\n")
    .filter((line) => line !== "") ?? [];

const of = async (
  heading: keyof typeof headings,
  school: Partial<School>,
  format: Partial<Format> = {},
): Promise<readonly string[]> =>
  section(await reconcile(openSchool({ templates, slots: [], ...school }, format)), headings[heading]);

const manual = (spec: Partial<SlotSpec> = {}): SlotSpec =>
  aSlot({ key: "make-up lesson", source: [], syncState: null, ...spec });

describe("a reconciliation lists", () => {
  test.each<readonly [string, Partial<SlotSpec>, string]>([
    ["locked", { locked: true, ends: "15:30" }, "end 15:30 → 15:00"],
    ["booked", { lessons: ["recLesson"], type: LESSON_TYPES.pair }, "type זוגי → פרטי"],
    ["of a status of their own", { status: "cancelled", capacity: 4 }, "capacity 4 → 1"],
    [
      "given to another teacher",
      { key: "recA|2024-01-23|14:00", locked: true, teachers: ["recC"] },
      "teacher name of recC → name of recA",
    ],
  ])("protected slots that differ from their template: %s", async (_, spec, changes) => {
    const lines = await of("differing", { slots: [aSlot(spec)] });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`: the template wants ${changes}. Change it by hand, or leave it as it is.`);
  });

  test("no protected slot that is as its template wants it, whatever the engine has noted on it", async () => {
    const slots = [aSlot({ locked: true, syncState: null, source: [], key: "recA|2024-01-23|14:00" })];
    expect(await of("differing", { slots })).toEqual([]);
    const unnamed = [aSlot({ locked: true, key: null, slotId: "a".repeat(43) })];
    expect(await of("differing", { slots: unnamed }, { slotIds: true })).toEqual([]);
  });

  test("slots of a status of their own that no template wants", async () => {
    const slots = [aSlot({ teachers: ["recB"], source: ["recT2"], status: "cancelled" })];
    expect(await of("differing", { slots })).toEqual([
      expect.stringContaining("name of recB, Tue 23/01 14:00–15:00: no template wants it"),
    ]);
  });

  test("slots that a person has blocked and a template wants", async () => {
    const slots = [aSlot({ status: STATUSES.blocked })];
    expect(await of("blocked", { slots })).toEqual([
      `- ${PLACE}: leave it, or set its status to open by hand if it should be offered.`,
    ]);
    const plain = await reconcile(openSchool({ templates, slots }, { markerMode: false }));
    expect(section(plain, headings.blocked)).toEqual([]);
    expect(section(plain, en.headings.notReopened)).toHaveLength(1);
  });

  test("slots that stayed booked after their lesson was unlinked", async () => {
    const stays = aSlot({ status: STATUSES.booked });
    expect(await of("unbooked", { slots: [stays] })).toEqual([
      expect.stringContaining(`${PLACE}: the status is booked`),
    ]);
    expect(await of("unbooked", { slots: [{ ...stays, lessons: ["recLesson"] }] })).toEqual([]);
    expect(await of("unbooked", { slots: [{ ...stays, occupancy: 1 }] })).toEqual([]);
    expect(await of("unbooked", { slots: [aSlot({ status: STATUSES.booked, date: "2024-01-16" })] })).toEqual(
      [],
    );
  });

  test("edited copies", async () => {
    const copy = aSlot({ id: "recS2", key: "recA|2024-01-23|14:00", starts: "18:00", ends: "19:00" });
    expect(await of("copies", { slots: [aSlot(), copy] })).toEqual([
      expect.stringContaining("name of recA, Tue 23/01 18:00–19:00: somebody has duplicated a slot"),
    ]);
  });

  test("slots that a person typed, and none that is past", async () => {
    expect(await of("manual", { slots: [manual(), manual({ id: "recS2", date: "2024-01-16" })] })).toEqual([
      "- name of recA, Tue 23/01 14:00–15:00: no template knows it, and no run changes it. Leave it, or set its status to blocked.",
    ]);
    expect(await of("manual", { slots: [aSlot()] })).toEqual([]);
  });

  test.each<[string, Partial<SlotSpec>, boolean]>([
    // It is Wednesday, 10:00.
    ["of yesterday", { date: "2024-01-16" }, false],
    ["of today, and over", { date: "2024-01-17", starts: "09:00", ends: "11:00" }, false],
    ["of today, and to come", { date: "2024-01-17", starts: "11:00", ends: "12:00" }, true],
    ["of today, and without an hour", { date: "2024-01-17", starts: null }, true],
    ["without a day", { date: null }, false],
  ])("what a person typed, where it is to come: %s", async (_, spec, isListed) => {
    const { drift } = await openSchool({ templates, slots: [manual(spec)] }).sync({
      now: WEDNESDAY,
      given: { ...oneTuesday, mode: "reconcile" },
    });
    expect(drift?.manual.map(({ id }) => id)).toEqual(isListed ? ["recS1"] : []);
  });

  test("slots with the tick of an exception that no template wants, where that protects them", async () => {
    const school = openSchool({
      templates,
      slots: [aSlot({ teachers: ["recB"], source: ["recT2"], exceptions: true })],
    });
    const given = { ...oneTuesday, mode: "reconcile", protectExceptions: true };
    expect((await school.sync({ given })).drift?.unwanted.map(({ id }) => id)).toEqual(["recS1"]);
  });

  test("slots beyond the last day on which slots are made", async () => {
    const far = aSlot({ id: "recS2", date: "2024-01-30" });
    expect(await of("beyond", { slots: [aSlot(), far] })).toEqual([
      expect.stringContaining("name of recA, Tue 30/01 14:00–15:00: after the last day"),
    ]);
    const closed = aSlot({ id: "recS2", date: "2024-01-30", status: STATUSES.blocked });
    expect(await of("beyond", { slots: [aSlot(), closed] })).toEqual([]);
  });

  test("edits by hand, and the room in the base, as every report does", async () => {
    const report = await reconcile(
      openSchool({ templates, slots: [aSlot({ ends: "16:00", syncState: "v1|recT1|live|14:00-15:00;;" })] }),
    );
    expect(section(report, en.headings.handEdits)).toHaveLength(1);
    expect(section(report, en.headings.capacity)[0]).toContain("1 slot in the base");
  });

  test("of very many the first fifty, and how many more there are", async () => {
    const slots = Array.from({ length: 53 }, (_, index) =>
      manual({ id: `recS${index}`, key: `lesson ${index}` }),
    );
    const lines = await of("manual", { slots });
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe("- and 3 more");
  });
});

test("a reconciliation compares what cannot be read as well, and nothing that is over", async () => {
  const key = "recA|2024-01-23|14:00";
  const differingIn = async (spec: Partial<SlotSpec>) => {
    const open = openSchool(
      { templates, slots: [aSlot({ key, ends: "15:30", ...spec })] },
      { types: { "slot_inventory.occupancy": "singleLineText" } },
    );
    const { drift } = await open.sync({ given: { ...oneTuesday, mode: "reconcile" } });
    return drift?.differing.map(({ slot }) => slot.id);
  };
  expect(await differingIn({ occupancy: "?" })).toEqual(["recS1"]);
  expect(await differingIn({ locked: true, date: "2024-01-24" })).toEqual(["recS1"]);
  expect(await differingIn({ locked: true, date: "2024-01-16" })).toEqual([]);
});

test("a run that is no reconciliation has none of these sections", async () => {
  const open = openSchool({ templates, slots: [manual(), aSlot({ id: "recS2", status: STATUSES.booked })] });
  const report = await reconcile(open, { mode: "sync", dryRun: true });
  for (const heading of Object.values(headings)) expect(report).not.toContain(heading);
  expect(report).not.toContain(en.drift.intro);
});

test("a reconciliation from a later day on leaves what comes before it alone", async () => {
  const open = openSchool({ templates, slots: [manual(), manual({ id: "recS2", date: "2024-01-29" })] });
  const { drift } = await open.sync({ given: { mode: "reconcile", startDate: "2024-01-28" } });
  expect(drift?.manual.map(({ id }) => id)).toEqual(["recS2"]);
});

test("a reconciliation for one teacher speaks of no other", async () => {
  const open = openSchool({
    templates,
    slots: [manual({ id: "recM", teachers: ["recB"] }), aSlot({ locked: true, ends: "15:30" })],
  });
  const result = await open.sync({
    given: { ...oneTuesday, mode: "reconcile" },
    target: { kind: "teacher", id: "recA" as never },
  });
  expect(result.drift).toMatchObject({ manual: [], differing: [{ slot: { id: "recS1" } }] });
});

test("in Hebrew every line of it begins in its own direction", async () => {
  const slots = [
    manual({ id: "recS2" }),
    aSlot({ id: "recS3", date: "2024-01-30", status: STATUSES.booked }),
    aSlot({ locked: true, ends: "15:30" }),
  ];
  const report = await reconcile(openSchool({ templates, slots }), {}, "he");
  const he = syncWordsOf("he", STATUSES).drift.headings;
  for (const heading of [he.manual, he.unbooked, he.differing, he.beyond])
    expect(report).toContain(`## \u200f${heading}`);
  for (const line of report.split("\n").filter((text) => text !== "")) {
    expect(line).toMatch(/^(#+ |\s*- )?\u200f/);
  }
  expect(report).not.toMatch(/[A-Za-z]{4,}(?![^\u2066]*\u2069)/);
});

test("it writes nothing, whatever the base is like, and plans what a dry run plans", async () => {
  await holds(aCase, async (example) => {
    const open = openSchool(example.school, example.format);
    const before = open.memory.toJson();
    const result = await open.sync({ ...example, given: { ...example.given, mode: "reconcile" } });
    expect(open.memory.toJson()).toEqual(before);
    const dry = await open.sync({ ...example, given: { ...example.given, dryRun: true } });
    expect(result.plan.writes).toEqual(dry.plan.writes);
  });
});

test("the scheduled sync reconciles by an input variable, and says that it was a dry run", async () => {
  const open = openSchool({ templates, slots: [manual()] });
  const before = open.memory.toJson();
  const source = readFileSync("build/scheduled-sync.js", "utf8");
  const { outputs, error } = await runInAutomation(
    source,
    open.memory,
    { ...oneTuesday, mode: "reconcile" },
    instant(WEDNESDAY),
  );
  expect(error).toBeUndefined();
  expect([outputs.get("dryRun"), outputs.get("status"), outputs.get("shouldAlert")]).toEqual([
    true,
    "ok",
    false,
  ]);
  expect(String(outputs.get("report"))).toContain(en.drift.intro);
  expect(open.memory.toJson()).toEqual(before);
});
