import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { memoryBase } from "../../emulator/memory-base.ts";
import { runInAutomation, runInExtension } from "../../sample/pasted.ts";
import { CHANGE_LOG, ERROR_LOG, RUN_LOG } from "../../src/base/schema/log-tables.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { instant } from "../support/instant.ts";
import { rowsOf } from "../support/logs.ts";
import { baseOf } from "../support/school/base-of.ts";
import { WEDNESDAY } from "../support/school/open-school.ts";
import { aTemplate } from "../support/school/specs.ts";

const LOGS = [CHANGE_LOG, RUN_LOG, ERROR_LOG];
const NOW = instant(WEDNESDAY);
const setup = readFileSync("build/setup.js", "utf8");
const scheduled = readFileSync("build/scheduled-sync.js", "utf8");

const school = () =>
  memoryBase(baseOf({ templates: [aTemplate(), aTemplate({ id: "recT2", ends: "13:00" })], slots: [] }));
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
/** People who press the first button, which agrees, or the last, which does not. */
const YES = { answer: (_: string, labels: readonly string[]) => labels.at(0) ?? "" };
const NO = { answer: (_: string, labels: readonly string[]) => labels.at(-1) ?? "" };

describe("the setup offers the log tables", () => {
  test("and makes them, so that the next sync fills every cell of them", async () => {
    const memory = school();
    const { error } = await runInExtension(setup, memory, YES, NOW);
    expect(error).toBeUndefined();
    for (const spec of LOGS) {
      const table = memory.store.table(spec.name);
      expect(table.fields.map(({ name }) => name)).toEqual(
        Object.values(spec.fields).map(({ name }) => name),
      );
    }
    const { outputs, lines } = await runInAutomation(scheduled, memory, { daysAhead: 2 }, NOW);
    expect(outputs.get("summary")).toBe("1 created, 0 updated, 0 deactivated");
    expect(lines.filter(({ text }) => text.startsWith("Could not write"))).toEqual([]);
    for (const spec of LOGS) {
      const rows = rowsOf(memory, spec);
      expect(rows).toHaveLength(1);
      expect(Object.keys(rows[0] ?? {}).sort()).toEqual(
        Object.values(spec.fields)
          .map(({ name }) => name)
          .sort(),
      );
    }
    expect(rowsOf(memory, RUN_LOG)[0]).toMatchObject({ version, script: "scheduled-sync" });
  });

  test("and leaves them alone where nobody wants them", async () => {
    const memory = school();
    const before = memory.toJson();
    await runInExtension(setup, memory, NO, NOW);
    expect(memory.toJson()).toEqual(before);
  });

  test("a link of the change log leads to the slots, whatever they are called", async () => {
    const memory = school();
    await runInExtension(setup, memory, YES, NOW);
    const field = memory.store
      .table(CHANGE_LOG.name)
      .fields.find(({ name }) => name === CHANGE_LOG.fields.slot.name);
    expect(field?.options?.linkedTableId).toBe(SLOTS.id);
  });
});
