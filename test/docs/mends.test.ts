import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import {
  CLOSURES,
  type InventoryField,
  SLOTS,
  TEMPLATES,
  type TemplateField,
} from "../../src/base/schema/tables.ts";
import { describeSync } from "../../src/report/report.ts";
import { type OpenSchool, openSchool, WEDNESDAY } from "../support/school/open-school.ts";
import { aClosure, aSlot, aTemplate, type School } from "../support/school/specs.ts";
import { syncWordsOf } from "../support/words.ts";

const words = syncWordsOf("en", STATUSES);
/** The two Tuesdays after it are in the window, one of them without a slot so far. */
const options = { now: WEDNESDAY, given: { daysAhead: 2 } };

/** What a person does to the base, as the report and docs/when-something-looks-wrong.md advise. */
type Mend = (school: OpenSchool) => void;

const edit = (
  table: "slot_inventory" | "weekly_slot",
  id: string,
  cells: Readonly<Record<string, unknown>>,
): Mend => {
  const byId = Object.entries(cells).map(([key, cell]) => [`fld_${table}_${key}`, cell]);
  return (school) => school.edit(table, id, Object.fromEntries(byId));
};
const setSlot = (cells: Partial<Record<InventoryField, unknown>>, id = "recS1"): Mend =>
  edit(SLOTS.name, id, cells);
const setTemplate = (id: string, cells: Partial<Record<TemplateField, unknown>>): Mend =>
  edit(TEMPLATES.name, id, cells);
const remove =
  (id: string): Mend =>
  (school) =>
    school.remove(SLOTS.name, id);
const status = (name: string) => ({ name });
/** Lesson and student out, unlocked, and open again. */
const freed = setSlot({
  lessons: null,
  students: null,
  locked: null,
  status: status(STATUSES.open),
});

const openHours = (school: OpenSchool): readonly string[] =>
  school
    .slots()
    .filter((slot) => slot.status === STATUSES.open)
    .map(({ teachers, date, starts }) => `${teachers} ${date} ${starts}`)
    .sort();

const reportOf = async (school: OpenSchool): Promise<string> =>
  describeSync(await school.sync(options), words, { recordLimit: 50_000, showStudents: true }).text;

const typed = (spec = {}) =>
  aSlot({ id: "recS2", source: [], key: "make-up lesson", syncState: null, ...spec });
