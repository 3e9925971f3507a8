import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  nameWriter,
  readsBackAs,
  timeWriter,
  weekdayWriter,
} from "../../../../src/base/codecs/cells/cell-writers.ts";
import {
  readCapacity,
  readCheckbox,
  readInstant,
  readLinkIds,
  readName,
  readNumber,
  readText,
  readTime,
  readTruth,
  readWeekday,
} from "../../../../src/base/codecs/cells/cells.ts";
import { isBlank } from "../../../../src/base/codecs/cells/flat-cell.ts";
import { readBookings, readLock, readOccupancy } from "../../../../src/base/codecs/slots/protection.ts";
import type { FieldId, FieldSchema } from "../../../../src/base/port.ts";
import { WEEKDAYS } from "../../../../src/base/schema/cell-words.ts";
import {
  formatTimeOfDay,
  type LocalDate,
  type Minute,
  parseDate,
} from "../../../../src/domain/time/civil-time.ts";
import { JERUSALEM } from "../../../support/school/format.ts";

const field = (type: string, ...names: readonly string[]): FieldSchema => ({
  id: "fldX" as FieldId,
  name: "X",
  type,
  options: { choices: names.map((name) => ({ id: `sel${name}`, name })) },
  isComputed: false,
});
const day = (text: string): LocalDate => parseDate(text) as LocalDate;
const quarters = Array.from({ length: 96 }, (_, index) => formatTimeOfDay((index * 15) as Minute));

describe("a time of day reads the same in every form", () => {
  test.each([
    ["text", "09:00"],
    ["unpadded text", "9:00"],
    ["text with blanks", " 09:00 "],
    ["a select", { id: "sel1", name: "09:00" }],
    ["a duration in seconds", 32_400],
    ["a date-time in winter", "2024-01-15T07:00:00.000Z"],
    ["a date-time in summer", "2024-07-15T06:00:00.000Z"],
    ["a date-time with an offset", "2024-01-15T09:00:00+02:00"],
    ["a wall clock", "2024-01-15T09:00"],
    ["a lookup of one value", ["09:00"]],
    ["a lookup of a newer host", [{ linkedRecordId: "rec1", value: "09:00" }]],
    ["a lookup of two records with one time", ["09:00", "09:00"]],
    ["a lookup of a lookup", [["09:00"]]],
    ["text with seconds", "09:00:00"],
    ["text with a mark that nobody sees", "09:00\u200e"],
    ["text with other blanks", "\u00a009:00\u202f"],
    ["a choice with a mark", { name: "\u200f09:00" }],
    ["English", "9:00 AM"],
    ["English without a space", "09:00am"],
    ["English with dots", "9:00 a.m."],
    ["English with a narrow space", "9:00\u202fam"],
  ])("%s", (_, cell) => expect(readTime(cell, JERUSALEM)).toBe(540));

  test.each([86_400, "24:00", "24:00:00", { name: "24:00" }])("and %j is the end of the day", (cell) =>
    expect(readTime(cell, JERUSALEM)).toBe(1440),
  );

  test.each([
    ["12:00 AM", 0],
    ["12:30 am", 30],
    ["12:00 PM", 720],
    ["4:00 P.M.", 960],
    ["11:59pm", 1439],
  ])("%s in English is minute %i", (cell, minute) => expect(readTime(cell, JERUSALEM)).toBe(minute));

  test.each([
    null,
    undefined,
    "",
    "24:01",
    "25:00",
    "0:00 AM",
    "13:00 PM",
    "4 PM",
    "16.00",
    "1600",
    "16h00",
    "16:0",
    "16:00-17:00",
    "٤:٣٠",
    "16：00",
    "09:00:60",
    "#ERROR!",
    ["09:00", "10:00"],
    [["09:00"], ["10:00"]],
    "nine",
    -60,
    86_460,
    90,
    Number.NaN,
    {},
    { error: "#ERROR!" },
    [],
    ["09:00", "10:00"],
    true,
    "\ud800",
  ])("%j is none", (cell) => expect(readTime(cell, JERUSALEM)).toBeUndefined());
});

