import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryBase } from "../../emulator/memory-base.ts";
import { openStore } from "../../src/base/store.ts";
import { readInputs } from "../../src/configuration/inputs.ts";
import type { TeacherId } from "../../src/domain/ids.ts";
import { generateSlots } from "../../src/week-templates/generate-slots.ts";
import { rowsOf, templatesOf } from "../../src/week-templates/template-rows.ts";
import type { WeekTemplate } from "../../src/week-templates/week-template.ts";
import { holds } from "../support/properties.ts";
import { baseOf } from "../support/school/base-of.ts";
import { JERUSALEM } from "../support/school/format.ts";
import { openSchool, WEDNESDAY } from "../support/school/open-school.ts";
import { aTemplate, type TemplateSpec } from "../support/school/specs.ts";

const A = "recA" as TeacherId;
const CREATED = { old: "2023-09-01T06:00:00.000Z", young: "2024-01-02T06:00:00.000Z" } as const;

const exams: WeekTemplate = {
  id: "exams",
  name: "exams",
  active: true,
  startDate: "2024-01-15",
  endDate: "2024-02-11",
  createdAt: CREATED.young,
  weeks: [
    { index: 1, days: [{ day: 1, slots: [{ anchorId: "first", start: "09:00", end: "12:00" }] }] },
    { index: 2, days: [] },
    { index: 3, days: [{ day: 7, slots: [{ anchorId: "late", start: "22:00", end: "00:00" }] }] },
  ],
};

test("every hour becomes a row of its own, in the words of the template table", () => {
  expect(rowsOf([exams])).toEqual([
    {
      day: 1,
      starts: "09:00",
      ends: "12:00",
      startDate: "2024-01-15",
      endDate: "2024-02-11",
      weekIndex: 1,
      cycleWeeks: 3,
      templateSet: "exams",
      anchorId: "first",
    },
    {
      day: 0,
      starts: "22:00",
      ends: "00:00",
      startDate: "2024-01-15",
      endDate: "2024-02-11",
      weekIndex: 3,
      cycleWeeks: 3,
      templateSet: "exams",
      anchorId: "late",
    },
  ]);
});

test("a template of one week without a start is a row without a count of weeks, which needs a start", () => {
  const always: WeekTemplate = {
    ...exams,
    startDate: undefined,
    endDate: undefined,
    weeks: [{ index: 1, days: [{ day: 1, slots: [{ anchorId: "first", start: "09:00", end: "12:00" }] }] }],
  };
  expect(rowsOf([always])).toMatchObject([
    { startDate: undefined, weekIndex: undefined, cycleWeeks: undefined },
  ]);
});

test("2.85 a template without hours is refused by name, since no row can free a week; one out of use is not looked at", () => {
  const free = { ...exams, id: "free", weeks: [{ index: 1, days: [] }] };
  expect(() => rowsOf({ templates: [exams, free] })).toThrow(
    "Week template free: it has no hours, and rows of a timetable cannot say that a time is free. Add a closure",
  );
  expect(rowsOf([{ ...free, active: false }])).toEqual([]);
});

/** The rows as somebody would type them into the table. */
const specsOf = (template: WeekTemplate, teacher: string): readonly TemplateSpec[] =>
  rowsOf([template]).map((row, index) =>
    aTemplate({
      id: `rec${template.id.replace(/\W/g, "")}${index}`,
      teachers: [teacher],
      day: row.day,
      starts: row.starts,
      ends: row.ends,
      startDate: row.startDate ?? null,
      endDate: row.endDate ?? null,
      weekIndex: row.weekIndex,
      cycleWeeks: row.cycleWeeks,
      set: row.templateSet,
      anchor: row.anchorId,
      createdAt: template.createdAt ?? null,
    }),
  );

async function decoded(templates: readonly TemplateSpec[]) {
  const { settings } = readInputs({}, {}, {});
  const { port } = memoryBase(baseOf({ templates, slots: [] }));
  return (await (await openStore(port, settings, JERUSALEM)).readTemplates()).templates;
}

test("rows in a base become the template that they were made of, for each teacher", async () => {
  const other = { ...exams, id: "other", name: "other", createdAt: undefined };
  const rows = await decoded([...specsOf(exams, "recA"), ...specsOf(other, "recB"), aTemplate()]);
  expect(templatesOf(rows, A)).toEqual([exams]);
  expect(templatesOf(rows, "recB" as TeacherId)).toEqual([other]);
});

test("a row without an index stands in every week, one without an anchor is known by its id, one out of use only by its place", async () => {
  const term = { set: "term", startDate: "2024-01-14" };
  const rows = await decoded([
    aTemplate({ ...term, id: "recR1" }),
    aTemplate({ ...term, id: "recR2", day: 0, weekIndex: 1 }),
    aTemplate({ ...term, id: "recR3", weekIndex: 2, disabled: true, createdAt: CREATED.old }),
  ]);
  const tuesday = { day: 2, slots: [{ anchorId: "recR1", start: "14:00", end: "15:00" }] };
  const sunday = { day: 7, slots: [{ anchorId: "recR2", start: "14:00", end: "15:00" }] };
  expect(templatesOf(rows, A)).toEqual([
    {
      id: "term",
      name: "term",
      active: true,
      startDate: "2024-01-14",
      endDate: undefined,
      createdAt: CREATED.old,
      weeks: [
        { index: 1, days: [tuesday, sunday] },
        { index: 2, days: [tuesday] },
      ],
    },
  ]);
});

const aWeekTemplate = (id: string, createdAt: string | undefined): fc.Arbitrary<WeekTemplate> =>
  fc
    .record({
      startDate: fc.constantFrom("2024-01-14", "2024-01-15", "2023-10-01", "2023-10-02"),
      weeks: fc.constantFrom(undefined, 16, 17, 60),
      indices: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
      hours: fc.uniqueArray(fc.integer({ min: 8, max: 20 }), { minLength: 1, maxLength: 2 }),
    })
    .map(({ startDate, weeks, indices, days, hours }) => ({
      id,
      name: id,
      active: true,
      startDate,
      endDate:
        weeks === undefined
          ? undefined
          : new Date(Date.parse(startDate) + (weeks * 7 - 1) * 86_400_000).toISOString().slice(0, 10),
      createdAt,
      weeks: indices.map((index) => ({
        index,
        days: days.map((day) => ({
          day,
          slots: hours.map((hour) => ({
            anchorId: `${index} ${day} ${hour}`,
            start: `${String(hour).padStart(2, "0")}:00`,
            end: `${hour + 1 < 10 ? "0" : ""}${hour + 1}:00`,
          })),
        })),
      })),
    }));

test("the engine makes of the rows exactly the slots that the generator makes of the templates, under the same ids", async () => {
  const some = fc.tuple(
    aWeekTemplate("a", CREATED.old),
    aWeekTemplate("b", CREATED.young),
    aWeekTemplate("c", CREATED.young),
  );
  await holds(
    some,
    async (templates) => {
      const school = openSchool(
        { templates: templates.flatMap((each) => specsOf(each, "recA")), slots: [] },
        { slotIds: true },
      );
      await school.sync({ now: WEDNESDAY, given: { daysAhead: 35 } });
      const made = school.slots().map(({ date, starts, slotId }) => `${date} ${starts} ${slotId}`);
      const generated = generateSlots(templates, "2024-01-18", "2024-02-25").map(
        ({ date, start, id }) => `${date} ${start} ${id}`,
      );
      expect(made.filter((each) => each >= "2024-01-18").sort()).toEqual(generated.slice().sort());
    },
    0.5,
  );
});
