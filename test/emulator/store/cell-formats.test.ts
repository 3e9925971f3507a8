import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { storedCell } from "../../../emulator/store/cell-formats.ts";
import type { FieldOptions } from "../../../src/base/port.ts";

/** A date of the world in which a script runs. */
const dateOf = (text: string): unknown => vm.runInNewContext(`new Date("${text}")`);
const write = (type: string, value: unknown, options: FieldOptions | null = null): unknown =>
  storedCell({ id: "fldA", name: "A", type, options }, value);

describe("a written cell, beyond what the engine writes", () => {
  test.each([
    ["a Date as a moment", "dateTime", dateOf("2026-01-14T23:30:00-01:00"), "2026-01-15T00:30:00.000Z"],
    ["a Date as a day, in UTC", "date", dateOf("2026-01-14T23:30:00-01:00"), "2026-01-15"],
    ["a rating", "rating", 5, 5],
    ["a barcode", "barcode", { text: "4006" }, { text: "4006" }],
  ])("takes %s", (_, type, value, stored) => {
    expect(write(type, value)).toEqual(stored);
  });

  test.each([
    ["2026-01-14T14:00:00", { timeZone: "utc" }, "2026-01-14T14:00:00.000Z"],
    ["2026-01-14T14:00", { timeZone: "Asia/Jerusalem" }, "2026-01-14T12:00:00.000Z"],
    ["2026-07-14", { timeZone: "Asia/Jerusalem" }, "2026-07-13T21:00:00.000Z"],
    ["2026-01-14T14:00:00Z", { timeZone: "Asia/Jerusalem" }, "2026-01-14T14:00:00.000Z"],
    ["2026-01-14T14:00:00", null, "2026-01-14T14:00:00.000Z"],
  ])("takes %s as a moment, without an offset in the zone of the field: %j", (value, options, stored) => {
    expect(write("dateTime", value, options)).toBe(stored);
  });

  test.each<[string, string, unknown, FieldOptions?]>([
    ["a Date that is none", "dateTime", dateOf("soon")],
    ["a rating of nothing", "rating", 0],
    ["a rating beyond its most", "rating", 6, { max: 5 }],
    ["half a rating", "rating", 1.5],
    ["a barcode as text", "barcode", "4006"],
    ["a collaborator", "singleCollaborator", { id: "usrAnn" }],
  ])("refuses %s", (_, type, value, options) => {
    expect(() => write(type, value, options)).toThrow('"fldA" cannot accept the provided value');
  });
});
