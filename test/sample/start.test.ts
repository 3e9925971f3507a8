import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { HELP } from "../../sample/arguments.ts";
import { main } from "../../sample/main.ts";
import { sampleSchool } from "../../sample/school.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "slot-sync-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = async (...args: readonly string[]) => {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await main(args, {
    say: (text) => said.push(text),
    complain: (text) => complaints.push(text),
    folder,
  });
  return { code, said: said.join("\n"), complaints: complaints.join("\n") };
};

describe("npm start", () => {
  test("shows the run, the report and the weeks, and that a second run writes nothing", async () => {
    const { code, said, complaints } = await start("--weeks");
    expect([code, complaints]).toEqual([0, ""]);
    expect(said).toContain(
      "It is 2026-01-14 10:00 in the school (Asia/Jerusalem), by the sample school's own clock.",
    );
    expect(said.indexOf("━━ Report")).toBeLessThan(said.indexOf("━━ Outputs"));
    expect(said.indexOf("━━ Outputs")).toBeLessThan(said.indexOf("━━ Run log"));
    expect(said).toContain("# 6 need you · 8 created, 9 updated, 22 deactivated");
    expect(said).toContain("Cannot change teacher: has lessons");
    expect(said).toContain("16:30 │                   │ ○–17:30           │ ✕–17:30*");
    expect(said).toContain("\u2068דנה לוי\u2069, week of 2026-01-25");
    expect(said).toContain("created: 0, updated: 0, deactivated: 0");
    expect(said).toContain("It wrote nothing: the base is as the templates want it.");
  });

  test("shows the flagger and an edit followed by the on-update script, and keeps neither", async () => {
    const { said } = await start("--keep", "--teacher-id", "recTeacher0000001");
    const [, flagger = "", edit = ""] = said.split(/━━ The overlap flagger|━━ A template is edited/);
    expect(flagger).toContain("3 overlaps, 2 templates flagged, 0 cleared");
    expect(edit).toContain("3 created, 0 updated, 3 deactivated");
    expect(edit).toContain(", because it has moved to ");
    expect(edit).not.toContain("Unknown input variable");
    const kept = readFileSync(join(folder, "school.json"), "utf8");
    expect(kept).not.toContain(`"${TEMPLATES.fields.hasOverlap.name}": true`);
    expect((await start("--keep")).said.split("━━ A template is edited")[1]).toContain(
      "3 created, 0 updated, 3 deactivated",
    );
  });

  test.each([
    [
      "an hour of every second week",
      "of its own",
      "17:00 │ ○–18:30           │ ✕–18:30*",
      "19:00 │                   │ ○–20:30*",
    ],
    [
      "a week of exams",
      "in place of the usual one",
      "09:00 │ ○–11:00*          │                   │ ○–11:00*",
      "14:00 │ ✕–15:00*          │                   │ ✕–15:00*",
    ],
    [
      "a holiday",
      "with one hour booked already",
      ", because of the closure יום היערכות: blocked Fri 30/01 09:00",
      "Cannot close: has lessons [recTeacher0000006|2026-01-30|09:00]",
    ],
    [
      "a vacation that was taken back",
      "hour by hour",
      "opened again Mon 26/01 14:00, 15:00, 16:00",
      "14:00 │                   │ ○–15:00*          │ ○–15:00*",
    ],
  ])("shows %s, %s", async (_, __, one, other) => {
    const { said } = await start("--weeks");
    expect(said).toContain(one);
    expect(said).toContain(other);
  });

  test("keeps nothing unless it is asked to, and then begins anew every time", async () => {
    const { said } = await start();
    expect(said).not.toContain("━━ Weeks");
    expect(readdirSync(folder)).toEqual([]);
    await start("--keep");
    expect((await start()).said).toContain("the sample school, new");
  });

  test("keeps the school when asked to, so that it can be edited and run again", async () => {
    await start("--keep");
    const file = join(folder, "school.json");
    const school = JSON.parse(readFileSync(file, "utf8"));
    const store = school.tables.find(({ id }: { id: string }) => id === SLOTS.id);
    const slot = store.records.find(
      ({ fields }: { fields: Record<string, unknown> }) =>
        fields[SLOTS.fields.key.name] === "recTeacher0000001|2026-01-26|13:00",
    );
    slot.fields[SLOTS.fields.ends.name] = { name: "13:30" };
    writeFileSync(file, JSON.stringify(school));
    const { said } = await start("--keep");
    expect(said).toContain(`as kept in ${file}`);
    expect(said).toContain("0 created, 1 updated, 0 deactivated");
    expect((await start("--keep", "--fresh")).said).toContain(
      "# 6 need you · 8 created, 9 updated, 22 deactivated",
    );
  });

  const editSchool = (
    edit: (
      table: (id: string) => {
        fields: { name: string; options: never }[];
        records: { id: string; fields: Record<string, unknown> }[];
      },
    ) => void,
  ) => {
    const file = join(folder, "school.json");
    const school = JSON.parse(readFileSync(file, "utf8"));
    edit((id) => school.tables.find((table: { id: string }) => table.id === id));
    writeFileSync(file, JSON.stringify(school));
  };

  test("a link that is taken out of the kept school is gone", async () => {
    await start("--keep");
    const { teacher } = TEMPLATES.fields;
    editSchool((table) => {
      for (const { id, fields } of table(TEMPLATES.id).records)
        if (id === "recWeekly00000004") fields[teacher.name] = [];
    });
    expect((await start("--keep")).said).toContain(
      `Template held: teacher ("${teacher.name}"): no teacher, expected exactly one`,
    );
  });

  test("goes on where the school has no place for the edit that is shown", async () => {
    await start("--keep");
    editSchool((table) => {
      const starts = table(TEMPLATES.id).fields.find(({ name }) => name === TEMPLATES.fields.starts.name);
      if (starts) starts.name = "startz";
      for (const { fields } of table(TEMPLATES.id).records) {
        fields.startz = fields[TEMPLATES.fields.starts.name];
        delete fields[TEMPLATES.fields.starts.name];
      }
    });
    const { code, said } = await start("--keep", "--field-names", '{"weekly_slot": {"starts": "startz"}}');
    expect(code).toBe(0);
    expect(said).toContain("Not shown, as this base has no place for the edit");
    expect(said).toContain("The base is kept in");
  });

  test("says that a run was stopped, instead of praising the base", async () => {
    const { said } = await start("--time-budget-seconds", "0.0001");
    expect(said).toContain("It was stopped at the time budget; the next run goes on.");
    expect(said).not.toContain("It wrote nothing");
  });

  test("writes nothing in a dry run", async () => {
    const { said } = await start("--dry-run");
    expect(said).toContain("## What would change");
    expect(said).not.toContain("The same run once more");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("takes any setting as a flag, and the moment of the run", async () => {
    const { said } = await start(
      "--weeks",
      "--days-ahead",
      "21",
      "--now",
      "2026-01-18T08:00:00Z",
      "--language",
      "he",
    );
    expect(said).toContain(
      "It is 2026-01-18 10:00 in the school (Asia/Jerusalem), by the moment given with --now.",
    );
    expect(said).toContain("מה השתנה");
    expect(said).toContain("ד׳ \u20664.2\u2069");
  });

  test("runs on a base of one's own, which it leaves as it is", async () => {
    const file = join(folder, "mine.json");
    const base = JSON.stringify({ name: "Mine", ...sampleSchool() });
    writeFileSync(file, base);
    const { code, said } = await start("--base", file, "--keep", "--now", "2026-01-14T08:00:00Z");
    const after = join(folder, "after-mine.json");
    expect(code).toBe(0);
    expect(said).toContain(`The base is kept in ${after}`);
    expect(JSON.parse(readFileSync(after, "utf8")).name).toBe("Mine");
    expect(readFileSync(file, "utf8")).toBe(base);
  });

  test("is red, and exits with 1, when the run is", async () => {
    const { code, said } = await start("--tables", '{"slot_inventory": "Slots"}');
    expect(code).toBe(1);
    expect(said).toContain("The run is red");
    expect(said).toContain('Table slot_inventory: no table "Slots" in this base');
  });

  test("explains itself", async () => {
    expect(await start("--help")).toEqual({ code: 0, said: HELP, complaints: "" });
  });
});

describe("a wrong flag or file gets a clear sentence, and exits with 2", () => {
  test.each([
    [["--nonsense"], "Unknown option '--nonsense'"],
    [["extra"], "Unexpected argument 'extra'"],
    [["--base"], "argument missing"],
    [["--now", "tomorrow"], "--now tomorrow is not a moment; write it as 2026-01-14T08:00:00Z."],
    [["--days-ahead", "two"], 'Input variable daysAhead: got "two", expected a whole number from 0 to 3650'],
    [["--base", "/nowhere/base.json"], "The base /nowhere/base.json cannot be read: there is no such file."],
  ])("%j", async (args, text) => {
    const { code, said, complaints } = await start(...args);
    expect(code).toBe(2);
    expect(complaints).toContain(text);
    expect(said).toBe("");
  });

  test.each([
    ["{", "is not a base: "],
    ["[]", "the file is not an object"],
    ['{"tables": 3}', '"tables" is not a list'],
    ['{"tables": [{"id": "tbl1", "fields": [], "records": []}]}', '"name" is not a text'],
    [
      '{"tables": [{"id": "tbl1", "name": "A", "fields": [{"id": "fld1", "name": "x"}], "records": []}]}',
      'table "A", a field: "type" is not a text',
    ],
    [
      '{"tables": [{"id": "tbl1", "name": "A", "fields": [], "records": [{"fields": {}}]}]}',
      'table "A", a record: "id" is not a text',
    ],
    [
      '{"tables": [{"id": "tbl1", "name": "A", "fields": [], "records": [{"id": "rec1"}]}]}',
      'table "A", record rec1: "fields" is not an object',
    ],
    [
      '{"tables": [{"id": "tbl1", "name": "A", "fields": [], "records": [{"id": "rec1", "fields": {"x": 1}}]}]}',
      'table "A", record rec1: there is no field "x"',
    ],
  ])("a base file with %j", async (text, problem) => {
    const file = join(folder, "broken.json");
    writeFileSync(file, text);
    const { code, complaints } = await start("--base", file);
    expect(code).toBe(2);
    expect(complaints).toContain(`${file} is not a base: `);
    expect(complaints).toContain(problem);
  });
});

describe("the sample school", () => {
  const { tables } = sampleSchool();
  const table = (id: string) => tables.find((each) => each.id === id);

  test("is a whole one: a dozen teachers, 150 weekly hours, lessons, locks and blocks", () => {
    expect(tables[2]?.records).toHaveLength(12);
    expect(table(TEMPLATES.id)?.records.length).toBeGreaterThanOrEqual(150);
    const slots = table(SLOTS.id)?.records ?? [];
    expect(slots.length).toBeGreaterThan(600);
    expect(slots.filter(({ fields }) => fields[SLOTS.fields.locked.name] === true)).toHaveLength(1);
    const statusOf = (name: string) =>
      slots.filter(({ fields }) => (fields[SLOTS.fields.status.name] as { name: string }).name === name);
    expect(statusOf(STATUSES.blocked)).toHaveLength(10);
    expect(statusOf(STATUSES.booked).length).toBeGreaterThan(80);
  });

  test("has ids and field ids of its own everywhere", () => {
    const ids = tables.flatMap((each) => [
      ...each.fields.map(({ id }) => id),
      ...each.records.map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
