import { describe, expect, test, vi } from "vitest";
import type { BaseJson, FieldJson } from "../../emulator/base-json.ts";
import {
  ACTIVE_FIELD_NAMES,
  INVERTED_ACTIVE_FIELD_NAME,
  LESSON_TYPES,
  STATUSES,
  USE_WORDS,
} from "../../src/base/schema/cell-words.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { DEFAULT_SETTINGS } from "../../src/configuration/default-settings.ts";
import type { TeacherId, TemplateId } from "../../src/domain/ids.ts";
import { addDays, formatDate, type LocalDate, parseDate } from "../../src/domain/time/civil-time.ts";
import { later } from "../../src/domain/time/instant.ts";
import { syncSlots } from "../../src/execution/sync.ts";
import type { SyncTarget } from "../../src/planning/scope-target.ts";
import { instant } from "../support/instant.ts";
import { baseOf } from "../support/school/base-of.ts";
import { openBase, openSchool, WEDNESDAY } from "../support/school/open-school.ts";
import { counts, messages, slotMessages, syncTwice } from "../support/school/results.ts";
import { aSlot, aTemplate, type SlotSpec } from "../support/school/specs.ts";

/**
 * Resolutions of semantics 2 about runs as a whole and the base they find. Wednesday 2024-01-17, 10:00;
 * two days ahead of the coming Sunday leave one Tuesday in the window, the 23rd.
 */
const given = { daysAhead: 2 };
const KEY = "recA|2024-01-23|14:00";

const { open, booked, blocked } = STATUSES;
const { single, pair } = LESSON_TYPES;

const teacher = (id: string): SyncTarget => ({ kind: "teacher", id: id as TeacherId });
const template = (id: string): SyncTarget => ({ kind: "templates", ids: [id as TemplateId] });

/** The base with changes to one of its tables. */
const withTable = (
  json: BaseJson,
  id: string,
  change: (table: BaseJson["tables"][number]) => Partial<BaseJson["tables"][number]>,
): BaseJson => ({
  tables: json.tables.map((table) => (table.id === id ? { ...table, ...change(table) } : table)),
});

/** The base with one more field in the table of templates; cells by record id. */
const withTemplateField = (json: BaseJson, field: FieldJson, cells: Readonly<Record<string, unknown>>) =>
  withTable(json, TEMPLATES.id, ({ fields, records }) => ({
    fields: [...fields, field],
    records: records.map((record) => ({
      ...record,
      fields: { ...record.fields, [field.name]: cells[record.id] ?? null },
    })),
  }));

describe("2.16 a run for one teacher", () => {
  test("sees every template: a slot with a substitute is no orphan to the substitute's run", async () => {
    const school = openSchool({
      templates: [
        aTemplate(),
        aTemplate({ id: "recT2", teachers: ["recB"], starts: "18:00", ends: "19:00" }),
      ],
      slots: [aSlot({ teachers: ["recB"], key: KEY })],
    });
    expect(counts(await syncTwice(school, { given, target: teacher("recB") }))).toBe("1/1/0");
    expect(school.slots()).toMatchObject([
      { id: "recS1", key: KEY, teachers: ["recA"], status: open },
      { key: "recB|2024-01-23|18:00" },
    ]);
  });

  test("leaves the slots of the others alone", async () => {
    const school = openSchool({
      templates: [
        aTemplate({ type: pair }),
        aTemplate({ id: "recT2", teachers: ["recB"], type: pair }),
        aTemplate({ id: "recT3", teachers: ["recC"], disabled: true }),
      ],
      slots: [
        aSlot(),
        aSlot({ id: "recS2", teachers: ["recB"], source: ["recT2"] }),
        aSlot({ id: "recS3", teachers: ["recC"], source: ["recT3"] }),
      ],
    });
    expect(counts(await syncTwice(school, { given, target: teacher("recA") }))).toBe("0/1/0");
    expect(school.slots()).toMatchObject([{ type: pair }, { type: single }, { type: single, status: open }]);
  });

  test.each([
    ["the former teacher", "recA", "0/0/1", "1/0/0"],
    ["the new teacher", "recB", "1/0/1", "0/0/0"],
  ])("for %s does its part of a change of teacher", async (_, id, own, rest) => {
    const school = openSchool({ templates: [aTemplate({ teachers: ["recB"] })], slots: [aSlot()] });
    expect(counts(await syncTwice(school, { given, target: teacher(id) }))).toBe(own);
    expect(counts(await syncTwice(school, { given }))).toBe(rest);
    expect(school.slots()).toMatchObject([
      { key: KEY, status: blocked },
      { key: "recB|2024-01-23|14:00", status: open },
    ]);
  });

  test("whom nobody knows plans nothing and warns", async () => {
    const school = openSchool({ templates: [aTemplate({ type: pair })], slots: [aSlot()] });
    const first = await syncTwice(school, { given, target: teacher("recNobody") });
    expect(counts(first)).toBe("0/0/0");
    expect(first.entries).toMatchObject([{ level: "warn", code: "unknown-teacher" }]);
  });
});

