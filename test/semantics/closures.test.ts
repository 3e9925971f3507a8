import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { CLOSURES, TEMPLATES } from "../../src/base/schema/tables.ts";
import type { TeacherId, TemplateId } from "../../src/domain/ids.ts";
import { watchedPort } from "../support/ports.ts";
import { baseOf } from "../support/school/base-of.ts";
import { type OpenSchool, openBase, openSchool } from "../support/school/open-school.ts";
import { counts, inventoryCells, messages, slotMessages, syncTwice } from "../support/school/results.ts";
import { aClosure, aSlot, aTemplate, type ClosureSpec } from "../support/school/specs.ts";

/** Semantics 5.7, on Wednesday 2024-01-17; teacher A works on Tuesday the 23rd from 14:00 to 15:00, and on the 30th. */
const FORTNIGHT = { given: { daysAhead: 14 } };
const ONE_TUESDAY = { given: { daysAhead: 2 } };
const KEY = "recA|2024-01-23|14:00";
const { open, blocked } = STATUSES;
const C = CLOSURES.fields;

const openDates = (school: OpenSchool): readonly string[] =>
  school
    .slots()
    .filter(({ status }) => status === open)
    .map(({ date, teachers }) => `${date} ${teachers[0]}`)
    .sort();

const offered = async (closure: Partial<ClosureSpec>, times?: "duration" | "dateTime" | "singleSelect") => {
  const templates = [aTemplate(), aTemplate({ id: "recT2", teachers: ["recB"] })];
  const school = openSchool({ templates, slots: [], closures: [aClosure(closure)] }, times && { times });
  await syncTwice(school, FORTNIGHT);
  return openDates(school);
};
const A23 = "2024-01-23 recA";
const B23 = "2024-01-23 recB";
const A30 = "2024-01-30 recA";
const B30 = "2024-01-30 recB";

describe("5.7 nothing is wanted inside a closure", () => {
  test.each([
    ["one day, for everybody", {}, [A30, B30]],
    ["one day, for one teacher", { teachers: ["recA"] }, [B23, A30, B30]],
    ["one day, for two teachers", { teachers: ["recA", "recB"] }, [A30, B30]],
    ["for somebody else", { teachers: ["recC"] }, [A23, B23, A30, B30]],
    ["a range, both days included", { from: "2024-01-23", through: "2024-01-30" }, []],
    ["a range that ends the day before", { from: "2024-01-24", through: "2024-01-29" }, [A23, B23, A30, B30]],
    ["hours that end as the lesson begins", { starts: "12:00", ends: "14:00" }, [A23, B23, A30, B30]],
    ["hours that begin as the lesson ends", { starts: "15:00", ends: "18:00" }, [A23, B23, A30, B30]],
    ["hours that cut into the lesson", { starts: "14:30", ends: "18:00" }, [A30, B30]],
    ["hours until midnight", { starts: "14:30", ends: "00:00" }, [A30, B30]],
    ["from midnight to midnight", { starts: "00:00", ends: "00:00" }, [A30, B30]],
    ["hours on each day of a range", { through: "2024-02-03", starts: "14:30", ends: "15:00" }, []],
    ["out of use", { disabled: true }, [A23, B23, A30, B30]],
  ] as const)("%s", async (_, closure, expected) => {
    expect(await offered(closure)).toEqual([...expected].sort());
  });

  test.each(["duration", "dateTime", "singleSelect"] as const)("with its hours in a %s", async (times) => {
    expect(await offered({ starts: "14:30", ends: "00:00" }, times)).toEqual([A30, B30]);
    expect(await offered({ starts: "12:00", ends: "14:00" }, times)).toEqual([A23, B23, A30, B30].sort());
  });

  test("one read more, and none where the base has no such table", async () => {
    const reads = async (closures: readonly ClosureSpec[] | undefined) => {
      const school = openSchool({
        templates: [aTemplate()],
        slots: [aSlot()],
        ...(closures && { closures }),
      });
      const tables: string[] = [];
      const port = watchedPort(school.port, {});
      await school.sync({
        ...ONE_TUESDAY,
        port: {
          ...port,
          list: (table, fields, part) => {
            tables.push(table);
            return port.list(table, fields, part);
          },
        },
      });
      return tables.length;
    };
    expect([await reads(undefined), await reads([aClosure({ disabled: true })])]).toEqual([2, 3]);
  });
});

