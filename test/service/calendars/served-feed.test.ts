import ical from "node-ical";
import { expect, test } from "vitest";
import { fieldOf } from "../../../emulator/store/stored-table.ts";
import { TEACHERS } from "../../../sample/school-fields.ts";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import { SLOTS } from "../../../src/base/schema/tables.ts";
import { openServing } from "../serving.ts";

const S = SLOTS.fields;
const AGENDAS = { agendas: { teachers: { target: "feed" } } };

test("a feed is read under its secret address, and only there", async () => {
  const { address, run, memory } = await openServing(AGENDAS);
  const { secrets } = JSON.parse((await run("calendars", "secrets", "--json")).out);
  const { secret, name } = secrets[0];
  const path = `${address}/calendars/${secret}.ics`;
  const first = await fetch(path);
  const file = await first.text();
  expect(first.status).toBe(200);
  expect(Object.fromEntries(first.headers.entries())).toMatchObject({
    "content-type": "text/calendar; charset=utf-8",
    "cache-control": "private, no-cache",
    "content-disposition": 'inline; filename="calendar.ics"',
    etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
    "last-modified": expect.stringMatching(/GMT$/),
  });
  expect(
    Object.values(ical.sync.parseICS(file)).filter((one) => one?.type === "VEVENT").length,
  ).toBeGreaterThan(0);
  for (const [, record] of memory.store.table(TEACHERS.name).records)
    expect(JSON.stringify(record)).not.toContain(secret);
  expect(file).not.toContain(name);

  const tag = first.headers.get("etag") ?? "";
  for (const header of [tag, `W/${tag}`, `"x", ${tag}`, "*"]) {
    const again = await fetch(path, { headers: { "If-None-Match": header } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  }
  expect((await fetch(path, { headers: { "If-None-Match": '"x"' } })).status).toBe(200);
  const head = await fetch(path, { method: "HEAD" });
  expect([head.status, await head.text(), head.headers.get("etag")]).toEqual([200, "", tag]);
  expect((await fetch(path, { method: "POST" })).status).toBe(405);

  const wrong = [
    `${secret.slice(1)}.ics`,
    `${secret}x.ics`,
    `${secret}.ical`,
    `${"A".repeat(32)}.ics`,
    secret,
    "x/y",
  ];
  const answers = await Promise.all(wrong.map((end) => fetch(`${address}/calendars/${end}`)));
  expect(answers.map(({ status }) => status)).toEqual(wrong.map(() => 404));
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);

  const renewed = JSON.parse((await run("calendars", "secrets", "--json", "--renew", secrets[0].teacher)).out)
    .secrets[0];
  expect((await fetch(path)).status).toBe(404);
  expect((await fetch(`${address}/calendars/${renewed.secret}.ics`)).status).toBe(200);
});

test("a feed follows what changes in the base within seconds, and stays while Airtable is away", async () => {
  const { address, run, memory, airtable } = await openServing(AGENDAS);
  const { secrets } = JSON.parse((await run("calendars", "secrets", "--json")).out);
  const path = `${address}/calendars/${secrets[0].secret}.ics`;
  const before = await fetch(path);
  // Somebody blocks every hour of a teacher.
  const table = memory.store.table(SLOTS.id);
  const [status, teacher] = [S.status.name, S.teacher.name].map((name) => fieldOf(table, name));
  if (!status || !teacher) throw new Error("the sample has no such fields");
  const hers = memory.store
    .recordIds(table)
    .filter((id) => JSON.stringify(memory.store.read(table, id, teacher)).includes(secrets[0].teacher));
  memory.store.update(
    table,
    hers.map((id) => ({ id, cells: { [status.id]: { name: STATUSES.blocked } } })),
  );
  await expect
    // Without an address for pings the base is asked every 15 seconds here; then a run and the file follow.
    .poll(async () => (await fetch(path)).headers.get("etag"), { timeout: 60_000 })
    .not.toBe(before.headers.get("etag"));
  const last = await (await fetch(path)).text();
  await airtable.close();
  const away = await fetch(path);
  expect([away.status, await away.text()]).toEqual([200, last]);
});
