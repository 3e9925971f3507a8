import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BaseJson } from "../../emulator/base-json.ts";
import { automationGlobals } from "../../emulator/hosts/scripting-globals.ts";
import { type MemoryBase, memoryBase } from "../../emulator/memory-base.ts";
import type { AutomationHost } from "../../src/automation/automation-host.ts";
import { runOverlapFlagger } from "../../src/automation/overlap-flagger.ts";
import { runScheduledSync } from "../../src/automation/scheduled-sync.ts";
import { PreflightError } from "../../src/base/preflight/preflight.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { CLOSURES, SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { later } from "../../src/domain/time/instant.ts";
import { aCase } from "../support/arbitraries.ts";
import { instant } from "../support/instant.ts";
import { holds } from "../support/properties.ts";
import { baseOf } from "../support/school/base-of.ts";
import { openBase, openSchool, WEDNESDAY } from "../support/school/open-school.ts";
import { counts } from "../support/school/results.ts";
import { aClosure, aSlot, aTemplate, type School } from "../support/school/specs.ts";
import { overlapLanguages, syncLanguages } from "../support/words.ts";

/** What no field of a healthy base holds, and every field of some base does. */
const aHostileCell: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    "nonsense",
    "x".repeat(100_000),
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    1e300,
    0.5,
    true,
    { error: "#ERROR!" },
    { specialValue: "NaN" },
    "#ERROR!",
    "0000-01-01",
    "9999-12-31",
    "0000-01-01T00:00:00.000Z",
    "9999-12-31T23:59:59.999Z",
    "+275760-09-13T00:00:00.000Z",
    "2024-02-30",
    "24:00",
    "00:00",
    "-1:00",
    [],
    [null],
    [[]],
    {},
    [{ id: "recVanished" }],
    [{ id: 5 }],
    ["recA", null],
    { name: "\ud800" },
    { id: "selGone", name: "gone" },
    "\ud83d",
    "\u202eright to left\u200f",
    "recA|2024-01-23|14:00",
    "v1|recT1|retired",
    "v1||manual",
    "v1|".repeat(1000),
  ),
  fc.anything({ maxDepth: 2, withNullPrototype: false, withBigInt: false }).filter(isJsonLike),
);

/** Airtable gives out JSON and nothing else. */
function isJsonLike(value: unknown): boolean {
  return value !== undefined && typeof value !== "function" && typeof value !== "symbol";
}

interface Damage {
  readonly table: string;
  readonly record: number;
  readonly field: number;
  readonly cell: unknown;
}

const aDamageIn = (...tables: readonly string[]): fc.Arbitrary<Damage> =>
  fc.record({
    table: fc.constantFrom(...tables),
    record: fc.nat(30),
    field: fc.nat(30),
    cell: aHostileCell,
  });
const aDamage = aDamageIn(TEMPLATES.name, SLOTS.name);

const GOOD = ["recGood1", "recGood2", "recGood3", "recGoodClosure"] as const;

/** Hours that nobody else has anything to do with, so that whatever befalls the others must not concern them. */
const goodTemplates = [
  aTemplate({ id: GOOD[0], teachers: ["recOwn1"], starts: "10:00", ends: "10:01" }),
  aTemplate({ id: GOOD[1], teachers: ["recOwn2"], starts: "00:01", ends: "24:00" }),
  aTemplate({ id: GOOD[2], teachers: ["recOwn3"], name: "\u202e\ud83d \u200f" }),
];

/** What is not the sync's own in these stops every run (semantics 2.81), which names.test.ts holds. */
const NOTES: ReadonlySet<string> = new Set([SLOTS.fields.syncState.name, SLOTS.fields.slotId.name]);

function damaged({ tables }: BaseJson, damages: readonly Damage[]): BaseJson {
  return {
    tables: tables.map((table) => {
      const records = table.records.map(({ id, fields }) => ({ id, fields: { ...fields } }));
      const targets = records.filter(({ id }) => !GOOD.some((good) => good === id));
      for (const damage of damages.filter((each) => each.table === table.name)) {
        const record = targets[damage.record % Math.max(1, targets.length)];
        const fields = table.fields.filter(({ name }) => !NOTES.has(name));
        const field = fields[damage.field % fields.length];
        if (record && field) (record.fields as Record<string, unknown>)[field.name] = damage.cell;
      }
      return { ...table, records };
    }),
  };
}