const movedToLater = aTemplate({ starts: "16:00", ends: "17:00" });
const WANTED = "recA 2024-01-23 16:00";
const inTheWay = (spec = {}): School => ({
  templates: [aTemplate({ starts: "14:30", ends: "15:30" })],
  slots: [typed(spec)],
});
const LATER = "recA 2024-01-23 14:30";
const besideATemplate: School = {
  templates: [aTemplate(), aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" })],
  slots: [aSlot()],
};

describe("what is advised opens the hour", () => {
  test.each<[string, School, Mend, string]>([
    [
      "a template in the way is moved",
      besideATemplate,
      setTemplate("recT1", { starts: "12:00", ends: "13:00" }),
      LATER,
    ],
    [
      "a template in the way is put out of use",
      besideATemplate,
      (school) => school.edit(TEMPLATES.name, "recT1", { fld_active: true }),
      LATER,
    ],
    [
      "a slot typed in the way is moved",
      inTheWay(),
      setSlot({ starts: "10:00", ends: "11:00" }, "recS2"),
      LATER,
    ],
    ["a slot typed in the way is deleted", inTheWay(), remove("recS2"), LATER],
    ["a blocked slot in the way is deleted", inTheWay({ status: STATUSES.blocked }), remove("recS2"), LATER],
    [
      "a booked slot of a template that has moved is freed",
      { templates: [movedToLater], slots: [aSlot({ lessons: ["recLesson"] })] },
      freed,
      WANTED,
    ],
    [
      "a slot with the status booked, whose template has moved, is freed",
      { templates: [movedToLater], slots: [aSlot({ status: STATUSES.booked })] },
      freed,
      WANTED,
    ],
    [
      "a locked slot of a template that has moved is freed",
      { templates: [movedToLater], slots: [aSlot({ locked: true })] },
      freed,
      WANTED,
    ],
    [
      "a slot of a template that has moved, blocked by a person, is freed",
      { templates: [movedToLater], slots: [aSlot({ status: STATUSES.blocked })] },
      freed,
      WANTED,
    ],
    [
      "a closure that cannot be read is deleted",
      { templates: [movedToLater], slots: [], closures: [aClosure({ from: null })] },
      (school) => school.remove("closures", "recC1"),
      WANTED,
    ],
    [
      "a closure that cannot be read is mended",
      { templates: [movedToLater], slots: [], closures: [aClosure({ from: null })] },
      (school) => school.edit("closures", "recC1", { [`fld_${CLOSURES.name}_startDate`]: "2024-03-01" }),
      WANTED,
    ],
  ])("%s", async (_, before, mend, wanted) => {
    const school = openSchool(before);
    await school.sync(options);
    expect(openHours(school)).not.toContain(wanted);
    mend(school);
    await school.sync(options);
    expect(openHours(school)).toContain(wanted);
  });

  // The page says so, and the reports no longer advise it.
  test.each<[string, School, Mend, string]>([
    [
      "what is in the way is blocked",
      inTheWay(),
      setSlot({ status: status(STATUSES.blocked) }, "recS2"),
      LATER,
    ],
    [
      "the slot of a template in the way is blocked",
      besideATemplate,
      setSlot({ status: status(STATUSES.blocked) }),
      LATER,
    ],
    [
      "an old slot is blocked",
      { templates: [movedToLater], slots: [aSlot({ lessons: ["recLesson"] })] },
      setSlot({ lessons: null, status: status(STATUSES.blocked) }),
      WANTED,
    ],
    [
      "a lesson is taken out, and the status stays booked",
      { templates: [movedToLater], slots: [aSlot({ lessons: ["recLesson"], status: STATUSES.booked })] },
      setSlot({ lessons: null }),
      WANTED,
    ],
  ])("but not when %s", async (_, before, act, wanted) => {
    const school = openSchool(before);
    await school.sync(options);
    act(school);
    await school.sync(options);
    expect(openHours(school)).not.toContain(wanted);
  });
});

describe("what is advised takes the line out of the report", () => {
  test.each<[string, School, Mend, string]>([
    [
      "a slot that overlaps a typed one is blocked",
      { templates: [aTemplate()], slots: [aSlot(), typed()] },
      setSlot({ status: status(STATUSES.blocked) }),
      "overlap",
    ],
    [
      "one of two templates at one hour is deleted",
      { templates: [aTemplate(), aTemplate({ id: "recT2" })], slots: [] },
      (school) => school.remove(TEMPLATES.name, "recT2"),
      "overlap",
    ],
    [
      "the day that was empty is filled in",
      { templates: [aTemplate()], slots: [aSlot({ key: "recA|2024-01-23|14:00", date: null })] },
      setSlot({ date: "2024-01-23" }),
      words.headings.person,
    ],
    [
      "an update is refused, and what is in the way is moved",
      {
        templates: [aTemplate({ ends: "16:00" })],
        slots: [aSlot(), typed({ starts: "15:00", ends: "16:00" })],
      },
      setSlot({ starts: "18:00", ends: "19:00" }, "recS2"),
      words.headings.person,
    ],
    [
      "a booked slot inside a closure is freed",
      { templates: [aTemplate()], slots: [aSlot({ lessons: ["recLesson"] })], closures: [aClosure()] },
      freed,
      words.headings.person,
    ],
    [
      "a booked slot whose template is gone is freed",
      {
        templates: [aTemplate({ id: "recT9", teachers: ["recC"], disabled: true })],
        slots: [aSlot({ lessons: ["recLesson"], source: [] })],
      },
      freed,
      words.headings.person,
    ],
    [
      "a slot that stays blocked is opened by hand",
      { templates: [aTemplate()], slots: [aSlot({ status: STATUSES.blocked })] },
      setSlot({ status: status(STATUSES.open) }),
      "blocked by a person",
    ],
  ])("%s", async (_, before, mend, line) => {
    const school = openSchool(before);
    expect(await reportOf(school)).toContain(line);
    mend(school);
    await school.sync(options);
    expect(await reportOf(school)).not.toContain(line);
  });
});

describe("what is advised keeps the hour, also when its template goes", () => {
  const copied: School = {
    templates: [aTemplate()],
    slots: [
      aSlot(),
      aSlot({ id: "recS2", key: "recA|2024-01-23|14:00", starts: "18:00", ends: "19:00", syncState: null }),
    ],
  };
  const closedMeanwhile: School = {
    templates: [movedToLater],
    slots: [
      aSlot({
        lessons: ["recLesson"],
        locked: true,
        status: STATUSES.blocked,
        syncState: "v1|recT1|retired",
      }),
    ],
  };
  test.each<[string, School, Mend, string, boolean]>([
    ["an edited copy is locked", copied, setSlot({ locked: true }, "recS2"), "18:00", true],
    [
      "an edited copy is said to be typed by hand",
      copied,
      setSlot({ syncState: "v1||manual" }, "recS2"),
      "18:00",
      true,
    ],
    ["but not when only its key is emptied", copied, setSlot({ key: "" }, "recS2"), "18:00", false],
    [
      "a slot that was closed while it was booked is opened",
      closedMeanwhile,
      setSlot({ status: status(STATUSES.open) }),
      "14:00",
      true,
    ],
  ])("%s", async (_, before, mend, starts, isKept) => {
    const school = openSchool(before);
    await school.sync(options);
    mend(school);
    await school.sync(options);
    for (const { id } of before.templates) school.remove(TEMPLATES.name, id);
    await school.sync({ ...options, given: { ...options.given, allowMassRetire: true } });
    expect(openHours(school).includes(`recA 2024-01-23 ${starts}`)).toBe(isKept);
  });
});
