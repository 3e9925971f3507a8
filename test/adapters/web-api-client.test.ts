import { describe, expect, test } from "vitest";
import { memoryBase } from "../../emulator/memory-base.ts";
import { seededRandom } from "../../emulator/seeded-random.ts";
import { playOut, virtualTime } from "../../emulator/virtual-time.ts";
import { SAMPLE_TOKEN } from "../../emulator/web-api/serve.ts";
import type { HttpFault } from "../../emulator/web-api/wire/http-faults.ts";
import { nextTurn } from "../../sample/pasted.ts";
import { meaningOfFailure } from "../../src/adapters/web-api/answer.ts";
import type { ApiRequest } from "../../src/adapters/web-api/client.ts";
import { type WebApiBase, webApiBase } from "../../src/adapters/web-api/web-api-base.ts";
import { instant } from "../support/instant.ts";
import { clockIn, type OpenWebApi, type WebApiTestOptions, webApiIn } from "../support/web-api.ts";
import { CONTRACT_BASE } from "./base-port-contract.ts";

const START = instant("2026-01-14T08:00:00Z");
const BASE = "appMEMORY00000000";

type Fault = Omit<HttpFault, "call"> & { readonly kind: HttpFault["kind"] };

const REQUESTS = {
  read: { method: "POST", path: `${BASE}/tblTasks/listRecords`, kind: "repeatable", body: {} },
  update: {
    method: "PATCH",
    path: `${BASE}/tblTasks`,
    kind: "repeatable",
    body: { records: [{ id: "recOne", fields: { Count: 7 } }] },
  },
  create: {
    method: "POST",
    path: `${BASE}/tblTasks`,
    kind: "once",
    body: { records: [{ fields: { Title: "New" } }] },
  },
  remove: { method: "DELETE", path: `${BASE}/tblTasks/recOne`, kind: "removal" },
} as const satisfies Record<string, ApiRequest>;

/** Some work through a wire on which these faults befall the first requests, in virtual time. */
async function through<Value>(
  faults: readonly Fault[],
  work: (open: OpenWebApi) => Promise<Value>,
  options: WebApiTestOptions = {},
) {
  const time = virtualTime(START);
  const memory = memoryBase(CONTRACT_BASE);
  const numbered = faults.map((fault, index) => ({ ...fault, call: index + 1 }) as HttpFault);
  const open = webApiIn(time, memory, { latency: () => 100, faults: numbered, ...options });
  const played = await playOut(time, work(open), nextTurn);
  return {
    ...open,
    memory,
    value: played.status === "done" ? played.value : undefined,
    error:
      played.status === "failed" ? (played.error as Error & { kind?: string; stop?: string }) : undefined,
    seconds: (time.peek() - START) / 1000,
    titles: [...memory.store.table("Tasks").records.keys()].length,
  };
}

const status = (code: 500 | 502 | 503 | 504, more: object = {}): Fault =>
  ({ kind: "status", status: code, body: "json", ...more }) as Fault;