describe("a time is written in the form of its field, and reads back as it was", () => {
  const forms = [
    field("singleLineText"),
    field("duration"),
    field("dateTime"),
    field("singleSelect", ...quarters),
  ];

  test.each(forms.map((form) => [form.type, form] as const))("%s", (_, form) => {
    const aDay = fc
      .integer({ min: day("2024-01-01"), max: day("2027-12-31") })
      .map((date) => date as LocalDate);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 95 }), aDay, (quarter, date) => {
        const minute = (quarter * 15) as Minute;
        const writer = timeWriter(form, JERUSALEM);
        expect(writer.accepts(minute)).toBe(true);
        expect(readTime(writer.write(minute, date), JERUSALEM)).toBe(
          readsBackAs(form, JERUSALEM, minute, date),
        );
      }),
    );
  });

  test("the end of the day is midnight in text and selects, 24 hours as a duration, and the next day as a date-time", () => {
    const end = 1440 as Minute;
    const written = forms.map((form) => timeWriter(form, JERUSALEM).write(end, day("2024-01-15")));
    expect(written).toEqual(["00:00", 86_400, "2024-01-15T22:00:00.000Z", { name: "00:00" }]);
  });

  test("a time that the clocks skip reads back an hour later, and only in a date-time", () => {
    const friday = day("2026-03-27");
    expect(readsBackAs(field("dateTime"), JERUSALEM, 150 as Minute, friday)).toBe(210);
    expect(readsBackAs(field("duration"), JERUSALEM, 150 as Minute, friday)).toBe(150);
    expect(readsBackAs(field("dateTime"), JERUSALEM, 150 as Minute, day("2026-03-28"))).toBe(150);
  });

  test("a select takes the choice of that time, however it is spelt, and refuses a time without one", () => {
    const writer = timeWriter(field("singleSelect", "9:00", "10:00", "10:00 "), JERUSALEM);
    expect(writer.write(540 as Minute, day("2024-01-15"))).toEqual({ name: "9:00" });
    expect(writer.write(600 as Minute, day("2024-01-15"))).toEqual({ name: "10:00" });
    expect(writer.accepts(615 as Minute)).toBe(false);
    expect(writer.write(615 as Minute, day("2024-01-15"))).toBeUndefined();
  });
});

describe("a weekday", () => {
  test.each([0, 1, 2, 3, 4, 5, 6])(
    "%i reads the same as number, text, select, and by its names",
    (weekday) => {
      const english = WEEKDAYS.english[weekday] as string;
      const hebrew = WEEKDAYS.hebrew[weekday] as string;
      const letter = WEEKDAYS.hebrewLetters[weekday] as string;
      const cells = [
        weekday,
        String(weekday),
        { id: "sel", name: String(weekday) },
        english,
        english.slice(0, 3),
        english.toUpperCase(),
        hebrew,
        letter,
        `יום ${hebrew}`,
        `${letter}'`,
        { name: hebrew },
      ];
      for (const cell of cells) expect(readWeekday(cell)).toBe(weekday);
    },
  );

  test("7 is Sunday as 0 is", () => expect([readWeekday(7), readWeekday("7")]).toEqual([0, 0]));

  test.each([null, "", 8, -1, 1.5, "someday", "s", "m", {}, { error: "#ERROR!" }])("%j is none", (cell) =>
    expect(readWeekday(cell)).toBeUndefined(),
  );

  test.each([
    "א׳",
    "א'",
    "א’",
    "יום א",
    "יום־א",
    "יום-א",
    "יום א׳",
    "ראשון ",
    "\u200fראשון",
    "SUN",
    "יום  ראשון",
  ])("%j is Sunday", (cell) => expect(readWeekday(cell)).toBe(0));

  test.each(["א´", "Weds", "Sun.", "lundi", "1,3", "ראשון'", "שלישי-חמישי", "Monday, Wednesday", ["א", "ב"]])(
    "%j is none, since a guess could open the wrong day",
    (cell) => expect(readWeekday(cell)).toBeUndefined(),
  );

  test.each([
    ["number", field("number"), 2],
    ["text", field("singleLineText"), "2"],
    ["a select of numbers", field("singleSelect", "0", "1", "2"), { name: "2" }],
    ["a select of names", field("singleSelect", ...WEEKDAYS.hebrew), { name: WEEKDAYS.hebrew[2] }],
  ])("is written as %s, and reads back", (_, form, cell) => {
    const written = weekdayWriter(form).write(2, day("2024-01-16"));
    expect(written).toEqual(cell);
    expect(readWeekday(written)).toBe(2);
  });
});

