import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import { readInputs } from "../../../src/configuration/inputs.ts";
import type { TeacherId } from "../../../src/domain/ids.ts";
import { type LocalDate, parseDate } from "../../../src/domain/time/civil-time.ts";
import { begin } from "../../../src/execution/begin.ts";
import { loadAndPlan, type PlannedSchool } from "../../../src/execution/load.ts";
import { dayOfSchool, placed, weekOfTeacher } from "../../../src/panel/hours/columns.ts";
import { type Hour, hoursOf as hoursWith } from "../../../src/panel/hours/hours.ts";
import { monthOf } from "../../../src/panel/hours/month.ts";
import { scaleOf } from "../../../src/panel/hours/scale.ts";
import { storyOf } from "../../../src/panel/story/story.ts";
import { planSync } from "../../../src/planning/plan.ts";
import { aCase } from "../../support/arbitraries.ts";
import { instant } from "../../support/instant.ts";
import { holds } from "../../support/properties.ts";
import { openSchool, WEDNESDAY } from "../../support/school/open-school.ts";
import { aClosure, aSlot, aTemplate, type School, type SlotSpec } from "../../support/school/specs.ts";
import { panelWordsOf, syncWordsOf } from "../../support/words.ts";

async function load(school: School, now = WEDNESDAY, given = {}, format = {}): Promise<PlannedSchool> {
  const { settings } = readInputs({}, given, {});
  const clock = { now: () => instant(now) };
  return loadAndPlan(begin({ base: openSchool(school, format).port, clock, settings }));
}

const hoursOf = (school: PlannedSchool): readonly Hour[] => hoursWith(school, { showStudents: true });
const day = (text: string): LocalDate => parseDate(text) as LocalDate;
const THURSDAY = "2024-01-18";
const A = "recA" as TeacherId;
const T = aTemplate({ id: "recT", teachers: ["recA"], day: 4, starts: "14:00", ends: "15:00" });
const S: SlotSpec = aSlot({
  id: "recS",
  key: `recA|${THURSDAY}|14:00`,
  teachers: ["recA"],
  date: THURSDAY,
  starts: "14:00",
  ends: "15:00",
  source: ["recT"],
});
const words = { panel: panelWordsOf("en", STATUSES), sync: syncWordsOf("en", STATUSES) };

const hourOf = async (school: School): Promise<{ hour: Hour; loaded: PlannedSchool }> => {
  const loaded = await load(school);
  const hour = hoursOf(loaded).find(({ date }) => date === day(THURSDAY));
  if (!hour) throw new Error("No hour on that day");
  return { hour, loaded };
};

