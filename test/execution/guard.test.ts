import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema.ts";
import { aSlot, aTemplate, openSchool, type SlotSpec } from "../support/school.ts";

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
  test("writes nothing and names both numbers, the limit, the templates and the way to allow it", async () => {
    const school = openSchool({ templates: [outOfUse], slots: orphans(21) });
    const before = school.memory.toJson();
    await expect(school.sync()).rejects.toThrow(
      "Refused: would deactivate 21 of 21 live slots (limit 20); set allowMassRetire to allow it once. " +
        "Most concerned: deleted template recGone: 21. Nothing was written. ",
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
        ...slotsOf("A", 3, linked("recT1")),
        ...slotsOf("B", 5, linked("recT2")),
        ...slotsOf("C", 3, linked("recT3")),
        ...slotsOf("E", 4, { syncState: null }),
        ...slotsOf("F", 2, { syncState: "v1|recGone|live|14:00-15:00;;" }),
        ...slotsOf("G", 1, { syncState: "v1|recLost|live|14:00-15:00;;" }),
      ],
    });
    await expect(school.sync({ given: { massRetireLimit: "1/0%" } })).rejects.toMatchObject({
      name: "BreakerError",
      message: expect.stringContaining(
        "Most concerned: recT2: 5, no template: 4, Dana (recT1): 3, Yossi (recT3): 3, deleted template recGone: 2, …. " +
          "Nothing was written. If this is not meant, restore the templates; " +
          "if it is meant, give the input variable allowMassRetire = true for one run",
      ),
      entry: {
        level: "error",
        code: "breaker",
        message: expect.stringMatching(/^Refused: would deactivate 18 of 18 live slots \(limit 1\);/),
      },
    });
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

  test("stops a dry run as it would stop the real one", async () => {
    const school = openSchool({ templates: [outOfUse], slots: orphans(21) });
    await expect(school.sync({ given: { dryRun: true } })).rejects.toThrow("Refused");
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

  test("is nothing to stop for when there are none", async () => {
    const school = openSchool({ templates: [], slots: orphans(1, { status: STATUSES.blocked }) });
    expect((await school.sync()).deactivated).toBe(0);
  });
});
