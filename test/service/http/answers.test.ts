import { expect, test } from "vitest";
import { STUDENTS, TEACHERS } from "../../../sample/school-fields.ts";
import { LESSONS, SLOTS, TEMPLATES } from "../../../src/base/schema/tables.ts";
import { openServing } from "../serving.ts";

const NAME = "שם";
const DANA = "recTeacher0000001";
const table = `/v1/main/tables/${encodeURIComponent(TEACHERS.name)}`;
const records = `${table}/records`;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

test("7 every answer is the envelope and nothing else, and says whether it was found in the cache", async () => {
  const { ask, memory } = await openServing({ uncached: [SLOTS.name] });
  const [slot = ""] = memory.store.table(SLOTS.name).records.keys();
  const record = { id: DANA, createdTime: expect.stringMatching(ISO), fields: expect.any(Object) };
  const rows: readonly (readonly [string, string, unknown, number, unknown, boolean])[] = [
    [
      "GET",
      `${records}?pageSize=1`,
      undefined,
      200,
      { records: [record], offset: expect.any(String) },
      false,
    ],
    ["GET", `${records}?pageSize=1`, undefined, 200, { records: [record], offset: expect.any(String) }, true],
    ["GET", records, undefined, 200, { records: expect.any(Array) }, false],
    [
      "GET",
      `${records}?fields=${encodeURIComponent(NAME)}&pageSize=100`,
      undefined,
      200,
      { records: expect.any(Array) },
      false,
    ],
    ["GET", `${records}/${DANA}`, undefined, 200, record, false],
    ["GET", `${records}/${DANA}`, undefined, 200, record, true],
    ["GET", `/v1/main/tables/${TEACHERS.id}/records/${DANA}`, undefined, 200, record, true],
    ["GET", `/v1/main/tables/${SLOTS.name}/records/${slot}`, undefined, 200, { ...record, id: slot }, false],
    ["GET", `/v1/main/tables/${SLOTS.name}/records/${slot}`, undefined, 200, { ...record, id: slot }, false],
    ["PATCH", `${records}/${DANA}`, { fields: { [NAME]: "דנה" } }, 200, record, false],
    [
      "POST",
      `${table}/batch`,
      {
        records: [
          { id: DANA, fields: { [NAME]: "דנה לוי" } },
          { id: "recNobody00000000", fields: { [NAME]: "x" } },
        ],
      },
      200,
      {
        done: 1,
        failed: [{ id: "recNobody00000000", error: { kind: "not-found", message: expect.any(String) } }],
        queued: 0,
      },
      false,
    ],
    ["DELETE", "/v1/main/cache", undefined, 200, { cleared: true }, false],
    [
      "DELETE",
      `/v1/main/cache/${encodeURIComponent(TEACHERS.name)}`,
      undefined,
      200,
      { cleared: true },
      false,
    ],
    ["GET", "/v1/main/teachers", undefined, 200, { records: expect.any(Array) }, false],
    ["GET", "/v1/main/teachers", undefined, 200, { records: expect.any(Array) }, true],
    ["GET", `/v1/main/teachers/${DANA}`, undefined, 200, record, false],
    ["GET", "/v1/main/availability", undefined, 200, { slots: expect.any(Array) }, false],
    ["GET", "/v1/main/availability", undefined, 200, { slots: expect.any(Array) }, false],
    ["GET", "/v1/main/sync", undefined, 200, { lastRuns: expect.any(Array) }, false],
    ["GET", "/healthz", undefined, 200, { alive: true, late: false }, false],
  ];
  for (const [method, path, body, status, data, cached] of rows) {
    const answer = await ask(method, path, body);
    expect([method, path, answer.status, answer.body]).toEqual([
      method,
      path,
      status,
      { ok: true, data, meta: { cached, asOf: expect.stringMatching(ISO) } },
    ]);
  }
  const run = await ask("POST", "/v1/main/sync", {});
  expect([run.status, run.body.data.status, typeof run.body.data.created]).toEqual([
    200,
    expect.any(String),
    "number",
  ]);
  const nobody = await ask("GET", `${records}/recNobody00000000`);
  expect(nobody.body).toEqual({ ok: false, error: { kind: "not-found", message: expect.any(String) } });
  const all = (await ask("GET", records)).body.data.records;
  expect(all.length).toBe(memory.store.table(TEACHERS.name).records.size);
});