test("a lesson type needs a choice of the same text, and is written in the choice's own spelling", () => {
  const writer = nameWriter(field("singleSelect", "פרטי", "זוגי"));
  expect(writer.write("זוגי", day("2024-01-16"))).toEqual({ name: "זוגי" });
  expect(writer.write("זוגי\u200f ", day("2024-01-16"))).toEqual({ name: "זוגי" });
  expect([writer.accepts("זוגית"), writer.accepts("קבוצתי")]).toEqual([false, false]);
  const twice = nameWriter(field("singleSelect", "a  b", "a b"));
  expect(twice.write("a b", day("2024-01-16"))).toEqual({ name: "a b" });
});

describe("truth, as of a formula", () => {
  test.each([
    true,
    1,
    -1,
    0.5,
    "yes",
    "1",
    "blocked",
    [1],
    [null, "x"],
    [{ linkedRecordId: "rec", value: 1 }],
    { name: "חסום" },
    "closed",
  ])("%j is true", (cell) => expect(readTruth(cell)).toBe(true));
  test.each([
    false,
    null,
    undefined,
    0,
    Number.NaN,
    "",
    " ",
    "0",
    "false",
    "FALSE",
    [],
    [0],
    [null],
    { error: "#ERROR!" },
    { specialValue: "NaN" },
    "#ERROR!",
    "#NaN",
    ...[
      "no",
      "No",
      "לא",
      "open",
      "Open ",
      "פתוח",
      "פתוחה",
      "-",
      "–",
      "✗",
      "✖",
      "❌",
      "☐",
      "לא\u200f",
      "\u00a0",
    ],
    { name: "לא" },
    [{ linkedRecordId: "rec", value: "no" }],
  ])("%j is not", (cell) => expect(readTruth(cell)).toBe(false));
});