describe("2.20 a base that is not ready", () => {
  const school = { templates: [aTemplate({ disabled: true })], slots: [aSlot({ lessons: ["recLesson"] })] };
  const required = [
    ...(["day", "starts", "teacher"] as const).map(
      (key) => [`${TEMPLATES.name}.${key}`, TEMPLATES.fields[key].name] as const,
    ),
    ...(["key", "teacher", "date", "starts", "ends", "source", "status"] as const).map(
      (key) => [`${SLOTS.name}.${key}`, SLOTS.fields[key].name] as const,
    ),
  ];

  test.each(required)("stops the run before any write when it lacks %s", async (path, name) => {
    const opened = openSchool(school, { without: [path] });
    const before = opened.memory.toJson();
    const [table, key] = path.split(".");
    await expect(opened.sync({ given })).rejects.toThrow(
      `- ${table}: ${key} ("${name}"): there is no such field in table "${table}"`,
    );
    expect(opened.memory.toJson()).toEqual(before);
  });

  test("is one without end and duration of templates, or without lessons and students of slots", async () => {
    const without = [
      "weekly_slot.ends",
      "weekly_slot.duration",
      "slot_inventory.lessons",
      "slot_inventory.students",
    ];
    const { ends, duration } = TEMPLATES.fields;
    const { lessons, students } = SLOTS.fields;
    const run = openSchool(school, { without }).sync({ given });
    await expect(run).rejects.toThrow(
      `ends ("${ends.name}") or ${TEMPLATES.name}: duration ("${duration.name}")`,
    );
    await expect(run).rejects.toThrow(
      `lessons ("${lessons.name}") or ${SLOTS.name}: students ("${students.name}")`,
    );
  });

  test.each([
    ["open", [booked, blocked]],
    ["blocked", [open, booked]],
  ] as const)("is one without the status %s", async (missing, statusChoices) => {
    await expect(openSchool(school, { statusChoices }).sync({ given })).rejects.toThrow(
      `${SLOTS.name}: status ("${SLOTS.fields.status.name}"): has no choice "${missing}"`,
    );
  });

  test("is none when one of each pair is there", async () => {
    const opened = openSchool(
      { templates: [aTemplate({ duration: 60 })], slots: school.slots },
      { without: ["weekly_slot.ends", "slot_inventory.students"] },
    );
    expect(counts(await syncTwice(opened, { given: { daysAhead: 9 } }))).toBe("1/0/0");
  });

  test("is none for want of optional fields, each of which is named once", async () => {
    const without = [
      "slot_inventory.capacity",
      "slot_inventory.locked",
      "weekly_slot.type",
      "weekly_slot.createdAt",
    ];
    const opened = openSchool(
      { templates: [aTemplate()], slots: [] },
      { without, markerMode: false, active: "none" },
    );
    const first = await syncTwice(opened, { given });
    expect(counts(first)).toBe("1/0/0");
    expect(messages(first).slice().sort()).toEqual(
      [
        `${SLOTS.name}.${SLOTS.fields.locked.name}`,
        `${SLOTS.name}.${SLOTS.fields.syncState.name}`,
        `${SLOTS.name}.${SLOTS.fields.capacity.name}`,
        `${TEMPLATES.name}.${TEMPLATES.fields.type.name}`,
      ]
        .map((field) => `Field missing, feature off: ${field}`)
        .sort(),
    );
  });

  test("is mended by fieldNames where a field has another name", async () => {
    const [renamed, without] = ["pupils", ["slot_inventory.lessons"]];
    const json = withTable(
      baseOf({ ...school, slots: [aSlot({ students: ["recPupil"] })] }, { without }),
      SLOTS.id,
      ({ fields, records }) => ({
        fields: fields.map((field) =>
          field.name === SLOTS.fields.students.name ? { ...field, name: renamed } : field,
        ),
        records: records.map(({ id, fields: cells }) => ({
          id,
          fields: Object.fromEntries(
            Object.entries(cells).map(([name, cell]) => [
              name === SLOTS.fields.students.name ? renamed : name,
              cell,
            ]),
          ),
        })),
      }),
    );
    await expect(openBase(json).sync({ given })).rejects.toThrow("there is no such field");
    const fieldNames = { [SLOTS.name]: { students: renamed } };
    const first = await syncTwice(openBase(json), { given: { ...given, fieldNames } });
    expect(counts(first)).toBe("0/0/0");
    expect(slotMessages(first)).toEqual(["Cannot deactivate: has lessons"]);
  });

  test("is mended by statusNames where the statuses have other names", async () => {
    const statusNames = { open: "free", booked: "taken", blocked: "closed" };
    const opened = openSchool(
      {
        templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
        slots: [aSlot({ status: "free" }), aSlot({ id: "recS2", date: "2024-01-30", status: "taken" })],
      },
      { statusChoices: Object.values(statusNames) },
    );
    expect(counts(await syncTwice(opened, { given: { daysAhead: 9, statusNames } }))).toBe("1/0/1");
    expect(opened.slots().map(({ status }) => status)).toEqual(["closed", "taken", "free"]);
  });
});

