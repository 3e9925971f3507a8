import { describe, expect, test } from "vitest";
import { LESSON_TYPES, STATUSES } from "../../../src/base/schema/cell-words.ts";
import { CHANGE_LOG } from "../../../src/base/schema/log-tables.ts";
import { SLOTS, TEMPLATES } from "../../../src/base/schema/tables.ts";
import { changeRows } from "../../../src/execution/log-tables/change-rows.ts";
import { instant } from "../../support/instant.ts";
import { logTable, openWithLogs, rowsOf } from "../../support/logs.ts";
import type { Format } from "../../support/school/format.ts";
import { type OpenSchool, openSchool, type RunOptions, WEDNESDAY } from "../../support/school/open-school.ts";
import { aSlot, aTemplate, type School } from "../../support/school/specs.ts";

const oneTuesday = { daysAhead: 2 };
const F = CHANGE_LOG.fields;
const KEY = "recA|2024-01-23|14:00";

const logOf = (school: OpenSchool) => rowsOf(school.memory, CHANGE_LOG);
const linesOf = (school: OpenSchool): readonly string[] =>
  logOf(school).map((row) =>
    [row[F.entry.name], row[F.startTime.name], row[F.endTime.name], row[F.reason.name]].join(" "),
  );
async function changesOf(
  school: School,
  options: RunOptions = {},
  format: Partial<Format> = {},
): Promise<readonly string[]> {
  const open = openWithLogs(school, format);
  await open.sync({ given: oneTuesday, ...options });
  return linesOf(open);
}

const moved = aTemplate({ starts: "16:00", ends: "17:00" });

describe("what a run adds and removes is written down with its reason", () => {
  test.each<readonly [string, School, readonly string[]]>([
    ["a new slot", { templates: [aTemplate()], slots: [] }, [`ADDED ${KEY} 14:00 15:00 template_created`]],
    [
      "a template at another time",
      { templates: [moved], slots: [aSlot()] },
      [
        `REMOVED ${KEY} 14:00 15:00 template_time_changed`,
        "ADDED recA|2024-01-23|16:00 16:00 17:00 template_time_changed",
      ],
    ],
    [
      "a template on another day",
      { templates: [aTemplate({ day: 1 })], slots: [aSlot()] },
      [
        "ADDED recA|2024-01-22|14:00 14:00 15:00 template_day_changed",
        `REMOVED ${KEY} 14:00 15:00 template_day_changed`,
      ],
    ],
    [
      "a template of another teacher",
      { templates: [aTemplate({ teachers: ["recB"] })], slots: [aSlot()] },
      [
        `REMOVED ${KEY} 14:00 15:00 template_teacher_changed`,
        "ADDED recB|2024-01-23|14:00 14:00 15:00 template_teacher_changed",
      ],
    ],
    [
      "a template that is gone",
      { templates: [aTemplate({ id: "recT9", disabled: true })], slots: [aSlot({ source: [] })] },
      [`REMOVED ${KEY} 14:00 15:00 template_removed`],
    ],
    [
      "a template out of use",
      { templates: [aTemplate({ disabled: true })], slots: [aSlot()] },
      [`REMOVED ${KEY} 14:00 15:00 template_disabled`],
    ],
    [
      "a record too many",
      { templates: [aTemplate()], slots: [aSlot(), aSlot({ id: "recS2" })] },
      [`REMOVED ${KEY} 14:00 15:00 duplicate`],
    ],
    [
      "a slot that is opened again",
      {
        templates: [aTemplate({ ends: "15:30" })],
        slots: [aSlot({ status: STATUSES.blocked, syncState: "v1|recT1|retired" })],
      },
      [`ADDED ${KEY} 14:00 15:30 reopened`],
    ],
    [
      "another end",
      { templates: [aTemplate({ ends: "15:30" })], slots: [aSlot()] },
      [`REMOVED ${KEY} 14:00 15:00 template_time_changed`, `ADDED ${KEY} 14:00 15:30 template_time_changed`],
    ],
    [
      "another teacher typed in, and set back",
      { templates: [aTemplate()], slots: [aSlot({ key: KEY, teachers: ["recC"] })] },
      [
        `REMOVED ${KEY} 14:00 15:00 template_teacher_changed`,
        `ADDED ${KEY} 14:00 15:00 template_teacher_changed`,
      ],
    ],
    [
      "an end that was no end, and is one now",
      { templates: [aTemplate()], slots: [aSlot({ ends: "13:00" })] },
      [`ADDED ${KEY} 14:00 15:00 template_time_changed`],
    ],
    [
      "only another type and capacity",
      { templates: [aTemplate({ type: LESSON_TYPES.pair, capacity: 2 })], slots: [aSlot()] },
      [],
    ],
    ["nothing at all", { templates: [aTemplate()], slots: [aSlot()] }, []],
  ])("%s", async (_, school, lines) => {
    expect(await changesOf(school)).toEqual(lines);
  });

  test("a new slot in a week that its template did not leave has no other reason than the template", async () => {
    // The slot of the 23rd moves; the 30th gets its first.
    const lines = await changesOf({ templates: [moved], slots: [aSlot()] }, { given: { daysAhead: 9 } });
    expect(lines).toContain("ADDED recA|2024-01-30|16:00 16:00 17:00 template_created");
  });

  test("a new slot where another template's has just left has no reason but its own template", async () => {
    const templates = [
      aTemplate({ starts: "18:00", ends: "19:00" }),
      aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" }),
    ];
    expect(await changesOf({ templates, slots: [aSlot()] })).toEqual([
      `REMOVED ${KEY} 14:00 15:00 template_time_changed`,
      "ADDED recA|2024-01-23|14:30 14:30 15:30 template_created",
      "ADDED recA|2024-01-23|18:00 18:00 19:00 template_time_changed",
    ]);
  });

  test("every cell of a row", async () => {
    const school = openWithLogs({ templates: [aTemplate()], slots: [] });
    await school.sync({ given: oneTuesday });
    const [slot] = school.slots();
    const [row] = logOf(school);
    expect(row).toEqual({
      [F.entry.name]: `ADDED ${KEY}`,
      [F.teacher.name]: ["recA"],
      [F.date.name]: "2024-01-23",
      [F.startTime.name]: "14:00",
      [F.endTime.name]: "15:00",
      [F.action.name]: "ADDED",
      [F.reason.name]: "template_created",
      [F.changedAt.name]: new Date(instant(WEDNESDAY) + 1).toISOString(),
      [F.changedBy.name]: "sync:scheduled",
      [F.slot.name]: [slot?.id],
      [F.naturalKey.name]: KEY,
    });
  });

  test("a run for a changed template says that it was one", async () => {
    const school = openWithLogs({ templates: [aTemplate()], slots: [] });
    await school.sync({ given: oneTuesday, target: { kind: "templates", ids: ["recT1" as never] } });
    expect(logOf(school).map((row) => row[F.changedBy.name])).toEqual(["sync:on-change"]);
  });
});

