import { describe, expect, test } from "vitest";
import { settings as pasted } from "../../scripts/settings-object.ts";
import { DEFAULT_SETTINGS, WRITTEN_DEFAULTS } from "../../src/configuration/default-settings.ts";
import { ConfigurationError } from "../../src/configuration/errors.ts";
import { readInputs, SCHEDULED_VARIABLES } from "../../src/configuration/inputs.ts";
import { schoolZone } from "../../src/configuration/school-zone.ts";
import { settingProblemText } from "../../src/configuration/setting-problem.ts";

const read = (input: Readonly<Record<string, unknown>>, settings: Readonly<Record<string, unknown>> = {}) =>
  readInputs(settings, input, SCHEDULED_VARIABLES);

const problemsOf = (
  input: Readonly<Record<string, unknown>>,
  settings: Readonly<Record<string, unknown>> = {},
): readonly string[] => {
  try {
    read(input, settings);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems.map(settingProblemText);
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
  // What is left to the base elsewhere, they spell out for their own.
  expect(readInputs(pasted, {}, {}).settings).toEqual({ ...DEFAULT_SETTINGS, timeBudgetMs: 25_000 });
  expect(Object.keys(pasted).sort()).toEqual(Object.keys(WRITTEN_DEFAULTS).sort());
});

test.each([
  [undefined, undefined],
  ["100", 100_000],
  [0.5, 500],
])("a time budget of %j seconds is %j milliseconds to the run", (timeBudgetSeconds, timeBudgetMs) => {
  const { settings } = read({ timeBudgetSeconds });
  expect(settings).toMatchObject({ timeBudgetMs });
  expect(settings).not.toHaveProperty("timeBudgetSeconds");
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
    ["statusNames", '{"open": "פתוח", "booked": ""}', { open: ["פתוח"] }],
    ["statusNames", { booked: ["booked", " סגור "] }, { booked: ["booked", "סגור"] }],
    ["dryRun", "TRUE\u200f", true],
    ["daysAhead", "\u200e7\u00a0", 7],
    ["horizon", "window\u200e", "window"],
    ["language", "he", "he"],
    ["fixedTemplates", "skip", "skip"],
    ["lessonsOccupy", "off", "off"],
    ["sharedRooms", "Hall, חצר ,", ["Hall", "חצר"]],
    ["sharedRooms", '["Hall, upper", "חצר"]', ["Hall, upper", "חצר"]],
    ["cancelledValues", ["postponed", " נדחה "], ["postponed", "נדחה"]],
    ["disabledValues", [], []],
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
    [
      { sharedRooms: "[Hall" },
      'Input variable sharedRooms: got "[Hall", expected words separated by commas, or a list such as ["one", "two"]',
    ],
    [
      { disabledValues: [1] },
      'Input variable disabledValues: got [1], expected words separated by commas, or a list such as ["one", "two"]',
    ],
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
    [{ fieldNames: "[]" }, 'Input variable fieldNames: got "[]", expected names by key, such as {"'],
    [
      { fieldNames: { slot_inventory: "Slots" } },
      'fieldNames: got {"slot_inventory":"Slots"}, expected names',
    ],
    [{ tables: { slot_inventory: 5 } }, 'tables: got {"slot_inventory":5}, expected names by key'],
    [
      { weeksAhead: 2, daysAhead: 14 },
      "Input variables weeksAhead and daysAhead: both are given, expected one of them",
    ],
  ])("%j", (input, problem) => {
    const problems = problemsOf(input);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      "a table, with those of nearly the same name",
      { tables: '{"slot inventori": "Slots"}' },
      ['Input variable tables: knows no table "slot inventori" (perhaps "slot_inventory"'],
    ],
    [
      "a table of the fields as well",
      { fieldNames: { slots_inventory: { starts: "x" } } },
      ['fieldNames: knows no table "slots_inventory" (perhaps "slot_inventory"'],
    ],
    [
      "a field by the name that it has in the base, with its key",
      { fieldNames: { slot_inventory: { is_locked: "נעול" } } },
      ['fieldNames: knows no field "is_locked" of slot_inventory (perhaps "locked"). Expected names by key'],
    ],
    [
      "the field that puts templates out of use, by any of its names",
      { fieldNames: { weekly_slot: { is_disabled: "Paused" } } },
      ['knows no field "is_disabled" of weekly_slot (perhaps "active")'],
    ],
    [
      "a field that is like no other, with all that there are",
      { fieldNames: { closures: { zzz: "x" } } },
      ['(the keys are "name", "startDate", "endDate", "starts", "ends", "teachers", "disabled")'],
    ],
    [
      "a status",
      { statusNames: '{"free": "x"}' },
      ['Input variable statusNames: knows no status "free" (the keys are "open", "booked", "blocked")'],
    ],
    [
      "all of them at once",
      { fieldNames: { slot_inventory: { strats: "x", rooom: "y" }, slots: { a: "b" } } },
      ['"strats"', '"rooom" of slot_inventory (perhaps "room")', 'knows no table "slots"'],
    ],
  ])("a key that is none is named: %s", (_, input, texts) => {
    const problems = problemsOf(input);
    expect(problems).toHaveLength(texts.length);
    for (const [index, text] of texts.entries()) expect(problems[index]).toContain(text);
    for (const problem of problems) expect(problem.length).toBeLessThan(300);
  });

  test.each([
    ["Slots", ""],
    ['{slot_inventory: "Slots"}', ""],
    ["{“slot_inventory”: “Slots”}", '. Only straight quotation marks (") count, and these are curly'],
    ["{״slot_inventory״: „Slots‟}", '. Only straight quotation marks (") count, and these are curly'],
    ["{“slot_inventory”: “Slots”", ""],
  ])("what is not JSON is said to be none, and why where it can be seen: %s", (tables, why) => {
    expect(problemsOf({ tables })).toEqual([
      `Input variable tables: got "${tables}", which is not JSON, expected names by key, such as {"slot_inventory": "…"}${why}`,
    ]);
  });

  test("a time zone that is none, whoever asks for it", () => {
    expect(() => schoolZone({ timeZone: "Mars" })).toThrow(
      'Setting timeZone: got "Mars", expected the name of a time zone, such as Asia/Jerusalem',
    );
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
