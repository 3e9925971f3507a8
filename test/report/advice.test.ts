import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import {
  CLOSURES,
  type InventoryField,
  LESSONS,
  SLOTS,
  TEMPLATES,
  type TemplateField,
} from "../../src/base/schema/tables.ts";
import { describeSync } from "../../src/report/report.ts";
import { describeOverlaps } from "../../src/report/sections/overlap-report.ts";
import type { OverlapWords } from "../../src/report/words/overlap-words.ts";
import type { PersonAdvice } from "../../src/report/words/person-words.ts";
import { type OpenSchool, openSchool } from "../support/school/open-school.ts";
import {
  aClosure,
  aLesson,
  aSlot,
  aTemplate,
  type School,
  type SlotSpec,
  type TemplateSpec,
} from "../support/school/specs.ts";
import { overlapWordsOf, syncWordsOf } from "../support/words.ts";

/**
 * Every advice of the report, followed as a person follows it (semantics 5.8): the run that gave it, the steps, and the
 * run that *Test* starts. Then the cause is gone, nothing is left to do, and no hour is lost or offered twice.
 */
const en = syncWordsOf("en", STATUSES);
const he = syncWordsOf("he", STATUSES);
const LOCK = SLOTS.fields.locked.name;
/** One Tuesday is in the window, the 23rd. */
const usual = { daysAhead: 2 };

type Step = (school: OpenSchool) => void;
interface Way {
  readonly does: string;
  readonly steps: readonly Step[];
  /** What stands afterwards on that Tuesday and is not blocked, with its teacher. */
  readonly hours: readonly string[];
}
interface Case {
  readonly of: string;
  readonly before: School;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly ways: readonly Way[];
}

const edit =
  (table: "slot_inventory" | "weekly_slot", id: string, cells: Readonly<Record<string, unknown>>): Step =>
  (school) =>
    school.edit(
      table,
      id,
      Object.fromEntries(Object.entries(cells).map(([key, cell]) => [`fld_${table}_${key}`, cell])),
    );
const setSlot = (cells: Partial<Record<InventoryField, unknown>>, id = "recS1"): Step =>
  edit(SLOTS.name, id, cells);
const setTemplate = (cells: Partial<Record<TemplateField, unknown>>, id = "recT1"): Step =>
  edit(TEMPLATES.name, id, cells);
const setClosure =
  (cells: Readonly<Record<string, unknown>>): Step =>
  (school) =>
    school.edit(
      CLOSURES.name,
      "recC1",
      Object.fromEntries(Object.entries(cells).map(([key, cell]) => [`fld_${CLOSURES.name}_${key}`, cell])),
    );
const remove =
  (table: "slot_inventory" | "weekly_slot" | "closures", id: string): Step =>
  (school) =>
    school.remove(table, id);
const setStatus = (name: string, id?: string): Step => setSlot({ status: { name } }, id);
const outOfUse =
  (id: string): Step =>
  (school) =>
    school.edit(TEMPLATES.name, id, { fld_active: true });
const lock = setSlot({ locked: true });
const takeOut = setSlot({ lessons: null, students: null });
/** "Take lesson and student out of the slot, set its status to open and press Test." */
const free: readonly Step[] = [takeOut, setStatus(STATUSES.open)];

/** A formula that nobody writes into: its cell says something else once it is mended. */
const occupancyMended: Step = ({ memory: { store } }) =>
  store.table(SLOTS.id).records.get("recS1")?.set(`fld_${SLOTS.name}_occupancy`, 0);

const booked = (spec: Partial<SlotSpec> = {}): SlotSpec => aSlot({ lessons: ["recLesson"], ...spec });
const typed = (spec: Partial<SlotSpec> = {}): SlotSpec =>
  aSlot({ id: "recS2", source: [], key: "make-up lesson", syncState: null, ...spec });
const moved = aTemplate({ starts: "16:00", ends: "17:00" });
const beside = aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" });
const exam = (spec: Partial<TemplateSpec>): TemplateSpec =>
  aTemplate({ set: "exams", startDate: "2024-01-21", endDate: "2024-01-27", ...spec });
const A14 = "A 14:00–15:00";
const A16 = "A 16:00–17:00";