describe("an hour of the calendar", () => {
  test.each<[string, Partial<SlotSpec>, Partial<Hour>, string]>([
    ["open", {}, { state: "open", locked: false }, "Its template wants it exactly so."],
    ["booked", { status: "booked" }, { state: "booked" }, "Somebody has booked it."],
    ["locked", { locked: true }, { state: "locked", locked: true }, "It is locked."],
    [
      "booked and locked",
      { status: "booked", locked: true },
      { state: "booked", locked: true },
      "It is locked.",
    ],
    [
      "blocked by a person",
      { status: "blocked", syncState: "v1|recT|live|14:00-15:00;;" },
      { state: "blocked", planned: undefined },
      "A person has blocked it. Set its status to open by hand to offer it again.",
    ],
    [
      "closed by the sync, and wanted again",
      { status: "blocked", syncState: "v1|recT|retired" },
      { state: "closed", planned: "reopen" },
      "Its template wants it again; the sync itself had blocked it.",
    ],
    [
      "no longer wanted",
      { source: [], syncState: null, key: `recA|${THURSDAY}|09:00`, starts: "09:00", ends: "10:00" },
      { state: "open", planned: "retire" },
      "Because its template is gone.",
    ],
  ])("that is %s says so, and why", async (_, change, expected, why) => {
    const { hour, loaded } = await hourOf({ templates: [T], slots: [{ ...S, ...change }] });
    expect(hour).toMatchObject(expected);
    expect(storyOf(hour, loaded, words).why).toEqual([why]);
  });

  test("that is still to be created stands there already", async () => {
    const { hour, loaded } = await hourOf({ templates: [T], slots: [] });
    expect(hour).toMatchObject({ state: "planned", slot: undefined, overlapping: undefined });
    expect(storyOf(hour, loaded, words)).toMatchObject({
      next: "To be created",
      record: undefined,
      template: { table: "templates", id: "recT" },
    });
  });

  test("that somebody has typed says that the sync keeps away from it", async () => {
    const typed = { ...S, key: "by hand", source: [], syncState: null, starts: "18:00", ends: "19:00" };
    const loaded = await load({ templates: [], slots: [typed] });
    const [hour] = hoursOf(loaded);
    const story = storyOf(hour as Hour, loaded, words);
    expect(story.why).toEqual([words.panel.weeks.story.byHand]);
    expect(story.facts.map(([, value]) => value)).toContain("none: somebody typed it");
  });

  test("that overlaps another is marked, and so is one that was refused for it", async () => {
    const typed = {
      ...S,
      id: "recTyped",
      key: "by hand",
      source: [],
      syncState: null,
      starts: "14:30",
      ends: "15:30",
    };
    const both = await load({ templates: [T], slots: [S, typed] });
    const onDay = hoursOf(both).filter(({ date }) => date === day(THURSDAY));
    expect(onDay.map(({ overlapping }) => overlapping)).toEqual(["now", "now"]);
    expect(onDay.map((hour) => storyOf(hour, both, words).why[0])).toEqual([
      "Overlaps Thursday 18/01 14:30–15:30. Move one of them (a slot of a template by moving the template), or set the status of one slot to blocked.",
      "Overlaps Thursday 18/01 14:00–15:00. Move one of them (a slot of a template by moving the template), or set the status of one slot to blocked.",
    ]);
    const alone = await load({ templates: [T], slots: [typed] });
    const refused = hoursOf(alone).find(({ state }) => state === "refused");
    expect(refused).toMatchObject({ overlapping: "after", date: day(THURSDAY) });
  });
});

test("every hour with a readable place stands in the calendar, and can tell its story in both languages", async () => {
  await holds(
    aCase,
    async ({ school, now, given, format }) => {
      const loaded = await load(school, now, given, format);
      const hours = hoursOf(loaded);
      const placed = loaded.plan.facts.filter(({ presence }) => presence).length;
      expect(hours.filter(({ slot, state }) => slot && state !== "arriving")).toHaveLength(placed);
      expect(hours.filter(({ state }) => state === "planned")).toHaveLength(
        loaded.plan.writes.filter(({ kind }) => kind === "create").length,
      );
      for (const language of ["en", "he"]) {
        const texts = { panel: panelWordsOf(language, STATUSES), sync: syncWordsOf(language, STATUSES) };
        for (const hour of hours) {
          const { why, next, facts } = storyOf(hour, loaded, texts);
          expect([...why, next, ...facts.flat()].filter((text) => text.trim() === "")).toEqual([]);
          expect(why.length).toBeGreaterThan(0);
        }
      }
    },
    0.5,
  );
});

