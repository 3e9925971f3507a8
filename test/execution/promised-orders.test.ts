import { describe, expect, test } from "vitest";
import type { BasePort } from "../../src/base/port.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { runSync } from "../../src/execution/sync.ts";
import { withLogs } from "../support/logs.ts";
import { actingBeside, limited, watchedPort } from "../support/ports.ts";
import { baseOf } from "../support/school/base-of.ts";
import { openBase, openSchool } from "../support/school/open-school.ts";
import { aSlot, aTemplate } from "../support/school/specs.ts";

/** Orders that are promised: what would be seen in between, were they turned round. */
const given = { daysAhead: 2 };
const lessons = `fld_${SLOTS.name}_lessons`;

describe("2.38 the verifying pass", () => {
  const setUp = () => {
    const school = openSchool({
      templates: [aTemplate({ starts: "14:30", ends: "15:30" })],
      slots: [aSlot()],
    });
    const book = (): void => school.edit(SLOTS.name, "recS1", { [lessons]: [{ id: "recLesson" }] });
    return { school, beside: actingBeside(school.port, book, "update") };
  };

  test("closes what was opened over a booked hour before it gives that hour back, so that no moment shows both", async () => {
    const { school, beside } = setUp();
    const moments: string[] = [];
    const port = watchedPort(beside, {
      after: () =>
        moments.push(
          school
            .slots()
            .map(({ starts, status }) => `${starts} ${status}`)
            .join(", "),
        ),
    });
    await school.sync({ given, port });
    expect(moments).toEqual([
      "14:00 blocked",
      "14:00 blocked, 14:30 open",
      "14:00 blocked, 14:30 blocked",
      "14:00 open, 14:30 blocked",
    ]);
  });

  test("reads only after the last write of the plan was answered", async () => {
    const { school, beside } = setUp();
    const seen: string[] = [];
    const watched = watchedPort(beside, {
      before: ({ kind }) => seen.push(kind),
      after: () => seen.push("answer"),
    });
    const port: BasePort = {
      ...watched,
      list: async (table, ...rest) => {
        if (table === SLOTS.id) seen.push("slots read");
        return watched.list(table, ...rest);
      },
    };
    await school.sync({ given, port });
    expect(seen.slice(0, 6)).toEqual(["slots read", "update", "answer", "create", "answer", "slots read"]);
  });
});

test("2.40 the parts of a call that was refused run one after the other, in the order of the plan", async () => {
  const teachers = Array.from({ length: 9 }, (_, index) => `recTeacher${index}`);
  const school = openSchool({
    templates: teachers.map((teacher, index) => aTemplate({ id: `recT${index}`, teachers: [teacher] })),
    slots: [],
  });
  let [underWay, most] = [0, 0];
  const singles: string[] = [];
  const port: BasePort = {
    ...school.port,
    create: async (_, rows) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await Promise.resolve();
      underWay -= 1;
      if (rows.length === 1) singles.push(String(Object.values(rows[0] ?? {})[0]).split("|")[0] ?? "");
      throw new Error("Field cannot accept the provided value.");
    },
  };
  await school.sync({ given, port });
  expect([most, singles]).toEqual([1, teachers]);
});

describe("5.3 what a run writes beside the slots", () => {
  const setUp = () =>
    openBase(
      withLogs(
        baseOf({
          templates: [aTemplate(), aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" })],
          slots: [
            aSlot(),
            aSlot({ id: "recS2", source: ["recT2"], starts: "14:30", ends: "15:30", locked: true }),
          ],
        }),
      ),
    );

  test("comes after them: first the flags, and the logs last of all", async () => {
    const school = setUp();
    const tables: string[] = [];
    const nameOf = (id: string): string => school.memory.store.table(id).name;
    const port = watchedPort(school.port, { before: ({ table }) => tables.push(nameOf(table)) });
    const run = await school.sync({ given: { daysAhead: 9, flagDuringSync: true }, port });
    expect(run.errors).toEqual([]);
    const isMain = (name: string): boolean => name === SLOTS.name || name === TEMPLATES.name;
    const firstLog = tables.findIndex((name) => !isMain(name));
    expect(tables.slice(0, firstLog).every(isMain)).toBe(true);
    expect(tables.slice(firstLog).some(isMain)).toBe(false);
    expect(tables.lastIndexOf(SLOTS.name)).toBeLessThan(tables.indexOf(TEMPLATES.name));
  });

  test("is written only after whoever waits for the result was told it", async () => {
    const school = setUp();
    const seen: string[] = [];
    const port = watchedPort(limited(school.port, {}), { before: ({ table }) => seen.push(table) });
    const { run } = await school.sync({ given: { ...given, dryRun: true } });
    const clock = { now: run.clock.now };
    const settings = { ...run.settings, dryRun: false, daysAhead: 9 };
    await runSync({ base: port, clock, settings }, {}, () => seen.push("told"));
    expect(seen.indexOf("told")).toBeGreaterThan(seen.lastIndexOf(SLOTS.id));
    expect(seen.slice(seen.indexOf("told") + 1).length).toBeGreaterThan(0);
    expect(seen.slice(0, seen.indexOf("told"))).toEqual(
      seen.slice(0, seen.indexOf("told")).filter((id) => id === SLOTS.id),
    );
  });
});

test("2.41 a plan is weighed before its first write, also where it would have been made in several calls", async () => {
  const school = openSchool({
    templates: [aTemplate({ id: "recT9", disabled: true })],
    slots: Array.from({ length: 30 }, (_, index) =>
      aSlot({ id: `recS${index}`, teachers: [`recX${index}`], source: ["recT9"], status: STATUSES.open }),
    ),
  });
  const calls: string[] = [];
  const port = watchedPort(school.port, { before: ({ kind }) => calls.push(kind) }, 1);
  await expect(school.sync({ given, port })).rejects.toThrow("Refused");
  expect(calls).toEqual([]);
});
