import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runInAutomation } from "../../sample/pasted.ts";
import { LESSON_TYPES, STATUSES } from "../../src/base/schema/cell-words.ts";
import { TEMPLATES } from "../../src/base/schema/tables.ts";
import { instant } from "../support/instant.ts";
import type { Format } from "../support/school/format.ts";
import { type OpenSchool, openSchool, WEDNESDAY } from "../support/school/open-school.ts";
import { aSlot, aTemplate, type School } from "../support/school/specs.ts";

const BUNDLE = readFileSync("build/on-record-update-sync.js", "utf8");
const NOW = instant(WEDNESDAY);
const { open, blocked } = STATUSES;

/** A neighbour whose template wants something too, and who must not be touched. */
const neighbour = aTemplate({ id: "recT2", teachers: ["recB"], ends: "15:30" });
const neighbourSlot = aSlot({ id: "recS2", teachers: ["recB"], source: ["recT2"] });

const begin = (school: Partial<School>, format: Partial<Format> = {}): OpenSchool =>
  openSchool(
    {
      templates: [aTemplate(), neighbour, ...(school.templates ?? [])],
      slots: [neighbourSlot, ...(school.slots ?? [])],
    },
    format,
  );

const edit = (school: OpenSchool, cells: Readonly<Record<string, unknown>>): void =>
  school.edit(TEMPLATES.name, "recT1", cells);
const run = (school: OpenSchool, variables: Readonly<Record<string, unknown>> = { recordId: "recT1" }) =>
  runInAutomation(BUNDLE, school.memory, { daysAhead: 2, ...variables }, NOW);
const own = (school: OpenSchool) =>
  school.slots().filter(({ teachers }) => !teachers.includes("recB") || teachers.length > 1);
const T = TEMPLATES.fields;

describe("2.37 an edit of a template reaches its slots, and those of nobody else", () => {
  test("a new template gets its missing slots", async () => {
    const school = begin({});
    const { outputs } = await run(school);
    expect(outputs.get("summary")).toBe("1 created, 0 updated, 0 deactivated");
    expect(own(school)).toMatchObject([{ key: "recA|2024-01-23|14:00", status: open, source: ["recT1"] }]);
    expect(school.slot("recS2")).toMatchObject({ ends: "15:00" });
  });

  test("another type, capacity or end updates its future slots", async () => {
    const school = begin({ slots: [aSlot(), aSlot({ id: "recS3", date: "2024-01-16" })] });
    edit(school, { [T.type.name]: { name: LESSON_TYPES.pair }, [T.ends.name]: "15:30" });
    const { outputs } = await run(school);
    expect(outputs.get("summary")).toBe("0 created, 1 updated, 0 deactivated");
    expect(school.slot("recS1")).toMatchObject({ type: LESSON_TYPES.pair, ends: "15:30" });
    expect(school.slot("recS3")).toMatchObject({ type: LESSON_TYPES.single, ends: "15:00" });
  });

  test.each([
    ["time", { [T.starts.name]: "16:00", [T.ends.name]: "17:00" }, "recA|2024-01-23|16:00"],
    ["day", { [T.day.name]: 1 }, "recA|2024-01-22|14:00"],
    ["teacher", { [T.teacher.name]: [{ id: "recC" }] }, "recC|2024-01-23|14:00"],
  ])("another %s closes the old slot and makes a new one", async (_, cells, key) => {
    const school = begin({ slots: [aSlot()] });
    edit(school, cells);
    const { outputs } = await run(school);
    expect(outputs.get("summary")).toBe("1 created, 0 updated, 1 deactivated");
    expect(own(school)).toMatchObject([
      { id: "recS1", status: blocked },
      { key, status: open },
    ]);
  });

  test("booked and locked slots stay, and the log says so", async () => {
    const school = begin({ slots: [aSlot({ lessons: ["recLesson"] })] });
    edit(school, { [T.starts.name]: "16:00", [T.ends.name]: "17:00" });
    const { outputs, lines } = await run(school);
    expect(outputs.get("summary")).toBe("0 created, 0 updated, 0 deactivated");
    expect(lines.map(({ text }) => text)).toEqual([
      "Cannot update time, slot has lessons/is_locked [recA|2024-01-23|14:00]",
      "Cannot change time: has lessons [recA|2024-01-23|14:00]",
    ]);
  });

  test("a template that was switched off has its slots closed", async () => {
    const school = begin({ slots: [aSlot()] });
    edit(school, { is_disabled: true });
    expect((await run(school)).outputs.get("summary")).toBe("0 created, 0 updated, 1 deactivated");
  });

  test("a template in the middle of being typed changes nothing", async () => {
    const school = begin({ slots: [aSlot()] });
    edit(school, { [T.starts.name]: "16:00" });
    const { outputs, error } = await run(school);
    expect(error).toBeUndefined();
    expect([outputs.get("status"), outputs.get("summary")]).toEqual([
      "partial",
      "0 created, 0 updated, 0 deactivated",
    ]);
    expect(school.slot("recS1").status).toBe(open);
  });

  test("what stands in the way of a new slot is closed first, whoever it belongs to", async () => {
    // Another template has moved away from 16:30, and its own run has not come yet.
    const moved = aTemplate({ id: "recT3", starts: "18:00", ends: "19:00" });
    const school = begin({
      templates: [moved],
      slots: [aSlot(), aSlot({ id: "recS3", source: ["recT3"], starts: "16:30", ends: "17:30" })],
    });
    edit(school, { [T.starts.name]: "16:00", [T.ends.name]: "17:00" });
    await run(school);
    expect(school.slot("recS3").status).toBe(blocked);
    expect(
      own(school)
        .filter(({ status }) => status === open)
        .map(({ key }) => key),
    ).toEqual(["recA|2024-01-23|16:00"]);
  });
});

