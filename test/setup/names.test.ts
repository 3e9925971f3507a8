import { expect, test } from "vitest";
import type { BaseJson } from "../../emulator/base-json.ts";
import { memoryBase } from "../../emulator/memory-base.ts";
import type { BaseSchema } from "../../src/base/port.ts";
import { preflight } from "../../src/base/preflight/preflight.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { DEFAULT_SETTINGS } from "../../src/configuration/default-settings.ts";
import { readInputs } from "../../src/configuration/inputs.ts";
import { byHand } from "../../src/setup/by-hand.ts";
import { lookalikesOf } from "../../src/setup/survey/finding.ts";
import { surveyBase } from "../../src/setup/survey/survey-base.ts";
import { stateText } from "../../src/setup/texts.ts";
import { readCase } from "../cases/run-case.ts";
import { baseOf } from "../support/school/base-of.ts";
import { JERUSALEM } from "../support/school/format.ts";
import { aSlot, aTemplate } from "../support/school/specs.ts";
import { setupWordsOf } from "../support/words.ts";

const schemaOf = (base: BaseJson): BaseSchema =>
  ({
    tables: base.tables.map((table) => ({
      ...table,
      views: [],
      fields: table.fields.map((field) => ({ options: null, isComputed: false, ...field })),
    })),
  }) as unknown as BaseSchema;

const survey = (base: BaseJson) => surveyBase(memoryBase(base).port, DEFAULT_SETTINGS, JERUSALEM);

test.each([
  ["teacher-link-other-table", "weekly_slot", "teacher", "teachers_synced", "מורים"],
  ["source-link-other-table", "slot_inventory", "source", "weekly_slot old", "weekly_slot"],
  ["closure-link-other-table", "closures", "teachers", "Staff", "מורים"],
])("setup tells of a link to another table: %s", async (name, table, key, to, expected) => {
  const findings = await survey(readCase(name).base);
  const finding = findings.find((each) => each.table === table && each.key === key);
  expect(finding?.state).toEqual({ kind: "wrong-link", to, expected });
  for (const language of ["en", "he"]) {
    const words = setupWordsOf(language);
    const texts = [finding && stateText(finding, words), ...byHand(findings, words)].join("\n");
    for (const text of [to, expected]) expect(texts).toContain(text);
    expect(texts).toContain(`fieldNames: {"${table}": {"${key}": "…"}}`);
  }
});

const withNotes = (note: string | null, name: string): BaseJson => {
  const slots = Array.from({ length: 5 }, (_, index) => aSlot({ id: `recS${index}`, syncState: null }));
  const base = baseOf({ templates: [aTemplate()], slots }, { markerMode: false });
  return {
    tables: base.tables.map((table) =>
      table.name === SLOTS.name
        ? {
            ...table,
            fields: [...table.fields, { id: "fldNote", name, type: "singleLineText" }],
            records: table.records.map(({ id, fields }) => ({
              id,
              fields: { ...fields, ...(note !== null && { [name]: note }) },
            })),
          }
        : table,
    ),
  };
};

test.each(["Sync state", "state of sync"])(
  "setup never advises %s for sync_state where people write into it",
  async (name) => {
    const advice = async (note: string | null) => {
      const findings = await survey(withNotes(note, name));
      const finding = findings.find(({ table, key }) => table === SLOTS.name && key === "syncState");
      const { state } = finding ?? { state: undefined };
      return (
        (state?.kind === "renamed" && state.to === name) ||
        (finding ? lookalikesOf(finding) : []).includes(name)
      );
    };
    expect([await advice("call her mother"), await advice(null), await advice("v1||manual")]).toEqual([
      false,
      true,
      true,
    ]);
  },
);

test("2.84: setup takes choices that differ in capitals only for those that are needed, and prints the line that says so", async () => {
  const base: BaseJson = JSON.parse(
    JSON.stringify(baseOf({ templates: [aTemplate()], slots: [] }))
      .replaceAll('"open"', '"Open"')
      .replaceAll('"blocked"', '"BLOCKED\u200f"'),
  );
  const findings = await survey(base);
  const status = findings.find((each) => each.key === "status");
  expect(status?.state).toEqual({
    kind: "cased-choices",
    choices: { open: "Open", blocked: "BLOCKED\u200f" },
  });
  for (const language of ["en", "he"])
    expect(byHand(findings, setupWordsOf(language)).join("\n")).toContain(
      'statusNames: {"open": "Open", "blocked": "BLOCKED',
    );
  const { settings } = readInputs({}, {}, {});
  expect(() => preflight(schemaOf(base), settings, false)).toThrow('statusNames: {"open": "Open"}');
});

test("setup finds fields and choices that look alike, and asks for none of them", async () => {
  const base: BaseJson = JSON.parse(
    JSON.stringify(baseOf({ templates: [aTemplate()], slots: [] }))
      .replaceAll(`"${TEMPLATES.fields.day.name}"`, `"${TEMPLATES.fields.day.name}\u200f"`)
      .replaceAll('"open"', '"open\u200e"'),
  );
  const findings = await survey(base);
  for (const key of ["day", "status"])
    expect(findings.find((each) => each.key === key)?.state).toEqual({ kind: "present" });
});
