import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema.ts";
import { readInputs } from "../../src/configuration/inputs.ts";
import type { TeacherId } from "../../src/domain/ids.ts";
import { type LocalDate, parseDate } from "../../src/domain/time.ts";
import { begin } from "../../src/execution/begin.ts";
import { loadAndPlan, type PlannedSchool } from "../../src/execution/load.ts";
import { storyOf } from "../../src/panel/story.ts";
import { dayOfSchool, type Hour, hoursOf, scaleOf, weekOfTeacher } from "../../src/panel/weeks.ts";
import { panelWordsOf, syncWordsOf } from "../../src/report/words/languages.ts";
import { aCase } from "../support/arbitraries.ts";
import { holds } from "../support/properties.ts";
import { aSlot, aTemplate, openSchool, type School, type SlotSpec, WEDNESDAY } from "../support/school.ts";

async function load(school: School, now = WEDNESDAY, given = {}, format = {}): Promise<PlannedSchool> {
  const { settings } = readInputs({}, given, {});
  const clock = { now: () => Date.parse(now) };
  return loadAndPlan(begin({ base: openSchool(school, format).port, clock, settings }));
}

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
  const hour = hoursOf(loaded.plan, loaded.window).find(({ date }) => date === day(THURSDAY));
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
      "Its template wants it again; the sync itself had closed it.",
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
    expect(hour).toMatchObject({ state: "planned", slot: undefined, overlapping: false });
    expect(storyOf(hour, loaded, words)).toMatchObject({
      next: "To be created",
      record: undefined,
      template: { table: "templates", id: "recT" },
    });
  });

  test("that somebody has typed says that the sync keeps away from it", async () => {
    const typed = { ...S, key: "by hand", source: [], syncState: null, starts: "18:00", ends: "19:00" };
    const loaded = await load({ templates: [], slots: [typed] });
    const [hour] = hoursOf(loaded.plan, loaded.window);
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
    const onDay = hoursOf(both.plan, both.window).filter(({ date }) => date === day(THURSDAY));
    expect(onDay.map(({ overlapping }) => overlapping)).toEqual([true, true]);
    expect(onDay.map((hour) => storyOf(hour, both, words).why[0])).toEqual([
      "Overlaps Thursday 18/01 14:30–15:30. Move one of them (a slot of a template by moving the template), or set the status of one slot to blocked.",
      "Overlaps Thursday 18/01 14:00–15:00. Move one of them (a slot of a template by moving the template), or set the status of one slot to blocked.",
    ]);
    const alone = await load({ templates: [T], slots: [typed] });
    const refused = hoursOf(alone.plan, alone.window).find(({ state }) => state === "refused");
    expect(refused).toMatchObject({ overlapping: true, date: day(THURSDAY) });
  });
});

test("every hour with a readable place stands in the calendar, and can tell its story in both languages", async () => {
  await holds(
    aCase,
    async ({ school, now, given, format }) => {
      const loaded = await load(school, now, given, format);
      const hours = hoursOf(loaded.plan, loaded.window);
      const placed = loaded.plan.facts.filter(({ presence }) => presence).length;
      expect(hours.filter(({ slot }) => slot)).toHaveLength(placed);
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
    teachers: [A],
    date: day(date),
    starts: starts as Hour["starts"],
    ends: ends as Hour["ends"],
    state: "open",
    locked: false,
    overlapping: false,
    past: false,
    planned: undefined,
  });

  test("hours that overlap stand side by side, and those that only touch do not", () => {
    const hours = [hour("a", 600, 660), hour("b", 630, 690), hour("c", 660, 720), hour("d", 720, 780)];
    const [column] = dayOfSchool(hours, [A], day(THURSDAY));
    expect(column?.hours.map(({ id, lane, lanes }) => `${id} ${lane}/${lanes}`)).toEqual([
      "a 0/2",
      "b 1/2",
      "c 0/2",
      "d 0/1",
    ]);
  });

  test("a week shows its working days, and the others only when they hold something", () => {
    const week = (hours: readonly Hour[]) => weekOfTeacher(hours, A, day("2024-01-14")).length;
    expect(week([])).toBe(5);
    expect(week([hour("a", 600, 660, "2024-01-19")])).toBe(6);
  });

  test("whole hours are shown, and those in which nothing happens are folded", () => {
    const [early, late] = [hour("a", 555, 600), hour("b", 900, 960)];
    const { hours, at, height } = scaleOf(dayOfSchool([early, late], [A], day(THURSDAY)));
    expect(hours.filter(({ isIdle }) => !isIdle).map(({ minute }) => minute)).toEqual([540, 900]);
    expect(hours[0]?.minute).toBe(540);
    expect(at(540)).toBe(0);
    expect(at(960) - at(900)).toBe(57);
    expect(at(900) - at(600)).toBe(50);
    expect(height).toBe(at(1080));
    expect(scaleOf([]).hours).toHaveLength(4);
  });
});