/** Texts in `sync_state` that are not the sync's own stop it, as they would be overwritten (semantics 2.81). */
async function unlessForeign<Result>(run: Promise<Result>): Promise<Result> {
  try {
    return await run;
  } catch (thrown) {
    fc.pre(
      !(thrown instanceof PreflightError && thrown.problems.every(({ kind }) => kind === "foreign-texts")),
    );
    throw thrown;
  }
}

test("a base full of cells of the wrong kind: nothing crashes, every bad template has its entry, the good ones all have their slots", async () => {
  const example = fc.tuple(aCase, fc.array(aDamage, { minLength: 1, maxLength: 25 }));
  await holds(example, async ([{ school, format, now, given }, damages]) => {
    const times = "singleLineText" as const;
    const { lessons: _, ...without } = school;
    const all: School = { ...without, closures: [], templates: [...school.templates, ...goodTemplates] };
    const base = damaged(baseOf(all, { ...format, times }), damages);
    const opened = openBase(base);
    const options = { now, given: { ...given, unlinkedSlots: "byKey" } };
    const {
      plan,
      entries,
      errors,
      school: { window },
    } = await unlessForeign(opened.sync(options));
    for (const template of plan.templates) {
      if (template.state !== "invalid") continue;
      const own = entries.filter(
        ({ code, templateId }) => code === "invalid-template" && templateId === template.id,
      );
      expect(own.map(({ message }) => message.length > "Template held: ".length)).toEqual([true]);
    }
    // Days gone by and rows that nobody has filled are nobody's trouble, nor is a lost end that is remembered (2.72).
    for (const { id, blocked, malformed, date, key, generated, presence } of plan.facts) {
      const concerns = date === undefined ? generated || key !== undefined : date >= window.from;
      if (malformed && !blocked && concerns && presence === undefined)
        expect(entries.some(({ recordId }) => recordId === id)).toBe(true);
    }
    const open = opened.slots().filter(({ status }) => status === STATUSES.open);
    for (const template of goodTemplates) {
      const made = open.filter(({ source }) => source.includes(template.id));
      expect(made.length).toBeGreaterThanOrEqual(1);
      expect(
        made.every(({ starts, ends }) => starts === template.starts && ends === cellOf(template.ends)),
      ).toBe(true);
    }
    expect(errors.map(({ slot }) => slot).filter((slot) => GOOD.some((good) => good === slot))).toEqual([]);
    const { created, updated, deactivated } = await opened.sync(options);
    expect([created, updated, deactivated]).toEqual([0, 0, 0]);
  });
});

/** The end of the day is midnight in a cell. */
const cellOf = (ends: string | null): string => (ends === "24:00" ? "00:00" : (ends ?? ""));

test("closures full of cells of the wrong kind: none of them closes anything, each has its entry, the good one is kept", async () => {
  const [id, closed] = ["recGood1", "recGoodClosure"];
  const school: School = {
    templates: [aTemplate({ id, teachers: ["recOwn1"] }), aTemplate()],
    slots: [aSlot({ id: "recS2", teachers: ["recOwn1"], source: [id] }), aSlot()],
    closures: [
      aClosure({ id: closed, teachers: ["recOwn1"] }),
      aClosure({ id: "recC1", from: "2024-01-30", teachers: ["recA"] }),
      aClosure({ id: "recC2", from: "2024-02-06", through: "2024-02-07", starts: "13:00", ends: "16:00" }),
    ],
  };
  await holds(fc.array(aDamageIn(CLOSURES.name), { minLength: 1, maxLength: 8 }), async (damages) => {
    const opened = openBase(damaged(baseOf(school), damages));
    const { plan, entries } = await opened.sync();
    expect(opened.slot("recS2").status).toBe(STATUSES.blocked);
    const told = entries.filter(({ code }) => code === "invalid-closure").map(({ recordId }) => recordId);
    expect(told).toEqual(plan.unreadableClosures.map((closure) => closure.id));
    if (plan.unreadableClosures.length === 2) expect(opened.slot("recS1").status).toBe(STATUSES.open);
    expect(counts(await opened.sync())).toBe("0/0/0");
  });
});

/** Airtable takes no more from a script. */
const OUTPUT_LIMIT = 6_000_000;

type Script = (host: Omit<AutomationHost, "languages">) => Promise<void>;
const scheduledSync: Script = (host) => runScheduledSync({ ...host, languages: syncLanguages }, {});
const overlapFlagger: Script = (host) => runOverlapFlagger({ ...host, languages: overlapLanguages }, {});

