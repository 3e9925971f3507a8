import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { graphEmulator } from "../../../emulator/graph/graph-emulator.ts";
import type { GraphOptions } from "../../../emulator/graph/graph-options.ts";
import { serveGraph } from "../../../emulator/graph/serve-graph.ts";
import { SLOTS } from "../../../src/base/schema/tables.ts";
import { formatTimeOfDay, type Minute, parseTimeOfDay } from "../../../src/domain/time/civil-time.ts";
import { DANA, openAgendas, YOSSI } from "./agendas.ts";

const S = SLOTS.fields;
const SECRET = "client secret ÄÖ-42";
const ACCOUNT = { tenant: "school.example", client: "app-id", secret: SECRET };
const MAILBOXES = ["dana@school.example", "yossi@school.example"];
const AGENDA = {
  target: "graph",
  tenant: ACCOUNT.tenant,
  client: ACCOUNT.client,
  teachers: [DANA, YOSSI],
  calendars: { [DANA]: "dana@school.example", "יוסי כהן": "yossi@school.example" },
};

/** The sample school, and two mailboxes. */
async function openMailboxes(options: Partial<GraphOptions> = {}, agenda: object = {}) {
  const emulator = graphEmulator({ ...ACCOUNT, mailboxes: MAILBOXES, ...options });
  const served = await serveGraph(emulator);
  onTestFinished(() => served.close());
  const variables = { GRAPH_ENDPOINT_URL: served.origin, AGENDA_SECRET_STAFF: SECRET };
  const trial = await openAgendas({ staff: { ...AGENDA, ...agenda } }, variables);
  const events = (mailbox = MAILBOXES[0] ?? "") => [...(emulator.mailboxes.get(mailbox)?.values() ?? [])];
  return { ...trial, emulator, events };
}

const later = (time: unknown, minutes: number): string =>
  formatTimeOfDay(((parseTimeOfDay((time as { name: string }).name) ?? 0) + minutes) as Minute);

describe("calendars of Microsoft 365", () => {
  test("get the booked hours, once, and follow them; every write is in the audit, as a hash", async () => {
    const { run, events, edit, bookedSlots, memory } = await openMailboxes();
    const before = JSON.stringify(memory.toJson());
    const first = await run("calendars", "--json");
    expect([first.code, first.json.status]).toEqual([0, "ok"]);
    expect(first.json.created).toBe(events().length + events(MAILBOXES[1]).length);
    expect(first.json.agendas[0].calendars[0]).toMatchObject({ teacher: DANA, address: MAILBOXES[0] });
    // Nothing in Airtable is ever written.
    expect(JSON.stringify(memory.toJson())).toBe(before);
    expect((await run("calendars", "--json")).json).toMatchObject({
      created: 0,
      kept: first.json.created,
      adopted: 0,
    });

    const [slot] = bookedSlots(DANA);
    const [starts, ends] = [S.starts, S.ends].map(({ name }) => later(slot?.fields[name], 15));
    await edit(slot?.id ?? "", { [S.starts.name]: starts, [S.ends.name]: ends });
    expect((await run("calendars", "--json")).json.summary).toBe("0 created, 1 updated, 0 deleted");
    const { entries } = (await run("audit", "--json", "--record", slot?.id ?? "")).json;
    expect(entries).toMatchObject([
      { who: "calendars", table: "staff", field: "event", before: null, outcome: "done" },
      { before: expect.stringMatching(/^[0-9a-f]{64}$/), after: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  test("are asked about where a person has changed one, which fails no timer, and settled on request", async () => {
    const { run, events, emulator } = await openMailboxes();
    await run("calendars");
    const [first, second] = events().sort((a, b) => b.start - a.start);
    if (!first || !second) throw new Error("too few events");
    Object.assign(first, { start: first.start + 900_000, end: first.end + 900_000, version: 9 });
    emulator.mailboxes.get(MAILBOXES[0] ?? "")?.delete(second.immutableId);
    const asked = await run("calendars", "--json");
    expect([asked.code, asked.json.status, asked.json.needsPerson]).toEqual([0, "ok", 2]);
    expect(asked.json.asks).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          agenda: "staff",
          teacher: DANA,
          change: "changed",
          present: expect.objectContaining({ start: new Date(first.start).toISOString() }),
        }),
        expect.objectContaining({ change: "deleted", present: null }),
      ]),
    );
    expect(asked.json.report).toContain("Needs a person");
    const [changed] = asked.json.asks.filter((ask: { change: string }) => ask.change === "changed");
    const settled = await run("calendars", "--json", "--take-back", changed.record);
    expect([settled.json.summary, settled.json.asks.length]).toEqual(["0 created, 1 updated, 0 deleted", 1]);
    expect((await run("calendars", "--json", "--take-back")).json).toMatchObject({ created: 1, asks: [] });
    expect((await run("calendars", "--json")).json).toMatchObject({ created: 0, asks: [] });
  });

  test("of teachers without a mailbox are left out and listed", async () => {
    const { run } = await openMailboxes({}, { calendars: { [DANA]: MAILBOXES[0] } });
    const { code, json } = await run("calendars", "--json");
    expect([code, json.agendas[0].without]).toEqual([0, [YOSSI]]);
  });

  test("that are not there hinder no other, and none at all is 2", async () => {
    const one = await openMailboxes({ mailboxes: MAILBOXES.slice(0, 1) });
    const partly = await one.run("calendars", "--json");
    expect([partly.code, partly.json.status, partly.json.errorCount, one.events().length > 0]).toEqual([
      1,
      "partial",
      1,
      true,
    ]);
    const none = await openMailboxes({ mailboxes: [] });
    expect((await none.run("calendars", "--json")).code).toBe(2);
  });

  test("say nothing of the secret, and 2, where it is refused", async () => {
    const { run, emulator } = await openMailboxes({ secret: "another" });
    const { code, out, err } = await run("calendars", "--json");
    expect([code, emulator.counts.tokens]).toEqual([2, 1]);
    expect(out).toContain("401");
    expect(`${out}${err}`).not.toContain(SECRET);
  });

  test("are tried again later where Microsoft is away", async () => {
    const { run, events } = await openMailboxes({
      callFaults: Array.from({ length: 40 }, () => "503" as const),
    });
    const { code, json } = await run("calendars", "--json");
    expect([code, json.status, events().length]).toEqual([75, "failed", 0]);
  });

  test("are emptied when an agenda is cleared, once that is meant", async () => {
    const { run, events, emulator } = await openMailboxes();
    emulator.add(MAILBOXES[0] ?? "", { subject: "Dentist" });
    await run("calendars");
    expect((await run("calendars", "--agenda", "staff", "--clear")).code).toBe(2);
    expect((await run("calendars", "--agenda", "staff", "--clear", "--allow-mass-delete")).code).toBe(0);
    expect(events().map(({ subject }) => subject)).toEqual(["Dentist"]);
  });
});

