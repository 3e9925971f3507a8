import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import type { TeacherId } from "../../src/domain/ids.ts";
import { nameOfSlot } from "../../src/planning/held/facts.ts";
import { hourChanges } from "../../src/planning/hour-changes.ts";
import { orderWrites } from "../../src/planning/order/order.ts";
import { openSchool } from "../support/school/open-school.ts";
import { counts, syncTwice } from "../support/school/results.ts";
import { aLesson, aSlot, aTemplate, type School, type SlotSpec } from "../support/school/specs.ts";

const given = { daysAhead: 9 };

describe("3.7 of two updates that exclude one another", () => {
  const dragged = (id: string, key: string, template: string, starts: string) =>
    aSlot({
      id,
      key,
      source: [template],
      date: "2024-01-24",
      starts,
      ends: `${starts.slice(0, 2)}:30`,
      syncState: null,
    });

  // The ids run against the order, so that it does not come from them.
  test.each<[string, School, string]>([
    [
      "the junior template's is refused",
      {
        templates: [
          aTemplate({ id: "recT1", day: 3, starts: "14:00", ends: "15:00" }),
          aTemplate({ id: "recT2", day: 3, starts: "14:30", ends: "15:30" }),
        ],
        slots: [
          dragged("recS2", "recA|2024-01-24|14:00", "recT1", "18:00"),
          dragged("recS1", "recA|2024-01-24|14:30", "recT2", "20:00"),
        ],
      },
      "recA|2024-01-24|14:30",
    ],
    [
      "that of the later hour of one template is",
      {
        templates: [aTemplate({ id: "recT1", starts: "14:00", ends: "15:00" })],
        slots: [
          dragged("recS2", "recA|2024-01-23|14:00", "recT1", "18:00"),
          dragged("recS1", "recA|2024-01-30|14:00", "recT1", "20:00"),
        ],
      },
      "recA|2024-01-30|14:00",
    ],
    [
      "that of the later hour is, though its template be the senior",
      {
        templates: [
          aTemplate({ id: "recT1", starts: "14:00", ends: "15:00" }),
          aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" }),
        ],
        slots: [
          dragged("recS1", "recA|2024-01-30|14:00", "recT1", "18:00"),
          dragged("recS2", "recA|2024-01-23|14:30", "recT2", "20:00"),
        ],
      },
      "recA|2024-01-30|14:00",
    ],
  ])("%s", async (_, school, refused) => {
    const { plan } = await openSchool(school).sync({ given: { ...given, dryRun: true } });
    const ofUpdates = plan.refused.filter(({ kind }) => kind === "update");
    expect(ofUpdates.map(({ slot }) => slot?.key?.text)).toEqual([refused]);
  });
});

describe("3.4 an hour of today that is over", () => {
  const early = aTemplate({ day: 3, starts: "09:00", ends: "10:00" });
  const moved = aSlot({
    key: "recA|2024-01-17|09:00",
    date: "2024-01-19",
    starts: "12:00",
    ends: "13:00",
  });

  test("is wanted for the sake of a slot that was dragged from it to a day to come", async () => {
    const school = openSchool({ templates: [early], slots: [moved] });
    await syncTwice(school, { given: { daysAhead: 0 } });
    expect(school.slot("recS1")).toMatchObject({
      status: STATUSES.open,
      date: "2024-01-19",
      starts: "09:00",
      ends: "10:00",
    });
  });

  test("also where another record of the same key has stayed behind", async () => {
    const behind = aSlot({
      id: "recS2",
      date: "2024-01-17",
      starts: "09:00",
      ends: "10:00",
      status: STATUSES.blocked,
    });
    const school = openSchool({ templates: [early], slots: [moved, behind] });
    await syncTwice(school, { given: { daysAhead: 0 } });
    expect(school.slot("recS1")).toMatchObject({ status: STATUSES.open, starts: "09:00" });
  });
});

test("overlaps of the first and of the last day of the window are counted, and none beside them", async () => {
  const pair = (date: string, id: string) =>
    ["14:00", "14:30"].map((starts) =>
      aSlot({
        id: `${id}${starts}`,
        key: `typed ${id}${starts}`,
        source: [],
        syncState: null,
        date,
        starts,
        ends: "15:30",
      }),
    );
  const overlapsOn = async (date: string): Promise<number> => {
    const school = openSchool({
      templates: [aTemplate({ teachers: ["recB"], day: 6 })],
      slots: pair(date, "recS"),
    });
    return (await school.sync({ given: { daysAhead: 2, dryRun: true } })).overlaps;
  };
  expect(await Promise.all(["2024-01-16", "2024-01-17", "2024-01-23", "2024-01-24"].map(overlapsOn))).toEqual(
    [0, 1, 1, 0],
  );
});