describe("what is tried again, and what never", () => {
  test.each<[string, keyof typeof REQUESTS, Fault, number, string | undefined]>([
    // Nothing was done: everything is made again after the rest.
    ["refused for the rate", "read", { kind: "rate" }, 2, undefined],
    ["refused for the rate", "update", { kind: "rate" }, 2, undefined],
    ["refused for the rate", "create", { kind: "rate" }, 2, undefined],
    ["refused for the rate", "remove", { kind: "rate" }, 2, undefined],
    // Nothing was sent.
    ["not reached", "read", { kind: "unreachable" }, 2, undefined],
    ["not reached", "create", { kind: "unreachable" }, 2, undefined],
    // Nobody knows.
    ["answered 500", "read", status(500), 2, undefined],
    ["answered 502 by a gateway", "update", status(502, { body: "html" }), 2, undefined],
    ["answered 503 after it was done", "update", status(503, { done: true }), 2, undefined],
    ["answered 504", "remove", status(504), 2, undefined],
    ["answered 500 after it was done", "remove", status(500, { done: true }), 2, undefined],
    ["answered 500", "create", status(500), 1, "lost"],
    ["answered 503, said to be safe", "create", status(503), 1, "lost"],
    ["cut off", "read", { kind: "lose-answer" }, 2, undefined],
    ["cut off", "update", { kind: "lose-answer" }, 2, undefined],
    ["cut off", "create", { kind: "lose-answer" }, 1, "lost"],
    ["lost on the way", "create", { kind: "lose-request" }, 1, "lost"],
    ["answered by half", "read", { kind: "truncate" }, 2, undefined],
    ["answered by half", "create", { kind: "truncate" }, 1, "lost"],
    ["answered by a page of a gateway", "update", { kind: "html" }, 2, undefined],
    ["answered too late", "read", { kind: "slow", milliseconds: 60_000 } as Fault, 2, undefined],
    ["answered too late", "create", { kind: "slow", milliseconds: 60_000 } as Fault, 1, "lost"],
    // It would end the same.
    ["refused", "read", { kind: "refuse" }, 1, "refused"],
    ["refused", "create", { kind: "refuse" }, 1, "refused"],
    ["led elsewhere", "read", { kind: "redirect", to: "https://evil.example" } as Fault, 1, "forbidden"],
  ])("%s, a %s", async (_, what, fault, requests, kind) => {
    const { calls, error } = await through([fault], ({ base }) => base.client.send(REQUESTS[what]));
    expect([calls.length, error?.kind]).toEqual([requests, kind]);
  });

  test("a creation is carried out once, whatever becomes of its answer", async () => {
    for (const fault of [
      { kind: "lose-answer" },
      { kind: "truncate" },
      status(500, { done: true }),
    ] as Fault[]) {
      const { titles } = await through([fault], ({ base }) => base.client.send(REQUESTS.create));
      expect(titles).toBe(3);
    }
  });

  test("of several removals, one that is gone at a second try says nothing about the others", async () => {
    const several: ApiRequest = {
      method: "DELETE",
      path: `${BASE}/tblTasks?records%5B%5D=recOne&records%5B%5D=recTwo`,
      kind: "removal",
    };
    const { error } = await through([{ kind: "lose-answer" }], ({ base }) => base.client.send(several));
    expect(error?.kind).toBe("gone");
  });

  test("what is away is tried five times, with longer and longer pauses", async () => {
    const { calls, error, seconds } = await through(Array(9).fill(status(502)), ({ base }) =>
      base.client.send(REQUESTS.read),
    );
    expect([calls.length, error?.kind]).toEqual([5, "lost"]);
    expect(seconds).toBeGreaterThan(15);
    expect(seconds).toBeLessThan(17);
  });

  test("a server that says when it is back is believed", async () => {
    const { seconds } = await through([status(503, { retryAfterMs: 20_000 })], ({ base }) =>
      base.client.send(REQUESTS.read),
    );
    expect(seconds).toBeGreaterThan(20);
    expect(seconds).toBeLessThan(21);
  });

  test("after three requests that were given up no other is made, until then each", async () => {
    const work = async ({ base }: OpenWebApi) => {
      for (let request = 0; request < 5; request++)
        await base.client.send(REQUESTS.read).catch(() => undefined);
      return base.stopped()?.stop;
    };
    const { value, calls } = await through(Array(30).fill(status(502)), work);
    expect([value, calls.length]).toEqual(["away", 15]);
  });
});

