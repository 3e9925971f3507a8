import { describe, expect, test } from "vitest";
import type { BasePort, RawEdit } from "../../src/base/port.ts";
import { SLOTS, STATUSES, TEMPLATES } from "../../src/base/schema.ts";
import { syncWordsOf } from "../../src/report/languages.ts";
import { describeSync } from "../../src/report/report.ts";
import { aSlot, aTemplate, counts, type OpenSchool, openSchool } from "../support/school.ts";

const oneTuesday = { daysAhead: 2 };
const slotField = (key: string): string => `fld_${SLOTS.name}_${key}`;
const templateField = (key: string): string => `fld_${TEMPLATES.name}_${key}`;

/** A port beside which something happens once: before the first write, or before the second look. */
function beside(school: OpenSchool, act: () => void | Promise<void>, when: "before" | "after"): BasePort {
  let acted = false;
  let written = false;
  const once = async (): Promise<void> => {
    if (acted) return;
    acted = true;
    await act();
  };
  const writing = async <Value>(write: () => Promise<Value>): Promise<Value> => {
    if (when === "before") await once();
    written = true;
    return write();
  };
  return {
    ...school.port,
    create: (table, rows) => writing(() => school.port.create(table, rows)),
    update: (table, edits) => writing(() => school.port.update(table, edits)),
    list: async (table, fields, view) => {
      if (when === "after" && written) await once();
      return school.port.list(table, fields, view);
    },
  };
}

const hours = (school: OpenSchool): readonly string[] =>
  school.slots().map(({ teachers, starts, status }) => `${teachers} ${starts} ${status}`);

