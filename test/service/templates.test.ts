import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { BaseJson } from "../../emulator/base-json.ts";
import { sampleSchool } from "../../sample/school.ts";
import { TEMPLATES } from "../../src/base/schema/tables.ts";
import { openTrial } from "./program.ts";

const NO_RATE = { limits: { perSecondAndBase: 1e9, perSecondAndToken: 1e9 } };
const TEACHER = "recTeacher0000001";

/** As somebody else's program writes it, comments and all. */
const FILE = `{ "templates": [ {
  "id": "summer", "name": "Summer", "startDate": "2026-01-18", "endDate": "2026-02-28", "active": true,
  "weeks": [
    { "index": 1, "days": [ { "day": "Mon", "slots": [ { "anchorId": "early", "start": "14:00", "end": "15:00", "type": "פרטי" } ] } ] },
    { "index": 2, "days": [ { "day": 7, "slots": [ { "anchorId": "late", "start": "16:00", "end": "17:30" } ] } ] } // every other week
  ],
} ] }`;

/** The sample school, whose sets are texts, and whose rows name their anchors. */
function schoolWithAnchors(): BaseJson {
  const school = sampleSchool();
  return {
    ...school,
    tables: school.tables.map((table) => {
      if (table.name !== TEMPLATES.name) return table;
      const { templateSet, anchorId } = TEMPLATES.fields;
      const others = table.fields.filter(({ name }) => name !== templateSet.name);
      const texts = [templateSet, anchorId].map(({ name }, index) => ({
        ...{ id: `fldTEXT00000000${index}0`, name, type: "singleLineText", options: null },
      }));
      const records = table.records.map(({ id, fields }) => ({
        id,
        fields: {
          ...fields,
          [templateSet.name]: (fields[templateSet.name] as { readonly name?: string } | null)?.name ?? null,
        },
      }));
      return { ...table, fields: [...others, ...texts], records };
    }),
  };
}

test("5 templates are shown before they are made, made once, and come out as they went in", async () => {
  const { run, folder, memory } = await openTrial(NO_RATE, schoolWithAnchors());
  writeFileSync(join(folder, "summer.json"), FILE);
  const rows = () => memory.store.table(TEMPLATES.name).records.size;
  const before = rows();

  const shown = await run("templates", "import", "summer.json", "--teacher", TEACHER);
  expect([shown.code, shown.err]).toEqual([0, ""]);
  expect(shown.out).toContain("summer early: Monday 14:00–15:00, week 1");
  expect(shown.out).toContain("summer late: Sunday 16:00–17:30, week 2");
  expect(shown.out).toContain("--apply makes them");
  expect(rows()).toBe(before);

  const made = JSON.parse(
    (await run("templates", "import", "summer.json", "--teacher", TEACHER, "--apply", "--json")).out,
  );
  expect([made.created, made.kept, rows()]).toEqual([2, 0, before + 2]);
  const again = JSON.parse(
    (await run("templates", "import", "summer.json", "--teacher", TEACHER, "--apply", "--json")).out,
  );
  expect([again.created, again.kept, rows()]).toEqual([0, 2, before + 2]);

  const { out, err } = await run("templates", "export", "--teacher", TEACHER);
  const summer = JSON.parse(out).templates.find(({ id }: { readonly id: string }) => id === "summer");
  expect(summer).toMatchObject({ teacher: TEACHER, startDate: "2026-01-18", endDate: "2026-02-28" });
  expect(summer.weeks.map(({ days }: { readonly days: readonly unknown[] }) => days.length)).toEqual([1, 1]);
  expect(err).toContain("belong to no set");
  // What was exported asks for nothing new.
  writeFileSync(join(folder, "all.json"), out);
  expect(JSON.parse((await run("templates", "import", "all.json", "--json")).out).rows).toEqual([]);
  expect(readFileSync(join(folder, "all.json"), "utf8")).toContain("early");
});

test.each([
  ["that is not there", undefined, "cannot be read"],
  ["that is not JSON", "{", "is not JSON"],
  ["without a teacher", FILE, "--teacher"],
  [
    "with a day that is none",
    FILE.replace('"Mon"', '"Someday"').replace('"id": "summer"', `"teacher": "${TEACHER}", "id": "summer"`),
    "Someday",
  ],
  [
    "whose type there is not",
    FILE.replace("פרטי", "nobody").replace('"id": "summer"', `"teacher": "${TEACHER}", "id": "summer"`),
    "nobody",
  ],
])("11 a file %s is refused, and nothing is written", async (_, text, word) => {
  const { run, folder, memory } = await openTrial(NO_RATE);
  if (text !== undefined) writeFileSync(join(folder, "summer.json"), text);
  const before = memory.store.table(TEMPLATES.name).records.size;
  const { code, out, err } = await run("templates", "import", "summer.json", "--apply");
  expect([code, memory.store.table(TEMPLATES.name).records.size]).toEqual([2, before]);
  expect(out + err).toContain(word);
});
