import { describe, expect, test } from "vitest";
import { type BaseJson, type LookupFormat, parseBaseJson } from "../../../emulator/base-json.ts";
import { automationGlobals } from "../../../emulator/hosts/scripting-globals.ts";
import { memoryBase } from "../../../emulator/memory-base.ts";

const LESSONS = { recordLinkFieldId: "fldBookings", fieldIdInLinkedTable: "fldLessons" };

const base = (lookupFormat?: LookupFormat): BaseJson => ({
  ...(lookupFormat && { lookupFormat }),
  tables: [
    {
      id: "tblSlots",
      name: "Slots",
      fields: [
        { id: "fldKey", name: "key", type: "singleLineText" },
        {
          id: "fldBookings",
          name: "bookings",
          type: "multipleRecordLinks",
          options: { linkedTableId: "tblBookings" },
        },
        { id: "fldLookup", name: "lessons", type: "multipleLookupValues", options: LESSONS },
        {
          id: "fldSeats",
          name: "seats",
          type: "multipleLookupValues",
          options: { recordLinkFieldId: "fldBookings", fieldIdInLinkedTable: "fldSeatsThere" },
        },
        { id: "fldLost", name: "lost", type: "multipleLookupValues" },
        { id: "fldSum", name: "sum", type: "formula", options: { formula: "SUM({seats}) + 1" } },
      ],
      records: [
        { id: "recS1", fields: { key: "one", bookings: ["recB1", "recB2"], lost: ["kept"] } },
        { id: "recS2", fields: { key: "two" } },
        { id: "recS3", fields: { key: "three", bookings: ["recB3"] } },
      ],
    },
    {
      id: "tblBookings",
      name: "Bookings",
      fields: [
        { id: "fldName", name: "name", type: "singleLineText" },
        {
          id: "fldLessons",
          name: "lessons",
          type: "multipleRecordLinks",
          options: { linkedTableId: "tblLessons" },
        },
        { id: "fldSeatsThere", name: "seats", type: "formula", options: { formula: "1 / {divisor}" } },
        { id: "fldDivisor", name: "divisor", type: "number" },
      ],
      records: [
        { id: "recB1", fields: { name: "B1", lessons: ["recL1", "recL2"], divisor: 1 } },
        { id: "recB2", fields: { name: "B2", lessons: ["recL1"], divisor: 2 } },
        { id: "recB3", fields: { name: "B3", divisor: 0 } },
      ],
    },
    {
      id: "tblLessons",
      name: "Lessons",
      fields: [{ id: "fldTitle", name: "title", type: "singleLineText" }],
      records: [
        { id: "recL1", fields: { title: "L1" } },
        { id: "recL2", fields: { title: "L2" } },
      ],
    },
  ],
});

const cells = async (json: BaseJson, field: string) => {
  const { records } = await automationGlobals(memoryBase(json))
    .base.getTable("Slots")
    .selectRecordsAsync({ fields: [field] });
  return records.map((record) => record.getCellValue(field));
};

const [one, two] = [
  { id: "recL1", name: "L1" },
  { id: "recL2", name: "L2" },
];

describe("a lookup", () => {
  test("holds what the linked records hold, one value after the other, twice where two of them hold it", async () => {
    expect(await cells(base(), "lessons")).toEqual([[one, two, one], null, null]);
    expect(await cells(base("values"), "lessons")).toEqual([[one, two, one], null, null]);
  });

  test("comes as objects where the host gives them so, and says through which record", async () => {
    expect(await cells(base("objects"), "lessons")).toEqual([
      [
        { linkedRecordId: "recB1", value: one },
        { linkedRecordId: "recB1", value: two },
        { linkedRecordId: "recB2", value: one },
      ],
      null,
      null,
    ]);
  });

  test("holds the error of a formula that has failed there, and what computes with it fails as well", async () => {
    expect(await cells(base(), "seats")).toEqual([[1, 0.5], null, [{ specialValue: "Infinity" }]]);
    expect(await cells(base(), "sum")).toEqual([2.5, 1, { error: "#ERROR!" }]);
  });

  test("follows what is written there", async () => {
    const memory = memoryBase(base("objects"));
    const { store } = memory;
    store.update(store.table("Bookings"), [{ id: "recB3", cells: { lessons: [{ id: "recL2" }] } }]);
    expect(await cells(memory.toJson(), "lessons")).toMatchObject([
      {},
      null,
      [{ linkedRecordId: "recB3", value: two }],
    ]);
  });

  test("that does not tell where to look keeps what it was given", async () => {
    expect(await cells(base(), "lost")).toEqual([["kept"], null, null]);
  });

  test("is written by nobody, and shown as its values", async () => {
    const memory = memoryBase(base("objects"));
    const table = automationGlobals(memory).base.getTable("Slots");
    await expect(table.updateRecordAsync("recS1", { lessons: [] })).rejects.toThrow("is computed");
    const { records } = await table.selectRecordsAsync({ fields: ["lessons"] });
    expect(records[0]?.getCellValueAsString("lessons")).toBe("L1, L2, L1");
  });
});

test("a base that is written by hand may leave out the ids of fields and choices, and says when a record was made", () => {
  const { tables } = parseBaseJson({
    tables: [
      {
        id: "tblX",
        name: "X",
        fields: [
          { name: "name", type: "singleLineText" },
          { name: "state", type: "singleSelect", options: { choices: [{ name: "open" }] } },
          { name: "made", type: "createdTime" },
        ],
        records: [
          { id: "rec1", createdTime: "2025-01-01T00:00:00.000Z", fields: { state: "open" } },
          { id: "rec2", fields: {} },
        ],
      },
    ],
  });
  const [table] = tables;
  expect(new Set(table?.fields.map(({ id }) => id)).size).toBe(3);
  expect(table?.fields[1]?.options?.choices).toMatchObject([
    { id: expect.stringMatching(/^sel/), name: "open" },
  ]);
  expect(table?.records.map(({ fields }) => fields)).toEqual([
    { made: "2025-01-01T00:00:00.000Z", state: "open" },
    {},
  ]);
  expect(() => parseBaseJson({ lookupFormat: "lists", tables: [] })).toThrow("lookupFormat");
});