describe("numbers", () => {
  test.each([
    [3, 3],
    ["3", 3],
    [" 2.5 ", 2.5],
    [[4], 4],
    [null, undefined],
    ["", undefined],
    ["three", undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [{ specialValue: "NaN" }, undefined],
    [true, undefined],
  ])("%j is %j", (cell, number) => expect(readNumber(cell)).toBe(number));

  test.each([
    [0, 0],
    ["12", 12],
    [2.5, undefined],
    [-1, undefined],
    [{ error: "#ERROR!" }, undefined],
  ])("a capacity of %j is %j", (cell, capacity) => expect(readCapacity(cell)).toBe(capacity));

  test.each([
    [1, true],
    ["2", true],
    ["2/4", true],
    ["2 מתוך 4", true],
    [[0, 1], true],
    [[{ linkedRecordId: "rec", value: 2 }], true],
    [[{ error: "#ERROR!" }, 1], true],
    [0, false],
    ["0/4", false],
    [null, false],
    [[], false],
    [[null], false],
    [" ", false],
    [{ error: "#ERROR!" }, undefined],
    [{ specialValue: "NaN" }, undefined],
    [Number.NaN, undefined],
    [[0, { error: "#ERROR!" }], undefined],
    ["#REF!", undefined],
    ["two", undefined],
    ["½", undefined],
  ])("an occupancy of %j is anybody there: %j", (cell, occupied) =>
    expect(readOccupancy(cell)).toBe(occupied),
  );
});

describe("what protects a slot", () => {
  test.each([
    [true, true],
    [[null, true], true],
    [[{ linkedRecordId: "rec", value: true }], true],
    ["yes", true],
    ["לא", false],
    [null, false],
    [[false], false],
    [[{ error: "#ERROR!" }, true], true],
    [[{ error: "#ERROR!" }, false], undefined],
    ["#NAME?", undefined],
    [{ state: "loading" }, undefined],
  ])("a lock of %j is one: %j", (cell, locked) => expect(readLock(cell)).toBe(locked));

  test.each([
    [[{ id: "rec1", name: "" }], true],
    [[{ linkedRecordId: "rec2", value: { id: "rec1", name: "" } }], true],
    [[["rec1"]], true],
    ["anything", true],
    [null, false],
    [[], false],
    [[null, ""], false],
    [[{ error: "#ERROR!" }], undefined],
    [[{ error: "#ERROR!" }, "rec1"], true],
  ])("lessons or students of %j are some: %j", (cell, booked) => expect(readBookings(cell)).toBe(booked));
});

describe("text, links and checkboxes", () => {
  test.each([
    ["  text ", "text"],
    [5, "5"],
    [{ name: " choice " }, "choice"],
    [null, ""],
    ["#ERROR!", ""],
    [{ error: "#ERROR!" }, ""],
    [true, ""],
  ])("the text of %j is %j", (cell, text) => expect(readText(cell)).toBe(text));

  test("a name is read as it is compared", () => {
    expect(readName({ id: "sel", name: " open\u200f" })).toBe("open");
    expect(readName("a \u00a0 b")).toBe("a b");
    expect([readName(null), readName(""), readName({}), readName(3)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each([
    [
      [{ id: "rec1", name: "One" }, { id: "rec2" }],
      ["rec1", "rec2"],
    ],
    [["rec1"], ["rec1"]],
    [null, []],
    ["rec1", ["rec1"]],
    [[{ name: "no id" }, 3, null], []],
    [[{ linkedRecordId: "rec9", value: { id: "rec1", name: "One" } }], ["rec1"]],
    [
      [["rec1"], ["rec2", "rec1"]],
      ["rec1", "rec2"],
    ],
    [[{ error: "#ERROR!" }, "rec1"], ["rec1"]],
    ["Dana", []],
  ])("the links of %j are %j", (cell, ids) => expect(readLinkIds(cell)).toEqual(ids));

  test("only true is ticked", () => {
    expect([true, [true], false, null, "true", 1].map(readCheckbox)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test.each([null, undefined, "", "  ", [], [null], [[""]], "\u200b"])("%j is blank", (cell) =>
    expect(isBlank(cell)).toBe(true),
  );
  test.each([0, false, "x", {}, ["x"]])("%j is not blank", (cell) => expect(isBlank(cell)).toBe(false));
});

test("a moment is a date-time, or a date from its first minute in the school on", () => {
  expect(readInstant("2024-01-15T07:00:00.000Z", JERUSALEM)).toBe(Date.UTC(2024, 0, 15, 7));
  expect(readInstant("2024-01-15", JERUSALEM)).toBe(Date.UTC(2024, 0, 14, 22));
  expect(readInstant("once", JERUSALEM)).toBeUndefined();
});

test("no cell whatever makes a reader throw", () => {
  const readers = [
    isBlank,
    readText,
    readName,
    readLinkIds,
    readCheckbox,
    readTruth,
    readNumber,
    readCapacity,
    readWeekday,
    (cell: unknown) => readTime(cell, JERUSALEM),
    (cell: unknown) => readInstant(cell, JERUSALEM),
  ];
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
      (cell) => {
        for (const read of readers) expect(() => read(cell)).not.toThrow();
      },
    ),
    { numRuns: 2000 },
  );
});
