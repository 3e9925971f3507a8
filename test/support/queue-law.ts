import fc from "fast-check";
import { expect } from "vitest";
import type { BaseJson } from "../../emulator/base-json.ts";
import { memoryBase } from "../../emulator/memory-base.ts";
import { seededRandom } from "../../emulator/seeded-random.ts";
import { airtableOverHttp } from "../../emulator/web-api/airtable-over-http.ts";
import { SAMPLE_GRANT, SAMPLE_TOKEN } from "../../emulator/web-api/serve.ts";
import type { HttpFault } from "../../emulator/web-api/wire/http-faults.ts";
import { virtualFetch } from "../../emulator/web-api/wire/virtual-fetch.ts";
import { type WebApiBase, webApiBase } from "../../src/adapters/web-api/web-api-base.ts";
import { PortError } from "../../src/base/port-error.ts";
import { instantAt } from "../../src/domain/time/instant.ts";
import type { RecordsClient } from "../../src/records/client/records-client.ts";
import { recordsClient } from "../../src/records/client.ts";
import { sendQueue } from "../../src/records/queue/send-queue.ts";
import { cacheOf } from "../../src/records/reading/cache.ts";
import type { RecordsService } from "../../src/records/records-calls.ts";
import { recordsService } from "../../src/records/records-service.ts";
import { httpApp } from "../../src/service/http/http-app.ts";
import { hashOf } from "../../src/service/http/keys.ts";
import type { ServedSchool } from "../../src/service/http/served-school.ts";
import { airtableRecords } from "../../src/service/records/airtable-records.ts";
import { memoryAnswers, memoryQueue } from "../records/memory-storage.ts";
import { clockIn, jumpingTime } from "./web-api.ts";

/** What befalls a request on its way to Airtable and back. */
const FAULTS = {
  "500 with JSON": { kind: "status", status: 500, body: "json" },
  "502 with a page": { kind: "status", status: 502, body: "html" },
  "503 without a body": { kind: "status", status: 503, body: "none" },
  "504, carried out": { kind: "status", status: 504, body: "none", done: true },
  "503 that says when": { kind: "status", status: 503, body: "json", retryAfterSeconds: 2 },
  unreachable: { kind: "unreachable" },
  "answer lost": { kind: "lose-answer" },
  "request lost": { kind: "lose-request" },
  "half an answer": { kind: "truncate" },
  "a page with 200": { kind: "html" },
  "one too many": { kind: "rate" },
  "cursors gone": { kind: "expire-cursors" },
} as const;

/** What befalls a request of a browser on its way to the service and back. */
const HOPS = ["request lost", "answer lost", "half an answer", "sent twice"] as const;

const record = fc.nat({ max: 1 });
const field = fc.constantFrom("name", "town");
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("edit" as const), record, field, says: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("person" as const), record, field }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("create" as const), isTwin: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("batch" as const), field }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("send" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("read" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("delete" as const), record, byPerson: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("restart" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("death" as const), requests: fc.nat({ max: 4 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("browser edit" as const), record, field, says: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("browser create" as const), isTwin: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("browser delete" as const), record }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("browser send" as const), tabs: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("browser reload" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("impatience" as const), isOn: fc.boolean() }) },
);

/** Steps of writers and of people, and what befalls the requests one after the other. */
export const queueHistory = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 14 }),
  /** So many requests in a row without any way to Airtable, from that one on. */
  outage: fc.record({ from: fc.nat({ max: 20 }), requests: fc.constantFrom(0, 0, 6, 20) }),
  faults: fc.array(
    fc.option(fc.constantFrom(...(Object.keys(FAULTS) as (keyof typeof FAULTS)[])), { freq: 2 }),
    { maxLength: 40 },
  ),
  /** What befalls the requests of the browser, one after the other. */
  hops: fc.array(fc.option(fc.constantFrom(...HOPS), { freq: 2 }), { maxLength: 20 }),
});
export type QueueHistory = typeof queueHistory extends fc.Arbitrary<infer Value> ? Value : never;

const PEOPLE = "people";
const TABLE = "tblPeople00000001";
const TWIN = "twin";
const ME = { by: "me" };
const [ANNA, BEN] = ["recAnna0000000001", "recBen00000000001"] as const;
const BASE: BaseJson = {
  tables: [
    {
      id: TABLE,
      name: PEOPLE,
      fields: ["name", "town"].map((name) => ({ id: `fld${name}`, name, type: "singleLineText" })),
      records: [
        { id: ANNA, fields: { name: "a", town: "b" } },
        { id: BEN, fields: { name: "c", town: "d" } },
      ],
    },
  ],
};

