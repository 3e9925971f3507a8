import { describe, expect, test } from "vitest";
import type { BaseJson, FieldJson } from "../../emulator/base-json.ts";
import { extensionGlobals } from "../../emulator/hosts/extension-globals.ts";
import { memoryBase } from "../../emulator/memory-base.ts";
import { extensionSchema } from "../../src/adapters/scripting-schema.ts";
import { LESSONS, SLOTS } from "../../src/base/schema/tables.ts";
import { readInputs } from "../../src/configuration/inputs.ts";
import { applyFix } from "../../src/setup/fixes.ts";
import { fixOf, isWell } from "../../src/setup/survey/finding.ts";
import { surveyBase } from "../../src/setup/survey/survey-base.ts";
import { stateText } from "../../src/setup/texts.ts";
import { baseOf } from "../support/school/base-of.ts";
import { JERUSALEM } from "../support/school/format.ts";
import { aTemplate } from "../support/school/specs.ts";
import { setupWordsOf } from "../support/words.ts";

const SCHOOL = baseOf({ templates: [aTemplate()], slots: [] });
const linkOf = (table: string, field: string): string | undefined =>
  SCHOOL.tables.find(({ name }) => name === table)?.fields.find(({ name }) => name === field)?.options
    ?.linkedTableId;
const lessonsId = linkOf(SLOTS.name, SLOTS.fields.lessons.name);
const teachersId = linkOf(SLOTS.name, SLOTS.fields.teacher.name);
const field = (name: string, type: string, options?: FieldJson["options"]): FieldJson => ({
  id: `fld ${name}`,
  name,
  type,
  ...(options && { options }),
});
const withLessons = (...fields: readonly FieldJson[]): BaseJson => ({
  tables: SCHOOL.tables.map((table) =>
    table.id === lessonsId
      ? { ...table, fields: [field("Name", "singleLineText"), ...fields], records: [] }
      : table,
  ),
});
async function look(base: BaseJson, given: Readonly<Record<string, unknown>> = {}) {
  const { settings } = readInputs(given, {}, {});
  const memory = memoryBase(base);
  const survey = async () =>
    (await surveyBase(memory.port, settings, JERUSALEM)).filter(({ table }) => table === LESSONS.name);
  return { memory, survey, findings: await survey() };
}
const said = (findings: Awaited<ReturnType<typeof look>>["findings"]) =>
  findings.map(({ key, state }) => `${key} ${state.kind}${"fix" in state && state.fix ? " to be made" : ""}`);

const { teacher, endsAt, date, starts, ends } = LESSONS.fields;
const TO_TEACHERS = { linkedTableId: teachersId ?? "" };

describe("5.9 setup looks into the table that the slots' lessons are in", () => {
  test("offers what lacks for lessons without a slot to be read, and once made it is there", async () => {
    const { memory, survey, findings } = await look(withLessons());
    expect(said(findings)).toEqual([
      "teacher missing to be made",
      "startsAt missing to be made",
      "endsAt missing to be made",
      "status missing to be made",
    ]);
    expect(findings.every(isWell)).toBe(true);
    const schema = extensionSchema(extensionGlobals(memory, { answer: () => "" }).base);
    for (const finding of findings) {
      const fix = fixOf(finding);
      if (fix) await applyFix(fix, schema);
    }
    expect(said(await survey())).toEqual([
      "teacher present",
      "startsAt present",
      "endsAt present",
      "status present",
    ]);
  });

  test("takes day and hours for as good as moments, and asks for no second form", async () => {
    const { findings } = await look(
      withLessons(
        field(teacher.name, "multipleRecordLinks", TO_TEACHERS),
        field(date.name, "date"),
        field(starts.name, "singleLineText"),
        field(ends.name, "singleLineText"),
      ),
    );
    expect(said(findings)).toEqual([
      "teacher present",
      "date present",
      "starts present",
      "ends present",
      "status missing to be made",
    ]);
  });

  test.each(["en", "he"])(
    "makes nothing beside fields that may be meant, and names them, in %s",
    async (language) => {
      const base = withLessons(
        field(teacher.name, "multipleRecordLinks", TO_TEACHERS),
        field("Begins", "dateTime"),
        field(endsAt.name, "dateTime"),
      );
      const { findings } = await look(base);
      const words = setupWordsOf(language);
      const found = findings.find(({ key }) => key === "startsAt");
      expect(findings.flatMap((finding) => fixOf(finding) ?? [])).toEqual([]);
      expect(found && stateText(found, words)).toContain("Begins");
      const named = await look(base, { fieldNames: { lessons: { startsAt: "Begins" } } });
      expect(said(named.findings)).toContain("startsAt present");
    },
  );

  test("says nothing of them where lessons are not to be read, or the slots link to none", async () => {
    expect((await look(withLessons(), { lessonsOccupy: "off" })).findings).toEqual([]);
    const unlinked = {
      tables: SCHOOL.tables.map((table) =>
        table.name === SLOTS.name
          ? { ...table, fields: table.fields.filter(({ name }) => name !== SLOTS.fields.lessons.name) }
          : table,
      ),
    };
    expect((await look(unlinked)).findings).toEqual([]);
  });
});
