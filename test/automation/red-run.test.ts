import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { memoryBase } from "../../emulator/memory-base.ts";
import { runInAutomation } from "../../sample/pasted.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { instant } from "../support/instant.ts";
import { baseOf } from "../support/school/base-of.ts";
import { WEDNESDAY } from "../support/school/open-school.ts";
import { aSlot, aTemplate } from "../support/school/specs.ts";

const bundle = readFileSync("build/scheduled-sync.js", "utf8");
const sound = baseOf({ templates: [aTemplate()], slots: [aSlot()] });
const withoutSlots = { tables: sound.tables.filter(({ id }) => id !== SLOTS.id) };

/** What a run that broke off has printed as errors. */
async function errorsOf(base = sound, variables: Readonly<Record<string, unknown>> = {}) {
  const lines: string[] = [];
  const console = { log() {}, warn() {}, error: (line: string) => void lines.push(line) };
  const { error } = await runInAutomation(bundle, memoryBase(base), variables, instant(WEDNESDAY), {
    console,
  });
  return { lines, error };
}

test.each([
  ["while the base was read", withoutSlots, {}, "load"],
  [
    "before anything was closed",
    {
      ...sound,
      tables: sound.tables.map((table) => (table.id === SLOTS.id ? table : { ...table, records: [] })),
    },
    {},
    "guard",
  ],
  ["over the settings", sound, { daysAhead: "soon" }, "settings, report or notification"],
])(
  "a run that breaks off %s prints the stage, and the lines of the script where it was",
  async (_, base, variables, stage) => {
    const { lines, error } = await errorsOf(base, variables);
    const last = lines.at(-1) ?? "";
    expect(last.split("\n")[0]).toBe(`Broke off at: ${stage}`);
    expect(last).toContain(error?.message.split("\n")[0]);
    expect(last).toMatch(/\n\s+at /);
  },
);
