import { createHash } from "node:crypto";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { generateSlots } from "../../src/week-templates/generate-slots.ts";
import type { WeekTemplate } from "../../src/week-templates/week-template.ts";

/** The examples of the format's own description. */
const base: WeekTemplate = {
  id: "base-template",
  name: "Standard Week",
  active: true,
  startDate: "2025-01-06",
  endDate: "2025-12-28",
  createdAt: "2025-01-01T00:00:00Z",
  weeks: [
    {
      index: 1,
      days: [
        {
          day: 1,
          slots: [
            { anchorId: "morning", start: "09:00", end: "12:00" },
            { anchorId: "afternoon", start: "14:00", end: "17:00" },
          ],
        },
      ],
    },
    {
      index: 2,
      days: [{ day: 2, slots: [{ anchorId: "special_tuesday", start: "10:00", end: "18:00" }] }],
    },
  ],
};

const october: WeekTemplate = {
  id: "override-template",
  name: "Special October Hours",
  active: true,
  startDate: "2025-10-06",
  endDate: "2025-10-26",
  createdAt: "2025-09-15T10:30:00Z",
  weeks: [
    {
      index: 1,
      days: [{ day: "Mon", slots: [{ anchorId: "oct_monday", start: "08:00", end: "10:00" }] }],
    },
  ],
};

/** Every day of week `index` has one slot, called by the index. */
const cycle = (indices: readonly number[], template: Partial<WeekTemplate> = {}): WeekTemplate => ({
  ...base,
  id: "cycle",
  startDate: "2025-10-06",
  weeks: indices.map((index) => ({
    index,
    days: [1, 2, 3, 4, 5, 6, 7].map((day) => ({
      day,
      slots: [{ anchorId: String(index), start: "09:00", end: "10:00" }],
    })),
  })),
  ...template,
});

const texts = (templates: readonly WeekTemplate[], from: string, through: string): readonly string[] =>
  generateSlots(templates, from, through).map(
    ({ anchorId, date, start, end }) => `${date} ${anchorId} ${start}-${end}`,
  );

describe("2.52 the format's own examples", () => {
  test("two patterns take turns, from the start on", () => {
    expect(texts([base], "2025-01-01", "2025-01-26")).toEqual([
      "2025-01-06 morning 09:00-12:00",
      "2025-01-06 afternoon 14:00-17:00",
      "2025-01-14 special_tuesday 10:00-18:00",
      "2025-01-20 morning 09:00-12:00",
      "2025-01-20 afternoon 14:00-17:00",
    ]);
  });

  test("three patterns: 6, 13, 20 October are weeks 1, 2, 3, and on the 27th the first comes again", () => {
    const days = [
      "2025-10-06",
      "2025-10-12",
      "2025-10-13",
      "2025-10-19",
      "2025-10-20",
      "2025-10-26",
      "2025-10-27",
      "2025-11-02",
    ];
    expect(days.map((day) => generateSlots([cycle([1, 2, 3])], day, day)[0]?.anchorId)).toEqual([
      "1",
      "1",
      "2",
      "2",
      "3",
      "3",
      "1",
      "1",
    ]);
  });

  test("in the week of 6 October 2025, 39 weeks after the start, three patterns are at 1 and two at 2", () => {
    const indexOf = (indices: readonly number[]) =>
      generateSlots([cycle(indices, { startDate: "2025-01-06" })], "2025-10-06", "2025-10-06")[0]?.anchorId;
    expect([indexOf([1, 2, 3]), indexOf([1, 2])]).toEqual(["1", "2"]);
  });

  test("the newer template has the weeks of 6 to 26 October to itself, Mondays only", () => {
    expect(texts([base, october], "2025-09-29", "2025-11-03")).toEqual([
      "2025-09-29 morning 09:00-12:00",
      "2025-09-29 afternoon 14:00-17:00",
      "2025-10-06 oct_monday 08:00-10:00",
      "2025-10-13 oct_monday 08:00-10:00",
      "2025-10-20 oct_monday 08:00-10:00",
      "2025-10-27 morning 09:00-12:00",
      "2025-10-27 afternoon 14:00-17:00",
    ]);
  });

  test("a slot carries its id, template, anchor and date", () => {
    const id = createHash("sha256").update("base-template|morning|2025-01-06", "utf8").digest("base64url");
    expect(generateSlots([base], "2025-01-06", "2025-01-06")[0]).toEqual({
      id,
      templateId: "base-template",
      anchorId: "morning",
      date: "2025-01-06",
      start: "09:00",
      end: "12:00",
    });
  });
});