describe("2.41 a run that would close most of what there is", () => {
  const weekly = (count: number, spec: Partial<SlotSpec>, from = "2024-01-23"): SlotSpec[] =>
    Array.from({ length: count }, (_, week) =>
      aSlot({
        ...spec,
        id: `recS${spec.source}${String(week).padStart(2, "0")}`,
        date: formatDate(addDays(parseDate(from) as LocalDate, 7 * week)),
      }),
    );
  /** So many slots of a template in use, and so many of one that is not. */
  const slots = (kept: number, unwanted: number) => [
    ...weekly(kept, { source: ["recT1"] }),
    ...weekly(unwanted, { source: ["recT9"], starts: "16:00", ends: "17:00" }),
  ];
  const templates = [aTemplate(), aTemplate({ id: "recT9", disabled: true })];
  const open = (kept: number, unwanted: number) => openSchool({ templates, slots: slots(kept, unwanted) });

  test("stops when the templates are gone, having written nothing", async () => {
    const school = openSchool({ templates: [], slots: [aSlot()] });
    const before = school.memory.toJson();
    await expect(school.sync({ given })).rejects.toThrow(
      "Refused: would deactivate 1 of 1 live slots (limit 20); set allowMassRetire to allow it once",
    );
    expect(school.memory.toJson()).toEqual(before);
  });

  test("does nothing when the base is empty altogether", async () => {
    const school = openSchool({ templates: [], slots: [] });
    expect(counts(await syncTwice(school, { given }))).toBe("0/0/0");
  });

  test.each([
    [9, 21, "Refused: would deactivate 21 of 30 live slots (limit 20)"],
    [24, 26, "Refused: would deactivate 26 of 50 live slots (limit 25)"],
  ])("stops with %i wanted and %i unwanted slots, and names the template", async (kept, unwanted, text) => {
    const school = open(kept, unwanted);
    const before = school.memory.toJson();
    const run = school.sync({ given });
    await expect(run).rejects.toThrow(text);
    await expect(run).rejects.toThrow(`recT9: ${unwanted}`);
    expect(school.memory.toJson()).toEqual(before);
  });

  test.each([
    [1, 20],
    [25, 25],
  ])("goes on with %i wanted and %i unwanted slots", async (kept, unwanted) => {
    expect(counts(await syncTwice(open(kept, unwanted), { given }))).toBe(`0/0/${unwanted}`);
  });

  test.each([{ allowMassRetire: true }, { massRetireLimit: "21/50%" }, { massRetireLimit: "0/70%" }])(
    "goes on with %j",
    async (setting) => {
      expect(counts(await syncTwice(open(9, 21), { given: { ...given, ...setting } }))).toBe("0/0/21");
    },
  );

  test("stops earlier with a smaller massRetireLimit", async () => {
    await expect(open(9, 3).sync({ given: { ...given, massRetireLimit: "2/20%" } })).rejects.toThrow(
      "Refused: would deactivate 3 of 12 live slots (limit 2)",
    );
  });

  test("does not count slots that are past, blocked or made by hand among the live ones", async () => {
    const byHand = weekly(30, { source: [], key: "make-up lesson", starts: "08:00", ends: "09:00" });
    const shut = weekly(30, { source: ["recT8"], status: blocked, starts: "10:00", ends: "11:00" });
    const past = weekly(30, { source: ["recT7"] }, "2023-01-03");
    const school = openSchool({ templates, slots: [...slots(9, 21), ...byHand, ...shut, ...past] });
    await expect(school.sync({ given })).rejects.toThrow("would deactivate 21 of 30 live slots (limit 20)");
  });

  test.each([
    ["a teacher", teacher("recA")],
    ["a template", template("recT9")],
  ])("goes on when it is for %s only", async (_, target) => {
    expect(counts(await syncTwice(open(9, 21), { given, target }))).toBe("0/0/21");
  });
});