const ADVICE: Readonly<Record<Exclude<keyof PersonAdvice, Race>, readonly Case[]>> = {
  bookedHours: [
    {
      of: "a booked slot whose template ends later",
      before: { templates: [aTemplate({ ends: "16:00" })], slots: [booked()] },
      ways: [
        { does: "changes the hours", steps: [setSlot({ ends: "16:00" })], hours: ["A 14:00–16:00"] },
        { does: "locks it", steps: [lock], hours: [A14] },
      ],
    },
  ],
  bookedElsewhere: [
    {
      of: "a template that has moved",
      before: { templates: [moved], slots: [booked()] },
      ways: [
        { does: "keeps the lesson", steps: [lock], hours: [A14] },
        { does: "takes it out", steps: free, hours: [A16] },
      ],
    },
    {
      of: "a template of another teacher",
      before: { templates: [aTemplate({ teachers: ["recB"] })], slots: [booked()] },
      ways: [
        { does: "keeps the lesson", steps: [lock], hours: [A14] },
        { does: "takes it out", steps: free, hours: ["B 14:00–15:00"] },
      ],
    },
    {
      of: "a template out of use",
      before: { templates: [aTemplate({ disabled: true })], slots: [booked()] },
      ways: [
        { does: "keeps the lesson", steps: [lock], hours: [A14] },
        { does: "takes it out", steps: free, hours: [] },
      ],
    },
    {
      of: "a closure",
      before: { templates: [aTemplate()], slots: [booked()], closures: [aClosure()] },
      ways: [
        { does: "keeps the lesson", steps: [lock], hours: [A14] },
        { does: "takes it out", steps: free, hours: [] },
      ],
    },
  ],
  bookedDuplicate: [
    {
      of: "two booked records of one hour",
      before: {
        templates: [aTemplate()],
        slots: [booked(), booked({ id: "recS2", lessons: ["recLesson2"] })],
      },
      ways: [
        {
          does: "moves the lesson to the other",
          steps: [
            setSlot({ lessons: [{ id: "recLesson" }, { id: "recLesson2" }] }),
            setSlot({ lessons: null, status: { name: STATUSES.open } }, "recS2"),
          ],
          hours: [A14],
        },
      ],
    },
  ],
  bookedBlocked: [
    {
      of: "a blocked slot with a lesson",
      before: { templates: [aTemplate()], slots: [booked({ status: STATUSES.blocked })] },
      ways: [
        { does: "lets it take place", steps: [setStatus(STATUSES.booked)], hours: [A14] },
        { does: "takes the lesson out", steps: [takeOut], hours: [] },
      ],
    },
  ],
  closedForeign: [
    {
      of: "a status of the school's own in a closure",
      before: { templates: [aTemplate()], slots: [aSlot({ status: "cancelled" })], closures: [aClosure()] },
      ways: [
        { does: "locks it", steps: [lock], hours: [A14] },
        { does: "blocks it", steps: [setStatus(STATUSES.blocked)], hours: [] },
      ],
    },
  ],
  closedExceptions: [
    {
      of: "an exception in a closure",
      before: { templates: [aTemplate()], slots: [aSlot({ exceptions: true })], closures: [aClosure()] },
      given: { protectExceptions: true },
      ways: [
        { does: "locks it", steps: [lock], hours: [A14] },
        { does: "takes the mark off", steps: [setSlot({ exceptions: null })], hours: [] },
      ],
    },
  ],
  unclear: [
    {
      of: "an error in the field of those who are in it",
      before: { templates: [aTemplate()], slots: [aSlot({ occupancy: { error: "#ERROR!" } })] },
      ways: [{ does: "mends the formula", steps: [occupancyMended], hours: [A14] }],
    },
  ],
  lessonClash: [
    {
      of: "a lesson at the hour of a booked slot",
      before: {
        templates: [aTemplate()],
        slots: [booked({ lessons: ["recLother"] })],
        lessons: [aLesson(), aLesson({ id: "recLother", teachers: [] })],
      },
      ways: [
        {
          does: "cancels the other",
          steps: [
            (school) => school.edit("lessons", "recL1", { [LESSONS.fields.status.name]: { name: "בוטל" } }),
          ],
          hours: [A14],
        },
        {
          does: "moves it to another day",
          steps: [
            (school) =>
              school.edit("lessons", "recL1", {
                [LESSONS.fields.startsAt.name]: "2024-01-24T12:00:00.000Z",
                [LESSONS.fields.endsAt.name]: "2024-01-24T13:00:00.000Z",
              }),
          ],
          hours: [A14],
        },
        {
          does: "chooses it in the slot",
          steps: [setSlot({ lessons: [{ id: "recL1" }] })],
          hours: [A14],
        },
      ],
    },
  ],
  blockedInTheWay: [
    {
      of: "a slot that a person has blocked, and its template that has moved",
      before: { templates: [moved], slots: [aSlot({ status: STATUSES.blocked })] },
      ways: [
        { does: "wants the new hour", steps: [setStatus(STATUSES.open)], hours: [A16] },
        { does: "leaves the week free", steps: [lock], hours: [] },
      ],
    },
  ],
  giveWay: [
    {
      of: "the hour of another template",
      before: { templates: [aTemplate(), beside], slots: [aSlot()] },
      ways: [
        {
          does: "moves one of them",
          steps: [setTemplate({ starts: "12:00", ends: "13:00" })],
          hours: ["A 12:00–13:00", "A 14:30–15:30"],
        },
        { does: "puts one out of use", steps: [outOfUse("recT1")], hours: ["A 14:30–15:30"] },
      ],
    },
    {
      of: "the booked hour of another template",
      before: { templates: [aTemplate(), beside], slots: [booked()] },
      ways: [
        {
          does: "moves it, and its slot by hand",
          steps: [
            setTemplate({ starts: "12:00", ends: "13:00" }),
            setSlot({ starts: "12:00", ends: "13:00", key: "" }),
          ],
          hours: ["A 12:00–13:00", "A 14:30–15:30"],
        },
      ],
    },
    {
      of: "an hour typed by hand",
      before: { templates: [beside], slots: [typed()] },
      ways: [
        {
          does: "moves it",
          steps: [setSlot({ starts: "10:00", ends: "11:00" }, "recS2")],
          hours: ["A 10:00–11:00", "A 14:30–15:30"],
        },
        { does: "deletes it", steps: [remove(SLOTS.name, "recS2")], hours: ["A 14:30–15:30"] },
      ],
    },
    {
      of: "an hour that a person has blocked",
      before: { templates: [beside], slots: [typed({ status: STATUSES.blocked })] },
      ways: [
        {
          does: "moves it",
          steps: [setSlot({ starts: "10:00", ends: "11:00" }, "recS2")],
          hours: ["A 14:30–15:30"],
        },
        { does: "deletes it", steps: [remove(SLOTS.name, "recS2")], hours: ["A 14:30–15:30"] },
      ],
    },
  ],
  duplicate: [
    {
      of: "two templates at one hour, where only one may be",
      before: { templates: [aTemplate(), aTemplate({ id: "recT2" })], slots: [aSlot()] },
      given: { sameTimeTemplates: "one" },
      ways: [
        { does: "deletes the one without a slot", steps: [remove(TEMPLATES.name, "recT2")], hours: [A14] },
        { does: "deletes the one that has it", steps: [remove(TEMPLATES.name, "recT1")], hours: [A14] },
      ],
    },
  ],
  overlap: [
    {
      of: "two templates at one hour",
      before: { templates: [aTemplate(), aTemplate({ id: "recT2" })], slots: [aSlot()] },
      ways: [
        {
          does: "moves one by its template",
          steps: [setTemplate({ starts: "16:00", ends: "17:00" }, "recT2")],
          hours: [A14, A16],
        },
        { does: "blocks one", steps: [setStatus(STATUSES.blocked)], hours: [A14] },
      ],
    },
    {
      of: "a slot typed by hand beside that of a template",
      before: { templates: [aTemplate()], slots: [aSlot(), typed()] },
      ways: [
        {
          does: "moves the typed one",
          steps: [setSlot({ starts: "16:00", ends: "17:00" }, "recS2")],
          hours: [A14, A16],
        },
        { does: "blocks the typed one", steps: [setStatus(STATUSES.blocked, "recS2")], hours: [A14] },
      ],
    },
  ],
  invalidTemplate: [
    {
      of: "a template that ends before it starts",
      before: { templates: [aTemplate({ ends: "13:00" })], slots: [] },
      ways: [{ does: "mends it", steps: [setTemplate({ ends: "15:00" })], hours: [A14] }],
    },
    {
      of: "a template without a teacher, that has a slot",
      before: { templates: [aTemplate({ teachers: [] })], slots: [aSlot()] },
      ways: [{ does: "mends it", steps: [setTemplate({ teacher: [{ id: "recA" }] })], hours: [A14] }],
    },
  ],
  invalidClosure: [
    {
      of: "a closure without a day",
      before: { templates: [aTemplate()], slots: [], closures: [aClosure({ from: null })] },
      ways: [
        { does: "corrects it", steps: [setClosure({ startDate: "2024-03-01" })], hours: [A14] },
        { does: "puts it out of use", steps: [setClosure({ disabled: true })], hours: [A14] },
        { does: "deletes it", steps: [remove("closures", "recC1")], hours: [A14] },
      ],
    },
  ],
  setInEdit: [
    {
      of: "a set whose rows disagree",
      before: {
        templates: [exam({}), exam({ id: "recT2", day: 3, endDate: "2024-02-03" })],
        slots: [],
      },
      ways: [
        { does: "mends the row", steps: [setTemplate({ endDate: "2024-01-27" }, "recT2")], hours: [A14] },
      ],
    },
  ],
  unplaced: [
    {
      of: "a slot without a day",
      before: {
        templates: [aTemplate()],
        slots: [aSlot({ key: "recA|2024-01-23|14:00", date: null })],
      },
      ways: [
        { does: "fills it in", steps: [setSlot({ date: "2024-01-23" })], hours: [A14] },
        { does: "blocks it", steps: [setStatus(STATUSES.blocked)], hours: [] },
      ],
    },
  ],
};