describe("a closure that comes later", () => {
  const fortnight = () => [
    aSlot({ notes: "bring the book", room: "3" }),
    aSlot({ id: "recS2", date: "2024-01-30" }),
  ];
  const close = (school: OpenSchool, cells: Readonly<Record<string, unknown>> = {}): string =>
    school.add("closures", { [C.name.name]: "Purim", [C.startDate.name]: "2024-01-23", ...cells });

  test("closes the free slots inside it; taken away, it gives the very same ones back", async () => {
    const school = openSchool({ templates: [aTemplate()], slots: fortnight(), closures: [] });
    await syncTwice(school, FORTNIGHT);
    const before = inventoryCells(school);
    const id = close(school);
    const closed = await syncTwice(school, FORTNIGHT);
    expect(counts(closed)).toBe("0/0/1");
    expect(closed.plan.writes).toMatchObject([
      { kind: "retire", reason: "closed", exclusion: { by: { name: "Purim" } } },
    ]);
    expect(school.slot("recS1")).toMatchObject({ status: blocked, notes: "bring the book", room: "3" });
    school.remove("closures", id);
    expect(counts(await syncTwice(school, FORTNIGHT))).toBe("0/1/0");
    expect(inventoryCells(school)).toEqual(before);
  });

  test("moved to another day, opens the one and closes the other", async () => {
    const school = openSchool({ templates: [aTemplate()], slots: fortnight(), closures: [aClosure()] });
    await syncTwice(school, FORTNIGHT);
    expect(openDates(school)).toEqual([A30]);
    school.edit("closures", "recC1", { [C.startDate.name]: "2024-01-30" });
    expect(counts(await syncTwice(school, FORTNIGHT))).toBe("0/1/1");
    expect(openDates(school)).toEqual([A23]);
  });

  test("reaches slots beyond the window as well, and gives them back", async () => {
    const school = openSchool({
      templates: [aTemplate()],
      slots: fortnight(),
      closures: [aClosure({ from: "2024-01-30" })],
    });
    expect(counts(await syncTwice(school, ONE_TUESDAY))).toBe("0/0/1");
    school.edit("closures", "recC1", { [C.disabled.name]: true });
    expect(counts(await syncTwice(school, ONE_TUESDAY))).toBe("0/1/0");
  });

  test("in plain mode closes too, cannot reopen, and says so once", async () => {
    const school = openSchool(
      {
        templates: [aTemplate()],
        slots: fortnight(),
        closures: [aClosure(), aClosure({ id: "recC2", from: "2024-02-20" })],
      },
      { markerMode: false, active: "none" },
    );
    const closed = await syncTwice(school, FORTNIGHT);
    expect(counts(closed)).toBe("0/0/1");
    expect(messages(closed).filter((text) => text.startsWith("Without"))).toEqual([
      "Without sync_state, slots closed by closures stay closed",
    ]);
    school.edit("closures", "recC1", { [C.disabled.name]: true });
    const back = await syncTwice(school, FORTNIGHT);
    expect(counts(back)).toBe("0/0/0");
    expect(slotMessages(back)).toContain(`Blocked slot not reopened: ${KEY}`);
  });

  test("on a day that a slot was moved away from closes that slot, wherever it is now", async () => {
    const moved = aSlot({ key: "recA|2024-01-16|14:00", date: "2024-01-18" });
    const school = openSchool({ templates: [aTemplate()], slots: [moved], closures: [] });
    await syncTwice(school, ONE_TUESDAY);
    expect(school.slot("recS1").status).toBe(open);
    close(school, { [C.startDate.name]: "2024-01-16" });
    await syncTwice(school, ONE_TUESDAY);
    expect(school.slot("recS1").status).toBe(blocked);
  });

  test("comes before a newer template set, and never opens what the set has taken the place of", async () => {
    const school = openSchool({
      templates: [
        aTemplate({ starts: "14:30", ends: "15:30" }),
        aTemplate({ id: "recX1", set: "exams", startDate: "2024-01-21", starts: "14:00", ends: "15:00" }),
      ],
      slots: [],
      closures: [aClosure({ starts: "14:00", ends: "14:30" })],
    });
    await syncTwice(school, { given: { daysAhead: 2, overrideMode: "slot" } });
    expect(school.slots()).toEqual([]);
  });
});