describe("2.42 the field that switches templates off", () => {
  const inUse = aTemplate();
  const notInUse = aTemplate({ id: "recT2", starts: "16:00", ends: "17:00", disabled: true });
  const slotOf2 = aSlot({ id: "recS2", source: ["recT2"], starts: "16:00", ends: "17:00" });

  describe("as a checkbox that is ticked on no row", () => {
    const untickedSchool = () =>
      openSchool(
        { templates: [{ ...inUse, disabled: true }, notInUse], slots: [aSlot(), slotOf2] },
        { active: "active" },
      );

    test.each([{}, { dryRun: true }, { mode: "reconcile" }])(
      "stops every run with nothing written, and says what to do: %j",
      async (more) => {
        const school = untickedSchool();
        const before = school.memory.toJson();
        const run = school.sync({ given: { ...given, ...more } });
        await expect(run).rejects.toThrow(
          'weekly_slot: active ("active"): is ticked on no row, so nobody can tell whether no template is in use or the field is new. ' +
            'Tick the rows that are in use; or set activeField to "active" (a row without a tick is then out of use, on every row); or set activeField to "none"',
        );
        expect(school.memory.toJson()).toEqual(before);
      },
    );

    test("takes every row for in use in the flagger", async () => {
      const flagged = await untickedSchool().flag({ given });
      expect(flagged.school.templates.templates.map(({ state }) => state)).toEqual(["active", "active"]);
    });

    test("puts all of them out of use where activeField names it", async () => {
      const school = untickedSchool();
      const first = await syncTwice(school, { given: { ...given, activeField: "active" } });
      expect(counts(first)).toBe("0/0/2");
    });

    test("says nothing with activeField = none, and in a table without rows", async () => {
      expect(counts(await syncTwice(untickedSchool(), { given: { ...given, activeField: "none" } }))).toBe(
        "0/0/0",
      );
      const empty = openSchool({ templates: [], slots: [] }, { active: "active" });
      expect(counts(await syncTwice(empty, { given }))).toBe("0/0/0");
    });
  });

  describe("that cannot be read", () => {
    const withCell = (type: string, cells: Readonly<Record<string, unknown>>) =>
      openBase(
        withTemplateField(
          baseOf(
            { templates: [inUse, { ...notInUse, disabled: false }], slots: [aSlot(), slotOf2] },
            { active: "none" },
          ),
          { id: "fldSelect", name: "active", type, options: null },
          cells,
        ),
      );

    test.each([{ error: "#ERROR!" }, { specialValue: "NaN" }, "#ERROR!", { state: "loading" }])(
      "holds its template: %j",
      async (cell) => {
        const school = withCell("formula", { recT1: 1, recT2: cell });
        school.edit("weekly_slot", "recT2", {
          [TEMPLATES.fields.starts.name]: "17:00",
          [TEMPLATES.fields.ends.name]: "18:00",
        });
        const first = await syncTwice(school, { given });
        expect(counts(first)).toBe("0/0/0");
        expect(school.slots()).toMatchObject([{ status: open }, { status: open }]);
        expect(first.errors).toMatchObject([
          { slot: "recT2", error: expect.stringContaining('active ("active")') },
        ]);
      },
    );

    test.each([
      [1, "0/0/0"],
      [0, "0/0/1"],
      [true, "0/0/0"],
      [false, "0/0/1"],
      [[true, 0], "0/0/1"],
      [[{ linkedRecordId: "rec1", value: { name: "archived" } }], "0/0/1"],
      [
        [
          { linkedRecordId: "rec1", value: "Active" },
          { linkedRecordId: "rec2", value: "paused" },
        ],
        "0/0/1",
      ],
      [[{ error: "#ERROR!" }, "paused"], "0/0/1"],
      [[], "0/0/0"],
    ])("but a formula or a lookup of %j is read, and gives %s", async (cell, expected) => {
      expect(counts(await syncTwice(withCell("formula", { recT1: 1, recT2: cell }), { given }))).toBe(
        expected,
      );
    });
  });

  test.each(["active", "is_disabled"] as const)(
    "says which are out of use: the checkbox %s",
    async (active) => {
      const school = openSchool({ templates: [inUse, notInUse], slots: [aSlot(), slotOf2] }, { active });
      const first = await syncTwice(school, { given });
      expect(counts(first)).toBe("0/0/1");
      expect(school.slots()).toMatchObject([{ status: open }, { status: blocked }]);
      expect(slotMessages(first)).toEqual([]);
    },
  );

  /** A single select of this name, which has the value for the second template and is blank for the first. */
  const withSelect = (name: string, value: string, active: "none" | "is_disabled" = "none") =>
    openBase(
      withTemplateField(
        baseOf(
          { templates: [inUse, { ...notInUse, disabled: false }], slots: [aSlot(), slotOf2] },
          { active },
        ),
        { id: "fldSelect", name, type: "singleSelect", options: { choices: [{ id: "sel1", name: value }] } },
        { recT2: { name: value } },
      ),
    );

  test.each([...USE_WORDS.out, "Archived", "לא-פעיל", "לא  פעילה\u200f", "לא־פעיל", "On_Hold"])(
    "says so by the word %s, and says nothing when it is blank",
    async (value) => {
      const school = withSelect("status", value);
      const first = await syncTwice(school, { given });
      expect(counts(first)).toBe("0/0/1");
      expect(school.slots()).toMatchObject([{ status: open }, { status: blocked }]);
      expect(slotMessages(first)).toEqual([]);
    },
  );

  test.each(USE_WORDS.in)("says that it is in use by the word %s, and nothing is told", async (value) => {
    const first = await syncTwice(withSelect("status", value), { given });
    expect(counts(first)).toBe("0/0/0");
    expect(slotMessages(first)).toEqual([]);
  });

  test.each(["probation", "closed", "סגור"])("means nothing by %s, which is told", async (word) => {
    const first = await syncTwice(withSelect("status", word), { given });
    expect(counts(first)).toBe("0/0/0");
    expect(slotMessages(first)).toEqual([`Words that say neither in use nor out of use: ${word}`]);
    expect(first.entries.find(({ message }) => message.startsWith("Words"))).toMatchObject({
      level: "warn",
      code: "active-words",
      subject: word,
    });
  });

  test("tells each word once, in order, and in a run for some templates those of its own", async () => {
    const named = withTemplateField(
      baseOf({ templates: [inUse, { ...notInUse, disabled: false }], slots: [] }, { active: "none" }),
      { id: "fldWords", name: "status", type: "multipleSelects", options: { choices: [] } },
      { recT1: [{ name: "probation" }, { name: "idle" }], recT2: [{ name: "idle" }] },
    );
    const wordsOf = async (target?: SyncTarget) => {
      const { entries } = await openBase(named).sync({ given, ...(target && { target }) });
      return entries.filter(({ code }) => code === "active-words").map(({ subject }) => subject);
    };
    expect(await wordsOf()).toEqual(["idle, probation"]);
    expect(await wordsOf({ kind: "templates", ids: ["recT2"] as TemplateId[] })).toEqual(["idle"]);
    expect(await wordsOf({ kind: "teacher", id: "recZ" as TeacherId })).toEqual([]);
  });

  test("knows the words of disabledValues as well", async () => {
    const first = await syncTwice(withSelect("status", "On Probation"), {
      given: { ...given, disabledValues: "resting, on probation" },
    });
    expect(counts(first)).toBe("0/0/1");
    expect(slotMessages(first)).toEqual([]);
  });

  test.each(ACTIVE_FIELD_NAMES.filter((name) => name !== INVERTED_ACTIVE_FIELD_NAME))(
    "may be called %s",
    async (name) => {
      expect(counts(await syncTwice(withSelect(name, USE_WORDS.out[0]), { given }))).toBe("0/0/1");
    },
  );

  test.each([
    ["yes", "0/0/1"],
    ["כן", "0/0/1"],
    [USE_WORDS.out[0], "0/0/1"],
    ["true", "0/0/1"],
    ["false", "0/0/0"],
    ["no", "0/0/0"],
    ["לא", "0/0/0"],
    ["active", "0/0/0"],
  ])("as a select called is_disabled, the word %s gives %s", async (value, expected) => {
    expect(counts(await syncTwice(withSelect(INVERTED_ACTIVE_FIELD_NAME, value), { given }))).toBe(expected);
  });

  test("is every one of those that exist: one that says so is enough", async () => {
    const school = withSelect("status", USE_WORDS.out[0], "is_disabled");
    expect(counts(await syncTwice(school, { given }))).toBe("0/0/1");
  });

  test("is none with activeField = none", async () => {
    const school = withSelect("status", USE_WORDS.out[0], "is_disabled");
    expect(counts(await syncTwice(school, { given: { ...given, activeField: "none" } }))).toBe("0/0/0");
  });

  test("is the one that activeField names", async () => {
    const named = withSelect("in use?", USE_WORDS.out[0], "is_disabled");
    expect(counts(await syncTwice(named, { given: { ...given, activeField: "in use?" } }))).toBe("0/0/1");
  });
});

