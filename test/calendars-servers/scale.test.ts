import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { carryOutAgenda } from "../../src/calendars/carry-out/carry-out-agenda.ts";
import { planAgenda } from "../../src/calendars/plan/plan-agenda.ts";
import { aContent, aWanted, ORIGIN, TODAY } from "../calendars/builders.ts";
import { memoryOfCalendars } from "../calendars/memory-calendar.ts";
import { type DavServer, isInstalled, KINDS, startServer } from "./dav-servers.ts";
import { type DavWorld, openDavWorld } from "./dav-world.ts";

const TEACHERS = 56;
const EVENTS = 678;

/** The school of three weeks: 678 events in the calendars of 56 teachers. */
describe.each(KINDS.filter(isInstalled))("56 teachers on $name", (kind) => {
  let server: DavServer;
  let world: DavWorld;
  beforeAll(async () => {
    server = await startServer(kind);
    world = await openDavWorld(server, TEACHERS);
  });
  afterAll(async () => {
    await world.close();
    await server.stop();
  });

  test("one run makes 678 events with a request each, a second run asks each calendar once and changes nothing", async () => {
    const memory = memoryOfCalendars();
    const calendars = [...world.collections.keys()];
    const wanted = new Map(
      calendars.map((calendar, teacher) => [
        calendar,
        Array.from({ length: EVENTS }, (_, n) => n)
          .filter((n) => n % TEACHERS === teacher)
          .map((n) => aWanted(`rec${n}`, aContent(1 + Math.floor(n / TEACHERS)))),
      ]),
    );
    const run = async () => {
      const port = world.open();
      const before = world.proxy.seen.length;
      const began = performance.now();
      const request = {
        origin: ORIGIN,
        calendars: wanted,
        records: [],
        today: TODAY,
        takesBack: () => false,
        allowMassDelete: false,
      };
      const plan = await planAgenda(port, memory, request);
      const { results } = await carryOutAgenda(port, memory, ORIGIN, plan);
      const requests = world.proxy.seen.slice(before);
      const seconds = (performance.now() - began) / 1000;
      console.info(
        `${kind.name}: ${requests.length} requests, ${seconds.toFixed(1)} s, ${results.length} writes`,
      );
      return { results, requests };
    };
    const first = await run();
    expect(first.results.map(({ outcome }) => outcome.status).filter((status) => status !== "done")).toEqual(
      [],
    );
    expect(first.requests.filter((one) => one.startsWith("PUT"))).toHaveLength(EVENTS);
    expect(first.requests).toHaveLength(TEACHERS + EVENTS);
    const second = await run();
    expect([second.results, second.requests.length]).toEqual([[], TEACHERS]);
  });
});
