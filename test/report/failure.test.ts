import { describe, expect, test } from "vitest";
import type { BaseProblem } from "../../src/base/preflight/base-problem.ts";
import { PreflightError } from "../../src/base/preflight/preflight.ts";
import { ConfigurationError } from "../../src/configuration/errors.ts";
import type { ExpectedValue, SettingProblem } from "../../src/configuration/setting-problem.ts";
import { BreakerError } from "../../src/execution/breaker/breaker.ts";
import { PartialRunError } from "../../src/execution/errors.ts";
import { describeEnded, describeFailure } from "../../src/report/failure.ts";
import { findingsOfEveryKind, someFindings } from "../support/breaker-findings.ts";
import { wordsOf } from "../support/words.ts";

const field = { table: "slot_inventory", key: "starts", name: "Begin", inTable: "Slots" };
const has = ["Room", "Hall"] as const;

/** One of every kind, and what of it must be in its text in any language. */
type Examples<What extends { readonly kind: string }> = {
  readonly [Kind in What["kind"]]: readonly [Extract<What, { readonly kind: Kind }>, readonly string[]];
};

const BASE: Examples<BaseProblem> = {
  "no-table": [
    { kind: "no-table", table: "weekly_slot", id: "tblX", has },
    ["weekly_slot", "tblX", ...has, 'tables: {"weekly_slot": "…"}'],
  ],
  "wrong-table-name": [
    { kind: "wrong-table-name", table: "closures", given: "Holidys", has },
    ["closures", "Holidys", ...has, 'tables: {"closures": "…"}'],
  ],
  "missing-field": [
    {
      kind: "missing-field",
      fields: [field, { ...field, key: "ends", name: "Finish" }],
      types: ["Single select", "Duration"],
      has,
    },
    [
      "Slots",
      "Begin",
      "Finish",
      "Single select",
      "Duration",
      ...has,
      'fieldNames: {"slot_inventory": {"starts": "…"}}',
    ],
  ],
  "wrong-field-name": [
    { kind: "wrong-field-name", field, has },
    ["Slots", "Begin", ...has, 'fieldNames: {"slot_inventory": {"starts": "…"}}'],
  ],
  "wrong-active-field": [
    { kind: "wrong-active-field", field, has },
    ["Slots", "Begin", ...has, "activeField", "auto"],
  ],
  "wrong-type": [
    { kind: "wrong-type", field, type: "Attachment", expected: ["Date", "Long text"] },
    ["Begin", "Attachment", "Date", "Long text", 'fieldNames: {"slot_inventory": {"starts": "…"}}'],
  ],
  "no-choice": [
    { kind: "no-choice", field, status: "blocked", choice: "shut", has },
    ["Begin", "shut", ...has, 'statusNames: {"blocked": "…"}'],
  ],
  "broken-formula": [{ kind: "broken-formula", field }, ["Begin", "Airtable"]],
  "links-apart": [
    { kind: "links-apart", fields: [field, { ...field, inTable: "Hours", name: "Who" }], to: has },
    ["Begin", "Who", ...has, 'fieldNames: {"slot_inventory": {"starts": "…"}}'],
  ],
  "wrong-link": [
    { kind: "wrong-link", field, to: "Room", expected: "Hall" },
    ["Begin", ...has, 'fieldNames: {"slot_inventory": {"starts": "…"}}'],
  ],
  "unknown-zone": [{ kind: "unknown-zone", field, zone: "Mars/North" }, ["Begin", "Mars/North"]],
  "one-field-twice": [
    { kind: "one-field-twice", fields: [field, { ...field, key: "ends" }] },
    ["Slots", "Begin", "starts", "ends", 'fieldNames: {"slot_inventory": {"starts": "…"}}'],
  ],
  "one-table-twice": [
    { kind: "one-table-twice", tables: ["weekly_slot", "closures"], name: "Slots" },
    ["weekly_slot", "closures", "Slots", 'tables: {"weekly_slot": "…"}'],
  ],
  "foreign-texts": [
    { kind: "foreign-texts", field, strangers: 7, filled: 9, example: "by phone" },
    ["Begin", "7", "9", "by phone", 'fieldNames: {"slot_inventory": {"starts": "…"}}'],
  ],
  "never-ticked": [{ kind: "never-ticked", field }, ["Begin", "activeField", "none"]],
  "no-view": [
    { kind: "no-view", setting: "inventoryView", inTable: "Slots", view: "Nowhere", has },
    ["Slots", "Nowhere", "inventoryView", ...has],
  ],
};