async function asAutomation(memory: MemoryBase, script: Script) {
  let time = instant(WEDNESDAY);
  const { outputs, lines, input, output, console } = automationGlobals(memory, {
    daysAhead: 14,
    allowMassRetire: true,
  });
  const clock = { now: () => (time = later(time, 1)) };
  await script({ port: memory.port, input, output, console, clock, version: "0" });
  return { outputs, lines, size: JSON.stringify([...outputs]).length };
}

test("as an automation: the report, the log and the outputs of both scripts stay what they are, and small enough", async () => {
  const example = fc.tuple(aCase, fc.array(aDamage, { minLength: 1, maxLength: 25 }));
  await holds(
    example,
    async ([{ school, format }, damages]) => {
      const memory = memoryBase(damaged(baseOf(school, { ...format, overlapLog: true }), damages));
      for (const script of [scheduledSync, overlapFlagger]) {
        const { outputs, size } = await unlessForeign(asAutomation(memory, script));
        expect(["ok", "partial"]).toContain(outputs.get("status"));
        expect(typeof outputs.get("report")).toBe("string");
        expect(size).toBeLessThan(OUTPUT_LIMIT);
      }
    },
    0.5,
  );
});

test("a lesson of a whole day, as durations write it, has its slots", async () => {
  const wholeDay = aTemplate({ starts: "00:00", ends: "24:00" });
  const school = openSchool({ templates: [wholeDay], slots: [] }, { times: "duration" });
  expect(counts(await school.sync({ given: { daysAhead: 2 } }))).toBe("1/0/0");
  expect(counts(await school.sync({ given: { daysAhead: 2 } }))).toBe("0/0/0");
});

describe("too many of one thing", () => {
  const numbered = (count: number, spec: (index: number) => Parameters<typeof aSlot>[0]) =>
    Array.from({ length: count }, (_, index) =>
      aSlot({ id: `recS${String(index).padStart(5, "0")}`, ...spec(index) }),
    );

  test.each<[string, School, string]>([
    [
      "3000 records of one key: one is kept, the others are closed",
      { templates: [aTemplate()], slots: numbered(3000, () => ({})) },
      "1/0/2999",
    ],
    [
      "1200 records of one key, all of them booked: none is touched",
      { templates: [aTemplate()], slots: numbered(1200, () => ({ lessons: ["recLesson"] })) },
      "1/0/0",
    ],
    [
      "500 slots of one teacher on one day, each overlapping many: reported, left alone",
      {
        templates: [aTemplate({ teachers: ["recB"] })],
        slots: numbered(500, (index) => ({
          key: `by hand ${index}`,
          source: [],
          syncState: null,
          starts: `${String(8 + (index % 10)).padStart(2, "0")}:${index % 2 ? "30" : "00"}`,
          ends: "20:00",
        })),
      },
      "2/0/0",
    ],
    [
      "500 templates at one hour: each has its slots",
      {
        templates: Array.from({ length: 500 }, (_, index) => aTemplate({ id: `recT${index}` })),
        slots: [],
      },
      "1000/0/0",
    ],
  ])("%s", async (_, school, expected) => {
    const opened = openSchool(school);
    const { outputs, size } = await asAutomation(opened.memory, scheduledSync);
    expect(`${outputs.get("created")}/${outputs.get("updated")}/${outputs.get("deactivated")}`).toBe(
      expected,
    );
    expect(size).toBeLessThan(OUTPUT_LIMIT);
    const again = await asAutomation(opened.memory, scheduledSync);
    expect(again.outputs.get("summary")).toBe("0 created, 0 updated, 0 deactivated");
    const flagged = await asAutomation(opened.memory, overlapFlagger);
    expect(flagged.size).toBeLessThan(OUTPUT_LIMIT);
  });
});

test("records that vanish between the read and the write stop only themselves", async () => {
  const school = openSchool({
    templates: [aTemplate({ ends: "15:30" }), aTemplate({ id: "recT2", teachers: ["recB"], ends: "15:30" })],
    slots: [aSlot(), aSlot({ id: "recS2", teachers: ["recB"], source: ["recT2"] })],
  });
  let gone = false;
  const port: typeof school.port = {
    ...school.port,
    update: async (table, edits) => {
      if (!gone) school.remove(SLOTS.name, "recS1");
      gone = true;
      return school.port.update(table, edits);
    },
  };
  const run = await school.sync({ given: { daysAhead: 2 }, port });
  expect(run.errors.map(({ slot }) => slot)).toEqual(["recA|2024-01-23|14:00"]);
  expect(school.slot("recS2").ends).toBe("15:30");
});
