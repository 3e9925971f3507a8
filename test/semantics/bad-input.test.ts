import { describe, expect, test } from "vitest";
import type { BaseJson, TableJson } from "../../emulator/base-json.ts";
import { screenName } from "../../src/base/preflight/screen-names.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { baseOf } from "../support/school/base-of.ts";
import type { Format } from "../support/school/format.ts";
import { type OpenSchool, openBase, openSchool } from "../support/school/open-school.ts";
import { counts } from "../support/school/results.ts";
import { aSlot, aTemplate, type School, type TemplateSpec } from "../support/school/specs.ts";

const school: School = { templates: [aTemplate()], slots: [aSlot()] };

/** The base with one of its tables changed, or left out. */
const changed = (
  name: string,
  change: (table: TableJson) => TableJson | undefined,
  base: BaseJson = baseOf(school),
): OpenSchool =>
  openBase({ tables: base.tables.flatMap((table) => (table.name === name ? (change(table) ?? []) : table)) });

const untouched = async (
  open: OpenSchool,
  run: Promise<unknown>,
  ...texts: readonly string[]
): Promise<void> => {
  const before = open.memory.toJson();
  const error: Error = await run.then(
    () => new Error("The run went through"),
    (thrown: Error) => thrown,
  );
  for (const text of texts) expect(error.message).toContain(text);
  expect(open.memory.toJson()).toEqual(before);
};

