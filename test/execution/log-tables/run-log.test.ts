import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { automationGlobals } from "../../../emulator/hosts/scripting-globals.ts";
import { runInAutomation } from "../../../sample/pasted.ts";
import type { BasePort } from "../../../src/base/port.ts";
import { CHANGE_LOG, ERROR_LOG, RUN_LOG } from "../../../src/base/schema/log-tables.ts";
import { SLOTS } from "../../../src/base/schema/tables.ts";
import { readInputs, SCHEDULED_VARIABLES } from "../../../src/configuration/inputs.ts";
import { type Instant, later } from "../../../src/domain/time/instant.ts";
import { runSync } from "../../../src/execution/sync.ts";
import { instant } from "../../support/instant.ts";
import { logTable, openWithLogs, rowsOf } from "../../support/logs.ts";
import { type OpenSchool, type RunOptions, WEDNESDAY } from "../../support/school/open-school.ts";
import { aSlot, aTemplate, type School } from "../../support/school/specs.ts";

const oneTuesday = { daysAhead: 2 };
const R = RUN_LOG.fields;
const E = ERROR_LOG.fields;
const KEY = "recA|2024-01-23|14:00";
const STARTED = new Date(instant(WEDNESDAY) + 1).toISOString();

const runsOf = (school: OpenSchool) => rowsOf(school.memory, RUN_LOG);
const errorsOf = (school: OpenSchool) => rowsOf(school.memory, ERROR_LOG);
const invalid = aTemplate({ id: "recT2", ends: "13:00" });

describe("5.3 a run that changed something or failed at something leaves one row", () => {
  test("with what it did, and every cell of it", async () => {
    const school = openWithLogs({ templates: [aTemplate(), invalid], slots: [] });
    const run = await school.sync({ given: oneTuesday });
    expect(runsOf(school)).toEqual([
      {
        [R.run.name]: `scheduled-sync ${STARTED}`,
        [R.startedAt.name]: STARTED,
        [R.script.name]: "scheduled-sync",
        [R.status.name]: "partial",
        [R.created.name]: 1,
        [R.updated.name]: 0,
        [R.deactivated.name]: 0,
        [R.errors.name]: 1,
        [R.overlaps.name]: 0,
        [R.seconds.name]: 0,
        [R.message.name]: `recT2: ${run.errors[0]?.error}`,
      },
    ]);
  });

  test.each([20, 21, 30])(
    "with the first twenty of %i errors, and how many more there are",
    async (count) => {
      const templates = Array.from({ length: count }, (_, at) =>
        aTemplate({ id: `recT${at + 100}`, ends: "13:00" }),
      );
      const school = openWithLogs({ templates, slots: [] });
      const run = await school.sync({ given: oneTuesday });
      const lines = run.errors.slice(0, 20).map(({ slot, error }) => `${slot}: ${error}`);
      const more = count > 20 ? [`(+${count - 20})`] : [];
      expect(runsOf(school)[0]?.[R.message.name]).toBe([...lines, ...more].join("\n"));
    },
  );

  test.each<readonly [string, School, RunOptions, number]>([
    ["changes", { templates: [aTemplate()], slots: [] }, {}, 1],
    ["only errors", { templates: [aTemplate(), invalid], slots: [aSlot()] }, {}, 1],
    ["only what it has closed", { templates: [aTemplate({ disabled: true })], slots: [aSlot()] }, {}, 1],
    ["neither", { templates: [aTemplate()], slots: [aSlot()] }, {}, 0],
    ["changes, in a dry run", { templates: [aTemplate()], slots: [] }, { given: { dryRun: true } }, 0],
    [
      "changes, in a reconciliation",
      { templates: [aTemplate()], slots: [] },
      { given: { mode: "reconcile" } },
      0,
    ],
  ])("%s", async (_, school, { given }, rows) => {
    const open = openWithLogs(school);
    const run = await open.sync({ given: { ...oneTuesday, ...given } });
    expect(runsOf(open)).toHaveLength(rows);
    expect(run.entries.filter(({ code }) => code === "log-failed")).toEqual([]);
  });

  test("under the name of its script", async () => {
    const school = openWithLogs({ templates: [aTemplate()], slots: [] });
    await school.sync({ given: oneTuesday, target: { kind: "templates", ids: ["recT1" as never] } });
    const flagged = openWithLogs({ templates: [aTemplate(), aTemplate({ id: "recT3" })], slots: [] });
    const { entries } = await flagged.flag({ given: oneTuesday });
    expect([entries.filter(({ code }) => code === "log-failed"), rowsOf(flagged.memory, CHANGE_LOG)]).toEqual(
      [[], []],
    );
    expect(
      [runsOf(school), runsOf(flagged)].flat().map((row) => [row[R.script.name], row[R.updated.name]]),
    ).toEqual([
      ["on-record-update-sync", 0],
      ["overlap-flagger", 2],
    ]);
  });

  test("a flagger in a dry run leaves none", async () => {
    const school = openWithLogs({ templates: [aTemplate(), aTemplate({ id: "recT3" })], slots: [] });
    const run = await school.flag({ given: { ...oneTuesday, dryRun: true } });
    expect(run.updated).toBe(2);
    expect(runsOf(school)).toEqual([]);
  });

  test("a flagger that had nothing to flag leaves none", async () => {
    const school = openWithLogs({ templates: [aTemplate()], slots: [] });
    await school.flag({ given: oneTuesday });
    expect(runsOf(school)).toEqual([]);
  });
});

