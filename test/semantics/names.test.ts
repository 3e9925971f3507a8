import { describe, expect, test } from "vitest";
import type { BaseJson, FieldJson, TableJson } from "../../emulator/base-json.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { CLOSURES, SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { baseOf } from "../support/school/base-of.ts";
import { type OpenSchool, openBase, openSchool } from "../support/school/open-school.ts";
import { counts, slotMessages, syncTwice } from "../support/school/results.ts";
import { aClosure, aSlot, aTemplate, type School } from "../support/school/specs.ts";

const school: School = { templates: [aTemplate()], slots: [aSlot()] };
const given = { daysAhead: 9 };
const { starts, ends, teacher, syncState, slotId, source, status } = SLOTS.fields;

const withField = (
  base: BaseJson,
  table: string,
  name: string,
  change: (field: FieldJson) => FieldJson,
): BaseJson => ({
  ...base,
  tables: base.tables.map((each) =>
    each.name === table
      ? { ...each, fields: each.fields.map((field) => (field.name === name ? change(field) : field)) }
      : each,
  ),
});

const linkedTo =
  (linkedTableId: string) =>
  (field: FieldJson): FieldJson => ({ ...field, options: { ...field.options, linkedTableId } });

const withTable = (base: BaseJson, table: TableJson): BaseJson => ({
  ...base,
  tables: [...base.tables, table],
});

const OTHER: TableJson = {
  id: "tblStaff",
  name: "Staff",
  fields: [{ id: "fld_staff", name: "name", type: "singleLineText" }],
  records: [{ id: "recD", fields: { name: "Dana" } }],
};

/** The run throws all of these texts, and leaves every cell as it is. */
async function expectRefused(
  open: OpenSchool,
  settings: Readonly<Record<string, unknown>>,
  ...texts: readonly string[]
): Promise<void> {
  const before = open.memory.toJson();
  const error = await open.sync({ given: { ...given, ...settings } }).then(
    () => new Error("The run went through"),
    (thrown: Error) => thrown,
  );
  for (const text of texts) expect(error.message).toContain(text);
  expect(open.memory.toJson()).toEqual(before);
}

describe("2.69 names of tables, fields, choices and statuses", () => {
  const seen = (name: string): string => `\u200f${name.replace(" ", "\u00a0 ")} `;

  test("may hold marks that nobody sees, and other spaces", async () => {
    const base = baseOf(school);
    const spelt: BaseJson = {
      tables: base.tables.map((table) => ({
        ...table,
        id: table.id === SLOTS.id ? "tblSlots" : table.id,
        name: seen(table.name),
        fields: table.fields.map((field) => ({
          ...field,
          name: seen(field.name),
          options: JSON.parse(JSON.stringify(field.options ?? null).replaceAll(SLOTS.id, "tblSlots")),
        })),
        records: table.records.map(({ id, fields }) => ({
          id,
          fields: Object.fromEntries(Object.entries(fields).map(([name, cell]) => [seen(name), cell])),
        })),
      })),
    };
    expect(counts(await syncTwice(openBase(spelt), { given }))).toBe("1/0/0");
  });

  test("of a status are written in the spelling of the choice", async () => {
    const blocked = `${STATUSES.blocked}\u200e`;
    const open = openSchool(
      { templates: [aTemplate({ disabled: true })], slots: [aSlot()] },
      { statusChoices: [STATUSES.open, STATUSES.booked, blocked] },
    );
    expect(counts(await open.sync({ given }))).toBe("0/0/1");
    expect(JSON.stringify(open.memory.toJson())).toContain(`"name":"${blocked}"`);
    expect(counts(await open.sync({ given }))).toBe("0/0/0");
  });

  test("are taken as they are where two differ by such a mark only", async () => {
    const base = baseOf({ ...school, slots: [aSlot({ ends: "15:30" })] });
    const twice: BaseJson = {
      ...base,
      tables: base.tables.map((table) =>
        table.name === SLOTS.name
          ? {
              ...table,
              fields: [
                { id: "fld_mark", name: `${ends.name}\u200f`, type: "singleLineText" },
                ...table.fields,
              ],
            }
          : table,
      ),
    };
    expect(counts(await openBase(twice).sync({ given }))).toBe("1/1/0");
  });
});