describe("2.55 which template counts on a day", () => {
  const [old, young] = ["2025-01-01T00:00:00Z", "2025-06-01T00:00:00Z"];
  const winner = (a: Partial<WeekTemplate>, b: Partial<WeekTemplate>) =>
    generateSlots(
      [cycle([1], { id: "a", ...a }), cycle([1], { id: "b", ...b })],
      "2025-10-08",
      "2025-10-08",
    ).map(({ templateId }) => templateId);
  test.each([
    ["the newer", { createdAt: young }, { createdAt: old }, ["a"]],
    ["one without a date of creation is the newest", { createdAt: undefined }, { createdAt: young }, ["a"]],
    ["of equals the one with the larger id", { createdAt: old }, { createdAt: old }, ["b"]],
    ["none that is not active", { createdAt: young, active: false }, { createdAt: old }, ["b"]],
    [
      "none that is over",
      { createdAt: young, startDate: "2025-09-01", endDate: "2025-09-28" },
      { createdAt: old },
      ["b"],
    ],
    ["none at all", { active: false }, { active: false }, []],
  ] as const)("%s", (_, a, b, expected) => {
    expect(winner(a, b)).toEqual(expected);
  });
});

describe("2.53 days, weeks and hours in every form", () => {
  test.each([
    [1, "2025-10-06"],
    ["1", "2025-10-06"],
    ["Mon", "2025-10-06"],
    ["monday", "2025-10-06"],
    ["Tue", "2025-10-07"],
    ["Wed", "2025-10-08"],
    ["Thu", "2025-10-09"],
    ["Fri", "2025-10-10"],
    ["Sat", "2025-10-11"],
    ["Sun", "2025-10-12"],
    [7, "2025-10-12"],
  ] as const)("day %j", (day, date) => {
    const template = {
      ...october,
      weeks: [{ index: 1, days: [{ day, slots: [{ anchorId: "x", start: "9:00", end: "10:00" }] }] }],
    };
    expect(texts([template], "2025-10-06", "2025-10-12")).toEqual([`${date} x 09:00-10:00`]);
  });

  test("a cycle that begins on a Sunday has the school's weeks", () => {
    const template = cycle([1, 2], { startDate: "2025-10-05", endDate: "2025-11-01" });
    expect(
      generateSlots([template], "2025-10-04", "2025-10-12")
        .map(({ anchorId }) => anchorId)
        .join(""),
    ).toBe("11111112");
  });

  test("a week without slots takes its turn all the same", () => {
    expect(texts([cycle([1, 3])], "2025-10-13", "2025-10-19")).toEqual([]);
  });

  test("without an end it goes on; an hour may last until midnight", () => {
    const template = {
      ...cycle([1], { endDate: undefined }),
      weeks: [{ index: 1, days: [{ day: 1, slots: [{ anchorId: "late", start: "22:00", end: "00:00" }] }] }],
    };
    expect(texts([template], "2031-01-06", "2031-01-06")).toEqual(["2031-01-06 late 22:00-24:00"]);
  });
});