test("the deprecated text of a teacher is an id of any length, and nothing else (semantics 2.2)", async () => {
  const id = "recTeacher0000001";
  const templates = [aTemplate({ teachers: [id] })];
  const withText = (legacyTeacher: string) =>
    openSchool({ templates, slots: [aSlot({ teachers: [], key: null, legacyTeacher, syncState: null })] });
  expect(counts(await withText(id).sync({ given: { daysAhead: 2 } }))).toBe("0/1/0");
  expect(counts(await withText(`${id}, x`).sync({ given: { daysAhead: 2 } }))).toBe("1/0/1");
});

describe("who gets an hour", () => {
  const planOf = async (school: School, settings = {}) =>
    (await openSchool(school).sync({ given: { daysAhead: 2, dryRun: true, ...settings } })).plan;
  const born = (year: number): string => `${year}-01-01T06:00:00.000Z`;

  test("goes by seniority, also where two templates begin together and a third lies between them in age", async () => {
    const plan = await planOf({
      templates: [
        aTemplate({ id: "recOld", ends: "16:00", createdAt: born(2020) }),
        aTemplate({ id: "recMiddle", starts: "14:30", ends: "15:15", createdAt: born(2021) }),
        aTemplate({ id: "recYoung", createdAt: born(2022) }),
      ],
      slots: [
        aSlot({ key: "make-up", source: [], syncState: null, starts: "15:30", ends: "16:00", locked: true }),
      ],
    });
    const ids = (those: readonly { readonly occurrence: { readonly template: { readonly id: string } } }[]) =>
      those.map(({ occurrence }) => occurrence.template.id);
    expect([ids(orderWrites(plan.writes, plan.prerequisites).creates.flat()), ids(plan.refused)]).toEqual([
      ["recMiddle"],
      ["recOld", "recYoung"],
    ]);
  });

  test("is not opened where a locked slot of the template stands in that week, though nobody can tell when", async () => {
    const plan = await planOf({
      templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
      slots: [aSlot({ locked: true, ends: null })],
    });
    expect([plan.writes, plan.waiting.map(({ by }) => by.id)]).toEqual([[], ["recS1"]]);
  });

  test.each<[string, Parameters<typeof aSlot>[0], readonly string[], string]>([
    [
      "that is reopened, as it will be",
      { source: ["recT1", "recT3"], status: STATUSES.blocked, syncState: "v1|recT1|retired" },
      ["recT1"],
      "840-900",
    ],
    [
      "that is locked, as it stands",
      {
        source: ["recT1", "recT3"],
        locked: true,
        starts: "18:00",
        ends: "19:00",
        key: "recA|2024-01-23|14:00",
        syncState: "v1|recT3|live",
      },
      ["recT3", "recT1"],
      "1080-1140",
    ],
  ])(
    "of two templates with one start only one gets a slot; beside the other is named that slot %s",
    async (_, slot, templates, span) => {
      const plan = await planOf(
        {
          templates: [aTemplate(), aTemplate({ id: "recT2" }), aTemplate({ id: "recT3", day: 4 })],
          slots: [aSlot(slot)],
        },
        { sameTimeTemplates: "one" },
      );
      const [duplicate] = plan.refused;
      expect(duplicate).toMatchObject({ kind: "duplicate", occurrence: { template: { id: "recT2" } } });
      expect(
        duplicate?.colliders.map((each) => [each.templates, `${each.presence.starts}-${each.presence.ends}`]),
      ).toEqual([[templates, span]]);
    },
  );
});

test("a slot that was dragged to an hour of today, before which its template begins, is left there", async () => {
  const school = openSchool({
    templates: [aTemplate({ day: 5, starts: "09:00", ends: "10:00" })],
    slots: [aSlot({ key: "recA|2024-01-19|09:00", date: "2024-01-17", starts: "12:00", ends: "13:00" })],
  });
  const run = await school.sync({ given: { daysAhead: 0 } });
  expect([counts(run), run.plan.skips]).toEqual([
    "0/0/0",
    [expect.objectContaining({ reason: "past-start", moved: true })],
  ]);
});

test("a slot whose teacher was told by its key alone gets the link, and nobody's hour has changed", async () => {
  const school = openSchool({
    templates: [aTemplate()],
    slots: [{ ...aSlot({ key: "recA|2024-01-23|14:00" }), teachers: [] }],
  });
  const { plan } = await school.sync({ given: { daysAhead: 2, dryRun: true } });
  expect(plan.writes).toMatchObject([{ kind: "update", changes: { teacher: "recA" } }]);
  expect(plan.writes.flatMap((write) => hourChanges(write, plan))).toEqual([]);
});

