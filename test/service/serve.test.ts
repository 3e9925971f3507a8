import { expect, test } from "vitest";
import { TEACHERS } from "../../sample/school-fields.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { openServing } from "./serving.ts";

const teachers = `/v1/main/tables/${encodeURIComponent(TEACHERS.name)}`;
const NAME = "שם";

test("11 what is refused is refused by us, in one form, and nothing of it reaches Airtable", async () => {
  const { ask, run, memory } = await openServing({ serves: [TEMPLATES.name, TEACHERS.name] });
  const reader = JSON.parse((await run("keys", "add", "reader", "--json")).out).key;
  await ask("GET", `${teachers}/records`);
  const before = JSON.stringify([...memory.store.table(TEACHERS.name).records.keys()]);
  const records = `${teachers}/records`;
  const rows: readonly [
    string,
    number,
    string,
    string | undefined,
    Promise<Awaited<ReturnType<typeof ask>>>,
  ][] = [
    ["no key", 401, "unauthorized", undefined, ask("GET", records, undefined, null)],
    ["a strange key", 401, "unauthorized", undefined, ask("GET", records, undefined, "ssk_nobody")],
    [
      "a key in the address",
      401,
      "unauthorized",
      undefined,
      ask("GET", `${records}?key=${reader}`, undefined, null),
    ],
    [
      "a right that is missing",
      403,
      "forbidden",
      undefined,
      ask("POST", "/v1/nobody/tables/x/records", "{", reader),
    ],
    ["an unknown school", 404, "not-found", undefined, ask("GET", "/v1/nobody/tables/x/records")],
    ["an unknown table", 404, "not-found", undefined, ask("GET", "/v1/main/tables/x/records")],
    [
      "an unknown table, before what is asked of it",
      404,
      "not-found",
      undefined,
      ask("GET", "/v1/main/tables/x/records?pageSize=0"),
    ],
    [
      "an unknown table, before the body",
      404,
      "not-found",
      undefined,
      ask("POST", "/v1/main/tables/x/records", "{nope"),
    ],
    [
      "a table that is not served",
      404,
      "not-found",
      undefined,
      ask("GET", `/v1/main/tables/${SLOTS.name}/records`),
    ],
    ["a record that is not there", 404, "not-found", undefined, ask("GET", `${records}/recNobody00000000`)],
    ["what is not JSON", 400, "not-json", undefined, ask("POST", records, "{nope")],
    ["a list", 400, "not-json", undefined, ask("POST", records, "[]")],
    [
      "a body above 1 MB",
      413,
      "too-large",
      undefined,
      ask("POST", records, `{"fields":{"${NAME}":"${"x".repeat(1_048_600)}"}}`),
    ],
    ["an unknown field", 422, "invalid", "Nmae", ask("POST", records, { fields: { Nmae: "x" } })],
    ["a value of another type", 422, "invalid", NAME, ask("POST", records, { fields: { [NAME]: 5 } })],
    [
      "a strange key of the body",
      422,
      "invalid",
      "typecast",
      ask("POST", records, { fields: {}, typecast: true }),
    ],
    ["a page that is too large", 422, "invalid", "pageSize", ask("GET", `${records}?pageSize=101`)],
    ["a day that is none", 422, "invalid", "from", ask("GET", "/v1/main/availability?from=tomorrow")],
    ["a misspelt filter", 422, "invalid", "form", ask("GET", "/v1/main/availability?form=2026-01-14")],
    [
      "a filter by another name",
      422,
      "invalid",
      "filterByFormula",
      ask("GET", `${records}?filterByFormula=1`),
    ],
    ["a teacher that is none", 422, "invalid", "teacher", ask("GET", "/v1/main/availability?teacher=Dana")],
    [
      "a strange key of one edit of a batch",
      422,
      "invalid",
      "typecast",
      ask("POST", `${teachers}/batch`, {
        records: [{ id: "recTeacher0000001", fields: { [NAME]: "x" }, typecast: true }],
      }),
    ],
  ];
  for (const [name, status, kind, field, reply] of rows) {
    const answer = await reply;
    expect([name, answer.status, answer.body.ok, answer.body.error.kind, answer.body.error.field]).toEqual([
      name,
      status,
      false,
      kind,
      field,
    ]);
  }
  const [school, table, hidden] = await Promise.all([
    ask("GET", "/v1/nobody/teachers"),
    ask("GET", "/v1/main/tables/x/records"),
    ask("GET", `/v1/main/tables/${SLOTS.name}/records`),
  ]);
  expect(table.body).toEqual(school.body);
  expect(hidden.body).toEqual(school.body);
  expect(JSON.stringify([...memory.store.table(TEACHERS.name).records.keys()])).toBe(before);
});

test("7 records are read, made, changed and removed under their names, and the audit tells who did it", async () => {
  const { ask, run } = await openServing();
  const made = await ask("POST", `${teachers}/records`, { fields: { [NAME]: "אורן" } });
  expect(made.status).toBe(200);
  const { id } = made.body.data;
  expect(made.body.data).toEqual({ id, createdTime: expect.any(String), fields: { [NAME]: "אורן" } });
  const changed = await ask("PATCH", `${teachers}/records/${id}`, { fields: { [NAME]: "ארז" } });
  expect(changed.body.data.fields).toEqual({ [NAME]: "ארז" });
  expect((await ask("DELETE", `${teachers}/records/${id}`)).body.data).toEqual({ id, deleted: true });
  expect((await ask("GET", `${teachers}/records/${id}`)).status).toBe(404);
  const { entries } = JSON.parse((await run("audit", "--record", id, "--json")).out);
  expect(entries.map(({ who, before, after }: Record<string, unknown>) => [who, before, after])).toEqual([
    ["key site", null, "אורן"],
    ["key site", "אורן", "ארז"],
    ["key site", "ארז", null],
  ]);
});

test("5 it ends by itself soon after SIGTERM; a key is worth nothing from the next request on when it is removed", async () => {
  const { ask, run, end } = await openServing();
  expect((await ask("GET", "/v1/main/teachers")).status).toBe(200);
  await run("keys", "remove", "site");
  expect((await ask("GET", "/v1/main/teachers")).status).toBe(401);
  const { code, err } = await end();
  expect(code).toBe(0);
  expect(err).not.toContain("ssk_");
});

test("15 a crowd that has to be read for is answered or told when to come back; what is in the cache is answered meanwhile", async () => {
  const { ask, address, key } = await openServing({ uncached: [SLOTS.name] });
  await ask("GET", `${teachers}/records`);
  const headers = { Authorization: `Bearer ${key}` };
  let isThrough = false;
  const crowd = Promise.all(
    Array.from({ length: 500 }, async (_, index) => {
      const filter = encodeURIComponent(`OR(RECORD_ID()="rec${index}")`);
      const asked = `${address}/v1/main/tables/${SLOTS.name}/records?pageSize=1&filter=${filter}`;
      const answer = await fetch(asked, { headers });
      const { error } = (await answer.json()) as { readonly error?: { readonly kind: string } };
      return { status: answer.status, kind: error?.kind, after: answer.headers.get("retry-after") };
    }),
  ).then((answers) => {
    isThrough = true;
    return answers;
  });
  const cached = await ask("GET", `${teachers}/records`);
  expect([cached.status, cached.body.meta.cached, isThrough]).toEqual([200, true, false]);
  const answers = await crowd;
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThan(0);
  expect(answers.filter(({ status }) => status === 200).length).toBe(500 - refused.length);
  for (const { kind, after } of refused) expect([kind, Number(after) > 0]).toEqual(["away", true]);
});