describe("an hour that this run has opened, and what came into its way meanwhile", () => {
  /** Half an hour into the lesson of `aTemplate()`. */
  const typeSlot = (school: OpenSchool, cells: Readonly<Record<string, unknown>> = {}): string =>
    school.add(SLOTS.name, {
      [slotField("key")]: "make-up lesson",
      [slotField("teacher")]: [{ id: "recA" }],
      [slotField("date")]: "2024-01-23",
      [slotField("starts")]: "14:30",
      [slotField("ends")]: "15:30",
      [slotField("status")]: { name: STATUSES.open },
      ...cells,
    });
  const addSlot = (school: OpenSchool, template: string): string =>
    typeSlot(school, {
      [slotField("key")]: "recA|2024-01-23|14:30",
      [slotField("source")]: [{ id: template }],
      [slotField("syncState")]: `v1|${template}|live|14:30-15:30;פרטי;1`,
    });
  const onTuesday = (school: OpenSchool): readonly string[] =>
    school
      .slots()
      .filter(({ date }) => date === "2024-01-23")
      .map(({ starts, status }) => `${starts} ${status}`)
      .sort();
  const born = (createdAt: string) => aTemplate({ createdAt });
  /** On Thursdays, when this run reads it. */
  const other = (createdAt: string | null) =>
    aTemplate({ id: "recT2", day: 4, starts: "14:30", ends: "15:30", createdAt });

  test("a slot that a person has typed: the run's own goes, and comes when the way is free", async () => {
    const school = openSchool({ templates: [aTemplate()], slots: [] });
    const act = () => void typeSlot(school);
    const run = await school.sync({ given: oneTuesday, port: beside(school, act, "before") });
    expect(hours(school)).toEqual(["recA 14:30 open", "recA 14:00 blocked"]);
    expect(run.entries).toContainEqual(
      expect.objectContaining({
        level: "warn",
        code: "copy-retired",
        message: "Closed again, it overlaps what came meanwhile: recA|2024-01-23|14:00",
      }),
    );
    expect(describeSync(run, syncWordsOf("en", STATUSES), { recordLimit: 50_000 })).not.toContain(
      "14:00 created",
    );
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/0");
    school.remove(SLOTS.name, school.slots()[0]?.id ?? "");
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/1/0");
  });

  test.each<[string, string, string | null, readonly string[]]>([
    ["a younger template: that one goes", "2023-01-01", "2023-09-01", ["14:00 open", "14:30 blocked"]],
    ["an older template: the run's own goes", "2023-09-01", "2023-01-01", ["14:00 blocked", "14:30 open"]],
    ["a template without a date: that one goes", "2023-09-01", null, ["14:00 open", "14:30 blocked"]],
  ])("a slot that another run has made for %s", async (_, mine, theirs, expected) => {
    const instant = (day: string): string => `${day}T06:00:00.000Z`;
    const templates = [born(instant(mine)), other(theirs && instant(theirs))];
    const school = openSchool({ templates, slots: [] });
    await school.sync({
      given: oneTuesday,
      port: beside(school, () => void addSlot(school, "recT2"), "before"),
    });
    expect(onTuesday(school)).toEqual(expected);
  });

  test("a slot that another run has made for a template of which this one knows nothing: that one goes", async () => {
    const school = openSchool({ templates: [born("2023-09-01T06:00:00.000Z")], slots: [] });
    const act = (): void => {
      addSlot(school, school.add(TEMPLATES.name, { [templateField("teacher")]: [{ id: "recA" }] }));
    };
    await school.sync({ given: oneTuesday, port: beside(school, act, "before") });
    expect(onTuesday(school)).toEqual(["14:00 open", "14:30 blocked"]);
  });

  test("a slot that has been booked by then stays, whosoever it is", async () => {
    const school = openSchool({ templates: [born("2023-01-01T06:00:00.000Z"), other(null)], slots: [] });
    const book = (): void => {
      const id = addSlot(school, "recT2");
      school.edit(SLOTS.name, id, { [slotField("lessons")]: [{ id: "recLesson" }] });
    };
    await school.sync({ given: oneTuesday, port: beside(school, book, "before") });
    expect(onTuesday(school)).toEqual(["14:00 blocked", "14:30 open"]);
  });

  test("a slot that the run has moved back cannot go: what another run has made does, and what a person has typed stays", async () => {
    const dragged = aSlot({ key: "recA|2024-01-23|14:00", starts: "18:00", ends: "19:00" });
    for (const [act, expected] of [
      [(school: OpenSchool) => addSlot(school, "recT2"), ["14:00 open", "14:30 blocked"]],
      [(school: OpenSchool) => typeSlot(school), ["14:00 open", "14:30 open"]],
    ] as const) {
      const school = openSchool({ templates: [aTemplate(), other(null)], slots: [dragged] });
      await school.sync({ given: oneTuesday, port: beside(school, () => void act(school), "before") });
      expect(onTuesday(school)).toEqual(expected);
    }
  });

  test("a blocked slot that a person has opened, or one that was dragged there: the run's own goes", async () => {
    const opened = aSlot({
      id: "recS2",
      starts: "14:30",
      ends: "15:30",
      status: STATUSES.blocked,
      source: [],
      key: "x",
      syncState: null,
    });
    const dragged = aSlot({
      id: "recS2",
      starts: "10:00",
      ends: "11:00",
      source: [],
      key: "x",
      syncState: null,
    });
    for (const [slot, cells] of [
      [opened, { [slotField("status")]: { name: STATUSES.open } }],
      [dragged, { [slotField("starts")]: "14:30", [slotField("ends")]: "15:30" }],
    ] as const) {
      // Blocked by a person it would be in the way, so this template wants the hour before it.
      const template = aTemplate({ starts: "14:00", ends: slot === opened ? "14:30" : "15:00" });
      const school = openSchool({ templates: [template], slots: [slot] });
      const act = (): void =>
        school.edit(SLOTS.name, "recS2", {
          ...cells,
          [slotField("starts")]: "14:15",
          [slotField("ends")]: "15:30",
        });
      await school.sync({ given: oneTuesday, port: beside(school, act, "before") });
      expect(onTuesday(school)).toEqual(["14:00 blocked", "14:15 open"]);
    }
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ["back to back", { [slotField("starts")]: "15:00" }],
    ["of another teacher", { [slotField("teacher")]: [{ id: "recB" }] }],
    ["blocked", { [slotField("status")]: { name: STATUSES.blocked } }],
  ])("a slot that is %s is in nobody's way", async (_, cells) => {
    const school = openSchool({ templates: [aTemplate()], slots: [] });
    const act = () => void typeSlot(school, cells);
    const run = await school.sync({ given: oneTuesday, port: beside(school, act, "before") });
    expect(counts(run)).toBe("1/0/0");
    expect(onTuesday(school)).toContain("14:00 open");
  });

  test("what overlapped before the run is left to people", async () => {
    const school = openSchool({
      templates: [aTemplate(), aTemplate({ id: "recT2", teachers: ["recB"] })],
      slots: [aSlot(), aSlot({ id: "recS2", source: [], key: "make-up lesson", syncState: null })],
    });
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("1/0/0");
    expect(hours(school)).toEqual(["recA 14:00 open", "recA 14:00 open", "recB 14:00 open"]);
  });
});