describe("the rate", () => {
  const many =
    (count: number) =>
    async ({ base }: OpenWebApi) =>
      Promise.all(Array.from({ length: count }, () => base.client.send(REQUESTS.read)));

  test("is used to nine tenths, and never exceeded", async () => {
    const { calls, seconds } = await through([], many(45));
    expect(calls.every((call) => call.status === 200)).toBe(true);
    expect(seconds).toBeGreaterThan(8);
    expect(seconds).toBeLessThan(10);
    const starts = calls.map(({ startedAt }) => startedAt);
    const busiest = Math.max(
      ...starts.map((from) => starts.filter((at) => at >= from && at < from + 1000).length),
    );
    expect(busiest).toBe(5);
  });

  test("is not exceeded either where requests overtake one another, or are held up", async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = seededRandom(seed);
      const latency = () => (random() < 0.2 ? 100 + random() * 900 : 100 + random() * 100);
      const { calls } = await through([], many(60), { latency });
      expect(calls.filter((call) => call.status !== 200)).toEqual([]);
    }
  });

  test("of a plan that is slowed down is two a second", async () => {
    const { seconds } = await through([], many(18), { client: { perSecond: 2 } });
    expect(seconds).toBeGreaterThan(8);
    expect(seconds).toBeLessThan(10);
  });

  test("exceeded by somebody else, lets everything rest for 30 seconds", async () => {
    const { calls, value } = await through([{ kind: "rate" }], many(8));
    expect(value).toHaveLength(8);
    const refused = calls.filter((call) => call.status === 429);
    const later = calls.filter((call) => call.status === 200);
    expect(refused.length).toBeLessThanOrEqual(5);
    expect(Math.min(...later.map(({ startedAt }) => startedAt)) - START).toBeGreaterThanOrEqual(30_000);
  });

  test("exceeded again and again, is given up: Airtable is away", async () => {
    const limits = { perSecondAndBase: 0 };
    const { error, seconds, base } = await through([], ({ base }) => base.client.send(REQUESTS.read), {
      server: { limits },
    });
    expect(base.stopped()?.stop).toBe("away");
    expect([error?.kind, error?.stop]).toEqual(["forbidden", "away"]);
    expect(seconds).toBeLessThan(200);
  });

  test("of a month that is used up ends everything at once", async () => {
    const work = async ({ base }: OpenWebApi) => {
      await base.client.send(REQUESTS.read);
      const errors = [];
      for (let request = 0; request < 3; request++)
        errors.push(await base.client.send(REQUESTS.create).catch(String));
      return errors;
    };
    const { value, calls, base, seconds } = await through([], work, { server: { limits: { perMonth: 1 } } });
    expect(new Set(value).size).toBe(1);
    expect(String(value?.[0])).toContain("on the 1st");
    expect([calls.length, base.stopped()?.stop]).toEqual([2, "quota"]);
    expect(seconds).toBeLessThan(3);
  });
});

describe("the token", () => {
  const wrong = { client: { token: "patStrangerSecret" } };

  test("that Airtable does not know ends everything, and stands in no text", async () => {
    const { error, base, calls } = await through([], async ({ base }) => base.schema(), wrong);
    expect([error?.kind, base.stopped()?.stop, calls.length]).toEqual(["forbidden", "token", 1]);
    expect(JSON.stringify([error, error?.message, error?.stack])).not.toContain("patStrangerSecret");
  });

  test.each<[string, Fault]>([
    ["lost", { kind: "lose-answer" }],
    ["led elsewhere", { kind: "redirect", to: "https://evil.example" } as Fault],
    ["refused", { kind: "refuse" }],
  ])("stands in no text of a request that is %s", async (_, fault) => {
    const { error } = await through([fault], ({ base }) => base.client.send(REQUESTS.create));
    expect(error?.message).not.toContain(SAMPLE_TOKEN);
    expect(String(error?.stack)).not.toContain(SAMPLE_TOKEN);
  });

  const opened = (token: string, endpoint?: string): WebApiBase =>
    webApiBase({
      fetch: async () => Promise.reject(new Error("Nobody asks")),
      token,
      baseId: BASE,
      clock: clockIn(virtualTime(START)),
      ...(endpoint !== undefined && { endpoint }),
    });

  test.each(["", "pat Secret", "patSecret\n", "patסוד"])(
    "that is none is refused without a word of it: %j",
    (token) => {
      expect(() => opened(token)).toThrow(TypeError);
      expect(() => opened(token)).not.toThrow("Secret");
    },
  );

  test.each([
    "http://api.airtable.com",
    "http://localhost.evil.example",
    "http://127.0.0.1.evil.example:80",
    "https://user@api.airtable.com",
    "https://api.airtable.com/v0",
    "ftp://localhost",
    "",
  ])("is not sent to %j", (endpoint) => {
    expect(() => opened("pat", endpoint)).toThrow("origin");
  });

  test.each(["https://api.airtable.com", "http://localhost:4800", "http://127.0.0.1:1", "http://[::1]:4800"])(
    "may be sent to %s",
    (endpoint) => {
      expect(() => opened("pat", endpoint)).not.toThrow();
    },
  );

  test.each([
    ["CERT_HAS_EXPIRED", "failed"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "failed"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "failed"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "failed"],
    ["ECONNREFUSED", "not-sent"],
    ["ENOTFOUND", "not-sent"],
    ["ECONNRESET", "unclear"],
    ["UND_ERR_SOCKET", "unclear"],
  ])("a connection that fails with %s: %s", (code, kind) => {
    expect(meaningOfFailure(Object.assign(new TypeError("fetch failed"), { cause: { code } })).kind).toBe(
      kind,
    );
    const several = { cause: { errors: [{ code }, { code }] } };
    expect(meaningOfFailure(Object.assign(new TypeError("fetch failed"), several)).kind).toBe(kind);
  });
});
