import { readFileSync } from "node:fs";
import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { runInAutomation } from "../../sample/pasted.ts";
import type { Fetch } from "../../src/automation/automation-host.ts";
import { notify } from "../../src/automation/notify.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { CLOSURES } from "../../src/base/schema/tables.ts";
import { readInputs, SCHEDULED_VARIABLES } from "../../src/configuration/inputs.ts";
import { schoolZone } from "../../src/configuration/school-zone.ts";
import { breakerTexts } from "../../src/execution/breaker/findings.ts";
import type { Clock } from "../../src/execution/calling/clock.ts";
import { CODES } from "../../src/execution/log/entry.ts";
import { findingsOfEveryKind, someFindings } from "../support/breaker-findings.ts";
import { instant } from "../support/instant.ts";
import type { Format } from "../support/school/format.ts";
import { type OpenSchool, openBase, openSchool, WEDNESDAY } from "../support/school/open-school.ts";
import {
  aClosure,
  aSlot,
  aTemplate,
  type ClosureSpec,
  type School,
  type TemplateSpec,
} from "../support/school/specs.ts";

const PAGE = readFileSync("docs/school/en/trouble.md", "utf8");
const quotedIn = (lines: readonly string[]): readonly string[] =>
  lines
    .filter((line) => line.startsWith("|"))
    .flatMap((line) => line.split("|"))
    .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text));
const QUOTED = quotedIn(PAGE.split("\n"));

/** Texts, `…` standing for anything; a word alone is no text. */
const patternsOf = (quoted: readonly string[]): readonly RegExp[] =>
  quoted
    .filter((text) => text.includes(" "))
    .map((text) => new RegExp(`^${text.split("…").map(escaped).join("[^]*")}$`));
const PATTERNS = patternsOf(QUOTED);

/** What the first column below a heading says, but for its title. */
function patternsBelow(heading: string): readonly RegExp[] {
  const [, section = ""] = PAGE.split(`\n### ${heading}\n`);
  const [rows = ""] = section.split("\n#");
  const first = rows.split("\n").map((line) => line.split(" | ")[0] ?? "");
  return patternsOf(quotedIn(first.filter((cell) => !cell.startsWith("| it says"))));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const untold = (texts: readonly string[], patterns = PATTERNS): readonly string[] =>
  texts.filter((text) => !patterns.some((pattern) => pattern.test(text)));
/** The texts of the page that nothing has said. */
const unsaid = (patterns: readonly RegExp[], texts: readonly string[]): readonly RegExp[] =>
  patterns.filter((pattern) => !texts.some((text) => pattern.test(text)));

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
    [
      "a name that is not there",
      () =>
        syncOf({}, { fieldNames: { slot_inventory: { locked: "Lock" } }, tables: { closures: "Holidys" } }),
    ],
    ["a wrong activeField", () => syncOf({}, { activeField: "nowhere" })],
    ["a time zone that is none", () => failureOf(() => schoolZone(readSettings({ timeZone: "Mars" })))],
    [
      "an unreadable variable",
      () => failureOf(() => readInputs({}, { daysAhead: "x" }, SCHEDULED_VARIABLES)),
    ],
    ["an unreadable setting", () => failureOf(() => readInputs({ daysAhead: "x" }, {}, SCHEDULED_VARIABLES))],
    [
      "names by unknown keys, and names that are no JSON",
      () =>
        failureOf(() =>
          readInputs(
            { fieldNames: { slot_inventory: { is_locked: "x" }, slots: { a: "b" } } },
            { tables: "{“slot_inventory”: “x”}", fieldNames: "starts", statusNames: '{"free": "x"}' },
            SCHEDULED_VARIABLES,
          ),
        ),
    ],
    ["an unknown setting", () => failureOf(() => readInputs({ dayAhead: 1 }, {}, SCHEDULED_VARIABLES))],
    [
      "two lengths",
      () => failureOf(() => readInputs({}, { weeksAhead: 1, daysAhead: 1 }, SCHEDULED_VARIABLES)),
    ],
    ["no recordId", () => failureOf(() => updateWithout())],
    ["an automation's script in the extension", () => failureOf(() => misplaced("scheduled-sync", {}))],
    ["the setup in an automation", () => failureOf(() => misplaced("setup", { set: () => undefined }))],
    [
      "an emptied table of templates",
      () => failureOf(() => openSchool({ templates: [], slots: [aSlot({ source: [] })] }).sync()),
    ],
  ])("%s", async (_, failure) => {
    const told = await failure();
    expect(told).not.toEqual([]);
    expect(untold(told)).toEqual([]);
  });
});

