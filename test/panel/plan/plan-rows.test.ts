import { describe, expect, test } from "vitest";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import { readInputs } from "../../../src/configuration/inputs.ts";
import type { TeacherId } from "../../../src/domain/ids.ts";
import { begin } from "../../../src/execution/begin.ts";
import { loadAndPlan, type PlannedSchool } from "../../../src/execution/load.ts";
import { countKinds, FIRST_FILTER, matches, planItems } from "../../../src/panel/plan/plan-list.ts";
import { type PlanRow, reasonLabel } from "../../../src/panel/plan/plan-row.ts";
import { planRows } from "../../../src/panel/plan/plan-rows.ts";
import { idOfOccupant, subjectOf } from "../../../src/panel/plan/subjects.ts";
import type { SlotFacts } from "../../../src/planning/held/facts.ts";
import type { Occurrence } from "../../../src/planning/wanted/expand.ts";
import { describeSync } from "../../../src/report/report.ts";
import { aCase } from "../../support/arbitraries.ts";
import { instant } from "../../support/instant.ts";
import { holds } from "../../support/properties.ts";
import { openSchool, WEDNESDAY } from "../../support/school/open-school.ts";
import { aSlot, aTemplate, type School } from "../../support/school/specs.ts";
import { panelWordsOf, syncWordsOf } from "../../support/words.ts";

const WORDS = (["en", "he"] as const).map((language) => ({
  panel: panelWordsOf(language, STATUSES),
  sync: syncWordsOf(language, STATUSES),
}));
const [EN] = WORDS as [(typeof WORDS)[number]];

async function load(school: School, now = WEDNESDAY, given = {}, format = {}): Promise<PlannedSchool> {
  const { settings } = readInputs({}, given, {});
  const clock = { now: () => instant(now) };
  return loadAndPlan(begin({ base: openSchool(school, format).port, clock, settings }));
}