describe("a slot inside a closure that is not free", () => {
  const inside = async (slot: Parameters<typeof aSlot>[0], template = {}) => {
    const school = openSchool({
      templates: [aTemplate(template)],
      slots: [aSlot(slot)],
      closures: [aClosure()],
    });
    const before = inventoryCells(school);
    const result = await syncTwice(school, ONE_TUESDAY);
    expect(inventoryCells(school)).toEqual(before);
    return result;
  };

  test.each([
    ["booked", { lessons: ["recLesson"] }, ["Cannot close: has lessons"]],
    ["booked by its status", { status: "booked" }, ["Cannot close: has lessons"]],
    ["locked", { locked: true }, [`Skipping locked slot ${KEY}`]],
    ["of a foreign status", { status: "cancelled" }, ["Protected: status cancelled"]],
  ])("%s: stays, and is listed for a person", async (_, slot, expected) => {
    const { entries, plan } = await inside(slot);
    expect(entries.filter(({ level }) => level !== "debug").map(({ message }) => message)).toEqual(expected);
    expect(plan.skips).toMatchObject([{ exclusion: { kind: "closed", by: { name: "Holiday" } } }]);
  });

  test("has the code of its own, as a warning about its key", async () => {
    const { entries } = await inside({ lessons: ["recLesson"] });
    expect(entries).toMatchObject([{ level: "warn", code: "closed-booked", key: KEY, recordId: "recS1" }]);
  });

  test.each([
    ["teacher", { teachers: ["recB"] }, "Cannot change teacher: has lessons"],
    ["day", { day: 3 }, "Cannot change day: has lessons"],
    ["time", { starts: "16:00", ends: "17:00" }, "Cannot change time: has lessons"],
  ])("whose template has changed its %s too: that comes first", async (_, template, message) => {
    const school = openSchool({
      templates: [aTemplate(template)],
      slots: [aSlot({ lessons: ["recLesson"] })],
      closures: [aClosure({ through: "2024-01-25" })],
    });
    expect(slotMessages(await syncTwice(school, ONE_TUESDAY))).toContain(message);
  });

  test("whose template is not in force on that day anyway: it is the closure that is named", async () => {
    const { entries } = await inside({ lessons: ["recLesson"] }, { endDate: "2024-01-20" });
    expect(entries.filter(({ level }) => level === "warn")).toMatchObject([{ code: "closed-booked" }]);
  });

  test("holds its week: its template opens nothing else there", async () => {
    const school = openSchool({
      templates: [aTemplate({ day: 4 })],
      slots: [aSlot({ lessons: ["recLesson"] })],
      closures: [aClosure()],
    });
    await syncTwice(school, { given: { daysAhead: 5 } });
    expect(openDates(school)).toEqual(["2024-01-18 recA", A23]);
  });

  test("that is past is not spoken of", async () => {
    const school = openSchool({
      templates: [aTemplate()],
      slots: [aSlot({ date: "2024-01-16", lessons: ["recLesson"] })],
      closures: [aClosure({ from: "2024-01-16" })],
    });
    expect(slotMessages(await syncTwice(school, { given: { daysAhead: 0 } }))).toEqual([]);
  });
});