test("every reason of a plan that looks like an accident is told on the page", () => {
  const patterns = patternsBelow("A plan that looks like an accident");
  const reasons = findingsOfEveryKind.flatMap((refusal) => breakerTexts(refusal).slice(1, 2));
  expect(untold(reasons, patterns)).toEqual([]);
  const emptied = breakerTexts(someFindings({ isEmptied: true })).join(". ");
  expect(unsaid(patterns, [...reasons, emptied])).toEqual([]);
});

const updateWithout = async () => {
  const { error } = await runInAutomation(
    readFileSync("build/on-record-update-sync.js", "utf8"),
    openSchool(SCHOOL).memory,
    {},
    instant(WEDNESDAY),
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

const TERM = { set: "term", startDate: "2024-01-14" };
const HELD: Readonly<Record<string, readonly Partial<TemplateSpec>[]>> = {
  "no teacher": [{ teachers: [] }],
  "two teachers": [{ teachers: ["recA", "recB"] }],
  "no day": [{ day: null }],
  "a day that is none": [{ day: 9 }],
  "no start": [{ starts: null }],
  "a start that is none": [{ starts: "noon" }],
  "no end": [{ ends: null }],
  "an end that is none": [{ ends: "noon" }],
  "an end before the start": [{ ends: "13:00" }],
  "a duration past midnight": [{ ends: null, duration: 900 }],
  "a choice that is missing": [{ type: "duet" }],
  "a first day that is none": [{ startDate: "soon" }],
  "a first day within a week": [{ startDate: "2024-01-16" }],
  "a last day that is none": [{ endDate: "soon" }],
  "a last day within a week": [{ endDate: "2024-01-26" }],
  "a last day before the first": [{ startDate: "2024-01-28", endDate: "2024-01-20" }],
  "half a week": [{ ...TERM, cycleWeeks: 2, weekIndex: 1.5 }],
  "a rotation without a start": [{ set: "term", weekIndex: 1 }],
  "a rotation without a length": [{ startDate: "2024-01-14", weekIndex: 1 }],
  "a week beyond the rotation": [{ ...TERM, cycleWeeks: 2, weekIndex: 3 }],
  "a rotation that is too long": [{ ...TERM, weekIndex: 6 }],
  "a length that is none": [{ ...TERM, cycleWeeks: 6 }],
  "a length that the set hides": [
    { ...TERM, weekIndex: 1 },
    { ...TERM, weekIndex: "x", day: 3 },
  ],
  "a set that is none": [{ set: "#ERROR!" }],
  "rows of a set that disagree": [TERM, { ...TERM, startDate: "2024-01-21", day: 3 }],
};

const reasonsOf = async (specs: readonly Partial<TemplateSpec>[]): Promise<readonly string[]> => {
  const templates = specs.map((spec, index) => aTemplate({ id: `recT${index}`, ...spec }));
  const { entries } = await openSchool({ templates, slots: [] }).sync();
  return entries
    .filter(({ code }) => code === "invalid-template")
    .flatMap(({ message }) => message.replace("Template held: ", "").split("; "));
};

describe("every reason for which a template is held is told on the page", () => {
  const patterns = patternsBelow("Why a template is held");

  test.each(Object.entries(HELD))("%s", async (_, specs) => {
    const reasons = await reasonsOf(specs);
    expect(reasons).not.toEqual([]);
    expect(untold(reasons, patterns)).toEqual([]);
  });

  test("and the page tells none that no template has", async () => {
    const reasons = await Promise.all(Object.values(HELD).map(reasonsOf));
    expect(unsaid(patterns, reasons.flat())).toEqual([]);
  });
});

const UNREADABLE_CLOSURES: Readonly<Record<string, Partial<ClosureSpec>>> = {
  "a row without a first day": { from: null },
  "a first day that is none": { from: "2024-02-31" },
  "a last day that is none": { through: "soon" },
  "a last day before the first": { through: "2024-01-22" },
  "a start time alone": { starts: "10:00" },
  "an end time alone": { ends: "10:00" },
  "a start time that is none": { starts: "25:00", ends: "10:00" },
  "an end time that is none": { starts: "10:00", ends: "25:00" },
  "an end time before the start time": { starts: "12:00", ends: "10:00" },
};

const closureProblems = async (school: OpenSchool): Promise<readonly string[]> => {
  const { plan } = await school.sync();
  return plan.unreadableClosures.flatMap(({ problems }) => problems.map(({ text }) => text));
};
const withClosure = (spec: Partial<ClosureSpec>, format: Partial<Format> = {}): OpenSchool =>
  openSchool({ templates: [aTemplate()], slots: [], closures: [aClosure(spec)] }, format);
const withTypedTeacher = (): OpenSchool => {
  const school = withClosure({}, { types: { "closures.teachers": "singleLineText" } });
  school.edit("closures", "recC1", { [CLOSURES.fields.teachers.name]: "Dana" });
  return school;
};

describe("every reason for which a closure cannot be read is told on the page", () => {
  const patterns = patternsBelow("Why a closure cannot be read");
  const schools: readonly (readonly [string, () => OpenSchool])[] = [
    ...Object.entries(UNREADABLE_CLOSURES).map(([name, spec]) => [name, () => withClosure(spec)] as const),
    ["teachers that are no link", withTypedTeacher],
  ];

  test.each(schools)("%s", async (_, school) => {
    const problems = await closureProblems(school());
    expect(problems).not.toEqual([]);
    expect(untold(problems, patterns)).toEqual([]);
  });

  test("and the page tells none that no closure has", async () => {
    const problems = await Promise.all(schools.map(([, school]) => closureProblems(school())));
    expect(unsaid(patterns, problems.flat())).toEqual([]);
  });

  test("its line of the run log is told as well", async () => {
    const { errors } = await withClosure({ from: null }).sync();
    expect(errors).toHaveLength(1);
    expect(untold(errors.map(({ error }) => error))).toEqual([]);
  });
});

describe("every reason for which a notification was not sent is told on the page", () => {
  const BEGINNING = "Could not send the notification: ";
  const told = QUOTED.filter((text) => text.startsWith(BEGINNING));
  const linesOf = async (fetch: Fetch | undefined, alarm: Clock["alarm"] = () => () => undefined) => {
    const lines: string[] = [];
    const print = (line: string): void => void lines.push(line);
    const clock = { now: () => instant(0), alarm };
    await notify(
      "https://example.org",
      {},
      { fetch, clock, console: { log: print, warn: print, error: print } },
      instant(29_000),
    );
    return lines;
  };
  const ring = (_: number, now: () => void) => {
    now();
    return () => undefined;
  };
  const failing = async (): Promise<never> => {
    throw new Error("getaddrinfo ENOTFOUND");
  };

  test.each([
    ["no web", "a script cannot reach the web here", () => linesOf(undefined)],
    ["a refusal", "the answer was status …", () => linesOf(async () => ({ ok: false, status: 404 }))],
    ["no answer", "no answer within … seconds", () => linesOf(() => new Promise(() => undefined), ring)],
    ["an address that is none", "…", () => linesOf(failing)],
  ])("%s", async (_, row, lines) => {
    const said = await lines();
    expect(said).toHaveLength(1);
    expect(told).toContain(`${BEGINNING}${row}`);
    expect(untold(said, patternsOf([`${BEGINNING}${row}`]))).toEqual([]);
  });

  test("and the page tells no other", () => {
    expect(told).toHaveLength(4);
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