test("no language lacks a word of the panel", () => {
  const keysOf = (value: unknown, path = ""): readonly string[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
      : [path];
  expect(keysOf(panelWordsOf("he", STATUSES)).slice().sort()).toEqual(
    keysOf(panelWordsOf("en", STATUSES)).slice().sort(),
  );
});

test("every decision stands in one row, with its reason in words, and no record id is shown to anybody", async () => {
  await holds(aCase, async ({ school, now, given, format }) => {
    const loaded = await load(school, now, given, format);
    const { writes, skips, waiting, refused, overlapsAfter, unreadableClosures } = loaded.plan;
    for (const words of WORDS) {
      const rows = planRows(loaded, words);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      const told = new Set(rows.flatMap(({ subjects }) => subjects));
      const subjects = [
        ...[...writes, ...skips, ...refused].map(({ slot, occurrence }: Subject) => idOf(slot, occurrence)),
        ...waiting.map(({ occurrence }) => subjectOf(occurrence)),
        ...overlapsAfter.pairs.flat().map(idOfOccupant),
      ];
      expect(subjects.filter((subject) => !told.has(subject))).toEqual([]);
      expect(rows.filter(({ opens }) => opens?.table === "closures")).toHaveLength(unreadableClosures.length);
      for (const row of rows) {
        expect(row.text.trim()).not.toBe("");
        expect(reasonLabel(row.reason, words)).not.toBe("");
        expect(`${row.title} ${row.text}`).not.toMatch(/\|\d{4}-\d\d-\d\d\|/);
      }
    }
  });
});

interface Subject {
  readonly slot?: SlotFacts | undefined;
  readonly occurrence?: Occurrence | undefined;
}

const idOf = (slot: SlotFacts | undefined, occurrence: Occurrence | undefined): string =>
  slot?.id ?? (occurrence ? subjectOf(occurrence) : "");

test("as many rows need a person as the report of a dry run counts", async () => {
  await holds(aCase, async ({ school, now, given, format }) => {
    const result = await openSchool(school, format).sync({ now, given: { ...given, dryRun: true } });
    const rows = planRows(await load(school, now, given, format), EN);
    const { needsPerson } = describeSync(result, EN.sync, { recordLimit: 50_000, showStudents: true });
    expect(rows.filter(({ person }) => person)).toHaveLength(needsPerson);
  });
});

test("an overlap that comes back week by week is one row, with all its days", async () => {
  const rows = planRows(
    await load({
      templates: [
        aTemplate({ id: "recT1", day: 3, starts: "14:00", ends: "15:00" }),
        aTemplate({ id: "recT2", day: 3, starts: "14:30", ends: "15:30" }),
      ],
      slots: [],
    }),
    EN,
  );
  const asked = rows.filter(({ person }) => person);
  expect(asked.map(({ kind, subjects }) => `${kind} ${subjects.length}`)).toEqual(["refused 3"]);
  expect(asked[0]?.text).toContain("Also on Wednesday 24/01, Wednesday 31/01.");
});

test("a plan equal by its writes counts the same kinds", async () => {
  const rows = planRows(
    await load({ templates: [aTemplate({ id: "recT", day: 3, starts: "16:00", ends: "17:00" })], slots: [] }),
    EN,
  );
  expect(countKinds(rows).get("created")).toBe(rows.length);
  expect(countKinds(rows).get("blocked")).toBe(0);
});

describe("the list", () => {
  const row = (change: Partial<PlanRow>): PlanRow => ({
    id: JSON.stringify(change),
    subjects: [],
    kind: "created",
    reason: "wanted",
    person: false,
    teacher: "recA" as TeacherId,
    date: undefined,
    starts: 0,
    title: "",
    type: "",
    text: "",
    opens: undefined,
    ...change,
  });

  test("puts what needs a person on top, and the others under their teacher and day", () => {
    const items = planItems([row({ person: true }), row({}), row({ teacher: "recB" as TeacherId })]);
    expect(items.map(({ kind }) => kind)).toEqual([
      "person",
      "row",
      "teacher",
      "day",
      "row",
      "teacher",
      "day",
      "row",
    ]);
  });

  test.each<[string, PlanRow, Parameters<typeof matches>[1], boolean]>([
    ["what would change is shown", row({}), FIRST_FILTER, true],
    ["what is left alone is not", row({ kind: "skipped", reason: "booked" }), FIRST_FILTER, false],
    [
      "unless it needs a person",
      row({ kind: "skipped", reason: "booked", person: true }),
      FIRST_FILTER,
      true,
    ],
    [
      "or somebody asks for its reason",
      row({ kind: "skipped", reason: "booked" }),
      { ...FIRST_FILTER, reason: "booked" },
      true,
    ],
    ["another reason is not shown", row({ person: true }), { ...FIRST_FILTER, reason: "booked" }, false],
    ["nor another teacher", row({}), { ...FIRST_FILTER, teacher: "recB" as TeacherId }, false],
    ["nor a kind that is switched off", row({}), { ...FIRST_FILTER, kinds: new Set() }, false],
  ])("%s", (_, given, filter, isShown) => expect(matches(given, filter)).toBe(isShown));
});

test("a double booking needs a person, and names the other hour", async () => {
  const at = { teachers: ["recA"], date: "2024-01-18" };
  const rows = planRows(
    await load({
      templates: [],
      slots: [
        aSlot({ id: "recS1", key: "one", starts: "14:00", ends: "15:00", source: [], ...at }),
        aSlot({ id: "recS2", key: "two", starts: "14:30", ends: "15:30", source: [], ...at }),
      ],
    }),
    EN,
  );
  expect(rows[0]).toMatchObject({ reason: "double-booked", person: true, title: "14:00–15:00" });
  expect(rows[0]?.text).toBe(
    "Overlaps Thursday 18/01 14:30–15:30. Move one of them (a slot of a template by moving the template), or set the status of one slot to blocked.",
  );
});

test("what needs a person comes in the order of days, the rest teacher by teacher", async () => {
  await holds(aCase, async ({ school, now, given, format }) => {
    const rows = planRows(await load(school, now, given, format), EN);
    const asked = rows.filter(({ person }) => person).map(({ date }) => date ?? 0);
    expect(asked).toEqual(asked.slice().sort((a, b) => a - b));
    expect(rows.slice(0, asked.length).every(({ person }) => person)).toBe(true);
    const teachers = rows.slice(asked.length).map(({ teacher }) => teacher);
    const runs = teachers.filter((teacher, index) => teacher !== teachers[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });
});
