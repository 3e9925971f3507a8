import { describe, expect, test } from "vitest";
import type { TableJson } from "../../emulator/base-json.ts";
import { CHANGE_LOG, ERROR_LOG, RUN_LOG } from "../../src/base/schema/log-tables.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { logTable, openWithLogs, rowsOf } from "../support/logs.ts";
import { aTemplate, type School } from "../support/school/specs.ts";

const given = { daysAhead: 2 };
const school: School = { templates: [aTemplate()], slots: [] };
const ofName = (table: TableJson, name: string, change: object): TableJson => ({
  ...table,
  fields: table.fields.map((field) => (field.name === name ? { ...field, ...change } : field)),
});

describe("2.83 a table that merely bears the name of a log", () => {
  test.each<[string, TableJson]>([
    ["without the first field", logTable(RUN_LOG, ["run"])],
    ["with the first field and one more", logTable(ERROR_LOG, ["at", "run"])],
    [
      "with fields of other kinds",
      ["at", "error", "run"].reduce(
        (table, name) => ofName(table, name, { type: "number" }),
        logTable(ERROR_LOG),
      ),
    ],
  ])("is left alone, with one warning: %s", async (_, table) => {
    const open = openWithLogs(school, {}, [table]);
    const run = await open.sync({ given });
    const warnings = run.entries.filter(({ code }) => code === "misnamed-log");
    const [first, ...others] = Object.values(table.name === RUN_LOG.name ? RUN_LOG.fields : ERROR_LOG.fields);
    const message = `Table ${table.name} bears the name of a log and has not its fields, so nothing is logged there: it needs ${first?.name} and two of ${others.map(({ name }) => name).join(", ")}`;
    expect(warnings).toEqual([{ level: "warn", code: "misnamed-log", message, subject: message }]);
    expect([run.created, run.errors]).toEqual([1, []]);
    expect(open.memory.store.table(table.name).records.size).toBe(0);
  });

  test("is a log with its first field and two more, or where people compute the first", async () => {
    const few = logTable(RUN_LOG, Object.keys(RUN_LOG.fields).slice(3));
    const open = openWithLogs(school, {}, [few]);
    const run = await open.sync({ given });
    expect(run.entries.map(({ code }) => code)).not.toContain("misnamed-log");
    expect(rowsOf(open.memory, RUN_LOG)).toHaveLength(1);
    const computed = ofName(logTable(RUN_LOG), "run", { type: "formula", options: { formula: "1" } });
    const other = openWithLogs(school, {}, [computed]);
    await other.sync({ given });
    expect(rowsOf(other.memory, RUN_LOG)).toMatchObject([{ status: "ok", created: 1 }]);
  });
});

describe("2.83 a field of a log that cannot take its value", () => {
  test.each<[string, object, string]>([
    ["action", { options: { choices: [{ id: "selA", name: "ADDED" }] } }, "a choice is missing"],
    ["teacher", { options: { linkedTableId: SLOTS.id } }, "it links elsewhere"],
    ["slot", { options: { linkedTableId: "tblTeachers" } }, "it links elsewhere"],
    ["date", { type: "number", options: null }, "it is of another kind"],
  ])("is left out, and the row is written: %s, %o (%s)", async (name, change) => {
    const open = openWithLogs(school, {}, [ofName(logTable(CHANGE_LOG), name, change)]);
    const run = await open.sync({ given });
    expect(run.entries.filter(({ code }) => code === "log-failed")).toEqual([]);
    const [row] = rowsOf(open.memory, CHANGE_LOG);
    expect(row).toMatchObject({ reason: expect.any(String), natural_key: "recA|2024-01-23|14:00" });
    expect(row).not.toHaveProperty(name);
  });
});