/** What turns out only while a run writes: the base as the race leaves it, which the advice is about. */
type Race = "bookedMeanwhile" | "bookedBefore" | "stillBlocked" | "blockedMeanwhile" | "parted";
const closedByUs = { status: STATUSES.blocked, syncState: "v1|recT1|retired" };
const RACES: Readonly<Record<Race, readonly Case[]>> = {
  bookedMeanwhile: [
    {
      of: "a slot that was opened again, because somebody had booked it",
      before: { templates: [moved], slots: [booked()] },
      ways: [
        { does: "lets the lesson stay", steps: [lock], hours: [A14] },
        { does: "takes it out", steps: free, hours: [A16] },
      ],
    },
  ],
  bookedBefore: [
    {
      of: "a slot that was booked just before it would have been blocked",
      before: { templates: [moved], slots: [booked()] },
      ways: [{ does: "does what the next run says", steps: free, hours: [A16] }],
    },
  ],
  stillBlocked: [
    {
      of: "a slot that was blocked while somebody booked it",
      before: { templates: [aTemplate({ disabled: true })], slots: [booked(closedByUs)] },
      ways: [
        {
          does: "opens it, and locks it, as the next run asks",
          steps: [setStatus(STATUSES.open), lock],
          hours: [A14],
        },
        { does: "leaves it, and cancels the lesson", steps: [takeOut], hours: [] },
      ],
    },
  ],
  blockedMeanwhile: [
    {
      of: "a slot that two runs have blocked and updated",
      before: { templates: [aTemplate()], slots: [aSlot({ status: STATUSES.blocked })] },
      ways: [{ does: "opens it", steps: [setStatus(STATUSES.open)], hours: [A14] }],
    },
  ],
  parted: [
    {
      of: "a slot that was blocked for another at its hour",
      before: {
        templates: [aTemplate()],
        slots: [aSlot(closedByUs), typed({ starts: "14:30", ends: "15:30" })],
      },
      ways: [
        {
          does: "moves the other, and opens it",
          steps: [setSlot({ starts: "16:00", ends: "17:00" }, "recS2"), setStatus(STATUSES.open)],
          hours: [A14, A16],
        },
      ],
    },
  ],
};

