import { describe, expect, test } from "vitest";
import { syncOutputs } from "../../../src/automation/sync-outputs.ts";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import { describeSync } from "../../../src/report/report.ts";
import { openSchool } from "../../support/school/open-school.ts";
import { aClosure, aSlot, aTemplate, type SlotSpec, type TemplateSpec } from "../../support/school/specs.ts";
import { syncWordsOf } from "../../support/words.ts";

/** Live slots, one a week from 2024-01-23 on, of a template that nobody has any more. */
const orphans = (count: number, spec: Partial<SlotSpec> = {}): readonly SlotSpec[] =>
  Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2024, 0, 23 + index * 7)).toISOString().slice(0, 10);
    return aSlot({
      id: `recS${index}`,
      date,
      source: [],
      syncState: "v1|recGone|live|14:00-15:00;;",
      ...spec,
    });
  });

const outOfUse = aTemplate({ id: "recT9", disabled: true });

describe("a plan too large to be meant", () => {
  test("writes nothing and names both numbers, the limit, the reasons, the templates and the way to allow it", async () => {
    const school = openSchool({ templates: [outOfUse], slots: orphans(21) });
    const before = school.memory.toJson();
    await expect(school.sync()).rejects.toThrow(
      "Refused: would deactivate 21 of 21 live slots (limit 20); set allowMassRetire to allow it once. " +
        "Why: template removed: 21. Templates most concerned: deleted template recGone: 21. " +
        "If this is not meant, restore the templates from Airtable's trash. " +
        "If it is meant, give the input variable allowMassRetire = true for one run. " +
        "To see the whole list first, run once with dryRun = true. " +
        "Nothing was written",
    );
    expect(school.memory.toJson()).toEqual(before);
  });

  test("names the five templates most concerned, the most first, each by the best name it has", async () => {
    /** So many live slots in the weeks to come, of a teacher of their own. */
    const slotsOf = (teacher: string, count: number, spec: Partial<SlotSpec>) =>
      orphans(count, spec).map((slot) => ({
        ...slot,
        id: `${slot.id}${teacher}`,
        teachers: [`rec${teacher}`],
        key: `rec${teacher}|${slot.date}|14:00`,
      }));
    const linked = (id: string): Partial<SlotSpec> => ({
      source: [id],
      syncState: `v1|${id}|live|14:00-15:00;;`,
    });
    const school = openSchool({
      templates: [
        aTemplate({ id: "recT1", name: "Dana", disabled: true }),
        aTemplate({ id: "recT2", teachers: ["recB"], disabled: true }),
        aTemplate({ id: "recT3", teachers: ["recC"], name: "Yossi", disabled: true }),
        aTemplate({ id: "recT4", teachers: ["recD"], day: 4 }),
      ],
      slots: [
        ...slotsOf("A", 3, linked("recT3")),
        ...slotsOf("B", 5, linked("recT2")),
        ...slotsOf("C", 3, linked("recT1")),
        ...slotsOf("E", 4, { syncState: null }),
        ...slotsOf("F", 2, { syncState: "v1|recGone|live|14:00-15:00;;" }),
        ...slotsOf("G", 1, { syncState: "v1|recLost|live|14:00-15:00;;" }),
      ],
    });
    await expect(school.sync({ given: { massRetireLimit: "1/0%" } })).rejects.toMatchObject({
      name: "BreakerError",
      message: expect.stringContaining(
        "Templates most concerned: recT2: 5; no template: 4; Dana (recT1): 3; Yossi (recT3): 3; deleted template recGone: 2; and 1 more. ",
      ),
      entry: {
        level: "error",
        code: "breaker",
        message: expect.stringMatching(/^Refused: would deactivate 18 of 18 live slots \(limit 1\);/),
      },
    });
  });

  /** Of so many teachers a template each, and a slot on Tuesday 2024-01-23 that it has wanted. */
  const teachersOf = (count: number, spec: Partial<TemplateSpec>, first = 0) => {
    const all = Array.from({ length: count }, (_, index) => index + first);
    return {
      templates: all.map((index) => aTemplate({ id: `recT${index}`, teachers: [`recX${index}`], ...spec })),
      slots: all.map((index) =>
        aSlot({ id: `recS${index}`, teachers: [`recX${index}`], source: [`recT${index}`] }),
      ),
    };
  };

  test("of a holiday names the holiday, and advises to mend that rather than the templates", async () => {
    const school = openSchool({ ...teachersOf(21, {}), closures: [aClosure({ name: "Passover" })] });
    const run = school.sync();
    await expect(run).rejects.toThrow("Why: closed by the closure Passover: 21. Templates most concerned: ");
    await expect(run).rejects.toThrow("If this is not meant, mend or remove the closure. If it is meant, ");
  });

  test.each<[string, Partial<TemplateSpec>, string, string]>([
    ["out of use", { disabled: true }, "template out of use", "put the templates back into use"],
    [
      "for another teacher",
      { teachers: ["recNew"] },
      "template with another teacher",
      "give the templates back",
    ],
    ["on another day", { day: 3 }, "template on another day", "give the templates back"],
    [
      "at another time",
      { starts: "09:00", ends: "10:00" },
      "template at another time",
      "give the templates back",
    ],
    [
      "over by then",
      { endDate: "2024-01-20" },
      "no lesson of the template on that date",
      "correct the dates",
    ],
  ])("names as the reason that templates are %s", async (_, spec, why, remedy) => {
    const run = openSchool(teachersOf(21, spec)).sync();
    await expect(run).rejects.toThrow(`Why: ${why}: 21. `);
    await expect(run).rejects.toThrow(`If this is not meant, ${remedy}`);
  });

  test("of several reasons names each with its number, the most frequent first, and what undoes each of them once", async () => {
    const [holiday, moved, left] = [
      teachersOf(20, {}),
      teachersOf(3, { day: 3 }, 100),
      teachersOf(4, { starts: "09:00", ends: "10:00" }, 200),
    ];
    const school = openSchool({
      templates: [...holiday.templates, ...moved.templates, ...left.templates],
      slots: [
        ...holiday.slots,
        ...moved.slots,
        ...left.slots,
        ...orphans(2, { teachers: ["recGone"], key: null }).map((slot) => ({ ...slot, id: `${slot.id}x` })),
      ],
      closures: [aClosure({ name: null, teachers: holiday.templates.flatMap(({ teachers }) => teachers) })],
    });
    const run = school.sync();
    await expect(run).rejects.toThrow(
      "Why: closed by the closure recC1: 20; template at another time: 4; template on another day: 3; template removed: 2. ",
    );
    await expect(run).rejects.toThrow(
      "If this is not meant, mend or remove the closure; " +
        "give the templates back the teacher, day and hour that they had; restore the templates from Airtable's trash. ",
    );
  });

  test("may be looked at before it is allowed", async () => {
    const school = openSchool({ templates: [outOfUse], slots: orphans(21) });
    const before = school.memory.toJson();
    const run = await school.sync({ given: { dryRun: true, allowMassRetire: true } });
    expect(run.deactivated).toBe(21);
    expect(school.memory.toJson()).toEqual(before);
  });

  test("may be allowed for one run", async () => {
    const school = openSchool({ templates: [outOfUse], slots: orphans(21) });
    expect((await school.sync({ given: { allowMassRetire: true } })).deactivated).toBe(21);
  });

  test("is not one of twenty slots, nor one of half of the live slots", async () => {
    const few = openSchool({ templates: [outOfUse], slots: orphans(20) });
    expect((await few.sync()).deactivated).toBe(20);
    const half = openSchool({
      templates: [aTemplate()],
      slots: [
        ...orphans(22),
        ...orphans(22, { source: ["recT1"] }).map((slot) => ({
          ...slot,
          id: `${slot.id}x`,
          teachers: ["recA"],
        })),
      ],
    });
    expect((await half.sync()).deactivated).toBe(22);
  });

  test("is weighed by the limit of the setting", async () => {
    const school = openSchool({ templates: [outOfUse], slots: orphans(5) });
    await expect(school.sync({ given: { massRetireLimit: "2/10%" } })).rejects.toThrow(
      "5 of 5 live slots (limit 2)",
    );
    await expect(school.sync({ given: { massRetireLimit: "2/80%" } })).rejects.toThrow(
      "5 of 5 live slots (limit 4)",
    );
    expect((await school.sync({ given: { massRetireLimit: "5/0%" } })).deactivated).toBe(5);
  });

  test("is weighed against live slots only: blocked and past ones do not count", async () => {
    const slots = [
      ...orphans(3),
      ...orphans(9, { status: STATUSES.blocked }).map((slot) => ({ ...slot, id: `${slot.id}b` })),
    ];
    const school = openSchool({ templates: [outOfUse], slots });
    await expect(school.sync({ given: { massRetireLimit: "1/50%" } })).rejects.toThrow("3 of 3 live slots");
  });

  test.each([{ dryRun: true }, { mode: "reconcile" }])(
    "is reported by a run that writes nothing anyway, and as an error: %o",
    async (given) => {
      const school = openSchool({ templates: [outOfUse], slots: orphans(21) });
      const before = school.memory.toJson();
      const run = await school.sync({ given });
      expect(run.unmeant).toMatchObject({ closing: 21, live: 21, limit: 20 });
      expect([run.deactivated, run.incomplete]).toEqual([21, false]);
      expect(run.errors).toEqual([
        { slot: "", error: expect.stringMatching(/^Refused: would deactivate 21 of 21 live slots/) },
      ]);
      expect(school.memory.toJson()).toEqual(before);
      const report = describeSync(run, syncWordsOf("en", STATUSES), {
        recordLimit: 50_000,
        showStudents: true,
      }).text;
      const [title, first, why] = report.split("\n\n");
      expect(title).toBe("# 0 created, 0 updated, 21 deactivated");
      expect(first).toBe("A real run would be stopped before it wrote anything, and this is why:");
      expect(why).toContain("Why: template removed: 21");
    },
  );

  test("alerts in a dry run however many errors the threshold asks for", async () => {
    const school = openSchool({ templates: [outOfUse], slots: orphans(21) });
    const told = { report: "", needsPerson: 0, subject: "" };
    const outputs = async (given: Readonly<Record<string, unknown>>) =>
      syncOutputs(await school.sync({ given: { ...given, dryRun: true } }), told, 100);
    expect(await outputs({})).toMatchObject({ status: "partial", shouldAlert: true, deactivated: 21 });
    expect(await outputs({ allowMassRetire: true })).toMatchObject({ status: "ok", shouldAlert: false });
  });

  test("does not stop a run for one teacher", async () => {
    const school = openSchool({ templates: [outOfUse], slots: orphans(21) });
    const run = await school.sync({ target: { kind: "teacher", id: "recA" as never } });
    expect(run.deactivated).toBe(21);
  });
});

describe("a table without any template", () => {
  test("stops the run while there are live slots, however few", async () => {
    const school = openSchool({ templates: [], slots: orphans(1) });
    await expect(school.sync()).rejects.toThrow("The templates table has no rows");
    expect(school.slot("recS0").status).toBe(STATUSES.open);
  });

  test("is nothing to stop for where nothing would be closed, live slots or not", async () => {
    const school = openSchool({ templates: [], slots: orphans(3, { locked: true }) });
    expect(await school.sync()).toMatchObject({ unmeant: undefined, deactivated: 0 });
  });

  test("is nothing to stop for when there are none", async () => {
    const school = openSchool({ templates: [], slots: orphans(1, { status: STATUSES.blocked }) });
    expect((await school.sync()).deactivated).toBe(0);
  });
});