describe("2.36 a template that is not there any more", () => {
  test("is a deleted one: with sync_state its slots are closed at once", async () => {
    const school = begin({ slots: [aSlot()] });
    school.remove(TEMPLATES.name, "recT1");
    const { outputs, lines } = await run(school);
    expect(outputs.get("summary")).toBe("0 created, 0 updated, 1 deactivated");
    expect(lines).toEqual([{ level: "log", text: "Template not found, treated as deleted: recT1" }]);
    expect(school.slot("recS2")).toMatchObject({ ends: "15:00" });
  });

  test("without sync_state its slots are left to the next scheduled run, and the log says so", async () => {
    const school = begin({ slots: [aSlot({ syncState: null })] }, { markerMode: false });
    school.remove(TEMPLATES.name, "recT1");
    const { outputs, lines } = await run(school);
    expect(outputs.get("summary")).toBe("0 created, 0 updated, 0 deactivated");
    expect(lines.map(({ text }) => text)).toContain(
      "Without sync_state its slots are left to the next scheduled run: recT1",
    );
    expect((await school.sync({ given: { daysAhead: 2 } })).deactivated).toBe(1);
  });
});

describe("the input variable recordId", () => {
  test.each([
    ["a list", ["recT1", "recT2"]],
    ["JSON", '["recT1", "recT2"]'],
    ["text with commas", "recT1, recT2"],
  ])("may be %s of several templates", async (_, recordId) => {
    const school = begin({});
    expect((await run(school, { recordId })).outputs.get("summary")).toBe(
      "1 created, 1 updated, 0 deactivated",
    );
  });

  test.each([
    ["nothing", {}, "Input variable recordId: got nothing, expected the record id of a template"],
    [
      "an empty text",
      { recordId: "" },
      "Input variable recordId: got nothing, expected the record id of a template",
    ],
    [
      "an empty list",
      { recordId: [] },
      "Input variable recordId: got [], expected the record id of a template, or a list of them",
    ],
    [
      "a name",
      { recordId: "Dana" },
      'Input variable recordId: got "Dana", expected the record id of a template, or a list of them',
    ],
  ])("is required: %s turns the run red", async (_, variables, text) => {
    const school = begin({});
    const before = school.memory.toJson();
    const { error, outputs } = await run(school, { recordId: undefined, ...variables });
    expect(error?.message).toContain(text);
    expect(outputs.get("status")).toBe("failed");
    expect(school.memory.toJson()).toEqual(before);
  });
});

test("everything that is wrong is said at once", async () => {
  const { error } = await run(openSchool({ templates: [aTemplate()], slots: [] }), { daysAhead: "x" });
  expect(error?.message).toContain("Input variable recordId: got nothing");
  expect(error?.message).toContain('Input variable daysAhead: got "x"');
});

test("a dry run writes nothing and foretells the real one", async () => {
  const school = begin({ slots: [aSlot()] });
  edit(school, { [T.starts.name]: "16:00", [T.ends.name]: "17:00" });
  const before = school.memory.toJson();
  const dry = await run(school, { recordId: "recT1", dryRun: true });
  expect(school.memory.toJson()).toEqual(before);
  expect(dry.outputs.get("summary")).toBe("1 created, 0 updated, 1 deactivated");
  expect((await run(school)).outputs.get("summary")).toBe("1 created, 0 updated, 1 deactivated");
});

test("the log and the report speak only of that template", async () => {
  const school = begin({
    slots: [aSlot(), aSlot({ id: "recS3", teachers: ["recC"], source: [], locked: true })],
  });
  const { lines, outputs } = await run(school);
  expect(lines).toEqual([]);
  expect(String(outputs.get("report"))).not.toMatch(/recB|recC/);
});