describe("only what has happened is written down", () => {
  test("not a write that was refused", async () => {
    const school = openWithLogs({ templates: [moved], slots: [aSlot()] });
    const port = {
      ...school.port,
      create: async (table: never, rows: never) => {
        if (table === SLOTS.id) throw new Error("No room");
        return school.port.create(table, rows);
      },
    };
    const { entries } = await school.sync({ given: oneTuesday, port });
    expect(linesOf(school)).toEqual([`REMOVED ${KEY} 14:00 15:00 template_time_changed`]);
    expect(entries.filter(({ code }) => code === "log-failed")).toEqual([]);
  });

  test("an hour that was changed and then closed as a copy, once more as a closing", async () => {
    const school = openSchool({ templates: [aTemplate({ ends: "16:00" })], slots: [aSlot()] });
    const { run, plan } = await school.sync({ given: { ...oneTuesday, dryRun: true } });
    const [write] = plan.writes;
    if (write?.kind !== "update") throw new Error("The plan changes nothing.");
    const outcomes = new Map([[write, { status: "done", id: write.slot.id } as const]]);
    const verified = { closed: [write.slot], takenBack: new Set<never>() };
    expect(
      changeRows({ run, plan, applied: { outcomes }, verified }).map(({ action, reason }) => [
        action,
        reason,
      ]),
    ).toEqual([
      ["removed", "template_time_changed"],
      ["removed", "duplicate"],
      ["added", "template_time_changed"],
    ]);
  });

  test("2.82: a log that may not be written is not tried row by row", async () => {
    const days = [0, 1, 2, 3, 4, 5, 6] as const;
    const templates = days.map((day) => aTemplate({ id: `recT${day}`, day }));
    const school = openWithLogs({ templates, slots: [] });
    let tries = 0;
    const port = {
      ...school.port,
      create: async (table: never, rows: never) => {
        if (table === SLOTS.id) return school.port.create(table, rows);
        tries += 1;
        throw new Error("You do not have permission to create records in this table");
      },
    };
    const { created, entries } = await school.sync({ given: { daysAhead: 6 }, port });
    expect(created).toBe(11);
    expect(tries).toBe(entries.filter(({ code }) => code === "log-failed").length);
  });

  test("nothing in a dry run", async () => {
    const school = openWithLogs({ templates: [aTemplate()], slots: [] });
    await school.sync({ given: { ...oneTuesday, dryRun: true } });
    expect(logOf(school)).toEqual([]);
  });

  test("not a slot that was booked while it was being closed, nor what was opened over it", async () => {
    const school = openWithLogs({
      templates: [aTemplate({ starts: "14:30", ends: "15:30" })],
      slots: [aSlot()],
    });
    let booked = false;
    const port = {
      ...school.port,
      update: async (table: never, edits: never) => {
        if (!booked) {
          booked = true;
          school.edit(SLOTS.name, "recS1", { [SLOTS.fields.lessons.name]: [{ id: "recLesson" }] });
        }
        return school.port.update(table, edits);
      },
    };
    await school.sync({ given: oneTuesday, port });
    expect(school.slot("recS1").status).toBe(STATUSES.open);
    expect(linesOf(school)).toEqual([]);
  });

  test("of two runs that made the same slot, what stays once, and no hour that was taken back", async () => {
    const school = openWithLogs({ templates: [aTemplate()], slots: [] });
    let raced = false;
    const port = {
      ...school.port,
      create: async (table: never, rows: never) => {
        if (!raced) {
          raced = true;
          await school.sync({ given: oneTuesday });
        }
        return school.port.create(table, rows);
      },
    };
    await school.sync({ given: oneTuesday, port });
    expect(school.slots().map(({ status }) => status)).toEqual([STATUSES.open, STATUSES.blocked]);
    expect(linesOf(school)).toEqual([`ADDED ${KEY} 14:00 15:00 template_created`]);
  });

  test("a copy that another run had made and this one closed", async () => {
    const school = openWithLogs({ templates: [aTemplate()], slots: [] });
    let raced = false;
    const port = {
      ...school.port,
      create: async (table: never, rows: never) => {
        const ids = await school.port.create(table, rows);
        if (!raced) {
          raced = true;
          // Another run, whose eyes were older, makes the same slot after this one and dies before it looks again.
          await school.port.create(table, rows);
        }
        return ids;
      },
    };
    await school.sync({ given: oneTuesday, port });
    expect(linesOf(school)).toEqual([
      `REMOVED ${KEY} 14:00 15:00 duplicate`,
      `ADDED ${KEY} 14:00 15:00 template_created`,
    ]);
  });
});

