import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runInAutomation } from "../../sample/pasted.ts";
import { notify } from "../../src/automation/notify.ts";
import { later } from "../../src/domain/time/instant.ts";
import { instant } from "../support/instant.ts";
import { openSchool, WEDNESDAY } from "../support/school/open-school.ts";
import { aTemplate } from "../support/school/specs.ts";

const built = (name: string): string => readFileSync(`build/${name}.js`, "utf8");
const scheduled = built("scheduled-sync");
const NOW = instant(WEDNESDAY);
const oneTuesday = { daysAhead: 2 };
const web = { fetch };

interface Seen {
  readonly method: string | undefined;
  readonly type: string | undefined;
  readonly url: string | undefined;
  readonly body: unknown;
}

let server: Server;
let url: string;
let seen: Seen[];
/** How the server answers; undefined for never. */
let status: number | undefined;
/** Comes once the server has a whole request. */
let asked: Promise<void>;

beforeEach(async () => {
  seen = [];
  status = 200;
  let ask = (): void => {};
  asked = new Promise((done) => {
    ask = done;
  });
  server = createServer((request, response) => {
    let text = "";
    request.on("data", (part) => {
      text += part;
    });
    request.on("end", () => {
      const { method, url: path, headers } = request;
      seen.push({ method, url: path, type: headers["content-type"], body: JSON.parse(text) });
      if (status !== undefined) response.writeHead(status).end();
      ask();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?school=1`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const school = () => openSchool({ templates: [aTemplate()], slots: [] });
const run = (variables: Readonly<Record<string, unknown>> = {}, further: object = web, source = scheduled) =>
  runInAutomation(source, school().memory, { ...oneTuesday, notifyUrl: url, ...variables }, NOW, further);
const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

/** Timers of a host on which an hour is gone as soon as something has come about. */
function timersAfter(event: Promise<unknown>) {
  const waits: number[] = [];
  const stopped: unknown[] = [];
  return {
    waits,
    stopped,
    setTimeout: (done: () => void, milliseconds: number) => {
      waits.push(milliseconds);
      void event.then(done);
      return waits.length;
    },
    clearTimeout: (timer: unknown) => stopped.push(timer),
  };
}

const TOLD = [
  "summary",
  "status",
  "created",
  "updated",
  "deactivated",
  "errorCount",
  "shouldAlert",
  "report",
];

describe("a run tells the address in notifyUrl how it went", () => {
  test("with one POST of what its outputs say, and no line on the console", async () => {
    const { outputs, lines, error } = await run({}, { ...web, ...timersAfter(new Promise(() => {})) });
    expect(error).toBeUndefined();
    expect(seen).toEqual([
      {
        method: "POST",
        url: "/hook?school=1",
        type: "application/json",
        body: Object.fromEntries(TOLD.map((key) => [key, outputs.get(key)])),
      },
    ]);
    expect(seen[0]?.body).toMatchObject({ summary: "1 created, 0 updated, 0 deactivated", status: "ok" });
    expect(lines).toEqual([]);
  });

  test("after the last output is set", async () => {
    const keys: string[] = [];
    let keysThen: readonly string[] = [];
    const output = { set: (key: string) => keys.push(key) };
    const look = async () => {
      keysThen = [...keys];
      return { ok: true, status: 200 };
    };
    await run({}, { output, fetch: look });
    expect(new Set(keysThen).size).toBe(16);
    expect(keys).toEqual(keysThen);
  });

  test("also when the run is red", async () => {
    const { error, outputs } = await run(
      { daysAhead: "two" },
      { ...web, ...timersAfter(new Promise(() => {})) },
    );
    expect(error?.message).toContain("daysAhead");
    expect(seen.map(({ body }) => body)).toEqual([
      Object.fromEntries(TOLD.map((key) => [key, outputs.get(key)])),
    ]);
    expect(seen[0]?.body).toMatchObject({ status: "failed", shouldAlert: true, errorCount: 1 });
  });

  test.each([
    ["the sync on a record's update", "on-record-update-sync", { recordId: "recT1" }],
    ["the overlap flagger", "overlap-flagger", {}],
  ])("%s too", async (_, name, variables) => {
    await run(variables, { ...web, ...timersAfter(new Promise(() => {})) }, built(name));
    expect(seen).toHaveLength(1);
  });

  test("and nobody where there is no address", async () => {
    await run({ notifyUrl: "" });
    expect(seen).toEqual([]);
  });
});

describe("a notification that fails is one line and changes nothing else", () => {
  const quiet = () => timersAfter(new Promise(() => {}));
  const same = async (outcome: ReturnType<typeof run>, line: string) => {
    const expected = await run({ notifyUrl: "" });
    const { outputs, error, lines } = await outcome;
    expect(error).toBeUndefined();
    expect(outputs).toEqual(expected.outputs);
    expect(texts(lines)).toEqual([...texts(expected.lines), line]);
  };

  test("a server that answers with an error", async () => {
    status = 500;
    await same(run({}, { ...web, ...quiet() }), "Could not send the notification: the answer was status 500");
    expect(seen).toHaveLength(1);
  });

  test("nobody there", async () => {
    const { port } = server.address() as AddressInfo;
    await new Promise((done) => server.close(done));
    await same(
      run({ notifyUrl: `http://127.0.0.1:${port}/` }, { ...web, ...quiet() }),
      "Could not send the notification: fetch failed",
    );
  });

  test("a server that never answers is given up after ten seconds", async () => {
    status = undefined;
    const timers = timersAfter(asked);
    await same(
      run({}, { ...web, ...timers }),
      "Could not send the notification: no answer within 10 seconds",
    );
    expect(seen).toHaveLength(1);
    const patience = timers.waits.at(-1);
    expect(patience).toBeGreaterThan(9900);
    expect(patience).toBeLessThanOrEqual(10_000);
  });

  test("the timer of an answer that came is called off, so that nothing keeps the script alive", async () => {
    const timers = quiet();
    await run({}, { ...web, ...timers });
    expect(timers.stopped).toEqual(timers.waits.map((_, index) => index + 1));
  });

  test("a run that took long gives up before Airtable would end it", async () => {
    status = undefined;
    const waits: number[] = [];
    const lines: string[] = [];
    const print = (line: string): void => void lines.push(line);
    const alarm = (milliseconds: number, ring: () => void) => {
      waits.push(milliseconds);
      void asked.then(ring);
      return () => {};
    };
    const clock = { now: () => later(NOW, 24_000), alarm };
    await notify(
      url,
      {},
      { fetch, clock, console: { log: print, warn: print, error: print } },
      later(NOW, 29_000),
    );
    expect([waits, lines]).toEqual([[5000], ["Could not send the notification: no answer within 5 seconds"]]);
  });

  test("a host without timers does not wait for the answer", async () => {
    status = undefined;
    const { error, outputs } = await run({}, web);
    expect(error).toBeUndefined();
    expect(outputs.get("status")).toBe("ok");
    await asked;
    expect(seen).toHaveLength(1);
  });

  test("a host without fetch says so", async () => {
    await same(run({}, {}), "Could not send the notification: a script cannot reach the web here");
  });

  test("a fetch that throws at once", async () => {
    const broken = () => {
      throw new Error("50 requests a run, and no more");
    };
    await same(
      run({}, { fetch: broken, ...quiet() }),
      "Could not send the notification: 50 requests a run, and no more",
    );
  });
});

test.each(["example.org", "ftp://example.org", "http://", "https://name:secret@example.org/", "soon"])(
  "%s is no web address: the run is red, and nobody is told",
  async (notifyUrl) => {
    const { error, outputs } = await run({ notifyUrl });
    expect(error?.message).toContain(
      `Input variable notifyUrl: got "${notifyUrl}", expected a web address, such as https://example.org/hook`,
    );
    expect(outputs.get("status")).toBe("failed");
    expect(seen).toEqual([]);
  },
);