describe("a base that is not ready stops the run before anything is written", () => {
  test("no templates table", async () => {
    const open = changed(TEMPLATES.name, () => undefined);
    await untouched(
      open,
      open.sync(),
      'Table weekly_slot: no table "weekly_slot" (tbloC7G7ixYDMtdK6) in this base',
      'tables: {"weekly_slot": "…"}',
    );
  });

  test("a table by its id, whatever its name, and by a name of its own", async () => {
    const renamed = changed(TEMPLATES.name, (table) => ({ ...table, name: "Timetable" }));
    expect(counts(await renamed.sync())).toBe("1/0/0");
    const elsewhere: BaseJson = JSON.parse(
      JSON.stringify(baseOf(school)).replaceAll(TEMPLATES.id, "tblOther"),
    );
    const moved = changed(TEMPLATES.name, (table) => ({ ...table, name: "Timetable" }), elsewhere);
    expect(counts(await moved.sync({ given: { tables: '{"weekly_slot": "Timetable"}' } }))).toBe("1/0/0");
    await untouched(
      moved,
      moved.sync({ given: { tables: { weekly_slot: "Timetables" } } }),
      'no table "Timetables"',
    );
  });

  test("a renamed protective field", async () => {
    const open = openSchool(school, { without: ["slot_inventory.lessons", "slot_inventory.students"] });
    await untouched(
      open,
      open.sync(),
      `slot_inventory: lessons ("${SLOTS.fields.lessons.name}") or slot_inventory: students`,
      'fieldNames: {"slot_inventory": {"lessons": "…"}}',
    );
  });

  test("a missing field was rather renamed than never made, and what the table has is told", async () => {
    const open = openSchool(school, { without: ["slot_inventory.date"] });
    await untouched(
      open,
      open.sync(),
      `in table "slot_inventory" (it has "${SLOTS.fields.key.name}", "${SLOTS.fields.teacher.name}", `,
      "). Was it renamed? Then rename it back, or give its present name in the setting fieldNames: " +
        '{"slot_inventory": {"date": "…"}}. Create it only if it never existed, as Date',
    );
  });

  test("a renamed field that the setting fieldNames names", async () => {
    const rename = (table: TableJson): TableJson => ({
      ...table,
      fields: table.fields.map((field) =>
        field.name === SLOTS.fields.source.name ? { ...field, name: "Made from" } : field,
      ),
      records: [],
    });
    const open = changed(SLOTS.name, rename);
    await untouched(
      open,
      open.sync(),
      `slot_inventory: source ("${SLOTS.fields.source.name}"): there is no such field`,
    );
    expect(
      counts(await open.sync({ given: { fieldNames: { slot_inventory: { source: "Made from" } } } })),
    ).toBe("2/0/0");
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      "a field that protects, beside another that is there",
      { fieldNames: { slot_inventory: { students: "Pupils" } } },
      'slot_inventory: students ("Pupils"): there is no such field in table "slot_inventory"',
    ],
    [
      "the lock",
      { fieldNames: { slot_inventory: { locked: "Lock" } } },
      'slot_inventory: locked ("Lock"): there is no such field',
    ],
    [
      "a field of week patterns",
      { fieldNames: { weekly_slot: { startDate: "from_day" } } },
      'weekly_slot: startDate ("from_day"): there is no such field',
    ],
    [
      "an optional table",
      { tables: { closures: "Holidys" } },
      'Table closures: no table "Holidys" in this base',
    ],
    ["the status of what is booked", { statusNames: { booked: "taken" } }, 'has no choice "taken"'],
  ])("a name that was given and is not there: %s", async (_, given, text) => {
    const open = openSchool(school);
    await untouched(open, open.sync({ given }), text);
  });

  test.each([
    ["weekly_slot.day"],
    ["weekly_slot.starts"],
    ["weekly_slot.teacher"],
    ["slot_inventory.key"],
    ["slot_inventory.teacher"],
    ["slot_inventory.date"],
    ["slot_inventory.starts"],
    ["slot_inventory.ends"],
    ["slot_inventory.source"],
    ["slot_inventory.status"],
  ])("the field %s is missing", async (field) => {
    const open = openSchool(school, { without: [field] });
    await untouched(open, open.sync(), field.replace(".", ": "), "there is no such field");
  });

  test.each([
    ["weekly_slot.teacher", "singleLineText"],
    ["weekly_slot.day", "checkbox"],
    ["weekly_slot.starts", "number"],
    ["slot_inventory.locked", "singleLineText"],
    ["slot_inventory.lessons", "singleLineText"],
    ["slot_inventory.date", "singleLineText"],
    ["slot_inventory.starts", "formula"],
    ["slot_inventory.status", "singleLineText"],
    ["slot_inventory.capacity", "formula"],
    ["slot_inventory.syncState", "formula"],
  ])("the field %s is of the type %s", async (field, type) => {
    const format: Partial<Format> = { types: { [field]: type } };
    const open = openBase(baseOf({ templates: [], slots: [] }, format));
    await untouched(
      open,
      open.sync(),
      field.replace(".", ": "),
      `has the type ${screenName(type)}, expected`,
    );
  });

  test.each(["open", "blocked"] as const)("the status has no choice %s", async (status) => {
    const statusChoices = Object.values(STATUSES).filter((name) => name !== status);
    const open = openSchool({ templates: [aTemplate()], slots: [] }, { statusChoices });
    await untouched(open, open.sync(), `has no choice "${status}"`, `statusNames: {"${status}": "…"}`);
  });

  test("a status by the name that it has here", async () => {
    const open = openSchool(
      { templates: [aTemplate()], slots: [] },
      { statusChoices: ["free", "taken", "closed"] },
    );
    const statusNames = { open: "free", booked: "taken", blocked: "closed" };
    await open.sync({ given: { statusNames } });
    expect(open.slots().map(({ status }) => status)).toEqual(["free", "free"]);
  });

  test("a view that there is not", async () => {
    const open = openSchool(school);
    await untouched(open, open.sync({ given: { inventoryView: "This week" } }), 'has no view "This week"');
  });

  test("an active field that there is not, by the setting that names it", async () => {
    const open = openSchool(school);
    await untouched(open, open.sync({ given: { activeField: "in use" } }), '"in use"', "setting activeField");
    const fieldNames = { weekly_slot: { active: "in use" } };
    await untouched(
      open,
      open.sync({ given: { fieldNames } }),
      '"in use"',
      'setting fieldNames: {"weekly_slot": {"active": "…"}}',
    );
  });

  test("everything that is wrong at once, in one error", async () => {
    const open = openSchool(school, {
      without: ["weekly_slot.teacher", "slot_inventory.source"],
      statusChoices: ["booked"],
    });
    await untouched(
      open,
      open.sync(),
      "weekly_slot: teacher",
      "slot_inventory: source",
      'no choice "open"',
      'no choice "blocked"',
    );
  });

  test("a read that Airtable refuses", async () => {
    const open = openSchool(school);
    const port = { ...open.port, list: () => Promise.reject(new Error("Could not answer")) };
    await untouched(open, open.sync({ port }), "Could not answer");
  });
});

