import { describe, expect, test } from "vitest";
import { availability } from "../../src/availability/availability.ts";
import { readBookableSlots } from "../../src/availability/bookable-slots.ts";
import { LESSON_TYPES, STATUSES } from "../../src/base/schema/cell-words.ts";
import { readInputs } from "../../src/configuration/inputs.ts";
import type { TeacherId } from "../../src/domain/ids.ts";
import type { LessonId } from "../../src/domain/lesson.ts";
import { type LocalDate, type Minute, parseDate } from "../../src/domain/time/civil-time.ts";
import { aCase } from "../support/arbitraries.ts";
import { instant } from "../support/instant.ts";
import { holds } from "../support/properties.ts";
import { JERUSALEM } from "../support/school/format.ts";
import { type OpenSchool, openSchool, WEDNESDAY } from "../support/school/open-school.ts";
import { aSlot, type SlotSpec } from "../support/school/specs.ts";

const { settings } = readInputs({}, {}, {});
const NOW = JERUSALEM.localOf(instant(WEDNESDAY));

/** Ids of the slots that can be booked, with how many places are left. */
async function offered(
  school: OpenSchool,
  { teacher, date, now = NOW }: { teacher?: string; date?: string; now?: typeof NOW } = {},
): Promise<Readonly<Record<string, number | undefined>>> {
  const slots = await readBookableSlots(school.port, settings);
  const day = date === undefined ? undefined : (parseDate(date) as LocalDate);
  const found = availability(slots, teacher as TeacherId | undefined, day, now);
  return Object.fromEntries(found.map(({ slot, remaining }) => [slot.id, remaining]));
}

const of = (...slots: readonly SlotSpec[]) => offered(openSchool({ templates: [], slots }));
const pupils = (...students: readonly string[]) => ({ students });

describe("5.4 a slot can be booked", () => {
  test.each<readonly [string, Partial<SlotSpec>, number | undefined | "no"]>([
    ["open", {}, 1],
    ["without a status", { status: null }, 1],
    ["locked: nobody is kept from booking it", { locked: true }, 1],
    ["made by hand", { source: [], key: "make-up lesson" }, 1],
    ["of two places with one pupil", { type: LESSON_TYPES.pair, capacity: 2, ...pupils("recP1") }, 1],
    [
      "of six places with two pupils and one lesson",
      { capacity: 6, ...pupils("recP1", "recP2"), lessons: ["recL"] },
      4,
    ],
    ["of six places whose occupancy is five", { capacity: 6, occupancy: 5, ...pupils("recP1") }, 1],
    ["whose occupancy is listed", { capacity: 6, occupancy: [1, 1, "2"] }, 2],
    ["full", { ...pupils("recP1") }, "no"],
    ["whose occupancy is told in words", { capacity: 6, occupancy: "2 מתוך 6" }, 4],
    ["whose occupancy has failed", { capacity: 6, occupancy: { error: "#ERROR!" } }, "no"],
    [
      "whose occupancy has failed for one of its bookings",
      { capacity: 6, occupancy: [1, { error: "#ERROR!" }] },
      "no",
    ],
    ["whose occupancy says nothing that can be read", { capacity: 6, occupancy: "many" }, "no"],
    ["more than full", { capacity: 1, ...pupils("recP1", "recP2") }, "no"],
    ["without any place", { capacity: 0 }, "no"],
    ["booked by its status", { status: STATUSES.booked, capacity: 2 }, "no"],
    ["of a status of the school's own", { status: "cancelled" }, "no"],
    ["blocked", { status: STATUSES.blocked }, "no"],
    ["blocked by the formula", { isBlocked: 1 }, "no"],
    ["over", { date: "2024-01-16" }, "no"],
    ["over since this morning", { date: "2024-01-17", starts: "09:00", ends: "10:00" }, "no"],
    ["beginning this very minute", { date: "2024-01-17", starts: "10:00", ends: "11:00" }, "no"],
    ["beginning in a minute", { date: "2024-01-17", starts: "10:01", ends: "11:00" }, 1],
    ["without a start", { starts: null }, "no"],
    ["without a day", { date: null }, "no"],
    ["whose end is before its start", { ends: "13:00" }, "no"],
    ["until midnight", { starts: "23:00", ends: "00:00" }, 1],
    [
      "of which only the formulas know the hours",
      { starts: null, ends: null, startsAt: "2024-01-23T12:00:00.000Z", endsAt: "2024-01-23T13:00:00.000Z" },
      1,
    ],
    ["private and without a capacity", { capacity: null }, 1],
    ["for two, without a capacity", { capacity: null, type: LESSON_TYPES.pair, ...pupils("recP1") }, 1],
    [
      "for a group, without a capacity",
      { capacity: null, type: LESSON_TYPES.group, occupancy: 20 },
      undefined,
    ],
    ["without type and capacity", { capacity: null, type: null }, undefined],
  ])("%s", async (_, spec, remaining) => {
    expect(await of(aSlot(spec))).toEqual(remaining === "no" ? {} : { recS1: remaining });
  });

  test.each([
    ["says so", 1, {}],
    ["does not", 0, { recS1: undefined }],
  ])("where is_full decides: it %s", async (_, full, expected) => {
    const school = openSchool({
      templates: [],
      slots: [aSlot({ capacity: null, type: LESSON_TYPES.group })],
    });
    school.memory.store.table("slot_inventory").records.get("recS1")?.set("fld_slot_inventory_isFull", full);
    expect(await offered(school)).toEqual(expected);
  });

  test("not when is_full says that it is full, whatever its capacity says", async () => {
    const school = openSchool({ templates: [], slots: [aSlot({ capacity: 6 })] });
    school.memory.store.table("slot_inventory").records.get("recS1")?.set("fld_slot_inventory_isFull", true);
    expect(await offered(school)).toEqual({});
  });
});

