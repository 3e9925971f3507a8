import { readFileSync } from "node:fs";
import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { runInAutomation } from "../../sample/pasted.ts";
import { STATUSES } from "../../src/base/schema.ts";
import { readInputs, SCHEDULED_VARIABLES } from "../../src/configuration/inputs.ts";
import { schoolZone } from "../../src/configuration/school-zone.ts";
import { CODES } from "../../src/execution/entry.ts";
import {
  aSlot,
  aTemplate,
  type Format,
  openBase,
  openSchool,
  type School,
  WEDNESDAY,
} from "../support/school.ts";

const PAGE = readFileSync("docs/when-something-looks-wrong.md", "utf8");
const CELLS = PAGE.split("\n")
  .filter((line) => line.startsWith("|"))
  .flatMap((line) => line.split("|"));
const QUOTED = CELLS.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text));

/** The texts of the page, `…` standing for anything; a word alone is no text. */
const PATTERNS = QUOTED.filter((text) => text.includes(" ")).map(
  (text) => new RegExp(`^${text.split("…").map(escaped).join("[^]*")}$`),
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const untold = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !PATTERNS.some((pattern) => pattern.test(text)));

test("every kind of line of the run log is told on the page", () => {
  expect(CODES.filter((code) => !QUOTED.includes(code))).toEqual([]);
});

test("every kind of line is in the rules, with its exact text", () => {
  const rules = readFileSync("docs/semantics.md", "utf8");
  expect(CODES.filter((code) => !rules.includes(`| \`${code}\` |`))).toEqual([]);
});

const SCHOOL: School = { templates: [aTemplate()], slots: [aSlot()] };
const failureOf = async (run: () => unknown): Promise<readonly string[]> => {
  try {
    await run();
  } catch (thrown) {
    const { message } = thrown as Error;
    return message.split("\n").map((line) => line.replace(/^- /, ""));
  }
  throw new Error("The run went through");
};
const syncOf = (format: Partial<Format>, given = {}) =>
  failureOf(() => openSchool(SCHOOL, format).sync({ given }));

describe("every text of a red run is told on the page", () => {
  test.each([
    ["no tables", () => failureOf(() => openBase({ tables: [] }).sync())],
    ["a missing field", () => syncOf({ without: ["slot_inventory.lessons", "slot_inventory.students"] })],
    ["a field of the wrong type", () => syncOf({ types: { "slot_inventory.date": "singleLineText" } })],
    ["a missing choice", () => syncOf({ statusChoices: [STATUSES.open] })],
    ["a wrong view", () => syncOf({}, { inventoryView: "Nowhere" })],
    ["a wrong activeField", () => syncOf({}, { activeField: "nowhere" })],
    ["a time zone that is none", () => failureOf(() => schoolZone(readSettings({ timeZone: "Mars" })))],
    [
      "an unreadable variable",
      () => failureOf(() => readInputs({}, { daysAhead: "x" }, SCHEDULED_VARIABLES)),
    ],
    ["an unreadable setting", () => failureOf(() => readInputs({ daysAhead: "x" }, {}, SCHEDULED_VARIABLES))],
    ["an unknown setting", () => failureOf(() => readInputs({ dayAhead: 1 }, {}, SCHEDULED_VARIABLES))],
    [
      "two lengths",
      () => failureOf(() => readInputs({}, { weeksAhead: 1, daysAhead: 1 }, SCHEDULED_VARIABLES)),
    ],
    ["no recordId", () => failureOf(() => updateWithout())],
    ["an automation's script in the extension", () => failureOf(() => misplaced("scheduled-sync", {}))],
    ["the setup in an automation", () => failureOf(() => misplaced("setup", { set: () => undefined }))],
    [
      "the breaker",
      () => failureOf(() => openSchool({ templates: [], slots: [aSlot({ source: [] })] }).sync()),
    ],
  ])("%s", async (_, failure) => {
    const told = await failure();
    expect(told).not.toEqual([]);
    expect(untold(told)).toEqual([]);
  });
});

