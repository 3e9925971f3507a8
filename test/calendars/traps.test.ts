import { describe, expect, test } from "vitest";
import type { CalendarId } from "../../src/calendars/calendar-port.ts";
import { type CarriedOut, carryOutAgenda } from "../../src/calendars/carry-out/carry-out-agenda.ts";
import { eventKey } from "../../src/calendars/events/event-key.ts";
import { formatComponent, parseCalendar } from "../../src/calendars/icalendar/calendar-file.ts";
import { mainEvent } from "../../src/calendars/icalendar/calendar-object.ts";
import { eventComponent, readContent } from "../../src/calendars/icalendar/event-component.ts";
import { type AgendaPlan, planAgenda } from "../../src/calendars/plan/plan-agenda.ts";
import type { WantedEvent } from "../../src/calendars/wanted/wanted-event.ts";
import { JERUSALEM, openGraphWorld } from "../service/calendars/graph/graph-world.ts";
import { instant } from "../support/instant.ts";
import { aContent, at, aWanted, ORIGIN, TODAY } from "./builders.ts";
import { type Fault, memoryCalendars, memoryOfCalendars } from "./memory-calendar.ts";

/** The traps into which calendar programs have fallen, under the numbers of the list that this project keeps of them. */

const DANA = "recDana" as CalendarId;

/** One calendar, what is remembered of it, and a run. */
function aCalendar() {
  const world = memoryCalendars(true);
  const memory = memoryOfCalendars();
  const entries = () => world.entries.get(DANA) ?? new Map<string, never>();
  return {
    world,
    memory,
    entries,
    starts: () => [...entries().values()].map(({ content }) => content.starts).sort((a, b) => a - b),
    async run(
      wanted: readonly WantedEvent[],
      { guarded = false, faults = [] as Fault[] } = {},
    ): Promise<CarriedOut & { readonly plan: AgendaPlan }> {
      world.faults = faults;
      const request = {
        origin: ORIGIN,
        calendars: new Map([[DANA, wanted]]),
        records: wanted.map(({ record }) => record),
        today: TODAY,
        takesBack: () => false,
        allowMassDelete: !guarded,
      };
      const plan = await planAgenda(world.port, memory, request);
      return { ...(await carryOutAgenda(world.port, memory, ORIGIN, plan)), plan };
    },
  };
}

const lessons = (count: number): readonly WantedEvent[] =>
  Array.from({ length: count }, (_, n) => aWanted(`rec${n}`, aContent(n + 1)));

const kinds = ({ plan }: { readonly plan: AgendaPlan }): readonly string[] =>
  [...plan.values()].flatMap((planned) =>
    planned.status === "planned" ? planned.actions.map(({ kind }) => kind) : [planned.status],
  );

test("1. a server error, yet the event was made: it is made once", async () => {
  const { run, entries } = aCalendar();
  await run(lessons(2), { faults: ["none", "lost though done"] });
  await run(lessons(2));
  expect(entries().size).toBe(2);
});

test("2. a new event is not sent again after a server error before somebody has looked for it", async () => {
  const world = await openGraphWorld({ pageSize: 100 });
  world.faults.push("503 though done");
  const key = eventKey(ORIGIN, "rec1", 0);
  const mark = { record: "rec1", generation: 0 };
  const [calendar] = world.calendars;
  const content = aContent();
  const [outcome] = await world
    .open()
    .write([{ kind: "create", calendar, key, mark, content, isFree: false, sequence: 0 }]);
  // The POST and the look: a second POST would have been a third request.
  expect([outcome?.status, world.emulator.counts.requests]).toEqual(["met", 2]);
  await world.close();
});

test("3. a rate limit in the middle of the first load leaves no doubles, however often it is tried", async () => {
  const { run, entries } = aCalendar();
  const tired: Fault[] = [
    "none",
    ...Array.from({ length: 12 }, (): Fault => "none"),
    ...Array.from({ length: 18 }, (): Fault => "lost"),
  ];
  await run(lessons(30), { faults: [...tired] });
  expect(entries().size).toBe(12);
  await run(lessons(30), { faults: ["none", "lost though done", "lost"] });
  await run(lessons(30));
  expect(entries().size).toBe(30);
});

test("4. a reading that fails is no empty calendar: nothing is planned", async () => {
  const { run, entries } = aCalendar();
  await run(lessons(3));
  const { plan, results } = await run(lessons(5), { faults: ["lost"] });
  expect([kinds({ plan }), results, entries().size]).toEqual([["failed"], [], 3]);
});

test("5. a side that was emptied does not empty the other", async () => {
  const { run, entries } = aCalendar();
  await run(lessons(30));
  expect(kinds(await run([], { guarded: true }))).toEqual(["refused"]);
  expect(kinds(await run(lessons(5), { guarded: true }))).toEqual(["refused"]);
  expect(entries().size).toBe(30);
});

test("6. a first run adopts what is there by its key", async () => {
  const first = aCalendar();
  await first.run(lessons(3));
  const second = aCalendar();
  second.world.entries.set(DANA, new Map(first.entries()));
  expect(kinds(await second.run(lessons(3)))).toEqual(["keep", "keep", "keep"]);
});

// 7. A second run that deletes bookings cannot happen: nothing under src/calendars or src/service/calendars writes to
// Airtable; the school is read through `schema` and `list` alone, as the type of `readSchool` says.

