import { afterEach, describe, expect, test } from "vitest";
import type { GraphOptions } from "../../../../emulator/graph/graph-options.ts";
import type { CalendarId, EventWrite } from "../../../../src/calendars/calendar-port.ts";
import { eventKey } from "../../../../src/calendars/events/event-key.ts";
import { KEY_PROPERTY } from "../../../../src/service/calendars/graph/graph-event.ts";
import { packBatches } from "../../../../src/service/calendars/graph/pack-batches.ts";
import { aContent, ORIGIN } from "../../../calendars/builders.ts";
import { type GraphWorld, openGraphWorld } from "./graph-world.ts";

let world: GraphWorld;
afterEach(() => world?.close());

const T0 = "recT0" as CalendarId;

const creating = (n: number, calendar = T0): EventWrite => ({
  kind: "create",
  calendar,
  key: eventKey(ORIGIN, `rec${n}`, 0),
  mark: { record: `rec${n}`, generation: 0 },
  content: aContent(n),
  isFree: false,
  sequence: 0,
});

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

const open = async (options: Partial<GraphOptions> = {}, count = 2): Promise<GraphWorld> => {
  world = await openGraphWorld({ pageSize: 100, ...options }, count);
  return world;
};

describe("batches", () => {
  test("hold twenty requests, four of one mailbox, and are as few as that allows", () => {
    const items = (counts: readonly number[]) =>
      counts.flatMap((count, n) => range(count).map(() => ({ mailbox: `m${n}` })));
    const sizes = (counts: readonly number[]) => packBatches(items(counts)).map(({ length }) => length);
    expect(sizes([4, 4, 4, 4, 4, 4])).toEqual([20, 4]);
    expect(sizes([9])).toEqual([4, 4, 1]);
    // Whoever has most to do goes first, or there would be four batches.
    expect(sizes([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12])).toEqual([20, 8, 4]);
  });
});

test("56 calendars are read in three batches, and 678 events are written in 34", async () => {
  const { emulator } = await open({}, 56);
  const calendars = range(56).map((n) => `recT${n}` as CalendarId);
  const port = world.open();
  await port.read(calendars.map((calendar) => ({ calendar, awaited: [] })));
  expect(emulator.counts).toEqual({ tokens: 1, batches: 3, requests: 56, concurrencyRefusals: 0 });
  const writes = range(678).map((n) => creating(n, calendars[n % 56]));
  const outcomes = await port.write(writes);
  expect(outcomes.every(({ status }) => status === "done")).toBe(true);
  expect(emulator.counts).toEqual({ tokens: 1, batches: 3 + 34, requests: 56 + 678, concurrencyRefusals: 0 });
});

test("what is throttled within a batch is sent again after its pause, and only that", async () => {
  const { emulator, faults, pauses } = await open();
  faults.push("none", "429", "none");
  expect(await world.open().write(range(3).map((n) => creating(n)))).toEqual(
    range(3).map(() => ({ status: "done" })),
  );
  expect([emulator.counts.requests, pauses]).toEqual([4, [1000]]);
  expect(emulator.mailboxes.get("teacher0@school.example")?.size).toBe(3);
});

test("a 503 that wrote all the same is looked for, not written again", async () => {
  const { emulator, faults } = await open();
  faults.push("503 though done");
  expect(await world.open().write([creating(1)])).toMatchObject([
    { status: "met", present: { content: aContent(1) } },
  ]);
  expect(emulator.mailboxes.get("teacher0@school.example")?.size).toBe(1);
});

test("a 503 that wrote nothing is looked for, then written", async () => {
  const { emulator, faults } = await open();
  faults.push("503");
  expect(await world.open().write([creating(1)])).toEqual([{ status: "done" }]);
  expect([emulator.counts.requests, emulator.mailboxes.get("teacher0@school.example")?.size]).toEqual([3, 1]);
});

test.each(["lost", "cut short", "503", "429"] as const)(
  "a batch that is answered by %s makes nothing twice",
  async (fault) => {
    const { emulator } = await open({ callFaults: ["none", fault] });
    const outcomes = await world.open().write([...range(4).map((n) => creating(n)), creating(4)]);
    expect(outcomes.map(({ status }) => status).filter((status) => status === "failed")).toEqual([]);
    expect(emulator.mailboxes.get("teacher0@school.example")?.size).toBe(5);
  },
);

test("a token that is refused in the middle is replaced once, and the work goes on", async () => {
  const { emulator } = await open();
  const port = world.open();
  await port.write([creating(1)]);
  emulator.expireTokens();
  expect(await port.write([creating(2)])).toEqual([{ status: "done" }]);
  expect(emulator.counts.tokens).toBe(2);
});

test("a secret that is refused is asked once, and told without it", async () => {
  const { emulator } = await open({ secret: "another one" }, 56);
  const calendars = range(56).map((n) => `recT${n}` as CalendarId);
  const readings = await world.open().read(calendars.map((calendar) => ({ calendar, awaited: [] })));
  const errors = [...readings.values()].map((reading) =>
    reading.status === "failed" ? reading.error : undefined,
  );
  expect(new Set(errors.map((error) => error?.kind))).toEqual(new Set(["refused"]));
  expect(errors[0]?.message).toContain("(401 invalid_client)");
  expect(errors[0]?.message).not.toContain("a secret of the client");
  expect(emulator.counts.tokens).toBe(1);
});

test("a mailbox that may not be opened, and one that is not there, say so and hinder no other", async () => {
  await open({ mailboxes: ["teacher0@school.example"], forbidden: ["teacher1@school.example"] }, 3);
  const readings = await world
    .open()
    .read(range(3).map((n) => ({ calendar: `recT${n}` as CalendarId, awaited: [] })));
  expect(
    [...readings.values()].map((reading) => (reading.status === "failed" ? reading.error.kind : "read")),
  ).toEqual(["read", "refused", "missing"]);
  const refused = readings.get("recT1" as CalendarId);
  expect(refused?.status === "failed" && refused.error.message).toMatch(
    /ErrorAccessDenied.*Calendars\.ReadWrite/,
  );
});

test("a calendar is read to its last page, and not at all when one page fails", async () => {
  const { faults } = await open({ pageSize: 2 });
  const port = world.open();
  await port.write(range(5).map((n) => creating(n)));
  const [whole] = [...(await port.read([{ calendar: T0, awaited: [] }])).values()];
  expect(whole?.status === "read" && whole.events.length).toBe(5);
  faults.push("none", ...range(10).map(() => "503" as const));
  const [broken] = [...(await port.read([{ calendar: T0, awaited: [] }])).values()];
  expect(broken).toMatchObject({ status: "failed", error: { kind: "away" } });
});

test("an event is private, without guests and reminder, in the school's wall time, and says its key", async () => {
  const { emulator } = await open();
  await world.open().write([creating(1)]);
  const [event] = emulator.mailboxes.get("teacher0@school.example")?.values() ?? [];
  expect(event).toMatchObject({
    sensitivity: "private",
    showAs: "busy",
    isReminderOn: false,
    transactionId: eventKey(ORIGIN, "rec1", 0),
  });
  expect(event?.properties.get(KEY_PROPERTY)).toBe(eventKey(ORIGIN, "rec1", 0));
});
