import { createHmac } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { later } from "../../../src/domain/time/instant.ts";
import { memoryStore } from "../../../src/service/store/memory-store.ts";
import type { Affected } from "../../../src/service/webhooks/affected-templates.ts";
import type { AirtableWebhooks, ListedHook } from "../../../src/service/webhooks/airtable-webhooks.ts";
import { hookWorker } from "../../../src/service/webhooks/hook-worker.ts";
import type { Payload } from "../../../src/service/webhooks/payload.ts";
import { seenPings } from "../../../src/service/webhooks/seen-pings.ts";
import { instant } from "../../support/instant.ts";

const NOW = instant("2026-01-14T08:00:00Z");
const DAY_MS = 24 * 60 * 60_000;
const URL = "https://sync.example.org/hooks/main";
const SECRET = Buffer.from("secret").toString("base64");
const EVERYTHING: Affected = { kind: "everything" };
const edited = (...ids: readonly string[]): Payload => ({
  changedTablesById: { tblT: { changedRecordsById: Object.fromEntries(ids.map((id) => [id, {}])) } },
});

interface OpenOptions {
  readonly isReachable?: boolean;
  readonly listed?: readonly ListedHook[];
  readonly isKnown?: boolean;
}

/** Airtable's hooks of a base, and what the worker makes of them; every pause is over at once. */
function open({ isReachable = true, listed = [], isKnown = false }: OpenOptions = {}) {
  const url = isReachable ? URL : undefined;
  const store = memoryStore();
  if (isKnown) store.hooks.put("main", { id: "achOurs", secret: SECRET, cursor: 5 });
  const hooks = new Map(listed.map((hook) => [hook.id, hook]));
  const asked: string[] = [];
  const payloads: Payload[] = [];
  const runs: Affected[] = [];
  const dropped: string[] = [];
  let heard: () => void = () => {};
  const webhooks: AirtableWebhooks = {
    list: async () => [...hooks.values()],
    async create(address) {
      asked.push(`create ${address}`);
      hooks.set("achNew", { ...OURS, id: "achNew", notificationUrl: address ?? null });
      return { id: "achNew", secret: SECRET };
    },
    refresh: async (id) => void asked.push(`refresh ${id}`),
    enable: async (id) => void asked.push(`enable ${id}`),
    async remove(id) {
      asked.push(`remove ${id}`);
      hooks.delete(id);
    },
    async payloads(id, cursor) {
      asked.push(`payloads ${id} ${cursor}`);
      const page = payloads.splice(0, 50);
      return { payloads: page, cursor: cursor + page.length, mightHaveMore: payloads.length > 0 };
    },
  };
  const worker = hookWorker({
    ...{ school: "main", webhooks, hooks: store.hooks, url, now: () => NOW, timeScale: 1e9 },
    log: { info: () => {}, warn: () => {}, error: () => {} },
    seen: seenPings(store.memory, "main", () => NOW, { info: () => {}, warn: () => {}, error: () => {} }),
    watchedTables: async () => ({
      templates: "tblT",
      others: ["tblS"],
      hasSyncState: true,
      ownUser: "usrMe",
    }),
    dropCaches: (tables) => void dropped.push(...tables),
    async run(affected) {
      runs.push(affected);
      heard();
    },
  });
  onTestFinished(() => worker.stop());
  const nextRun = () =>
    new Promise<void>((done) => {
      heard = done;
    });
  let pings = 0;
  return {
    ...{ worker, store, hooks, asked, payloads, runs, dropped, nextRun },
    async start() {
      const caughtUp = nextRun();
      worker.start();
      await caughtUp;
      await turns();
      asked.length = 0;
      runs.length = 0;
    },
    ping() {
      const body = new TextEncoder().encode(`{"ping":${++pings}}`);
      const mac = createHmac("sha256", Buffer.from(SECRET, "base64")).update(body).digest("hex");
      return worker.takesPing(body, `hmac-sha256=${mac}`);
    },
  };
}

