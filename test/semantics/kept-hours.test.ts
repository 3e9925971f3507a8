import { describe, expect, test } from "vitest";
import type { BaseJson } from "../../emulator/base-json.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { TEMPLATES } from "../../src/base/schema/tables.ts";
import { describeSync } from "../../src/report/report.ts";
import { baseOf } from "../support/school/base-of.ts";
import { openBase, openSchool } from "../support/school/open-school.ts";
import { counts, slotMessages, syncTwice } from "../support/school/results.ts";
import { aClosure, aSlot, aTemplate, type SlotSpec, type TemplateSpec } from "../support/school/specs.ts";
import { syncWordsOf } from "../support/words.ts";

/** Semantics 2.44 on Wednesday 2024-01-17; one Tuesday is in the window, the 23rd. */
const given = { daysAhead: 2 };
const { open, blocked } = STATUSES;

const KINDS = [
  ["fixed", "fixed", "fixedTemplates", "template_fixed"],
  ["reserved", "isReserved", "reservedTemplates", "template_reserved"],
] as const;

describe.each(KINDS)("2.44 a template that is %s", (mark, field, setting, reason) => {
  const marked = (spec: Partial<TemplateSpec> = {}): TemplateSpec => aTemplate({ [mark]: true, ...spec });
  const skip = { ...given, [setting]: "skip" };

  test("gets its slot while the setting is open, and none with skip", async () => {
    expect(counts(await syncTwice(openSchool({ templates: [marked()], slots: [] }), { given }))).toBe(
      "1/0/0",
    );
    const none = openSchool({ templates: [marked()], slots: [] });
    expect(counts(await syncTwice(none, { given: skip }))).toBe("0/0/0");
  });

  test("gives its free slot up with skip, and why is told", async () => {
    const school = openSchool({ templates: [marked()], slots: [aSlot()] });
    const { plan } = await syncTwice(school, { given: skip });
    expect(plan.writes).toMatchObject([{ kind: "retire", reason }]);
    expect(school.slots()).toMatchObject([{ status: blocked }]);
  });

  test("has the same record back when the mark goes", async () => {
    const school = openSchool({ templates: [marked()], slots: [aSlot({ room: "3" })] });
    await syncTwice(school, { given: skip });
    school.edit("weekly_slot", "recT1", { [TEMPLATES.fields[field].name]: null });
    expect(counts(await syncTwice(school, { given: skip }))).toBe("0/1/0");
    expect(school.slots()).toMatchObject([{ id: "recS1", status: open, room: "3" }]);
  });

  test("keeps its booked slot, and holds nobody up", async () => {
    const school = openSchool({ templates: [marked()], slots: [aSlot({ students: ["recX"] })] });
    const result = await syncTwice(school, { given: skip });
    expect([counts(result), slotMessages(result)]).toEqual(["0/0/0", ["Protected: has lessons"]]);
  });

  test("and lies in a closure: the booked slot is told as closed", async () => {
    const closures = [aClosure()];
    const school = openSchool({ templates: [marked()], slots: [aSlot({ students: ["recX"] })], closures });
    const result = await syncTwice(school, { given: skip });
    expect(slotMessages(result)).toEqual(["Cannot close: has lessons"]);
  });

  test.each(["en", "he"] as const)("is told in %s as long as others can book its hours", async (language) => {
    const report = async (more: object): Promise<string> => {
      const templates = [marked(), marked({ id: "recT2", starts: "16:00", ends: "17:00" })];
      const slots = [aSlot({ students: ["recX"] })];
      const result = await openSchool({ templates, slots }).sync({ given: { ...given, ...more } });
      return describeSync(result, syncWordsOf(language, result.school.store.map.statuses), {
        recordLimit: 50_000,
        showStudents: true,
      }).text;
    };
    const count = language === "en" ? "1 open hour of 2" : "שעה פתוחה אחת של 2";
    expect(await report({})).toContain(count);
    expect(await report({})).toContain(setting);
    expect(await report({ [setting]: "skip" })).not.toContain(setting);
  });
});