test.each([
  [
    "a start on a Tuesday",
    { startDate: "2025-01-07" },
    'Week template cycle: startDate "2025-01-07", expected a Monday or a Sunday as YYYY-MM-DD',
  ],
  ["a start that is no date", { startDate: "2025-02-30" }, "startDate"],
  ["an end on a Saturday after a start on a Monday", { endDate: "2025-12-27" }, "endDate"],
  ["an end before the start", { endDate: "2025-09-28" }, "endDate"],
  ["a date of creation that is none", { createdAt: "last week" }, "createdAt"],
  [
    "a cycle without a start",
    { startDate: undefined, weeks: [{ index: 2, days: [] }] },
    "the day on which the cycle begins",
  ],
  ["a sixth week", { weeks: [{ index: 6, days: [] }] }, "week index 6, expected a whole number from 1 to 5"],
  [
    "an eighth day",
    { weeks: [{ index: 1, days: [{ day: 8, slots: [] }] }] },
    "day 8, expected 1 (Monday) to 7 (Sunday), or a name such as Mon",
  ],
  [
    "an hour that ends before it starts",
    { weeks: [{ index: 1, days: [{ day: 1, slots: [{ anchorId: "x", start: "10:00", end: "09:00" }] }] }] },
    "slot x",
  ],
] as const)("%s is refused, with what is expected", (_, template, text) => {
  expect(() =>
    generateSlots([cycle([1], template as Partial<WeekTemplate>)], "2025-10-06", "2025-10-06"),
  ).toThrow(text);
});

const monday = (...slots: readonly unknown[]) => ({ weeks: [{ index: 1, days: [{ day: 1, slots }] }] });
const hour = { anchorId: "x", start: "09:00", end: "10:00" };

describe("2.85 the JSON as other programs write it", () => {
  const made = (json: unknown) =>
    generateSlots(json as readonly WeekTemplate[], "2025-10-06", "2025-10-12").map(
      ({ templateId, date, start, end }) => `${templateId} ${date} ${start}-${end}`,
    );
  const octoberMonday = ["override-template 2025-10-06 08:00-10:00"];

  test("may be the list of templates or an object around it", () => {
    expect([made([october]), made({ templates: [october] })]).toEqual([octoberMonday, octoberMonday]);
  });

  test.each([
    [{}, "Week templates: is missing, expected a list"],
    ["x", 'Week templates: "x", expected a list'],
    [null, "Week templates: null, expected a list"],
    [[null], "Week template number 1: the template null, expected an object"],
    [[october, { weeks: [] }], "Week template number 2: id is missing, expected a text"],
  ])("%j is refused", (json, text) => expect(() => made(json)).toThrow(text));

  test("a template that does not say whether it is in use is in use", () => {
    const { active, ...unsaid } = october;
    expect([active, made([unsaid])]).toEqual([true, octoberMonday]);
  });

  test("one that is out of use is not read further", () => {
    expect(made([october, { id: "old", active: false, weeks: "gone" }])).toEqual(octoberMonday);
  });

  test("a day may end at 24:00", () => {
    expect(made([{ ...october, ...monday({ anchorId: "late", start: "22:00", end: "24:00" }) }])).toEqual([
      "override-template 2025-10-06 22:00-24:00",
    ]);
  });

  test.each([
    ["2025-09-16", "2025-09-15T23:59:59Z"],
    ["2025-09-15 10:30:01", "2025-09-15T10:30:00.999Z"],
    ["2025-09-15 10:30:00.25+03", "2025-09-15T07:30:00Z"],
    ["2025-09-15T10:30:00+0300", "2025-09-15T07:29:59Z"],
    ["2025-09-15T10:30", "2025-09-15T10:29:00.000+00:00"],
  ])("created %s is newer than %s", (newer, older) => {
    const templates = [
      { ...october, id: "a", createdAt: newer },
      { ...october, id: "b", createdAt: older },
    ];
    expect(made(templates)).toEqual(["a 2025-10-06 08:00-10:00"]);
  });

  test.each([
    ["active as a text", { active: "yes" }, 'active "yes", expected true or false'],
    ["no weeks", { weeks: null }, "weeks null, expected a list"],
    ["a week that is null", { weeks: [null] }, "a week null, expected an object"],
    ["no days", { weeks: [{ index: 1 }] }, "days of week 1 is missing, expected a list"],
    [
      "no slots",
      { weeks: [{ index: 1, days: [{ day: "Mon" }] }] },
      'slots on day "Mon" of week 1 is missing',
    ],
    ["a slot that is null", monday(null), "a slot on day 1 of week 1 null"],
    ["no start", monday({ anchorId: "x", end: "10:00" }), "slot x on day 1 of week 1"],
    ["no anchor", monday({ start: "09:00", end: "10:00" }), "anchorId on day 1 of week 1 is missing"],
    [
      "one anchor for two hours of a day (2.79)",
      monday(hour, { ...hour, start: "10:00", end: "11:00" }),
      'anchorId on day 1 of week 1 "x", expected another name for each hour of a day',
    ],
  ])("%s is an error that names the template", (_, part, text) => {
    expect(() => made([{ ...october, ...part }])).toThrow(`Week template override-template: ${text}`);
  });

  test("one anchor on two days, or in two weeks, is two hours", () => {
    const weeks = [1, 2].map((index) => ({
      index,
      days: [
        { day: 1, slots: [hour] },
        { day: 2, slots: [hour] },
      ],
    }));
    expect(made([{ ...october, weeks }])).toHaveLength(2);
  });
});

