import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BaseJson } from "../../emulator/base-json.ts";
import { memoryBase } from "../../emulator/memory-base.ts";
import { readCell } from "../../src/adapters/web-api/cells/read-cell.ts";
import { writeCell } from "../../src/adapters/web-api/cells/write-cell.ts";
import type { BasePort, FieldId, FieldOptions, FieldSchema, RawCells, TableId } from "../../src/base/port.ts";
import { instant } from "../support/instant.ts";
import { holds } from "../support/properties.ts";
import { jumpingTime, webApiIn } from "../support/web-api.ts";

const T = "tblCells" as TableId;
const choices = { choices: ["a", "ב", "c d"].map((name) => ({ id: `sel${name}`, name })) };
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
/** JSON knows no -0. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const day = fc.date({
  min: new Date("1990-01-01T00:00:00Z"),
  max: new Date("2090-01-01T00:00:00Z"),
  noInvalidDate: true,
});
const choice = fc
  .constantFrom(...choices.choices)
  .chain(({ id, name }) => fc.constantFrom({ name }, { id }, { id, name }));
const people = fc.uniqueArray(fc.constantFrom("recAnn", "recBob"), { minLength: 1 });

/** Every field type that a port writes, with the values that it may be given. */
const TYPES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  singleLineText: text,
  multilineText: text,
  email: text,
  url: text,
  phoneNumber: text,
  number,
  currency: number,
  percent: number,
  duration: fc.nat(86_400),
  rating: fc.integer({ min: 1, max: 5 }),
  checkbox: fc.constant(true),
  singleSelect: choice,
  multipleSelects: fc.uniqueArray(choice, {
    minLength: 1,
    selector: (each) => ("id" in each ? each.id : `sel${each.name}`),
  }),
  multipleRecordLinks: people.map((ids) => ids.map((id) => ({ id }))),
  date: day.map((date) => date.toISOString().slice(0, 10)),
  dateTime: day.map((date) => date.toISOString()),
};
const OPTIONS: Readonly<Record<string, FieldOptions>> = {
  singleSelect: choices,
  multipleSelects: choices,
  multipleRecordLinks: { linkedTableId: "tblPeople" },
  dateTime: { timeZone: "Asia/Jerusalem" },
};

const json: BaseJson = {
  tables: [
    {
      id: T,
      name: "Cells",
      fields: Object.keys(TYPES).map((type) => ({
        id: `fld${type}`,
        name: type,
        type,
        options: OPTIONS[type] ?? null,
      })),
      records: [],
    },
    {
      id: "tblPeople",
      name: "People",
      fields: [{ id: "fldName", name: "Name", type: "singleLineText" }],
      records: [
        { id: "recAnn", fields: { Name: "Ann" } },
        { id: "recBob", fields: { Name: "Bob" } },
      ],
    },
  ],
};

const fields = Object.keys(TYPES).map((type) => `fld${type}` as FieldId);
const open = () => {
  const memory = memoryBase(json);
  return { scripting: memory.port, http: webApiIn(jumpingTime(instant(0)), memory).base };
};
const cellsOf = async (port: BasePort) => {
  const [record] = await port.list(T, fields);
  return Object.fromEntries(fields.map((field) => [field, record?.cell(field)]));
};
const row = fc.record(
  Object.fromEntries(
    Object.entries(TYPES).map(([type, values]) => [`fld${type}`, fc.option(values, { nil: null })]),
  ),
) as fc.Arbitrary<RawCells>;

test("what is written over HTTP reads as what a script has written, in both", async () => {
  await holds(row, async (cells) => {
    const [ours, theirs] = [open(), open()];
    await ours.http.create(T, [cells]);
    await theirs.scripting.create(T, [cells]);
    const expected = await cellsOf(theirs.scripting);
    expect(await cellsOf(ours.scripting)).toEqual(expected);
    expect(await cellsOf(ours.http)).toEqual(expected);
  });
});