describe("two runs in a row that did not get through", () => {
  const big: School = {
    templates: Array.from({ length: 450 }, (_, index) =>
      aTemplate({ id: `recT${index}`, teachers: [`recA${index}`] }),
    ),
    slots: [],
  };
  /** Every call takes two seconds of the ten. */
  const slow = (school: OpenSchool): RunOptions => {
    let passed = 0;
    const busy = <Args extends readonly never[], Value>(call: (...args: Args) => Promise<Value>) => {
      return async (...args: Args): Promise<Value> => {
        const value = await call(...args);
        passed += 2000;
        return value;
      };
    };
    return {
      given: { ...oneTuesday, timeBudgetSeconds: 10, maxInFlight: 1 },
      tick: () => {
        const tick = passed + 1;
        passed = 0;
        return tick;
      },
      port: {
        ...school.port,
        list: busy(school.port.list as never),
        create: busy(school.port.create as never),
        update: busy(school.port.update as never),
      } as never,
    };
  };

  test("raise an alert with the second, because the first has left a row before its time was up", async () => {
    const school = openWithLogs(big);
    const first = await school.sync(slow(school));
    expect(first).toMatchObject({ created: 100, incomplete: true, remaining: 350, incompleteTwice: false });
    expect(runsOf(school)).toMatchObject([
      { [R.status.name]: "partial", [R.message.name]: "Incomplete: 350 actions left for the next run" },
    ]);
    expect(await school.sync({ ...slow(school), now: "2024-01-17T09:00:00.000Z" })).toMatchObject({
      created: 100,
      incomplete: true,
      incompleteTwice: true,
    });
  });

  test("count although neither has changed anything", async () => {
    const school = openWithLogs(big);
    const short = (now?: string) => ({
      ...slow(school),
      given: { ...oneTuesday, timeBudgetSeconds: 5 },
      ...(now !== undefined && { now }),
    });
    expect(await school.sync(short())).toMatchObject({ created: 0, errors: [], incompleteTwice: false });
    expect(runsOf(school)).toHaveLength(1);
    expect(await school.sync(short("2024-01-17T09:00:00.000Z"))).toMatchObject({
      created: 0,
      incompleteTwice: true,
    });
  });

  test("are not one run that sees its own row", async () => {
    const school = openWithLogs(big);
    const options = slow(school);
    let written = (): void => {};
    const isWritten = new Promise<void>((done) => {
      written = done;
    });
    const port: BasePort = {
      ...(options.port as BasePort),
      create: async (table, rows) => {
        const ids = await (options.port as BasePort).create(table, rows);
        if (table === "tbl_sync_runs") written();
        return ids;
      },
      list: async (table, fields) => {
        if (table === "tbl_sync_runs") await isWritten;
        return (options.port as BasePort).list(table, fields);
      },
    };
    expect(await school.sync({ ...options, port })).toMatchObject({
      incomplete: true,
      incompleteTwice: false,
    });
    expect(runsOf(school)).toHaveLength(1);
  });

  test("raise none when the run between them got through", async () => {
    const school = openWithLogs(big);
    await school.sync(slow(school));
    await school.sync({ given: { ...oneTuesday, teacherId: "recA1" }, now: "2024-01-17T09:00:00.000Z" });
    school.remove("slot_inventory", school.slots()[0]?.id ?? "");
    await school.sync({ given: oneTuesday, now: "2024-01-17T10:00:00.000Z" });
    for (const { id } of school.slots()) school.remove("slot_inventory", id);
    expect(await school.sync({ ...slow(school), now: "2024-01-17T11:00:00.000Z" })).toMatchObject({
      incomplete: true,
      incompleteTwice: false,
    });
  });

  test("raise none when the other was of another script", async () => {
    const school = openWithLogs(big);
    await school.sync({
      ...slow(school),
      target: { kind: "templates", ids: big.templates.map(({ id }) => id as never) },
    });
    expect(await school.sync({ ...slow(school), now: "2024-01-17T09:00:00.000Z" })).toMatchObject({
      incomplete: true,
      incompleteTwice: false,
    });
  });

  test("cannot be known without the table, nor without the fields that tell", async () => {
    for (const logs of [[], [logTable(RUN_LOG, ["message"])]]) {
      const school = openWithLogs(big, {}, logs);
      await school.sync(slow(school));
      const second = await school.sync({ ...slow(school), now: "2024-01-17T09:00:00.000Z" });
      expect(second).toMatchObject({ incomplete: true, incompleteTwice: false });
      expect(second.entries.filter(({ code }) => code === "log-failed")).toEqual([]);
    }
  });

  test("are known of although the log cannot be written any more, and unknown when it cannot be read", async () => {
    const school = openWithLogs(big);
    await school.sync(slow(school));
    const fails = (call: "list" | "create") => {
      const options = slow(school);
      const port = options.port as unknown as Record<
        string,
        (...args: readonly unknown[]) => Promise<unknown>
      >;
      const broken = async (table: string, ...rest: readonly unknown[]) => {
        if (table === "tbl_sync_runs") throw new Error("No answer");
        return port[call]?.(table, ...rest);
      };
      return { ...options, now: "2024-01-17T09:00:00.000Z", port: { ...port, [call]: broken } as never };
    };
    const unwritten = await school.sync(fails("create"));
    expect(unwritten).toMatchObject({ incomplete: true, incompleteTwice: true });
    expect(unwritten.entries.map(({ message }) => message)).toContain(
      "Could not write to sync_runs: No answer",
    );
    const unread = await school.sync(fails("list"));
    expect(unread).toMatchObject({ incomplete: true, incompleteTwice: false });
    expect(unread.entries).toContainEqual({
      level: "warn",
      code: "log-failed",
      message: "Could not write to sync_runs: No answer",
    });
  });

  test("no call starts once the time is up", async () => {
    const school = openWithLogs(big);
    const options = slow(school);
    let time = 0;
    const late: string[] = [];
    const tick = options.tick as () => number;
    const port = options.port as unknown as Record<string, (...args: readonly unknown[]) => Promise<unknown>>;
    const seen = Object.fromEntries(
      (["list", "create", "update"] as const).map((name) => [
        name,
        async (table: string, ...rest: readonly unknown[]) => {
          if (time >= 10_000) late.push(`${name} ${table}`);
          return port[name]?.(table, ...rest);
        },
      ]),
    );
    await school.sync({
      ...options,
      port: { ...options.port, ...seen } as never,
      tick: () => {
        const passed = tick();
        time += passed;
        return passed;
      },
    });
    expect(runsOf(school)).toHaveLength(1);
    expect(late).toEqual([]);
  });
});