test("a question is told to the web address once, what was written each time, and nothing where there is nothing", async () => {
  const { run, configure, events } = await openMailboxes();
  const told: { readonly summary: string; readonly report: string }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => {
      body += text;
    });
    request.on("end", () => {
      told.push(JSON.parse(body));
      response.end();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as { readonly port: number };
  configure({ staff: AGENDA }, { notifyUrl: `http://127.0.0.1:${port}/` });
  await run("calendars");
  await run("calendars");
  const [event] = events().sort((a, b) => b.start - a.start);
  Object.assign(event ?? {}, { subject: "Moved?", version: 9 });
  await run("calendars");
  await run("calendars");
  expect(told.map(({ summary }) => summary)).toEqual([
    expect.stringMatching(/^[1-9]\d* created/),
    "0 created, 0 updated, 0 deleted",
  ]);
  expect(told[1]?.report).toContain("Moved?");
});

test("a mailbox of two teachers is nobody's: what one of them has would be too much in the other's", async () => {
  const { run, events } = await openMailboxes(
    {},
    { calendars: { [DANA]: MAILBOXES[0], [YOSSI]: "Dana@school.example" } },
  );
  const { code, json } = await run("calendars", "--json");
  expect([code, events()]).toEqual([2, []]);
  expect(json.agendas[0].error).toContain("agenda staff: it is the calendar of several teachers");
});

test("check asks each target once, names what is missing, and writes nothing", async () => {
  const fine = await openMailboxes();
  const { code, json } = await fine.run("check", "--json");
  expect([code, json.problems, fine.emulator.counts.batches]).toEqual([0, [], 1]);
  const refused = await openMailboxes({ forbidden: MAILBOXES });
  const { code: second, json: told } = await refused.run("check", "--json");
  expect([second, told.problems]).toEqual([
    2,
    [expect.stringMatching(/agendas\.staff: .*ErrorAccessDenied.*Calendars\.ReadWrite/)],
  ]);
});

test("one agenda that fails stops no other, and makes it 1", async () => {
  const { run, configure } = await openMailboxes();
  configure({ staff: { ...AGENDA, tenant: "elsewhere" }, feeds: { target: "feed" } });
  const { code, json } = await run("calendars", "--json");
  expect(code).toBe(1);
  expect(json.agendas).toMatchObject([{ status: "failed" }, { status: "ok" }]);
});

test("an empty table of slots is a fault, not a wish", async () => {
  const { run, memory } = await openMailboxes();
  await run("calendars");
  const table = memory.store.table(SLOTS.id);
  memory.store.remove(table, memory.store.recordIds(table));
  const { code, json } = await run("calendars", "--json", "--allow-mass-delete");
  expect([code, json.report]).toEqual([
    2,
    expect.stringMatching(/the table slot_inventory is empty though it had \d+ records/),
  ]);
});
