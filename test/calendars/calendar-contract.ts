import { afterEach, describe, expect, test } from "vitest";
import type { CalendarId, CalendarPort } from "../../src/calendars/calendar-port.ts";
import { type CarriedOut, carryOutAgenda } from "../../src/calendars/carry-out/carry-out-agenda.ts";
import { type EventKey, eventKey } from "../../src/calendars/events/event-key.ts";
import { type AgendaPlan, planAgenda } from "../../src/calendars/plan/plan-agenda.ts";
import type { WantedEvent } from "../../src/calendars/wanted/wanted-event.ts";
import { type Instant, later } from "../../src/domain/time/instant.ts";
import { instant } from "../support/instant.ts";
import { aContent, at, aWanted, ORIGIN, TODAY } from "./builders.ts";
import { memoryOfCalendars } from "./memory-calendar.ts";

/** An entry as a person sees it. */
export interface SeenEntry {
  readonly title: string;
  readonly starts: Instant;
  readonly ends: Instant;
  readonly place: string;
}

/** A target with two calendars, and a person before them. */
export interface CalendarWorld {
  readonly calendars: readonly [CalendarId, CalendarId];
  /** As a new process opens it. */
  open(): CalendarPort;
  entries(calendar: CalendarId): Promise<readonly SeenEntry[]>;
  /** The next so many writes are carried out, and their answers lost. */
  loseAnswers?(count: number): void;
  readonly person?: {
    addsOwn(calendar: CalendarId, title: string): Promise<void>;
    moves(calendar: CalendarId, key: EventKey, starts: Instant): Promise<void>;
    deletes(calendar: CalendarId, key: EventKey): Promise<void>;
    copies(calendar: CalendarId, key: EventKey, starts: Instant): Promise<void>;
    /** Puts something on the event that is not ours to say, and tells whether it is still there. */
    decorates(calendar: CalendarId, key: EventKey): Promise<() => Promise<boolean>>;
  };
  close(): Promise<void>;
}

