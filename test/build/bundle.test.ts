import { readFileSync, statSync } from "node:fs";
import { transform } from "esbuild";
import { describe, expect, test } from "vitest";
import { memoryBase } from "../../emulator/memory-base.ts";
import { bundleScript, endOfSettings, printed, SCRIPTS, type ScriptName } from "../../esbuild.config.mjs";
import { runInAutomation } from "../../sample/pasted.ts";
import { SAMPLE_NOW, sampleSchool } from "../../sample/school.ts";
import { settings } from "../../scripts/settings-object.ts";
import { instant } from "../support/instant.ts";

const built = (name: string): string => readFileSync(`build/${name}.js`, "utf8");

/**
 * Bytes that a pasted script may have. Nobody reads or pastes a long script gladly, and nobody has tried how long one
 * may be, but for the probe. What each of them is made of stands in docs/figures.md, "Sizes of the pasted scripts".
 */
const CEILINGS: Readonly<Record<ScriptName, number>> = {
  "scheduled-sync": 367_000,
  "on-record-update-sync": 361_000,
  "overlap-flagger": 259_000,
  setup: 399_000,
};

describe.each([...SCRIPTS])("build/%s.js", (name) => {
  test("stays below its ceiling", () => {
    const { size } = statSync(`build/${name}.js`);
    const mend =
      `build/${name}.js has ${size} bytes: it is pasted whole, and should be short. ` +
      "Look at what it carries and never uses (words of other scripts, branches for other callers) before raising its ceiling";
    expect(size, mend).toBeLessThan(CEILINGS[name]);
  });

  test("is no longer than the probe, which shows that so long a script pastes whole", () => {
    expect(built(name).length).toBeLessThanOrEqual(built("probe").length);
  });

  test("is what the sources give: run `npm run build` when it is not", async () => {
    expect(await bundleScript(name)).toBe(built(name));
  });

  test("is one plain script: nothing of modules is left", () => {
    const lines = built(name).split("\n");
    expect(
      lines.filter((line) => /^\s*(import|export)\b|\brequire\s*\(|\bimport\s*\(|import\.meta/.test(line)),
    ).toEqual([]);
  });

  test("begins with its header and, right below, the settings that a person may edit", () => {
    const text = built(name);
    expect(text.startsWith("/*\n Slot Sync ")).toBe(true);
    expect(text).toMatch(/\*\/\n\n(\/\/ scripts\/settings-object\.ts\n)var settings = \{\n/);
    for (const key of Object.keys(settings)) expect(text.slice(0, 16_000)).toContain(`\n  ${key}: `);
    expect(text).toContain("// How many days of slots to keep ready, counted from the coming Sunday.");
  });

  test("is readable: Hebrew as Hebrew, no line of a minifier", () => {
    const text = built(name);
    expect(text).toContain('"שעת התחלה"');
    expect(text).not.toMatch(/\\u05[de][0-9a-f]/i);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(600);
  });

  test("is printed in few characters, and with the settings as they are written", () => {
    const text = built(name);
    const [head, body] = [text.slice(0, endOfSettings(text)), text.slice(endOfSettings(text))];
    expect(head).toContain('\n  timeZone: "Asia/Jerusalem",\n');
    expect(body.split("\n").filter((line) => /^ {2}/.test(line))).toEqual([]);
    expect(body).toMatch(/\n\t\treturn /);
  });

  test("needs no global that an automation does not have", async () => {
    const text = built(name);
    for (const absent of [
      "process",
      "crypto",
      "fetch",
      "require",
      "Buffer",
      "performance",
      "structuredClone",
    ]) {
      expect(text).not.toMatch(new RegExp(`(?<![.\\w"'])${absent}[.(]`));
    }
    expect(text).toContain('typeof setTimeout === "function"');
  });
});

test("printing a script changes its look alone, and nothing in texts that run over several lines", async () => {
  const bundle = `const text = \`a\n    b \${\n  c}\n\`;\nfunction f() {\n  return text;\n}\nf();\n`;
  const after = await printed(bundle);
  expect(after).toContain("\n\treturn text;\n");
  const shortest = async (text: string) => (await transform(text, { minify: true })).code;
  expect(await shortest(after)).toBe(await shortest(bundle));
});

const scheduled = built("scheduled-sync");
const NOW = instant(SAMPLE_NOW);
const KEYS = [
  "created",
  "updated",
  "deactivated",
  "overlaps",
  "errors",
  "errorCount",
  "incomplete",
  "remaining",
  "shouldAlert",
  "dryRun",
  "summary",
  "report",
  "needsPerson",
  "clashes",
  "subject",
  "status",
];

describe("the scheduled sync, run as pasted", () => {
  test("does its work on the sample school, and once more does nothing", async () => {
    const memory = memoryBase(sampleSchool());
    const first = await runInAutomation(scheduled, memory, {}, NOW);
    expect(first.error).toBeUndefined();
    expect(Object.fromEntries(first.outputs)).toMatchObject({
      created: 8,
      updated: 9,
      deactivated: 22,
      summary: "8 created, 9 updated, 22 deactivated",
      errorCount: 2,
      incomplete: false,
      remaining: 0,
      shouldAlert: true,
      dryRun: false,
      status: "partial",
    });
    const after = memory.toJson();
    const second = await runInAutomation(scheduled, memory, {}, NOW);
    expect(second.outputs.get("summary")).toBe("0 created, 0 updated, 0 deactivated");
    expect(memory.toJson()).toEqual(after);
  });

  test("logs errors as errors and warnings as warnings, each line with its record, and no debug lines", async () => {
    const { lines } = await runInAutomation(scheduled, memoryBase(sampleSchool()), {}, NOW);
    expect(lines).toContainEqual({
      level: "error",
      text: "Cannot change teacher: has lessons [recTeacher0000008|2026-01-20|14:00]",
    });
    expect(lines).toContainEqual({
      level: "warn",
      text: "Cannot change time: has lessons [recTeacher0000001|2026-01-20|16:30]",
    });
    expect(lines).toContainEqual({
      level: "log",
      text: "Skipping locked slot recTeacher0000006|2026-01-20|15:00",
    });
    expect(lines.filter(({ text }) => text.startsWith("Skipping protected slot"))).toEqual([]);
  });

  test("as a dry run writes nothing, and its report lists exactly what the real run writes", async () => {
    const memory = memoryBase(sampleSchool());
    const before = memory.toJson();
    const dry = await runInAutomation(scheduled, memory, { dryRun: "true" }, NOW);
    expect(memory.toJson()).toEqual(before);
    const real = await runInAutomation(scheduled, memory, {}, NOW);
    // Every line of "what changed", and how many hours stand in them.
    const listed = (report: unknown, heading: string): readonly string[] =>
      (String(report).split(`## ${heading}\n\n`)[1] ?? "").split("\n\n")[0]?.split("\n") ?? [];
    const done = listed(real.outputs.get("report"), "What changed");
    const planned = listed(dry.outputs.get("report"), "What would change");
    expect(planned.map((line) => line.replaceAll("to be ", ""))).toEqual(done);
    const hours = done.flatMap((line) => {
      const teachers = line.slice(0, line.lastIndexOf("**")).split(", ").length;
      const [, what = ""] = line.split(/: (?=blocked|created|opened|updated)/);
      return Array.from({ length: teachers }, () => what.match(/\d\d:\d\d/g) ?? []).flat();
    });
    expect(hours).toHaveLength(39);
    expect([dry.outputs.get("dryRun"), dry.outputs.get("summary")]).toEqual([
      true,
      real.outputs.get("summary"),
    ]);
  });

  test("takes its input variables as text", async () => {
    const memory = memoryBase(sampleSchool());
    const { outputs, lines } = await runInAutomation(
      scheduled,
      memory,
      { teacherId: "recTeacher0000002", daysAhead: "14", days: "3" },
      NOW,
    );
    expect(outputs.get("summary")).toBe("0 created, 0 updated, 3 deactivated");
    expect(lines).toContainEqual({ level: "warn", text: "Unknown input variable: days" });
    const nobody = await runInAutomation(scheduled, memory, { teacherId: "recNobody" }, NOW);
    expect(nobody.outputs.get("summary")).toBe("0 created, 0 updated, 0 deactivated");
    expect(nobody.lines.map(({ text }) => text)).toContain("Unknown teacher, nothing planned: recNobody");
  });

  const typesOf = (outputs: ReadonlyMap<string, unknown>): readonly (readonly [string, string])[] =>
    KEYS.map((key) => [key, Array.isArray(outputs.get(key)) ? "array" : typeof outputs.get(key)]);

  test.each([
    ["a wrong input variable", { daysAhead: "two" }, "daysAhead"],
    ["a date that is none", { startDate: "soon" }, "startDate"],
    ["a base that is not ready", { tables: '{"slot_inventory": "Slots"}' }, 'no table "Slots"'],
    ["a plan too large to be meant", { massRetireLimit: "1/0%" }, "Refused: would deactivate 22 of"],
  ])(
    "on %s turns red, writes nothing, and still sets every output with its usual type",
    async (_, variables, text) => {
      const memory = memoryBase(sampleSchool());
      const before = memory.toJson();
      const { error, outputs } = await runInAutomation(scheduled, memory, variables, NOW);
      expect(error?.message).toContain(text);
      expect(memory.toJson()).toEqual(before);
      expect([...outputs.keys()].sort()).toEqual(KEYS.slice().sort());
      const fine = await runInAutomation(scheduled, memoryBase(sampleSchool()), {}, NOW);
      expect(typesOf(outputs)).toEqual(typesOf(fine.outputs));
      expect(outputs.get("status")).toBe("failed");
      expect(outputs.get("shouldAlert")).toBe(true);
      expect(String(outputs.get("report"))).toContain(text);
    },
  );

  test("on a red run speaks the language of the settings where the input variable is empty", async () => {
    const hebrew = scheduled.replace('language: "en"', 'language: "he"');
    const { outputs } = await runInAutomation(
      hebrew,
      memoryBase(sampleSchool()),
      { language: "", daysAhead: "x" },
      NOW,
    );
    expect(String(outputs.get("report"))).toContain("הריצה נעצרה");
  });

  test("says on the console why it refused its plan", async () => {
    const { lines } = await runInAutomation(
      scheduled,
      memoryBase(sampleSchool()),
      { massRetireLimit: "1/0%" },
      NOW,
    );
    expect(lines.filter(({ level }) => level === "error").map(({ text }) => text)).toEqual([
      expect.stringMatching(
        /^Refused: would deactivate 22 of \d+ live slots \(limit 1\); set allowMassRetire to allow it once$/,
      ),
      expect.stringMatching(/^Broke off at: guard\nBreakerError: /),
    ]);
  });

  test("reports in Hebrew where it is asked to", async () => {
    const { outputs } = await runInAutomation(scheduled, memoryBase(sampleSchool()), { language: "he" }, NOW);
    expect(String(outputs.get("report"))).toContain("## \u200fדורש טיפול");
    expect(outputs.get("summary")).toBe("8 created, 9 updated, 22 deactivated");
  });
});
