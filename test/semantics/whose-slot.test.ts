import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import type { TeacherId } from "../../src/domain/ids.ts";
import { openSchool } from "../support/school/open-school.ts";
import { counts, slotMessages, syncTwice } from "../support/school/results.ts";
import { aClosure, aSlot, aTemplate, type SlotSpec, type TemplateSpec } from "../support/school/specs.ts";

/**
 * Whose slot it is, when its cells tell less or more than they did (semantics 2.70–2.72).
 * Wednesday 2024-01-17, 10:00; two days ahead of the coming Sunday leave one Tuesday in the window, the 23rd.
 */
const given = { daysAhead: 2 };
const KEY = "recA|2024-01-23|14:00";
const LIVE = "v1|recT1|live|14:00-15:00;;";

async function settle(templates: readonly TemplateSpec[], slots: readonly SlotSpec[], markerMode = true) {
  const school = openSchool({ templates, slots }, { markerMode });
  const first = await syncTwice(school, { given });
  const told = school.slots().map(({ starts, source, status }) => `${starts} ${source} ${status}`);
  return { first, school, told: told.sort(), messages: slotMessages(first) };
}

describe("2.70 of several links", () => {
  const original = aTemplate();
  const copy = (spec: Partial<TemplateSpec> = {}) =>
    aTemplate({ id: "recT2", starts: "17:00", ends: "18:00", ...spec });
  const both = (spec: Partial<SlotSpec> = {}) =>
    aSlot({ key: KEY, source: ["recT1", "recT2"], syncState: LIVE, ...spec });

  test.each<[string, readonly TemplateSpec[], Partial<SlotSpec>, readonly string[]]>([
    [
      "the one counts that the engine has noted",
      [original, copy()],
      { syncState: "v1|recT2|live|14:00-15:00;;", key: "recA|2024-01-23|14:00" },
      ["recT2"],
    ],
    ["without a note those that want the very hour", [original, copy()], { syncState: null }, ["recT1"]],
    [
      "also where the note names none of them",
      [original, copy()],
      { syncState: "v1|recT9|live|14:00-15:00;;" },
      ["recT1"],
    ],
    [
      "both, where both want it",
      [original, copy({ starts: "14:00", ends: "15:00" })],
      { syncState: null },
      ["recT1", "recT2"],
    ],
    [
      "not one of another teacher",
      [aTemplate({ teachers: ["recB"] }), copy({ starts: "14:00" })],
      { syncState: null },
      ["recT2"],
    ],
    [
      "not one of another weekday",
      [aTemplate({ day: 3 }), copy({ starts: "14:00" })],
      { syncState: null },
      ["recT2"],
    ],
    [
      "not one that is out of use",
      [aTemplate({ disabled: true }), copy({ starts: "14:00" })],
      { syncState: null },
      ["recT2"],
    ],
    [
      "all of them, where none wants the hour",
      [aTemplate({ starts: "16:00" }), copy()],
      { syncState: null },
      ["recT1", "recT2"],
    ],
    [
      "of a key that its cells give, as of one that is stored",
      [original, copy()],
      { syncState: null, key: null },
      ["recT1"],
    ],
    ["none under a mark of its own", [original, copy()], { syncState: "v1||manual" }, []],
  ])("%s", async (_, templates, spec, provenance) => {
    const { plan } = await openSchool({ templates, slots: [both(spec)] }).sync({
      given: { ...given, dryRun: true },
    });
    expect(plan.facts.map((slot) => slot.provenance)).toEqual([provenance]);
  });

  test.each([true, false])(
    "a copy gets its own slot beside the original's booked one, in marker mode: %s",
    async (markerMode) => {
      const { told } = await settle([original, copy()], [both({ lessons: ["recLesson"] })], markerMode);
      expect(told).toEqual(["14:00 recT1,recT2 open", "17:00 recT2 open"]);
    },
  );

  test("a copy that nobody has filled in yet does not hold the original's slots", async () => {
    const { told } = await settle(
      [aTemplate({ starts: "16:00", ends: "17:00" }), copy({ teachers: [] })],
      [both()],
    );
    expect(told).toEqual(["14:00 recT1,recT2 blocked", "16:00 recT1 open"]);
  });

  test("the link becomes that of the one that wants it, and closing notes the true one", async () => {
    expect((await settle([original, copy()], [both()])).told).toEqual([
      "14:00 recT1 open",
      "17:00 recT2 open",
    ]);
    const { school } = await settle(
      [original, copy()],
      [both({ syncState: "v1|recT2|live|14:00-15:00;;", key: "recA|2024-01-24|14:00", date: "2024-01-24" })],
    );
    expect(school.slot("recS1")).toMatchObject({ status: STATUSES.blocked, syncState: "v1|recT2|retired" });
  });
});