test("7 a teacher and the lessons of a student are read afresh, each by its id", async () => {
  const { ask, memory } = await openServing();
  const { tables } = memory.toJson();
  const lessons = new Set(tables.find(({ name }) => name === LESSONS.name)?.records.map(({ id }) => id));
  const lessonsIn = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
    Object.values(fields)
      .flatMap((cell) => (Array.isArray(cell) ? (cell as readonly { readonly id?: string }[]) : []))
      .flatMap(({ id }) => (id !== undefined && lessons.has(id) ? [id] : []));
  const student = tables
    .find(({ name }) => name === STUDENTS.name)
    ?.records.find(({ fields }) => lessonsIn(fields).length > 0);
  for (const _ of [1, 2]) {
    const { body } = await ask("GET", `/v1/main/students/${student?.id}/lessons`);
    expect(body.meta.cached).toBe(false);
    expect(body.data.records.map(({ id }: { readonly id: string }) => id)).toEqual(
      lessonsIn(student?.fields ?? {}),
    );
    expect((await ask("GET", `/v1/main/teachers/${DANA}`)).body.meta.cached).toBe(false);
  }
  expect((await ask("GET", "/v1/main/students/recNobody00000000/lessons")).status).toBe(404);
});

test("7, 11 a right that is missing is refused before anything else is looked at, whatever is asked for", async () => {
  const { ask, run } = await openServing();
  const keyOf = async (may: string) =>
    JSON.parse((await run("keys", "add", may, "--may", may, "--json")).out).key as string;
  const keys = {
    read: await keyOf("read"),
    write: await keyOf("write"),
    delete: await keyOf("delete"),
    run: await keyOf("run"),
  };
  const needs = {
    read: [
      ["GET", records],
      ["GET", `${records}/${DANA}`],
      ["GET", "/v1/main/availability"],
      ["GET", "/v1/main/teachers"],
      ["DELETE", "/v1/main/cache"],
      ["DELETE", "/v1/main/cache/x"],
      ["GET", "/v1/nobody/teachers"],
    ],
    write: [
      ["POST", records],
      ["PATCH", `${records}/${DANA}`],
      ["POST", `${table}/batch`],
      ["POST", "/v1/nobody/tables/x/records"],
    ],
    delete: [
      ["DELETE", `${records}/${DANA}`],
      ["DELETE", "/v1/nobody/tables/x/records/y"],
    ],
    run: [
      ["POST", "/v1/main/sync"],
      ["GET", "/v1/main/sync"],
      ["POST", "/v1/nobody/sync"],
    ],
  } as const;
  for (const [right, routes] of Object.entries(needs))
    for (const [method, path] of routes)
      for (const [other, key] of Object.entries(keys)) {
        if (other === right) continue;
        const { status, body } = await ask(method, path, method === "GET" ? undefined : "{not JSON", key);
        expect([other, method, path, status, body.error.kind]).toEqual([
          other,
          method,
          path,
          403,
          "forbidden",
        ]);
        expect(body.error.message).toContain(right);
      }
  expect((await ask("DELETE", "/v1/main/cache", undefined, keys.read)).status).toBe(200);
  expect((await ask("DELETE", "/v1/main/cache/x", undefined, keys.read)).status).toBe(404);
});

