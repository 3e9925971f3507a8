import { expect, test } from "vitest";
import type { CalendarId } from "../../../src/calendars/calendar-port.ts";
import { carryOutAgenda } from "../../../src/calendars/carry-out/carry-out-agenda.ts";
import { planAgenda } from "../../../src/calendars/plan/plan-agenda.ts";
import type { WantedEvent } from "../../../src/calendars/wanted/wanted-event.ts";
import { aContent, at, aWanted, ORIGIN, TODAY } from "../builders.ts";
import { type Fault, Killed, memoryCalendars, memoryOfCalendars } from "../memory-calendar.ts";

const [DANA, YOSSI] = ["recDana", "recYossi"] as [CalendarId, CalendarId];

function twoCalendars() {
  const world = memoryCalendars(true);
  const memory = memoryOfCalendars();
  const starts = (calendar: CalendarId) =>
    [...(world.entries.get(calendar)?.values() ?? [])]
      .map(({ content }) => content.starts)
      .sort((a, b) => a - b);
  return {
    world,
    starts,
    async run(
      dana: readonly WantedEvent[],
      yossi: readonly WantedEvent[],
      faults: Fault[] = [],
      guarded = false,
    ) {
      world.faults = faults;
      const plan = await planAgenda(world.port, memory, {
        origin: ORIGIN,
        calendars: new Map([
          [DANA, dana],
          [YOSSI, yossi],
        ]),
        records: [],
        today: TODAY,
        takesBack: () => false,
        allowMassDelete: !guarded,
      });
      const kinds = [...plan.values()].flatMap((planned) =>
        planned.status === "planned" ? planned.actions.map(({ kind }) => kind) : [planned.status],
      );
      const carriedOut = await carryOutAgenda(world.port, memory, ORIGIN, plan).catch((thrown: unknown) => {
        if (!(thrown instanceof Killed)) throw thrown;
      });
      return { kinds, carriedOut };
    },
  };
}

test("a change that was cut short is finished by the next run, and taken for nobody else's", async () => {
  for (const fault of ["killed", "killed though done", "lost", "lost though done"] as const) {
    const { run, starts } = twoCalendars();
    await run([aWanted("rec1", aContent(10))], []);
    await run([aWanted("rec1", aContent(12))], [], ["none", "none", fault]);
    const { kinds } = await run([aWanted("rec1", aContent(12))], []);
    expect([fault, kinds.includes("ask"), starts(DANA)]).toEqual([fault, false, [at(12)]]);
  }
});

test("an hour that moves to another teacher stays where it is until the other one has it", async () => {
  const { run, starts } = twoCalendars();
  const hour = aWanted("rec1", aContent(10));
  await run([hour], []);
  await run([], [hour], ["none", "none", "lost"]);
  expect([starts(DANA), starts(YOSSI)]).toEqual([[at(10)], []]);
  await run([], [hour]);
  expect([starts(DANA), starts(YOSSI)]).toEqual([[], [at(10)]]);
});

test("an agenda loses no more than a calendar may, however its losses are spread", async () => {
  const { run, starts } = twoCalendars();
  const hours = (count: number, from: number) =>
    Array.from({ length: count }, (_, n) => aWanted(`rec${from + n}`, aContent(n + 1)));
  await run(hours(14, 0), hours(14, 100));
  // Eleven of fourteen in each: less than twenty here and there, more in all.
  expect((await run(hours(3, 0), hours(3, 100), [], true)).kinds).toEqual(["refused", "refused"]);
  expect([starts(DANA).length, starts(YOSSI).length]).toEqual([14, 14]);
  // Of one calendar alone it may be meant.
  expect((await run(hours(3, 0), hours(14, 100), [], true)).kinds).not.toContain("refused");
});

test("a person who was first is asked about, also when she deletes her event afterwards", async () => {
  const { run, world, starts } = twoCalendars();
  const hour = aWanted("rec1", aContent(10));
  await run([hour], []);
  const [[id, entry] = []] = [...(world.entries.get(DANA) ?? [])];
  const fresh = twoCalendars();
  // Nobody here remembers it, and between reading and writing it turns up at its place, moved.
  fresh.world.meanwhile = () =>
    void fresh.world.entries
      .get(DANA)
      ?.set(id ?? "", { uid: entry?.uid ?? "", content: aContent(20), version: 500 });
  await fresh.run([hour], []);
  expect(fresh.starts(DANA)).toEqual([at(20)]);
  expect((await fresh.run([hour], [])).kinds).toEqual(["ask"]);
  fresh.world.entries.get(DANA)?.clear();
  expect((await fresh.run([hour], [])).kinds).toEqual(["ask"]);
  expect(starts(DANA)).toEqual([at(10)]);
});
