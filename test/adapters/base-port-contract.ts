import { beforeEach, describe, expect, test } from "vitest";
import type { BaseJson } from "../../emulator/base-json.ts";
import type { MemoryBase } from "../../emulator/memory-base.ts";
import type { BasePort, FieldId, RawCells, RawRecord, TableId } from "../../src/base/port.ts";
import type { PortErrorKind } from "../../src/base/port-error.ts";
import { type LocalDate, parseDate } from "../../src/domain/time/civil-time.ts";

const choices = (...names: readonly string[]) => ({
  choices: names.map((name) => ({ id: `sel${name}`, name })),
});
const link = (linkedTableId: string, inverseLinkFieldId?: string) => ({
  linkedTableId,
  ...(inverseLinkFieldId && { inverseLinkFieldId }),
});

/** Every kind of cell that the engine reads or writes, in two tables that are linked with one another. */
export const CONTRACT_BASE: BaseJson = {
  tables: [
    {
      id: "tblTasks",
      name: "Tasks",
      fields: [
        { id: "fldTitle", name: "Title", type: "singleLineText" },
        { id: "fldCount", name: "Count", type: "number" },
        { id: "fldKey", name: "Key", type: "singleLineText" },
        { id: "fldDone", name: "Done", type: "checkbox" },
        { id: "fldState", name: "State", type: "singleSelect", options: choices("open", "closed") },
        { id: "fldDay", name: "Day", type: "date" },
        { id: "fldAt", name: "At", type: "dateTime" },
        { id: "fldTook", name: "Took", type: "duration" },
        {
          id: "fldOwner",
          name: "Owner",
          type: "multipleRecordLinks",
          options: link("tblPeople", "fldTasks"),
        },
        { id: "fldNext", name: "Next", type: "multipleRecordLinks", options: link("tblTasks") },
        {
          id: "fldIsOpen",
          name: "IsOpen",
          type: "formula",
          options: { formula: 'IF({State} = "open", 1, 0)' },
        },
        { id: "fldBroken", name: "Broken", type: "formula", options: { formula: "ERROR()" } },
      ],
      views: [{ id: "viwOpen", name: "Open ones", filter: '{State} = "open"' }],
      records: [
        { id: "recOne", fields: { Title: "One", State: { name: "open" }, Owner: [{ id: "recAnn" }] } },
        { id: "recTwo", fields: { Title: "Two", State: { name: "closed" }, Count: 2, Done: true } },
      ],
    },
    {
      id: "tblPeople",
      name: "People",
      fields: [
        { id: "fldName", name: "Name", type: "singleLineText" },
        { id: "fldTasks", name: "Tasks", type: "multipleRecordLinks", options: link("tblTasks", "fldOwner") },
        {
          id: "fldLoad",
          name: "Load",
          type: "rollup",
          options: {
            recordLinkFieldId: "fldTasks",
            fieldIdInLinkedTable: "fldCount",
            formula: "SUM(values)",
          },
        },
        { id: "fldHow", name: "HowMany", type: "count", options: { recordLinkFieldId: "fldTasks" } },
      ],
      records: [
        { id: "recAnn", fields: { Name: "Ann" } },
        { id: "recBob", fields: { Name: "Bob" } },
      ],
    },
  ],
};

export interface OpenPort {
  readonly port: BasePort;
  /** The base behind the port, for what a person does beside it. */
  readonly memory: MemoryBase;
}

