import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runInAutomation } from "../../sample/pasted.ts";
import { instant } from "../support/instant.ts";
import { openSchool, WEDNESDAY } from "../support/school/open-school.ts";
import { aSlot, aTemplate } from "../support/school/specs.ts";

const BUNDLE = readFileSync("build/overlap-flagger.js", "utf8");
const NOW = instant(WEDNESDAY);

const school = () =>
  openSchool({
    templates: [
      aTemplate({ name: "Dana" }),
      aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" }),
      aTemplate({ id: "recT3", teachers: ["recB"] }),
      aTemplate({ id: "recT4", teachers: ["recB"] }),
    ],
    slots: [],
  });
const run = (open: ReturnType<typeof school>, variables: Readonly<Record<string, unknown>> = {}) =>
  runInAutomation(BUNDLE, open.memory, { daysAhead: 2, ...variables }, NOW);

describe("the overlap flagger, run as pasted", () => {
  test("flags, reports by teacher and day with what to do, and alerts while something is new", async () => {
    const open = school();
    const { outputs, error } = await run(open);
    expect(error).toBeUndefined();
    expect(Object.fromEntries(outputs)).toEqual({
      created: 0,
      updated: 4,
      deactivated: 0,
      overlaps: 2,
      errors: [],
      errorCount: 0,
      incomplete: false,
      remaining: 0,
      shouldAlert: true,
      dryRun: false,
      summary: "2 overlaps, 4 templates flagged, 0 cleared",
      needsPerson: 2,
      clashes: 0,
      subject: "2 need you · 2 overlaps, 4 templates flagged, 0 cleared",
      status: "ok",
      report: expect.any(String),
    });
    expect(
      String(outputs.get("report"))
        .split("\n")
        .filter((line) => line !== ""),
    ).toEqual([
      "# 2 need you · 2 overlaps, 4 templates flagged, 0 cleared",
      "## Needs a person",
      "- new: name of recA, Tue 23/01: 14:30–15:30 of name of recA Tuesday 14:30 finds no place, because of 14:00–15:00 of Dana.",
      "→ Move one of the two; setting a slot to blocked does not free its hour.",
      "- new: name of recB, Tue 23/01: 14:00–15:00 of name of recB Tuesday 14:00 and 14:00–15:00 of name of recB Tuesday 14:00 stand at the same time.",
      "→ Keep one of the two templates, or set one of the slots to blocked.",
      "- Overlap flags written on: Dana, name of recA Tuesday 14:30, name of recB Tuesday 14:00, name of recB Tuesday 14:00.",
    ]);

    const again = await run(open);
    expect([again.outputs.get("updated"), again.outputs.get("shouldAlert")]).toEqual([0, false]);
    expect(again.outputs.get("summary")).toBe("2 overlaps, 4 templates flagged, 0 cleared");
    expect(String(again.outputs.get("report"))).not.toContain("new:");
  });

  test("foretells in a dry run which templates it would flag, and which it would not any more", async () => {
    const open = school();
    const before = open.memory.toJson();
    const dry = await run(open, { dryRun: true });
    expect(dry.outputs.get("report")).toContain("Overlap flags would be written on: Dana, ");
    expect(open.memory.toJson()).toEqual(before);
    await run(open);
    open.edit("weekly_slot", "recT3", { is_disabled: true });
    const report = String((await run(open, { dryRun: true })).outputs.get("report"));
    expect(report).toContain("Overlap flags would be taken off: ");
    expect(report).toContain("name of recB Tuesday 14:00");
  });

  test("says so when there is nothing, in either language", async () => {
    const open = openSchool({ templates: [aTemplate()], slots: [aSlot()] });
    expect((await run(open)).outputs.get("report")).toBe(
      "# 0 overlaps, 0 templates flagged, 0 cleared\n\nNobody is booked twice in the time to come.",
    );
    const hebrew = String((await run(open, { language: "he" })).outputs.get("report"));
    expect(hebrew).toContain("\u200fחפיפות: 0");
  });

  test("in a dry run tells what it would do, and does not do it", async () => {
    const open = school();
    const { outputs } = await run(open, { dryRun: "yes" });
    expect([outputs.get("updated"), outputs.get("dryRun")]).toEqual([4, true]);
    expect(open.flags()).toEqual({});
  });

  test("turns red on what it cannot use, with the same outputs as ever", async () => {
    const open = school();
    const { error, outputs } = await run(open, { flagBlocked: "perhaps" });
    expect(error?.message).toContain('Input variable flagBlocked: got "perhaps"');
    const fine = await run(school());
    expect([...outputs.keys()].sort()).toEqual([...fine.outputs.keys()].sort());
    expect(outputs.get("summary")).toBe("0 overlaps, 0 templates flagged, 0 cleared");
    expect(outputs.get("status")).toBe("failed");
  });
});
