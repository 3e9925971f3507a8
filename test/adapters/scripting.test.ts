import { describe, expect, test } from "vitest";
import { automationGlobals } from "../../emulator/hosts/scripting-globals.ts";
import { memoryBase } from "../../emulator/memory-base.ts";
import { type ScriptingBase, scriptingBase } from "../../src/adapters/scripting.ts";
import type { FieldId, TableId } from "../../src/base/port.ts";
import { CONTRACT_BASE, describeBasePort } from "./base-port-contract.ts";

describeBasePort("the scripting API", () => {
  const memory = memoryBase(CONTRACT_BASE);
  return { port: scriptingBase(automationGlobals(memory).base), memory };
});

describe("the scripting adapter", () => {
  test("knows a computed field by its type where the host does not say", async () => {
    const host: ScriptingBase = {
      tables: [
        {
          id: "tblA",
          name: "A",
          fields: [
            { id: "fld1", name: "one", type: "formula" },
            { id: "fld2", name: "two", type: "number" },
          ],
          selectRecordsAsync: async () => ({ records: [] }),
          createRecordsAsync: async () => [],
          updateRecordsAsync: async () => {},
        },
      ],
    };
    const { tables } = await scriptingBase(host).schema();
    expect(tables[0]?.fields.map(({ isComputed }) => isComputed)).toEqual([true, false]);
    expect(tables[0]?.views).toEqual([]);
  });

  test("says which table has disappeared", async () => {
    const port = scriptingBase({ tables: [] });
    await expect(port.list("tblGone" as TableId, ["fld" as FieldId])).rejects.toThrow("tblGone");
  });
});

describe("the emulated automation", () => {
  test("hands out its input variables once", () => {
    const { input } = automationGlobals(memoryBase(CONTRACT_BASE), { daysAhead: "7" });
    expect(input.config()).toEqual({ daysAhead: "7" });
    expect(() => input.config()).toThrow("input.config may only be called once.");
  });

  test("refuses an output that is no JSON, and a later output of a key replaces the earlier", () => {
    const { output, outputs } = automationGlobals(memoryBase(CONTRACT_BASE));
    output.set("summary", "first");
    output.set("summary", "second");
    expect(outputs.get("summary")).toBe("second");
    expect(() => output.set("report", () => "text")).toThrow(TypeError);
  });

  test("refuses a record without the fields key", async () => {
    const { base } = automationGlobals(memoryBase(CONTRACT_BASE));
    const bare = { fldTitle: "One" } as unknown as { fields: Record<FieldId, unknown> };
    await expect(base.tables[0]?.createRecordsAsync([bare])).rejects.toThrow("Invalid record format");
  });
});