describe("2.73 a date-time field is read and written in its own zone", () => {
  const inZone = (base: BaseJson, timeZone: string): BaseJson =>
    [TEMPLATES, SLOTS].reduce(
      (all, { name, fields }) =>
        [fields.starts.name, fields.ends.name].reduce(
          (each, field) =>
            withField(each, name, field, (json) => ({ ...json, options: { ...json.options, timeZone } })),
          all,
        ),
      base,
    );

  const utcSchool = () => {
    const base = baseOf({ templates: [aTemplate()], slots: [] }, { times: "dateTime" });
    return base.tables.map((table) =>
      table.name === TEMPLATES.name
        ? {
            ...table,
            records: table.records.map((record) => ({
              ...record,
              fields: {
                ...record.fields,
                [TEMPLATES.fields.starts.name]: "2024-01-02T14:00:00.000Z",
                [TEMPLATES.fields.ends.name]: "2024-01-02T15:00:00.000Z",
              },
            })),
          }
        : table,
    );
  };

  test.each([
    ["utc", "2024-01-23T14:00:00.000Z", "14:00"],
    ["Etc/GMT-3", "2024-01-23T14:00:00.000Z", "17:00"],
    ["client", "2024-01-23T14:00:00.000Z", "16:00"],
  ])("as people see it there: %s", async (zone, instant, clock) => {
    const open = openBase(inZone({ tables: utcSchool() }, zone));
    expect(counts(await syncTwice(open, { given }))).toBe("2/0/0");
    const slots = open.memory.store.table(SLOTS.name);
    const field = slots.fields.find(({ name }) => name === starts.name);
    const [id = ""] = slots.records.keys();
    expect(field && open.memory.store.read(slots, id, field)).toBe(instant);
    expect(open.slots()[0]?.key).toBe(`recA|2024-01-23|${clock}`);
  });

  test("and one that nobody knows stops the run", () =>
    expectRefused(
      openBase(inZone({ tables: utcSchool() }, "Mars/North")),
      {},
      'shown in the time zone "Mars/North"',
      `weekly_slot: starts ("${TEMPLATES.fields.starts.name}")`,
      `slot_inventory: ends ("${ends.name}")`,
    ));

  test.each(["date", "formula"])(
    "a day that a %s gives as its midnight in UTC is that day, wherever the school is",
    async (type) => {
      const days = ["2024-01-23", "2024-01-30"].map((day) => `${day}T00:00:00.000Z`);
      const closures = [aClosure({ from: days[0] as string, teachers: [] })];
      const base = withField(
        baseOf({
          templates: [aTemplate()],
          slots: [aSlot({ date: days[1] as string, weekday: 2 })],
          closures,
        }),
        CLOSURES.name,
        CLOSURES.fields.startDate.name,
        (field) => ({ ...field, type, options: type === "date" ? {} : { result: { type: "date" } } }),
      );
      const { plan } = await openBase(base).sync({
        given: { ...given, timeZone: "America/New_York", dryRun: true },
      });
      expect(plan.writes).toEqual([]);
    },
  );

  test("but the formulas of a slot are instants, whatever zone they show", async () => {
    const base = baseOf({
      templates: [aTemplate()],
      slots: [
        aSlot({
          starts: "now",
          ends: "then",
          startsAt: "2024-01-23T12:00:00.000Z",
          endsAt: "2024-01-23T13:00:00.000Z",
        }),
      ],
    });
    const shown = [SLOTS.fields.startsAt.name, SLOTS.fields.endsAt.name].reduce(
      (all, name) =>
        withField(all, SLOTS.name, name, (field) => ({
          ...field,
          options: { result: { type: "dateTime", options: { timeZone: "utc" } } },
        })),
      base,
    );
    const open = openBase(shown);
    const { plan } = await open.sync({ given: { ...given, dryRun: true } });
    expect(plan.facts).toMatchObject([{ starts: 840, ends: 900 }]);
  });
});