const told = { where: "input", name: "given", got: '"x"', expected: { kind: "date" } } as const;
const near = { areNear: true, keys: ["locked", "key"] };
const SETTINGS: Examples<SettingProblem> = {
  unreadable: [{ kind: "unreadable", ...told }, ["given", '"x"', "YYYY-MM-DD"]],
  "not-json": [{ kind: "not-json", isCurly: true, ...told }, ["given", '"x"', "JSON", "YYYY-MM-DD"]],
  "unknown-table": [
    { kind: "unknown-table", ...told, given: "slots", known: near },
    ['"slots"', "locked", "key"],
  ],
  "unknown-field": [
    { kind: "unknown-field", ...told, table: "slot_inventory", given: "is_locked", known: near },
    ['"is_locked"', "slot_inventory", "locked", "key"],
  ],
  "unknown-status": [
    { kind: "unknown-status", ...told, given: "free", known: { areNear: false, keys: ["open"] } },
    ['"free"', "open"],
  ],
  "not-given": [{ kind: "not-given", name: "recordId", expected: { kind: "templates" } }, ["recordId"]],
  "both-given": [{ kind: "both-given", names: ["weeksAhead", "daysAhead"] }, ["weeksAhead", "daysAhead"]],
  "unknown-setting": [{ kind: "unknown-setting", name: "dayAhead" }, ["dayAhead"]],
  "claimed-twice": [
    {
      kind: "claimed-twice",
      name: "fieldNames",
      table: "slot_inventory",
      given: "Begin",
      keys: ["starts", "ends"],
    },
    ["fieldNames", "slot_inventory", "Begin", "starts", "ends"],
  ],
};

const EXPECTED: Examples<ExpectedValue> = {
  text: [{ kind: "text" }, []],
  flag: [{ kind: "flag" }, ["true", "false", "1, 0, yes, no"]],
  "one-of": [{ kind: "one-of", words: ["both", "one"] }, ["both", "one"]],
  "whole-number": [{ kind: "whole-number", least: 3, most: 17 }, ["3", "17"]],
  "positive-number": [{ kind: "positive-number" }, ["0"]],
  "number-and-share": [{ kind: "number-and-share" }, ["20/50%"]],
  "web-address": [{ kind: "web-address" }, ["https://example.org/hook"]],
  date: [{ kind: "date" }, ["YYYY-MM-DD"]],
  "time-zone": [{ kind: "time-zone" }, ["Asia/Jerusalem"]],
  names: [{ kind: "names", example: '{"open": "…"}' }, ['{"open": "…"}']],
  words: [{ kind: "words" }, ['["one", "two"]']],
  teacher: [{ kind: "teacher" }, []],
  templates: [{ kind: "templates" }, []],
};

const refusal = someFindings();