describe("a slot that this run has closed, and another run updated", () => {
  const UPDATED = {
    [slotField("syncState")]: "v1|recT1|live|14:00-14:45;פרטי;1",
    [slotField("ends")]: "14:45",
  };

  test("keeps the mark that it was closed by the sync, so that the next run may open it", async () => {
    const school = openSchool({
      templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
      slots: [aSlot()],
    });
    const update = (): void => school.edit(SLOTS.name, "recS1", UPDATED);
    const run = await school.sync({ given: oneTuesday, port: beside(school, update, "after") });
    expect(school.slot("recS1")).toMatchObject({ status: STATUSES.blocked, syncState: "v1|recT1|retired" });
    expect(run.entries).toContainEqual(
      expect.objectContaining({
        level: "warn",
        code: "raced",
        message: "Closed while another run updated it, left to the next run: recA|2024-01-23|14:00",
      }),
    );
    expect(run).toMatchObject({ deactivated: 1, errors: [] });
    school.edit(TEMPLATES.name, "recT1", {
      [templateField("starts")]: "14:00",
      [templateField("ends")]: "14:45",
    });
    await school.sync({ given: oneTuesday });
    expect(school.slot("recS1")).toMatchObject({ status: STATUSES.open, ends: "14:45" });
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ["opened again", { ...UPDATED, [slotField("status")]: { name: STATUSES.open } }],
    ["locked", { ...UPDATED, [slotField("locked")]: true }],
    ["said to be typed by hand", { [slotField("syncState")]: "v1||manual" }],
  ])("but not where somebody has %s it", async (_, cells) => {
    const school = openSchool({
      templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
      slots: [aSlot()],
    });
    const act = (): void => school.edit(SLOTS.name, "recS1", cells);
    const run = await school.sync({ given: oneTuesday, port: beside(school, act, "after") });
    expect(school.slot("recS1").syncState).toBe(cells[slotField("syncState")]);
    expect(run.entries.some(({ code }) => code === "raced")).toBe(false);
  });
});

test("a slot that is blocked while this run updates it is told as an error, for nobody knows by whom", async () => {
  const school = openSchool({ templates: [aTemplate({ ends: "15:30" })], slots: [aSlot()] });
  const block = (): void =>
    school.edit(SLOTS.name, "recS1", { [slotField("status")]: { name: STATUSES.blocked } });
  const run = await school.sync({ given: oneTuesday, port: beside(school, block, "after") });
  expect(run.errors).toEqual([
    {
      slot: "recA|2024-01-23|14:00",
      error: "Blocked while it was being updated, by a person or another run: recA|2024-01-23|14:00",
    },
  ]);
  expect(describeSync(run, syncWordsOf("en", STATUSES), { recordLimit: 50_000 })).toContain(
    "blocked while this run was updating it. If it was not you, set its status to open",
  );
  expect(school.slot("recS1").status).toBe(STATUSES.blocked);
});

describe("a slot whose deactivation got no answer, and that was booked", () => {
  /** Carries every deactivation out and never answers. */
  const unanswered = (school: OpenSchool, carriesOut: boolean): BasePort => ({
    ...school.port,
    update: async (table, edits: readonly RawEdit[]) => {
      const closes = edits.some(({ cells }) => JSON.stringify(cells).includes("retired"));
      if (carriesOut || !closes) await school.port.update(table, edits);
      if (!closes) return;
      school.edit(SLOTS.name, "recS1", { [slotField("lessons")]: [{ id: "recLesson" }] });
      throw new Error("The request timed out");
    },
  });

  test("gets its status back all the same", async () => {
    const school = openSchool({
      templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
      slots: [aSlot()],
    });
    const run = await school.sync({ given: oneTuesday, port: unanswered(school, true) });
    expect(school.slot("recS1")).toMatchObject({
      status: STATUSES.open,
      syncState: "v1|recT1|live|14:00-15:00;פרטי;1",
    });
    expect(run.entries.map(({ code }) => code)).toContain("booked-meanwhile");
  });

  test("is left alone where it was not carried out", async () => {
    const school = openSchool({
      templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
      slots: [aSlot()],
    });
    const run = await school.sync({ given: oneTuesday, port: unanswered(school, false) });
    expect(school.slot("recS1").status).toBe(STATUSES.open);
    expect(run.entries.map(({ code }) => code)).not.toContain("booked-meanwhile");
  });
});