describe("asking for", () => {
  const school = () =>
    openSchool({
      templates: [],
      slots: [
        aSlot(),
        aSlot({ id: "recS2", teachers: ["recB"] }),
        aSlot({ id: "recS3", date: "2024-01-30" }),
        aSlot({
          id: "recS4",
          teachers: ["recA", "recB"],
          date: "2024-01-30",
          starts: "16:00",
          ends: "17:00",
        }),
        aSlot({
          id: "recS5",
          key: "recB|2024-01-30|18:00",
          teachers: [],
          date: "2024-01-30",
          starts: "18:00",
          ends: "19:00",
        }),
      ],
    });

  test.each([
    ["everything", {}, ["recS1", "recS2", "recS3", "recS4", "recS5"]],
    [
      "a teacher, also one who stands in for another or only in the key",
      { teacher: "recB" },
      ["recS2", "recS4", "recS5"],
    ],
    ["a day", { date: "2024-01-23" }, ["recS1", "recS2"]],
    ["a teacher on a day", { teacher: "recA", date: "2024-01-30" }, ["recS3", "recS4"]],
    ["a teacher whom nobody knows", { teacher: "recX" }, []],
  ])("%s", async (_, question, ids) => {
    expect(Object.keys(await offered(school(), question))).toEqual(ids);
  });
});

describe("5.4 an hour is not offered while its teacher has something else at that time", () => {
  const open = aSlot({ id: "recO", starts: "14:00", ends: "15:00", source: [], key: "by hand" });
  const rival = (further: Partial<SlotSpec>) =>
    aSlot({ id: "recR", starts: "14:30", ends: "15:30", source: [], key: "rival", ...further });
  test.each<readonly [string, SlotSpec, readonly string[]]>([
    ["another open hour", rival({}), ["recO", "recR"]],
    ["a booked hour", rival({ status: STATUSES.booked }), []],
    ["an hour with a pupil, of which places are left", rival({ capacity: 3, ...pupils("recP1") }), ["recR"]],
    ["an hour that a person has blocked", rival({ status: STATUSES.blocked }), []],
    [
      "an hour that the sync has closed",
      rival({ status: STATUSES.blocked, syncState: "v1|recT|retired" }),
      ["recO"],
    ],
    [
      "a booked hour that ends when it begins",
      rival({ starts: "13:00", ends: "14:00", status: STATUSES.booked }),
      ["recO"],
    ],
    ["a booked hour of somebody else", rival({ teachers: ["recB"], status: STATUSES.booked }), ["recO"]],
    ["a booked hour on another day", rival({ date: "2024-01-24", status: STATUSES.booked }), ["recO"]],
  ])("%s", async (_, other, ids) => {
    expect(Object.keys(await of(open, other))).toEqual(ids);
  });

  test("a lesson that is not of the slot", async () => {
    const slots = await readBookableSlots(openSchool({ templates: [], slots: [open] }).port, settings);
    const [slot] = slots;
    const lesson = {
      ...{ id: "recL" as LessonId, name: "", teachers: ["recA" as TeacherId] },
      ...{ date: slot?.date as LocalDate, starts: 870 as Minute, ends: 930 as Minute },
    };
    expect(availability(slots, undefined, undefined, NOW, [lesson])).toEqual([]);
    expect(availability(slots, undefined, undefined, NOW, [{ ...lesson, teachers: [] }]).length).toBe(1);
  });

  test("they come in the order of time", async () => {
    const at = (id: string, date: string, starts: string, ends: string) =>
      aSlot({ id, date, starts, ends, source: [], key: id });
    const slots = [
      at("recC", "2024-01-24", "09:00", "10:00"),
      at("recB", "2024-01-23", "15:00", "16:00"),
      at("recA", "2024-01-23", "09:00", "10:00"),
    ];
    expect(Object.keys(await of(...slots))).toEqual(["recA", "recB", "recC"]);
  });
});