describe("2.44 templates", () => {
  test("that are reserved are treated like the others, and counted", async () => {
    const school = openSchool({
      templates: [aTemplate({ reserved: true }), aTemplate({ id: "recT2", starts: "16:00", ends: "17:00" })],
      slots: [],
    });
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("2/0/0");
    expect(school.slots()).toMatchObject([{ status: open }, { status: open }]);
    expect(slotMessages(first)).toEqual(["1 templates are reserved"]);
  });

  const templates = [aTemplate({ fixed: true }), aTemplate({ id: "recT2", starts: "16:00", ends: "17:00" })];
  const slots = [aSlot(), aSlot({ id: "recS2", source: ["recT2"], starts: "16:00", ends: "17:00" })];

  test("that are not fixed are wanted like the others", async () => {
    expect(counts(await syncTwice(openSchool({ templates, slots }), { given }))).toBe("0/0/0");
  });

  test("that are not fixed are out of use with onlyFixed", async () => {
    const school = openSchool({ templates, slots });
    expect(counts(await syncTwice(school, { given: { ...given, onlyFixed: true } }))).toBe("0/0/1");
    expect(school.slots()).toMatchObject([{ status: open }, { status: blocked }]);
  });
});

test("2.47 syncSlots gives exactly five facts, and a reopened slot counts as updated", async () => {
  const { port } = openSchool({
    templates: [aTemplate({ ends: "15:30" })],
    slots: [
      aSlot({ status: blocked, syncState: "v1|recT1|retired" }),
      aSlot({ id: "recS2", date: "2024-01-30" }),
      aSlot({
        id: "recS3",
        source: [],
        key: "make-up lesson",
        date: "2024-01-30",
        starts: "15:00",
        ends: "16:00",
      }),
      aSlot({ id: "recS4", source: [], key: "recB|2024-01-23|10:00", teachers: ["recB"], starts: "10:00" }),
      aSlot({ id: "recS5", source: [], key: "exam", date: "2024-02-01" }),
      aSlot({ id: "recS6", source: [], key: "retake", date: "2024-02-01" }),
    ],
  });
  let time = instant(WEDNESDAY);
  const settings = { ...DEFAULT_SETTINGS, daysAhead: 16 };
  expect(
    await syncSlots({ base: port, clock: { now: () => (time = later(time, 1)) }, settings }),
  ).toStrictEqual({
    created: 1,
    updated: 1,
    deactivated: 1,
    errors: [
      {
        slot: "recA|2024-01-30|14:00",
        error: "Update skipped due to overlap: recA|2024-01-30|14:00",
      },
    ],
    overlaps: 1,
  });
});