/** Before it the service has learnt what tables there are. */
const FIRST = 2;

/** How often everything was tried. */
export const queueTally = {
  histories: 0,
  requests: 0,
  faults: 0,
  browserRequests: 0,
  hops: 0,
  edits: 0,
  queued: 0,
  conflicts: 0,
  lost: 0,
};

/**
 * Whatever befalls the requests: once Airtable can be reached, each edit is made once, or is kept as a conflict or as
 * lost with its reason; edits of one field come in the order in which they were asked for; nothing else is written.
 */
export async function checkQueueLaw({ steps, outage, faults, hops }: QueueHistory): Promise<void> {
  const memory = memoryBase(BASE);
  const time = jumpingTime(instantAt(Date.parse("2026-01-14T08:00:00Z")));
  const server = airtableOverHttp(memory, {
    now: time.peek,
    random: seededRandom(1),
    tokens: { [SAMPLE_TOKEN]: SAMPLE_GRANT },
  });
  const befalling: HttpFault[] = faults.flatMap((name, index) =>
    name === null ? [] : [{ call: index + FIRST, ...FAULTS[name] } as HttpFault],
  );
  for (let index = 0; index < outage.requests; index++)
    befalling.push({ call: outage.from + index + FIRST, kind: "unreachable" });
  const wire = virtualFetch(server, { time, faults: befalling });

  /** Texts as they came into the base, by record and field. */
  const arrived: { readonly text: string; readonly place: string }[] = [];
  let isPerson = false;
  memory.store.watch(({ created, cells }) => {
    if (isPerson) return;
    for (const { table, id } of created)
      for (const [key, value] of table.records.get(id) ?? [])
        arrived.push({ text: String(value), place: `${id} ${key}` });
    for (const { table, id, field: changed, before } of cells) {
      const value = table.records.get(id)?.get(changed.id);
      if (value !== before) arrived.push({ text: String(value), place: `${id} ${changed.id}` });
    }
  });
  const byPerson = (work: () => void): void => {
    isPerson = true;
    work();
    isPerson = false;
  };

  const queue = memoryQueue();
  const answers = memoryAnswers();
  const newBase = (): WebApiBase =>
    webApiBase({ fetch: wire.fetch, token: SAMPLE_TOKEN, baseId: memory.store.id, clock: clockIn(time) });
  let base = newBase();
  /** Requests until the program dies; then its next start takes up what is in the store. */
  let lifeLeft = Number.POSITIVE_INFINITY;
  const onTheirWay = new Set<Promise<unknown>>();
  const tables = await airtableRecords(base.client, memory.store.id).schema();
  const rules = { onConflict: "keepRemote", isProtected: () => false } as const;
  let isImpatient = false;
  let ids = 0;
  /** A process: whatever it does after its death comes to nothing. */
  const start = () => {
    let isAlive = true;
    const assertAlive = (): void => {
      if (!isAlive) throw new Error("The program is dead");
    };
    const living =
      <Given extends readonly unknown[], Value>(work: (...given: Given) => Value) =>
      (...given: Given): Value => {
        assertAlive();
        return work(...given);
      };
    const storage = { list: living(queue.list), put: living(queue.put), remove: living(queue.remove) };
    const its = { get: living(answers.get), put: living(answers.put), madeSince: living(answers.madeSince) };
    /** As the server has it: a connection that has given up is put aside, and another one tries. */
    const port = airtableRecords(
      {
        async send(request) {
          assertAlive();
          if (base.stopped()) base = newBase();
          const sending = base.client.send(request);
          onTheirWay.add(sending);
          const forget = () => onTheirWay.delete(sending);
          sending.then(forget, forget);
          lifeLeft -= 1;
          if (lifeLeft < 0) isAlive = false;
          const answer = await sending;
          assertAlive();
          return answer;
        },
        stopped: () => base.stopped(),
        latencyMs: () => undefined,
      },
      memory.store.id,
    );
    const records = recordsService({
      ...{ school: "main", port, cache: cacheOf({ now: time.peek }), uncached: [], storage, answers: its },
      ...{ now: time.peek, machineNow: time.peek, newId: () => `q${++ids}`, rulesFor: () => rules },
      digest: (text) => text,
      // Who gives up waiting leaves the write on its way.
      inTime: (write) =>
        isImpatient ? Promise.reject(new PortError("lost", "Airtable has not answered in time")) : write,
      soon: (read) => read,
      late: () => {},
      schemas: { last: () => tables, keep: () => {} },
      audit: () => {},
    });
    return {
      records,
      isAlive: () => isAlive,
      async send(): Promise<boolean> {
        await records.settled();
        return sendQueue({
          ...{ port, storage, answers: its, now: time.peek, machineNow: time.peek },
          ...{ written: () => {}, rulesFor: () => rules, tableNamed: async () => tables[0] },
        });
      },
    };
  };
  let program = start();
  const service = (): RecordsService => program.records;
  /** Somebody starts a program that has died, once nothing of it is on its way any more. */
  const revive = async (): Promise<void> => {
    if (program.isAlive()) return;
    await Promise.allSettled(onTheirWay);
    lifeLeft = Number.POSITIVE_INFINITY;
    program = start();
  };
  const send = (): Promise<boolean> => program.send().catch(() => false);

  const app = httpApp({
    schools: new Map([
      [
        "main",
        {
          name: "main",
          now: time.peek,
          get records() {
            return service();
          },
        } as ServedSchool,
      ],
    ]),
    keys: {
      list: () => [
        { name: "page", hash: hashOf("k"), may: ["read", "write", "delete"], madeAt: time.peek() },
      ],
    },
    server: { origins: [], requestsPerMinute: 1_000 },
    log: { info: () => {}, warn: () => {}, error: () => {} },
    ...{ now: time.peek, isLate: () => false, metrics: () => "", whenAnswered: () => {}, further: [] },
  });
  const befallingHops = [...hops];
  const stored = new Map<string, string>();
  const openBrowser = (): RecordsClient<Record<string, Record<string, unknown>>> =>
    recordsClient({
      ...{ address: "http://service", school: "main", key: "k", now: time.peek, newId: () => `b${++ids}` },
      async fetch(address, request) {
        const hop = befallingHops.shift();
        queueTally.browserRequests += 1;
        if (hop) queueTally.hops += 1;
        if (hop === "request lost") throw new TypeError("fetch failed");
        const ask = () => Promise.resolve(app.request(address, request));
        const [answer] = await Promise.all(hop === "sent twice" ? [ask(), ask()] : [ask()]);
        if (hop === "answer lost" || !answer) throw new TypeError("fetch failed");
        const text = await answer.text();
        return {
          status: answer.status,
          text: async () => (hop === "half an answer" ? text.slice(0, 9) : text),
        };
      },
      storage: {
        getItem: (name) => stored.get(name) ?? null,
        setItem: (name, text) => void stored.set(name, text),
      },
    });
  let browser = openBrowser();

  /** Every edit that was asked for, by its text, and what its writer was told. */
  const asked = new Map<string, "done" | "queued" | "refused">();
  const told = (text: string, answer: object | undefined): void =>
    void asked.set(text, answer === undefined ? "refused" : "queued" in answer ? "queued" : "done");
  /** Records of one name, each of which somebody wants for himself. */
  const twins = { wanted: 0, refused: 0 };
  const table = memory.store.table(PEOPLE);
  for (const [index, each] of steps.entries()) {
    await time.sleep(1_000);
    await revive();
    const text = `t${String(index).padStart(2, "0")}`;
    const id = "record" in each && each.record === 1 ? BEN : ANNA;
    switch (each.kind) {
      case "edit": {
        const shown = table.records.get(id)?.get(`fld${each.field}`) ?? null;
        const edit = {
          id,
          fields: { [each.field]: text },
          ...(each.says && { from: { [each.field]: shown } }),
        };
        told(
          text,
          await service()
            .updateRecord(PEOPLE, edit, ME)
            .catch(() => undefined),
        );
        break;
      }
      case "batch": {
        const edits = [ANNA, BEN].map((one) => ({ id: one, fields: { [each.field]: `${text}${one}` } }));
        const result = await service()
          .batchUpdate(PEOPLE, edits, ME)
          .catch(() => undefined);
        const failed = new Set(result?.failed.map((one) => one.id));
        // Of those that did not fail some are done and some wait: that each comes to one of both is what counts.
        for (const edit of edits)
          told(`${text}${edit.id}`, result && !failed.has(edit.id) ? { queued: "" } : undefined);
        break;
      }
      case "create":
        if (!each.isTwin)
          told(
            text,
            await service()
              .createRecord(PEOPLE, { name: text }, ME)
              .catch(() => undefined),
          );
        else {
          const answer = await service()
            .createRecord(PEOPLE, { name: TWIN }, ME)
            .catch(() => undefined);
          twins[answer ? "wanted" : "refused"] += 1;
        }
        break;
      case "delete":
        if (each.byPerson) byPerson(() => table.records.has(id) && memory.store.remove(table, [id]));
        else
          await service()
            .deleteRecord(PEOPLE, id, ME)
            .catch(() => undefined);
        break;
      case "person":
        byPerson(() => {
          if (table.records.has(id))
            memory.store.update(table, [{ id, cells: { [`fld${each.field}`]: text } }]);
        });
        break;
      case "send":
        await send();
        break;
      case "read":
        await service()
          .listRecords(PEOPLE)
          .catch(() => undefined);
        break;
      case "restart":
        await service().settled();
        program = start();
        break;
      case "death":
        lifeLeft = each.requests;
        break;
      case "browser edit": {
        const shown = table.records.get(id)?.get(`fld${each.field}`) ?? null;
        const from = each.says ? { [each.field]: shown } : undefined;
        told(
          `b${text}`,
          await browser.updateRecord(PEOPLE, id, { [each.field]: `b${text}` }, from).catch(() => undefined),
        );
        break;
      }
      case "browser create": {
        const name = each.isTwin ? TWIN : `b${text}`;
        const answer = await browser.createRecord(PEOPLE, { name }).catch(() => undefined);
        if (each.isTwin) twins[answer ? "wanted" : "refused"] += 1;
        else told(name, answer);
        break;
      }
      case "browser delete":
        await browser.deleteRecord(PEOPLE, id).catch(() => undefined);
        break;
      case "browser send":
        // Two tabs that share what waits, and do not know of each other.
        await Promise.all([browser, ...(each.tabs ? [openBrowser()] : [])].map((tab) => tab.sendQueue()));
        break;
      case "browser reload":
        browser = openBrowser();
        break;
      case "impatience":
        isImpatient = each.isOn;
        break;
      default:
        each satisfies never;
    }
  }
  befalling.length = 0;
  befallingHops.length = 0;
  lifeLeft = Number.POSITIVE_INFINITY;
  await revive();
  await time.sleep(60_000);
  expect(await browser.sendQueue()).toBe(true);
  expect(await program.send()).toBe(true);

  const left = [...queue.list(), ...browser.queue()];
  expect(left.filter(({ state }) => state === "waiting")).toEqual([]);
  for (const { edit } of left) expect(edit.reason).toBeTruthy();
  const kept = new Set(left.flatMap(({ edit }) => Object.values(edit.fields).map(({ to }) => String(to))));
  for (const [text, answer] of asked) {
    const times = arrived.filter((one) => one.text === text).length;
    expect([text, times]).toEqual([text, Math.min(times, 1)]);
    if (answer === "done") expect([text, times]).toEqual([text, 1]);
    if (answer === "queued") expect([text, times === 1 || kept.has(text)]).toEqual([text, true]);
  }
  // Of one writer: what waits in a browser comes after what others have written meanwhile.
  for (const place of new Set(arrived.map((one) => one.place)))
    for (const writer of ["t", "bt"]) {
      const texts = arrived
        .filter((one) => one.place === place && one.text.startsWith(writer))
        .map((one) => one.text);
      expect(texts).toEqual([...texts].sort());
    }
  expect(arrived.filter(({ text }) => text !== TWIN && !asked.has(text))).toEqual([]);
  const madeTwins = arrived.filter(({ text }) => text === TWIN).length;
  const keptTwins = left.filter(({ edit }) => edit.fields.name?.to === TWIN).length;
  expect(madeTwins).toBeGreaterThanOrEqual(twins.wanted - keptTwins);
  expect(madeTwins).toBeLessThanOrEqual(twins.wanted + twins.refused);

  queueTally.histories += 1;
  queueTally.requests += wire.calls.length;
  queueTally.faults += faults.slice(0, wire.calls.length).filter((name) => name !== null).length;
  queueTally.edits += asked.size;
  queueTally.queued += [...asked.values()].filter((answer) => answer === "queued").length;
  queueTally.conflicts += left.filter(({ state }) => state === "conflict").length;
  queueTally.lost += left.filter(({ state }) => state === "lost").length;
}