test("it is computed in one read, and nothing is written", async () => {
  const school = openSchool({ templates: [], slots: [aSlot()] });
  const calls: string[] = [];
  const port = {
    ...school.port,
    list: async (table: never, fields: never) => {
      calls.push("list");
      return school.port.list(table, fields);
    },
    create: () => Promise.reject(new Error("never")),
    update: () => Promise.reject(new Error("never")),
  };
  await readBookableSlots(port, settings);
  expect(calls).toEqual(["list"]);
});

test("I28: what is taken and what is left never exceed the capacity; no blocked, past, booked or full slot is offered", async () => {
  await holds(aCase, async ({ school, now, format }) => {
    const slots = await readBookableSlots(openSchool(school, format).port, settings);
    const local = JERUSALEM.localOf(instant(now));
    const specs = new Map(school.slots.map((spec) => [spec.id as string, spec]));
    const found = availability(slots, undefined, undefined, local);
    for (const { slot, remaining } of found) {
      const spec = specs.get(slot.id);
      const taken = Math.max(
        Number(String(spec?.occupancy ?? 0).split("/")[0]),
        spec?.students.length ?? 0,
        spec?.lessons.length ?? 0,
      );
      const capacity =
        spec?.capacity ??
        (spec?.type === LESSON_TYPES.single ? 1 : spec?.type === LESSON_TYPES.pair ? 2 : undefined);
      expect([STATUSES.open, null]).toContain(spec?.status);
      if (capacity === undefined) expect(remaining).toBeUndefined();
      else {
        expect(remaining).toBe(capacity - taken);
        expect(remaining).toBeGreaterThan(0);
      }
      const starts =
        Date.parse(`${spec?.date}T00:00:00Z`) / 60_000 +
        Number(spec?.starts?.slice(0, 2)) * 60 +
        Number(spec?.starts?.slice(3));
      expect(starts).toBeGreaterThan(local.date * 1440 + local.minute);
    }
    // And what is not offered has a reason.
    const offeredIds = new Set(found.map(({ slot }) => slot.id as string));
    for (const spec of school.slots.filter(({ id }) => !offeredIds.has(id))) {
      const day = Date.parse(`${spec.date}T00:00:00Z`) / 86_400_000;
      const isLater = day > local.date;
      const isFree = spec.lessons.length + spec.students.length === 0 && spec.occupancy === null;
      const isOpen = spec.status === STATUSES.open || spec.status === null;
      const hasSpan = spec.starts !== null && spec.ends !== null && spec.starts < spec.ends;
      // Something else may lie on that day.
      const hasRival = school.slots.some(
        (other) =>
          other.id !== spec.id &&
          other.date === spec.date &&
          ((other.status !== STATUSES.open && other.status !== null) ||
            other.lessons.length + other.students.length > 0 ||
            other.occupancy !== null),
      );
      expect(isLater && isFree && isOpen && hasSpan && spec.capacity !== 0 && !hasRival).toBe(false);
    }
  });
});
