import fc from "fast-check";
import { expect, test } from "vitest";
import type { GraphCallFault, GraphFault } from "../../../../emulator/graph/graph-options.ts";
import { carryOutAgenda } from "../../../../src/calendars/carry-out/carry-out-agenda.ts";
import { planAgenda } from "../../../../src/calendars/plan/plan-agenda.ts";
import type { WantedEvent } from "../../../../src/calendars/wanted/wanted-event.ts";
import { aContent, aWanted, ORIGIN, TODAY } from "../../../calendars/builders.ts";
import { memoryOfCalendars } from "../../../calendars/memory-calendar.ts";
import { holds } from "../../../support/properties.ts";
import { type GraphWorld, openGraphWorld } from "./graph-world.ts";

/** For each of some records: whose hour it is and when, or nothing. */
const aSchool = fc.array(
  fc.option(fc.record({ teacher: fc.nat(1), hour: fc.integer({ min: 1, max: 6 }) }), { nil: undefined }),
  {
    minLength: 6,
    maxLength: 6,
  },
);
type School = readonly ({ readonly teacher: number; readonly hour: number } | undefined)[];

const aFault = fc.constantFrom<GraphFault[]>("none", "none", "429", "503", "503 though done");
const aCallFault = fc.constantFrom<GraphCallFault[]>(
  "none",
  "none",
  "none",
  "401",
  "429",
  "503",
  "lost",
  "cut short",
);

async function run(
  world: GraphWorld,
  memory: ReturnType<typeof memoryOfCalendars>,
  school: School,
): Promise<number> {
  const of = (teacher: number): readonly WantedEvent[] =>
    school.flatMap((hour, n) => (hour?.teacher === teacher ? [aWanted(`rec${n}`, aContent(hour.hour))] : []));
  const port = world.open();
  const plan = await planAgenda(port, memory, {
    origin: ORIGIN,
    calendars: new Map(world.calendars.map((calendar, teacher) => [calendar, of(teacher)])),
    records: school.map((_, n) => `rec${n}`),
    today: TODAY,
    takesBack: () => false,
    allowMassDelete: true,
  });
  return (await carryOutAgenda(port, memory, ORIGIN, plan)).results.length;
}

const seen = async (world: GraphWorld): Promise<readonly unknown[]> =>
  Promise.all(world.calendars.map((calendar) => world.entries(calendar)));

test("after any faults of Microsoft's one healthy run ends where an undisturbed one ends, without doubles", () =>
  holds(
    fc.tuple(
      fc.array(
        fc.record({
          school: aSchool,
          faults: fc.array(aFault, { maxLength: 15 }),
          calls: fc.array(aCallFault, { maxLength: 8 }),
        }),
        { maxLength: 3 },
      ),
      aSchool,
      fc.record({
        repeatedTransaction: fc.constantFrom("standing event" as const, "conflict" as const),
        remembersDeleted: fc.boolean(),
      }),
    ),
    async ([history, last, options]) => {
      const callFaults: GraphCallFault[] = [];
      const world = await openGraphWorld({ ...options, callFaults });
      const undisturbed = await openGraphWorld(options);
      try {
        const memory = memoryOfCalendars();
        for (const { school, faults, calls } of history) {
          world.faults.splice(0, Number.POSITIVE_INFINITY, ...faults);
          callFaults.splice(0, Number.POSITIVE_INFINITY, ...calls);
          await run(world, memory, school);
        }
        world.faults.length = 0;
        callFaults.length = 0;
        await run(world, memory, last);
        await run(undisturbed, memoryOfCalendars(), last);
        expect(await seen(world)).toEqual(await seen(undisturbed));
        expect(await run(world, memory, last)).toBe(0);
        expect(world.emulator.counts.concurrencyRefusals).toBe(0);
      } finally {
        await world.close();
        await undisturbed.close();
      }
    },
    0.2,
  ));
