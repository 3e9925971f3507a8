import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { DEFAULT_SETTINGS, WRITTEN_DEFAULTS } from "../../src/configuration/default-settings.ts";
import { ConfigurationError } from "../../src/configuration/errors.ts";
import type { SettingName } from "../../src/domain/settings.ts";
import {
  askedAs,
  namedSetting,
  problemOf,
  SETTING_GROUPS,
  scriptLines,
  storedAs,
  textOf,
  trySettings,
} from "../../src/panel/settings-form.ts";
import { panelWordsOf } from "../support/words.ts";

const ALL = Object.keys(WRITTEN_DEFAULTS) as SettingName[];

test("every setting has its place in the form, and only one", () => {
  expect(Object.values(SETTING_GROUPS).flat().slice().sort()).toEqual(ALL.slice().sort());
});

test.each(ALL)("the default of %s can be typed, and is then not stored", (name) => {
  expect(problemOf(name, textOf(name))).toBeUndefined();
  expect(storedAs(name, textOf(name))).toBeUndefined();
});

test.each(ALL)("every word among which one chooses for %s means something in both languages", (name) => {
  const asked = askedAs(name);
  const values = asked.kind === "choice" ? asked.values : [];
  for (const language of ["en", "he"]) {
    const texts = panelWordsOf(language, STATUSES).settings.values;
    expect(values.filter((value) => texts[value] === undefined)).toEqual([]);
  }
});

describe("what is typed", () => {
  test.each<[SettingName, string, unknown]>([
    ["daysAhead", "7", 7],
    ["coverRunningWeek", "false", false],
    ["language", "he", "he"],
    ["massRetireLimit", " 5/10% ", "5/10%"],
    ["statusNames", '{"open": "free"}', '{"open": "free"}'],
    ["timeZone", "", undefined],
    ["sharedRooms", "Hall, חצר", "Hall, חצר"],
  ])("%s %j is stored as %j, and holds", (name, text, stored) => {
    expect(storedAs(name, text)).toEqual(stored);
    const settings = trySettings({ [name]: stored });
    expect(settings).not.toBeInstanceOf(ConfigurationError);
  });

  test.each<[SettingName, string, string]>([
    ["daysAhead", "soon", "unreadable"],
    ["timeZone", "Mars/Base", "unreadable"],
    ["statusNames", "open: free", "not-json"],
    ["fieldNames", '{"slot_inventory": {"begin": "x"}}', "unknown-field"],
  ])("%s %j is not stored: why is said", (name, text, kind) => {
    expect(problemOf(name, text)).toMatchObject({ kind, name });
  });

  test("one chooses among the words of a setting that has no other values", () => {
    expect(askedAs("language")).toEqual({ kind: "choice", values: ["en", "he"] });
    expect(askedAs("timeZone")).toEqual({ kind: "text" });
  });
});

test("what cannot be meant is listed, all of it at once", () => {
  const problem = trySettings({ daysAhead: "soon", language: "fr" });
  expect(problem).toBeInstanceOf(ConfigurationError);
  expect((problem as ConfigurationError).problems).toHaveLength(2);
});

test.each(["reconcile", "whatever"])(
  "the mode %s is that of the scripts, and leaves the panel as it is",
  (mode) => {
    expect(trySettings({ mode })).toEqual(DEFAULT_SETTINGS);
    expect(scriptLines({ mode: "reconcile" })).toEqual(['mode: "reconcile",']);
  },
);

test("the lines for a script are the settings that somebody has changed", () => {
  expect(scriptLines({ daysAhead: 7, language: "he", timeZone: "", dryRun: undefined })).toEqual([
    'language: "he",',
    "daysAhead: 7,",
  ]);
});

test("one more name joins those that are kept, as a script takes them", () => {
  const first = namedSetting(undefined, { table: "slot_inventory", key: "source", called: "מקור" });
  const both = namedSetting(first, { table: "slot_inventory", key: "lessons", called: "שיעורים" });
  expect(JSON.parse(both)).toEqual({ slot_inventory: { source: "מקור", lessons: "שיעורים" } });
  expect(
    JSON.parse(
      namedSetting('{"closures": "x"}', { table: "weekly_slot", key: undefined, called: "Templates" }),
    ),
  ).toEqual({
    closures: "x",
    weekly_slot: "Templates",
  });
  expect(scriptLines({ fieldNames: both })).toEqual([`fieldNames: ${both},`]);
});