const tuesday = (school: OpenSchool): readonly string[] =>
  school
    .slots()
    .filter(({ date, status }) => date === "2024-01-23" && status !== STATUSES.blocked)
    .map(({ teachers, starts, ends }) => `${teachers.map((id) => id.replace("rec", ""))} ${starts}–${ends}`)
    .sort();

const run = async (school: OpenSchool, given: Case["given"]) => {
  const result = await school.sync({ given: { ...usual, ...given } });
  const report = (words: typeof en) =>
    describeSync(result, words, { recordLimit: 50_000, showStudents: true });
  return { result, report };
};

const textsOf = (advice: PersonAdvice, key: keyof PersonAdvice): readonly string[] => {
  const value: unknown = advice[key];
  if (typeof value === "function") return [String(value(LOCK))];
  return typeof value === "string" ? [value] : Object.values(value as Readonly<Record<string, string>>);
};

/** What the flagger advises: the same steps, and its next run finds nothing. */
const FLAGGER: Readonly<Record<keyof OverlapWords["pairAdvice"], readonly Case[]>> = {
  pair: [
    {
      of: "two slots that overlap",
      before: { templates: [], slots: [typed(), typed({ id: "recS3", starts: "14:30", ends: "15:30" })] },
      ways: [
        {
          does: "moves one",
          steps: [setSlot({ starts: "16:00", ends: "17:00" }, "recS3")],
          hours: [A14, A16],
        },
        { does: "blocks one", steps: [setStatus(STATUSES.blocked, "recS3")], hours: [A14] },
      ],
    },
  ],
  refused: [
    {
      of: "an hour that was not opened",
      before: { templates: [aTemplate(), beside], slots: [aSlot()] },
      ways: [
        {
          does: "moves the other",
          steps: [setTemplate({ starts: "12:00", ends: "13:00" })],
          hours: ["A 12:00–13:00", "A 14:30–15:30"],
        },
      ],
    },
  ],
  twins: [
    {
      of: "two templates at one hour",
      before: { templates: [aTemplate(), aTemplate({ id: "recT2" })], slots: [aSlot()] },
      ways: [
        { does: "keeps one", steps: [outOfUse("recT2")], hours: [A14] },
        { does: "blocks a slot", steps: [setStatus(STATUSES.blocked)], hours: [A14] },
      ],
    },
  ],
};