describe("every error of a run leaves one row in the error log", () => {
  test("a failed write, an unreadable template and a teacher who cannot be changed", async () => {
    const school = openWithLogs({
      templates: [
        aTemplate(),
        invalid,
        aTemplate({ id: "recT3", teachers: ["recB"], starts: "18:00", ends: "19:00" }),
      ],
      slots: [
        aSlot({
          id: "recS3",
          teachers: ["recC"],
          source: ["recT3"],
          starts: "18:00",
          ends: "19:00",
          lessons: ["recLesson"],
        }),
      ],
    });
    const port = {
      ...school.port,
      create: async (table: never, rows: never) => {
        if (table === SLOTS.id) throw new Error("No room");
        return school.port.create(table, rows);
      },
    };
    const run = await school.sync({ given: oneTuesday, port });
    expect(run.errors.map(({ slot }) => slot).sort()).toEqual([KEY, "recC|2024-01-23|18:00", "recT2"].sort());
    expect(errorsOf(school)).toEqual(
      run.errors.map(({ slot, error }) => ({
        [E.slot.name]: slot,
        [E.error.name]: error,
        [E.at.name]: STARTED,
        [E.run.name]: `scheduled-sync ${STARTED}`,
      })),
    );
  });

  test("none where there was none, and none in a dry run", async () => {
    const fine = openWithLogs({ templates: [aTemplate()], slots: [] });
    await fine.sync({ given: oneTuesday });
    const dry = openWithLogs({ templates: [invalid], slots: [] });
    await dry.sync({ given: { ...oneTuesday, dryRun: true } });
    expect([...errorsOf(fine), ...errorsOf(dry)]).toEqual([]);
  });
});

