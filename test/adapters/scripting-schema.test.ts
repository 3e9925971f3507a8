import { describe, expect, test } from "vitest";
import { extensionGlobals, type Person } from "../../emulator/hosts/extension-globals.ts";
import { automationGlobals } from "../../emulator/hosts/scripting-globals.ts";
import { memoryBase } from "../../emulator/memory-base.ts";
import { scriptingBase } from "../../src/adapters/scripting.ts";
import { type ExtensionBase, extensionSchema } from "../../src/adapters/scripting-schema.ts";
import type { FieldId, FieldSchema, NewField, TableId } from "../../src/base/port.ts";
import { CONTRACT_BASE, describeBasePort } from "./base-port-contract.ts";

const SILENT: Person = { answer: () => "" };
const TASKS = "tblTasks" as TableId;
const STATE = "fldState" as FieldId;

describeBasePort("the scripting API in the extension", () => {
  const memory = memoryBase(CONTRACT_BASE);
  return { port: scriptingBase(extensionGlobals(memory, SILENT).base), memory };
});

const open = (person = SILENT) => {
  const memory = memoryBase(CONTRACT_BASE);
  const { base } = extensionGlobals(memory, person);
  return { memory, base, schema: extensionSchema(base), port: scriptingBase(base) };
};

const fieldNamed = async ({ port }: ReturnType<typeof open>, name: string): Promise<FieldSchema> => {
  const { tables } = await port.schema();
  const field = tables.flatMap(({ fields }) => fields).find((each) => each.name === name);
  if (!field) throw new Error(`No field ${name}`);
  return field;
};