const rowsOf = (cases: Readonly<Record<string, readonly Case[]>>) =>
  Object.entries(cases).flatMap(([key, all]) =>
    all.flatMap(({ ways, ...each }) =>
      ways.map(
        (way) => [`${key}: ${each.of}: who ${way.does}`, key as keyof PersonAdvice, each, way] as const,
      ),
    ),
  );

async function follow(school: OpenSchool, { given }: Pick<Case, "given">, { steps, hours }: Way) {
  for (const step of steps) step(school);
  await run(school, given);
  const { result, report } = await run(school, given);
  expect(tuesday(school)).toEqual(hours);
  expect([result.created, result.updated, result.deactivated]).toEqual([0, 0, 0]);
  expect(report(en).needsPerson, report(en).text).toBe(0);
}

describe("an advice is given, and whoever follows it has nothing left to do and every hour in its place", () => {
  test.each(rowsOf(ADVICE))("%s", async (_, key, each, way) => {
    const school = openSchool(each.before);
    const { report } = await run(school, each.given);
    for (const words of [en, he]) {
      const { text } = report(words);
      expect(
        textsOf(words.person.advice, key).filter((advice) => text.includes(advice)),
        text,
      ).toHaveLength(1);
    }
    await follow(school, each, way);
  });
});

describe("so it is with what turns out only while a run writes", () => {
  test.each(rowsOf(RACES))("%s", async (_, __, each, way) => follow(openSchool(each.before), each, way));
});

describe("so it is with the flagger", () => {
  const flag = async (school: OpenSchool, words: OverlapWords) =>
    describeOverlaps(await school.flag({ given: usual }), words, "");

  test.each(
    Object.entries(FLAGGER).flatMap(([key, all]) =>
      all.flatMap(({ of, before, ways }) =>
        ways.map((way) => [`${key}: ${of}: who ${way.does}`, key, before, way] as const),
      ),
    ),
  )("%s", async (_, key, before, { steps, hours }) => {
    const school = openSchool(before);
    await run(school, {});
    for (const language of ["en", "he"]) {
      const words = overlapWordsOf(language, STATUSES);
      const { text } = await flag(school, words);
      expect(text).toContain(words.pairAdvice[key as keyof typeof FLAGGER]);
    }
    for (const step of steps) step(school);
    await run(school, {});
    expect((await flag(school, overlapWordsOf("en", STATUSES))).needsPerson).toBe(0);
    expect(tuesday(school)).toEqual(hours);
  });
});
