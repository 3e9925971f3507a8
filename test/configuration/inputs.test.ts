import { describe, expect, test } from "vitest";
import { settings as pasted } from "../../scripts/settings.ts";
import { ConfigurationError } from "../../src/configuration/errors.ts";
import { readInputs, SCHEDULED_VARIABLES } from "../../src/configuration/inputs.ts";
import { DEFAULT_SETTINGS } from "../../src/configuration/settings.ts";

const read = (input: Readonly<Record<string, unknown>>, settings: Readonly<Record<string, unknown>> = {}) =>
  readInputs(settings, input, SCHEDULED_VARIABLES);

const problemsOf = (
  input: Readonly<Record<string, unknown>>,
  settings: Readonly<Record<string, unknown>> = {},
): readonly string[] => {
  try {
    read(input, settings);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
  }
  return [];
};

test("nothing given means the defaults", () => {
  const inputs = read({});
  expect(inputs).toEqual({ settings: DEFAULT_SETTINGS, variables: {}, unknown: [] });
  expect(inputs.settings).toMatchObject({
    daysAhead: 14,
    timeZone: "Asia/Jerusalem",
    massRetireLimit: { count: 20, percent: 50 },
  });
});

test.each([["DryRun"], ["dryrun"], ["dryRun "], [" DRY_RUN"], ["dry-run"]])(
  "a slip in the name %j does not turn a dry run into a real one",
  (name) => {
    const { settings, unknown } = read({ [name]: "true" });
    expect([settings.dryRun, unknown]).toEqual([true, []]);
  },
);

test("a proper name goes before a slip, which is then unknown", () => {
  const { settings, unknown } = read({ dryrun: "true", dryRun: "false" });
  expect([settings.dryRun, unknown]).toEqual([false, ["dryrun"]]);
});