describe("a closure that cannot be read", () => {
  test.each([
    ["no start", { from: null }, 'startDate ("start_date"): empty, expected a date'],
    [
      "a start that is no date",
      { from: "2024-02-31" },
      'startDate ("start_date"): "2024-02-31" is not a date',
    ],
    ["an end that is no date", { through: "soon" }, 'endDate ("end_date"): "soon" is not a date'],
    [
      "an end before the start",
      { through: "2024-01-22" },
      'endDate ("end_date"): 2024-01-22 is before the start 2024-01-23',
    ],
    [
      "a start time alone",
      { starts: "10:00" },
      'ends ("end_time"): empty, expected a time of day, or both times empty for whole days',
    ],
    [
      "an end time alone",
      { ends: "10:00" },
      'starts ("start_time"): empty, expected a time of day, or both times empty for whole days',
    ],
    [
      "a time that is none",
      { starts: "10:00", ends: "25:00" },
      'ends ("end_time"): "25:00" is not a time of day, or both times empty for whole days',
    ],
    [
      "an end time before the start time",
      { starts: "12:00", ends: "10:00" },
      'ends ("end_time"): 10:00 is not after the start 12:00',
    ],
  ] as const)(
    "%s: an error names it, it closes nothing, and nothing is opened",
    async (_, closure, problem) => {
      const school = openSchool({
        templates: [aTemplate()],
        slots: [aSlot()],
        closures: [aClosure(closure)],
      });
      const result = await syncTwice(school, FORTNIGHT);
      expect(counts(result)).toBe("0/0/0");
      expect(school.slot("recS1")).toMatchObject({ status: open });
      expect(result.entries.filter(({ level }) => level === "error")).toMatchObject([
        {
          code: "invalid-closure",
          message: "Withheld until the closure is mended: Holiday",
          recordId: "recC1",
        },
      ]);
      expect(result.errors).toEqual([
        { slot: "recC1", error: "Withheld until the closure is mended: Holiday" },
      ]);
      expect(result.plan.unreadableClosures).toMatchObject([{ problems: [{ text: problem }] }]);
    },
  );

  test("withholds from the teachers it names, and from nobody else", async () => {
    expect(await offered({ from: null, teachers: ["recA"] })).toEqual([B23, B30]);
    expect(await offered({ from: null, teachers: [] })).toEqual([]);
    expect(await offered({ from: null, disabled: true })).toEqual([A23, B23, A30, B30].sort());
  });

  test("half typed, does not open a holiday again; updates and closing go on", async () => {
    const school = openSchool({
      templates: [aTemplate(), aTemplate({ id: "recT2", teachers: ["recB"] })],
      slots: [aSlot(), aSlot({ id: "recS2", teachers: ["recB"], source: ["recT2"] })],
      closures: [aClosure({ teachers: ["recA"] })],
    });
    expect(counts(await syncTwice(school, ONE_TUESDAY))).toBe("0/0/1");
    school.edit("closures", "recC1", { [C.endDate.name]: "2024-01-01" });
    school.edit(TEMPLATES.name, "recT2", { [TEMPLATES.fields.ends.name]: "15:30" });
    expect(counts(await syncTwice(school, ONE_TUESDAY))).toBe("0/1/0");
    expect(school.slot("recS1").status).toBe(blocked);
    school.edit("closures", "recC1", { [C.endDate.name]: null, [C.startDate.name]: "2024-02-20" });
    expect(counts(await syncTwice(school, ONE_TUESDAY))).toBe("0/1/0");
    expect(school.slot("recS1").status).toBe(open);
  });

  test("with teachers that are no link withholds from everybody", async () => {
    const types = { "closures.teachers": "singleLineText" };
    const school = openSchool({ templates: [aTemplate()], slots: [], closures: [aClosure()] }, { types });
    school.edit("closures", "recC1", { [C.teachers.name]: "Dana" });
    const { plan } = await syncTwice(school);
    expect(plan.writes).toEqual([]);
    expect(plan.unreadableClosures).toMatchObject([
      { problems: [{ text: 'teachers ("teachers"): "Dana" is not a link to teachers' }] },
    ]);
  });

  test("5.7 is none either where a formula says of a blank row whether it is in use", async () => {
    const blank = aClosure({ name: null, from: null });
    const school = { templates: [aTemplate()], slots: [], closures: [blank] };
    const { tables } = baseOf(school);
    const { disabled } = CLOSURES.fields;
    const base = {
      tables: tables.map((table) =>
        table.name !== CLOSURES.name
          ? table
          : {
              ...table,
              fields: table.fields.map((field) =>
                field.name === disabled.name ? { ...field, type: "formula" } : field,
              ),
              records: table.records.map(({ id, fields }) => ({
                id,
                fields: { ...fields, [disabled.name]: "no" },
              })),
            },
      ),
    };
    const run = await openBase(base).sync(ONE_TUESDAY);
    expect([run.created > 0, run.errors]).toEqual([true, []]);
  });

  test("5.7 is none where every cell of it is blank", async () => {
    const blank = aClosure({ name: null, from: null });
    const school = openSchool({ templates: [aTemplate()], slots: [aSlot()], closures: [blank] });
    const result = await syncTwice(school, { given: { daysAhead: 9 } });
    expect([counts(result), result.errors]).toEqual(["1/0/0", []]);
    const begun = aClosure({ name: null, from: null, teachers: ["recA"] });
    const withheld = openSchool({ templates: [aTemplate()], slots: [aSlot()], closures: [begun] });
    expect(counts(await syncTwice(withheld, { given: { daysAhead: 9 } }))).toBe("0/0/0");
  });

  test("without a name is named by its record", async () => {
    const school = openSchool({
      templates: [aTemplate()],
      slots: [],
      closures: [aClosure({ from: null, through: "2024-01-24", name: null })],
    });
    expect(messages(await school.sync())).toContain("Withheld until the closure is mended: recC1");
  });

  test("is told once, however many hours it withholds, and only to those whom it concerns", async () => {
    const school = openSchool({
      templates: [aTemplate(), aTemplate({ id: "recT2", teachers: ["recB"] })],
      slots: [],
      closures: [aClosure({ from: null, teachers: ["recA"] })],
    });
    const told = async (target?: Parameters<OpenSchool["sync"]>[0]) =>
      messages(await school.sync({ ...FORTNIGHT, ...target })).filter((text) => text.startsWith("Withheld"))
        .length;
    expect([
      await told(),
      await told({ target: { kind: "teacher", id: "recA" as TeacherId } }),
      await told({ target: { kind: "teacher", id: "recB" as TeacherId } }),
      await told({ target: { kind: "templates", ids: ["recT1" as TemplateId] } }),
      await told({ target: { kind: "templates", ids: ["recT2" as TemplateId] } }),
    ]).toEqual([1, 1, 0, 1, 0]);
  });
});

