import { describe, expect, test } from "vitest";
import { cellText } from "../../../emulator/store/cell-texts.ts";
import type { FieldOptions } from "../../../src/base/port.ts";

const dates = (name: string, more: object = {}) => ({ dateFormat: { name }, ...more });
const times = (name: string, timeZone: string) => dates("iso", { timeFormat: { name }, timeZone });
const AT = "2026-01-14T22:05:00.000Z";

describe("the text of a cell", () => {
  test.each<[string, string, unknown, string, FieldOptions?]>([
    ["a blank cell", "number", null, ""],
    ["a text", "singleLineText", "as it is", "as it is"],
    ["a ticked box", "checkbox", true, "checked"],
    ["a number with its decimals", "number", 2.5, "2.50", { precision: 2 }],
    ["a number that is rounded", "number", -2.46, "-2.5", { precision: 1 }],
    ["a number of no known precision", "number", 2.5, "2.5"],
    ["an amount", "currency", -3, "-€3.00", { precision: 2, symbol: "€" }],
    ["a percentage", "percent", 0.07, "7%"],
    ["a percentage with its decimals", "percent", 0.125, "12.5%", { precision: 1 }],
    ["a duration", "duration", 5_400, "1:30"],
    ["a duration with seconds", "duration", -59, "-0:00:59", { durationFormat: "h:mm:ss" }],
    ["a duration with decimals", "duration", 61.25, "0:01:01.3", { durationFormat: "h:mm:ss.S" }],
    ["a rating", "rating", 4, "4"],
    ["a choice", "singleSelect", { id: "sel1", name: "open" }, "open"],
    ["choices", "multipleSelects", [{ name: "a" }, { name: "b" }], "a, b"],
    [
      "links",
      "multipleRecordLinks",
      [
        { id: "rec1", name: "Ann" },
        { id: "rec2", name: "Bob" },
      ],
      "Ann, Bob",
    ],
    ["a collaborator", "singleCollaborator", { id: "usr1", email: "ann@example.org" }, "ann@example.org"],
    ["attachments", "multipleAttachments", [{ filename: "a.pdf", url: "https://a" }], "a.pdf (https://a)"],
    ["a barcode", "barcode", { text: "4006" }, "4006"],
    ["a date of no known format", "date", "2026-01-05", "2026-01-05"],
    ["a date as ISO", "date", "2026-01-05", "2026-01-05", dates("iso")],
    ["a date as local", "date", "2026-01-05", "1/5/2026", dates("local")],
    ["a date as US", "date", "2026-01-05", "1/5/2026", dates("us")],
    ["a date as European", "date", "2026-01-05", "5/1/2026", dates("european")],
    ["a date as friendly", "date", "2026-01-05", "January 5, 2026", dates("friendly")],
    ["a moment of no known format", "dateTime", AT, AT],
    ["a moment in 24 hours", "dateTime", AT, "2026-01-14 22:05", times("24hour", "utc")],
    ["a moment in 12 hours", "dateTime", AT, "2026-01-14 10:05pm", times("12hour", "client")],
    ["a moment in a zone", "dateTime", AT, "2026-01-15 00:05", times("24hour", "Asia/Jerusalem")],
    ["noon in 12 hours", "dateTime", "2026-01-14T12:05:00Z", "2026-01-14 12:05pm", times("12hour", "utc")],
    [
      "midnight in 12 hours",
      "dateTime",
      "2026-01-14T00:05:00Z",
      "2026-01-14 12:05am",
      times("12hour", "utc"),
    ],
    ["a moment in a zone that is none", "dateTime", AT, AT, times("24hour", "Mars")],
    ["a formula that gives a text", "formula", "text", "text"],
    ["a formula that gives a number", "formula", 1, "1.0", { result: number(1) }],
    ["a formula that has failed", "formula", { error: "#ERROR!" }, "#ERROR!", { result: number(1) }],
    ["a division by nothing", "formula", { specialValue: "NaN" }, "NaN", { result: number(1) }],
    [
      "a lookup",
      "multipleLookupValues",
      ["2026-01-05", "2026-01-06"],
      "5/1/2026, 6/1/2026",
      { result: { type: "date", options: dates("european") } },
    ],
    [
      "the moment of creation",
      "createdTime",
      "2026-01-05",
      "1/5/2026",
      { result: { type: "date", options: dates("us") } },
    ],
  ])("%s", (_, type, value, text, options) => {
    expect(cellText({ type, options: options ?? null }, value)).toBe(text);
  });
});

function number(precision: number) {
  return { type: "number", options: { precision } };
}