describe("2.42 a mark that cannot be read", () => {
  /** The field is a formula that has failed. */
  const withErrorIn = (name: string): BaseJson => {
    const base = baseOf({ templates: [aTemplate()], slots: [aSlot()] });
    const tables = base.tables.map((table) => {
      if (table.name !== TEMPLATES.name) return table;
      const fields = table.fields.map((each) => (each.name === name ? { ...each, type: "formula" } : each));
      const records = table.records?.map(({ fields: cells, ...record }) => ({
        ...record,
        fields: { ...cells, [name]: { error: "#ERROR!" } },
      }));
      return { ...table, fields, records: records ?? [] };
    });
    return { ...base, tables };
  };
  test.each([
    ["fixed", { fixedTemplates: "skip" }],
    ["fixed", { onlyFixed: true }],
    ["isReserved", { reservedTemplates: "skip" }],
  ] as const)("in %s holds the template where a setting asks: %j", async (field, setting) => {
    const school = openBase(withErrorIn(TEMPLATES.fields[field].name));
    expect(counts(await syncTwice(school, { given: { ...given, ...setting } }))).toBe("0/0/0");
    const { entries } = await school.sync({ given: { ...given, ...setting } });
    expect(entries.find(({ code }) => code === "invalid-template")?.message).toContain(
      `${field} ("${TEMPLATES.fields[field].name}")`,
    );
    expect(counts(await syncTwice(school, { given }))).toBe("0/0/0");
  });
});

test("2.44 the log counts reserved templates, as long as they are open", async () => {
  const templates = [
    aTemplate({ reserved: true }),
    aTemplate({ id: "recT2", reserved: true, disabled: true }),
  ];
  const school = openSchool({ templates, slots: [] });
  const entries = async (more: object) =>
    (await school.sync({ given: { ...given, dryRun: true, ...more } })).entries.filter(
      ({ code }) => code === "reserved",
    );
  expect(await entries({})).toMatchObject([{ level: "info", message: "1 templates are reserved" }]);
  expect(await entries({ reservedTemplates: "skip" })).toEqual([]);
});

describe("2.44 what strangers can book of reserved hours", () => {
  const reserved = aTemplate({ reserved: true });
  const kept = async (slots: readonly SlotSpec[], more: object = {}, templates = [reserved]) => {
    const school = openSchool(
      { templates, slots },
      { types: { "slot_inventory.occupancy": "singleLineText" } },
    );
    return (await school.sync({ given: { ...given, dryRun: true, ...more } })).plan.openToAll.reserved;
  };
  const beyond = aSlot({ id: "recS2", date: "2024-01-30" });
  const today = { day: 3, starts: "09:00", ends: "12:00" };

  test.each<[string, readonly SlotSpec[], number]>([
    ["an hour that is opened", [], 1],
    ["one that stands open", [aSlot()], 1],
    ["one without a status", [aSlot({ status: null })], 1],
    [
      "one that the engine has closed and opens again",
      [aSlot({ status: blocked, syncState: "v1|recT1|retired" })],
      1,
    ],
    ["none that is booked", [aSlot({ lessons: ["recLesson"] })], 0],
    ["none that a person has blocked", [aSlot({ status: blocked })], 0],
    ["none of another status", [aSlot({ status: "cancelled" })], 0],
    ["none of which nobody can tell whether it is booked", [aSlot({ occupancy: "?" })], 0],
    ["none beyond the window", [aSlot(), beyond], 1],
  ])("%s", async (_, slots, hours) => {
    expect(await kept(slots)).toEqual({ templates: 1, hours });
  });

  test("one that comes from a template for everybody as well", async () => {
    const templates = [reserved, aTemplate({ id: "recT2", teachers: ["recB"], day: 3 })];
    const slot = aSlot({ source: ["recT1", "recT2"], lessons: [] });
    expect(await kept([slot], {}, templates)).toEqual({ templates: 1, hours: 1 });
  });

  test.each([
    ["2024-01-18", 1],
    ["2024-01-19", 0],
  ])("none before the day from which the run looks, %s", async (startDate, hours) => {
    const slot = aSlot({ date: "2024-01-18" });
    expect(await kept([slot], { startDate, daysAhead: 0 }, [aTemplate({ reserved: true, day: 4 })])).toEqual({
      templates: 1,
      hours,
    });
  });

  test("none that has begun", async () => {
    const slot = aSlot({ date: "2024-01-17", starts: "09:00", ends: "12:00" });
    expect(await kept([slot], {}, [aTemplate({ reserved: true, ...today })])).toEqual({
      templates: 1,
      hours: 0,
    });
  });

  test("nothing is counted where they get no slots, or where there are none", async () => {
    expect(await kept([], { reservedTemplates: "skip" })).toBeUndefined();
    expect(await kept([], {}, [aTemplate()])).toBeUndefined();
    expect(
      await kept([], {}, [aTemplate(), aTemplate({ id: "recT2", reserved: true, disabled: true })]),
    ).toBeUndefined();
  });
});