test("a slot at a skipped local time reads back later, and a new capacity does not move it", async () => {
  // 02:30 on Friday 2026-03-27 does not exist in the school.
  const school = openSchool(
    { templates: [aTemplate({ day: 5, starts: "02:30", ends: "04:00" })], slots: [] },
    { times: "dateTime", types: { "weekly_slot.capacity": "number" } },
  );
  const run = { now: "2026-03-25T08:00:00.000Z", given: { daysAhead: 0 } };
  await school.sync(run);
  expect(school.slots().map(({ date, starts }) => `${date} ${starts}`)).toEqual(["2026-03-27 03:30"]);
  school.edit("weekly_slot", "recT1", { fld_weekly_slot_capacity: 3 });
  const { plan } = await school.sync(run);
  expect(plan.writes.map(({ kind }) => kind)).toEqual(["update"]);
  expect(plan.writes.flatMap((write) => hourChanges(write, plan))).toEqual([]);
});

test("an update that is refused keeps its old hour, and so keeps another from coming there", async () => {
  const dragged = (id: string, template: string, starts: string, ends: string, key: string): SlotSpec =>
    aSlot({ id, source: [template], starts, ends, key: `recA|2024-01-23|${key}`, syncState: null });
  const school = openSchool({
    templates: [
      aTemplate({ starts: "14:00", ends: "15:00" }),
      aTemplate({ id: "recT2", starts: "18:00", ends: "19:00" }),
    ],
    slots: [
      aSlot({ id: "recS3", key: "typed", source: [], syncState: null, starts: "14:30", ends: "15:30" }),
      dragged("recS1", "recT1", "18:00", "18:30", "14:00"),
      dragged("recS2", "recT2", "20:00", "21:00", "18:00"),
    ],
  });
  const { plan } = await school.sync({ given: { daysAhead: 2, dryRun: true } });
  expect([plan.writes, plan.refused.map(({ kind, slot }) => `${kind} ${slot?.id}`)]).toEqual([
    [],
    ["update recS1", "update recS2"],
  ]);
});

test("slots of nobody are in nobody's way", async () => {
  const slots = ["recS1", "recS2"].map((id) =>
    aSlot({ id, key: `typed ${id}`, source: [], syncState: null, teachers: [] }),
  );
  const run = await openSchool({ templates: [aTemplate({ day: 4 })], slots }).sync({
    given: { dryRun: true },
  });
  expect([run.overlaps, run.plan.facts.map(({ teachers }) => teachers)]).toEqual([0, [[], []]]);
});

test.each<[string, Partial<SlotSpec>]>([
  ["a day", { date: null }],
  ["a start", { starts: null }],
  ["a teacher", { teachers: [] }],
])("a slot without %s and without a key stands for no hour, and goes by its record id", async (_, spec) => {
  const school = openSchool({ templates: [aTemplate({ day: 4 })], slots: [aSlot({ ...spec, key: null })] });
  const { plan } = await school.sync({ given: { daysAhead: 2, dryRun: true } });
  expect(plan.facts.map((slot) => [slot.key, nameOfSlot(slot)])).toEqual([[undefined, "recS1"]]);
});

test.each<[string, number]>([
  ["recA", 1],
  ["recB", 0],
])(
  "3.9 a run for %s speaks of the hours that wait and the lessons that clash for that teacher alone",
  async (teacher, count) => {
    const old = aSlot({ key: "recA|2024-01-24|09:00", date: "2024-01-24", starts: "09:00", ends: "10:00" });
    const slots = [
      { ...old, lessons: ["recLesson"], syncState: "v1|recT1|live|09:00-10:00;;" },
      aSlot({
        id: "recS2",
        key: "make-up",
        source: [],
        syncState: null,
        date: "2024-01-25",
        students: ["recX"],
      }),
    ];
    const school = openSchool({
      templates: [aTemplate(), aTemplate({ id: "recT2", teachers: ["recB"], disabled: true })],
      slots,
      lessons: [aLesson({ date: "2024-01-25" })],
    });
    const { plan } = await school.sync({
      given: { ...given, daysAhead: 2, dryRun: true },
      target: { kind: "teacher", id: teacher as TeacherId },
    });
    expect([plan.waiting.length, plan.lessonClashes.length]).toEqual([count, count]);
  },
);

test.each([
  ["other templates", "recT2", "template_created"],
  ["their own template", "recT1", "template_time_changed"],
])(
  "a new hour has its reason from the slots that go before it, where they are of %s",
  async (_, source, reason) => {
    const templates = [
      aTemplate({ starts: "14:30", ends: "15:30" }),
      aTemplate({ id: "recT2", starts: "18:00", ends: "19:00" }),
    ];
    const slots = [aSlot({ source: [source], syncState: `v1|${source}|live|14:00-15:00;;` })];
    const { plan } = await openSchool({ templates, slots }).sync({ given: { daysAhead: 2, dryRun: true } });
    const made = plan.writes.find(
      (write) => write.kind === "create" && write.occurrence.template.id === "recT1",
    );
    expect(made && hourChanges(made, plan).map((change) => change.reason)).toEqual([reason]);
  },
);