describe.each(["en", "he"] as const)("what stops a run, told in %s", (language) => {
  const words = wordsOf(language);
  const { failures } = words;
  const isHebrew = (text: string): boolean =>
    /[\u05d0-\u05ea]/.test(text.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, ""));
  /** Whether all of it is there, and the sentence around it is in the language. */
  const expectTold = (text: string, values: readonly string[]): void => {
    for (const value of values) expect(text).toContain(value);
    expect(isHebrew(text)).toBe(language === "he");
    if (language === "he") expect(text).not.toMatch(/[A-Za-z]{2,}(?![^\u2066\u2068]*\u2069)/);
  };

  test.each(Object.values(BASE))("a base: $kind", (problem, values) => {
    expectTold(failures.baseProblem(problem), values);
  });

  test.each(Object.values(SETTINGS))("a setting: $kind", (problem, values) => {
    expectTold(failures.settingProblem(problem), values);
  });

  test.each(Object.values(EXPECTED))("what is expected: $kind", (expected, values) => {
    const text = failures.expectation(expected);
    for (const value of values) expect(text).toContain(value);
    expectTold(failures.settingProblem({ kind: "unreadable", ...told, expected }), [text]);
  });

  test("a number without an end, a setting that is no input variable, and quotation marks that are straight", () => {
    const open = failures.expectation({ kind: "whole-number", least: 3, most: undefined });
    expect(open).toContain("3");
    expect(open).not.toContain("undefined");
    const [setting, input] = (["setting", "input"] as const).map((where) =>
      failures.settingProblem({ kind: "unreadable", ...told, where }),
    );
    expect(setting).not.toBe(input);
    const straight = failures.settingProblem({ kind: "not-json", isCurly: false, ...told });
    const [curly] = SETTINGS["not-json"];
    expect(failures.settingProblem(curly).startsWith(straight)).toBe(true);
  });

  test("a plan too large to be meant: its numbers, its reasons, whom it concerns, and every way on", () => {
    const lines = failures.refused(refusal);
    const text = lines.join("\n");
    for (const line of lines) expectTold(line, []);
    expectTold(text, ["323", "366", "183", "Dana", "recT1", "311", "recT2", "8", "recGone"]);
    expect(text).toMatch(/Passover\u2069?: 320/);
    expect(text).toContain("dryRun = true");
    expect(text).toContain("allowMassRetire = true");
  });

  test("every reason of such a plan, and what undoes it, has words", () => {
    const texts = findingsOfEveryKind.map((each) => failures.refused(each).join("\n"));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.join()).not.toContain("undefined");
  });

  test("an emptied table of templates", () => {
    const lines = failures.refused(someFindings({ isEmptied: true, causes: [], templates: [] }));
    expect(lines).toHaveLength(4);
    for (const line of lines) expectTold(line, []);
  });

  test("a report has a heading, and a line for each problem", () => {
    const [problem] = BASE["no-view"];
    const [slip] = SETTINGS["unknown-setting"];
    const bullet = (text: string): string => `- ${words.line(text)}`;
    const report = (...lines: readonly string[]): string =>
      [
        `# ${words.line(failures.heading)}`,
        words.line(`${failures.nothingWritten} ${failures.toMend}`),
        lines.map(bullet).join("\n"),
      ].join("\n\n");
    expect(describeFailure(new PreflightError([problem, problem]), words)).toBe(
      report(failures.baseProblem(problem), failures.baseProblem(problem)),
    );
    expect(describeFailure(new ConfigurationError([slip]), words)).toBe(
      report(failures.settingProblem(slip)),
    );
    expect(describeFailure(new BreakerError(refusal), words)).toBe(report(...failures.refused(refusal)));
  });

  test("what comes from Airtable is said to, and left as it is", () => {
    expect(describeFailure(new Error("no such table"), words)).toBe(
      [
        `# ${words.line(failures.heading)}`,
        words.line(failures.nothingWritten),
        words.line(failures.fromAirtable),
        "no such table",
      ].join("\n\n"),
    );
    expect(failures.fromAirtable).toContain("Airtable");
    expectTold(failures.fromAirtable, []);
  });
});

describe.each(["en", "he"] as const)("a run that did not come to its end, told in %s", (language) => {
  const words = wordsOf(language);
  const { heading, nothingWritten, brokenOff, fromAirtable, ended } = words.failures;

  test("because something broke while it wrote, is not said to have written nothing", () => {
    const report = describeFailure(new PartialRunError(new Error("no such table")), words);
    expect(report).toBe(
      [`# ${words.line(heading)}`, words.line(brokenOff), words.line(fromAirtable), "no such table"].join(
        "\n\n",
      ),
    );
    expect(report).not.toContain(nothingWritten);
  });

  test("because Airtable has ended it, says so", () => {
    expect(describeEnded(words)).toBe(`# ${words.line(heading)}\n\n${words.line(ended)}`);
  });
});

test("the errors themselves stay in English, with everything in one message", () => {
  const { failures } = wordsOf("en");
  const [base] = BASE["missing-field"];
  const [setting] = SETTINGS["unknown-field"];
  expect(new PreflightError([base]).message).toBe(
    `The base is not ready, nothing was written:\n- ${failures.baseProblem(base)}`,
  );
  expect(new ConfigurationError([setting]).message).toBe(
    `The settings cannot be used, nothing was read or written:\n- ${failures.settingProblem(setting)}`,
  );
  expect(new BreakerError(refusal).message).toBe(
    `${failures.refused(refusal).join(". ")}. Nothing was written`,
  );
});
