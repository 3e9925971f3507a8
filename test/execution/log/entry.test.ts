import { expect, test } from "vitest";
import { addDays, type LocalDate } from "../../../src/domain/time/civil-time.ts";
import { type Entry, errorsOf, inOrder, lineOf } from "../../../src/execution/log/entry.ts";

const entry = (names: Partial<Entry>): Entry => ({
  level: "error",
  code: "write-failed",
  message: "Airtable is away",
  ...names,
});

test.each<[string, Partial<Entry>, string, string]>([
  ["the key before all", { key: "K", templateId: "recT", recordId: "recS", subject: "x" }, "K", "K"],
  ["a template before a record", { templateId: "recT", recordId: "recS" }, "recT", "recS"],
  ["a record", { recordId: "recS", subject: "x" }, "recS", "recS"],
  ["a template", { templateId: "recT" }, "recT", "recT"],
])("3.10 an error names %s, and its line on the console as well", (_, names, slot, inLine) => {
  expect(errorsOf([entry(names)])).toEqual([{ slot, error: "Airtable is away" }]);
  expect(lineOf(entry(names))).toBe(`Airtable is away [${inLine}]`);
});

test("3.10 what the message says already is not said again, and what names nothing stays bare", () => {
  expect(lineOf(entry({ key: "Airtable" }))).toBe("Airtable is away");
  expect(lineOf(entry({ subject: "x" }))).toBe("Airtable is away");
  expect(errorsOf([entry({ subject: "x" }), entry({})])).toMatchObject([{ slot: "x" }, { slot: "" }]);
});

test.each(["warn", "info", "debug"] as const)("3.10 %s is no error", (level) => {
  expect(errorsOf([entry({ level })])).toEqual([]);
});

test("3.10 the lines come by day, key, kind, record and other key, what concerns no day first; the list that is given stays", () => {
  const day = 19_745 as LocalDate;
  const sorted = [
    entry({ key: "Z" }),
    entry({ date: day, key: "A", code: "booked" }),
    entry({ date: day, key: "A", code: "overlap", recordId: "recS1", otherKey: "B" }),
    entry({ date: day, key: "A", code: "overlap", recordId: "recS1", otherKey: "C" }),
    entry({ date: day, key: "A", code: "overlap", templateId: "recT1" }),
    entry({ date: day, key: "B", code: "booked" }),
    entry({ date: addDays(day, 1), key: "A" }),
  ];
  expect(inOrder(Object.freeze(sorted.slice().reverse()))).toEqual(sorted);
});