describe("a template that cannot be read holds its slots, and stops nobody else", () => {
  const other = aTemplate({ id: "recT2", teachers: ["recB"] });
  const cases: readonly (readonly [string, Partial<TemplateSpec>, string])[] = [
    ["no teacher", { teachers: [] }, 'teacher ("teacher_id"): no teacher, expected exactly one'],
    ["two teachers", { teachers: ["recA", "recC"] }, "2 teachers, expected exactly one"],
    ["no day", { day: null }, 'day ("day_of_week"): empty, expected a weekday'],
    ["an unknown day", { day: 9 }, "9 is not a weekday"],
    ["no start", { starts: null }, 'starts ("start_time"): empty'],
    ["a start that is no time", { starts: "25:00" }, '"25:00" is not a time of day'],
    ["an end that is no time", { ends: "soon" }, '"soon" is not a time of day'],
    ["no end and no duration", { ends: null }, 'ends ("end_time"): empty'],
    ["an end before its start", { ends: "13:00" }, "13:00 is not after the start 14:00"],
    ["an end at its start", { ends: "14:00" }, "14:00 is not after the start 14:00"],
    [
      "a duration past midnight",
      { ends: null, starts: "23:30", duration: 60 },
      "60 minutes after 23:30 is no end on the same day",
    ],
  ];

  test.each(cases)("%s", async (_, spec, problem) => {
    const open = openSchool({ templates: [aTemplate(spec), other], slots: [aSlot()] });
    const before = open.slot("recS1");
    const run = await open.sync({ given: { daysAhead: 2 } });
    expect(run.errors).toEqual([{ slot: "recT1", error: expect.stringContaining("Template held: ") }]);
    expect(run.errors[0]?.error).toContain(problem);
    expect(open.slot("recS1")).toEqual(before);
    expect(run.created).toBe(1);
  });

  test.each<readonly [string, Partial<Format>, string]>([
    ["a start", { timeChoices: ["15:00", "16:00", "16:30"] }, 'starts ("שעת התחלה") has no choice "14:00"'],
    ["an end", { timeChoices: ["14:00", "16:00", "16:30"] }, 'ends ("שעת סיום") has no choice "15:00"'],
    ["a lesson type", { typeChoices: ["זוגי"] }, 'type ("סוג שיעור") has no choice "פרטי"'],
  ])("%s without a choice", async (_, choices, problem) => {
    const fit = aTemplate({ id: "recT2", teachers: ["recB"], starts: "16:00", ends: "16:30", type: null });
    const open = openSchool(
      { templates: [aTemplate(), fit], slots: [] },
      { times: "singleSelect", ...choices },
    );
    const run = await open.sync({ given: { daysAhead: 2 } });
    expect(run.errors).toEqual([
      { slot: "recT1", error: `Template held: slot_inventory: ${problem}, add it` },
    ]);
    expect(run.created).toBe(1);
  });

  test("a row that nobody has filled yet is no error", async () => {
    const blank = aTemplate({ id: "recT2", teachers: [], day: null, starts: null, ends: null, type: null });
    const open = openSchool({ templates: [aTemplate(), blank], slots: [] });
    const run = await open.sync();
    expect(run.errors).toEqual([]);
    expect(run.entries.filter(({ code }) => code === "invalid-template").map(({ level }) => level)).toEqual([
      "info",
    ]);
  });

  test("a row that somebody has cleared holds its slots, and is an error", async () => {
    const cleared = aTemplate({ teachers: [], day: null, starts: null, ends: null, type: null });
    const open = openSchool({ templates: [cleared, other], slots: [aSlot()] });
    const run = await open.sync({ given: { daysAhead: 2 } });
    expect(run.errors.map(({ slot }) => slot)).toEqual(["recT1"]);
    expect(open.slot("recS1").status).toBe(STATUSES.open);
  });
});

describe("a formula that returns an error", () => {
  test("leaves the capacity alone", async () => {
    const open = openSchool({
      templates: [aTemplate({ capacity: { error: "#ERROR!" } })],
      slots: [aSlot({ capacity: 7 })],
    });
    await open.sync({ given: { daysAhead: 2 } });
    expect(open.slot("recS1").capacity).toBe(7);
  });

  test("leaves it to the status whether a slot is blocked", async () => {
    const broken = { isBlocked: { error: "#ERROR!" } };
    const open = openSchool({
      templates: [
        aTemplate({ ends: "15:30" }),
        aTemplate({ id: "recT2", teachers: ["recB"], ends: "15:30" }),
      ],
      slots: [
        aSlot(broken),
        aSlot({ ...broken, id: "recS2", teachers: ["recB"], source: ["recT2"], status: STATUSES.blocked }),
      ],
    });
    await open.sync({ given: { daysAhead: 2 } });
    expect(open.slot("recS1").ends).toBe("15:30");
    expect(open.slot("recS2").ends).toBe("15:00");
  });

  test("does not stand in for a time that cannot be read", async () => {
    const open = openSchool({
      templates: [aTemplate()],
      slots: [aSlot({ starts: null, startsAt: "#ERROR!", endsAt: { error: "#ERROR!" } })],
    });
    const before = open.slot("recS1");
    await open.sync({ given: { daysAhead: 2 } });
    expect(open.slot("recS1")).toEqual(before);
  });
});