describe("2.71 a teacher whose id is gone", () => {
  const gone = (spec: Partial<SlotSpec> = {}) => aSlot({ key: "recOld|2024-01-23|14:00", ...spec });
  const GONE = "1 slots carry the id of a teacher who is gone";

  test("is read as the teacher that the slot links to: nothing is closed, nothing made, the key stays", async () => {
    const { first, school } = await settle(
      [aTemplate({ capacity: null })],
      [gone({ capacity: null, weekday: 2, syncState: "v1|recT1|live|14:00-15:00;פרטי;" })],
    );
    expect(counts(first)).toBe("0/0/0");
    expect(first.entries.map(({ message }) => message)).toContain(GONE);
    expect(school.slot("recS1").key).toBe("recOld|2024-01-23|14:00");
  });

  test.each<[string, Partial<SlotSpec>, readonly TemplateSpec[], boolean]>([
    [
      "but not one that a template names, in use or not",
      {},
      [aTemplate(), aTemplate({ id: "recT2", teachers: ["recOld"], disabled: true })],
      false,
    ],
    ["nor where the slot links to two teachers", { teachers: ["recA", "recB"] }, [aTemplate()], false],
    ["nor where it links to none", { teachers: [] }, [aTemplate()], false],
    [
      "also of a slot that people have typed with a key",
      { source: [], syncState: null },
      [aTemplate()],
      true,
    ],
    ["a booked one as well", { lessons: ["recLesson"] }, [aTemplate()], true],
    [
      "past ones are not counted",
      { key: "recOld|2024-01-16|14:00", date: "2024-01-16" },
      [aTemplate()],
      false,
    ],
  ])("%s", async (_, spec, templates, told) => {
    const { entries } = await openSchool({ templates, slots: [gone(spec)] }).sync({ given });
    expect(entries.some(({ code }) => code === "rekeyed")).toBe(told);
  });

  test.each([true, false])("nor one that a closure names, though it be out of use: %s", async (disabled) => {
    const closures = [aClosure({ teachers: ["recOld"], disabled, from: "2024-03-01" })];
    const { entries } = await openSchool({ templates: [aTemplate()], slots: [gone()], closures }).sync({
      given,
    });
    expect(entries.some(({ code }) => code === "rekeyed")).toBe(false);
  });

  test("a run for one teacher counts that teacher's", async () => {
    const slots = [gone(), gone({ id: "recS2", teachers: ["recB"], source: [], syncState: null })];
    const school = openSchool({
      templates: [aTemplate(), aTemplate({ id: "recT2", teachers: ["recB"] })],
      slots,
    });
    const { entries } = await school.sync({
      given: { ...given, dryRun: true },
      target: { kind: "teacher", id: "recB" as TeacherId },
    });
    expect(entries.filter(({ code }) => code === "rekeyed").map(({ message }) => message)).toEqual([GONE]);
  });
});