test("a table of which no row is in use is nothing to warn of", async () => {
  for (const closures of [[], [aClosure({ disabled: true })]]) {
    const school = openSchool(
      { templates: [aTemplate()], slots: [], closures },
      { markerMode: false, active: "none" },
    );
    const { entries } = await school.sync();
    expect(entries.filter(({ code }) => code === "plain-mode")).toEqual([]);
  }
});

test("a table that lacks fields still closes whole days for the whole school", async () => {
  const without = ["name", "endDate", "starts", "ends", "teachers", "disabled"].map(
    (key) => `closures.${key}`,
  );
  const school = openSchool({ templates: [aTemplate()], slots: [], closures: [aClosure()] }, { without });
  const { entries } = await syncTwice(school, FORTNIGHT);
  expect(openDates(school)).toEqual([A30]);
  // It closes for everybody what may have been meant for one.
  expect(entries.filter(({ code }) => code === "missing-optional")).toMatchObject([
    { subject: `${CLOSURES.name}.${CLOSURES.fields.teachers.name}` },
  ]);
});

test("one of the two time fields alone is missed, as closures for some hours cannot be told without it", async () => {
  const school = openSchool(
    { templates: [aTemplate()], slots: [], closures: [] },
    { without: ["closures.ends"] },
  );
  const { entries } = await school.sync();
  expect(entries.filter(({ code }) => code === "missing-optional")).toMatchObject([
    { subject: `${CLOSURES.name}.${CLOSURES.fields.ends.name}` },
  ]);
});
