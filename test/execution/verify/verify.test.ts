import { describe, expect, test } from "vitest";
import type { BasePort } from "../../../src/base/port.ts";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import { SLOTS, TEMPLATES } from "../../../src/base/schema/tables.ts";
import type { SyncResult } from "../../../src/execution/sync-result.ts";
import { describeSync } from "../../../src/report/report.ts";
import { actingBeside, lateFromRead, limited } from "../../support/ports.ts";
import { type OpenSchool, openSchool } from "../../support/school/open-school.ts";
import { counts } from "../../support/school/results.ts";
import { aSlot, aTemplate } from "../../support/school/specs.ts";
import { syncWordsOf } from "../../support/words.ts";

const oneTuesday = { daysAhead: 2 };
const fieldId = (key: string): string => `fld_${SLOTS.name}_${key}`;

const book = (school: OpenSchool, id: string): void =>
  school.edit(SLOTS.name, id, { [fieldId("lessons")]: [{ id: "recLesson" }] });

describe("2.38 two runs at the same time", () => {
  test("make one slot in the end: the copy with the larger id is closed by whoever sees both", async () => {
    const school = openSchool({ templates: [aTemplate()], slots: [] });
    const other = async (): Promise<void> => {
      await school.sync({ given: oneTuesday });
    };
    const run = await school.sync({ given: oneTuesday, port: actingBeside(school.port, other, "create") });
    expect(school.slots().map(({ key, status }) => `${key} ${status}`)).toEqual([
      "recA|2024-01-23|14:00 open",
      "recA|2024-01-23|14:00 blocked",
    ]);
    expect(counts(run)).toBe("1/0/1");
    expect(run.entries).toContainEqual(
      expect.objectContaining({
        level: "info",
        code: "copy-retired",
        message: "Closed again, another run had made the same: recA|2024-01-23|14:00",
      }),
    );
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/0");
  });

  test("are told apart from one run that makes a slot beside a record of the same template, which its twin has", async () => {
    const school = openSchool({
      templates: [aTemplate(), aTemplate({ id: "recT2", createdAt: "2024-01-02T06:00:00.000Z" })],
      slots: [
        aSlot({
          source: ["recT1", "recT2"],
          status: STATUSES.blocked,
          locked: true,
          syncState: "v1|recGone|retired",
        }),
      ],
    });
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("1/0/0");
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/0");
    const racing = async (): Promise<void> => {
      await school.sync({ given: { daysAhead: 9 } });
    };
    await school.sync({ given: { daysAhead: 9 }, port: actingBeside(school.port, racing, "create") });
    const open = school.slots().filter(({ status }) => status === STATUSES.open);
    expect(open.map(({ date, source }) => `${date} ${source}`).sort()).toEqual([
      "2024-01-23 recT1",
      "2024-01-30 recT1",
      "2024-01-30 recT2",
    ]);
  });

  test("leave a copy that has been booked, and close the free one", async () => {
    const school = openSchool({ templates: [aTemplate()], slots: [] });
    const other = async (): Promise<void> => {
      await school.sync({ given: oneTuesday });
    };
    const port = actingBeside(school.port, other, "create");
    await school.sync({
      given: oneTuesday,
      port: {
        ...port,
        create: async (table, rows) => {
          const ids = await port.create(table, rows);
          book(school, ids[0] as string);
          return ids;
        },
      },
    });
    const [first, second] = school.slots();
    expect([first?.status, second?.status]).toEqual([STATUSES.blocked, STATUSES.open]);
    expect(second?.lessons).toEqual(["recLesson"]);
  });

  // Of a moved copy the run's own record is the better; beside the others it is the copy.
  test.each<[string, Readonly<Record<string, unknown>>, number]>([
    ["was moved by hand", { [fieldId("starts")]: "18:00", [fieldId("ends")]: "19:00" }, 0],
    ["was opened again by hand", { [fieldId("syncState")]: "v1|recT1|retired" }, 1],
    ["is locked", { [fieldId("locked")]: true }, 1],
  ])("leave a copy that %s", async (_, cells, closed) => {
    const school = openSchool({ templates: [aTemplate()], slots: [] });
    const other = async (): Promise<void> => {
      await school.sync({ given: oneTuesday });
      school.edit(SLOTS.name, school.slots()[0]?.id ?? "", cells);
    };
    const run = await school.sync({ given: oneTuesday, port: actingBeside(school.port, other, "create") });
    expect([school.slots()[0]?.status, run.deactivated]).toEqual([STATUSES.open, closed]);
  });

  test("say so where the copy cannot be closed", async () => {
    const school = openSchool({ templates: [aTemplate()], slots: [] });
    const other = async (): Promise<void> => {
      await school.sync({ given: oneTuesday });
    };
    const port: BasePort = {
      ...actingBeside(school.port, other, "create"),
      update: async () => {
        throw new Error("No more");
      },
    };
    const run = await school.sync({ given: oneTuesday, port });
    expect([run.deactivated, run.incomplete]).toEqual([0, false]);
    expect(run.entries).toContainEqual(
      expect.objectContaining({
        level: "error",
        code: "write-failed",
        message: "Failed to update recA|2024-01-23|14:00: No more",
      }),
    );
  });

  test("leave a copy to the next run where there is no time to close it", async () => {
    const school = openSchool({ templates: [aTemplate()], slots: [] });
    const other = async (): Promise<void> => {
      await school.sync({ given: oneTuesday });
    };
    const late = lateFromRead(actingBeside(school.port, other, "create"), 3);
    const run = await school.sync({ given: oneTuesday, ...late });
    expect(run).toMatchObject({ deactivated: 0, incomplete: true, remaining: 0 });
    expect(run.entries.map(({ code }) => code)).toEqual(["incomplete"]);
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/1");
  });

  test("close a slot that one of them has changed where the other's copy is booked; the change was made all the same", async () => {
    const school = openSchool({ templates: [aTemplate({ capacity: 3 })], slots: [aSlot()] });
    const copy = (): void => {
      const id = school.add(SLOTS.name, {
        [fieldId("key")]: "recA|2024-01-23|14:00",
        [fieldId("teacher")]: [{ id: "recA" }],
        [fieldId("date")]: "2024-01-23",
        [fieldId("starts")]: "14:00",
        [fieldId("ends")]: "15:00",
        [fieldId("source")]: [{ id: "recT1" }],
      });
      book(school, id);
    };
    const run = await school.sync({ given: oneTuesday, port: actingBeside(school.port, copy, "update") });
    expect(run).toMatchObject({ updated: 1, deactivated: 1, verified: { takenBack: new Set() } });
    expect(school.slots().map(({ status }) => status)).toEqual([STATUSES.blocked, undefined]);
  });

  test("leave both slots of two templates at one time", async () => {
    const school = openSchool({ templates: [aTemplate(), aTemplate({ id: "recT2" })], slots: [] });
    await school.sync({ given: oneTuesday });
    expect(school.slots().map(({ status }) => status)).toEqual([STATUSES.open, STATUSES.open]);
  });
});