describe("2.72 a status that was emptied", () => {
  const emptied = (spec: Partial<SlotSpec> = {}) =>
    aSlot({ key: KEY, status: null, syncState: "v1|recT1|retired", ...spec });

  test("leaves an hour closed that the engine had closed", async () => {
    const { first, told, messages } = await settle(
      [aTemplate({ starts: "16:00", ends: "17:00" })],
      [emptied()],
    );
    expect([counts(first), told, messages]).toEqual([
      "1/0/1",
      ["14:00 recT1 blocked", "16:00 recT1 open"],
      [],
    ]);
  });

  test("and one that is wanted again gets its status with its update", async () => {
    const { first, told } = await settle([aTemplate()], [emptied()]);
    expect([counts(first), told]).toEqual(["0/1/0", ["14:00 recT1 open"]]);
  });

  test("one of a slot that was live stays empty: it counts as open", async () => {
    const { told } = await settle([aTemplate()], [aSlot({ key: KEY, status: null })]);
    expect(told).toEqual(["14:00 recT1 undefined"]);
  });

  test("where a person has booked it, it stays as it is", async () => {
    const { first, told } = await settle(
      [aTemplate({ starts: "16:00", ends: "17:00" })],
      [emptied({ lessons: ["recLesson"] })],
    );
    expect([counts(first), told]).toEqual(["0/0/0", ["14:00 recT1 undefined"]]);
  });

  test("a status of open under the mark was set by a person", async () => {
    const { told, messages } = await settle(
      [aTemplate({ starts: "16:00", ends: "17:00" })],
      [emptied({ status: STATUSES.open })],
    );
    expect(told).toEqual(["14:00 recT1 open", "16:00 recT1 open"]);
    expect(messages).toEqual([`Kept: reopened manually ${KEY}`]);
  });
});

describe("2.72 times that were emptied", () => {
  const restored = ["14:00 recT1 open"];
  test.each<[string, Partial<SlotSpec>, boolean]>([
    ["start", { starts: null }, true],
    ["start", { starts: null }, false],
    ["end", { ends: null }, true],
    ["end", { ends: null }, false],
    ["start and end", { starts: null, ends: null }, true],
    ["start and end", { starts: null, ends: null }, false],
    ["start, end and link", { starts: null, ends: null, source: [], syncState: null }, false],
  ])("%s come back from key and template (%j, in marker mode: %s)", async (_, cells, markerMode) => {
    const { first, told, school } = await settle([aTemplate()], [aSlot({ key: KEY, ...cells })], markerMode);
    expect([counts(first), told, school.slot("recS1").ends]).toEqual(["0/1/0", restored, "15:00"]);
  });

  test.each<[string, Partial<SlotSpec>, string | undefined]>([
    ["the end that was noted, though the template's be another", { starts: null, ends: null }, "840-880"],
    [
      "not one of an hour that began at another time",
      { ends: null, syncState: "v1|recT1|live|13:00-13:40;;" },
      "840-900",
    ],
    ["nor one that cannot be read", { ends: null, syncState: "v1|recT1|live|14:00-1440;;" }, "840-900"],
    ["the template's, where nothing is noted", { ends: null, syncState: null }, "840-900"],
    ["also of a template that is out of use", { ends: null, syncState: null, source: ["recT2"] }, "840-870"],
    ["not of one with another start", { ends: null, syncState: null, source: ["recT3"] }, undefined],
    ["no start without a canonical key", { starts: null, key: "extra" }, undefined],
    ["none of a slot that people have typed", { starts: null, syncState: "v1||manual" }, undefined],
    ["the formula's before any of these", { ends: null, endsAt: "2024-01-23T12:50:00.000Z" }, "840-890"],
  ])("until then it takes its time: %s", async (_, spec, span) => {
    const templates = [
      aTemplate(),
      aTemplate({ id: "recT2", ends: "14:30", disabled: true }),
      aTemplate({ id: "recT3", starts: "13:00", disabled: true }),
    ];
    const slot = aSlot({ key: KEY, syncState: "v1|recT1|live|14:00-14:40;;", ...spec });
    const { plan } = await openSchool({ templates, slots: [slot] }).sync({
      given: { ...given, dryRun: true },
    });
    const [presence] = plan.facts.map(
      (each) => each.presence && `${each.presence.starts}-${each.presence.ends}`,
    );
    expect(presence).toBe(span);
  });

  test("nothing is opened over a booked slot whose start was emptied", async () => {
    const templates = [aTemplate(), aTemplate({ id: "recT2", starts: "14:30", ends: "15:30" })];
    const { told } = await settle(templates, [aSlot({ key: KEY, starts: null, lessons: ["recLesson"] })]);
    expect(told).toEqual([" recT1 open"]);
  });
});
