import { beforeEach, describe, expect, test } from "vitest";
import { parseBaseJson } from "../../../emulator/base-json.ts";
import type { AutomationBase, AutomationTable, Cells } from "../../../emulator/hosts/automation-api.ts";
import { extensionGlobals } from "../../../emulator/hosts/extension-globals.ts";
import { automationGlobals } from "../../../emulator/hosts/scripting-globals.ts";
import { type MemoryBase, memoryBase } from "../../../emulator/memory-base.ts";
import { platformRun } from "../../../emulator/platform/platform-run.ts";
import { virtualTime } from "../../../emulator/virtual-time.ts";
import { CONTRACT_BASE } from "../../adapters/base-port-contract.ts";
import { instant } from "../../support/instant.ts";

const HOSTS: Readonly<Record<string, (memory: MemoryBase) => AutomationBase>> = {
  "an automation": (memory) => automationGlobals(memory).base,
  // Time that never has to be waited for.
  "a limited run": (memory) =>
    platformRun(memory, { time: { ...virtualTime(instant(0)), sleep: async () => undefined } }).base,
  "the Scripting extension": (memory) => extensionGlobals(memory, { answer: () => "" }).base,
};

describe.each(Object.entries(HOSTS))("the global base of %s", (_, open) => {
  let memory: MemoryBase;
  let base: AutomationBase;
  let tasks: AutomationTable;
  let people: AutomationTable;
  beforeEach(() => {
    memory = memoryBase({ id: "appSchool", name: "School", ...CONTRACT_BASE });
    base = open(memory);
    tasks = base.getTable("Tasks");
    people = base.getTable("tblPeople");
  });
  const titles = async (): Promise<readonly string[]> =>
    (await tasks.selectRecordsAsync({ fields: ["Title"] })).records.map(({ name }) => name);

  test("has an id and a name, which are made up where the JSON has none", () => {
    expect([base.id, base.name]).toEqual(["appSchool", "School"]);
    expect([memory.toJson().id, memory.toJson().name]).toEqual(["appSchool", "School"]);
    const { id, name } = open(memoryBase(CONTRACT_BASE));
    expect([id, name]).toEqual([expect.stringMatching(/^app\w{14}$/), expect.stringMatching(/./)]);
  });

  test("gives tables, fields and views by name or id", () => {
    expect([tasks.id, people.name]).toEqual(["tblTasks", "People"]);
    expect([tasks.getField("Title").id, tasks.getField("fldState").name]).toEqual(["fldTitle", "State"]);
    expect([tasks.getView("Open ones").id, tasks.getView("viwOpen").name]).toEqual(["viwOpen", "Open ones"]);
    expect(tasks.getField("IsOpen")).toMatchObject({ type: "formula", isComputed: true, description: null });
    expect(tasks.getView("viwOpen").url).toBe("https://airtable.com/appSchool/tblTasks/viwOpen");
    expect([tasks.url, tasks.description]).toEqual(["https://airtable.com/appSchool/tblTasks", null]);
  });

  test("throws where there is no such table, field or view", () => {
    expect(() => base.getTable("tasks")).toThrow('"tasks"');
    expect(() => tasks.getField("Name")).toThrow("'Name' in table 'Tasks'");
    expect(() => people.getView("Open ones")).toThrow('"Open ones" found in table "People"');
  });

  test("loads fields by object, name or id, and no other", async () => {
    const fields = [tasks.getField("Title"), "Count", "fldDone"];
    const { records } = await tasks.selectRecordsAsync({ fields });
    const [, two] = records;
    const cells = ["Title", "fldCount", tasks.getField("Done")].map((field) => two?.getCellValue(field));
    expect(cells).toEqual(["Two", 2, true]);
    expect(() => two?.getCellValue("State")).toThrow("State are not loaded");
    expect(() => two?.getCellValueAsString(tasks.getField("State"))).toThrow("fldState are not loaded");
    await expect(tasks.selectRecordsAsync({ fields: ["Nothing"] })).rejects.toThrow("'Nothing'");
  });

  test("loads every field where none are named", async () => {
    const { records } = await tasks.selectRecordsAsync();
    expect(records.map((record) => record.getCellValue("State"))).toMatchObject([
      { name: "open" },
      { name: "closed" },
    ]);
    const record = await tasks.selectRecordAsync("recTwo");
    expect(record?.getCellValue("Count")).toBe(2);
  });

  test("gives the records that are asked for, in a view only those that it shows", async () => {
    const query = { fields: [], recordIds: ["recTwo", "recNobody", "recOne"] };
    expect((await tasks.selectRecordsAsync(query)).recordIds).toEqual(["recOne", "recTwo"]);
    expect((await tasks.getView("viwOpen").selectRecordsAsync(query)).recordIds).toEqual(["recOne"]);
    expect((await tasks.selectRecordsAsync({ fields: [], recordIds: [] })).recordIds).toEqual([]);
  });

  test("gives one record, or null where there is none", async () => {
    const view = tasks.getView("Open ones");
    expect((await tasks.selectRecordAsync("recTwo", { fields: ["Count"] }))?.getCellValue("Count")).toBe(2);
    expect(await tasks.selectRecordAsync("recNobody", { fields: [] })).toBeNull();
    expect((await view.selectRecordAsync("recOne"))?.id).toBe("recOne");
    expect(await view.selectRecordAsync("recTwo")).toBeNull();
  });

  test("gives the records of a result by their ids, and throws where it has none", async () => {
    const result = await tasks.selectRecordsAsync({ fields: ["Title"] });
    expect(result.getRecord("recTwo").name).toBe("Two");
    await tasks.deleteRecordAsync("recTwo");
    expect(result.getRecord("recTwo").name).toBe("Two");
    expect(() => result.getRecord("recNobody")).toThrow("No record with ID recNobody");
  });

  test("refuses to sort, in words that say what to do", async () => {
    const sorts = [{ field: "Title" }];
    await expect(tasks.selectRecordsAsync({ fields: [], sorts })).rejects.toThrow("in the script");
    expect((await tasks.selectRecordsAsync({ fields: [], sorts: [] })).recordIds).toHaveLength(2);
  });

  test("calls a record by its primary cell, and has to have it loaded", async () => {
    await tasks.updateRecordAsync("recOne", { Title: null });
    expect(await titles()).toEqual(["Unnamed record", "Two"]);
    const blind = await tasks.selectRecordAsync("recTwo", { fields: ["Count"] });
    expect(() => blind?.name).toThrow("fldTitle are not loaded");
  });

  test("writes single records, by record or by id", async () => {
    const id = await tasks.createRecordAsync({ Title: "Three", fldOwner: [{ id: "recBob" }] });
    const three = await tasks.selectRecordAsync(id, { fields: ["Title", "Owner"] });
    expect([three?.name, three?.getCellValueAsString("Owner")]).toEqual(["Three", "Bob"]);
    await tasks.updateRecordAsync(three ?? "", { Title: "Third" });
    await tasks.updateRecordAsync("recOne", { Title: "First" });
    expect(await titles()).toEqual(["First", "Two", "Third"]);
    await tasks.deleteRecordAsync(three ?? "");
    await tasks.deleteRecordAsync("recOne");
    expect(await titles()).toEqual(["Two"]);
  });

  test("keeps its cells to itself: neither what is written nor what is read is the script's to change", async () => {
    const mine = [{ id: "recAnn" }];
    const written = tasks.updateRecordAsync("recTwo", { Owner: mine });
    mine.push({ id: "recBob" });
    await written;
    const ownersOf = async () =>
      (await tasks.selectRecordAsync("recTwo"))?.getCellValue("Owner") as unknown[];
    (await ownersOf()).reverse();
    (await ownersOf()).push("more");
    expect(await ownersOf()).toEqual([{ id: "recAnn", name: "Ann" }]);
  });

  test("deletes records, which vanish from the links of other tables", async () => {
    await tasks.updateRecordAsync("recTwo", { Owner: [{ id: "recAnn" }], Next: [{ id: "recOne" }] });
    const { records } = await tasks.selectRecordsAsync({ fields: [] });
    await tasks.deleteRecordsAsync(records.slice(0, 1));
    const ann = await people.selectRecordAsync("recAnn", { fields: ["Tasks", "HowMany"] });
    expect(ann?.getCellValue("Tasks")).toEqual([{ id: "recTwo", name: "Two" }]);
    expect(ann?.getCellValue("HowMany")).toBe(1);
    expect((await tasks.selectRecordAsync("recTwo"))?.getCellValue("Next")).toBeNull();
  });

  test("deletes all the records of a call or none", async () => {
    await expect(tasks.deleteRecordsAsync(["recOne", "recNobody"])).rejects.toThrow("recNobody");
    await expect(tasks.deleteRecordAsync("recNobody")).rejects.toThrow("recNobody");
    expect(await titles()).toEqual(["One", "Two"]);
  });

  test("deletes 50 records a call, and not one more", async () => {
    const rows = Array.from({ length: 51 }, (_, index) => ({ fields: { Title: `Row ${index}` } }));
    const ids = [...(await tasks.createRecordsAsync(rows.slice(0, 50))), "recOne"];
    await expect(tasks.deleteRecordsAsync(ids)).rejects.toThrow("50");
    await tasks.deleteRecordsAsync(ids.slice(0, 50));
    expect(await titles()).toEqual(["One", "Two"]);
  });

  test("refuses a record without the fields key", async () => {
    const bare = { Title: "One" } as unknown as { fields: Cells };
    await expect(tasks.createRecordsAsync([bare])).rejects.toThrow("Invalid record format");
    await expect(tasks.updateRecordAsync("recOne", undefined as unknown as Cells)).rejects.toThrow("Invalid");
  });

  test("refuses what is no record at all by a rejected promise", async () => {
    await expect(tasks.updateRecordAsync(null as unknown as string, {})).rejects.toThrow(TypeError);
    await expect(tasks.deleteRecordAsync(undefined as unknown as string)).rejects.toThrow(TypeError);
  });
});