describe("the log has its own time and its own failures", () => {
  test("it is written after the last write to the slots, in calls of fifty", async () => {
    const templates = Array.from({ length: 60 }, (_, index) =>
      aTemplate({ id: `recT${index}`, teachers: [`recA${index}`] }),
    );
    const school = openWithLogs({ templates, slots: [] });
    const calls: string[] = [];
    const port = {
      ...school.port,
      create: async (table: never, rows: readonly never[]) => {
        calls.push(`${table} ${rows.length}`);
        return school.port.create(table, rows);
      },
    };
    await school.sync({ given: oneTuesday, port });
    expect(calls).toEqual([
      `${SLOTS.id} 50`,
      `${SLOTS.id} 10`,
      "tbl_sync_runs 1",
      "tbl_slot_change_log 50",
      "tbl_slot_change_log 10",
    ]);
  });

  test.each([
    ["more than three seconds", 3100, 1, []],
    ["less", 2900, 0, ["Could not write to slot_change_log: no time was left"]],
  ])("with %s left it takes its turn, or not", async (_, left, rows, lines) => {
    const school = openWithLogs({ templates: [aTemplate()], slots: [] }, {}, [logTable(CHANGE_LOG)]);
    let now = 0;
    let isWritten = false;
    const port = {
      ...school.port,
      create: async (table: never, made: never) => {
        isWritten = true;
        return school.port.create(table, made);
      },
      list: async (table: never, fields: never) => {
        // The verifying pass takes the rest of the time.
        if (isWritten) now = 25_000 - left;
        return school.port.list(table, fields);
      },
    };
    const tick = () => {
      const passed = now;
      now = 0;
      return passed;
    };
    const run = await school.sync({ given: oneTuesday, port, tick });
    expect(logOf(school)).toHaveLength(rows);
    expect(run.incomplete).toBe(false);
    expect(run.entries.filter(({ code }) => code === "log-failed").map(({ message }) => message)).toEqual(
      lines,
    );
  });

  test("a call that fails is one line, and is not made again, for it may have been written", async () => {
    const school = openWithLogs({ templates: [aTemplate(), aTemplate({ id: "recT2", day: 1 })], slots: [] });
    let calls = 0;
    const port = {
      ...school.port,
      create: async (table: never, rows: never) => {
        if (table !== "tbl_slot_change_log") return school.port.create(table, rows);
        calls += 1;
        throw new Error("No room");
      },
    };
    const run = await school.sync({ given: oneTuesday, port });
    expect(run).toMatchObject({ created: 2, errors: [], incomplete: false });
    expect(run.entries).toContainEqual({
      level: "warn",
      code: "log-failed",
      message: "Could not write to slot_change_log: No room",
    });
    expect(calls).toBe(1);
  });

  test("rows for which no time is left are told although others are written", async () => {
    const templates = Array.from({ length: 60 }, (_, index) =>
      aTemplate({ id: `recT${index}`, teachers: [`recA${index}`] }),
    );
    const school = openWithLogs({ templates, slots: [] }, {}, [logTable(CHANGE_LOG)]);
    let passed = 0;
    const port = {
      ...school.port,
      create: async (table: never, rows: never) => {
        if (table === "tbl_slot_change_log") passed = 24_000;
        return school.port.create(table, rows);
      },
    };
    const tick = () => {
      const now = passed;
      passed = 0;
      return now;
    };
    const run = await school.sync({ given: { ...oneTuesday, maxInFlight: 1 }, port, tick });
    expect(logOf(school)).toHaveLength(50);
    expect(run.entries.filter(({ code }) => code === "log-failed").map(({ message }) => message)).toEqual([
      "Could not write to slot_change_log: no time was left",
    ]);
  });

  test("fields that it lacks, or that it computes or keeps in another type, are left out", async () => {
    const without = logTable(CHANGE_LOG, ["teacher", "slot", "changedAt"]);
    const fields = without.fields.map((field) =>
      field.name === F.action.name
        ? { ...field, type: "number", options: null }
        : field.name === F.entry.name
          ? { ...field, type: "formula", options: null }
          : field,
    );
    const school = openWithLogs({ templates: [aTemplate()], slots: [] }, {}, [{ ...without, fields }]);
    const run = await school.sync({ given: oneTuesday });
    expect(run.entries.filter(({ code }) => code === "log-failed")).toEqual([]);
    expect(logOf(school)).toEqual([
      {
        [F.date.name]: "2024-01-23",
        [F.startTime.name]: "14:00",
        [F.endTime.name]: "15:00",
        [F.reason.name]: "template_created",
        [F.changedBy.name]: "sync:scheduled",
        [F.naturalKey.name]: KEY,
      },
    ]);
  });

  test("it is never read", async () => {
    const school = openWithLogs({ templates: [aTemplate()], slots: [] });
    const read: string[] = [];
    const port = {
      ...school.port,
      list: async (table: never, fields: never) => {
        read.push(table);
        return school.port.list(table, fields);
      },
    };
    await school.sync({ given: oneTuesday, port });
    expect(read).toEqual([TEMPLATES.id, SLOTS.id, SLOTS.id]);
  });
});