test("7 a key may ask sixty times a minute unless it is configured, each for itself, and is told when to come back", async () => {
  const { ask, run, address } = await openServing({}, { requestsPerMinute: undefined });
  const other = JSON.parse((await run("keys", "add", "other", "--json")).out).key;
  const statuses = [];
  for (let count = 0; count < 61; count++) statuses.push((await ask("GET", "/v1/nobody/teachers")).status);
  expect([new Set(statuses.slice(0, 60)), statuses[60]]).toEqual([new Set([404]), 429]);
  const refused = await ask("GET", "/v1/main/teachers");
  expect(refused.body).toEqual({
    ok: false,
    error: {
      kind: "rate",
      message: expect.stringContaining("60 times a minute"),
      retryAfterSeconds: expect.any(Number),
    },
  });
  expect((await ask("GET", "/v1/nobody/teachers", undefined, other)).status).toBe(404);
  // Whoever has no key is told nothing, and counts for nobody.
  expect((await fetch(`${address}/v1/main/teachers`)).status).toBe(401);
});

test("7 only pages of origins that are listed may ask from a browser, and may name their writes", async () => {
  const { address, key } = await openServing({}, { origins: ["https://school.example"] });
  const preflight = (origin: string) =>
    fetch(`${address}${records}`, {
      method: "OPTIONS",
      headers: {
        Origin: origin,
        "Access-Control-Request-Method": "PATCH",
        "Access-Control-Request-Headers": "authorization,content-type,idempotency-key",
      },
    });
  const allowed = await preflight("https://school.example");
  expect(allowed.headers.get("access-control-allow-origin")).toBe("https://school.example");
  expect(allowed.headers.get("access-control-allow-headers")?.toLowerCase()).toContain("idempotency-key");
  expect(allowed.headers.get("access-control-allow-methods")).toContain("PATCH");
  expect((await preflight("https://evil.example")).headers.get("access-control-allow-origin")).toBeNull();
  const headers = { Authorization: `Bearer ${key}` };
  const asked = async (origin: string) =>
    (await fetch(`${address}/v1/main/teachers`, { headers: { ...headers, Origin: origin } })).headers.get(
      "access-control-allow-origin",
    );
  expect([await asked("https://school.example"), await asked("https://evil.example")]).toEqual([
    "https://school.example",
    null,
  ]);
});

test("7 without a word in the configuration no table is shown, whatever route leads to it", async () => {
  const { ask } = await openServing({ serves: undefined });
  for (const path of [
    records,
    "/v1/main/availability",
    "/v1/main/teachers",
    `/v1/main/tables/${TEMPLATES.id}/records`,
  ])
    expect([path, (await ask("GET", path)).status]).toEqual([path, 404]);
});

/** A line of Prometheus' text: a comment of the two kinds, or a sample. */
const LINE =
  /^(# HELP [a-z_]+ \S.*|# TYPE [a-z_]+ (counter|gauge)|[a-z_]+(\{[a-z_]+="[^"]*"(,[a-z_]+="[^"]*")*\})? [0-9.e+]+)$/;

test("7 /metrics is Prometheus' text, and counts requests, runs and what is in the queue", async () => {
  const { ask, address } = await openServing();
  await ask("GET", records);
  expect((await ask("POST", "/v1/main/sync", {})).status).toBe(200);
  const answer = await fetch(`${address}/metrics`);
  expect(answer.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  const text = await answer.text();
  expect(text.endsWith("\n")).toBe(true);
  const lines = text.trimEnd().split("\n");
  for (const line of lines) expect(line).toMatch(LINE);
  const names = lines.flatMap((line) => (line.startsWith("# TYPE ") ? line.split(" ")[2] : []));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(text).toContain(`# HELP ${name} `);
  expect(text).toMatch(/^slot_sync_requests_total\{status="200"\} 2$/m);
  expect(text).toMatch(/^slot_sync_runs_total\{status="\w+"\} [12]$/m);
  expect(text).toMatch(/^slot_sync_airtable_requests_total \d+$/m);
  expect(text).toMatch(/^slot_sync_queue_waiting 0$/m);
});