test("8. an event that somebody deletes in the calendar while the booking lives on is reported, not made again", async () => {
  const { run, entries } = aCalendar();
  await run(lessons(1));
  entries().clear();
  expect(kinds(await run(lessons(1)))).toEqual(["ask"]);
  expect(entries().size).toBe(0);
});

test("9. an event that somebody moves in the calendar stays there and is reported", async () => {
  const { run, entries, starts } = aCalendar();
  await run(lessons(1));
  for (const [id, entry] of entries())
    entries().set(id, { ...entry, content: aContent(50), version: 99 } as never);
  expect(kinds(await run(lessons(1)))).toEqual(["ask"]);
  expect(starts()).toEqual([at(50)]);
});

describe("what a calendar file says", () => {
  const component = eventComponent({
    key: eventKey(ORIGIN, "rec1", 0),
    content: aContent(10, { title: "Lesson", place: "4" }),
    isFree: false,
    sequence: 0,
    changedAt: TODAY,
    mark: "appSample/teachers/rec1/0",
  });
  const text = formatComponent(component);
  const readBack = (lines: string) => {
    const file = parseCalendar(
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    );
    const event = file && mainEvent(file);
    return event && readContent(event, JERUSALEM.zone);
  };

  test("10. dated events only: nothing recurs, so no exception can multiply", () => {
    expect(text).not.toMatch(/RRULE|RDATE|EXDATE|RECURRENCE-ID/);
  });

  test("11. times are instants, so no change of the clock moves an hour", () => {
    expect(text).toContain("DTSTART:20260106T080000Z");
    expect(text).not.toContain("TZID");
  });

  test("12. a zone that a person's program names is believed; one that nobody knows is the school's", () => {
    const starts = instant("2026-07-06T11:00:00Z");
    expect(
      readBack("DTSTART;TZID=Asia/Jerusalem:20260706T140000\r\nDTEND;TZID=Asia/Jerusalem:20260706T150000")
        ?.starts,
    ).toBe(starts);
    expect(readBack("DTSTART;TZID=Europe/Zurich:20260706T130000\r\nDURATION:PT1H")?.starts).toBe(starts);
    expect(readBack('DTSTART;TZID="(UTC+02:00) Jerusalem":20260706T140000\r\nDURATION:PT1H')?.starts).toBe(
      starts,
    );
    expect(readBack("DTSTART:20260706T140000\r\nDURATION:PT1H")?.starts).toBe(starts);
  });

  test("13. whole days end where the next one begins: a day is not two", () => {
    const day = { starts: instant("2026-07-05T21:00:00Z"), ends: instant("2026-07-06T21:00:00Z") };
    expect(readBack("DTSTART;VALUE=DATE:20260706\r\nDTEND;VALUE=DATE:20260707")).toMatchObject(day);
    expect(readBack("DTSTART;VALUE=DATE:20260706")).toMatchObject(day);
  });
});

test("14. an event that was deleted comes back under another key, since the old one may never be taken again", async () => {
  const { run, entries, world } = aCalendar();
  await run(lessons(1));
  await run([]);
  expect(world.spent.size).toBe(1);
  expect((await run(lessons(1))).results).toMatchObject([
    { action: { generation: 1 }, outcome: { status: "done" } },
  ]);
  expect([...entries().values()].map(({ uid }) => uid)).toEqual([eventKey(ORIGIN, "rec0", 1)]);
});

test("14. also when nobody remembers that it was", async () => {
  const { run, memory, entries, world } = aCalendar();
  world.spent.add(`${DANA} ${eventKey(ORIGIN, "rec0", 0)}`);
  await run(lessons(1));
  expect([...entries().values()].map(({ uid }) => uid)).toEqual([eventKey(ORIGIN, "rec0", 1)]);
  expect(await memory.load(DANA)).toMatchObject([{ generation: 1 }]);
});

// 15. Colleagues reading names: see privacy.test.ts.
// 16. A token that died and nobody was told: see the exit codes and outputs in test/service/calendars.
// 17. A token of a synchronisation taken for "no changes" cannot happen: none is kept. Every run reads each calendar
// whole from today on, in one request, and compares with what is there.

test("18. a copy of an event is a person's; the one at its place is ours", async () => {
  const { run, entries, starts } = aCalendar();
  await run(lessons(1));
  const [entry] = [...entries().values()];
  entries().set("copy.ics", { ...(entry as object), content: aContent(60), version: 50 } as never);
  await run([aWanted("rec0", aContent(20))]);
  expect(starts()).toEqual([at(20), at(60)]);
  await run([]);
  expect(starts()).toEqual([at(60)]);
});

test("19. an hour that moves is one change of its event, not a removal and a new one; white space is no change", async () => {
  const { run, entries } = aCalendar();
  await run(lessons(1));
  const [before] = [...entries().keys()];
  expect(kinds(await run([aWanted("rec0", aContent(20, { title: "A  title" }))]))).toEqual(["update"]);
  expect([...entries().keys()]).toEqual([before]);
  expect(kinds(await run([aWanted("rec0", aContent(20, { title: "A title " }))]))).toEqual(["keep"]);
});

test("20. one way only: what is not ours stays, whatever becomes of what is", async () => {
  const { run, world, starts } = aCalendar();
  world.entries.set(DANA, new Map([["x.ics", { uid: "dentist@home", content: aContent(5), version: 0 }]]));
  await run(lessons(3));
  await run([]);
  expect(starts()).toEqual([at(5)]);
});

// 21. Mails to guests cannot happen: no event names a guest or an organizer, neither in a file (feed.test.ts) nor at
// Microsoft, where the emulator refuses any property but those that the program writes.
