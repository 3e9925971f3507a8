import fc from "fast-check";
import rrule from "rrule";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { WEEKDAYS } from "../../src/base/schema/cell-words.ts";
import { CLOSURES, SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { formatDate } from "../../src/domain/time/civil-time.ts";
import { aCase, aDisguise, type Case } from "../support/arbitraries.ts";
import { asLookups, inDisguise } from "../support/other-forms.ts";
import { holds } from "../support/properties.ts";
import { baseOf } from "../support/school/base-of.ts";
import { openBase, openSchool } from "../support/school/open-school.ts";
import { counts, inventoryCells, writeTexts } from "../support/school/results.ts";
import { aTemplate } from "../support/school/specs.ts";
import type { SlotView } from "../support/school/views.ts";

const TIMES = ["singleLineText", "singleSelect", "duration", "dateTime"] as const;
const DAYS = ["number", "singleSelect", "singleLineText"] as const;

test("I21: the same base in text, selects, durations and date-times gives the same plan", async () => {
  await holds(
    aCase,
    async ({ school, format, ...example }) => {
      const timeChoices = Array.from(
        { length: 96 },
        (_, index) =>
          `${String(Math.floor(index / 4)).padStart(2, "0")}:${String((index % 4) * 15).padStart(2, "0")}`,
      );
      const plans = await Promise.all(
        TIMES.flatMap((times) => DAYS.map((days) => ({ ...format, times, days, timeChoices }))).map(
          async (each) => {
            const { plan } = await openSchool(school, each).sync({
              ...example,
              given: { ...example.given, dryRun: true },
            });
            return writeTexts(plan.writes);
          },
        ),
      );
      for (const plan of plans) expect(plan).toEqual(plans[0]);
    },
    0.5,
  );
});

/** What may be looked up through links, as `{table}` and name. */
const LOOKED_UP = [
  { table: TEMPLATES.name, name: TEMPLATES.fields.teacher.name },
  { table: TEMPLATES.name, name: TEMPLATES.fields.day.name },
  { table: TEMPLATES.name, name: TEMPLATES.fields.starts.name },
  { table: TEMPLATES.name, name: TEMPLATES.fields.type.name },
  { table: TEMPLATES.name, name: TEMPLATES.fields.reservedFor.name },
  { table: SLOTS.name, name: SLOTS.fields.lessons.name },
  { table: SLOTS.name, name: SLOTS.fields.students.name },
  { table: SLOTS.name, name: SLOTS.fields.occupancy.name },
  { table: SLOTS.name, name: SLOTS.fields.locked.name },
  { table: SLOTS.name, name: SLOTS.fields.isBlocked.name },
  { table: CLOSURES.name, name: CLOSURES.fields.teachers.name },
];

test("I21: the same base with lookups, in either form, gives the same plan", async () => {
  await holds(
    fc.tuple(aCase, fc.subarray(LOOKED_UP, { minLength: 1 }), fc.boolean()),
    async ([{ school, format, ...example }, fields, split]) => {
      const options = { ...example, given: { ...example.given, dryRun: true } };
      const base = baseOf(school, format);
      const { plan } = await openBase(base).sync(options);
      for (const lookupFormat of ["values", "objects"] as const) {
        const looked = await openBase(asLookups(base, fields, lookupFormat, split)).sync(options);
        expect(writeTexts(looked.plan.writes)).toEqual(writeTexts(plan.writes));
      }
    },
    0.5,
  );
});

/** Texts that nobody types: the sync's own, and those that are compared as they stand. */
const AS_THEY_STAND: ReadonlySet<string> = new Set([
  ...[SLOTS.fields.key, SLOTS.fields.syncState, SLOTS.fields.slotId].map(({ name }) => name),
  TEMPLATES.fields.createdAt.name,
]);

test("I31: spelling texts with marks that nobody sees and with other spaces changes no plan", async () => {
  await holds(
    fc.tuple(aCase, aDisguise, fc.constantFrom(...DAYS), fc.boolean()),
    async ([{ school, format, ...example }, disguise, days, inHebrew]) => {
      const options = { ...example, given: { ...example.given, dryRun: true } };
      const named = {
        ...school,
        templates: school.templates.map((template) => ({
          ...template,
          day:
            inHebrew && typeof template.day === "number"
              ? `יום ${WEEKDAYS.hebrew[template.day]}`
              : template.day,
        })),
      };
      const base = baseOf(named, { ...format, days: inHebrew ? "singleLineText" : days });
      const { plan } = await openBase(base).sync(options);
      const spelt = await openBase(inDisguise(base, disguise, AS_THEY_STAND)).sync(options);
      expect(writeTexts(spelt.plan.writes)).toEqual(writeTexts(plan.writes));
    },
    0.5,
  );
});

test("I22: the window begins on the school's own date, whatever the date in UTC and whatever the clocks do", async () => {
  const aMoment = fc
    .tuple(fc.integer({ min: 0, max: 365 * 4 }), fc.constantFrom(0, 20, 21, 22, 23), fc.nat(59))
    .map(([day, hour, minute]) => new Date(Date.UTC(2024, 0, 1 + day, hour, minute)).toISOString());
  await holds(aMoment, async (now) => {
    const {
      school: { window },
    } = await openSchool({ templates: [aTemplate()], slots: [] }).sync({ now });
    const today = Temporal.Instant.from(now).toZonedDateTimeISO("Asia/Jerusalem").toPlainDate();
    const sunday = today.add({ days: (7 - (today.dayOfWeek % 7)) % 7 });
    expect(formatDate(window.from)).toBe(today.toString());
    expect(formatDate(window.through)).toBe(sunday.add({ days: 14 }).toString());
  });
});

test.each([
  ["the clocks going forward in Jerusalem", "2026-03-20T09:00:00Z"],
  ["the clocks going back in Jerusalem", "2026-10-16T09:00:00Z"],
  ["week 53 of a year", "2020-12-22T09:00:00Z"],
  ["a leap day", "2024-02-20T09:00:00Z"],
])("over %s an empty inventory is filled as rrule and Temporal expand the templates", async (_, now) => {
  const templates = [0, 1, 2, 3, 4, 5, 6].map((day) =>
    aTemplate({ id: `recT${day}`, teachers: [`recTeacher${day}`], day, starts: "01:30", ends: "02:30" }),
  );
  const school = openSchool({ templates, slots: [] });
  const {
    school: { window },
  } = await school.sync({ now, given: { daysAhead: 21 } });
  const [from, through] = [formatDate(window.from), formatDate(window.through)];

  const utc = (date: string, time: string): Date => new Date(`${date}T${time}:00Z`);
  const byRrule = templates.flatMap(({ id, day, teachers }) => {
    const weekdays = [
      rrule.RRule.SU,
      rrule.RRule.MO,
      rrule.RRule.TU,
      rrule.RRule.WE,
      rrule.RRule.TH,
      rrule.RRule.FR,
      rrule.RRule.SA,
    ];
    const rule = new rrule.RRule({
      freq: rrule.RRule.WEEKLY,
      byweekday: [weekdays[day as number] as rrule.Weekday],
      dtstart: utc(from, "01:30"),
      until: utc(through, "23:59"),
    });
    return rule.all().map((date) => `${teachers[0]}|${date.toISOString().slice(0, 10)}|01:30 ${id}`);
  });
  const byTemporal = templates.flatMap(({ id, day, teachers }) => {
    const dates: string[] = [];
    const end = Temporal.PlainDate.from(through);
    for (
      let date = Temporal.PlainDate.from(from);
      Temporal.PlainDate.compare(date, end) <= 0;
      date = date.add({ days: 1 })
    ) {
      if (date.dayOfWeek % 7 === day) dates.push(`${teachers[0]}|${date}|01:30 ${id}`);
    }
    return dates;
  });
  const today = `${templates[Number(utc(from, "00:00").getUTCDay())]?.teachers[0]}|${from}`; // 01:30 of today is past
  const made = school.slots().map(({ key, source }) => `${key} ${source[0]}`);
  expect(made.slice().sort()).toEqual(byTemporal.filter((each) => !each.startsWith(today)).sort());
  expect(made.slice().sort()).toEqual(byRrule.filter((each) => !each.startsWith(today)).sort());
  expect(new Set(school.slots().map(({ starts, ends }) => `${starts}–${ends}`))).toEqual(
    new Set(["01:30–02:30"]),
  );
});

/** Fields that a base may do without, as `{table}.{english key}`. */
const OPTIONAL = [
  ...[
    "type",
    "duration",
    "fixed",
    "reservedFor",
    "isReserved",
    "name",
    "capacity",
    "createdAt",
    "hasOverlap",
    "overlapWith",
    "overlapDetails",
  ].map((key) => `${TEMPLATES.name}.${key}`),
  ...[
    "legacyTeacher",
    "type",
    "capacity",
    "room",
    "notes",
    "exceptions",
    "day",
    "locked",
    "students",
    "occupancy",
    "isFull",
    "isBlocked",
    "startsAt",
    "endsAt",
    "syncState",
  ].map((key) => `${SLOTS.name}.${key}`),
];

test("I26: without any of the optional fields a run goes through, and a second one writes nothing", async () => {
  await holds(fc.tuple(aCase, fc.subarray(OPTIONAL, { minLength: 1 })), async ([example, without]) => {
    const school = openSchool(example.school, { ...example.format, without });
    await school.sync(example);
    expect(counts(await school.sync(example))).toBe("0/0/0");
  });
});

test("I26: a field that nothing depends on changes nothing else by its absence", async () => {
  const idle = fc.constantFrom(
    "weekly_slot.fixed",
    "weekly_slot.reservedFor",
    "weekly_slot.isReserved",
    "weekly_slot.name",
    "weekly_slot.hasOverlap",
    "slot_inventory.room",
    "slot_inventory.notes",
    "slot_inventory.isFull",
    "slot_inventory.day",
    "slot_inventory.capacity",
  );
  await holds(fc.tuple(aCase, idle), async ([example, without]) => {
    const settings = { copyCapacity: "never", fixedTemplates: "open", reservedTemplates: "open" };
    const given = { ...example, given: { ...example.given, ...settings } };
    const [whole, lacking] = [
      openSchool(example.school, example.format),
      openBase(
        baseOf(example.school, {
          ...example.format,
          without: [...(example.format.without ?? []), without],
        }),
      ),
    ];
    await whole.sync(given);
    await lacking.sync(given);
    expect(shape(lacking.slots())).toEqual(shape(whole.slots()));
  });
});

/** All but the columns that may be missing. */
const shape = (slots: readonly SlotView[]): readonly string[] =>
  slots.map(({ room, notes, capacity, weekday, ...rest }) => JSON.stringify(rest)).sort();

test("I24: neither an emptied table nor a checkbox that is ticked nowhere closes anything", async () => {
  await holds(aCase, async (example: Case) => {
    const given = { ...example.given, allowMassRetire: false };
    const emptied = openSchool({ ...example.school, templates: [] }, example.format);
    const before = inventoryCells(emptied);
    const closes = await wouldClose(emptied, example);
    const run = emptied.sync({ ...example, given });
    if (closes) await expect(run).rejects.toThrow("Refused: would deactivate");
    else await run;
    expect(inventoryCells(emptied)).toEqual(before);

    const disabled = example.school.templates.map((template) => ({ ...template, disabled: true }));
    const unticked = openSchool(
      { ...example.school, templates: disabled },
      { ...example.format, active: "active" },
    );
    const asBefore = inventoryCells(unticked);
    await expect(unticked.sync(example)).rejects.toThrow("is ticked on no row");
    expect(inventoryCells(unticked)).toEqual(asBefore);
  });
});

const wouldClose = async (school: ReturnType<typeof openSchool>, example: Case): Promise<boolean> => {
  const { plan } = await school.sync({ ...example, given: { ...example.given, dryRun: true } });
  return plan.writes.some(({ kind }) => kind === "retire");
};