describe("2.74 a link to another table", () => {
  test("of the teachers stops the run, and names both", () =>
    expectRefused(
      openBase(
        withTable(
          withField(baseOf(school), TEMPLATES.name, TEMPLATES.fields.teacher.name, linkedTo("tblStaff")),
          OTHER,
        ),
      ),
      {},
      `weekly_slot: teacher ("${TEMPLATES.fields.teacher.name}") links to table "Staff"`,
      `slot_inventory: teacher ("${teacher.name}") links to table "מורים"`,
      'fieldNames: {"weekly_slot": {"teacher": "…"}}',
    ));

  test("of the source stops the run, and names both", () =>
    expectRefused(
      openBase(withTable(withField(baseOf(school), SLOTS.name, source.name, linkedTo("tblStaff")), OTHER)),
      {},
      `slot_inventory: source ("${source.name}"): links to table "Staff", expected "weekly_slot"`,
    ));

  test("of overlap_with is told, and it is not written", async () => {
    const overlapping = { templates: [aTemplate(), aTemplate({ id: "recT2", starts: "14:30" })], slots: [] };
    const base = withField(
      baseOf(overlapping),
      TEMPLATES.name,
      TEMPLATES.fields.overlapWith.name,
      linkedTo("tblStaff"),
    );
    const open = openBase(withTable(base, OTHER));
    const flagged = await open.flag({ given });
    expect(flagged.entries).toMatchObject([
      {
        level: "warn",
        code: "link-ignored",
        message: `Feature off: weekly_slot: overlapWith ("${TEMPLATES.fields.overlapWith.name}"): links to table "Staff", expected "weekly_slot"`,
        subject: TEMPLATES.fields.overlapWith.name,
      },
      { code: "overlap" },
      { code: "overlap" },
    ]);
    expect(flagged.errors).toEqual([]);
    expect(open.flags()).toMatchObject({ recT1: { hasOverlap: true, overlapWith: [] } });
  });

  test("of the teachers of closures withholds for the whole school, once, where a closure names somebody", async () => {
    const closures = [
      aClosure({ id: "recC1", name: "sick", teachers: ["recD"] }),
      aClosure({ id: "recC2", name: "leave", teachers: ["recD"], from: "2024-01-30" }),
      aClosure({ id: "recC3", name: "holiday", from: "2024-01-24", teachers: [] }),
      aClosure({ id: "recC4", name: "old", teachers: ["recD"], disabled: true }),
    ];
    const base = withField(
      baseOf({ templates: [aTemplate()], slots: [], closures }),
      CLOSURES.name,
      CLOSURES.fields.teachers.name,
      linkedTo("tblStaff"),
    );
    const first = await syncTwice(openBase(withTable(base, OTHER)), { given });
    expect(counts(first)).toBe("0/0/0");
    expect(first.errors).toEqual([
      { slot: "recC1", error: "Withheld until the closure is mended: sick, leave" },
    ]);
  });

  test.each([
    { result: { type: "multipleRecordLinks" } },
    { isValid: true },
    { isValid: true, result: null },
  ])("of a lookup that does not tell its table is not compared: %j", async (options) => {
    const base = withField(baseOf(school), TEMPLATES.name, TEMPLATES.fields.teacher.name, (field) => ({
      ...field,
      type: "multipleLookupValues",
      options,
    }));
    expect(counts(await openBase(base).sync({ given }))).toBe("1/0/0");
  });
});

describe("2.76 several words for one status", () => {
  const statusChoices = ["open", "פתוח", "booked", "סגור", "חסום", 'חסום ע"י מנהל'];
  const statusNames = {
    open: ["פתוח", "open"],
    booked: ["booked", "סגור"],
    blocked: ['חסום ע"י מנהל', "חסום"],
  };

  test("are all read, and the first is written", async () => {
    const slots = ["open", "פתוח", "סגור", "חסום"].map((word, index) =>
      aSlot({
        id: `recS${index}`,
        status: word,
        source: ["recGone"],
        starts: `1${index}:00`,
        ends: `1${index}:30`,
      }),
    );
    const open = openSchool({ templates: [aTemplate()], slots }, { statusChoices });
    expect(counts(await syncTwice(open, { given: { ...given, statusNames } }))).toBe("2/0/2");
    const gone = 'חסום ע"י מנהל';
    expect(open.slots().map((slot) => slot.status)).toEqual([gone, gone, "סגור", "חסום", "פתוח", "פתוח"]);
  });

  test("the first has to be a choice", () =>
    expectRefused(
      openSchool(school, { statusChoices: ["open", "booked", "blocked"] }),
      { statusNames: { open: ["free", "open"] } },
      `slot_inventory: status ("${status.name}"): has no choice "free"`,
    ));

  test.each([
    [{ open: ["free", "busy"], booked: ["busy\u200f"] }, '"busy" is claimed by open and booked'],
    [{ open: ["booked"] }, '"booked" is claimed by open and booked'],
  ])("%j claim one word for two, which is a mistake in the settings", (names, text) =>
    expectRefused(openSchool(school), { statusNames: names }, `Setting statusNames: ${text}`),
  );

  test("a given word replaces the usual one, which may then stand for another status", async () => {
    const open = openSchool(
      { templates: [], slots: [aSlot({ status: "open", source: ["recGone"] })] },
      { statusChoices: ["open", "free", "blocked"] },
    );
    const names = { open: "free", booked: "open" };
    expect(counts(await open.sync({ given: { ...given, statusNames: names, allowMassRetire: true } }))).toBe(
      "0/0/0",
    );
  });
});

