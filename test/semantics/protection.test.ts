import { describe, expect, test } from "vitest";
import type { BaseJson, LookupFormat } from "../../emulator/base-json.ts";
import { LESSON_TYPES, STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { asLookups } from "../support/other-forms.ts";
import { baseOf } from "../support/school/base-of.ts";
import { openBase, openSchool } from "../support/school/open-school.ts";
import { counts, messages, slotMessages, syncTwice } from "../support/school/results.ts";
import { aClosure, aSlot, aTemplate, type SlotSpec } from "../support/school/specs.ts";

const given = { daysAhead: 9 };
const moved = aTemplate({ starts: "16:00", ends: "17:00" });
const { lessons, students, occupancy, locked } = SLOTS.fields;

/** The template has moved away from the one slot, which is what the spec makes of it. */
const withSlot = (spec: Partial<SlotSpec>) => openSchool({ templates: [moved], slots: [aSlot(spec)] });

describe("2.15, 2.67 is_block", () => {
  test.each([
    null,
    0,
    false,
    "",
    " ",
    "0",
    "No",
    "false",
    "לא",
    "לא\u200f",
    "open",
    "פתוח",
    "פתוחה",
    "-",
    "–",
    "✗",
    "✖",
    "❌",
    "☐",
    { name: "לא" },
  ])("says no by %j: the slot follows its template", async (isBlocked) => {
    expect(counts(await syncTwice(withSlot({ isBlocked }), { given }))).toBe("2/0/1");
  });

  test.each(
    [1, -1, true, "1", "yes", "כן", "blocked", "חסום", [0, 1], [{ linkedRecordId: "rec1", value: "כן" }]].map(
      (isBlocked) => ({ isBlocked }),
    ),
  )("says yes by %j: the slot is left alone, and holds its week", async ({ isBlocked }) => {
    const first = await syncTwice(withSlot({ isBlocked }), { given });
    expect(counts(first)).toBe("1/0/0");
  });

  test.each(
    [{ error: "#ERROR!" }, { specialValue: "NaN" }, "#ERROR!", "#REF!", [{ error: "#ERROR!" }]].map(
      (isBlocked) => ({ isBlocked }),
    ),
  )("that fails, as %j, leaves it to the status, and is told once", async ({ isBlocked }) => {
    const slots = [aSlot({ isBlocked }), aSlot({ id: "recS2", date: "2024-01-30", isBlocked })];
    const first = await syncTwice(openSchool({ templates: [moved], slots }), { given });
    expect(counts(first)).toBe("2/0/2");
    expect(slotMessages(first)).toEqual(["is_block cannot be read in 2 slots: their status decides"]);
  });

  const open = (count: number, ...others: readonly Partial<SlotSpec>[]) => [
    ...Array.from({ length: count }, (_, index) =>
      aSlot({
        id: `recS${index}`,
        date: `2024-01-${22 + index}`,
        status: index === 0 ? null : STATUSES.open,
        isBlocked: "x",
      }),
    ),
    ...others.map((spec, index) => aSlot({ id: `recX${index}`, ...spec })),
  ];

  test.each([
    ["five open slots to come, all of them blocked", open(5), true],
    ["one of them past", open(4, { date: "2024-01-10", isBlocked: "x" }), false],
    ["four", open(4), false],
    ["one of them not", open(5, { date: "2024-01-31" }), false],
    ["others blocked by their status", open(5, { date: "2024-01-31", status: STATUSES.blocked }), true],
  ])("of %s is told once or not at all", async (_, slots, isTold) => {
    const templates = [aTemplate({ teachers: ["recB"] })];
    const first = await openSchool({ templates, slots }).sync({ given });
    expect(messages(first).includes("is_block says blocked for all 5 open slots")).toBe(isTold);
  });
});

describe("2.68, 3.3 what protects fails safe", () => {
  /** The slot of a moved template with its cell as it is, and with it as a lookup in both forms. */
  const forms = (spec: Partial<SlotSpec>, name: string): readonly BaseJson[] => {
    const base = baseOf({ templates: [moved], slots: [aSlot(spec)] });
    const lookups = (["values", "objects"] as const).map((form: LookupFormat) =>
      asLookups(base, [{ table: SLOTS.name, name }], form),
    );
    return [base, ...lookups];
  };

  test.each<[string, Partial<SlotSpec>, string]>([
    [lessons.name, { lessons: ["recLesson"] }, "Cannot change time: has lessons"],
    [students.name, { students: ["recPupil"] }, "Cannot change time: has lessons"],
    [occupancy.name, { occupancy: 2 }, "Cannot change time: has lessons"],
    [occupancy.name, { occupancy: "2/4" }, "Cannot change time: has lessons"],
    [locked.name, { locked: true }, "Skipping locked slot recA|2024-01-23|14:00"],
  ])("%s of %j keeps the slot and its week, in every form", async (name, spec, message) => {
    for (const base of forms(spec, name)) {
      const school = openBase(base);
      const first = await syncTwice(school, { given });
      expect(counts(first)).toBe("1/0/0");
      expect(school.slot("recS1")).toMatchObject({ status: STATUSES.open, starts: "14:00" });
      expect(slotMessages(first)).toContain(message);
    }
  });

  test.each<[string, Partial<SlotSpec>]>([
    [occupancy.name, { occupancy: { error: "#ERROR!" } }],
    [occupancy.name, { occupancy: { specialValue: "Infinity" } }],
    [occupancy.name, { occupancy: "#NAME?" }],
    [occupancy.name, { occupancy: "nearly full" }],
    [occupancy.name, { occupancy: [0, { error: "#ERROR!" }] }],
  ])("%s of %j cannot be read: the slot stays, holds its week, and is told", async (name, spec) => {
    for (const base of forms(spec, name)) {
      const school = openBase(base);
      const first = await syncTwice(school, { given });
      expect(counts(first)).toBe("1/0/0");
      expect(first.entries).toContainEqual(
        expect.objectContaining({
          level: "warn",
          code: "unclear",
          message: `Protected: cannot read ${name}`,
        }),
      );
      expect(school.slot("recS1").status).toBe(STATUSES.open);
    }
  });

  test.each([lessons.name, students.name, locked.name])(
    "%s as a lookup that fails, likewise",
    async (name) => {
      const base = baseOf({ templates: [moved], slots: [aSlot()] });
      const failing: BaseJson = {
        tables: base.tables.map((table) =>
          table.name === SLOTS.name
            ? {
                ...table,
                fields: table.fields.map((field) =>
                  field.name === name
                    ? {
                        ...field,
                        type: "multipleLookupValues",
                        options: { isValid: true, result: { type: field.type } },
                      }
                    : field,
                ),
                records: table.records.map(({ id, fields }) => ({
                  id,
                  fields: { ...fields, [name]: [{ error: "#ERROR!" }] },
                })),
              }
            : table,
        ),
      };
      const first = await syncTwice(openBase(failing), { given });
      expect(counts(first)).toBe("1/0/0");
      expect(slotMessages(first)).toContain(`Protected: cannot read ${name}`);
    },
  );

  test("what can be read decides first: a booked slot with a failing occupancy is booked", async () => {
    const first = await syncTwice(withSlot({ lessons: ["recLesson"], occupancy: { error: "#ERROR!" } }), {
      given,
    });
    expect(slotMessages(first)).toContain("Cannot change time: has lessons");
    expect(first.entries.map(({ code }) => code)).not.toContain("unclear");
  });

  test("a formula of which Airtable itself says that it is broken stops the run", async () => {
    const base = baseOf({ templates: [moved], slots: [aSlot()] });
    const broken: BaseJson = JSON.parse(JSON.stringify(base), (_, value) =>
      value?.name === occupancy.name ? { ...value, options: { isValid: false } } : value,
    );
    await expect(openBase(broken).sync({ given })).rejects.toThrow(
      `slot_inventory: occupancy ("${occupancy.name}"): its formula or lookup is broken`,
    );
  });

  test.each(["values", "objects"] as const)(
    "a teacher who is looked up is read like a link, as %s, once",
    async (form) => {
      const base = baseOf({
        templates: [aTemplate()],
        slots: [],
        closures: [aClosure({ teachers: ["recA"] })],
      });
      const fields = [
        { table: TEMPLATES.name, name: TEMPLATES.fields.teacher.name },
        { table: "closures", name: "teachers" },
      ];
      expect(counts(await syncTwice(openBase(asLookups(base, fields, form)), { given }))).toBe("1/0/0");
    },
  );

  test("a teacher of whom one value cannot be read holds the template", async () => {
    const base = baseOf({ templates: [aTemplate()], slots: [] });
    const failing: BaseJson = JSON.parse(JSON.stringify(base), (_, value) =>
      value?.id === "recT1" && value.fields
        ? {
            ...value,
            fields: { ...value.fields, [TEMPLATES.fields.teacher.name]: ["recA", { error: "#ERROR!" }] },
          }
        : value?.name === TEMPLATES.fields.teacher.name
          ? { ...value, type: "multipleLookupValues", options: { result: { type: "multipleRecordLinks" } } }
          : value,
    );
    const first = await openBase(failing).sync({ given });
    expect(counts(first)).toBe("0/0/0");
    expect(first.errors[0]?.error).toContain(`teacher ("${TEMPLATES.fields.teacher.name}")`);
  });
});

describe("2.18 midnight", () => {
  const late = aTemplate({ starts: "22:00", ends: "24:00" });

  test.each(["00:00", "0:00", "24:00", "24:00:00", "12:00 AM"])(
    "as an end is spelt %s, and is the end of the day",
    async (ends) => {
      const school = openSchool({ templates: [aTemplate({ starts: "22:00", ends })], slots: [] });
      expect(counts(await syncTwice(school, { given }))).toBe("2/0/0");
      expect(school.slots()[0]).toMatchObject({ starts: "22:00", ends: "00:00" });
    },
  );

  test.each([
    [["22:00", "00:00", "24:00"], "00:00"],
    [["22:00", "24:00"], "24:00"],
    [["22:00", "0:00"], "0:00"],
  ])("among the choices %j is written as %s", async (timeChoices, written) => {
    const school = openSchool({ templates: [late], slots: [] }, { times: "singleSelect", timeChoices });
    const rows = baseOf({ templates: [late], slots: [] }, { times: "singleSelect", timeChoices });
    const named: BaseJson = JSON.parse(JSON.stringify(rows).replaceAll('"00:00"', JSON.stringify(written)));
    const open = timeChoices.includes("00:00") ? school : openBase(named);
    expect(counts(await syncTwice(open, { given }))).toBe("2/0/0");
    expect(JSON.stringify(open.memory.toJson())).toContain(`"name":"${written}"`);
  });

  test.each(["singleLineText", "singleSelect", "duration", "dateTime"] as const)(
    "to midnight is the whole day of a slot in a field of type %s, over which nothing else is offered",
    async (times) => {
      const whole = aTemplate({ starts: "00:00", ends: "24:00" });
      const within = aTemplate({ id: "recT2", starts: "10:00", ends: "11:00", disabled: true });
      const school = openSchool(
        { templates: [whole, within], slots: [] },
        { times, types: { "weekly_slot.ends": "singleLineText" } },
      );
      school.edit(TEMPLATES.name, whole.id, { fld_weekly_slot_ends: "24:00" });
      expect(counts(await syncTwice(school, { given }))).toBe("2/0/0");
      // The other template comes into use.
      school.edit(TEMPLATES.name, within.id, { fld_active: null });
      expect(counts(await syncTwice(school, { given }))).toBe("0/0/0");
      expect(school.slots().map(({ starts }) => starts)).toEqual(["00:00", "00:00"]);
    },
  );

  test("is no start: 24:00 holds the template", async () => {
    const first = await openSchool({
      templates: [aTemplate({ starts: "24:00:00", ends: "01:00" })],
      slots: [],
    }).sync({ given });
    expect(first.errors[0]?.error).toContain("is not a time of day such as 14:30");
  });
});

describe("2.21 what is found in place of a time is shown, also what nobody sees", () => {
  test.each([
    ["16h00", '"16h00" is not a time of day'],
    ["16\u200eh00", '"16⟨U+200E⟩h00" is not a time of day'],
    [`${"x".repeat(78)}😀😀`, "… is not a time of day"],
  ])("%j", async (starts, text) => {
    const first = await openSchool({ templates: [aTemplate({ starts })], slots: [] }).sync({ given });
    expect(first.errors[0]?.error).toContain(text);
    expect(first.errors[0]?.error).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});

test("2.69 a lesson type that is spelt with a mark is the same type, in templates, slots and snapshots", async () => {
  const spelt = `${LESSON_TYPES.single}\u200f`;
  const school = openSchool(
    { templates: [aTemplate({ type: spelt })], slots: [aSlot({ type: LESSON_TYPES.single })] },
    { typeChoices: [LESSON_TYPES.single, LESSON_TYPES.pair] },
  );
  const first = await syncTwice(school, { given });
  expect(counts(first)).toBe("1/0/0");
  expect(slotMessages(first)).toEqual([]);
});