/** Whatever has to be done at once is done. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
}

const OURS: ListedHook = {
  ...{ id: "achOurs", notificationUrl: URL, areNotificationsEnabled: true, isHookEnabled: true },
  expirationTime: new Date(later(NOW, 6 * DAY_MS)).toISOString(),
};
const OTHERS: ListedHook = {
  ...OURS,
  id: "achOther",
  notificationUrl: "https://other.example.org/hooks/main",
};

test.each<[string, OpenOptions, readonly string[]]>([
  ["no hook there: one is made", {}, [`create ${URL}`, "payloads achNew 1"]],
  [
    "one of ours whose secret is known: it is taken up where it was left",
    { listed: [OURS, OTHERS], isKnown: true },
    ["payloads achOurs 5"],
  ],
  [
    "one of ours whose secret is not known: another takes its place",
    { listed: [OURS, OTHERS] },
    ["remove achOurs", `create ${URL}`, "payloads achNew 1"],
  ],
  [
    "one of ours that is dead: another takes its place",
    { listed: [{ ...OURS, isHookEnabled: false }], isKnown: true },
    ["remove achOurs", `create ${URL}`, "payloads achNew 1"],
  ],
  [
    "one whose pings Airtable has given up: they are asked for again",
    { listed: [{ ...OURS, areNotificationsEnabled: false }], isKnown: true },
    ["enable achOurs", "payloads achOurs 5"],
  ],
  [
    "one that dies soon: it is given another week",
    { listed: [{ ...OURS, expirationTime: new Date(later(NOW, 3 * DAY_MS)).toISOString() }], isKnown: true },
    ["refresh achOurs", "payloads achOurs 5"],
  ],
  ["one that is gone: another is made", { isKnown: true }, [`create ${URL}`, "payloads achNew 1"]],
])("7 at the start, %s, and a run catches up", async (_, options, asked) => {
  const opened = open(options);
  const caughtUp = opened.nextRun();
  opened.worker.start();
  await caughtUp;
  await turns();
  expect([opened.asked, opened.runs]).toEqual([asked, [EVERYTHING]]);
});

test("7 a burst of 200 edits is one run for those that were edited, and the cursor is kept after it", async () => {
  const { start, ping, payloads, runs, dropped, nextRun, store } = open();
  await start();
  payloads.push(
    ...Array.from({ length: 200 }, (_, index) => edited(`rec${String(index % 20).padStart(2, "0")}`)),
  );
  const over = nextRun();
  for (let count = 0; count < 20; count++) expect(ping()).toBe(true);
  await over;
  await turns();
  const ids = Array.from({ length: 20 }, (_, index) => `rec${String(index).padStart(2, "0")}`);
  expect(runs).toEqual([{ kind: "templates", ids }]);
  expect([new Set(dropped), store.hooks.get("main")?.cursor]).toEqual([new Set(["tblT"]), 201]);
});

test("7 what we have written ourselves causes no run, but its tables are read afresh", async () => {
  const { start, ping, payloads, runs, dropped, asked } = open();
  await start();
  payloads.push({
    ...edited("rec1"),
    actionMetadata: { source: "publicApi", sourceMetadata: { user: { id: "usrMe" } } },
  } as Payload);
  ping();
  while (asked.length === 0) await turns();
  await turns();
  expect([runs, dropped]).toEqual([[], ["tblT"]]);
});

test("7 a hook that has died is made anew, and what it has missed is caught up with by a full run", async () => {
  const { start, ping, payloads, runs, asked, nextRun, hooks } = open();
  await start();
  hooks.set("achNew", { ...OURS, id: "achNew", isHookEnabled: false });
  payloads.push({ error: true, code: "INVALID_HOOK" } as Payload);
  const first = nextRun();
  ping();
  await first;
  await nextRun();
  await turns();
  expect(runs).toEqual([EVERYTHING, EVERYTHING]);
  expect(asked).toEqual(expect.arrayContaining(["remove achNew", `create ${URL}`]));
});

test("7 a run that could not be made leaves the cursor where it was, and is made again", async () => {
  const opened = open();
  await opened.start();
  opened.payloads.push(edited("rec1"));
  let isAway = true;
  const runs: Affected[] = [];
  const push = opened.runs.push.bind(opened.runs);
  opened.runs.push = (affected) => {
    if (isAway) {
      isAway = false;
      opened.payloads.push(edited("rec1"));
      throw new Error("Airtable is away");
    }
    runs.push(affected);
    return push(affected);
  };
  const over = opened.nextRun();
  opened.ping();
  await over;
  await turns();
  expect(runs).toEqual([{ kind: "templates", ids: ["rec1"] }]);
  expect(opened.asked.filter((each) => each.startsWith("payloads"))).toEqual([
    "payloads achNew 1",
    "payloads achNew 1",
  ]);
});

test("7 where nobody can reach the program it asks by itself, again and again, and no address is told to Airtable", async () => {
  const { worker, payloads, runs, asked, nextRun } = open({ isReachable: false });
  const caughtUp = nextRun();
  worker.start();
  await caughtUp;
  payloads.push(edited("rec1"));
  await nextRun();
  expect([asked[0], runs]).toEqual(["create undefined", [EVERYTHING, { kind: "templates", ids: ["rec1"] }]]);
});

test("11 a ping with another secret, with none, or once more, is no ping", async () => {
  const { start, worker, ping, asked } = open();
  const body = new TextEncoder().encode('{"ping":1}');
  const signed = (secret: string) =>
    `hmac-sha256=${createHmac("sha256", Buffer.from(secret, "base64")).update(body).digest("hex")}`;
  // Before there is a hook nothing is a ping.
  expect(worker.takesPing(body, signed(SECRET))).toBe(false);
  await start();
  expect([worker.takesPing(body, undefined), worker.takesPing(body, signed("b3RoZXI="))]).toEqual([
    false,
    false,
  ]);
  await turns();
  expect(asked).toEqual([]);
  expect([ping(), worker.takesPing(body, signed(SECRET))]).toEqual([true, false]);
});
