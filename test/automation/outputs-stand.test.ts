import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { BaseJson } from "../../emulator/base-json.ts";
import { memoryBase } from "../../emulator/memory-base.ts";
import type { PlatformCall } from "../../emulator/platform/platform-run.ts";
import { virtualTime } from "../../emulator/virtual-time.ts";
import { runInAutomation, runOnPlatform } from "../../sample/pasted.ts";
import { instant } from "../support/instant.ts";
import { isLog, withLogs } from "../support/logs.ts";
import { baseOf } from "../support/school/base-of.ts";
import type { Format } from "../support/school/format.ts";
import { WEDNESDAY } from "../support/school/open-school.ts";
import { aSlot, aTemplate, type School } from "../support/school/specs.ts";

const scheduled = readFileSync("build/scheduled-sync.js", "utf8");
const flagger = readFileSync("build/overlap-flagger.js", "utf8");
const VARIABLES = { daysAhead: 2, allowMassRetire: true };

const manyTemplates = (count: number): School => ({
  templates: Array.from({ length: count }, (_, index) =>
    aTemplate({ id: `recT${index}`, teachers: [`recTeacher${index}`] }),
  ),
  slots: [],
});

interface Slow {
  readonly timers: boolean;
  readonly latency: (call: PlatformCall) => number;
  readonly format?: Partial<Format>;
  readonly logs?: boolean;
  readonly source?: string;
}

function slowRun(school: School, { timers, latency, format = {}, logs = false, source = scheduled }: Slow) {
  const time = virtualTime(instant(WEDNESDAY));
  const base = baseOf(school, format);
  return runOnPlatform(source, memoryBase(logs ? withLogs(base) : base), VARIABLES, {
    time,
    timers,
    latency,
  });
}

describe("a base that answers too late", () => {
  test.each([6_000, 8_000, 11_900])(
    "with timers: a run whose calls take %i ms ends by itself, and says what is left",
    async (latency) => {
      const { platform, outputs, error } = await slowRun(manyTemplates(1300), {
        timers: true,
        latency: ({ kind }) => (kind === "query" ? 6_000 : latency),
      });
      expect([platform.ended, error]).toEqual([undefined, undefined]);
      expect(outputs.get("status")).toBe("partial");
      expect(outputs.get("incomplete")).toBe(true);
      expect(Number(outputs.get("created")) + Number(outputs.get("remaining"))).toBe(1300);
    },
  );

  test("with timers: a verifying pass that gets no answer leaves the run incomplete, with all that it did", async () => {
    const { platform, outputs } = await slowRun(manyTemplates(8), { timers: true, latency: () => 10_000 });
    expect(platform.ended).toBeUndefined();
    expect(outputs.get("summary")).toBe("8 created, 0 updated, 0 deactivated");
    expect([outputs.get("status"), outputs.get("remaining")]).toEqual(["partial", 0]);
    expect(outputs.get("report")).toContain("could not be looked at again");
  });

  test("without timers: Airtable ends the run, and outputs stand that say so", async () => {
    const { platform, outputs } = await slowRun(manyTemplates(8), { timers: false, latency: () => 10_000 });
    expect(platform.ended).toBe("Script exceeded execution time limit of 30 seconds");
    expect(Object.fromEntries(outputs)).toMatchObject({
      status: "partial",
      incomplete: true,
      shouldAlert: true,
      created: 0,
      errorCount: 1,
      dryRun: false,
      report: expect.stringContaining("Airtable ended the run before it was through"),
    });
  });

  test("without timers: logs that answer too late take nothing from what the run has done", async () => {
    const { platform, outputs } = await slowRun(manyTemplates(8), {
      timers: false,
      latency: (call) => (isLog(call.table) ? 11_900 : 2_500),
      logs: true,
    });
    expect(platform.ended).toBeDefined();
    expect([outputs.get("summary"), outputs.get("status")]).toEqual([
      "8 created, 0 updated, 0 deactivated",
      "ok",
    ]);
  });

  test("a log of overlaps that never answers holds no flag up", async () => {
    const school: School = {
      templates: [aTemplate(), aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" })],
      slots: [aSlot(), aSlot({ id: "recS2", source: ["recT2"], starts: "14:30", ends: "15:30" })],
    };
    const { platform, outputs } = await slowRun(school, {
      timers: true,
      latency: ({ table }) => (table === "tblOverlapLog" ? 60_000 : 300),
      format: { overlapLog: true },
      source: flagger,
    });
    expect(platform.ended).toBeUndefined();
    expect(outputs.get("updated")).toBe(2);
  });
});

describe("texts of any length", () => {
  const long = "x".repeat(100_000);

  test("in the names of slots and templates find room in outputs and log", async () => {
    const slots = Array.from({ length: 12 }, (_, index) =>
      aSlot({ id: `recM${index}`, key: `${index}${long}`, source: [], syncState: null }),
    );
    const templates = [
      ...manyTemplates(30).templates,
      aTemplate({ id: "recBroken", name: long, ends: "13:00" }),
      aTemplate({ id: "recLong", name: long }),
    ];
    const { outputs, lines, error } = await runInAutomation(
      scheduled,
      memoryBase(baseOf({ templates, slots })),
      VARIABLES,
      instant(WEDNESDAY),
    );
    expect(error).toBeUndefined();
    expect(outputs.get("created")).toBe(30);
    expect(JSON.stringify([...outputs]).length).toBeLessThan(200_000);
    expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThan(1_000);
  });

  test("a thousand errors are listed, and all of them counted", async () => {
    const broken = manyTemplates(1200).templates.map((template) => ({ ...template, ends: "13:00" }));
    const { outputs } = await runInAutomation(
      scheduled,
      memoryBase(baseOf({ templates: broken, slots: [] })),
      VARIABLES,
      instant(WEDNESDAY),
    );
    expect([outputs.get("errorCount"), (outputs.get("errors") as unknown[]).length]).toEqual([1200, 1000]);
  });
});

describe("what breaks after records were written", () => {
  const { templates } = manyTemplates(3);
  const school = baseOf({ templates: [...templates, aTemplate({ id: "recT9", type: null })], slots: [] });
  const console = {
    log: () => undefined,
    error: () => undefined,
    warn: () => {
      throw new Error("no room in the log");
    },
  };
  const run = (base: BaseJson, variables: Readonly<Record<string, unknown>> = {}) =>
    runInAutomation(scheduled, memoryBase(base), { ...VARIABLES, ...variables }, instant(WEDNESDAY), {
      console,
    });

  test.each<[string, BaseJson, number]>([
    ["nobody knows how many", school, 0],
    ["as many as were known before the logs were written", withLogs(school), 4],
  ])("does not say that nothing was: %s", async (_, base, created) => {
    const { outputs, error } = await run(base);
    expect(error?.message).toContain("The run broke off after it had begun to write: no room in the log");
    expect(Object.fromEntries(outputs)).toMatchObject({
      created,
      status: "partial",
      incomplete: true,
      shouldAlert: true,
      errorCount: 1,
      summary: `${created} created, 0 updated, 0 deactivated`,
    });
    expect(outputs.get("report")).toContain("Some records had been written");
    expect(outputs.get("report")).not.toContain("Nothing was written");
  });

  test("is no such thing in a dry run", async () => {
    const { outputs, error } = await run(school, { dryRun: true });
    expect(error?.message).toBe("no room in the log");
    expect(outputs.get("status")).toBe("failed");
    expect(outputs.get("report")).toContain("Nothing was written");
  });
});
