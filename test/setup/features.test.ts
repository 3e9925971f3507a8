import { describe, expect, test } from "vitest";
import { extensionGlobals } from "../../emulator/hosts/extension-globals.ts";
import { memoryBase } from "../../emulator/memory-base.ts";
import { scriptingBase } from "../../src/adapters/scripting.ts";
import { extensionSchema } from "../../src/adapters/scripting-schema.ts";
import { CLOSURES, SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { readInputs } from "../../src/configuration/inputs.ts";
import { applyFix } from "../../src/setup/fixes.ts";
import type { Finding } from "../../src/setup/survey/finding.ts";
import { surveyBase } from "../../src/setup/survey/survey-base.ts";
import { baseOf } from "../support/school/base-of.ts";
import { type Format, JERUSALEM } from "../support/school/format.ts";
import { openBase } from "../support/school/open-school.ts";
import { counts } from "../support/school/results.ts";
import { aSlot, aTemplate } from "../support/school/specs.ts";

const { settings } = readInputs({}, {}, {});
const survey = async (format: Partial<Format> = {}) => {
  const memory = memoryBase(baseOf({ templates: [aTemplate()], slots: [aSlot()] }, format));
  const { base } = extensionGlobals(memory, { answer: () => "" });
  const port = scriptingBase(base);
  const look = () => surveyBase(port, settings, JERUSALEM);
  return { memory, look, schema: extensionSchema(base), findings: await look() };
};
const stateOf = (findings: readonly Finding[], table: string, key: string | undefined) =>
  findings.find((finding) => finding.table === table && finding.key === key)?.state;

const PATTERN = ["startDate", "endDate", "weekIndex", "cycleWeeks", "templateSet", "anchorId"];

describe("the setup offers what week patterns and closures need", () => {
  test("every field of them that a script can make, and the table of closures whole", async () => {
    const { findings } = await survey({ active: "none" });
    for (const key of [...PATTERN, "active"]) {
      expect(stateOf(findings, TEMPLATES.name, key)).toMatchObject({
        kind: "missing",
        fix: { kind: "create-field" },
      });
    }
    expect(stateOf(findings, SLOTS.name, "slotId")).toMatchObject({
      fix: { kind: "create-field", name: "slot_id", type: "singleLineText" },
    });
    expect(stateOf(findings, TEMPLATES.name, "active")).toMatchObject({
      fix: { name: "is_disabled", type: "checkbox" },
    });
    expect(stateOf(findings, CLOSURES.name, undefined)).toMatchObject({
      fix: { kind: "create-table", fields: Object.values(CLOSURES.fields).map(({ name }) => ({ name })) },
    });
  });

  test("a field by which templates are put out of use counts under any of its names", async () => {
    const { findings } = await survey({ active: "active" });
    expect(findings).toContainEqual(
      expect.objectContaining({ key: "active", name: "active", state: { kind: "present" } }),
    );
  });

  test("once made, all of it is there, and the sync goes on as before", async () => {
    const { memory, look, schema, findings } = await survey();
    for (const { state, key, table } of findings) {
      const isOurs = table === CLOSURES.name || PATTERN.includes(key ?? "");
      if (isOurs && state.kind === "missing" && state.fix) await applyFix(state.fix, schema);
    }
    const after = await look();
    for (const key of PATTERN) expect(stateOf(after, TEMPLATES.name, key)).toEqual({ kind: "present" });
    for (const key of Object.keys(CLOSURES.fields))
      expect(stateOf(after, CLOSURES.name, key)).toEqual({ kind: "present" });
    expect(counts(await openBase(memory.toJson()).sync({ given: { daysAhead: 2 } }))).toBe("0/0/0");
  });
});
