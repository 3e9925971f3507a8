import { describe, expect, test } from "vitest";
import { fillTitle, namesAs } from "../../../src/calendars/wanted/event-title.ts";

const none = { type: "", students: "", teacher: "", room: "", status: "" };

describe("the title of an event", () => {
  test.each<[string, string, Partial<typeof none>, string]>([
    ["a type", "{type}", { type: "פרטי" }, "פרטי"],
    ["nothing at all", "{type}", {}, "Lesson"],
    ["an empty title", "", {}, "Lesson"],
    [
      "all parts",
      "{type} – {students} ({room})",
      { type: "פרטי", students: "ד.", room: "4" },
      "פרטי – ד. (4)",
    ],
    ["an empty part in the middle", "{type} – {students} – {room}", { type: "פרטי", room: "4" }, "פרטי – 4"],
    ["an empty part at the end", "{type} – {students}", { type: "פרטי" }, "פרטי"],
    ["an empty part at the beginning", "{students}: {type}", { type: "פרטי" }, "פרטי"],
    ["two empty parts at the beginning", "{students} – {room} – {type}", { type: "פרטי" }, "פרטי"],
    ["empty brackets", "{type} ({room})", { type: "פרטי" }, "פרטי"],
    ["brackets with two empty parts", "{type} ({room}, {students})", { type: "פרטי" }, "פרטי"],
    [
      "an empty part at the beginning of brackets",
      "{type} ({room}, {students})",
      { type: "a", students: "b" },
      "a (b)",
    ],
    ["only separators left", "{students} – {room}", {}, "Lesson"],
    ["separators within a value", "{type} – {students}", { type: "a - b", students: "x, y" }, "a - b – x, y"],
    ["words of its own", "Music {type}", { type: "פרטי" }, "Music פרטי"],
    ["an empty part beside words", "Music {students}", {}, "Music"],
    ["line breaks and control characters in a value", "{type}", { type: "a\r\nb\u0007c" }, "a b c"],
    ["braces in a value", "{type}", { type: "{room}" }, "{room}"],
  ])("%s", (_, title, values, expected) => {
    expect(fillTitle(title, { ...none, ...values }, "Lesson")).toBe(expected);
  });
});

describe("the names in a title", () => {
  test.each([
    ["none", ""],
    ["initials", "ד., א."],
    ["first", "דנה, אבי"],
    ["full", "דנה כהן, אבי לוי"],
  ] as const)("%s", (form, expected) => {
    expect(namesAs(form, ["דנה כהן", " אבי  לוי ", ""])).toBe(expected);
  });
});
