import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarId } from "../../../src/calendars/calendar-port.ts";
import { carryOutAgenda } from "../../../src/calendars/carry-out/carry-out-agenda.ts";
import { contentHash } from "../../../src/calendars/events/event-content.ts";
import { planAgenda } from "../../../src/calendars/plan/plan-agenda.ts";
import { planCalendar } from "../../../src/calendars/plan/plan-calendar.ts";
import type { WantedEvent } from "../../../src/calendars/wanted/wanted-event.ts";
import { instant } from "../../support/instant.ts";
import { holds } from "../../support/properties.ts";
import { aContent, aHeld, aMemory, aWanted, ORIGIN, TODAY } from "../builders.ts";
import {
  type Fault,
  Killed,
  type MemoryCalendars,
  memoryCalendars,
  memoryOfCalendars,
  seen,
} from "../memory-calendar.ts";
import { plainPlan } from "./plain-plan.ts";

const RECORDS = ["rec1", "rec2", "rec3", "rec4"];
const TEACHERS = ["recT1", "recT2"] as CalendarId[];

/** What the school has: for every record the teacher and the hour, or nothing. */
type School = readonly (
  | { readonly teacher: number; readonly hour: number; readonly title: string }
  | undefined
)[];

const anHour = fc.record({
  teacher: fc.nat(1),
  hour: fc.integer({ min: -3, max: 5 }),
  title: fc.constantFrom("Lesson", "Group"),
});
const aSchool: fc.Arbitrary<School> = fc.array(fc.option(anHour, { nil: undefined, freq: 3 }), {
  minLength: RECORDS.length,
  maxLength: RECORDS.length,
});
const aFault = fc.constantFrom<Fault[]>(
  "none",
  "none",
  "lost",
  "lost though done",
  "killed",
  "killed though done",
);

const wantedOf = (school: School): Map<CalendarId, WantedEvent[]> =>
  new Map(
    TEACHERS.map((teacher, at) => [
      teacher,
      school.flatMap((hour, record) =>
        hour?.teacher === at
          ? [aWanted(RECORDS[record] ?? "", aContent(hour.hour, { title: hour.title }))]
          : [],
      ),
    ]),
  );

async function run(
  world: MemoryCalendars,
  memory: ReturnType<typeof memoryOfCalendars>,
  school: School,
  takesBack = false,
): Promise<number> {
  const plan = await planAgenda(world.port, memory, {
    origin: ORIGIN,
    calendars: wantedOf(school),
    records: RECORDS,
    today: TODAY,
    takesBack: () => takesBack,
    allowMassDelete: true,
  });
  try {
    return (await carryOutAgenda(world.port, memory, ORIGIN, plan)).results.length;
  } catch (thrown) {
    if (!(thrown instanceof Killed)) throw thrown;
    return -1;
  }
}

/** A person's own entry, which nobody may touch. */
function withDentist(world: MemoryCalendars): MemoryCalendars {
  for (const teacher of TEACHERS) {
    world.entries.set(
      teacher,
      new Map([["dentist.ics", { uid: "dentist@home", content: aContent(12), version: -1 }]]),
    );
  }
  return world;
}