test("a day that is none is refused", () => {
  expect(() => generateSlots([base], "soon", "2025-10-06")).toThrow(
    'Not a date: "soon" (expected YYYY-MM-DD)',
  );
});

describe("I27", () => {
  const aDay = fc
    .integer({ min: 0, max: 4000 })
    .map((days) => Temporal.PlainDate.from("2019-12-30").add({ days }));
  const aLength = fc.integer({ min: 1, max: 5 });
  const aStart = fc.constantFrom("2019-12-30", "2019-12-29", "2024-07-29");
  const indices = (length: number) => Array.from({ length }, (_, index) => index + 1);

  test("every day from the start on has exactly one week of the cycle, and n weeks later the same, through years of 53 weeks", () => {
    fc.assert(
      fc.property(aDay, aLength, aStart, (day, length, startDate) => {
        const template = cycle(indices(length), { startDate, endDate: undefined });
        const on = (date: Temporal.PlainDate) =>
          generateSlots([template], String(date), String(date)).map(({ anchorId }) => Number(anchorId));
        const found = on(day);
        const isBefore = Temporal.PlainDate.compare(day, startDate) < 0;
        expect(found).toHaveLength(isBefore ? 0 : 1);
        if (isBefore) return;
        // Counted by the calendar: the days since the start, in weeks.
        const days = Temporal.PlainDate.from(startDate).until(day).days;
        expect(found).toEqual([(Math.floor(days / 7) % length) + 1]);
        expect(on(day.add({ weeks: length }))).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  test("ids are distinct over template, anchor and date, and stay when the hours change", () => {
    const later = (template: WeekTemplate): WeekTemplate => ({
      ...template,
      weeks: template.weeks.map((week) => ({
        ...week,
        days: week.days.map((day) => ({
          ...day,
          slots: day.slots.map((slot) => ({ ...slot, start: "19:00", end: "20:00" })),
        })),
      })),
    });
    const ids = (templates: readonly WeekTemplate[]) =>
      generateSlots(templates, "2025-09-01", "2026-02-01").map(({ id }) => id);
    const templates = [cycle([1, 2, 3]), october];
    expect(new Set(ids(templates)).size).toBe(ids(templates).length);
    expect(ids(templates.map(later))).toEqual(ids(templates));
  });

  test("the older template's slots are absent exactly in the weeks of the newer", () => {
    const aWeek = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(aWeek, aWeek, (skip, last) => {
        const start = Temporal.PlainDate.from("2025-01-06").add({ weeks: skip });
        const end = start.add({ weeks: last }).add({ days: 6 });
        const newer = { ...october, startDate: String(start), endDate: String(end) };
        const older = generateSlots([base], "2025-01-01", "2026-12-31");
        const both = generateSlots([base, newer], "2025-01-01", "2026-12-31").filter(
          ({ templateId }) => templateId === base.id,
        );
        expect(both).toEqual(older.filter(({ date }) => date < String(start) || date > String(end)));
      }),
      { numRuns: 100 },
    );
  });
});