test("a base without the table does what it always did", async () => {
  const [plain, logged] = [openSchool, openWithLogs].map((open) =>
    open({ templates: [moved], slots: [aSlot()] }),
  ) as [OpenSchool, OpenSchool];
  const runs = [await plain.sync({ given: oneTuesday }), await logged.sync({ given: oneTuesday })];
  expect(plain.slots()).toEqual(logged.slots());
  expect(runs[0]?.entries).toEqual(runs[1]?.entries);
});

test("a teacher who is gone keeps nothing else from being written down", async () => {
  const open = openWithLogs({
    templates: [aTemplate()],
    slots: [
      // Its teacher was deleted, which has emptied the link; the key still names them.
      aSlot({
        id: "recS2",
        key: "recGone|2024-01-23|17:00",
        teachers: [],
        starts: "17:00",
        ends: "18:00",
        source: [],
      }),
    ],
  });
  const { entries } = await open.sync({ given: oneTuesday });
  expect(entries.filter(({ code }) => code === "log-failed")).toEqual([]);
  expect(linesOf(open)).toEqual([
    `ADDED ${KEY} 14:00 15:00 template_created`,
    "REMOVED recGone|2024-01-23|17:00 17:00 18:00 template_removed",
  ]);
});

test("the rows come by day and hour, whatever was written first", async () => {
  const school: School = {
    templates: [
      aTemplate({ disabled: true }),
      aTemplate({ id: "recT2", teachers: ["recB"], day: 1, starts: "16:00", ends: "17:00" }),
      aTemplate({ id: "recT3", teachers: ["recC"], day: 1, starts: "09:00", ends: "10:00" }),
    ],
    slots: [aSlot()],
  };
  expect((await changesOf(school)).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
    "ADDED recC|2024-01-22|09:00",
    "ADDED recB|2024-01-22|16:00",
    `REMOVED ${KEY}`,
  ]);
});