describe("the columns", () => {
  const hour = (id: string, starts: number, ends: number, date = THURSDAY): Hour => ({
    id,
    slot: undefined,
    occurrence: undefined,
    lesson: undefined,
    teachers: [A],
    date: day(date),
    starts: starts as Hour["starts"],
    ends: ends as Hour["ends"],
    state: "open",
    locked: false,
    overlapping: undefined,
    trouble: undefined,
    students: [],
    past: false,
    planned: undefined,
  });

  const lanesOf = (hours: readonly Hour[]): readonly string[] =>
    placed(hours, scaleOf(hours)).map(({ id, lane, lanes }) => `${id} ${lane}/${lanes}`);

  test("hours that overlap stand side by side, and those that only touch do not", () => {
    expect(
      lanesOf([hour("a", 600, 660), hour("b", 630, 690), hour("c", 660, 720), hour("d", 720, 780)]),
    ).toEqual(["a 0/2", "b 1/2", "c 0/2", "d 0/1"]);
  });

  test("no hour covers another, however short the lessons are", () => {
    const ends = fc.integer({ min: 5, max: 90 });
    const spans = fc.array(fc.tuple(fc.integer({ min: 480, max: 1200 }), ends), { maxLength: 60 });
    fc.assert(
      fc.property(spans, (given) => {
        const hours = given
          .map(([starts, length], index) => hour(String(index), starts, starts + length))
          .sort((a, b) => a.starts - b.starts);
        const boxes = placed(hours, scaleOf(hours));
        for (const [index, a] of boxes.entries()) {
          expect(a.height).toBeGreaterThanOrEqual(22);
          for (const b of boxes.slice(index + 1)) {
            const isBeside =
              a.lane / a.lanes >= (b.lane + 1) / b.lanes - 1e-9 ||
              b.lane / b.lanes >= (a.lane + 1) / a.lanes - 1e-9;
            const isBelow = b.top >= a.top + a.height || a.top >= b.top + b.height;
            expect(isBeside || isBelow).toBe(true);
          }
        }
      }),
    );
  });

  test("sixty lessons of ten minutes stand below one another, each with room for a line", () => {
    const hours = Array.from({ length: 60 }, (_, index) =>
      hour(String(index), 480 + 10 * index, 490 + 10 * index),
    );
    expect(new Set(placed(hours, scaleOf(hours)).map(({ lanes }) => lanes))).toEqual(new Set([1]));
  });

  test("a week shows its working days, and the others only when they hold something", () => {
    const week = (hours: readonly Hour[]) => weekOfTeacher(hours, [], A, day("2024-01-14")).length;
    expect(week([])).toBe(5);
    expect(week([hour("a", 600, 660, "2024-01-19")])).toBe(6);
  });

  test("a day shows everybody, also who is free, and the closures that concern them", async () => {
    const closure = aClosure({ from: THURSDAY, through: THURSDAY, teachers: ["recB"] });
    const { input } = await load({ templates: [], slots: [], closures: [closure] });
    const columns = dayOfSchool(
      [hour("a", 600, 660)],
      input.closures,
      [A, "recB" as TeacherId],
      day(THURSDAY),
    );
    expect(columns.map(({ hours, closures }) => `${hours.length} ${closures.length}`)).toEqual([
      "1 0",
      "0 1",
    ]);
  });

  test("a month is its whole weeks, each day with what it holds", () => {
    const weeks = monthOf([hour("a", 600, 660), hour("b", 700, 760)], [], A, day(THURSDAY));
    expect(weeks).toHaveLength(5);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks.flat().filter(({ isInMonth }) => isInMonth)).toHaveLength(31);
    expect(weeks.flat().find(({ date }) => date === day(THURSDAY))).toMatchObject({ open: 2, booked: 0 });
  });

  test("whole hours are shown, and those in which nothing happens are folded", () => {
    const { hours, at, height } = scaleOf([hour("a", 555, 600), hour("b", 900, 960)]);
    expect(hours.filter(({ isIdle }) => !isIdle).map(({ minute }) => minute)).toEqual([540, 900]);
    expect(hours[0]?.minute).toBe(540);
    expect(at(540)).toBe(0);
    expect(at(960) - at(900)).toBe(57);
    expect(at(900) - at(600)).toBe(50);
    expect(height).toBe(at(1080));
    expect(scaleOf([]).hours).toHaveLength(4);
  });

  test("an hour of short lessons is as tall as they need", () => {
    const { at } = scaleOf([hour("a", 600, 610), hour("b", 660, 720)]);
    expect(at(660) - at(600)).toBe(144);
    expect(at(720) - at(660)).toBe(57);
  });
});