describe("changing the structure of a base", () => {
  test("a new field can be read and written at once", async () => {
    const opened = open();
    await opened.schema.createField(TASKS, "Note", "singleLineText", null);
    const { id } = await fieldNamed(opened, "Note");
    await opened.port.update(TASKS, [{ id: "recOne", cells: { [id]: "remember" } }]);
    const [one] = await opened.port.list(TASKS, [id]);
    expect(one?.cell(id)).toBe("remember");
  });

  test("a new link has a far side, under a name that is free there", async () => {
    const opened = open();
    await opened.schema.createField(TASKS, "Helper", "multipleRecordLinks", { linkedTableId: "tblPeople" });
    const near = await fieldNamed(opened, "Helper");
    // "Tasks" is the far side of Owner.
    const far = await fieldNamed(opened, "Tasks 2");
    expect(far.options).toEqual({ linkedTableId: "tblTasks", inverseLinkFieldId: near.id });
    await opened.port.update(TASKS, [{ id: "recOne", cells: { [near.id]: [{ id: "recBob" }] } }]);
    const [, bob] = await opened.port.list("tblPeople" as TableId, [far.id]);
    expect(bob?.cell(far.id)).toEqual([{ id: "recOne", name: "One" }]);
  });

  test("a link within its own table has none", async () => {
    const opened = open();
    const before = (await opened.port.schema()).tables.map(({ fields }) => fields.length);
    await opened.schema.createField(TASKS, "Twin", "multipleRecordLinks", { linkedTableId: TASKS });
    const after = (await opened.port.schema()).tables.map(({ fields }) => fields.length);
    expect(after).toEqual([(before[0] ?? 0) + 1, before[1]]);
  });

  test("new choices stand beside the old ones, and the old ones keep their cells", async () => {
    const opened = open();
    await opened.schema.addChoices(TASKS, STATE, ["waiting", "done"]);
    const { options } = await fieldNamed(opened, "State");
    expect(options?.choices?.map(({ name }) => name)).toEqual(["open", "closed", "waiting", "done"]);
    const [one, two] = await opened.port.list(TASKS, [STATE]);
    expect([one?.cell(STATE), two?.cell(STATE)]).toMatchObject([{ name: "open" }, { name: "closed" }]);
    await opened.port.update(TASKS, [{ id: "recOne", cells: { [STATE]: { name: "done" } } }]);
    const [changed] = await opened.port.list(TASKS, [STATE]);
    expect(changed?.cell(STATE)).toMatchObject({ name: "done" });
  });

  test("a new table holds its fields, the first of them primary", async () => {
    const opened = open();
    await opened.schema.createTable("Log", [
      { name: "entry", type: "singleLineText", options: null },
      { name: "who", type: "multipleRecordLinks", options: { linkedTableId: "tblPeople" } },
    ]);
    const log = (await opened.port.schema()).tables.find(({ name }) => name === "Log");
    expect(log?.fields.map(({ name }) => name)).toEqual(["entry", "who"]);
    const [entry, who] = (log?.fields ?? []).map(({ id }) => id);
    const id = log?.id as TableId;
    await opened.port.create(id, [{ [entry as FieldId]: "first", [who as FieldId]: [{ id: "recAnn" }] }]);
    expect((await fieldNamed(opened, "Log")).options?.inverseLinkFieldId).toBe(who);
    expect(opened.memory.toJson().tables.map(({ name }) => name)).toEqual(["Tasks", "People", "Log"]);
  });

  const text = (name: string): NewField => ({ name, type: "singleLineText", options: null });
  const refused: readonly [string, (base: ExtensionBase) => Promise<unknown>, string][] = [
    ["a name that is taken, in any case", (b) => field(b, "title", "singleLineText"), "empty or taken"],
    ["a name of nothing", (b) => field(b, " ", "singleLineText"), "empty or taken"],
    ["what Airtable computes", (b) => field(b, "Sum", "formula", { formula: "1" }), "is not supported"],
    ["a type without the options it needs", (b) => field(b, "Tick", "checkbox"), "invalid options"],
    [
      "options for a type that has none",
      (b) => field(b, "Note", "singleLineText", { a: 1 }),
      "invalid options",
    ],
    [
      "a link to nowhere",
      (b) => field(b, "L", "multipleRecordLinks", { linkedTableId: "tblX" }),
      "invalid options",
    ],
    [
      "choices that are the same",
      (b) => choices(b, [{ name: "open" }, { name: "open" }]),
      "must differ from one another",
    ],
    ["a choice of another field", (b) => choices(b, [{ id: "selX", name: "x" }]), "must differ"],
    ["a table whose name is taken", (b) => b.createTableAsync("tasks", [text("a")]), "empty or taken"],
    ["a table without fields", (b) => b.createTableAsync("Log", []), "at least one field"],
    [
      "a table that begins with a link",
      (b) =>
        b.createTableAsync("Log", [
          { name: "l", type: "multipleRecordLinks", options: { linkedTableId: TASKS } },
        ]),
      "cannot be a primary field",
    ],
  ];
  const field = (base: ExtensionBase, name: string, type: string, options?: unknown) =>
    base.tables[0]?.createFieldAsync(name, type, options) ?? Promise.resolve();
  const choices = (base: ExtensionBase, list: readonly unknown[]) =>
    base.tables[0]?.fields.find(({ id }) => id === STATE)?.updateOptionsAsync({ choices: list }) ??
    Promise.resolve();

  test.each(refused)("is refused: %s", async (_, change, message) => {
    const { memory, base } = open();
    const before = memory.toJson();
    await expect(change(base)).rejects.toThrow(message);
    expect(memory.toJson()).toEqual(before);
  });

  test("is refused to whoever may not change it", async () => {
    const { base, memory } = open({ ...SILENT, mayChangeStructure: false });
    const before = memory.toJson();
    await expect(field(base, "Note", "singleLineText")).rejects.toThrow("permission");
    await expect(choices(base, [{ name: "x" }])).rejects.toThrow("permission");
    await expect(base.createTableAsync("Log", [text("a")])).rejects.toThrow("permission");
    expect(memory.toJson()).toEqual(before);
  });

  test("says what has disappeared meanwhile", async () => {
    const { schema } = open();
    await expect(schema.createField("tblX" as TableId, "a", "singleLineText", null)).rejects.toThrow("tblX");
    await expect(schema.addChoices(TASKS, "fldX" as FieldId, ["a"])).rejects.toThrow("fldX");
  });
});

describe("the emulated extension", () => {
  test("gives the value of the button that the person presses, and keeps what was asked", async () => {
    const { input, shown } = extensionGlobals(memoryBase(CONTRACT_BASE), {
      answer: (_, [first]) => first ?? "",
    });
    const buttons = [{ label: "Yes, please", value: "yes" }, "no"];
    expect(await input.buttonsAsync("Shall I?", buttons)).toBe("yes");
    expect(await input.buttonsAsync("Really?", ["maybe", ...buttons])).toBe("maybe");
    expect(shown[0]).toEqual({ kind: "question", text: "Shall I?", answer: "Yes, please" });
  });

  test("does not take an answer for which there is no button", async () => {
    const { input } = extensionGlobals(memoryBase(CONTRACT_BASE), { answer: () => "later" });
    await expect(input.buttonsAsync("Shall I?", ["yes", "no"])).rejects.toThrow('no button "later"');
  });
});

test("an automation cannot change the structure", () => {
  const memory = memoryBase(CONTRACT_BASE);
  const [ofExtension] = extensionGlobals(memory, SILENT).base.tables;
  const [ofAutomation] = automationGlobals(memory, {}).base.tables;
  expect(ofExtension).toHaveProperty("createFieldAsync");
  expect(ofAutomation).toBeDefined();
  expect(ofAutomation).not.toHaveProperty("createFieldAsync");
  expect(ofAutomation?.fields[0]).not.toHaveProperty("updateOptionsAsync");
});