test("the settings object of the pasted scripts holds every setting, and every one at its default", () => {
  expect(readInputs(pasted, {}, {}).settings).toEqual(DEFAULT_SETTINGS);
  expect(Object.keys(pasted).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
});

test("an input variable wins over a setting, and a setting over the default", () => {
  const { settings } = read({ daysAhead: "7" }, { daysAhead: 21, maxInFlight: 3 });
  expect([settings.daysAhead, settings.maxInFlight, settings.callsPerSecond]).toEqual([7, 3, 15]);
});

test.each([null, undefined, "", "  "])("%j counts as not given", (value) => {
  expect(read({ daysAhead: value, startDate: value, weeksAhead: value }).settings.daysAhead).toBe(14);
});

describe("what people type is understood", () => {
  test.each([
    ["daysAhead", "0", 0],
    ["daysAhead", 30, 30],
    ["coverRunningWeek", "no", false],
    ["coverRunningWeek", "FALSE", false],
    ["dryRun", "yes", true],
    ["dryRun", "1", true],
    ["dryRun", 0, false],
    ["dryRun", true, true],
    ["horizon", " window ", "window"],
    ["massRetireLimit", "5 / 12.5 %", { count: 5, percent: 12.5 }],
    ["timeBudgetSeconds", "100", 100],
    ["mode", "sync", "sync"],
    ["mode", " reconcile ", "reconcile"],
    ["notifyUrl", " https://example.org/hook?to=dana ", "https://example.org/hook?to=dana"],
    ["notifyUrl", "http://127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["alertThreshold", "3", 3],
    ["recordLimit", "125000", 125_000],
    ["timeZone", "Europe/Berlin", "Europe/Berlin"],
    ["tables", '{"slot_inventory": "Slots"}', { slot_inventory: "Slots" }],
    ["fieldNames", '{"slot_inventory": {"starts": "שעה"}}', { slot_inventory: { starts: "שעה" } }],
    ["fieldNames", { weekly_slot: { active: "in use" } }, { weekly_slot: { active: "in use" } }],
    ["statusNames", '{"open": "פתוח", "booked": ""}', { open: "פתוח" }],
    ["language", "he", "he"],
  ])("%s = %j", (name, given, value) =>
    expect(read({ [name]: given }).settings).toMatchObject({ [name]: value }),
  );

  test("weeks are seven days each, and win over the setting daysAhead", () => {
    expect(read({ weeksAhead: "3" }, { daysAhead: 10 }).settings.daysAhead).toBe(21);
    expect(read({ weeksAhead: 0 }).settings.daysAhead).toBe(0);
  });

  test("the variables of the script come beside the settings", () => {
    const { variables } = read({ startDate: "2024-01-17", teacherId: " recA " });
    expect(variables).toEqual({ startDate: 19_739, teacherId: "recA" });
  });
});

describe("what cannot be meant is refused, with what was got and what is expected", () => {
  test.each([
    [{ daysAhead: "two" }, 'Input variable daysAhead: got "two", expected a whole number from 0 to 3650'],
    [{ daysAhead: -1 }, "Input variable daysAhead: got -1, expected a whole number from 0 to 3650"],
    [{ daysAhead: 1.5 }, "Input variable daysAhead: got 1.5, expected a whole number from 0 to 3650"],
    [
      { startDate: "17/01/2024" },
      'Input variable startDate: got "17/01/2024", expected a date as YYYY-MM-DD',
    ],
    [
      { startDate: "2024-02-30" },
      'Input variable startDate: got "2024-02-30", expected a date as YYYY-MM-DD',
    ],
    [{ dryRun: "maybe" }, 'Input variable dryRun: got "maybe", expected true or false (also 1, 0, yes, no)'],
    [{ horizon: "forever" }, 'Input variable horizon: got "forever", expected allFuture or window'],
    [
      { timeZone: "Israel Time" },
      'Input variable timeZone: got "Israel Time", expected the name of a time zone, such as Asia/Jerusalem',
    ],
    [
      { massRetireLimit: "50%" },
      'Input variable massRetireLimit: got "50%", expected a number of slots and a share of them, such as 20/50%',
    ],
    [{ massRetireLimit: "5/150%" }, 'got "5/150%"'],
    [{ callsPerSecond: 16 }, "got 16, expected a whole number from 1 to 15"],
    [{ maxInFlight: 0 }, "got 0, expected a whole number from 1 on"],
    [{ timeBudgetSeconds: 0 }, "got 0, expected a number greater than 0"],
    [{ tables: "Slots" }, 'Input variable tables: got "Slots", expected names by key'],
    [{ tables: '{"slots": "Slots"}' }, "keys: weekly_slot, slot_inventory"],
    [{ fieldNames: '{"slot_inventory": {"begin": "x"}}' }, "Input variable fieldNames"],
    [{ fieldNames: "[]" }, "Input variable fieldNames"],
    [{ statusNames: '{"free": "x"}' }, "keys: open, booked, blocked"],
    [
      { weeksAhead: 2, daysAhead: 14 },
      "Input variables weeksAhead and daysAhead: both are given, expected one of them",
    ],
  ])("%j", (input, problem) => {
    const problems = problemsOf(input);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test("a setting in the settings object as well, and one that there is not", () => {
    expect(problemsOf({}, { daysAhead: "soon" })).toEqual([
      'Setting daysAhead: got "soon", expected a whole number from 0 to 3650',
    ]);
    expect(problemsOf({}, { daysahead: 7 })).toEqual([
      "Setting daysahead: there is no such setting, take it out or correct its name",
    ]);
  });

  test("all of them at once, in one message", () => {
    expect(problemsOf({ daysAhead: "two", dryRun: "maybe" }, { horizon: 3 })).toHaveLength(3);
    expect(() => read({ daysAhead: "two", dryRun: "maybe" })).toThrow(/daysAhead[\s\S]*dryRun/);
  });
});

test("an input variable that means nothing here is named", () => {
  expect(read({ dayAhead: 7, recordId: "recT1", constructor: "x" }).unknown).toEqual([
    "dayAhead",
    "recordId",
    "constructor",
  ]);
});

describe("a reconciliation", () => {
  test.each([
    [{ mode: "reconcile" }, {}, true],
    [{ mode: "reconcile", dryRun: "no" }, {}, true],
    [{}, { mode: "reconcile" }, true],
    [{ mode: "sync" }, { mode: "reconcile" }, false],
  ])("given as %j beside %j is a dry run: %s", (input, settings, dryRun) => {
    expect(read(input, settings).settings.dryRun).toBe(dryRun);
  });

  test("has no third way", () => {
    expect(problemsOf({ mode: "weekly" })).toEqual([
      'Input variable mode: got "weekly", expected sync or reconcile',
    ]);
  });
});