describe("2.77 two tables of one name", () => {
  test("are told where one was found by its id", async () => {
    const base = baseOf(school);
    const renamed: BaseJson = {
      tables: [
        ...base.tables.map((table) => (table.id === SLOTS.id ? { ...table, name: "Slots of old" } : table)),
        { ...OTHER, id: "tblCopy", name: SLOTS.name },
      ],
    };
    const first = await openBase(renamed).sync({ given });
    const message = `Two tables for slot_inventory: "Slots of old" (${SLOTS.id}) is used, "slot_inventory" (tblCopy) is not`;
    expect(first.entries).toContainEqual({ level: "warn", code: "namesake", message, subject: message });
    expect(first.entries).toContainEqual({
      level: "info",
      code: "other-table",
      message: "Slots are read from and written to the table Slots of old",
      subject: "Slots of old",
    });
    const named = await openBase(renamed).sync({
      given: { ...given, tables: { slot_inventory: "Slots of old" } },
    });
    expect(named.entries.map(({ code }) => code)).not.toContain("namesake");
  });
});

describe("2.81 names that contradict one another", () => {
  test.each([
    [
      { tables: { slot_inventory: "weekly_slot" } },
      'Setting tables: "weekly_slot" is claimed by weekly_slot and slot_inventory',
    ],
    [
      { fieldNames: { slot_inventory: { lessons: "who", students: "who" } } },
      'Setting fieldNames: "who" is claimed by lessons and students of slot_inventory',
    ],
    [
      { fieldNames: { slot_inventory: { starts: ends.name } } },
      `Setting fieldNames: "${ends.name}" is claimed by starts and ends of slot_inventory`,
    ],
  ])("are a mistake in the settings: %j", (settings, text) =>
    expectRefused(openSchool(school), settings, text),
  );

  test("two that change places are none", async () => {
    const open = openSchool({
      templates: [aTemplate()],
      slots: [aSlot({ key: "recA|2024-01-23|14:00", starts: "15:00", ends: "14:00" })],
    });
    const fieldNames = { slot_inventory: { starts: ends.name, ends: starts.name } };
    expect(counts(await open.sync({ given: { ...given, fieldNames } }))).toBe("1/1/0");
  });

  test("by name and by id are found in the base", async () => {
    const byId = { slot_inventory: { starts: "fld_slot_inventory_ends" } };
    await expectRefused(
      openSchool(school),
      { fieldNames: byId },
      `slot_inventory: starts and ends name one field, "${ends.name}" of table "slot_inventory"`,
    );
    await expectRefused(
      openSchool({ ...school, closures: [] }),
      { tables: { closures: SLOTS.id } },
      'Tables slot_inventory and closures: both are table "slot_inventory" here',
    );
  });

  const noted = (count: number, strangers: number, key: "syncState" | "slotId", own: string | null) =>
    Array.from({ length: count }, (_, index) =>
      aSlot({
        id: `recS${index}`,
        source: [],
        key: null,
        starts: `08:${10 + index}`,
        ends: `08:${11 + index}`,
        syncState: key === "syncState" ? own : null,
        [key]: index < strangers ? "call her mother" : own,
      }),
    );

  test.each([
    ["syncState", syncState.name, "v1||manual"],
    ["slotId", slotId.name, "x".repeat(43)],
  ] as const)("%s in a field that people write into stops the run", async (key, name, own) => {
    const format = { slotIds: true };
    await expectRefused(
      openSchool({ templates: [aTemplate()], slots: noted(10, 2, key, own) }, format),
      {},
      `slot_inventory: ${key} ("${name}"): 2 of the 10 cells that are not empty hold something that the sync did not write, such as "call her mother"`,
    );
    const few = await openSchool({ templates: [aTemplate()], slots: noted(10, 1, key, own) }, format).sync({
      given,
    });
    expect(counts(few)).toBe("2/0/0");
    expect(slotMessages(few)).toEqual([]);
    const empty = openSchool({ templates: [aTemplate()], slots: noted(10, 0, key, null) }, format);
    expect(counts(await empty.sync({ given }))).toBe("2/0/0");
  });
});
