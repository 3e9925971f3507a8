import { expect, test } from "vitest";
import { serveAirtable } from "../../../emulator/web-api/serve.ts";
import { TEACHERS } from "../../../sample/school-fields.ts";
import { openServing, type Serving } from "../serving.ts";

const NAME = "שם";
const NO_RATE = { limits: { perSecondAndBase: 1e9, perSecondAndToken: 1e9 } };
const records = `/v1/main/tables/${encodeURIComponent(TEACHERS.name)}/records`;
const DANA = "recTeacher0000001";

const named = (key: string) => ({ "Idempotency-Key": key });
const times = ({ memory }: Serving, name: string): number =>
  (memory.toJson().tables.find((table) => table.name === TEACHERS.name)?.records ?? []).filter(
    ({ fields }) => fields[NAME] === name,
  ).length;

test("8 a write that is sent again under its Idempotency-Key is answered as before and done once, two at a time and after a restart too", async () => {
  const first = await openServing();
  const create = (serving: Serving, key = "k1") =>
    serving.send("POST", records, { fields: { [NAME]: "אורן" } }, named(key));
  const [one, other] = await Promise.all([create(first), create(first)]);
  expect([one.status, other.status, times(first, "אורן")]).toEqual([200, 200, 1]);
  expect(other.body.data).toEqual(one.body.data);
  // Quotes around it, as the standard writes it, are no part of it.
  expect((await create(first, '"k1"')).body.data).toEqual(one.body.data);

  const record = `${records}/${one.body.data.id}`;
  const renamed = await first.send("PATCH", record, { fields: { [NAME]: "ארז" } }, named("k2"));
  const removed = await first.send("DELETE", record, undefined, named("k3"));
  const batch = { records: [{ id: DANA, fields: { [NAME]: "דנה" } }] };
  const done = await first.send("POST", records.replace("/records", "/batch"), batch, named("k4"));
  expect([renamed.status, removed.status, done.body.data]).toEqual([
    200,
    200,
    { done: 1, failed: [], queued: 0 },
  ]);
  first.memory.store.update(first.memory.store.table(TEACHERS.name), [
    { id: DANA, cells: { [NAME]: "somebody else" } },
  ] as never);

  await first.end();
  const second = await first.startAgain();
  expect((await create(second)).body.data).toEqual(one.body.data);
  const answers = [
    await second.send("PATCH", record, { fields: { [NAME]: "ארז" } }, named("k2")),
    await second.send("DELETE", record, undefined, named("k3")),
    await second.send("POST", records.replace("/records", "/batch"), batch, named("k4")),
  ];
  expect(answers.map(({ status, body }) => [status, body.data])).toEqual(
    [renamed, removed, done].map(({ body }) => [200, body.data]),
  );
  // Nothing of it was done again: neither the record that is gone, nor over what somebody has written since.
  expect([times(second, "אורן"), times(second, "ארז"), times(second, "somebody else")]).toEqual([0, 0, 1]);
});

test("8 a key for something else is refused, one of another holder is another, and one that is none is told", async () => {
  const serving = await openServing();
  const { send, run, memory } = serving;
  const family = JSON.parse((await run("keys", "add", "family", "--may", "write", "--json")).out).key;
  const one = await send("POST", records, { fields: { [NAME]: "אורן" } }, named("k1"));
  const before = memory.store.table(TEACHERS.name).records.size;
  const refused = [
    await send("POST", records, { fields: { [NAME]: "ארז" } }, named("k1")),
    await send("PATCH", `${records}/${DANA}`, { fields: { [NAME]: "אורן" } }, named("k1")),
    await send("DELETE", `${records}/${DANA}`, undefined, named("k1")),
    await send("POST", records, { fields: { [NAME]: "ארז" } }, named("two words")),
    await send("POST", records, { fields: { [NAME]: "ארז" } }, named("x".repeat(201))),
  ];
  for (const { status, body } of refused)
    expect([status, body.error.kind, body.error.field]).toEqual([422, "invalid", "Idempotency-Key"]);
  expect(refused[0]?.body.error.message).toContain("a key of its own");
  expect(memory.store.table(TEACHERS.name).records.size).toBe(before);
  const other = await send(
    "POST",
    records,
    { fields: { [NAME]: "אורן" } },
    { ...named("k1"), Authorization: `Bearer ${family}` },
  );
  expect([other.status, other.body.data.id === one.body.data.id, times(serving, "אורן")]).toEqual([
    200,
    false,
    2,
  ]);
  // What was refused before it was tried may be mended and sent again.
  const slip = await send("POST", records, { fields: { Nmae: "x" } }, named("k2"));
  const mended = await send("POST", records, { fields: { [NAME]: "x" } }, named("k2"));
  expect([slip.status, mended.status]).toEqual([422, 200]);
});

test("8 one that waits is asked for again while it waits, after a restart, and after it was sent: it is made once", async () => {
  const first = await openServing();
  expect((await first.ask("GET", records)).status).toBe(200);
  const port = Number(new URL(first.airtable.origin).port);
  await first.airtable.close();
  const create = (serving: Serving) =>
    serving.send("POST", records, { fields: { [NAME]: "אורן" } }, named("k1"));
  const [one, other] = await Promise.all([create(first), create(first)]);
  expect([one.status, other.status]).toEqual([202, 202]);
  const { queued } = one.body.data;
  expect([other.body.data.queued, (await create(first)).body.data.queued]).toEqual([queued, queued]);
  await first.end();
  const second = await first.startAgain();
  expect((await create(second)).body.data).toEqual({ queued });
  const { waiting } = JSON.parse((await second.run("queue", "list", "--json")).out);
  expect(waiting.length).toBe(1);

  const airtable = await serveAirtable(second.memory, { port, ...NO_RATE });
  try {
    expect((await second.run("queue", "send")).code).toBe(0);
    const sent = await create(second);
    expect([sent.status, sent.body.data.fields, times(second, "אורן")]).toEqual([200, { [NAME]: "אורן" }, 1]);

    await airtable.close();
    const dropped = await second.send("POST", records, { fields: { [NAME]: "ארז" } }, named("k2"));
    expect((await second.run("queue", "drop", dropped.body.data.queued)).code).toBe(0);
    const after = await second.send("POST", records, { fields: { [NAME]: "ארז" } }, named("k2"));
    expect([after.status, after.body.error.kind]).toEqual([422, "refused"]);
    expect(after.body.error.message).toContain("another key");
  } finally {
    await airtable.close();
  }
});
