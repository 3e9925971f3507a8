import { createHmac } from "node:crypto";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { TEACHERS } from "../../sample/school-fields.ts";
import { sqliteStore } from "../../src/service/store/sqlite-store.ts";
import { openServing, type Serving } from "./serving.ts";

const records = `/v1/main/tables/${encodeURIComponent(TEACHERS.name)}/records`;

/** What comes back for these bytes, as they are; whatever `fetch` would tidy up. */
function raw({ address }: Serving, bytes: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding("utf8").on("data", (text: string) => {
      answer += text;
    });
    socket.on("error", reject).on("close", () => resolve(answer));
  });
}
const statusOf = (answer: string): string => /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? answer;

test("11 a request within another, two lengths and two hosts come to nothing", async () => {
  const serving = await openServing();
  const host = `Host: ${new URL(serving.address).host}`;
  const smuggled = `GET ${records} HTTP/1.1\r\n${host}\r\nAuthorization: Bearer ${serving.key}\r\n\r\n`;
  const both = await raw(
    serving,
    `POST ${records} HTTP/1.1\r\n${host}\r\nTransfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\n${smuggled}`,
  );
  expect([statusOf(both), both.includes('"ok":true')]).toEqual(["400", false]);
  const lengths = `POST ${records} HTTP/1.1\r\n${host}\r\nContent-Length: 2\r\nContent-Length: 200\r\nConnection: close\r\n\r\n{}`;
  expect(statusOf(await raw(serving, lengths))).toBe("400");
  const line = `GET ${records} HTTP/1.1\r\n${host}\r\nX-A: b\r\n\tAuthorization: Bearer ${serving.key}\r\nConnection: close\r\n\r\n`;
  expect(["400", "401"]).toContain(statusOf(await raw(serving, line)));
  expect((await serving.ask("GET", records)).status).toBe(200);
});

test("11 the page of a trial is for who asks by a name of this machine, not for a page elsewhere that found its port", async () => {
  const serving = await openServing();
  for (const path of ["/", "/trial/happened"]) {
    const asked = (host: string) =>
      raw(serving, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(statusOf(await asked(new URL(serving.address).host))).toBe("200");
    expect(statusOf(await asked("rebound.example.org"))).toBe("404");
  }
});

test("11 paths, names and depths that no parser expects are refused as data", async () => {
  const { ask, memory, err } = await openServing();
  const before = JSON.stringify(memory.toJson());
  const rows: readonly (readonly [string, string, unknown, readonly number[]])[] = [
    ["GET", "/v1/main/tables/%E0%A4%A/records", undefined, [404]],
    ["GET", "/v1/__proto__/tables/x/records", undefined, [404]],
    ["GET", `${records}/..%2f..%2fmeta%2fbases`, undefined, [404]],
    ["GET", `${records}/rec1')%2CTRUE()%2C('`, undefined, [404]],
    ["DELETE", `${records}/recX%3Frecords%5B%5D=recTeacher0000001`, undefined, [404]],
    ["POST", records, '{"fields":{"__proto__":{"שם":"x"}}}', [422]],
    ["POST", records, '{"__proto__":{"fields":{}},"fields":{}}', [422]],
    ["PATCH", `${records}/recTeacher0000001`, '{"fields":{"constructor":"x"}}', [422]],
    ["POST", records, `{"fields":{"שם":${"[".repeat(200_000)}${"]".repeat(200_000)}}}`, [400]],
    ["POST", `/v1/main/tables/${encodeURIComponent(TEACHERS.name)}/batch`, '{"records":[null,5]}', [422]],
  ];
  for (const [method, path, body, statuses] of rows) {
    const { status, body: answer } = await ask(method, path, body);
    expect([path, statuses.includes(status), answer.ok]).toEqual([path, true, false]);
  }
  expect(JSON.stringify(memory.toJson())).toBe(before);
  expect(err()).not.toContain('"level":"error"');
});

test("11 who sends its body and never ends it holds nobody up, and is no reason not to end", async () => {
  const serving = await openServing();
  const { hostname, port, host } = new URL(serving.address);
  const slow = Array.from({ length: 50 }, () => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        `POST ${records} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${serving.key}\r\nContent-Length: 1000\r\n\r\n{`,
      ),
    );
    return new Promise((ended) => socket.on("error", ended).on("close", ended));
  });
  expect((await serving.ask("GET", records)).status).toBe(200);
  expect((await serving.end()).code).toBe(0);
  await Promise.all(slow);
});

test("11 a body that grows beyond what is taken is cut off, whatever length it names", async () => {
  const serving = await openServing();
  const { host } = new URL(serving.address);
  const chunk = `${(65_536).toString(16)}\r\n${"x".repeat(65_536)}\r\n`;
  const answer = await raw(
    serving,
    `POST ${records} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${serving.key}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${chunk.repeat(20)}0\r\n\r\n`,
  );
  expect(statusOf(answer)).toBe("413");
});

test("11 whoever asks for a run while one waits gets that one; a crowd makes no queue of runs", async () => {
  const { ask, run } = await openServing();
  const asked = await Promise.all(Array.from({ length: 40 }, () => ask("POST", "/v1/main/sync", {})));
  expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([200]));
  const { lastRuns } = (await ask("GET", "/v1/main/sync")).body.data;
  expect(lastRuns.length).toBe(1);
  // The one that began at once, and the one that all the others have waited for.
  const { entries } = JSON.parse((await run("audit", "--json")).out);
  const runs = new Set(asked.map(({ body }) => JSON.stringify(body.data)));
  expect([runs.size <= 2, entries.length > 0]).toEqual([true, true]);
});

test("11 a ping that was taken is not taken again", async () => {
  const { address, folder, ask, end } = await openServing({}, { publicUrl: "http://127.0.0.1:9" });
  const store = sqliteStore(join(folder, "slot-sync.db"));
  onTestFinished(() => store.close());
  // The hook is made soon after the start; every look is an answer of another process.
  while (!store.hooks.get("main")) await ask("GET", "/healthz");
  const body = JSON.stringify({ timestamp: "2026-01-14T08:00:00Z" });
  const mac = createHmac("sha256", Buffer.from(store.hooks.get("main")?.secret ?? "", "base64"))
    .update(body)
    .digest("hex");
  const ping = async (text: string) =>
    (
      await fetch(`${address}/hooks/main`, {
        method: "POST",
        body: text,
        headers: { "X-Airtable-Content-MAC": `hmac-sha256=${mac}` },
      })
    ).status;
  expect([await ping(`${body} `), await ping(body), await ping(body)]).toEqual([401, 204, 401]);
  await end();
  expect(store.memory.list("pings of main").map(({ name }) => name)).toEqual([`hmac-sha256=${mac}`]);
});