describe("an agenda and its calendars", () => {
  test("a second run plans nothing", () =>
    holds(fc.tuple(aSchool, aSchool), async ([before, after]) => {
      const [world, memory] = [withDentist(memoryCalendars(true)), memoryOfCalendars()];
      for (const school of [before, after]) await run(world, memory, school);
      expect(await run(world, memory, after)).toBe(0);
    }));

  test("after any faults one healthy run ends where an undisturbed one ends, without doubles", () =>
    holds(
      fc.tuple(fc.array(fc.tuple(aSchool, fc.array(aFault, { maxLength: 12 })), { maxLength: 4 }), aSchool),
      async ([history, last]) => {
        const [world, memory] = [withDentist(memoryCalendars(true)), memoryOfCalendars()];
        // Nothing was over when these runs were: what has been stays, and then no two histories end alike.
        const future = (school: School): School =>
          school.map((hour) => hour && { ...hour, hour: Math.abs(hour.hour) });
        for (const [school, faults] of history) {
          world.faults = [...faults];
          await run(world, memory, future(school));
        }
        world.faults = [];
        await run(world, memory, future(last));
        const undisturbed = withDentist(memoryCalendars(true));
        await run(undisturbed, memoryOfCalendars(), future(last));
        expect(seen(world)).toEqual(seen(undisturbed));
        expect(await run(world, memory, future(last))).toBe(0);
      },
    ));

  test("a store that keeps nothing makes no doubles", () =>
    holds(fc.tuple(aSchool, aSchool), async ([before, after]) => {
      const [world, memory] = [withDentist(memoryCalendars(false)), memoryOfCalendars()];
      memory.isFull = true;
      for (const school of [before, after, after]) await run(world, memory, school);
      for (const [, events] of world.entries) {
        const uids = [...events.values()].map(({ uid }) => uid);
        expect(new Set(uids).size).toBe(uids.length);
      }
    }));

  test("foreign entries, and what a person has made of ours, survive while the hours stay", () =>
    holds(
      fc.tuple(aSchool, fc.array(fc.tuple(fc.nat(3), fc.constantFrom("drag", "delete")), { maxLength: 3 })),
      async ([school, edits]) => {
        const [world, memory] = [withDentist(memoryCalendars(true)), memoryOfCalendars()];
        await run(world, memory, school);
        for (const [which, edit] of edits) {
          const all = [...world.entries].flatMap(([teacher, events]) =>
            [...events]
              .filter(([id]) => id !== "dentist.ics")
              .map(([id, entry]) => ({ teacher, events, id, entry })),
          );
          const one = all[which];
          if (!one) continue;
          if (edit === "delete") one.events.delete(one.id);
          else one.events.set(one.id, { ...one.entry, content: aContent(200 + which), version: 1000 });
        }
        const edited = seen(world);
        await run(world, memory, school);
        await run(world, memory, school);
        expect(seen(world)).toEqual(edited);
        // Whoever asks for it gets it as Airtable has it, and whose own entry it is not stays.
        await run(world, memory, school, true);
        const undisturbed = withDentist(memoryCalendars(true));
        await run(undisturbed, memoryOfCalendars(), school);
        expect(seen(world)).toEqual(seen(undisturbed));
      },
    ));

  test("what changes between reading and writing is met, not overwritten", async () => {
    const [world, memory] = [memoryCalendars(true), memoryOfCalendars()];
    const [before, after] = [10, 11].map((hour): School => [{ teacher: 0, hour, title: "Lesson" }]);
    await run(world, memory, before ?? []);
    world.meanwhile = () => {
      for (const [id, entry] of world.entries.get(TEACHERS[0] as CalendarId) ?? []) {
        world.entries
          .get(TEACHERS[0] as CalendarId)
          ?.set(id, { ...entry, content: aContent(20), version: 1000 });
      }
    };
    await run(world, memory, after ?? []);
    await run(world, memory, after ?? []);
    expect(seen(world)).toEqual([`recT1 ${contentHash(aContent(20))}`]);
  });
});

/** One record in any state of the three: what is wanted, what is held, what is known. */
const aState = fc.record({
  wanted: fc.option(fc.record({ hour: fc.integer({ min: -2, max: 3 }), isDue: fc.boolean() })),
  held: fc.array(
    fc.record({ hour: fc.integer({ min: -2, max: 3 }), generation: fc.nat(2), isAtItsPlace: fc.boolean() }),
    {
      maxLength: 3,
    },
  ),
  memory: fc.option(
    fc.record({
      hour: fc.integer({ min: -2, max: 3 }),
      generation: fc.nat(2),
      state: fc.constantFrom("sent" as const, "there" as const, "cancelled" as const),
    }),
  ),
});

const inputsOf = (states: readonly (typeof aState extends fc.Arbitrary<infer T> ? T : never)[]) => ({
  wanted: states.flatMap(({ wanted }, at) =>
    wanted ? [aWanted(`rec${at}`, aContent(wanted.hour), { isDue: wanted.isDue })] : [],
  ),
  held: states.flatMap(({ held }, at) =>
    held.map(({ hour, generation, isAtItsPlace }, n) =>
      aHeld(`rec${at}`, aContent(hour), generation, {
        id: `${at}-${n}`,
        isAtItsPlace,
        createdAt: instant(n),
      }),
    ),
  ),
  remembered: states.flatMap(({ memory }, at) =>
    memory
      ? [aMemory(`rec${at}`, aContent(memory.hour), { generation: memory.generation, state: memory.state })]
      : [],
  ),
});

describe("the plan of one calendar", () => {
  const options = fc.record({ reusesKeys: fc.boolean(), back: fc.boolean() });

  test("is the same in whatever order events come", () =>
    holds(fc.tuple(fc.array(aState, { maxLength: 4 }), options), async ([states, { reusesKeys, back }]) => {
      const { wanted, held, remembered } = inputsOf(states);
      const how = { today: TODAY, reusesKeys, takesBack: () => back };
      const backwards = planCalendar(
        [...wanted].reverse(),
        [...held].reverse(),
        [...remembered].reverse(),
        how,
      );
      expect(backwards).toEqual(planCalendar(wanted, held, remembered, how));
    }));

  test("is what a plain reading of the rules gives", () =>
    holds(fc.tuple(aState, options), async ([state, { reusesKeys, back }]) => {
      const { wanted, held, remembered } = inputsOf([state]);
      const how = { today: TODAY, reusesKeys, takesBack: () => back };
      expect(planCalendar(wanted, held, remembered, how).map(({ kind }) => kind)).toEqual(
        plainPlan(wanted[0], held, remembered[0], how),
      );
    }));
});