describe("a lesson that is booked while its slot is being closed", () => {
  const moved = [aTemplate({ starts: "16:00", ends: "17:00" })];

  const stillBlocked = {
    slot: "recA|2024-01-23|14:00",
    error: "Booked or locked while it was being closed, and still blocked: recA|2024-01-23|14:00",
  };
  const reportOf = (run: SyncResult): string =>
    describeSync(run, syncWordsOf("en", STATUSES), { recordLimit: 50_000, showStudents: true }).text;

  test("is told where there was no time to give it back", async () => {
    const school = openSchool({ templates: moved, slots: [aSlot()] });
    const late = lateFromRead(
      actingBeside(school.port, () => book(school, "recS1"), "update"),
      3,
    );
    const run = await school.sync({ given: oneTuesday, ...late });
    expect([run.errors, run.incomplete]).toEqual([[stillBlocked], true]);
    expect(school.slot("recS1").status).toBe(STATUSES.blocked);
  });

  test("gets its slot back as it was, and an error says so", async () => {
    const school = openSchool({ templates: moved, slots: [aSlot()] });
    const run = await school.sync({
      given: oneTuesday,
      port: actingBeside(school.port, () => book(school, "recS1"), "update"),
    });
    expect(school.slot("recS1")).toMatchObject({
      status: STATUSES.open,
      syncState: "v1|recT1|live|14:00-15:00;פרטי;1",
      lessons: ["recLesson"],
    });
    expect(run.errors).toEqual([
      {
        slot: "recA|2024-01-23|14:00",
        error: "Booked while it was being closed, restored: recA|2024-01-23|14:00",
      },
    ]);
    expect(run.entries.filter(({ code }) => code === "booked-meanwhile")).toHaveLength(1);
    expect(school.slots().map(({ starts, status }) => `${starts} ${status}`)).toEqual([
      "14:00 open",
      "16:00 open",
    ]);
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/0");
  });

  test("takes with it what was opened over it", async () => {
    const school = openSchool({
      templates: [aTemplate({ starts: "14:30", ends: "15:30" })],
      slots: [aSlot()],
    });
    const port = actingBeside(school.port, () => book(school, "recS1"), "update");
    const run = await school.sync({ given: oneTuesday, port });
    expect(school.slots().map(({ starts, status }) => `${starts} ${status}`)).toEqual([
      "14:00 open",
      "14:30 blocked",
    ]);
    expect(run.entries).toContainEqual(
      expect.objectContaining({
        level: "info",
        code: "copy-retired",
        message: "Closed again, it overlaps what was booked meanwhile: recA|2024-01-23|14:30",
      }),
    );
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/0");
  });

  test("takes it with it also where only the mark told when the booked slot is", async () => {
    const school = openSchool({
      templates: [aTemplate({ starts: "14:30", ends: "15:30" })],
      slots: [
        aSlot({
          key: "recA|2024-01-23|14:00",
          starts: null,
          ends: null,
          source: [],
          syncState: "v1|recGone|live|14:00-15:00;;",
        }),
      ],
    });
    const port = actingBeside(school.port, () => book(school, "recS1"), "update");
    await school.sync({ given: oneTuesday, port });
    expect(school.slots().map(({ starts, status }) => `${starts} ${status}`)).toEqual([
      " open",
      "14:30 blocked",
    ]);
    expect(school.slot("recS1").syncState).toBe("v1|recGone|live|14:00-15:00;;");
  });

  test("is what a run without time for repairs tells, and not what stands over it, which the next run reports", async () => {
    const school = openSchool({
      templates: [aTemplate({ starts: "14:30", ends: "15:30" })],
      slots: [aSlot()],
    });
    const late = lateFromRead(
      actingBeside(school.port, () => book(school, "recS1"), "update"),
      3,
    );
    const run = await school.sync({ given: oneTuesday, ...late });
    expect(run.entries.map(({ code }) => code)).toEqual(["incomplete", "still-blocked"]);
  });

  test("takes with it what was opened again over it", async () => {
    const school = openSchool({
      templates: [aTemplate({ starts: "14:30", ends: "15:30" })],
      slots: [
        aSlot(),
        aSlot({
          id: "recS2",
          starts: "14:30",
          ends: "15:30",
          status: STATUSES.blocked,
          syncState: "v1|recT1|retired",
        }),
      ],
    });
    const port = actingBeside(school.port, () => book(school, "recS1"), "update");
    expect(counts(await school.sync({ given: oneTuesday, port }))).toBe("0/1/2");
    expect(["recS1", "recS2"].map((id) => school.slot(id).status)).toEqual([STATUSES.open, STATUSES.blocked]);
  });

  test("leaves what was moved over it, which only a person can put elsewhere", async () => {
    const school = openSchool({
      templates: [aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" })],
      slots: [
        aSlot({ source: [], syncState: "v1|recT1|live|14:00-15:00;;" }),
        aSlot({
          id: "recS2",
          key: "recA|2024-01-23|14:30",
          starts: "16:00",
          ends: "17:00",
          source: ["recT2"],
        }),
      ],
    });
    const port = actingBeside(school.port, () => book(school, "recS1"), "update");
    await school.sync({ given: oneTuesday, port });
    expect(school.slots().map(({ starts, status }) => `${starts} ${status}`)).toEqual([
      "14:00 open",
      "14:30 open",
    ]);
  });

  test("gets an empty status back where it had one", async () => {
    const school = openSchool({ templates: moved, slots: [aSlot({ status: null })] });
    const port = actingBeside(school.port, () => book(school, "recS1"), "update");
    await school.sync({ given: oneTuesday, port });
    expect(school.slot("recS1").status).toBeUndefined();
  });

  test("keeps a status that somebody has set since", async () => {
    const school = openSchool({ templates: moved, slots: [aSlot()] });
    const port: BasePort = {
      ...school.port,
      update: async (table, edits) => {
        await school.port.update(table, edits);
        if (school.slot("recS1").lessons.length > 0) return;
        book(school, "recS1");
        school.edit(SLOTS.name, "recS1", { [fieldId("status")]: { name: STATUSES.booked } });
      },
    };
    await school.sync({ given: oneTuesday, port });
    expect(school.slot("recS1")).toMatchObject({
      status: STATUSES.booked,
      syncState: expect.stringContaining("|live|"),
    });
  });

  test("leaves a slot alone that somebody has locked since", async () => {
    const school = openSchool({ templates: moved, slots: [aSlot()] });
    const lock = (): void => {
      book(school, "recS1");
      school.edit(SLOTS.name, "recS1", { [fieldId("locked")]: true });
    };
    const run = await school.sync({ given: oneTuesday, port: actingBeside(school.port, lock, "update") });
    expect(school.slot("recS1").status).toBe(STATUSES.blocked);
    expect(run.errors).toEqual([stillBlocked]);
    expect(reportOf(run)).toContain("somebody booked or locked it while this run was blocking it");
  });
});

test("a run of which every write was refused has nothing to look at again", async () => {
  const school = openSchool({ templates: [aTemplate()], slots: [] });
  const refusing: BasePort = {
    ...school.port,
    create: async () => {
      throw new Error("Field cannot accept the provided value");
    },
  };
  const run = await school.sync({ given: oneTuesday, port: refusing });
  expect(run.entries.map(({ code }) => code)).toEqual(["write-failed"]);
});

test.each([
  ["once is tried again", 1, false],
  ["twice is said, and the run counts as incomplete", 2, true],
])("a verifying pass that fails %s", async (_, failures, incomplete) => {
  const school = openSchool({ templates: [aTemplate()], slots: [] });
  let reads = 0;
  const port: BasePort = {
    ...school.port,
    list: async (table, fields, part) => {
      reads += 1;
      if (reads > 2 && reads <= 2 + failures) throw new Error("Could not answer");
      return school.port.list(table, fields, part);
    },
  };
  const run = await school.sync({ given: oneTuesday, port });
  expect(run).toMatchObject({ created: 1, incomplete });
  expect(run.entries.filter(({ code }) => code === "unverified")).toEqual(
    incomplete
      ? [
          {
            level: "warn",
            code: "unverified",
            message: "Could not look at the slots again: Could not answer",
          },
        ]
      : [],
  );
});

test("a verifying pass that fails is not tried again with the last read gone", async () => {
  const school = openSchool({ templates: [aTemplate()], slots: [] });
  let reads = 0;
  const port: BasePort = {
    ...limited(school.port, { reads: 3 }),
    list: async (table, fields, part) => {
      reads += 1;
      if (reads > 2) throw new Error("Could not answer");
      return school.port.list(table, fields, part);
    },
  };
  expect(await school.sync({ given: oneTuesday, port })).toMatchObject({ created: 1, incomplete: true });
  expect(reads).toBe(3);
});

test("a template that is deleted while the run is under way gets no slot, and the others get theirs", async () => {
  const school = openSchool({
    templates: [aTemplate(), aTemplate({ id: "recT2", teachers: ["recB"] })],
    slots: [],
  });
  const port = actingBeside(school.port, () => school.remove(TEMPLATES.name, "recT1"), "create");
  const run = await school.sync({ given: oneTuesday, port });
  expect(run.errors.map(({ slot }) => slot)).toEqual(["recA|2024-01-23|14:00"]);
  expect(run.created).toBe(1);
  expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/0");
});