describe("what the plan will leave", () => {
  test("an update that moves an hour shows where it comes to as well", async () => {
    const loaded = await load({
      templates: [{ ...T, ends: "16:00" }],
      slots: [{ ...S, syncState: "v1|recT|live|14:00-15:00;;" }],
    });
    const onDay = hoursOf(loaded).filter(({ date }) => date === day(THURSDAY));
    expect(onDay.map(({ state, starts, ends }) => `${state} ${ends - starts}`).sort()).toEqual([
      "arriving 120",
      "open 60",
    ]);
  });

  test("a double booking that it makes is marked before it is applied", async () => {
    const twin = { ...T, id: "recT2" };
    const loaded = await load({ templates: [T, twin], slots: [] });
    const planned = hoursOf(loaded).filter(({ state }) => state === "planned");
    expect(planned.length).toBeGreaterThan(1);
    expect(new Set(planned.map(({ overlapping }) => overlapping))).toEqual(new Set(["after"]));
  });

  test.each<[string, Partial<SlotSpec>, Hour["trouble"]]>([
    ["booked, but blocked", { status: "blocked", lessons: ["recL"] }, "blocked"],
    ["booked, but its template has moved", { status: "booked", starts: "15:00", ends: "16:00" }, "moved"],
    ["booked as it should be", { status: "booked" }, undefined],
    [
      "locked and booked elsewhere",
      { status: "booked", locked: true, starts: "15:00", ends: "16:00" },
      undefined,
    ],
  ])("a lesson that is %s is signed", async (_, change, trouble) => {
    const { hour } = await hourOf({ templates: [T], slots: [{ ...S, ...change }] });
    expect(hour.trouble).toBe(trouble);
  });

  test("a lesson that is booked on a closed day is signed", async () => {
    const closures = [aClosure({ from: THURSDAY, through: THURSDAY })];
    const { hour } = await hourOf({ templates: [T], slots: [{ ...S, status: "booked" }], closures });
    expect(hour.trouble).toBe("closed");
  });

  test("a lesson that has no slot stands in the calendar of its teacher, and says what it is", async () => {
    const loaded = await load({ templates: [T], slots: [] });
    const lesson = {
      id: "recLesson" as never,
      name: "Dana",
      teachers: [A],
      date: day(THURSDAY),
      starts: 840 as never,
      ends: 900 as never,
    };
    const plan = planSync({ ...loaded.input, lessons: [lesson] });
    const hour = hoursOf({ ...loaded, plan }).find(({ lesson: own }) => own);
    expect(hour).toMatchObject({ state: "booked", students: ["Dana"], teachers: [A], planned: undefined });
    expect(storyOf(hour as Hour, { ...loaded, plan }, words).why).toEqual([
      "A lesson without a slot: nothing is opened while its teacher gives it.",
    ]);
  });

  test("students are named where that is allowed", async () => {
    const loaded = await load({ templates: [T], slots: [{ ...S, students: ["recStudent"] }] });
    const named = (showStudents: boolean) =>
      hoursWith(loaded, { showStudents }).flatMap(({ students }) => students);
    expect(named(true)).toEqual(["name of recStudent"]);
    expect(named(false)).toEqual([]);
  });
});

describe("why the sync has blocked an hour is known, not guessed", () => {
  const closed = { ...S, status: "blocked", syncState: "v1|recT|retired" };
  const set = {
    set: "exams",
    startDate: "2024-01-14",
    endDate: "2024-01-20",
    createdAt: "2024-01-10T06:00:00.000Z",
  };

  test.each<[string, School, string]>([
    ["the template is gone", { templates: [], slots: [{ ...closed, source: [] }] }, "its template is gone"],
    [
      "it is out of use",
      { templates: [{ ...T, disabled: true }], slots: [closed] },
      "its template is out of use",
    ],
    [
      "a closure",
      { templates: [T], slots: [closed], closures: [aClosure({ from: THURSDAY, through: THURSDAY })] },
      "closure Holiday",
    ],
    [
      "the hour has moved",
      { templates: [{ ...T, starts: "16:00", ends: "17:00" }], slots: [closed] },
      "has moved to Thursday 16:00",
    ],
    ["the day has moved", { templates: [{ ...T, day: 3 }], slots: [closed] }, "has moved to Wednesday 14:00"],
    ["the teacher has changed", { templates: [{ ...T, teachers: ["recB"] }], slots: [closed] }, "recB"],
    [
      "its term is over",
      { templates: [{ ...T, endDate: "2024-01-13" }], slots: [closed] },
      "no lesson on that date",
    ],
    [
      "another week's turn",
      { templates: [{ ...T, startDate: "2024-01-07", weekIndex: 1, cycleWeeks: 2 }], slots: [closed] },
      "no lesson on that date",
    ],
    [
      "a newer set",
      {
        templates: [
          T,
          aTemplate({ id: "recX", teachers: ["recA"], day: 1, starts: "09:00", ends: "10:00", ...set }),
        ],
        slots: [closed],
      },
      "newer template set",
    ],
    [
      "another record holds the hour",
      { templates: [T], slots: [S, { ...closed, id: "recS2" }] },
      "another record",
    ],
  ])("%s", async (_, school, reason) => {
    const loaded = await load(school);
    const hour = hoursOf(loaded).find(({ slot, state }) => slot && state === "closed");
    const { why } = storyOf(hour as Hour, loaded, words);
    expect(why.join()).toMatch(/^The sync has blocked it, because /);
    expect(why.join()).toContain(reason);
  });
});