const updateWithout = async () => {
  const { error } = await runInAutomation(
    readFileSync("build/on-record-update-sync.js", "utf8"),
    openSchool(SCHOOL).memory,
    {},
    Date.parse(WEDNESDAY),
  );
  if (error) throw error;
};
const misplaced = (script: string, output: object) =>
  vm.runInNewContext(`(async () => {\n${readFileSync(`build/${script}.js`, "utf8")}\n})()`, {
    base: {},
    input: {},
    output,
    console: {},
  });
const readSettings = (given: Readonly<Record<string, unknown>>) => readInputs(given, {}, {}).settings;

describe("every reason for which a template is held is told on the page", () => {
  test.each([
    ["no teacher", { teachers: [] }],
    ["two teachers", { teachers: ["recA", "recB"] }],
    ["no day", { day: null }],
    ["a day that is none", { day: 9 }],
    ["no start", { starts: null }],
    ["a start that is none", { starts: "noon" }],
    ["no end", { ends: null }],
    ["an end that is none", { ends: "noon" }],
    ["an end before the start", { ends: "13:00" }],
    ["a duration past midnight", { ends: null, duration: 900 }],
  ] as const)("%s", async (_, flaw) => {
    const { entries } = await openSchool({ templates: [aTemplate(flaw)], slots: [] }).sync();
    const problems = entries
      .filter(({ code }) => code === "invalid-template")
      .flatMap(({ message }) => message.replace("Template held: ", "").split("; "));
    expect(problems).not.toEqual([]);
    expect(untold(problems)).toEqual([]);
  });

  test("a choice that is missing", async () => {
    const { entries } = await openSchool(
      { templates: [aTemplate({ type: "duet" })], slots: [] },
      { typeChoices: ["solo"] },
    ).sync();
    expect(untold(entries.map(({ message }) => message.replace("Template held: ", "")))).toEqual([]);
    expect(entries.map(({ code }) => code)).toContain("invalid-template");
  });
});

describe("every text of the run log is told on the page", () => {
  test.each([
    ["a school in every state", {}],
    ["the same without sync_state", { markerMode: false }],
  ])("%s", async (_, format) => {
    const template = aTemplate({ reserved: true, duration: 30 });
    const open = openSchool(
      {
        templates: [
          template,
          aTemplate({ id: "recT2", starts: "14:30", ends: "15:30", type: null }),
          aTemplate({ id: "recT3", teachers: ["recB"], day: 3, type: "unusual" }),
          aTemplate({ id: "recT4", teachers: ["recB"], day: 4, disabled: true }),
        ],
        slots: [
          aSlot({ id: "recS1", locked: true }),
          aSlot({ id: "recS2", date: "2024-01-30", lessons: ["recLesson"], ends: "16:00" }),
          aSlot({ id: "recS3", date: "2024-01-31", starts: "10:00", ends: "11:00", lessons: ["recLesson"] }),
          aSlot({
            id: "recS4",
            teachers: ["recB"],
            date: "2024-01-24",
            starts: "14:00",
            source: ["recT3"],
            status: STATUSES.blocked,
          }),
          aSlot({
            id: "recS5",
            teachers: ["recB"],
            date: "2024-01-25",
            starts: "14:00",
            source: ["recT4"],
            students: ["recPupil"],
          }),
          aSlot({
            id: "recS6",
            teachers: ["recC"],
            date: "2024-01-25",
            starts: "14:00",
            status: "cancelled",
          }),
          aSlot({
            id: "recS7",
            teachers: ["recC"],
            date: "2024-01-25",
            starts: "14:30",
            ends: "14:00",
            source: [],
          }),
          aSlot({
            id: "recS8",
            teachers: ["recC"],
            date: "2024-01-25",
            starts: "16:00",
            ends: "17:00",
            locked: true,
          }),
        ],
      },
      {
        typeChoices: ["unusual", ...(template.type ? [template.type] : [])],
        without: ["slot_inventory.room"],
        ...format,
      },
    );
    const { entries } = await open.sync({ given: { dayAhead: "1" } });
    const told = entries.filter(({ level }) => level !== "debug").map(({ message }) => message);
    expect(new Set(entries.map(({ code }) => code)).size).toBeGreaterThan(10);
    expect(untold(told)).toEqual([]);
  });
});