test.each([
  ["refuses a row keeps the others", "No record with id recGone exists", 3],
  ["fails in another way is not asked again", "Could not answer", 0],
])("a log that %s", async (_, text, kept) => {
  const templates = ["recA", "recB", "recC", "recD"].map((teacher, index) =>
    aTemplate({ id: `recT${index}`, teachers: [teacher] }),
  );
  const school = openWithLogs({ templates, slots: [] });
  const port: BasePort = {
    ...school.port,
    create: async (table, rows) => {
      if (table === "tbl_slot_change_log" && JSON.stringify(rows).includes("recB|")) throw new Error(text);
      return school.port.create(table, rows);
    },
  };
  const run = await school.sync({ given: oneTuesday, port });
  expect(rowsOf(school.memory, CHANGE_LOG)).toHaveLength(kept);
  expect(run.entries.filter(({ code }) => code === "log-failed").map(({ message }) => message)).toEqual([
    `Could not write to slot_change_log: ${text}`,
  ]);
  expect(run).toMatchObject({ created: 4, errors: [] });
});

test("a log that never answers is given up when the time is up, and the run ends as it would have", async () => {
  const school = openWithLogs({ templates: [aTemplate()], slots: [] });
  const waits: number[] = [];
  const clock = {
    now: () => instant(WEDNESDAY),
    alarm: (milliseconds: number, ring: () => void) => {
      waits.push(milliseconds);
      const set = setImmediate(ring);
      return () => clearImmediate(set);
    },
  };
  const base: BasePort = {
    ...school.port,
    create: (table, rows) =>
      table === "tbl_sync_runs" ? new Promise<never>(() => {}) : school.port.create(table, rows),
  };
  const run = await runSync({
    base,
    clock,
    settings: readInputs({}, oneTuesday, SCHEDULED_VARIABLES).settings,
  });
  expect(run).toMatchObject({ created: 1, incomplete: false });
  expect(run.entries.map(({ message }) => message)).toContain(
    "Could not write to sync_runs: no answer came in time",
  );
  expect(waits).toEqual([25_000, 25_000]);
  expect(rowsOf(school.memory, CHANGE_LOG)).toHaveLength(1);
});

test("the scheduled sync alerts when it did not get through twice in a row", async () => {
  const school = openWithLogs({ templates: [aTemplate()], slots: [] });
  const source = readFileSync("build/scheduled-sync.js", "utf8");
  // A create that fails without anybody being able to look whether it was written leaves the run incomplete.
  const run = (now: Instant) => {
    const tables = automationGlobals(school.memory).base.tables.map((table) => ({
      ...table,
      ...(table.id === SLOTS.id && {
        selectRecordsAsync: onlyOnce(table.selectRecordsAsync),
        createRecordsAsync: () => Promise.reject(new Error("No answer")),
      }),
    }));
    return runInAutomation(source, school.memory, { ...oneTuesday, alertThreshold: 5 }, now, {
      base: { tables },
    });
  };
  const [first, second] = [await run(instant(WEDNESDAY)), await run(later(instant(WEDNESDAY), 3_600_000))];
  expect(first.error).toBeUndefined();
  expect(
    [first, second].map(({ outputs }) => [outputs.get("incomplete"), outputs.get("shouldAlert")]),
  ).toEqual([
    [true, false],
    [true, true],
  ]);
});

function onlyOnce<Args extends readonly unknown[], Value>(call: (...args: Args) => Promise<Value>) {
  let called = false;
  return (...args: Args): Promise<Value> => {
    if (called) return Promise.reject(new Error("No answer"));
    called = true;
    return call(...args);
  };
}