/** What every target of calendars promises. */
export function describeCalendarTarget(
  name: string,
  openWorld: () => Promise<CalendarWorld>,
  { isOursAlone = false }: { readonly isOursAlone?: boolean } = {},
): void {
  describe(name, () => {
    let world: CalendarWorld;
    let memory: ReturnType<typeof memoryOfCalendars>;
    afterEach(() => world.close());

    const begin = async (): Promise<CalendarWorld> => {
      world = await openWorld();
      memory = memoryOfCalendars();
      return world;
    };
    const run = async (
      first: readonly WantedEvent[],
      second: readonly WantedEvent[] = [],
      options: { readonly takesBack?: true; readonly guarded?: true } = {},
    ): Promise<CarriedOut & { readonly plan: AgendaPlan }> => {
      const port = world.open();
      const [one, two] = world.calendars;
      const plan = await planAgenda(port, memory, {
        origin: ORIGIN,
        calendars: new Map([
          [one, first],
          [two, second],
        ]),
        records: ["rec1", "rec2", "rec3"],
        today: TODAY,
        takesBack: () => options.takesBack === true,
        allowMassDelete: options.guarded !== true,
      });
      for (const [, planned] of plan) expect(planned.status).not.toBe("failed");
      return { ...(await carryOutAgenda(port, memory, ORIGIN, plan)), plan };
    };
    const asks = ({ plan }: { readonly plan: AgendaPlan }): number =>
      [...plan.values()].flatMap((planned) =>
        planned.status === "planned" ? planned.actions.filter(({ kind }) => kind === "ask") : [],
      ).length;
    const lesson = aWanted(
      "rec1",
      aContent(10, {
        title: "פרטי, א;ב\\ג",
        place: "חדר 4",
        description: "https://airtable.com/appSample/tbl1/rec1",
      }),
    );
    const seen = (content: WantedEvent): SeenEntry => {
      const { title, starts, ends, place } = content.content;
      return { title, starts, ends, place };
    };

    test("makes an event, keeps it, changes it and takes it out", async () => {
      const { calendars } = await begin();
      const [first, second] = calendars;
      expect((await run([lesson])).results).toMatchObject([{ outcome: { status: "done" } }]);
      expect(await world.entries(first)).toEqual([seen(lesson)]);
      expect(await world.entries(second)).toEqual([]);
      expect((await run([lesson])).results).toEqual([]);
      const moved = aWanted("rec1", aContent(12, { title: "Group" }));
      expect((await run([moved])).results).toMatchObject([
        { action: { kind: "update" }, outcome: { status: "done" } },
      ]);
      expect(await world.entries(first)).toEqual([seen(moved)]);
      expect((await run([moved])).results).toEqual([]);
      expect((await run([])).results).toMatchObject([
        { action: { kind: "delete" }, outcome: { status: "done" } },
      ]);
      expect(await world.entries(first)).toEqual([]);
      expect((await run([])).results).toEqual([]);
    });

    test("gives an hour to another teacher under the same key, and takes one back that was cancelled", async () => {
      const [first, second] = (await begin()).calendars;
      await run([lesson]);
      expect((await run([], [lesson])).results.map(({ action }) => action.kind)).toEqual([
        "create",
        "delete",
      ]);
      expect(await world.entries(first)).toEqual([]);
      expect(await world.entries(second)).toEqual([seen(lesson)]);
      await run([], []);
      await run([lesson], []);
      expect(await world.entries(first)).toEqual([seen(lesson)]);
      expect((await run([lesson], [])).results).toEqual([]);
    });

    test("adopts what it finds when the store is lost", async () => {
      await begin();
      await run([lesson]);
      memory = memoryOfCalendars();
      const { plan, results } = await run([lesson]);
      expect(results).toEqual([]);
      expect([...plan.values()][0]).toMatchObject({ actions: [{ kind: "keep", isAdopted: true }] });
    });

    test("reads hours on both sides of both changes of the clock as they were written", async () => {
      const [first] = (await begin()).calendars;
      const hours = ["2026-03-26T23:30Z", "2026-03-27T00:30Z", "2026-10-24T21:30Z", "2026-10-25T01:30Z"].map(
        (start, n) => {
          const starts = instant(start);
          return aWanted(`rec${n}`, aContent(0, { starts, ends: later(starts, 3_600_000) }));
        },
      );
      await run(hours);
      expect((await world.entries(first)).map(({ starts }) => starts)).toEqual(
        hours.map(({ content }) => content.starts),
      );
      expect((await run(hours)).results).toEqual([]);
    });

    test("refuses to empty a calendar", async () => {
      const [first] = (await begin()).calendars;
      const four = [1, 2, 3, 4].map((n) => aWanted(`rec${n}`, aContent(n)));
      await run(four);
      const { plan, results } = await run([], [], { guarded: true });
      expect(results).toEqual([]);
      expect([...plan.values()][0]).toMatchObject({ status: "refused", losses: { deletions: 4, held: 4 } });
      expect(await world.entries(first)).toHaveLength(4);
    });

    test.skipIf(isOursAlone)("makes no double of an event whose answer was lost", async () => {
      const { calendars } = await begin();
      const three = [1, 2, 3].map((n) => aWanted(`rec${n}`, aContent(n)));
      world.loseAnswers?.(2);
      await run(three);
      await run(three);
      expect(await world.entries(calendars[0])).toHaveLength(3);
      expect((await run(three)).results).toEqual([]);
      world.loseAnswers?.(2);
      const longer = three.map(({ record, content }) =>
        aWanted(record, { ...content, ends: later(content.ends, 900_000) }),
      );
      await run(longer);
      await run(longer);
      expect((await world.entries(calendars[0])).map(({ ends }) => ends)).toEqual(
        longer.map(({ content }) => content.ends),
      );
      world.loseAnswers?.(2);
      await run([]);
      await run([]);
      expect(await world.entries(calendars[0])).toEqual([]);
    });

    describe.skipIf(isOursAlone)("beside a person", () => {
      const key = eventKey(ORIGIN, "rec1", 0);
      const beginBesidePerson = async () => {
        const { calendars, person } = await begin();
        if (!person) throw new Error("nobody is there");
        return { calendars, person };
      };

      test("leaves alone what she has written herself", async () => {
        const { calendars, person } = await beginBesidePerson();
        await person.addsOwn(calendars[0], "Dentist");
        await run([lesson]);
        await run([]);
        expect((await world.entries(calendars[0])).map(({ title }) => title)).toEqual(["Dentist"]);
      });

      test("asks about an event that she has moved, until it is settled", async () => {
        const { calendars, person } = await beginBesidePerson();
        await run([lesson]);
        await person.moves(calendars[0], key, at(30));
        for (const _ of [1, 2]) {
          const again = await run([lesson]);
          expect([asks(again), again.results]).toEqual([1, []]);
        }
        expect((await world.entries(calendars[0])).map(({ starts }) => starts)).toEqual([at(30)]);
        await run([lesson], [], { takesBack: true });
        expect(await world.entries(calendars[0])).toEqual([seen(lesson)]);
      });

      test("finds an event that she has moved into last week", async () => {
        const { calendars, person } = await beginBesidePerson();
        await run([lesson]);
        await person.moves(calendars[0], key, at(-200));
        const again = await run([lesson]);
        expect([asks(again), again.results]).toEqual([1, []]);
      });

      test("asks about an event that she has deleted, and makes it anew under the next key", async () => {
        const { calendars, person } = await beginBesidePerson();
        await run([lesson]);
        await person.deletes(calendars[0], key);
        const again = await run([lesson]);
        expect([asks(again), again.results]).toEqual([1, []]);
        await run([lesson], [], { takesBack: true });
        expect(await world.entries(calendars[0])).toEqual([seen(lesson)]);
        expect((await run([lesson])).results).toEqual([]);
      });

      test("leaves her copy of an event alone", async () => {
        const { calendars, person } = await beginBesidePerson();
        await run([lesson]);
        await person.copies(calendars[0], key, at(40));
        const moved = aWanted("rec1", aContent(14));
        await run([moved]);
        expect((await world.entries(calendars[0])).map(({ starts }) => starts)).toEqual([at(14), at(40)]);
        await run([]);
        expect((await world.entries(calendars[0])).map(({ starts }) => starts)).toEqual([at(40)]);
      });

      test("changes an event and leaves on it what she has put there", async () => {
        const { calendars, person } = await beginBesidePerson();
        await run([lesson]);
        const isStillThere = await person.decorates(calendars[0], key);
        expect((await run([lesson])).results).toEqual([]);
        const moved = aWanted("rec1", aContent(14, { title: "Group" }));
        expect((await run([moved])).results).toMatchObject([{ outcome: { status: "done" } }]);
        expect(await isStillThere()).toBe(true);
        expect(await world.entries(calendars[0])).toEqual([seen(moved)]);
      });

      test("does not overwrite what she changes between reading and writing", async () => {
        const { calendars, person } = await beginBesidePerson();
        await run([lesson]);
        const port = world.open();
        const plan = await planAgenda(port, memory, {
          origin: ORIGIN,
          calendars: new Map([[calendars[0], [aWanted("rec1", aContent(14))]]]),
          records: ["rec1"],
          today: TODAY,
          takesBack: () => false,
          allowMassDelete: true,
        });
        await person.moves(calendars[0], key, at(30));
        expect((await carryOutAgenda(port, memory, ORIGIN, plan)).results).toMatchObject([
          { outcome: { status: "met", present: { content: { starts: at(30) } } } },
        ]);
        const again = await run([aWanted("rec1", aContent(14))]);
        expect([asks(again), again.results]).toEqual([1, []]);
      });
    });
  });
}
