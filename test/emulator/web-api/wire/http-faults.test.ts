import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { memoryBase } from "../../../../emulator/memory-base.ts";
import { seededRandom } from "../../../../emulator/seeded-random.ts";
import { playOut, virtualTime } from "../../../../emulator/virtual-time.ts";
import { airtableOverHttp } from "../../../../emulator/web-api/airtable-over-http.ts";
import { type ServedAirtable, serveAirtable } from "../../../../emulator/web-api/serve.ts";
import { type HttpFault, randomHttpFaults } from "../../../../emulator/web-api/wire/http-faults.ts";
import { virtualFetch } from "../../../../emulator/web-api/wire/virtual-fetch.ts";
import { parseWireForm } from "../../../../emulator/web-api/wire/wire-form.ts";
import { nextTurn } from "../../../../sample/pasted.ts";
import { BASE, booksOf, GRANT, LIBRARY, START, TOKEN } from "../library.ts";

const headers = { Authorization: `Bearer ${TOKEN}`, "Content-Type": "application/json" };
const create = { method: "POST", headers, body: JSON.stringify({ fields: { Title: "New" } }) };

/** One request through a wire with such a fault, in virtual time. */
async function through(fault: HttpFault | undefined, path = "Books", init: object = create, json = LIBRARY) {
  const time = virtualTime(START);
  const memory = memoryBase(json);
  const server = airtableOverHttp(memory, {
    now: time.peek,
    random: seededRandom(1),
    tokens: { [TOKEN]: GRANT },
  });
  const wire = virtualFetch(server, { time, latency: () => 200, faults: fault ? [fault] : [] });
  const played = await playOut(
    time,
    wire.fetch(`https://api.airtable.com/v0/${BASE}/${path}`, init),
    nextTurn,
  );
  const response = played.status === "done" ? played.value : undefined;
  return {
    status: response?.status ?? "none",
    text: (await response?.text()) ?? "",
    retryAfter: response?.headers.get("Retry-After"),
    error: played.status === "failed" ? played.error : undefined,
    took: time.peek() - START,
    books: memory.store.table("Books").records.size,
  };
}

describe("on the wire", () => {
  test.each<[string, HttpFault | undefined, number | "none", number]>([
    ["all is well", undefined, 200, 3],
    ["the server fails before", { kind: "status", call: 1, status: 503, body: "json" }, 503, 2],
    ["the server fails after", { kind: "status", call: 1, status: 500, body: "none", done: true }, 500, 3],
    ["nobody is there", { kind: "unreachable", call: 1 }, "none", 2],
    ["the request is lost", { kind: "lose-request", call: 1 }, "none", 2],
    ["the answer is lost", { kind: "lose-answer", call: 1 }, "none", 3],
    ["the answer is cut", { kind: "truncate", call: 1 }, 200, 3],
    ["a gateway answers", { kind: "html", call: 1 }, 200, 3],
    ["the rate is exceeded", { kind: "rate", call: 1 }, 429, 2],
    ["it leads elsewhere", { kind: "redirect", call: 1, to: "https://evil.example" }, 302, 2],
    ["it is refused", { kind: "refuse", call: 1 }, 422, 2],
  ])("%s", async (_, fault, status, books) => {
    const answer = await through(fault);
    expect([answer.status, answer.books]).toEqual([status, books]);
  });

  test("a lost answer looks as it does to fetch, and a wait for the server to come back is told", async () => {
    expect((await through({ kind: "lose-answer", call: 1 })).error).toMatchObject({
      message: "fetch failed",
      cause: { code: "ECONNRESET" },
    });
    const retryAfterMs = 7_000;
    const answer = await through({ kind: "status", call: 1, status: 503, body: "json", retryAfterMs });
    expect(answer.retryAfter).toBe("7");
  });

  test("an answer takes its time, and longer where it is slow", async () => {
    expect((await through(undefined)).took).toBe(200);
    expect((await through({ kind: "slow", call: 1, milliseconds: 5000 })).took).toBe(5200);
  });

  test("a listing lacks records without a word", async () => {
    const { text } = await through(
      { kind: "records-missing", call: 1, keep: 3 },
      "Books",
      { headers },
      booksOf(250),
    );
    expect(JSON.parse(text).records).toHaveLength(3);
    expect(JSON.parse(text).offset).toBeUndefined();
  });

  test("faults by chance are the same for the same seed, and of every kind", () => {
    const rates = { lost: 0.3, failed: 0.3, rate: 0.1, slow: 0.1 };
    const faults = (seed: number) => randomHttpFaults(seededRandom(seed), rates, 300);
    expect(faults(3)).toEqual(faults(3));
    expect(faults(3)).not.toEqual(faults(4));
    const kinds = [
      "lose-answer",
      "lose-request",
      "unreachable",
      "truncate",
      "html",
      "status",
      "rate",
      "slow",
    ];
    expect([...new Set(faults(3).map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
  });
});

describe("behind a port of this machine", () => {
  let served: ServedAirtable | undefined;
  afterEach(() => served?.close());

  test("an answer that is lost closes the connection after the write", async () => {
    const memory = memoryBase(LIBRARY);
    served = await serveAirtable(memory, {
      tokens: { [TOKEN]: GRANT },
      faults: [{ kind: "lose-answer", call: 1 }],
    });
    await expect(fetch(`${served.origin}/v0/${BASE}/Books`, create)).rejects.toThrow("fetch failed");
    expect(memory.store.table("Books").records.size).toBe(3);
  });

  test("a hook is pinged", async () => {
    let tell: (ping: string) => void = () => undefined;
    const pinged = new Promise<string>((resolve) => {
      tell = resolve;
    });
    const receiver = createServer((incoming, outgoing) => {
      tell(String(incoming.headers["x-airtable-content-mac"]));
      outgoing.writeHead(204).end();
    });
    await new Promise<void>((resolve) => void receiver.listen(0, "127.0.0.1", resolve));
    const { port } = receiver.address() as AddressInfo;
    served = await serveAirtable(memoryBase(LIBRARY), {
      tokens: { [TOKEN]: GRANT },
      pings: { delayMs: 0 },
    });
    const specification = { options: { filters: { dataTypes: ["tableData"] } } };
    const body = JSON.stringify({ notificationUrl: `http://127.0.0.1:${port}/hook`, specification });
    await fetch(`${served.origin}/v0/bases/${BASE}/webhooks`, { method: "POST", headers, body });
    await fetch(`${served.origin}/v0/${BASE}/Books`, create);
    expect(await pinged).toMatch(/^hmac-sha256=[0-9a-f]{64}$/);
    receiver.closeAllConnections();
    receiver.close();
  });
});

describe("the table of a probe", () => {
  test("is taken line by line", () => {
    expect(parseWireForm({ rateBody: "errors", unknownModelStatus: 404 })).toMatchObject({
      rateBody: "errors",
      unknownModelStatus: 404,
      penaltyOf: "base",
    });
  });

  test.each([
    [{ rateBodi: "errors" }, "rateBodi"],
    [{ penaltyRestarts: "yes" }, "penaltyRestarts"],
    [[], "not an object"],
  ])("%j is none", (table, words) => expect(() => parseWireForm(table)).toThrow(words));
});