test("a new field of the extension is found in the table that the script has in its hands", async () => {
  const { base } = extensionGlobals(memoryBase(CONTRACT_BASE), { answer: () => "" });
  const tasks = base.getTable("Tasks");
  const id = await tasks.createFieldAsync("Note", "singleLineText");
  expect(tasks.getField("Note").id).toBe(id);
  expect(tasks.fields.map(({ name }) => name)).toContain("Note");
  await tasks.getField("State").updateOptionsAsync({ choices: [{ name: "late" }] });
  expect(tasks.getField("State").options?.choices?.map(({ name }) => name)).toContain("late");
  const table = await base.createTableAsync("Log", [{ name: "entry", type: "singleLineText" }]);
  expect(base.getTable("Log").id).toBe(table);
});

describe("a base as JSON", () => {
  const viewed = (filter: string): MemoryBase => {
    const [tasks, people] = CONTRACT_BASE.tables;
    if (!tasks || !people) throw new Error("There are two tables");
    return memoryBase({ tables: [{ ...tasks, views: [{ id: "viwA", name: "A", filter }] }, people] });
  };

  test("cannot have a view of which nobody knows what it shows", async () => {
    expect(() => viewed("IS_AFTER({Day}, TODAY())")).toThrow(
      'The filter of the view "A" is not known here: IS_AFTER({Day}, TODAY())',
    );
    const { base } = automationGlobals(viewed('{Nothing} = "open"'));
    await expect(base.getTable("Tasks").getView("A").selectRecordsAsync()).rejects.toThrow(
      'The filter of the view "viwA" fails for record recOne',
    );
  });

  test("may have an id and a name", () => {
    expect(parseBaseJson({ id: "appA", name: "A", tables: [] })).toMatchObject({ id: "appA", name: "A" });
    expect(() => parseBaseJson({ id: 5, tables: [] })).toThrow('"id" is not a text');
    expect(() => parseBaseJson({ name: "", tables: [] })).toThrow('"name" is not a text');
  });

  test("names the choices of a list, and has them back with their ids", () => {
    const tags = {
      id: "fldTags",
      name: "Tags",
      type: "multipleSelects",
      options: { choices: [{ id: "selA", name: "a" }] },
    };
    const records = [
      { id: "rec1", fields: { Tags: [{ name: "a" }, "unknown"] } },
      { id: "rec2", fields: { Tags: [] } },
    ];
    const json = memoryBase({ tables: [{ id: "tblA", name: "A", fields: [tags], records }] }).toJson();
    expect(json.tables[0]?.records).toEqual([
      { id: "rec1", fields: { Tags: [{ id: "selA", name: "a" }, "unknown"] } },
      { id: "rec2", fields: {} },
    ]);
  });
});
