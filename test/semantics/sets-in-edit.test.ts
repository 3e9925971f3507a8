import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { TEMPLATES } from "../../src/base/schema/tables.ts";
import { openSchool } from "../support/school/open-school.ts";
import { counts, syncTwice } from "../support/school/results.ts";
import { aSlot, aTemplate, type TemplateSpec } from "../support/school/specs.ts";

/** Semantics 2.75 on Wednesday 2024-01-17; two Tuesdays are in the window, the 23rd and the 30th. */
const given = { daysAhead: 9 };
const { open, blocked } = STATUSES;

/** Weeks of exams from Sunday the 21st to Saturday the 3rd, in the place of the base hours. */
const exam = (spec: Partial<TemplateSpec> = {}): TemplateSpec =>
  aTemplate({
    id: "recE1",
    set: "exams",
    startDate: "2024-01-21",
    endDate: "2024-02-03",
    starts: "09:00",
    ends: "10:00",
    createdAt: "2024-01-02T06:00:00.000Z",
    ...spec,
  });
const base = aTemplate({ createdAt: "2023-01-01T00:00:00.000Z" });
const second = exam({ id: "recE2", day: 3, starts: "11:00", ends: "12:00" });

describe("2.75 a set in the middle of an edit", () => {
  test.each<[string, Partial<TemplateSpec>]>([
    ["whose rows disagree", { endDate: "2024-01-27" }],
    ["with a row that begins on no first day of a week", { startDate: "2024-01-25" }],
    ["with a row whose week has no number", { weekIndex: "soon" }],
  ])("%s opens nothing for its teachers, and is told once", async (_, flaw) => {
    const school = openSchool({ templates: [base, exam(flaw), second], slots: [] });
    const result = await syncTwice(school, { given });
    expect(counts(result)).toBe("0/0/0");
    const told = result.entries.filter(({ code }) => code === "invalid-set");
    expect(told).toMatchObject([{ level: "error", message: "Withheld until the set is mended: exams" }]);
    expect(result.errors).toContainEqual({ slot: "exams", error: "Withheld until the set is mended: exams" });
  });

  test("is told by name among others, with its teachers in order", async () => {
    const flaw = { weekIndex: "soon" };
    const templates = [
      base,
      exam({ ...flaw, set: "trips" }),
      exam({ ...flaw, id: "recE2", teachers: ["recB"], day: 3 }),
      exam({ id: "recE3", day: 4 }),
    ];
    const { plan } = await openSchool({ templates, slots: [] }).sync({ given });
    expect(plan.setsInEdit).toEqual([
      { name: "exams", teachers: ["recA", "recB"] },
      { name: "trips", teachers: ["recA"] },
    ]);
  });

  test("reopens nothing either, and goes on retiring", async () => {
    const retired = { status: blocked, syncState: "v1|recT1|retired" };
    const gone = { key: "recA|2024-01-24|18:00", date: "2024-01-24", starts: "18:00", ends: "19:00" };
    const slots = [aSlot(retired), aSlot({ id: "recS2", ...gone, source: [] })];
    const school = openSchool({ templates: [base, exam({ endDate: null }), second], slots });
    expect(counts(await syncTwice(school, { given }))).toBe("0/0/1");
    expect(school.slots()).toMatchObject([{ status: blocked }, { status: blocked }]);
  });

  test("holds nobody up who has no row in it, or only one that is out of use", async () => {
    const others = [
      aTemplate({ id: "recT2", teachers: ["recB"] }),
      exam({ id: "recE3", teachers: ["recB"], endDate: "2024-01-27", disabled: true }),
    ];
    const school = openSchool({
      templates: [base, exam({ endDate: "2024-01-27" }), second, ...others],
      slots: [],
    });
    await syncTwice(school, { given });
    expect(school.slots().map(({ teachers, status }) => `${teachers} ${status}`)).toEqual([
      `recB ${open}`,
      `recB ${open}`,
    ]);
  });

  test("frees its teachers when it is mended", async () => {
    const school = openSchool({ templates: [base, exam({ endDate: null }), second], slots: [] });
    await syncTwice(school, { given });
    school.edit("weekly_slot", "recE1", { [TEMPLATES.fields.endDate.name]: "2024-02-03" });
    expect(counts(await syncTwice(school, { given }))).toBe("3/0/0");
  });

  test("concerns a run for one of its teachers, and no other", async () => {
    const other = aTemplate({ id: "recT2", teachers: ["recB"] });
    const school = openSchool({ templates: [base, exam({ endDate: null }), second, other], slots: [] });
    const told = async (id: string): Promise<number> => {
      const { entries } = await school.sync({ given, target: { kind: "teacher", id: id as never } });
      return entries.filter(({ code }) => code === "invalid-set").length;
    };
    expect([await told("recA"), await told("recB")]).toEqual([1, 0]);
  });
});