describe("2.59 slots are read", () => {
  const view = "Open slots";
  const json = withTable(
    baseOf({ templates: [aTemplate()], slots: [aSlot({ status: blocked })] }),
    SLOTS.id,
    () => ({
      views: [{ id: "viwOpen", name: view, filter: `{${SLOTS.fields.status.name}} != "${blocked}"` }],
    }),
  );

  test("from the whole table, so that a view cannot hide any", async () => {
    const school = openBase(json);
    const list = vi.spyOn(school.port, "list");
    const run = await syncTwice(school, { given });
    expect(counts(run)).toBe("0/0/0");
    expect(run.entries.map(({ code }) => code)).not.toContain("inventory-view");
    expect(list.mock.calls.map(([, , part]) => part?.view)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each([view, "viwOpen"])("from the view that inventoryView names: %s", async (inventoryView) => {
    const school = openBase(json);
    const run = await syncTwice(school, { given: { ...given, inventoryView } });
    expect(counts(run)).toBe("1/0/0");
    expect(run.entries).toContainEqual({
      level: "warn",
      code: "inventory-view",
      message: `Slots are read through the view ${inventoryView}: one that it hides counts as missing and is made again`,
      subject: inventoryView,
    });
    expect(school.slots()).toMatchObject([
      { id: "recS1", status: blocked },
      { key: KEY, status: open },
    ]);
  });

  test("from no view that does not exist", async () => {
    await expect(openBase(json).sync({ given: { ...given, inventoryView: "Free" } })).rejects.toThrow(
      `Setting inventoryView: table "${SLOTS.name}" has no view "Free" (it has "${view}")`,
    );
  });
});

test.each([
  ["out of use", [aTemplate({ disabled: true })], ["recT1"], "template_disabled"],
  ["deleted", [aTemplate({ id: "recT9", disabled: true })], [], "template_removed"],
])(
  "2.63 the slots of a template that is %s are closed, and the reason tells which",
  async (_, templates, source, reason) => {
    const syncState = `v1|recT1|live|14:00-15:00;${single};1`;
    const school = openSchool({ templates, slots: [aSlot({ source, syncState })] });
    const first = await syncTwice(school, { given });
    expect(counts(first)).toBe("0/0/1");
    expect(first.plan.writes).toMatchObject([{ kind: "retire", reason }]);
    expect(school.slots()).toMatchObject([{ status: blocked, syncState: "v1|recT1|retired" }]);
  },
);