test("what was read is taken again, and changes nothing", async () => {
  await holds(row, async (cells) => {
    const { http, scripting } = open();
    const [id = ""] = await http.create(T, [cells]);
    const before = await cellsOf(scripting);
    await http.update(T, [{ id, cells: (await cellsOf(http)) as RawCells }]);
    expect(await cellsOf(scripting)).toEqual(before);
  });
});

const field = (type: string, more: Partial<FieldSchema> = {}): FieldSchema => ({
  id: "fldX" as FieldId,
  name: "X",
  type,
  options: null,
  isComputed: false,
  ...more,
});

describe("a cell that is not sent", () => {
  test.each<[string, FieldSchema, unknown]>([
    ["a computed one", field("formula", { isComputed: true }), 1],
    ["a choice by its bare name", field("singleSelect", { options: choices }), "a"],
    ["a choice that there is not", field("singleSelect", { options: choices }), { name: "A" }],
    [
      "a choice of an id that there is not",
      field("singleSelect", { options: choices }),
      { id: "selNone", name: "a" },
    ],
    [
      "choices of which one is not there",
      field("multipleSelects", { options: choices }),
      [{ name: "a" }, { name: "x" }],
    ],
    ["a link by its bare id", field("multipleRecordLinks"), ["recA"]],
    ["a link that is no list", field("multipleRecordLinks"), { id: "recA" }],
    ["a number as text", field("number"), "3"],
    ["a number that is none", field("number"), Number.NaN],
    ["a moment without an offset", field("dateTime"), "2026-01-14T10:00:00"],
    ["a moment in a day", field("date"), "2026-01-14T10:00:00.000Z"],
  ])("%s", (_, of, value) => {
    expect(() => writeCell(of, value)).toThrow('Field "X" (fldX)');
  });
});

test("a cell that was given nothing is not cleared: whoever wants that says null", () => {
  expect(() => writeCell(field("singleLineText"), undefined)).toThrow("a blank cell is null");
  expect(writeCell(field("singleLineText"), null)).toBeNull();
});

describe("a cell that is no editable one", () => {
  test.each<[string, FieldSchema, unknown, unknown]>([
    ["a person", field("singleCollaborator"), { id: "usrA", name: "Ann", email: "a@b" }, { id: "usrA" }],
    ["people", field("multipleCollaborators"), [{ id: "usrA", name: "Ann" }], ["usrA"]],
    ["a file that stays", field("multipleAttachments"), [{ id: "attA", url: "https://…" }], [{ id: "attA" }]],
    [
      "a new file",
      field("multipleAttachments"),
      [{ url: "https://x", filename: "x" }],
      [{ url: "https://x", filename: "x" }],
    ],
    ["a type that is not known", field("hologram"), { any: 1 }, { any: 1 }],
  ])("%s is written", (_, of, value, written) => {
    expect(writeCell(of, value)).toEqual(written);
  });

  test.each<[string, FieldSchema, unknown, unknown]>([
    ["a formula", field("formula"), 3, 3],
    ["a formula that failed", field("formula"), { error: "#ERROR!" }, { error: "#ERROR!" }],
    ["a lookup", field("multipleLookupValues"), ["a", "b"], ["a", "b"]],
    ["0", field("number"), 0, 0],
    ["a box that is told not to be ticked", field("checkbox"), false, null],
    ["what is left out", field("checkbox"), undefined, null],
    [
      "a choice that has gone from the field",
      field("singleSelect", { options: choices }),
      "z",
      { name: "z" },
    ],
    ["a source", field("externalSyncSource"), "Base", { name: "Base" }],
    ["an empty list", field("multipleRecordLinks"), [], null],
    ["a type that is not known", field("hologram"), { any: 1 }, { any: 1 }],
  ])("%s is read", (_, of, value, read) => {
    expect(readCell(of, value, () => undefined)).toEqual(read);
  });
});