/** What every adapter promises the engine; each adapter's test is one call to it. */
export function describeBasePort(
  name: string,
  open: () => OpenPort,
  { filters = false }: { readonly filters?: boolean } = {},
): void {
  const TASKS = "tblTasks" as TableId;
  const PEOPLE = "tblPeople" as TableId;
  const field = (id: string) => id as FieldId;
  const cells = (values: Readonly<Record<string, unknown>>) => values as RawCells;

  describe(name, () => {
    let port: BasePort;
    let memory: MemoryBase;
    beforeEach(() => {
      ({ port, memory } = open());
    });
    const all = async (table: TableId, ...fields: readonly string[]): Promise<readonly RawRecord[]> =>
      port.list(table, fields.map(field));
    const read = async (table: TableId, id: string, fieldId: string): Promise<unknown> =>
      (await all(table, fieldId)).find((record) => record.id === id)?.cell(field(fieldId));
    const rejectsAs = (kind: PortErrorKind, call: Promise<unknown>): Promise<void> =>
      expect(call).rejects.toMatchObject({ name: "PortError", kind });
    const titles = async () => (await all(TASKS, "fldTitle")).map((record) => record.cell(field("fldTitle")));

    test("knows its tables, fields, choices and views", async () => {
      const { tables } = await port.schema();
      expect(tables.map(({ id, name: title }) => [id, title])).toEqual([
        ["tblTasks", "Tasks"],
        ["tblPeople", "People"],
      ]);
      const fields = new Map(tables[0]?.fields.map((each) => [each.id as string, each]));
      expect(fields.get("fldState")).toMatchObject({
        name: "State",
        type: "singleSelect",
        isComputed: false,
        options: choices("open", "closed"),
      });
      expect(fields.get("fldIsOpen")?.isComputed).toBe(true);
      expect(fields.get("fldTitle")?.options).toBeNull();
      expect(tables[0]?.views.map((view) => ({ id: view.id, name: view.name }))).toEqual([
        { id: "viwOpen", name: "Open ones" },
      ]);
    });

    test("lists every record, blank cells as null", async () => {
      const records = await all(TASKS, "fldTitle", "fldCount", "fldDone", "fldOwner");
      expect(
        records.map((record) => [
          record.id,
          ...["fldTitle", "fldCount", "fldDone", "fldOwner"].map((id) => record.cell(field(id))),
        ]),
      ).toEqual([
        ["recOne", "One", null, null, [{ id: "recAnn", name: "Ann" }]],
        ["recTwo", "Two", 2, true, null],
      ]);
    });

    test("lists what a view shows, by its name or id", async () => {
      expect((await port.list(TASKS, [], { view: "Open ones" })).map(({ id }) => id)).toEqual(["recOne"]);
      expect((await port.list(TASKS, [], { view: "viwOpen" })).map(({ id }) => id)).toEqual(["recOne"]);
      await expect(port.list(TASKS, [], { view: "Closed ones" })).rejects.toThrow("Closed ones");
    });

    test("gives no cell that was not asked for", async () => {
      const [record] = await all(TASKS, "fldTitle");
      expect(() => record?.cell(field("fldCount"))).toThrow("fldCount");
    });

    test("gives a snapshot, which later writes do not change", async () => {
      const records = await all(TASKS, "fldTitle");
      await port.update(TASKS, [{ id: "recOne", cells: cells({ fldTitle: "Changed" }) }]);
      expect(records[0]?.cell(field("fldTitle"))).toBe("One");
      expect(await titles()).toEqual(["Changed", "Two"]);
    });

    test("creates records, their ids in order, and reads back what was written", async () => {
      const written = {
        fldTitle: "Three",
        fldCount: 3,
        fldDone: true,
        fldState: { name: "closed" },
        fldDay: "2024-01-15",
        fldAt: "2024-01-15T09:00:00+02:00",
        fldTook: 5400,
        fldOwner: [{ id: "recBob" }],
      };
      const ids = await port.create(TASKS, [cells(written), cells({ fldTitle: "Four" })]);
      expect(new Set(ids).size).toBe(2);
      expect(await read(TASKS, ids[1] as string, "fldTitle")).toBe("Four");
      const three = (await all(TASKS, ...Object.keys(written))).find(({ id }) => id === ids[0]);
      const cell = (id: string) => three?.cell(field(id));
      expect(cell("fldTitle")).toBe("Three");
      expect(cell("fldCount")).toBe(3);
      expect(cell("fldDone")).toBe(true);
      expect(cell("fldState")).toMatchObject({ id: "selclosed", name: "closed" });
      expect(cell("fldDay")).toBe("2024-01-15");
      expect(cell("fldAt")).toBe("2024-01-15T07:00:00.000Z");
      expect(cell("fldTook")).toBe(5400);
      expect(cell("fldOwner")).toEqual([{ id: "recBob", name: "Bob" }]);
    });

    test("lets two records share the value of the primary field", async () => {
      await port.create(TASKS, [cells({ fldTitle: "One" })]);
      expect(await titles()).toEqual(["One", "Two", "One"]);
    });

    test("updates only the named fields", async () => {
      await port.update(TASKS, [{ id: "recTwo", cells: cells({ fldCount: 7 }) }]);
      expect(await read(TASKS, "recTwo", "fldCount")).toBe(7);
      expect(await read(TASKS, "recTwo", "fldDone")).toBe(true);
    });

    test.each([
      ["text", "fldTitle"],
      ["number", "fldCount"],
      ["checkbox", "fldDone"],
      ["select", "fldState"],
      ["link", "fldOwner"],
    ])("clears a %s with null", async (_, id) => {
      await port.update(
        TASKS,
        ["recOne", "recTwo"].map((record) => ({ id: record, cells: cells({ [id]: null }) })),
      );
      expect(await read(TASKS, "recOne", id)).toBeNull();
      expect(await read(TASKS, "recTwo", id)).toBeNull();
    });

    test("reads an unticked checkbox, empty text and an empty link as null", async () => {
      await port.update(TASKS, [
        { id: "recTwo", cells: cells({ fldDone: false, fldTitle: "", fldOwner: [] }) },
      ]);
      for (const id of ["fldDone", "fldTitle", "fldOwner"])
        expect(await read(TASKS, "recTwo", id)).toBeNull();
    });

    test.each([
      ["a number as text", { fldCount: "3" }],
      ["a number that is none", { fldCount: Number.NaN }],
      ["text as a number", { fldTitle: 3 }],
      ["a choice by its bare name", { fldState: "open" }],
      ["a choice that there is not", { fldState: { name: "Open" } }],
      ["a link by its bare id", { fldOwner: ["recAnn"] }],
      ["a link to nobody", { fldOwner: [{ id: "recNobody" }] }],
      ["a date that is none", { fldDay: "15/01/2024" }],
      ["a date-time that is none", { fldAt: "soon" }],
      ["a duration as text", { fldTook: "1:30" }],
      ["a checkbox as text", { fldDone: "true" }],
      ["a computed field", { fldIsOpen: 1 }],
      ["an unknown field", { fldNone: 1 }],
    ])("refuses %s, and writes nothing of that call", async (_, wrong) => {
      const before = memory.toJson();
      await rejectsAs("refused", port.create(TASKS, [cells({ fldTitle: "Good" }), cells(wrong)]));
      await rejectsAs(
        "refused",
        port.update(TASKS, [
          { id: "recOne", cells: cells({ fldTitle: "Good" }) },
          { id: "recTwo", cells: cells(wrong) },
        ]),
      );
      expect(memory.toJson()).toEqual(before);
    });

    test("refuses to update a record that is gone, and writes nothing of that call", async () => {
      const edits = ["recOne", "recGone"].map((id) => ({ id, cells: cells({ fldTitle: "Changed" }) }));
      await expect(port.update(TASKS, edits)).rejects.toThrow("recGone");
      expect(await titles()).toEqual(["One", "Two"]);
    });

    test("takes as many records a call as it says, and not one more", async () => {
      const { batch } = port.limits;
      const rows = Array.from({ length: batch + 1 }, (_, index) => cells({ fldTitle: `Row ${index}` }));
      await rejectsAs("refused", port.create(TASKS, rows));
      expect(await titles()).toHaveLength(2);
      const ids = await port.create(TASKS, rows.slice(0, batch));
      expect(await titles()).toHaveLength(2 + batch);
      const edits = [...ids, "recOne"].map((id) => ({ id, cells: cells({ fldCount: 1 }) }));
      await rejectsAs("refused", port.update(TASKS, edits));
      await port.update(TASKS, edits.slice(0, batch));
      expect(await read(TASKS, ids[0] as string, "fldCount")).toBe(1);
      expect(await read(TASKS, "recOne", "fldCount")).toBeNull();
    });

    test("states its limits: whole calls of one record at least, in some time, with a rest after a refusal", () => {
      const { batch, reads, calls, runMs } = port.limits;
      expect(Number.isSafeInteger(batch) && batch >= 1).toBe(true);
      expect(Number.isSafeInteger(calls.most) && calls.most >= 1).toBe(true);
      for (const limit of [reads, calls.perMs, calls.restAfterRefusalMs, runMs])
        expect(limit).toBeGreaterThan(0);
    });

    test("reads records by their ids, and leaves out those that are not there", async () => {
      const ids = await port.create(
        TASKS,
        Array.from({ length: 5 }, (_, index) => cells({ fldTitle: `Row ${index}`, fldCount: index })),
      );
      const asked = [ids[3] as string, "recGone", "recOne", ids[0] as string];
      const records = await port.readRecords(TASKS, asked, [field("fldTitle")]);
      expect(new Map(records.map((record) => [record.id, record.cell(field("fldTitle"))]))).toEqual(
        new Map([
          [ids[3], "Row 3"],
          ["recOne", "One"],
          [ids[0], "Row 0"],
        ]),
      );
      expect(() => records[0]?.cell(field("fldCount"))).toThrow("fldCount");
      expect(await port.readRecords(TASKS, [], [field("fldTitle")])).toEqual([]);
    });

    test("lists at least what is of that day or later, or without a date, or claimed by a key that is", async () => {
      const day = parseDate("2024-01-14") as LocalDate;
      const rows = {
        later: { fldDay: "2024-01-15" },
        that: { fldDay: "2024-01-14" },
        earlier: { fldDay: "2024-01-13" },
        undated: {},
        dragged: { fldDay: "2023-12-01", fldKey: "recA|2024-01-14|09:00" },
        old: { fldDay: "2023-12-01", fldKey: "recA|2024-01-13|09:00" },
        odd: { fldDay: "2023-12-01", fldKey: "someone's own words" },
        mistyped: { fldDay: "2023-12-01", fldAt: "2024-01-20T10:00:00.000Z" },
        past: { fldDay: "2023-12-01", fldAt: "2023-12-01T10:00:00.000Z" },
      };
      await port.create(
        TASKS,
        Object.entries(rows).map(([title, row]) => cells({ fldTitle: title, ...row })),
      );
      const titlesFrom = async (keyField?: FieldId, otherField?: FieldId) => {
        const part = { onOrAfter: { date: day, field: field("fldDay"), keyField, otherField } };
        const records = await port.list(TASKS, [field("fldTitle"), field("fldDay"), field("fldKey")], part);
        return records.map((record) => record.cell(field("fldTitle")));
      };
      const [withKey, withoutKey] = [await titlesFrom(field("fldKey")), await titlesFrom()];
      const withOther = await titlesFrom(undefined, field("fldAt"));
      expect(withOther).toEqual(expect.arrayContaining(["later", "that", "undated", "mistyped"]));
      expect(withKey).toEqual(expect.arrayContaining(["later", "that", "undated", "dragged", "One", "Two"]));
      expect(withoutKey).toEqual(expect.arrayContaining(["later", "that", "undated"]));
      if (filters) {
        expect([...withKey].sort()).toEqual(["One", "Two", "dragged", "later", "that", "undated"]);
        expect(withoutKey).not.toContain("dragged");
        expect([...withOther].sort()).toEqual(["One", "Two", "later", "mistyped", "that", "undated"]);
      } else expect(withKey).toHaveLength(11);
    });

    test("lists the records with one of these texts; a port that cannot filter gives the others too", async () => {
      const { port } = open();
      const keys = ["recA|2023-12-01|09:00", "recA|2023-12-01|10:00", "recA|2023-12-02|09:00"];
      await port.create(
        TASKS,
        keys.map((key) => cells({ fldTitle: key, fldKey: key })),
      );
      const texts = {
        field: field("fldKey"),
        oneOf: [keys[0], keys[2], "recB|2023-12-01|09:00"] as string[],
      };
      const records = await port.list(TASKS, [field("fldTitle"), field("fldKey")], { texts });
      const titles = records.map((record) => record.cell(field("fldTitle")));
      expect(titles).toEqual(expect.arrayContaining([keys[0], keys[2]]));
      const none = { field: field("fldKey"), oneOf: ["recB|2023-12-01|09:00"] };
      await port.list(TASKS, [field("fldTitle")]);
      // Nobody bears the text: that is no table which has lost its records.
      expect(await port.list(TASKS, [field("fldTitle")], { texts: none })).toHaveLength(filters ? 0 : 5);
      if (filters) expect(titles).toHaveLength(2);
      else expect(titles).toHaveLength(5);
    });

    test.each<[string, PortErrorKind, (port: BasePort) => Promise<unknown>]>([
      ["a value that a field cannot take", "refused", (to) => to.create(TASKS, [cells({ fldCount: "3" })])],
      [
        "a record that is not there",
        "gone",
        (to) => to.update(TASKS, [{ id: "recGone", cells: cells({ fldCount: 3 }) }]),
      ],
      ["a table that is not there", "gone", (to) => to.list("tblGone" as TableId, [])],
      ["a view that is not there", "gone", (to) => to.list(TASKS, [], { view: "Closed ones" })],
      [
        "a record by its id in a table that is not there",
        "gone",
        (to) => to.readRecords("tblGone" as TableId, ["recOne"], []),
      ],
    ])("tells of %s as %s", async (_, kind, call) => {
      await rejectsAs(kind, call(port));
    });

    test("keeps both sides of a link, and replaces a link cell as a whole", async () => {
      await port.update(TASKS, [
        { id: "recTwo", cells: cells({ fldOwner: [{ id: "recAnn" }, { id: "recBob" }] }) },
      ]);
      expect(await read(PEOPLE, "recAnn", "fldTasks")).toEqual([
        { id: "recOne", name: "One" },
        { id: "recTwo", name: "Two" },
      ]);
      await port.update(PEOPLE, [{ id: "recAnn", cells: cells({ fldTasks: [{ id: "recTwo" }] }) }]);
      expect(await read(TASKS, "recOne", "fldOwner")).toBeNull();
      expect(await read(TASKS, "recTwo", "fldOwner")).toEqual([
        { id: "recAnn", name: "Ann" },
        { id: "recBob", name: "Bob" },
      ]);
    });

    test("has no far side for a link within one table", async () => {
      await port.update(TASKS, [{ id: "recOne", cells: cells({ fldNext: [{ id: "recTwo" }] }) }]);
      expect(await read(TASKS, "recTwo", "fldNext")).toBeNull();
    });

    test("shows a deleted record in no link cell any more", async () => {
      await port.update(TASKS, [{ id: "recOne", cells: cells({ fldNext: [{ id: "recTwo" }] }) }]);
      memory.store.remove(memory.store.table("Tasks"), ["recTwo"]);
      expect(await read(TASKS, "recOne", "fldNext")).toBeNull();
      memory.store.remove(memory.store.table("People"), ["recAnn"]);
      expect(await read(TASKS, "recOne", "fldOwner")).toBeNull();
    });

    test("computes formulas, rollups and counts from what is written", async () => {
      await port.update(TASKS, [
        { id: "recOne", cells: cells({ fldState: { id: "selclosed" }, fldCount: 5 }) },
        { id: "recTwo", cells: cells({ fldState: { name: "open" }, fldOwner: [{ id: "recAnn" }] }) },
      ]);
      expect(await read(TASKS, "recOne", "fldIsOpen")).toBe(0);
      expect(await read(TASKS, "recTwo", "fldIsOpen")).toBe(1);
      expect(await read(PEOPLE, "recAnn", "fldLoad")).toBe(7);
      expect(await read(PEOPLE, "recAnn", "fldHow")).toBe(2);
    });

    test("shows a formula that fails as an error in its own cell", async () => {
      expect(await read(TASKS, "recOne", "fldBroken")).toEqual({ error: "#ERROR!" });
      expect(await titles()).toEqual(["One", "Two"]);
    });
  });
}
