import { expect, onTestFinished, test } from "vitest";
import type { CalendarId } from "../../../../src/calendars/calendar-port.ts";
import { carryOutAgenda } from "../../../../src/calendars/carry-out/carry-out-agenda.ts";
import { planAgenda } from "../../../../src/calendars/plan/plan-agenda.ts";
import { aContent, aWanted, ORIGIN, TODAY } from "../../../calendars/builders.ts";
import { memoryOfCalendars } from "../../../calendars/memory-calendar.ts";
import { openGraphWorld } from "./graph-world.ts";

const TEACHERS = 56;
const EVENTS = 678;

test("16 the school of three weeks at Microsoft 365: 678 events in 34 batches; a second run reads three and changes nothing", async () => {
  const world = await openGraphWorld({ pageSize: 100 }, TEACHERS);
  onTestFinished(() => world.served.close());
  const memory = memoryOfCalendars();
  const wanted = new Map(
    Array.from({ length: TEACHERS }, (_, teacher) => [
      `recT${teacher}` as CalendarId,
      Array.from({ length: EVENTS }, (_, n) => n)
        .filter((n) => n % TEACHERS === teacher)
        .map((n) => aWanted(`rec${n}`, aContent(1 + Math.floor(n / TEACHERS)))),
    ]),
  );
  const run = async () => {
    const port = world.open();
    const before = { ...world.emulator.counts };
    const request = {
      ...{ origin: ORIGIN, calendars: wanted, records: [], today: TODAY },
      ...{ takesBack: () => false, allowMassDelete: false },
    };
    const plan = await planAgenda(port, memory, request);
    const { results } = await carryOutAgenda(port, memory, ORIGIN, plan);
    const { batches, requests } = world.emulator.counts;
    return {
      done: results.filter(({ outcome }) => outcome.status === "done").length,
      failed: results.filter(({ outcome }) => outcome.status !== "done").length,
      batches: batches - before.batches,
      requests: requests - before.requests,
    };
  };
  expect(await run()).toEqual({ done: EVENTS, failed: 0, batches: 3 + 34, requests: TEACHERS + EVENTS });
  expect(await run()).toEqual({ done: 0, failed: 0, batches: 3, requests: TEACHERS });
});
