import { describe, expect, test } from "vitest";
import { extensionGlobals } from "../../emulator/hosts/extension-globals.ts";
import { memoryBase } from "../../emulator/memory-base.ts";
import { extensionSchema } from "../../src/adapters/scripting-schema.ts";
import { readInputs } from "../../src/configuration/inputs.ts";
import { schoolZone } from "../../src/configuration/school-zone.ts";
import { begin } from "../../src/execution/begin.ts";
import { loadAndPlan } from "../../src/execution/load.ts";
import { type Made, makeAll } from "../../src/setup/make-all.ts";
import { fixOf, isWell, lookalikesOf } from "../../src/setup/survey/finding.ts";
import { surveyBase } from "../../src/setup/survey/survey-base.ts";
import { instant } from "../support/instant.ts";

const { settings } = readInputs({}, {}, {});
const zone = schoolZone(settings);
const TABLE_1 = {
  id: "tblFirst",
  name: "Table 1",
  fields: [{ id: "fldName", name: "Name", type: "singleLineText" }],
  records: [],
};

function openBase(tables = [TABLE_1]) {
  const memory = memoryBase({ tables });
  const schema = extensionSchema(extensionGlobals(memory, { answer: () => "" }).base);
  const look = () => surveyBase(memory.port, settings, zone);
  const made: Made[] = [];
  return {
    memory,
    schema,
    look,
    made,
    makeAll: () =>
      makeAll(
        look,
        schema,
        (finding) => finding.need !== "extra" && lookalikesOf(finding).length === 0,
        (each) => made.push(each),
      ),
  };
}

describe("an empty base", () => {
  test("gets every table and field that a script can make, in one go, and then a template has its hours", async () => {
    const base = openBase();
    await base.makeAll();
    expect(base.made.filter(({ refused }) => refused)).toEqual([]);
    const tables = base.memory.toJson().tables.map(({ name, fields }) => `${name} ${fields[0]?.name}`);
    expect(tables).toEqual([
      "Table 1 Name",
      "מורים שם",
      "תלמידים שם",
      "weekly_slot slot",
      "lessons lesson",
      "slot_inventory natural_key",
    ]);
    const left = (await base.look()).filter((finding) => !isWell(finding));
    expect(left.filter(({ need }) => need === "required")).toEqual([]);
    expect(left.filter((finding) => fixOf(finding))).toEqual([]);

    const { store } = base.memory;
    const table = (name: string) => store.table(name);
    const [teacher] = store.create(table("מורים"), [{ שם: "נועה" }]) as readonly string[];
    store.create(table("weekly_slot"), [
      {
        slot: "first",
        day_of_week: { name: "שלישי" },
        start_time: 14 * 3600,
        end_time: 15 * 3600,
        teacher_id: [{ id: teacher }],
        type: { name: "פרטי" },
      },
    ]);
    const clock = { now: () => instant("2026-01-14T08:00:00.000Z") };
    const { plan } = await loadAndPlan(begin({ base: base.memory.port, clock, settings }));
    expect(plan.writes.map(({ kind }) => kind)).toEqual(["create", "create"]);
  });

  test("lists beforehand what will be made, also what comes only later", async () => {
    const fixes = (await openBase().look()).flatMap((finding) => fixOf(finding) ?? []);
    const tables = fixes.filter((fix) => fix.kind === "create-table");
    expect(tables.map(({ name }) => name).slice(0, 5)).toEqual([
      "מורים",
      "תלמידים",
      "weekly_slot",
      "lessons",
      "slot_inventory",
    ]);
    expect(tables.find(({ name }) => name === "weekly_slot")?.later).toContain("teacher_id");
  });

  test("what is refused is told and tried once, and the others are made", async () => {
    const base = openBase();
    const refusing = { ...base.schema, createTable: () => Promise.reject(new Error("no")) };
    const told: Made[] = [];
    await makeAll(
      base.look,
      refusing,
      ({ need }) => need === "required",
      (made) => told.push(made),
    );
    expect(told.map(({ refused }) => refused?.message)).toEqual(["no", "no", "no", "no", "no"]);
  });
});

test("where somebody has templates or slots, no main table and no protecting field is made anew", async () => {
  const base = openBase();
  await base.makeAll();
  const { store } = base.memory;
  store.create(store.table("weekly_slot"), [{ slot: "one" }]);
  const json = base.memory.toJson();
  const without = openBase(json.tables.filter(({ name }) => name !== "slot_inventory") as never);
  const finding = (await without.look()).find(({ table }) => table === "slot_inventory");
  expect(finding && fixOf(finding)).toBeUndefined();
  expect(finding?.state).toMatchObject({ kind: "missing", others: ["Table 1"] });
});
